import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, pow, sin, TAU } from '../../geometry/scalar';

export interface BowOptions {
    /** Centre of the knot, avatar space, metres. */
    center: readonly [number, number, number];
    /** From the knot to the end of a loop, metres. */
    size: number;
    /** Length of the hanging tails, metres. @default 1.3 × size */
    tails?: number;
    /** Degrees the bow leans back to lie on the chest. @default 12 */
    lean?: number;
    /** Bone index all of it hangs on. */
    bone: number;
}

/** A tied bow: two loops, a knot and two tails, closed all round. */
export function bow(mesh: MeshBuilder, options: BowOptions): void {
    const { center, size, bone } = options;
    const lean = ((options.lean ?? 12) * PI) / 180;
    const put = (x: number, y: number, z: number, light = 0): number => {
        // Leant about the x axis, then moved to the knot.
        const i = mesh.vertex(center[0] + x, center[1] + y * cos(lean) + z * sin(lean), center[2] + z * cos(lean) - y * sin(lean), 0, 0, 0, 0.5, 0.5);
        mesh.skinAt(i, [bone], [1]);
        mesh.shadeAt(i, light);
        return i;
    };
    /** Rings of an ellipse along a path, ends closed. */
    const tube = (rings: { c: [number, number, number]; up: number; deep: number; tilt: number; light?: number }[], across: number): void => {
        let previous: number[] = [];
        rings.forEach(({ c, up, deep, tilt, light }, r) => {
            const ring: number[] = [];
            for (let k = 0; k < across; k++) {
                const a = (k / across) * TAU;
                const v = sin(a) * up;
                ring.push(put(c[0] - v * sin(tilt), c[1] + v * cos(tilt), c[2] + cos(a) * deep, light));
            }
            if (r) for (let k = 0; k < across; k++) mesh.quad(previous[k], ring[k], ring[(k + 1) % across], previous[(k + 1) % across]);
            else for (let k = 1; k < across - 1; k++) mesh.triangle(ring[0], ring[k], ring[k + 1]);
            previous = ring;
        });
        for (let k = 1; k < across - 1; k++) mesh.triangle(previous[0], previous[k + 1], previous[k]);
    };
    const mirrored = (side: number, rings: Parameters<typeof tube>[0]): Parameters<typeof tube>[0] =>
        side > 0 ? rings : rings.map((r) => ({ ...r, c: [-r.c[0], r.c[1], r.c[2]] as [number, number, number], tilt: -r.tilt })).reverse();
    for (const side of [1, -1]) {
        // Loop: pinched at the knot, full in the middle, its mouth turned out.
        tube(mirrored(side, Array.from({ length: 7 }, (_, i) => {
            const t = i / 6;
            return {
                c: [size * (0.1 + 0.9 * t), size * (0.1 * t + 0.1 * sin(PI * t)), size * 0.12 * sin(PI * t)],
                up: size * lerp(0.1, 0.44, pow(sin((PI / 2) * t), 1.2)), deep: size * (0.07 + 0.16 * sin(PI * (0.1 + 0.85 * t))), tilt: -0.12 * t, light: -0.25 * (1 - t)
            };
        })), 10);
        // Tail: widens as it falls, cut aslant.
        const tail = options.tails ?? size * 1.3;
        tube(mirrored(side, Array.from({ length: 6 }, (_, i) => {
            const t = i / 5;
            return {
                c: [size * (0.06 + 0.36 * t + 0.05 * sin(PI * t)), -size * 0.05 - tail * t, size * (0.02 - 0.1 * t)],
                up: size * lerp(0.09, 0.2, t), deep: size * 0.035, tilt: -PI / 2 + 0.38 + (i === 5 ? 0.35 : 0), light: -0.2 * (1 - t)
            };
        })), 8);
    }
    tube(Array.from({ length: 5 }, (_, i) => {
        const t = i / 4;
        return { c: [size * 0.17 * (t * 2 - 1), 0, size * 0.09], up: size * (0.13 + 0.06 * sin(PI * t)), deep: size * (0.08 + 0.08 * sin(PI * t)), tilt: 0 };
    }), 8);
}

import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

const AROUND = 28;
const ACROSS = 12;

/**
 * A hood lying on the back: a roll of cloth round the neck, crossed low at the throat, that swells behind into the
 * folded pouch. The half of it that faces the neck is the lining. `clearance` is what it keeps off the skin, metres.
 */
export function hood(cloth: MeshBuilder, lining: MeshBuilder, figure: BodyFigure, clearance: number): void {
    const unit = figure.scale;
    const joints = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
    const neck = figure.neckSection(figure.y(1.262));
    interface Spot { p: [number, number, number]; light: number; bend: number }
    const spot = (a: number, b: number): Spot => {
        const angle = (a / AROUND) * TAU;
        const s = sin(angle);
        const c = cos(angle);
        const back = smoothstep(0.15, -0.95, c);
        const front = pow(clamp(c), 2);
        // Middle of the roll: low and close at the throat, higher and further out behind.
        const rx = neck.rx + 0.036 * unit;
        const rz = c > 0 ? neck.front + 0.028 * unit : neck.back + 0.044 * unit;
        const mx = s * rx;
        const mz = neck.cz + c * rz;
        const my = figure.y(1.262) + (lerp(0.008, -0.044, front) + 0.006 * back) * unit;
        const turn = (b / ACROSS) * TAU;
        // 0 out, a quarter up, half in towards the neck, three quarters down.
        const out = cos(turn);
        const up = sin(turn);
        const thick = lerp(0.021, 0.036, back) * lerp(1, 0.78, front) * unit;
        const tall = lerp(0.024, 0.033, back) * unit;
        // Behind, the lower half hangs as a pouch that comes to a soft point.
        const middle = pow(clamp(-c), 2.4);
        const hang = up < 0 ? (0.115 * middle + 0.03 * back) * unit : 0;
        const bulge = 1 + 0.35 * back * (up < 0.2 ? 1 : 0.4);
        let x = mx + s * out * thick * bulge;
        let y = my + up * tall - hang * pow(clamp(-up), 0.8);
        let z = mz + c * out * thick * bulge;
        // Narrower as it hangs.
        const low = clamp((my - y) / (0.15 * unit)) * back;
        x *= 1 - 0.34 * low;
        const want = up < 0.3 ? clearance * (0.75 + 0.25 * clamp(-up)) : 0.003 * unit;
        for (let k = 0; k < 5; k++) {
            const d = figure.distance(x, y, z);
            if (d >= want) break;
            x += s * (want - d) * 0.8;
            z += c * (want - d) * 0.8;
            y += (want - d) * 0.45 * (up > -0.5 ? 1 : 0);
        }
        return { p: [x, y, z], light: out < -0.2 ? -0.55 : up < -0.5 ? -0.18 : 0, bend: 0.25 * clamp(up) * (1 - back) };
    };
    const put = (mesh: MeshBuilder, { p, light, bend }: Spot): number => {
        const i = mesh.vertex(p[0], p[1], p[2]);
        mesh.skinAt(i, joints, [1 - bend, bend]);
        mesh.shadeAt(i, light);
        return i;
    };
    const spots = Array.from({ length: AROUND + 1 }, (_, a) => Array.from({ length: ACROSS + 1 }, (_unused, b) => spot(a % AROUND, b % ACROSS)));
    // The lining is the part from just past the crest inwards and down to where the neck hides it.
    const INSIDE = [4, 9] as const;
    for (const [mesh, keep] of [[cloth, (b: number) => b < INSIDE[0] || b >= INSIDE[1]], [lining, (b: number) => b >= INSIDE[0] && b < INSIDE[1]]] as const) {
        const made = new Map<number, number>();
        const at = (a: number, b: number): number => {
            const key = (a % AROUND) * ACROSS + (b % ACROSS);
            let i = made.get(key);
            if (i === undefined) made.set(key, (i = put(mesh, spots[a % AROUND][b % ACROSS])));
            return i;
        };
        for (let a = 0; a < AROUND; a++)
            for (let b = 0; b < ACROSS; b++) if (keep(b)) mesh.quad(at(a, b), at(a + 1, b), at(a + 1, b + 1), at(a, b + 1));
    }
}

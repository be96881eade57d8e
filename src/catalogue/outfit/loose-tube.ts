import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { alongRay } from '../../geometry/template';
import type { BodyFigure } from '../../rig/body-figure';

/** A thick knitted tube that slouches down both shins. Lengths on the adult female, metres. */
export interface LooseTube {
    /** Heights of its upper and lower edge. */
    top: number;
    bottom: number;
    /** Off the skin at the top and where it is widest, near the bottom. */
    close: number;
    wide: number;
    /** How deep its folds are, how many of them there are, and from what share of the way down they begin. */
    deep: number;
    folds: number;
    from: number;
    /** Thickness at the edges. */
    rim: number;
    /** How much the lowest part is drawn in again: 1 is back to `close`. */
    gathered: number;
}

const AROUND = 18;

/**
 * Makes the tube. The body's own loops lie too far apart for folds this thick, so it is lofted round the leg, a row to
 * each ridge and valley. Its picture: u round the leg from the front (0) to the back (1), both sides alike, v down.
 */
export function looseTube(figure: BodyFigure, shape: LooseTube): MeshBuilder {
    const unit = figure.scale;
    const out = new MeshBuilder();
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const [topY, bottomY] = [figure.y(shape.top), figure.y(shape.bottom)];
    const rows: { t: number; ridge: number }[] = [{ t: 0, ridge: 0 }, { t: 0.05, ridge: 0 }];
    for (let t = 0.16; t < shape.from - 0.06; t += 0.16) rows.push({ t, ridge: 0 });
    // Folds stack closer together the farther down: each a valley, two rows of ridge.
    for (let i = 0; i < shape.folds; i++) {
        const at = (f: number): number => lerp(shape.from, 0.97, pow((i + f) / shape.folds, 0.85));
        rows.push({ t: at(0.04), ridge: -0.25 }, { t: at(0.4), ridge: 0.85 }, { t: at(0.74), ridge: 1 });
    }
    rows.push({ t: 1, ridge: 0.1 });
    const field = figure.fields.leg;
    const skins = rows.map(({ t }, r) =>
        Array.from({ length: AROUND }, (_, k) => {
            const a = (k / AROUND) * TAU;
            // Folds run aslant, each its own way.
            const slant = 0.011 * smoothstep(shape.from - 0.1, shape.from + 0.2, t) * smoothstep(1.02, 0.8, t) * sin(a + 2.1 * Math.floor(r / 3)) * unit;
            const y = lerp(topY, bottomY, t) + slant;
            const [, , , , cx, cz] = figure.leg.at(Math.max(y, figure.y(0.085)));
            const from: [number, number, number] = [cx, y, cz];
            const p = alongRay(field, from, sin(a), 0, cos(a), 0.04 * unit);
            // Below the ankle it hangs free of the foot.
            const most = figure.leg.at(figure.y(0.13))[2] + 0.004 * unit;
            const l = Math.sqrt((p[0] - cx) * (p[0] - cx) + (p[2] - cz) * (p[2] - cz));
            return { y, cx, cz, a, radius: y < figure.y(0.12) ? Math.min(l, most) : l };
        })
    );
    for (const side of [1, -1]) {
        const rings = rows.map(({ t, ridge }, r) => {
            const fullness = lerp(shape.close, shape.wide, smoothstep(shape.from - 0.25, 0.9, t));
            const drawn = lerp(fullness, shape.close, shape.gathered * smoothstep(0.93, 1, t));
            return skins[r].map(({ y, cx, cz, a, radius }, k) => {
                const own = 1 + 0.3 * sin(2 * a + 1.7 * r) + 0.18 * sin(3 * a - r);
                const off = (drawn + shape.deep * ridge * own) * unit;
                const far = Math.max(radius + Math.max(off, 0.002 * unit), 0);
                const x = Math.max(cx + sin(a) * far, 0.002 * unit);
                return put(side, x, y, cz + cos(a) * far, k, t, ridge < 0 ? -0.5 : t === 0 ? 0 : 0);
            });
        });
        const inner = (row: number, by: number, t: number): number[] =>
            skins[row].map(({ y, cx, cz, a, radius }, k) => put(side, Math.max(cx + sin(a) * (radius + by), 0.0015 * unit), y + (t === 0 ? -1 : 1) * 0.006 * unit, cz + cos(a) * (radius + by), k, t, -0.4));
        const loops = [inner(0, Math.max(0.0008 * unit, (shape.close - shape.rim) * unit), 0), ...rings, inner(rows.length - 1, 0.004 * unit, 1)];
        for (let r = 0; r + 1 < loops.length; r++)
            for (let k = 0; k < AROUND; k++) out.quad(loops[r][k], loops[r + 1][k], loops[r + 1][(k + 1) % AROUND], loops[r][(k + 1) % AROUND], side < 0);
    }
    return out;

    function put(side: number, x: number, y: number, z: number, k: number, t: number, light: number): number {
        const u = Math.abs(((2 * k) / AROUND + 1) % 2 - 1);
        const i = out.vertex(side * x, y, z, 0, 0, 0, clamp(1 - u), t);
        // As the shin does, even where it lies on the foot.
        figure.weightsAt(side * x, Math.max(y, figure.y(0.1)), z, joints, weights);
        out.skinAt(i, joints, weights);
        out.shadeAt(i, light);
        return i;
    }
}

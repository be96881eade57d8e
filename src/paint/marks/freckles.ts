import type { Random } from '../../geometry/random';
import { cos, log, sin, smoothstep, TAU } from '../../geometry/scalar';
import { fromOklch, toOklch } from '../color';
import { ellipsePath, type DrawOp, type Ink } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';

/** Freckles a whole face can have. */
const MOST = 88;
/** No two stand nearer than this times the larger, or they would read as a blot. */
const APART = 2.1;

/** A bell-shaped random number. */
const normal = (next: Random): number => Math.sqrt(-2 * log(Math.max(1e-9, next()))) * cos(TAU * next());

/**
 * Freckles thrown over nose and cheeks as they grow: dense and dark in the middle of each patch, few and faint at its edge,
 * of many sizes. `amount` and `spread` 0 … 1; `spread` 0 keeps them on the nose.
 */
export function freckleOps(layout: FaceSkinLayout, skin: Ink, next: Random, amount: number, spread: number): DrawOp[] {
    const { place, length, eye, noseY, mouthY } = layout;
    const brown = (hex: string): string => {
        const { l, c } = toOklch(hex);
        return fromOklch({ l: l * 0.76, c: c + 0.075, h: 48 });
    };
    const color: Ink = { lit: brown(skin.lit), shade: brown(skin.shade) };
    const under = eye.y - eye.halfHeight - 0.026;
    const cheekY = Math.max((under + noseY) / 2 - 0.012, mouthY + 0.035);
    const count = Math.round(MOST * amount);
    const laid: { x: number; y: number; r: number }[] = [];
    const ops: DrawOp[] = [];
    for (let tries = 0; laid.length < count && tries < 12 * count; tries++) {
        // Half of them on the cheeks where spread says so, the rest over the nose and what joins them.
        const onCheek = next() < 0.25 + 0.5 * spread;
        const side = next() < 0.5 ? -1 : 1;
        const [a, b] = [normal(next), normal(next)];
        const far = Math.sqrt(a * a + b * b);
        const size = next();
        const x = onCheek ? side * (0.07 + 0.085 * spread) + a * (0.03 + 0.03 * spread) : a * 0.045;
        const y = onCheek ? cheekY + b * 0.022 : noseY + 0.03 + b * 0.024;
        if (far > 2.2 || y > under || y < mouthY + 0.022 || Math.abs(x) > 0.27) continue;
        const r = (0.0026 + 0.0036 * size * size) * (1.05 - 0.16 * far);
        if (laid.some((f) => (f.x - x) * (f.x - x) + (f.y - y) * (f.y - y) < (APART * Math.max(f.r, r)) ** 2)) continue;
        laid.push({ x, y, r });
        const [cx, cy] = place(x, y);
        const turn = 180 * next();
        const alpha = (0.4 + 0.4 * next()) * (1 - 0.55 * smoothstep(0.8, 2.2, far));
        ops.push({ op: 'fill', path: ellipsePath(cx, cy, length(r), length(r * (0.72 + 0.28 * Math.abs(sin(turn)))), turn), paint: { kind: 'solid', ink: color, alpha } });
    }
    return ops;
}

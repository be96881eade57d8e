import { lerp } from '../../geometry/scalar';
/** A point of the face's front view, head space. */
export type Vec2 = [number, number];

/** Catmull-Rom through rows of numbers, uniform; `u` runs from 0 to `rows.length − 1`. Ends are extended in line. */
export function splineRow(rows: readonly (readonly number[])[], u: number, out: number[] = []): number[] {
    const last = rows.length - 1;
    const i = Math.min(last - 1, Math.max(0, Math.floor(u)));
    const t = u - i;
    const b = rows[i];
    const c = rows[i + 1];
    const before = i > 0 ? rows[i - 1] : undefined;
    const after = i + 2 <= last ? rows[i + 2] : undefined;
    for (let k = 0; k < b.length; k++) {
        const a = before ? before[k] : 2 * b[k] - c[k];
        const d = after ? after[k] : 2 * c[k] - b[k];
        out[k] =
            0.5 *
            (2 * b[k] +
                (c[k] - a) * t +
                (2 * a - 5 * b[k] + 4 * c[k] - d) * t * t +
                (3 * b[k] - a - 3 * c[k] + d) * t * t * t);
    }
    return out;
}

/** Points per control span when measuring a curve's length: enough for a thousandth of a head. */
const FINE_STEPS = 96;

// Scratch of `resample`: the fine points, and the length up to each.
const fineX = new Float64Array(FINE_STEPS + 1);
const fineY = new Float64Array(FINE_STEPS + 1);
const lengths = new Float64Array(FINE_STEPS + 1);

/** `count` points along the Catmull-Rom curve through `controls`, evenly spaced by length, ends included. */
export function resample(controls: readonly Vec2[], count: number): Vec2[] {
    const point: number[] = [];
    for (let i = 0; i <= FINE_STEPS; i++) {
        splineRow(controls, (i / FINE_STEPS) * (controls.length - 1), point);
        fineX[i] = point[0];
        fineY[i] = point[1];
        if (i === 0) continue;
        const dx = fineX[i] - fineX[i - 1];
        const dy = fineY[i] - fineY[i - 1];
        lengths[i] = lengths[i - 1] + Math.sqrt(dx * dx + dy * dy);
    }
    const points: Vec2[] = [];
    let j = 0;
    for (let i = 0; i < count; i++) {
        const wanted = (i / (count - 1)) * lengths[FINE_STEPS];
        while (j < FINE_STEPS - 1 && lengths[j + 1] < wanted) j++;
        const span = lengths[j + 1] - lengths[j];
        const t = span > 0 ? (wanted - lengths[j]) / span : 0;
        points.push([lerp(fineX[j], fineX[j + 1], t), lerp(fineY[j], fineY[j + 1], t)]);
    }
    return points;
}

/** Piecewise linear map through (from, to) pairs whose `from` descends; beyond the ends it continues at slope 1. */
export function remap(from: readonly number[], to: readonly number[], value: number): number {
    const last = from.length - 1;
    if (value >= from[0]) return to[0] + value - from[0];
    if (value <= from[last]) return to[last] + value - from[last];
    let i = 0;
    while (value < from[i + 1]) i++;
    return lerp(to[i], to[i + 1], (value - from[i]) / (from[i + 1] - from[i]));
}

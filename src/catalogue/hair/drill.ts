import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { add3, framesAlong, lengthOf, sampleCurve } from './curve';
import { unit, type V3 } from './scalp';
import type { Sculptor } from './sculptor';

/** A ringlet. Lengths in head heights, head space. */
export interface DrillOptions {
    /** Of the coil where it is widest. */
    radius: number;
    /** Way it winds: 1 or −1; mirrored on the other side. */
    turn: number;
    /** Height of one turn as a share of the radius there. @default 1.5 */
    pitch?: number;
    /** Share of the radius lost on the way to the tip. @default 0.72 */
    taper?: number;
    /** Rings a turn. @default 11 */
    rings?: number;
    chain?: string;
}

/** Half the ribbon's width as a share of a turn's height: neighbours overlap, or one sees into the coil. */
const RIBBON = 0.62;
const STEPS = 14;

/** Winds a ribbon of hair round an axis into a cone that narrows to a point; a dark core keeps light from falling through. */
export function drill(s: Sculptor, axis: readonly V3[], { radius, turn, pitch = 1.5, taper = 0.72, rings = 11, chain }: DrillOptions): void {
    const length = lengthOf(sampleCurve(axis, 40));
    // Out of the tie at once, widest at a fifth, then a slow taper to the tip.
    const radiusAt = (t: number): number => radius * lerp(0.35, 1, smoothstep(0, 0.18, t)) * (1 - taper * pow(t, 1.5));
    const FINE = 60;
    let turns = 0;
    for (let i = 0; i < FINE; i++) turns += length / FINE / (pitch * radiusAt((i + 0.5) / FINE));
    const count = Math.ceil(turns * STEPS);
    const A = sampleCurve(axis, count);
    const frames = framesAlong(A, () => [0, 0, 1]);
    let angle = 0;
    const out: V3[] = [];
    const points = A.map((q, i) => {
        const t = i / count;
        const r = radiusAt(t);
        if (i) angle += (turn * TAU * length) / count / (pitch * r);
        const [c, d] = [cos(angle), sin(angle)];
        const [S, N] = [frames.side[i], frames.normal[i]];
        out.push(unit([S[0] * c + N[0] * d, S[1] * c + N[1] * d, S[2] * c + N[2] * d]));
        return add3(q, S, c * r, N, d * r);
    });
    s.strand([...axis], { width: 1.2 * radius, root: 0.4, belly: 0.25, sharp: 0.7, thickness: 0.9, section: 'spike', ambient: -0.35, highlight: 0, outline: 0, chain, facing: () => [0, 0, 1] });
    const ribbon = 2 * RIBBON * pitch * radius;
    s.strand(points, {
        width: ribbon, widthAt: (t) => (radiusAt(t) / radius) * smoothstep(1.02, 0.9, t), thickness: 0.3, section: 'laid', samples: count, rings: Math.ceil(turns * rings), mass: 0.06, edgeAmbient: 0.2, highlight: 0.8, within: length, chain,
        facing: (_, t) => out[Math.min(count, Math.round(t * count))]
    });
}

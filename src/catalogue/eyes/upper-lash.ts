import { lerp, pow, smoothstep } from '../../geometry/scalar';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import type { EyePen } from './eye-pen';
import { LID_POINTS } from './eye-pen';
import type { LashStyle } from './eye-shape';

/** How plainly lashes show through the fringe. */
const PULL = 0.14;
const BAND_POINTS = 26;

/** A lash that stands out of the band: rooted at a share of the lid's length, length and direction in head units. */
interface Spike {
    at: number;
    length: number;
    direction: Vec2;
}

/** What tells one style of lashes from another. */
interface Style {
    /** Thickness of the band, and length of its wing. */
    band: number;
    wing: number;
    /** How steeply the wing rises. */
    rise: number;
    spikes: readonly Spike[];
}

const STYLES: Readonly<Record<LashStyle, Style>> = {
    single: { band: 1, wing: 1.3, rise: 0.4, spikes: [] },
    double: {
        band: 1,
        wing: 1,
        rise: 0.42,
        spikes: [
            { at: 0.74, length: 0.04, direction: [0.72, 0.7] },
            { at: 0.86, length: 0.044, direction: [0.86, 0.5] }
        ]
    },
    spikes: {
        band: 0.92,
        wing: 0.9,
        rise: 0.22,
        spikes: [
            { at: 0.56, length: 0.032, direction: [0.42, 0.92] },
            { at: 0.72, length: 0.042, direction: [0.64, 0.78] },
            { at: 0.87, length: 0.046, direction: [0.86, 0.52] }
        ]
    },
    soft: { band: 0.72, wing: 0.55, rise: 0.25, spikes: [] },
    none: { band: 0.45, wing: 0.18, rise: 0, spikes: [] }
};

/** The upper lash with its wing, and the lashes that stand out of it. */
export function drawUpperLash(pen: EyePen): void {
    const { upper, shut, joy, head } = pen;
    const { lids, lashes, eyeTilt, masculinity } = head.shape;
    const style = STYLES[lashes.style];
    const male = Math.min(1, Math.max(0, masculinity));
    const weight = lashes.weight * style.band;
    const wing = lashes.wing * style.wing;
    // Curled up on a round eye; sharp and masculine lids carry a plain straight wing.
    const curl = 1 - Math.max(lids.sharpness, male);
    const open = lerp(-0.05, style.rise, curl) + 0.25 * lids.sharpness - 0.3 * lids.droop + 0.6 * eyeTilt;
    const rise = lerp(open, lerp(0.12, -0.35, joy), 0.8 * shut);
    const corner = upper[LID_POINTS - 1];
    const line = resample(
        [
            ...upper.slice(0, LID_POINTS - 2),
            [upper[LID_POINTS - 2][0] + 0.002, upper[LID_POINTS - 2][1] + 0.002],
            [corner[0] + 0.3 * wing, corner[1] + 0.3 * rise * wing],
            [corner[0] + wing, corner[1] + rise * wing]
        ],
        BAND_POINTS
    );
    pen.lash(line, {
        width: (t) => {
            const w = weight * lerp(1, 0.8, shut) * thickness(t);
            return [0.25 * w, 0.75 * w];
        },
        lift: (t) => [0.002, 0.004 + 0.011 * smoothstep(0.1, 0.7, t)],
        swatch: 'lash',
        pull: PULL
    });
    for (const spike of style.spikes) drawSpike(pen, spike, (weight / 0.022) * (1 - 0.6 * male) * (1 - 0.45 * shut));
}

/** Of the band: thin at the nose, full from two thirds on, tapering along the wing. */
function thickness(t: number): number {
    if (t < 0.1) return lerp(0.12, 0.5, t / 0.1);
    if (t < 0.64) return lerp(0.5, 1, smoothstep(0.1, 0.64, t));
    return t < 0.8 ? 1 : pow(1 - (t - 0.8) / 0.2, 0.9);
}

/** One lash, rooted within the band, curved upwards. `k` 1 = as long as it is listed. */
function drawSpike(pen: EyePen, { at, length, direction }: Spike, k: number): void {
    const { upper, shut, joy } = pen;
    const q = upper[Math.round(at * (LID_POINTS - 1))];
    // A shut lid's lashes hang.
    const up = direction[1] * (1 - 1.1 * shut * (1 - joy));
    const root: Vec2 = [q[0] - 0.012 * k, q[1] + 0.007 * k];
    const tip: Vec2 = [q[0] + length * k * direction[0], q[1] + 0.005 * k + length * k * up];
    const bend: Vec2 = [lerp(root[0], tip[0], 0.55) + 0.004 * k, lerp(root[1], tip[1], 0.55) - 0.004 * k];
    const width = 0.008 * k;
    pen.lash(resample([root, bend, tip], 5), {
        width: (t) => [width * (1 - t), width * (1 - t)],
        lift: (t) => [0.01 + 0.006 * t, 0.01 + 0.006 * t],
        swatch: 'lash',
        pull: PULL
    });
}

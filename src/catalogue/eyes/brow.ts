import { clamp, lerp, pow } from '../../geometry/scalar';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import type { EyePen } from './eye-pen';
import type { BrowStyle } from './eye-shape';

/** How plainly brows show through the fringe. */
const PULL = 0.32;
const POINTS = 13;

/** A brow over an eye of half width 0.1: points from the nose to the temple around its middle, and its outline. */
interface Style {
    line: Vec2[];
    /** Thickness of the base's that it has at its fullest. */
    thickness: number;
    /** Its thickness along it, 0 … 1. */
    outline(t: number): number;
}

/** Full near the nose, running out into a point. */
const tapered = (t: number): number => (t < 0.18 ? lerp(0.45, 1, t / 0.18) : lerp(1, 0.05, pow((t - 0.18) / 0.82, 1.3)));
/** Cut off at the nose, even, a short point at the temple. */
const even = (t: number): number => (t < 0.08 ? lerp(0.7, 1, t / 0.08) : t < 0.6 ? 1 : lerp(1, 0.15, (t - 0.6) / 0.4));
/** Thickest at its bend. */
const bent = (t: number): number => (t < 0.55 ? lerp(0.5, 1, t / 0.55) : lerp(1, 0.04, pow((t - 0.55) / 0.45, 1.1)));
const oval = (t: number): number => Math.sqrt(Math.max(0.01, 1 - (2 * t - 1) * (2 * t - 1)));
const stub = (t: number): number => (t < 0.2 ? lerp(0.7, 1, t / 0.2) : t < 0.7 ? 1 : lerp(1, 0.55, (t - 0.7) / 0.3));

// prettier-ignore
const STYLES: Readonly<Record<BrowStyle, Style>> = {
    soft: { line: [[-0.085, -0.006], [-0.03, 0.01], [0.04, 0.014], [0.105, -0.01]], thickness: 1, outline: tapered },
    straight: { line: [[-0.09, -0.002], [-0.03, 0.002], [0.04, 0.004], [0.1, -0.003]], thickness: 1.05, outline: even },
    arched: { line: [[-0.088, 0.001], [-0.025, 0.011], [0.045, 0.02], [0.112, -0.01]], thickness: 1, outline: bent },
    angled: { line: [[-0.092, -0.016], [-0.03, -0.002], [0.045, 0.015], [0.108, 0.009]], thickness: 1.1, outline: bent },
    worried: { line: [[-0.08, 0.02], [-0.03, 0.013], [0.035, 0.001], [0.098, -0.02]], thickness: 0.95, outline: tapered },
    short: { line: [[-0.062, -0.006], [-0.022, 0.004], [0.02, 0.006], [0.056, 0]], thickness: 1.9, outline: stub },
    dots: { line: [[-0.034, 0.022], [-0.012, 0.028], [0.012, 0.029], [0.034, 0.025]], thickness: 2.1, outline: oval },
    thin: { line: [[-0.09, -0.006], [-0.03, 0.012], [0.04, 0.019], [0.112, -0.008]], thickness: 0.5, outline: even }
};
/** What a man's soft brow is: longer, lower at its ends, straighter. */
// prettier-ignore
const MALE: readonly Vec2[] = [[-0.098, -0.007], [-0.03, 0.008], [0.05, 0.017], [0.112, -0.004]];

/** The brow over one eye, moved by the pose. */
export function drawBrow(pen: EyePen): void {
    const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight, eyeTilt, brows, masculinity } = pen.head.shape;
    const { raise, inner, squeeze } = pen.pose.brow;
    const style = STYLES[brows.style];
    const male = clamp(masculinity);
    const base = eyeY + eyeHalfHeight + brows.height + 0.02 * raise;
    const reach = (eyeHalfWidth / 0.1) * brows.length;
    const slope = lerp(0.1, 0.3, male) * 0.02 + 0.03 * eyeTilt;
    const last = style.line.length - 1;
    const line = style.line.map(([x, y], i): Vec2 => {
        const toInner = 1 - i / last;
        const [ownX, ownY] = brows.style === 'soft' ? [lerp(x, MALE[i][0], male), lerp(y, MALE[i][1], male)] : [x, y];
        return [
            eyeX + brows.apart + ownX * reach - 0.012 * squeeze * toInner,
            base + ownY + (0.5 - toInner) * slope + 0.02 * inner * (toInner - 0.25)
        ];
    });
    const half = 0.5 * brows.thickness * style.thickness;
    pen.line(resample(line, POINTS), {
        width: (t) => [half * style.outline(t), half * style.outline(t)],
        lift: () => [0.004, 0.004],
        swatch: 'brow',
        pull: PULL
    });
}

import { clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { Vec2 } from './curves';
import { resample } from './curves';
import type { EarKind } from './face-shape';

/** An ear seen from the side: points are (back, up) from its middle, head units. */
export interface EarShape {
    /** Outline from the lobe's front backwards and up, evenly spaced but for the tip. */
    outline: Vec2[];
    /** Line the outline shrinks towards: along a long ear, so that its rim keeps its width. */
    core: readonly [Vec2, Vec2];
    /** How far the back edge stands off the head, by how far back it is. */
    stand(reach: number): number;
    /** How far back the ear gets thin. */
    thin(back: number): number;
}

/** Points round an ear's outline. */
export const EAR_AROUND = 26;

// prettier-ignore
const CONTROLS: Record<EarKind, Vec2[]> = {
    round: [
        [0.0, -0.094], [0.03, -0.1], [0.054, -0.083], [0.068, -0.045], [0.09, -0.004], [0.109, 0.04], [0.109, 0.08], [0.086, 0.108], [0.05, 0.115],
        [0.015, 0.1], [-0.01, 0.062], [-0.014, 0.0], [-0.012, -0.058]
    ],
    pointed: [
        [0.0, -0.09], [0.028, -0.095], [0.052, -0.076], [0.068, -0.038], [0.09, 0.006], [0.116, 0.06], [0.15, 0.15], [0.1, 0.126], [0.05, 0.11],
        [0.012, 0.09], [-0.01, 0.056], [-0.014, 0.0], [-0.012, -0.055]
    ],
    elf: [
        [0.0, -0.084], [0.026, -0.086], [0.05, -0.066], [0.076, -0.032], [0.122, 0.012], [0.196, 0.072], [0.3, 0.15], [0.196, 0.128], [0.104, 0.106],
        [0.044, 0.092], [0.008, 0.07], [-0.01, 0.04], [-0.014, 0.0], [-0.012, -0.052]
    ]
};
const CORES: Record<EarKind, readonly [Vec2, Vec2]> = {
    round: [[0.028, -0.02], [0.042, 0.042]],
    pointed: [[0.028, -0.016], [0.07, 0.064]],
    elf: [[0.028, -0.008], [0.16, 0.078]]
};

/** An ear of a kind and size (1 = the base's). */
export function earShape(kind: EarKind, size: number): EarShape {
    const controls = CONTROLS[kind];
    const scale = ([back, up]: Vec2): Vec2 => [back * size, up * size];
    const outline = resample([...controls, controls[0]], EAR_AROUND + 1).slice(0, EAR_AROUND);
    // Even spacing rounds a tip off: the point nearest to it is put on it.
    const tip = controls.reduce((a, b) => (b[0] + b[1] > a[0] + a[1] ? b : a));
    if (kind !== 'round') {
        let nearest = 0;
        const away = (p: Vec2): number => (p[0] - tip[0]) * (p[0] - tip[0]) + (p[1] - tip[1]) * (p[1] - tip[1]);
        outline.forEach((p, i) => {
            if (away(p) < away(outline[nearest])) nearest = i;
        });
        outline[nearest] = tip;
    }
    const far = tip[0] * size;
    return {
        outline: outline.map(scale),
        core: [scale(CORES[kind][0]), scale(CORES[kind][1])],
        // A long ear leaves the head sideways and bends back a little.
        stand: (reach) => (kind === 'elf' ? 0.86 * reach - (0.5 / size) * reach * reach : kind === 'pointed' ? 0.46 * reach : 0.36 * reach),
        thin: (back) => (kind === 'round' ? 1 : 1 - 0.8 * smoothstep(0.3 * far, far, back))
    };
}

/** The outline shrunk to `share` of its distance from the core. */
export function earRing({ outline, core: [from, to] }: EarShape, share: number): Vec2[] {
    const [hx, hy] = [to[0] - from[0], to[1] - from[1]];
    return outline.map(([back, up]) => {
        const s = clamp(((back - from[0]) * hx + (up - from[1]) * hy) / (hx * hx + hy * hy));
        return [lerp(from[0] + hx * s, back, share), lerp(from[1] + hy * s, up, share)];
    });
}

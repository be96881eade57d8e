import { TAU, cos, sin } from '../geometry/scalar';
import type { DrawOp } from './drawing';
import type { IrisFrame, IrisTones } from './iris-frame';
import { solid, stop } from './iris-frame';

export type PupilShape = 'round' | 'slit' | 'star' | 'heart' | 'cross' | 'ring' | 'flower' | 'diamond' | 'blank';

/** Paints a pupil. A `bright` one is lighter than its iris instead of darker. */
export function pupilOps(frame: IrisFrame, shape: PupilShape, tones: IrisTones, bright: boolean): DrawOp[] {
    const color = bright ? tones.glow : tones.pupil;
    const fill = (path: string, alpha = 0.96): DrawOp => ({ op: 'fill', path, paint: solid(color, alpha) });
    // A bright pupil needs a dark ground to stand out from.
    const ground = bright ? [halo(frame, 0.6, tones.rim)] : [];
    switch (shape) {
        case 'blank':
            return [];
        case 'slit':
            return [...ground, fill(frame.path('M0 -0.7Q0.21 -0.04 0 0.64Q-0.21 -0.04 0 -0.7Z'))];
        case 'diamond':
            return [...ground, fill(frame.path('M0 -0.5Q0.1 -0.12 0.34 -0.03Q0.1 0.06 0 0.44Q-0.1 0.06 -0.34 -0.03Q-0.1 -0.12 0 -0.5Z'))];
        case 'ring':
            return [
                halo(frame, 0.62, tones.rim, 0.45),
                { op: 'stroke', path: frame.disc(0, -0.03, 0.42, 0.46), width: 0.11 * frame.radius, paint: solid(color, 0.95) },
                fill(frame.disc(0, -0.03, 0.15, 0.17))
            ];
        case 'star':
            return [halo(frame, 0.58, tones.pupil), symbol(frame.polygon(starPoints(0.52, 0.23)), bright ? '#ffffff' : '#fff3b8')];
        case 'heart':
            return [halo(frame, 0.62, tones.pupil), symbol(frame.path(HEART), bright ? '#fff0f5' : '#ff7fa8')];
        case 'cross':
            return [halo(frame, 0.6, tones.pupil), symbol(frame.path(CROSS), bright ? '#ffffff' : tones.glow)];
        case 'flower':
            return [
                halo(frame, 0.62, tones.pupil),
                ...petals(frame).map((path) => symbol(path, bright ? '#ffffff' : '#ffe0ee')),
                fill(frame.disc(0, -0.02, 0.12, 0.12))
            ];
        case 'round':
            return [
                ...ground,
                { op: 'fill', path: frame.disc(0, -0.06, 0.39, 0.45), paint: solid(bright ? tones.light : tones.dark, 0.4) },
                fill(frame.disc(0, -0.06, 0.34, 0.4))
            ];
    }
}

const symbol = (path: string, color: string): DrawOp => ({ op: 'fill', path, paint: solid(color, 0.97) });

/** A dark ground that fades out: what a light symbol stands on. */
const halo = (frame: IrisFrame, radius: number, color: string, alpha = 0.85): DrawOp => ({
    op: 'fill',
    path: frame.disc(0, 0, radius, radius),
    paint: frame.glow(0, 0, radius, [stop(0, color, alpha), stop(0.7, color, 0.65 * alpha), stop(1, color, 0)])
});

const HEART =
    'M0 0.5C-0.62 0.08 -0.52 -0.46 -0.24 -0.46C-0.1 -0.46 0 -0.34 0 -0.22C0 -0.34 0.1 -0.46 0.24 -0.46C0.52 -0.46 0.62 0.08 0 0.5Z';
/** Arms that widen a little to their ends. */
const CROSS =
    'M-0.12 -0.52L0.12 -0.52L0.09 -0.11L0.48 -0.14L0.48 0.1L0.09 0.07L0.12 0.46L-0.12 0.46L-0.09 0.07L-0.48 0.1L-0.48 -0.14L-0.09 -0.11Z';

function starPoints(outer: number, inner: number): [number, number][] {
    const points: [number, number][] = [];
    for (let i = 0; i < 10; i++) {
        const a = (i / 10) * TAU - TAU / 4;
        const r = i % 2 ? inner : outer;
        points.push([r * cos(a), r * sin(a)]);
    }
    return points;
}

function petals(frame: IrisFrame): string[] {
    return [0, 1, 2, 3, 4].map((i) => {
        const a = (i / 5) * TAU - TAU / 4;
        return frame.disc(0.28 * cos(a), 0.28 * sin(a) - 0.02, 0.24, 0.17, 72 * i - 90);
    });
}

import { TAU, clamp, cos, sin } from '../geometry/scalar';
import type { DrawOp, Drawing } from './drawing';
import { polyPath } from './drawing';
import { whiteInks, whiteOps } from './eye-white';
import type { IrisTones } from './iris-frame';
import { IrisFrame, irisTones, solid, stop } from './iris-frame';
import type { LightStyle } from './iris-lights';
import { lightOps } from './iris-lights';
import type { PupilShape } from './iris-pupils';
import { pupilOps } from './iris-pupils';

/**
 * Both eyes in one square picture: the irises in the upper half, the whites in the lower. The character's left eye lies in
 * the right half, so the picture shows the eyes as one sees them, and the lights in both fall from the same side.
 */
export interface IrisStyle {
    /** Colour of the left and of the right eye, `#rrggbb`. */
    left: string;
    right: string;
    /** What both turn to below. @default none */
    lower?: string;
    /** @default '#fdfbff' */
    sclera?: string;
    /** @default 'round' */
    pupil?: PupilShape;
    /** A pupil lighter than its iris. @default false */
    brightPupil?: boolean;
    /** @default 'round' */
    lights?: LightStyle;
    /** Height of the upper lid's edge over the iris's middle, in iris radii: its shade starts there. @default 1 */
    lid?: number;
    /** The same over the eye's middle, in half eye heights. @default 1 */
    lidOnWhite?: number;
}

/** Radius of an iris in the picture; what lies between it and the tile's edge is rim colour, so that mipmaps stay dark there. */
const RADIUS = 0.235;
/** Half sizes of a white in the picture. */
const WHITE = [0.21, 0.19];
const centerX = (side: number): number => (side > 0 ? 0.75 : 0.25);

/** Picture place of a point of an iris: (dx, dy) in iris radii from its middle, +x to the avatar's left, +y up. */
export const IRIS_TILE = (side: number, dx: number, dy: number): [number, number] => [
    centerX(side) + dx * RADIUS,
    0.25 - dy * RADIUS
];
/** Half a tile, less a rim that keeps mipmaps to themselves. */
const HALF_TILE = 0.245;
/**
 * Picture place of a point of a white: (u, v) in half eye sizes from its middle, u outwards, v up. Narrow eyes open to many
 * times their height: what a startled one shows beyond the tile has the colour of its edge.
 */
export const WHITE_TILE = (side: number, u: number, v: number): [number, number] => [
    centerX(side) + side * clamp(u * WHITE[0], -HALF_TILE, HALF_TILE),
    0.75 - clamp(v * WHITE[1], -HALF_TILE, HALF_TILE)
];

/** The picture of a pair of eyes. */
export function irisDrawing(style: IrisStyle): Drawing {
    const { left, right, sclera = '#fdfbff', lidOnWhite = 1 } = style;
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: whiteInks(sclera).plain } }];
    for (const side of [-1, 1]) {
        ops.push(...irisOps(new IrisFrame(centerX(side), 0.25, RADIUS), side > 0 ? left : right, style));
        ops.push(...whiteOps(side, centerX(side), sclera, 0.75 - lidOnWhite * WHITE[1]));
    }
    return { size: 1024, ops };
}

function irisOps(frame: IrisFrame, color: string, style: IrisStyle): DrawOp[] {
    const { lower, pupil = 'round', brightPupil = false, lights = 'round', lid = 1 } = style;
    const upper = irisTones(color);
    const below = lower ? irisTones(lower) : upper;
    const { centerX: cx } = frame;
    const tile = `M${cx - 0.25} 0L${cx + 0.25} 0L${cx + 0.25} 0.5L${cx - 0.25} 0.5Z`;
    const body = frame.disc(0, 0, 0.905, 0.915);
    return [
        { op: 'clip', path: tile },
        { op: 'fill', path: tile, paint: solid(upper.rim) },
        {
            op: 'fill',
            path: body,
            paint: frame.fall(-1, 1, [
                stop(0, upper.dark),
                stop(0.22, upper.dark),
                lower ? stop(0.5, upper.mid) : stop(0.6, upper.mid),
                ...(lower ? [stop(0.74, below.mid)] : []),
                stop(0.98, below.light)
            ])
        },
        { op: 'clip', path: body },
        ...fibres(frame, upper, below),
        ...glowOps(frame, body, below),
        // The rim is soft on its inner side.
        {
            op: 'stroke',
            path: frame.disc(0, 0, 0.93, 0.94),
            width: 0.1 * frame.radius,
            soft: 0.1 * frame.radius,
            paint: solid(upper.rim, 0.55)
        },
        ...pupilOps(frame, pupil, upper, brightPupil),
        {
            op: 'fill',
            path: body,
            paint: frame.fall(-Math.min(1, lid), 0.9 - Math.min(1, lid), [
                stop(0, '#140a1c', 0.86),
                stop(0.45, '#140a1c', 0.48),
                stop(1, '#140a1c', 0)
            ])
        },
        { op: 'unclip' },
        ...lightOps(frame, lights, lid),
        { op: 'unclip' }
    ];
}

/** Fibres of two tones and uneven lengths. */
function fibres(frame: IrisFrame, upper: IrisTones, below: IrisTones): DrawOp[] {
    const ops: DrawOp[] = [];
    for (let i = 0; i < 44; i++) {
        const a = (i / 44) * TAU + 0.05 * sin(i * 7.3);
        const uneven = 0.5 + 0.5 * sin(i * 3.1);
        const from = 0.42 + 0.12 * sin(i * 5.7);
        const to = 0.74 + 0.2 * uneven;
        const tones = sin(a) > 0.25 ? below : upper;
        ops.push({
            op: 'stroke',
            path: polyPath([
                [frame.x(from * cos(a)), frame.y(0.04 + from * sin(a))],
                [frame.x(to * cos(a)), frame.y(to * sin(a))]
            ]),
            width: (0.02 + 0.03 * uneven) * frame.radius,
            paint: solid(i % 2 ? tones.light : tones.dark, 0.2)
        });
    }
    return ops;
}

/** Light gathers opposite the lamp, at the bottom, with a brighter crescent inside the rim. */
function glowOps(frame: IrisFrame, body: string, tones: IrisTones): DrawOp[] {
    const arc = 0.72 * frame.radius;
    return [
        {
            op: 'fill',
            path: body,
            paint: frame.glow(0, 0.82, 0.88, [stop(0, tones.glow), stop(0.5, tones.glow, 0.55), stop(1, tones.glow, 0)])
        },
        {
            op: 'stroke',
            path: `M${frame.x(-0.66)} ${frame.y(0.3)}A${arc} ${arc} 0 0 0 ${frame.x(0.66)} ${frame.y(0.3)}`,
            width: 0.075 * frame.radius,
            soft: 0.05 * frame.radius,
            paint: solid(tones.glow, 0.5)
        }
    ];
}

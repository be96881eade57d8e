import { sin, cos, TAU } from '../geometry/scalar';
import { fromOklch, toOklch } from './color';
import type { DrawOp, Drawing, Ink, PaintStop } from './drawing';
import { ellipsePath, polyPath } from './drawing';

/**
 * Both eyes in one square picture: the irises in the upper half, the whites in the lower. The character's left eye lies in
 * the right half, so the picture shows the eyes as one sees them, and the lights in both fall from the same side.
 */
export type PupilShape = 'round' | 'slit' | 'star' | 'heart';

export interface IrisStyle {
    /** Colour of the left and of the right eye, `#rrggbb`. */
    left: string;
    right: string;
    /** @default 'round' */
    pupil?: PupilShape;
}

/** Radius of an iris in the picture; what lies between it and the tile's edge is rim colour, so that mipmaps stay dark there. */
const RADIUS = 0.235;
const centerX = (side: number): number => (side > 0 ? 0.75 : 0.25);

/** Picture place of a point of an iris: (dx, dy) in iris radii from its middle, +x to the avatar's left, +y up. */
export const IRIS_TILE = (side: number, dx: number, dy: number): [number, number] => [
    centerX(side) + dx * RADIUS,
    0.25 - dy * RADIUS
];
/** Picture place of a point of a white: (u, v) in half eye sizes from its middle, u outwards, v up. */
export const WHITE_TILE = (side: number, u: number, v: number): [number, number] => [
    centerX(side) + side * u * 0.21,
    0.75 - v * 0.19
];

/** Shades of one iris, made from its colour: dark at the rim and under the lid, light and a little turned in hue below. */
function shades(color: string): { rim: string; dark: string; mid: string; light: string; glow: string; pupil: string } {
    const { l, c, h } = toOklch(color);
    const tone = Math.min(0.72, Math.max(0.36, l));
    // Warm hues turn towards yellow as they brighten, cool ones towards cyan.
    const turn = h > 20 && h < 110 ? 18 : h > 180 && h < 290 ? -18 : h >= 290 || h <= 20 ? 12 : -8;
    return {
        rim: fromOklch({ l: tone * 0.4, c: c * 0.75, h: h - turn * 0.4 }),
        dark: fromOklch({ l: tone * 0.5, c: c * 0.9, h: h - turn * 0.3 }),
        mid: fromOklch({ l: tone, c: c * 1.08, h }),
        light: fromOklch({ l: tone + (1 - tone) * 0.5, c: c * 0.95, h: h + turn * 0.6 }),
        glow: fromOklch({ l: tone + (1 - tone) * 0.78, c: c * 0.55, h: h + turn }),
        pupil: fromOklch({ l: tone * 0.25, c: c * 0.55, h: h - turn * 0.3 })
    };
}

/** An eye darkens little in shade: it is wet, and must stay readable. */
const inkOf = (lit: string): Ink => {
    const { l, c, h } = toOklch(lit);
    return { lit, shade: fromOklch({ l: l * 0.82, c: c * 0.95, h: h }) };
};
const solid = (lit: string, alpha = 1) => ({ kind: 'solid' as const, ink: inkOf(lit), alpha });
const stop = (at: number, lit: string, alpha = 1): PaintStop => ({ at, ink: inkOf(lit), alpha });

/** The picture of a pair of eyes. */
export function irisDrawing({ left, right, pupil = 'round' }: IrisStyle): Drawing {
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: { lit: '#fdfbff', shade: '#d9cfe6' } } }];
    for (const side of [-1, 1]) {
        const color = side > 0 ? left : right;
        ops.push(...irisOps(centerX(side), 0.25, color, pupil));
        ops.push(...whiteOps(side));
    }
    return { size: 1024, ops };
}

function irisOps(cx: number, cy: number, color: string, pupil: PupilShape): DrawOp[] {
    const tone = shades(color);
    // Within the unit disc of the iris, y down.
    const x = (u: number): number => cx + u * RADIUS;
    const y = (v: number): number => cy + v * RADIUS;
    const disc = (u: number, v: number, ru: number, rv: number, turn = 0): string =>
        ellipsePath(x(u), y(v), ru * RADIUS, rv * RADIUS, turn);
    const tile = `M${cx - 0.25} 0L${cx + 0.25} 0L${cx + 0.25} 0.5L${cx - 0.25} 0.5Z`;
    const body = disc(0, 0, 0.905, 0.915);
    const ops: DrawOp[] = [
        { op: 'clip', path: tile },
        { op: 'fill', path: tile, paint: solid(tone.rim) },
        {
            op: 'fill',
            path: body,
            paint: {
                kind: 'linear',
                from: [cx, y(-1)],
                to: [cx, y(1)],
                stops: [stop(0, tone.dark), stop(0.22, tone.dark), stop(0.6, tone.mid), stop(0.98, tone.light)]
            }
        },
        { op: 'clip', path: body }
    ];
    // Fibres, of two tones and uneven lengths.
    for (let i = 0; i < 44; i++) {
        const a = (i / 44) * TAU + 0.05 * sin(i * 7.3);
        const uneven = 0.5 + 0.5 * sin(i * 3.1);
        const from = 0.42 + 0.12 * sin(i * 5.7);
        const to = 0.74 + 0.2 * uneven;
        ops.push({
            op: 'stroke',
            path: polyPath([
                [x(from * cos(a)), y(0.04 + from * sin(a))],
                [x(to * cos(a)), y(to * sin(a))]
            ]),
            width: (0.02 + 0.03 * uneven) * RADIUS,
            paint: solid(i % 2 ? tone.light : tone.dark, 0.2)
        });
    }
    // Light gathers opposite the lamp, at the bottom, with a brighter crescent inside the rim.
    ops.push(
        {
            op: 'fill',
            path: body,
            paint: {
                kind: 'radial',
                center: [x(0), y(0.82)],
                radius: 0.88 * RADIUS,
                stops: [stop(0, tone.glow), stop(0.5, tone.glow, 0.55), stop(1, tone.glow, 0)]
            }
        },
        {
            op: 'stroke',
            path: `M${x(-0.66)} ${y(0.3)}A${0.72 * RADIUS} ${0.72 * RADIUS} 0 0 0 ${x(0.66)} ${y(0.3)}`,
            width: 0.075 * RADIUS,
            soft: 0.05 * RADIUS,
            paint: solid(tone.glow, 0.5)
        }
    );
    ops.push(...pupilOps(x, y, disc, pupil, tone.pupil, tone.mid));
    ops.push(
        // The lid's shade over the top, then the rim's inner edge once more so that it stays closed.
        {
            op: 'fill',
            path: body,
            paint: {
                kind: 'linear',
                from: [cx, y(-1)],
                to: [cx, y(-0.1)],
                stops: [stop(0, '#140a1c', 0.88), stop(0.45, '#140a1c', 0.5), stop(1, '#140a1c', 0)]
            }
        },
        { op: 'unclip' },
        // Two lights and a faint third, the same way round in both eyes.
        {
            op: 'fill',
            path: disc(-0.32, -0.42, 0.26, 0.3, -20),
            paint: { kind: 'solid', ink: { lit: '#ffffff', shade: '#f1ecfa' } }
        },
        {
            op: 'fill',
            path: disc(0.37, 0.42, 0.125, 0.145, -20),
            paint: { kind: 'solid', ink: { lit: '#ffffff', shade: '#ece6f6' }, alpha: 0.92 }
        },
        {
            op: 'fill',
            path: disc(0.32, -0.5, 0.1, 0.085),
            paint: { kind: 'solid', ink: { lit: '#ffffff', shade: '#ece6f6' }, alpha: 0.5 }
        },
        { op: 'unclip' }
    );
    return ops;
}

type Map1 = (v: number) => number;
function pupilOps(
    x: Map1,
    y: Map1,
    disc: (u: number, v: number, ru: number, rv: number, turn?: number) => string,
    shape: PupilShape,
    dark: string,
    mid: string
): DrawOp[] {
    if (shape === 'slit') {
        const path = `M${x(0)} ${y(-0.66)}Q${x(0.2)} ${y(-0.04)} ${x(0)} ${y(0.6)}Q${x(-0.2)} ${y(-0.04)} ${x(0)} ${y(-0.66)}Z`;
        return [{ op: 'fill', path, paint: solid(dark, 0.97) }];
    }
    if (shape === 'star') {
        const points: [number, number][] = [];
        for (let i = 0; i < 10; i++) {
            const a = (i / 10) * TAU - TAU / 4;
            const r = i % 2 ? 0.22 : 0.5;
            points.push([x(r * cos(a)), y(r * sin(a))]);
        }
        return [
            {
                op: 'fill',
                path: disc(0, 0, 0.56, 0.58),
                paint: {
                    kind: 'radial',
                    center: [x(0), y(0)],
                    radius: 0.57 * (x(1) - x(0)),
                    stops: [stop(0, dark, 0.85), stop(0.7, dark, 0.55), stop(1, dark, 0)]
                }
            },
            { op: 'fill', path: polyPath(points, true), paint: solid('#fff3b8', 0.96) }
        ];
    }
    if (shape === 'heart') {
        const path = `M${x(0)} ${y(0.5)}C${x(-0.62)} ${y(0.08)} ${x(-0.52)} ${y(-0.46)} ${x(-0.24)} ${y(-0.46)}C${x(-0.1)} ${y(-0.46)} ${x(0)} ${y(-0.34)} ${x(0)} ${y(-0.22)}C${x(0)} ${y(-0.34)} ${x(0.1)} ${y(-0.46)} ${x(0.24)} ${y(-0.46)}C${x(0.52)} ${y(-0.46)} ${x(0.62)} ${y(0.08)} ${x(0)} ${y(0.5)}Z`;
        return [
            {
                op: 'fill',
                path: disc(0, 0, 0.62, 0.62),
                paint: {
                    kind: 'radial',
                    center: [x(0), y(0)],
                    radius: 0.62 * (x(1) - x(0)),
                    stops: [stop(0, dark, 0.8), stop(0.75, dark, 0.5), stop(1, dark, 0)]
                }
            },
            { op: 'fill', path, paint: solid('#ff7fa8', 0.97) }
        ];
    }
    return [
        { op: 'fill', path: disc(0, -0.06, 0.38, 0.44), paint: solid(mid, 0.25) },
        { op: 'fill', path: disc(0, -0.06, 0.34, 0.4), paint: solid(dark, 0.95) }
    ];
}

/** White, shaded by the upper lid with a soft lavender and by the corners with a hint of rose. */
function whiteOps(side: number): DrawOp[] {
    const cx = centerX(side);
    const tile = `M${cx - 0.25} 0.5L${cx + 0.25} 0.5L${cx + 0.25} 1L${cx - 0.25} 1Z`;
    const ink = (lit: string, shade: string): Ink => ({ lit, shade });
    return [
        { op: 'clip', path: tile },
        { op: 'fill', path: tile, paint: { kind: 'solid', ink: ink('#fdfbff', '#d9cfe6') } },
        {
            op: 'fill',
            path: tile,
            paint: {
                kind: 'linear',
                from: [cx, 0.53],
                to: [cx, 0.75],
                stops: [
                    { at: 0, ink: ink('#b7aad0', '#a294c0'), alpha: 1 },
                    { at: 0.35, ink: ink('#c4b9da', '#ab9ec8'), alpha: 0.95 },
                    { at: 1, ink: ink('#e6e0f2', '#c3b8d8'), alpha: 0 }
                ]
            }
        },
        {
            op: 'fill',
            path: tile,
            paint: {
                kind: 'radial',
                center: [cx - side * 0.21, 0.81],
                radius: 0.07,
                stops: [
                    { at: 0, ink: ink('#f4b9b4', '#dba0a8'), alpha: 0.8 },
                    { at: 1, ink: ink('#f4b9b4', '#dba0a8'), alpha: 0 }
                ]
            }
        },
        { op: 'unclip' }
    ];
}

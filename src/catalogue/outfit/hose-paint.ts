import { lerp } from '../../geometry/scalar';
import { ink, mixColors } from '../../paint/color';
import { ellipsePath, polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { clothInk, foldedCloth, type Fold } from './cloth';
import { anklePlace, HIPS_AREA, LEG_AREA, LEG_PART, legSpot } from './leg-chart';

/** Left edge of a leg in the trousers' picture, in turns from its front. */
const CUT = -0.135;

/** Fine hose over skin, in the picture of `leg-chart.ts`. `sheer` 0 … 1: how much skin shows where it is stretched most. */
export function hose(color: string, skin: { lit: string; shade: string }, sheer: number, over: readonly DrawOp[] = [], size = 512): Drawing {
    const cloth = clothInk(color);
    // Through dark thread skin looks warm, as in its own shade.
    const flesh = mixColors(skin.lit, skin.shade, 0.55);
    const through = (share: number): Ink => ({ lit: mixColors(cloth.lit, flesh, share), shade: mixColors(cloth.shade, skin.shade, 0.8 * share) });
    if (sheer === 0) return foldedCloth(color, hoseFolds(), size, over);
    const thin = through(sheer);
    const even = through(0.5 * sheer);
    const thick = through(0.12 * sheer);
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: even } }];
    // Seen aslant there is more thread: dark towards the sides, light down the front and, less, down the back.
    const at = (turn: number): number => legSpot(turn, 0.4)[0];
    const stops = ([[CUT, 0.35], [-0.06, 0.8], [0.02, 1], [0.12, 0.6], [0.25, 0], [0.4, 0.45], [0.5, 0.6], [0.62, 0.4], [0.76, 0], [1 + CUT - 0.001, 0.35]] as const)
        .map(([turn, light]) => ({ at: at(turn) / LEG_PART.width, ink: light > 0.5 ? thin : thick, alpha: Math.abs(light - 0.5) * 1.7 }));
    ops.push({ op: 'clip', path: polyPath(LEG_AREA, true) });
    ops.push({ op: 'fill', path: polyPath(LEG_AREA, true), paint: { kind: 'linear', from: [LEG_PART.x, 0.5], to: [LEG_PART.x + LEG_PART.width, 0.5], stops } });
    // The kneecap stretches it, the hollow above and below it does not.
    const knee = legSpot(0.01, 0.462);
    ops.push({ op: 'fill', path: ellipsePath(knee[0], knee[1], 0.1, 0.05), paint: { kind: 'radial', center: knee, radius: 0.1, stops: [{ at: 0, ink: thin, alpha: 0.7 }, { at: 0.35, ink: thin, alpha: 0.4 }, { at: 0.6, ink: thin, alpha: 0 }] } });
    const ankle = legSpot(0, 0.095);
    const calf = legSpot(0, 0.19);
    ops.push({ op: 'fill', path: polyPath(LEG_AREA, true), paint: { kind: 'linear', from: [0, calf[1]], to: [0, ankle[1]], stops: [{ at: 0, ink: even, alpha: 0 }, { at: 1, ink: even, alpha: 1 }] } });
    ops.push({ op: 'unclip' });
    // The hips are knitted closer, toes and heels too.
    ops.push({ op: 'fill', path: polyPath(HIPS_AREA, true), paint: { kind: 'solid', ink: thick } });
    ops.push(rings(10.2, 13, thick, 0.9));
    return { size, ops: [...ops, ...over] };
}

/** Paints the foot from one of its rings to another. */
export function rings(from: number, to: number, paint: Ink, alpha = 1): DrawOp {
    return { op: 'fill', path: polyPath([anklePlace(CUT, from), anklePlace(1 + CUT - 1e-4, from), anklePlace(1 + CUT - 1e-4, to), anklePlace(CUT, to)], true), paint: { kind: 'solid', ink: paint, alpha } };
}

/** A band round the leg between two heights on the adult female, level all round. */
export function hoop(high: number, low: number, paint: Ink, alpha = 1): DrawOp {
    const edge = (y: number): [number, number][] => Array.from({ length: 13 }, (_, i) => legSpot(lerp(CUT, 1 + CUT - 1e-4, i / 12), y));
    return { op: 'fill', path: polyPath([...edge(high), ...edge(low).reverse()], true), paint: { kind: 'solid', ink: paint, alpha } };
}

/** Lines down the leg, `count` of them round it: rib knit. */
export function ribs(color: string, count: number, from: number, to: number): DrawOp {
    const base = clothInk(color);
    const valley = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const path = Array.from({ length: count }, (_, i) => {
        const turn = CUT + (i + 0.5) / count;
        return polyPath([0, 0.25, 0.5, 0.75, 1].map((t) => legSpot(turn, lerp(from, to, t))));
    }).join('') + Array.from({ length: count }, (_, i) => polyPath([anklePlace(CUT + (i + 0.5) / count, 0), anklePlace(CUT + (i + 0.5) / count, 9)])).join('');
    return { op: 'stroke', path, width: (0.3 * LEG_PART.width) / count, paint: { kind: 'solid', ink: valley, alpha: 0.5 } };
}

/** Where even tight hose creases: behind the knee and round the ankle. */
export const hoseFolds = (): Fold[] =>
    ([
        [[0.37, 0.45, 0.54], [0.468, 0.458, 0.464], 0.9], [[0.62, 0.54, 0.46], [0.446, 0.438, 0.443], 0.8], [[0.4, 0.47, 0.53], [0.428, 0.42, 0.423], 0.6],
        [[-0.12, -0.04, 0.05], [0.118, 0.11, 0.116], 0.9], [[0.16, 0.08, 0], [0.104, 0.099, 0.104], 0.9], [[0.38, 0.46, 0.55], [0.11, 0.104, 0.11], 0.8],
        [[-0.1, -0.03, 0.04], [0.138, 0.132, 0.136], 0.5]
    ] as const).map(([turns, heights, width]) => ({ points: turns.map((turn, i) => legSpot(turn, heights[i])), width: 0.007 * width, strength: 0.5 }));

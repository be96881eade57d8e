import { random } from '../../geometry/random';
import { ink } from '../../paint/color';
import type { DrawOp } from '../../paint/drawing';
import { clothInk, drawn, type Fold } from './cloth';
import { armSpot, trunkSpot } from './top-chart';

export interface TopFoldOptions {
    /** How full the cloth is: 0.6 fitted … 1.6 oversized. */
    fullness: number;
    /** Where the sleeve ends, metres along the adult female's arm; 0 without sleeves. */
    sleeve: number;
    /** Where the hem lies, on the adult female. */
    hem: number;
    /** Gathered into a waistband: short folds run up from it. @default false */
    tucked?: boolean;
}

/** The folds every top has, in its picture (see `top-chart.ts`): dragged from the armpits, slack at the waist, falling to the hem, pinched at the elbows. */
export function topFolds({ fullness, sleeve, hem, tucked = false }: TopFoldOptions): Fold[] {
    const next = random(5);
    const folds: Fold[] = [];
    const trunk = (points: readonly (readonly [number, number])[], width: number, strength: number): void => {
        folds.push({ points: points.map(([turn, y]) => trunkSpot(turn, y)), width: width * fullness, strength });
    };
    for (const k of [1, -1]) {
        // From the armpit over the chest and the shoulder blade.
        trunk([[k * 0.176, 1.143], [k * 0.128, 1.112], [k * 0.085, 1.098], [k * 0.06, 1.1]], 0.011, 0.6);
        trunk([[k * 0.184, 1.11], [k * 0.142, 1.065], [k * 0.108, 1.048]], 0.009, 0.5);
        trunk([[k * 0.335, 1.14], [k * 0.385, 1.105], [k * 0.43, 1.095]], 0.011, 0.55);
        trunk([[k * 0.325, 1.1], [k * 0.36, 1.05], [k * 0.385, 1.03]], 0.008, 0.45);
        // Slack at the waist: two that lean against each other, deep at the side seam.
        trunk([[k * 0.262, 1.0], [k * 0.19, 0.99], [k * 0.13, 1.008], [k * 0.105, 1.01]], 0.011, 0.55);
        trunk([[k * 0.26, 0.968], [k * 0.205, 0.956], [k * 0.15, 0.962]], 0.009, 0.5);
        trunk([[k * 0.24, 0.998], [k * 0.31, 0.982], [k * 0.37, 1.0], [k * 0.4, 1.002]], 0.011, 0.5);
        trunk([[k * 0.242, 0.966], [k * 0.3, 0.95], [k * 0.345, 0.955]], 0.008, 0.45);
        if (tucked) {
            for (const [turn, rise, lean] of [[0.035, 0.05, 0.012], [0.085, 0.075, 0.02], [0.13, 0.045, 0.012], [0.19, 0.06, -0.015], [0.3, 0.06, 0.014], [0.36, 0.07, -0.012], [0.43, 0.05, 0.01]])
                trunk([[k * turn, hem], [k * (turn + 0.4 * lean), hem + 0.5 * rise + 0.02], [k * (turn + lean), hem + rise + 0.02]], 0.009, 0.55);
        } else {
            for (const [turn, rise, lean] of [[0.115, 0.08, 0.016], [0.2, 0.06, -0.014], [0.34, 0.075, 0.016], [0.43, 0.055, -0.01]])
                trunk([[k * turn, hem], [k * (turn + 0.4 * lean), hem + 0.55 * rise], [k * (turn + lean), hem + rise]], 0.01, 0.5);
        }
    }
    const arm = (points: readonly (readonly [number, number])[], width: number, strength: number): void => {
        folds.push({ points: points.map(([turn, s]) => armSpot(turn, s)), width: width * fullness, strength });
    };
    if (sleeve > 0.03) {
        // Dragged from the armpit, in front and behind.
        arm([[0.06, 0.03], [0.18, 0.05], [0.3, 0.045]], 0.012, 0.5);
        arm([[0.93, 0.03], [0.82, 0.05], [0.7, 0.042]], 0.012, 0.45);
        const end = sleeve - 0.004;
        if (sleeve < 0.2) {
            arm([[0.3, end], [0.33, end - 0.035], [0.31, end - 0.055]], 0.012, 0.45);
            arm([[0.72, end], [0.69, end - 0.03], [0.7, end - 0.05]], 0.011, 0.4);
        }
    }
    // Rings of folds at the elbow's hollow, and where the sleeve is pushed together above the cuff.
    for (const [from, count, step] of [[0.195, 5, 0.014], [0.33, 5, 0.013]])
        for (let i = 0; i < count; i++) {
            const s = from + step * (i + 0.5 * next());
            if (s > sleeve - 0.012) continue;
            const turn = i % 2 ? 0.2 + 0.1 * next() : 0.34 + 0.1 * next();
            const way = i % 2 ? 0.2 : -0.2;
            arm([[turn, s], [turn + 0.5 * way, s + 0.006], [turn + way, s + 0.002 + 0.008 * next()]], 0.011, 0.5);
            if (i % 2) arm([[turn + 0.42, s + 0.005], [turn + 0.5, s + 0.01], [turn + 0.58, s + 0.006]], 0.009, 0.4);
        }
    return folds;
}

/** Gathers: short folds all round the arm that run from where it is pinched, at `s`, up the sleeve (`way` −1) or down it (1). */
export function gathers(s: number, way: 1 | -1, length: number, width = 0.011): Fold[] {
    const next = random(7);
    return Array.from({ length: 9 }, (_, i): Fold => {
        const turn = (i + 0.5 + 0.5 * (next() - 0.5)) / 9;
        const reach = length * (0.6 + 0.5 * next());
        return { points: [armSpot(turn, s), armSpot(turn + 0.012, s + 0.5 * way * reach), armSpot(turn + 0.03 * (next() - 0.5), s + way * reach)], width, strength: 0.55 };
    });
}

/** A row of stitches round the trunk at a height, and round the arm at a length, on the adult female; `sag` as the hem's, 0 … 1. */
export function hemStitches(color: string, at: { y?: number; s?: number; rise?: (turn: number) => number }): DrawOp[] {
    const base = clothInk(color);
    const thread = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const lines: [number, number][][] = [];
    if (at.y !== undefined) lines.push(Array.from({ length: 33 }, (_, i) => trunkSpot(i / 32 - 0.5, at.y! + (at.rise?.(i / 32 - 0.5) ?? 0))));
    if (at.s !== undefined) lines.push([armSpot(0, at.s), armSpot(1, at.s)]);
    return lines.map((points) => drawn(points, 0.0032, thread, 0.9));
}

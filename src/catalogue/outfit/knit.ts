import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { ink } from '../../paint/color';
import { polyPath, type DrawOp } from '../../paint/drawing';
import { clothInk, drawn } from './cloth';
import { armReach, armShare } from './shell';
import { armSpot, trunkSpot } from './top-chart';

/** How a knitted garment is cut. Lengths in metres on the adult female. */
export interface KnitFit {
    /** Ease at the chest, more of it at the waist, and where it blouses over its rib. */
    chest: number;
    waist: number;
    blouse: number;
    /** Ease of the sleeve at the shoulder and before its cuff. */
    sleeve: number;
    wrist: number;
    /** Where the sleeve's cuff ends along the arm, and how wide it is. */
    reach: number;
    cuff: number;
    /** Height of the rib's lower and upper edge. */
    hem: number;
    band: number;
    fullness: number;
}

/** Ease of knitted cloth: soft and straight, overhanging the ribs at hem and cuffs. */
export function knitEase(figure: BodyFigure, fit: KnitFit): (x: number, y: number) => number {
    const unit = figure.scale;
    const [waist, bandY, chestY, collarY] = [0.99, fit.band, 1.17, 1.245].map((y) => figure.y(y));
    const end = figure.armS(fit.reach) - fit.cuff * unit;
    return (x, y) => {
        // However loose, it lies close round the neck.
        const trunk = lerp(fit.chest, Math.min(fit.chest, 0.0085), smoothstep(chestY, collarY, y)) + fit.waist * bell(y - waist, 0.08 * unit) + fit.blouse * bell(y - bandY - 0.014 * unit, 0.028 * unit);
        const t = clamp(armReach(figure, x) / end);
        const sleeve = lerp(fit.sleeve, fit.wrist, smoothstep(0.1, 0.85, t)) + 0.6 * fit.blouse * bell(t - 0.95, 0.08);
        return lerp(trunk, sleeve, armShare(figure, x)) * unit;
    };
}

/** What knitting looks like close to: fine wales, and cables or a band of pattern where there are any. For the picture of tops. */
export function knitting(color: string, pattern: 'plain' | 'cable' | 'wide-rib' | 'nordic' | 'stripes', accent: string): DrawOp[] {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const other = clothInk(accent);
    const ops: DrawOp[] = [];
    const wales = (spots: readonly (readonly [turn: number, from: number, to: number])[], width: number, alpha: number): void => {
        for (const [turn, from, to] of spots) ops.push(drawn([trunkSpot(turn, from), trunkSpot(turn, to)], width, dark, alpha));
    };
    if (pattern === 'wide-rib') {
        wales(Array.from({ length: 46 }, (_, i) => [(i + 0.5) / 46 - 0.5, 1.27, 0.82] as const), 0.0042, 0.5);
        for (let i = 0; i < 14; i++) ops.push(drawn([armSpot((i + 0.5) / 14, -0.03), armSpot((i + 0.5) / 14, 0.44)], 0.0042, dark, 0.5));
    }
    if (pattern === 'cable')
        for (const turn of [-0.41, -0.09, 0, 0.09, 0.41]) {
            const half = turn === 0 ? 0.018 : 0.014;
            wales([[turn - half - 0.006, 1.25, 0.86], [turn + half + 0.006, 1.25, 0.86]], 0.003, 0.7);
            // Two strands that cross each other, the upper one drawn whole.
            for (let y = 1.235; y > 0.87; y -= 0.036) {
                ops.push(drawn([trunkSpot(turn - half, y), trunkSpot(turn - 0.4 * half, y - 0.006), trunkSpot(turn + 0.4 * half, y - 0.026), trunkSpot(turn + half, y - 0.034)], 0.0038, dark, 0.75));
                ops.push(drawn([trunkSpot(turn + half, y), trunkSpot(turn + 0.45 * half, y - 0.007), trunkSpot(turn + 0.12 * half, y - 0.012)], 0.0038, dark, 0.75));
                ops.push(drawn([trunkSpot(turn - half, y - 0.034), trunkSpot(turn - 0.45 * half, y - 0.027), trunkSpot(turn - 0.12 * half, y - 0.022)], 0.0038, dark, 0.75));
            }
        }
    const paint = { kind: 'solid', ink: other } as const;
    if (pattern === 'stripes') {
        for (let y = 1.205; y > 0.84; y -= 0.056) ops.push({ op: 'fill', path: polyPath([trunkSpot(-0.52, y), trunkSpot(0.52, y), trunkSpot(0.52, y - 0.026), trunkSpot(-0.52, y - 0.026)], true), paint });
        for (let s = 0.01; s < 0.42; s += 0.056) ops.push({ op: 'fill', path: polyPath([armSpot(-0.02, s), armSpot(1.02, s), armSpot(1.02, s + 0.026), armSpot(-0.02, s + 0.026)], true), paint });
    }
    if (pattern === 'nordic') {
        // A yoke of lozenges between zigzags, and the same round the sleeves.
        const row = (y: number, points: readonly (readonly [number, number])[], count: number, closed: boolean): void => {
            for (let i = 0; i < count; i++) {
                const at = (i + 0.5) / count - 0.5;
                ops.push(closed ? { op: 'fill', path: polyPath(points.map(([dx, dy]) => trunkSpot(at + dx / count, y + dy)), true), paint } : drawn(points.map(([dx, dy]) => trunkSpot(at + dx / count, y + dy)), 0.006, other));
            }
        };
        row(1.142, [[-0.5, 0.012], [0, -0.004], [0.5, 0.012]], 28, false);
        row(1.112, [[-0.36, 0], [0, 0.015], [0.36, 0], [0, -0.015]], 28, true);
        row(1.082, [[-0.5, -0.012], [0, 0.004], [0.5, -0.012]], 28, false);
        row(1.16, [[-0.2, 0.003], [0.2, 0.003], [0.2, -0.003], [-0.2, -0.003]], 56, true);
        row(1.064, [[-0.2, 0.003], [0.2, 0.003], [0.2, -0.003], [-0.2, -0.003]], 56, true);
        for (let i = 0; i < 10; i++) {
            const turn = (i + 0.5) / 10;
            ops.push({ op: 'fill', path: polyPath([armSpot(turn - 0.036, 0.13), armSpot(turn, 0.115), armSpot(turn + 0.036, 0.13), armSpot(turn, 0.145)], true), paint });
            for (const [s, tip] of [[0.1, 0.085], [0.16, 0.175]]) ops.push(drawn([armSpot(turn - 0.05, s), armSpot(turn, tip), armSpot(turn + 0.05, s)], 0.006, other));
        }
    }
    return ops;
}

import { lerp } from '../../geometry/scalar';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { hairInk } from '../../paint/hair';
import { deeper, furLine } from '../ears/ear-drawing';

/** Colours of a furry tail, all `#rrggbb`. */
export interface FurColors {
    fur: string;
    /** The tip's own colour, and where along the tail its jagged edge runs, 0 … 1. */
    tip?: { color: string; from: number };
    /** Rings of another colour, as a tabby's. */
    rings?: string;
    /** Its underside. */
    under?: string;
}

const RINGS = 6;
const solid = (ink: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink, alpha });

/** The picture of a furry tail: u round it from its underside, v from its root. Locks are painted in, borders of colours are jagged. */
export function furDrawing({ fur, tip, rings, under }: FurColors): Drawing {
    const base = hairInk(fur);
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: deeper(base, 0.08) }, { at: 0.2, ink: base }, { at: 1, ink: base }] } }];

    // 1. The underside: two jagged edges up the sides.
    if (under) {
        const teeth = 17;
        const edge = (from: number, into: number): [number, number][] => Array.from({ length: teeth * 2 + 1 }, (_, i) => [from + into * (i % 2 ? [1, 0.35, 0.7][((i - 1) / 2) % 3] : 0), (i + (i % 2 ? 0.9 : 0)) / (teeth * 2)]);
        ops.push({ op: 'fill', path: polyPath([[0, 0], ...edge(0.2, 0.07), [0, 1]], true), paint: solid(hairInk(under)) }, { op: 'fill', path: polyPath([[1, 0], ...edge(0.8, -0.07), [1, 1]], true), paint: solid(hairInk(under)) });
    }

    // 2. Locks: slivers of deeper fur, each pointed towards the tip.
    for (let row = 0; row < 6; row++)
        for (let k = 0; k < 6; k++) {
            const u = (k + (row % 2 ? 0.75 : 0.25)) / 6;
            const v = 0.06 + row * 0.145 + 0.03 * ((k * 2 + row) % 3);
            const long = 0.08 + 0.03 * ((k + row) % 3);
            ops.push({ op: 'fill', path: polyPath([[u - 0.016, v], [u - 0.005, v + 0.5 * long], [u + 0.008, v + long], [u + 0.012, v + 0.4 * long], [u + 0.02, v + 0.015]], true), paint: solid(deeper(base, 0.085), 0.6) });
        }

    // 3. Rings, open beneath.
    if (rings) {
        const ink = hairInk(rings);
        for (let r = 0; r < RINGS; r++) {
            const v = lerp(0.14, 0.86, r / (RINGS - 1));
            ops.push({ op: 'fill', path: polyPath([...furLine(0.1, 0.9, v, 0.022, 6), ...furLine(0.1, 0.9, v + 0.055, 0.022, 6).reverse(), [0.04, v + 0.02]], true), paint: solid(ink) });
        }
    }

    // 4. The tip, with a few slivers of its own.
    if (tip) {
        const ink = hairInk(tip.color);
        const deep = Math.min(0.13, 0.6 * (1 - tip.from));
        ops.push({ op: 'fill', path: polyPath([...furLine(0, 1, tip.from + 0.4 * deep, deep, 7), [1, 1], [0, 1]], true), paint: solid(ink) });
        for (let k = 0; k < 5; k++) {
            const u = (k + 0.5) / 5;
            const v = lerp(tip.from + 0.5 * deep, 1, 0.3 + 0.12 * (k % 2));
            ops.push({ op: 'fill', path: polyPath([[u - 0.012, v], [u + 0.006, v + 0.5 * (1 - tip.from)], [u + 0.014, v]], true), paint: solid(deeper(ink, 0.07), 0.6) });
        }
    }
    return { size: 256, ops };
}

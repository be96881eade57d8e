import { bodyUv } from '../../rig/body-template';
import { CHART_LEG } from '../../rig/rings';
import type { Fold } from './cloth';

/** Where a turn round the leg (0 front, ¼ outside, ½ back, ¾ inside) lies across the leg's chart. */
const across = (turn: number): number => ((((2 + turn * 18) / 18) % 1) + 1) % 1;

/** Folds every trouser leg has: behind and before the knee, stacked over the shoe, fanned from the crotch. `fullness` 0 … 1.5. */
export function trouserFolds(fullness: number): Fold[] {
    const folds: Fold[] = [];
    const strokes: readonly (readonly [turns: readonly number[], heights: readonly number[], width: number])[] = [
        // Knee: from the sides towards the front, and the hollow behind.
        [[0.27, 0.17, 0.08], [0.555, 0.545, 0.553], 1], [[-0.22, -0.12, -0.03], [0.525, 0.518, 0.528], 0.9],
        [[0.3, 0.2, 0.12], [0.5, 0.492, 0.5], 0.8], [[0.42, 0.5, 0.58], [0.545, 0.538, 0.55], 1], [[0.6, 0.5, 0.42], [0.505, 0.497, 0.507], 0.9],
        // Stacked above the shoe.
        [[-0.2, -0.06, 0.08], [0.155, 0.145, 0.16], 1], [[0.22, 0.1, -0.04], [0.19, 0.178, 0.186], 1],
        [[0.34, 0.46, 0.6], [0.15, 0.162, 0.15], 0.9], [[0.62, 0.5, 0.36], [0.205, 0.192, 0.21], 0.8], [[0.24, 0.14, 0.06], [0.235, 0.226, 0.234], 0.7],
        // From the crotch outwards.
        [[-0.2, -0.1, 0.03], [0.86, 0.868, 0.89], 0.9], [[-0.22, -0.12, -0.01], [0.82, 0.815, 0.822], 0.8], [[0.7, 0.6, 0.5], [0.85, 0.86, 0.885], 0.8]
    ];
    for (const mirrored of [false, true])
        for (const [turns, heights, width] of strokes) {
            const points = turns.map((turn, i): [number, number] => {
                const [u, v] = bodyUv(CHART_LEG, across(turn), heights[i], mirrored);
                return [u, v];
            });
            // The chart is cut along the inside of the leg; a stroke that would cross the cut is left out.
            if (Math.abs(points[0][0] - points[points.length - 1][0]) > 0.1) continue;
            folds.push({ points, width: 0.0042 * width * fullness, strength: 0.5 });
        }
    return folds;
}

import type { Fold } from './cloth';
import { legSpot } from './leg-chart';

/** Folds every trouser leg has: behind and before the knee, stacked over the shoe, fanned from the crotch, in the trousers' picture. `fullness` 0 … 1.5. */
export function trouserFolds(fullness: number): Fold[] {
    // Each from where the cloth is pinched to where it falls free: turns round the leg, heights on the adult female.
    const strokes: readonly (readonly [turns: readonly number[], heights: readonly number[], width: number])[] = [
        // Before and behind the knee.
        [[0.24, 0.16, 0.05], [0.478, 0.462, 0.468], 1], [[-0.13, -0.09, -0.01], [0.44, 0.43, 0.438], 0.8],
        [[0.26, 0.19, 0.11], [0.425, 0.412, 0.416], 0.8],
        [[0.36, 0.44, 0.54], [0.482, 0.468, 0.472], 1.1], [[0.62, 0.54, 0.45], [0.446, 0.432, 0.44], 1], [[0.38, 0.46, 0.53], [0.414, 0.402, 0.41], 0.8],
        // Stacked above the shoe.
        [[-0.13, -0.04, 0.07], [0.128, 0.118, 0.13], 0.9], [[0.22, 0.12, 0.01], [0.165, 0.15, 0.158], 1], [[-0.12, -0.05, 0.03], [0.2, 0.19, 0.196], 0.7],
        [[0.32, 0.42, 0.55], [0.13, 0.142, 0.132], 0.9], [[0.63, 0.53, 0.41], [0.178, 0.166, 0.18], 0.8],
        // From the crotch outwards.
        [[-0.13, -0.06, 0.04], [0.74, 0.752, 0.785], 0.9], [[-0.13, -0.07, 0.01], [0.7, 0.7, 0.712], 0.8],
        [[0.62, 0.54, 0.45], [0.73, 0.742, 0.775], 0.8], [[0.62, 0.55, 0.47], [0.69, 0.69, 0.7], 0.7]
    ];
    return strokes.map(([turns, heights, width]): Fold => ({ points: turns.map((turn, i) => legSpot(turn, heights[i])), width: 0.011 * width * fullness, strength: 0.5 }));
}

import { lerp } from '../../geometry/scalar';
import { bodyUv } from '../../rig/body-template';
import { CHART_LEG } from '../../rig/rings';
import type { Fold } from './cloth';

/** Heights of the leg's rings on the adult female and where they lie in the leg's chart (v up). */
const RINGS: readonly (readonly [y: number, v: number])[] = [
    [0.095, 0.389], [0.11, 0.417], [0.135, 0.444], [0.17, 0.472], [0.21, 0.5], [0.25, 0.528], [0.29, 0.556], [0.33, 0.583], [0.365, 0.611], [0.395, 0.639],
    [0.428, 0.667], [0.455, 0.694], [0.482, 0.722], [0.508, 0.75], [0.545, 0.778], [0.585, 0.806], [0.625, 0.833], [0.69, 0.889], [0.76, 0.944], [0.81, 1]
];

/** The place in the body's picture `turn` round the leg (0 front, ¼ outside, ½ back, −¼ inside) at a height on the adult female. */
export function legSpot(turn: number, y: number, mirrored: boolean): [number, number] {
    let i = 0;
    while (i < RINGS.length - 2 && y > RINGS[i + 1][0]) i++;
    const [a, b] = [RINGS[i], RINGS[i + 1]];
    const v = lerp(a[1], b[1], Math.min(1, Math.max(0, (y - a[0]) / (b[0] - a[0]))));
    const [u, w] = bodyUv(CHART_LEG, (((0.135 + turn) % 1) + 1) % 1, v, mirrored);
    return [u, w];
}

/** Folds every trouser leg has: behind and before the knee, stacked over the shoe, fanned from the crotch. `fullness` 0 … 1.5. */
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
    return [false, true].flatMap((mirrored) =>
        strokes.map(([turns, heights, width]): Fold => ({ points: turns.map((turn, i) => legSpot(turn, heights[i], mirrored)), width: 0.0036 * width * fullness, strength: 0.5 }))
    );
}

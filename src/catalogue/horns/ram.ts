import { cos, lerp, PI, sin } from '../../geometry/scalar';
import { definePart } from '../part';
import { curlOption, hornDefinition } from './horn-part';

/** Turns of the spiral, how far the curl changes them, and places it is drawn through. */
const TURNS = 1.15;
const CURL = 0.35;
const PLACES = 14;

export default definePart(
    hornDefinition({
        name: 'ram-horns',
        id: 'horns/ram',
        title: { en: 'Ram horns', ja: '羊の角' },
        description: 'Thick ridged horns that curl once round beside the ears.',
        words: { en: ['ram horns', 'ram horn', 'sheep horns', 'curled horns', 'curly horns', 'spiral horns', 'goat ram horns'], ja: ['羊の角', '羊角', '巻き角', '巻角', 'ヒツジの角'] },
        likely: { feminine: 0.8, masculine: 0.7, chibi: 0.8 },
        bands: 9,
        // Curling is what they do anyway: no word of its own.
        extra: { curl: { ...curlOption, words: undefined } },
        defaults: { color: '#6b5348', tip: '#bfa184' },
        grow: ({ side, at, from, length, thickness }, { curl }) => {
            const { sunk, go } = from(at(62, 0.5, 0.02));
            const R = 0.205 * length;
            // It leaves upwards and back, curls down round the ear and comes forward, ever further out.
            const middle = from(go(0.1, -0.45 * R, -0.3 * R));
            const points = Array.from({ length: PLACES }, (_, i) => {
                const t = i / (PLACES - 1);
                const a = 0.42 * PI + (TURNS + CURL * Number(curl)) * 2 * PI * t;
                const r = R * lerp(1.02, 0.42, t);
                return middle.go(0.02 + 0.2 * t * length, sin(a) * r, cos(a) * r);
            });
            return [{ points: [sunk(0.06), ...points.slice(1)], radius: 0.1 * thickness, taper: 0.62, ridges: { height: 0.2 }, rings: 24, facing: [side, 0, 0] }];
        }
    })
);

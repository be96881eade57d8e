import { definePart } from '../part';
import { hornDefinition } from './horn-part';

export default definePart(
    hornDefinition({
        name: 'straight-horns',
        id: 'horns/straight',
        title: { en: 'Straight horns', ja: 'まっすぐな角' },
        description: 'Slender horns that stand straight out of the hair.',
        words: { en: ['straight horns', 'pointed horns', 'spike horns', 'goat horns', 'antelope horns'], ja: ['まっすぐな角', '直角', 'ヤギの角', '山羊角'] },
        likely: { feminine: 0.5, masculine: 0.4, chibi: 0.4 },
        bands: 5,
        defaults: { color: '#3c3742', tip: '#8d7f86' },
        grow: ({ at, from, length, thickness }) => {
            const { sunk, go } = from(at(40, 0.42, 0), 0.46 * length);
            return [{ points: [sunk(0.03), go(0.1, 0.26, -0.04), go(0.22, 0.62, -0.1), go(0.32, 1, -0.18)], radius: 0.058 * thickness, taper: 0.86, ridges: { height: 0.1 }, facing: [0, 0, 1] }];
        }
    })
);

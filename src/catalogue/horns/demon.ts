import { definePart } from '../part';
import { curlOption, hornDefinition } from './horn-part';

export default definePart(
    hornDefinition({
        name: 'demon-horns',
        id: 'horns/demon',
        title: { en: 'Demon horns', ja: '悪魔の角' },
        description: 'Horns that curve out and up to sharp tips.',
        words: {
            en: ['demon horns', 'demon horn', 'curved horns', 'curved demon horns', 'devil horns', 'horns', 'succubus horns', 'horned'],
            ja: ['悪魔の角', '曲がった角', '角', 'ツノ', 'つの', '悪魔角']
        },
        likely: { feminine: 1, masculine: 1, chibi: 1 },
        suggests: { tail: [['tail/demon', 4], ['', 1]], wings: [['wings/bat', 2], ['', 3]] },
        bands: 4,
        extra: { curl: curlOption },
        grow: ({ side, at, from, length, thickness }, { curl }) => {
            const { sunk, go } = from(at(46, 0.44, 0), 0.42 * length);
            return [{ points: [sunk(0.03), go(0.16, 0.16, 0.02), go(0.42, 0.36, 0.02), go(0.56, 0.7, -0.04), go(0.4, 1.05, -0.06)], radius: 0.07 * thickness, taper: 0.7, ridges: { height: 0.07 }, curl: { axis: [0, 0, side], angle: Number(curl) * (Number(curl) > 0 ? 2.6 : 0.9) }, facing: [0, 0, 1] }];
        }
    })
);

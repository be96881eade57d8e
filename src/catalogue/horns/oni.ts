import { definePart } from '../part';
import { hornDefinition } from './horn-part';

export default definePart(
    hornDefinition({
        name: 'oni-horns',
        id: 'horns/oni',
        title: { en: 'Oni horns', ja: '鬼の角' },
        description: 'Short horns over the forehead, two or one.',
        words: { en: ['oni horns', 'oni horn', 'ogre horns', 'oni', 'small horns'], ja: ['鬼の角', '鬼角', '鬼', '鬼娘'] },
        likely: { feminine: 0.7, masculine: 0.5, chibi: 0.9 },
        extra: {
            count: {
                type: 'choice', default: 'two', title: { en: 'Horns', ja: '本数' },
                values: [
                    { id: 'two', likely: 3, title: { en: 'Two', ja: '二本' }, words: { en: ['two horns', 'pair of horns'], ja: ['二本角'] } },
                    { id: 'one', likely: 1, title: { en: 'One', ja: '一本' }, words: { en: ['one horn', 'single horn', 'unicorn horn', 'unicorn'], ja: ['一本角', 'ユニコーンの角'] } }
                ]
            }
        },
        defaults: { color: '#c9533f', tip: '#f4d9b8' },
        grow: ({ side, at, from, scalp, length, thickness }, { count }) => {
            if (count === 'one' && side < 0) return [];
            const { sunk, go } = count === 'one' ? from(scalp.point(0, 0.62, 0), 0.33 * length * 1.3) : from(at(24, 0.62, 0), 0.33 * length);
            const apart = count === 'one' ? 0 : 1;
            return [{ points: [sunk(0.03), go(0.06 * apart, 0.24, 0.42), go(0.12 * apart, 0.62, 0.6), go(0.1 * apart, 1.06, 0.56)], radius: 0.056 * thickness, taper: 0.8, rings: 10, facing: [0, 1, 0.3] }];
        }
    })
);

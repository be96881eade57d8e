import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sideOption } from '../hair/piece-options';
import { sizeOption } from './options';
import { sprout } from './sprout';

export default definePart({
    id: 'ahoge/ahoge',
    slot: 'ahoge',
    title: { en: 'Ahoge', ja: 'アホ毛' },
    description: 'One lock that stands up from the crown and bends over.',
    words: { en: ['ahoge', 'cowlick', 'antenna lock', 'idiot hair'], ja: ['アホ毛', 'あほ毛', 'あほげ'] },
    likely: { feminine: 3, masculine: 2, chibi: 4 },
    options: {
        size: sizeOption,
        bend: { type: 'number', min: 0, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Bend', ja: '曲がり' }, words: [{ words: { en: ['straight'], ja: ['まっすぐ'] }, value: 0.15 }] },
        side: sideOption({ en: 'Bends to', ja: '向き' }, { en: [], ja: [] }, { en: [], ja: [] }, 'left')
    },
    build: (context, options) =>
        makeHair(context, 'ahoge', (s) => {
            const k = options.side === 'left' ? 1 : -1;
            const z = 0.85 * options.size;
            const b = options.bend;
            sprout(s, [[0, 0, 0], [-0.03 * k * z, 0.09 * z, 0.02 * z], [(-0.02 + 0.04 * b) * k * z, 0.19 * z, 0.05 * z], [0.14 * b * k * z, (0.33 - 0.11 * b) * z, 0.08 * z], [0.25 * b * k * z, (0.4 - 0.28 * b) * z, 0.1 * z]], { width: 0.062 * (0.7 + 0.3 * z), chain: 'lock' });
        })
});

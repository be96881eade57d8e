import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sizeOption } from './options';
import { sprout } from './sprout';

/** Half a heart from its point to its cleft, in head units. */
const HALF: readonly (readonly [number, number])[] = [[0.004, 0.02], [0.07, 0.085], [0.118, 0.15], [0.112, 0.212], [0.062, 0.232], [0.016, 0.198], [0.002, 0.15]];

export default definePart({
    id: 'ahoge/heart',
    slot: 'ahoge',
    title: { en: 'Heart ahoge', ja: 'ハートのアホ毛' },
    description: 'Two locks that curl into a heart.',
    words: { en: ['heart ahoge', 'heart-shaped ahoge', 'heart shaped ahoge', 'heart hair'], ja: ['ハートのアホ毛', 'ハートアホ毛', 'ハート型アホ毛', 'ハート型のアホ毛'] },
    likely: { feminine: 0.3, masculine: 0.02, chibi: 0.6 },
    youthful: true,
    options: { size: sizeOption },
    build: (context, options) =>
        makeHair(context, 'heart', (s) => {
            const z = 0.9 * options.size;
            for (const k of [1, -1])
                sprout(s, HALF.map(([x, y]) => [k * x * z, y * z, 0.1 * y * z] as const), { width: 0.042 * z, root: 0.55, belly: 0.5, sharp: 0.9, rings: 14, chain: k > 0 ? 'left' : 'right', at: [0, 0.22] });
        })
});

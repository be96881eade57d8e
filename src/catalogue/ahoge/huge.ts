import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sideOption } from '../hair/piece-options';
import { sprout } from './sprout';

export default definePart({
    id: 'ahoge/huge',
    slot: 'ahoge',
    title: { en: 'Huge ahoge', ja: '巨大アホ毛' },
    description: 'A broad sickle of hair, half a head high.',
    words: { en: ['huge ahoge', 'giant ahoge', 'enormous ahoge'], ja: ['巨大アホ毛', 'でかアホ毛', '特大アホ毛'] },
    likely: { feminine: 0.2, masculine: 0.15, chibi: 0.5 },
    youthful: true,
    options: { side: sideOption({ en: 'Bends to', ja: '向き' }, { en: [], ja: [] }, { en: [], ja: [] }, 'left') },
    build: (context, options) =>
        makeHair(context, 'huge', (s) => {
            const k = options.side === 'left' ? 1 : -1;
            sprout(s, [[0, 0, 0], [-0.06 * k, 0.13, 0.01], [-0.07 * k, 0.29, 0.04], [0.03 * k, 0.43, 0.09], [0.2 * k, 0.45, 0.13], [0.33 * k, 0.33, 0.14]], {
                width: 0.15, root: 0.45, belly: 0.5, sharp: 1.2, thickness: 0.45, chain: 'lock', joints: 4, section: 'big', at: [0, 0.14], children: [{ across: k * 0.85, from: 0.35, to: 0.8, width: 0.42, hook: k * 0.4 }, { across: -k * 0.8, from: 0.5, to: 0.95, width: 0.4, hook: -k * 0.5 }]
            });
        })
});

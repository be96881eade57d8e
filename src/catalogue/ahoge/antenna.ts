import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sizeOption } from './options';
import { sprout } from './sprout';

export default definePart({
    id: 'ahoge/antenna',
    slot: 'ahoge',
    title: { en: 'Antenna hair', ja: '触角アホ毛' },
    description: 'Two long thin locks that arch to both sides like feelers.',
    words: { en: ['antenna hair', 'antennae hair', 'hair antenna', 'hair antennae', 'antennae'], ja: ['触角アホ毛', 'アンテナヘア', 'アンテナ髪', '触角ヘア'] },
    likely: { feminine: 0.6, masculine: 0.2, chibi: 0.8 },
    youthful: true,
    options: { size: sizeOption },
    build: (context, options) =>
        makeHair(context, 'antenna', (s) => {
            for (const k of [1, -1]) {
                // A pair that is not quite one.
                const z = options.size * (k > 0 ? 0.85 : 0.78);
                sprout(s, [[0, 0, 0], [k * 0.03 * z, 0.12 * z, 0.05 * z], [k * 0.11 * z, 0.22 * z, 0.1 * z], [k * 0.23 * z, 0.23 * z, 0.13 * z], [k * 0.31 * z, 0.13 * z, 0.13 * z]], { width: 0.046, at: [k * 22, 0.3], chain: k > 0 ? 'left' : 'right', joints: 4, belly: 0.35, sharp: 1.2 });
            }
        })
});

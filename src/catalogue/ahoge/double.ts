import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sizeOption } from './options';
import { sprout } from './sprout';

export default definePart({
    id: 'ahoge/double',
    slot: 'ahoge',
    title: { en: 'Double ahoge', ja: '二本アホ毛' },
    description: 'A long and a short lock from one root, like a sprout of two leaves.',
    words: { en: ['double ahoge', 'two ahoge', 'twin ahoge', 'sprout ahoge'], ja: ['二本アホ毛', 'ダブルアホ毛', '2本アホ毛', '双葉アホ毛'] },
    likely: { feminine: 0.8, masculine: 0.5, chibi: 1.2 },
    youthful: true,
    options: { size: sizeOption },
    build: (context, options) =>
        makeHair(context, 'double', (s) => {
            const z = 0.85 * options.size;
            sprout(s, [[0, 0, 0], [0.015 * z, 0.09 * z, 0.02 * z], [0.07 * z, 0.18 * z, 0.05 * z], [0.17 * z, 0.21 * z, 0.07 * z], [0.25 * z, 0.15 * z, 0.08 * z]], { width: 0.068 * z, chain: 'long', belly: 0.55 });
            sprout(s, [[-0.005, 0, 0.01], [-0.02 * z, 0.07 * z, 0.03 * z], [-0.07 * z, 0.13 * z, 0.05 * z], [-0.14 * z, 0.13 * z, 0.06 * z], [-0.18 * z, 0.08 * z, 0.06 * z]], { width: 0.058 * z, chain: 'short', belly: 0.55 });
        })
});

import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sideOption } from '../hair/piece-options';
import { sizeOption } from './options';
import { sprout } from './sprout';

/** Points of the spiral and its turns. */
const STEPS = 16;
const TURNS = 1.35;

export default definePart({
    id: 'ahoge/curl',
    slot: 'ahoge',
    title: { en: 'Curled ahoge', ja: 'くるくるアホ毛' },
    description: 'A lock that rolls up into a spiral.',
    words: { en: ['curly ahoge', 'curled ahoge', 'spiral ahoge', 'swirl ahoge'], ja: ['くるくるアホ毛', '渦巻きアホ毛', 'くるりんアホ毛'] },
    likely: { feminine: 0.5, masculine: 0.2, chibi: 0.9 },
    options: { size: sizeOption, side: sideOption({ en: 'Rolls to', ja: '向き' }, { en: [], ja: [] }, { en: [], ja: [] }, 'left') },
    build: (context, options) =>
        makeHair(context, 'curl', (s) => {
            const k = options.side === 'left' ? 1 : -1;
            const z = options.size;
            const path: [number, number, number][] = [[0, 0, 0], [-0.02 * k * z, 0.07 * z, 0.01 * z]];
            // Up the outer side of the spiral, then round and in.
            for (let i = 0; i <= STEPS; i++) {
                const t = i / STEPS;
                const a = TAU * (0.5 - TURNS * t);
                const r = 0.085 * lerp(1, 0.22, t) * z;
                path.push([k * (0.065 * z + cos(a) * r), 0.17 * z + sin(a) * r, (0.03 + 0.04 * t) * z]);
            }
            sprout(s, path, { width: 0.042 * z, root: 0.8, belly: 0.3, sharp: 0.8, samples: 44, rings: 24, chain: 'lock' });
        })
});

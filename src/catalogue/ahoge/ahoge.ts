import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'ahoge/ahoge',
    slot: 'ahoge',
    title: { en: 'Ahoge', ja: 'アホ毛' },
    description: 'One lock that stands up from the crown.',
    words: { en: ['ahoge', 'cowlick', 'antenna lock'], ja: ['アホ毛', 'あほ毛', 'あほげ'] },
    likely: { feminine: 1, masculine: 0.6, chibi: 2 },
    options: {},
    build: (context) =>
        makeHair(context, 'ahoge', (s) => {
            s.lock([[0, 0.12, 0.02], [-20, 0.1, 0.1], [-50, 0.22, 0.17], [-60, 0.42, 0.15]], { width: 0.05, root: 0.5, section: 'wisp', thickness: 0.8, hook: -0.8 });
        })
});

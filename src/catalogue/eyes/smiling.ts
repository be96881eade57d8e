import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/smiling',
        title: { en: 'Smiling shut eyes', ja: '糸目' },
        description: 'Eyes shut to two upward arcs, which open only in surprise.',
        words: {
            en: ['smiling eyes', 'closed smiling eyes', 'eyes closed in a smile', 'fox eyes', 'squinty eyes'],
            ja: ['糸目', 'にこにこ目', 'ニコニコ目', '笑い目', 'ニッコリ目', '狐目']
        },
        likely: { feminine: 0.35, masculine: 0.45, chibi: 0.6 },
        defaults: { color: '#c98a3c', rest: 'smile', tilt: 2, lash: 0.95, lashStyle: 'double', crease: 'none', brow: 'soft', browHeight: 0.3 }
    })
);

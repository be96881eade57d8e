import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/sanpaku',
        title: { en: 'Sanpaku eyes', ja: '三白眼' },
        description: 'A small iris high up, with white at both sides and below.',
        words: {
            en: ['sanpaku', 'sanpaku eyes', 'menacing eyes', 'villainous eyes', 'scary eyes'],
            ja: ['三白眼', '目つきの悪い', '悪い目つき', '怖い目']
        },
        likely: { feminine: 0.6, masculine: 1.5, chibi: 0.4 },
        defaults: { color: '#b8a23a', openness: 0.88, tilt: 7, sharpness: 0.7, peak: 0.3, hang: 0.35, droop: -0.4, corner: 0.4, iris: 0.66, irisHeight: 0.55, lash: 0.95, lashStyle: 'single', crease: 'none', brow: 'angled', browHeight: -0.3 }
    })
);

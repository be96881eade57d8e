import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/narrow',
        title: { en: 'Narrow eyes', ja: '切れ長の目' },
        description: 'Long narrow eyes with straight lids and a raised outer corner.',
        words: {
            en: ['narrow eyes', 'sharp eyes', 'piercing eyes', 'slanted eyes', 'narrowed eyes'],
            ja: ['切れ長の目', '切れ長', '鋭い目', '細い目']
        },
        likely: { feminine: 1.5, masculine: 4, chibi: 0.5 },
        defaults: { color: '#4a9a6c', openness: 0.7, tilt: 5, sharpness: 0.85, hang: 0.15, flat: 0.3, corner: 0.5, droop: -0.15, lash: 0.85, lashStyle: 'single', brow: 'straight', browHeight: -0.2 }
    })
);

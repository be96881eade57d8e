import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/narrow',
        title: { en: 'Sharp eyes', ja: '切れ長の目' },
        description: 'Narrow eyes with straight lids and a raised outer corner.',
        words: {
            en: ['narrow eyes', 'sharp eyes', 'almond eyes', 'piercing eyes', 'fierce eyes'],
            ja: ['切れ長の目', '切れ長', '鋭い目', '細い目']
        },
        likely: { feminine: 1.5, masculine: 8, chibi: 0.5 },
        color: '#4a9a6c',
        openness: 0.76,
        tilt: 7,
        sharpness: 0.85,
        lash: 0.85
    })
);

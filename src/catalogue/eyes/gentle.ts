import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/gentle',
        title: { en: 'Gentle eyes', ja: '優しい目' },
        description: 'Soft eyes with long lower lashes and a quiet upper lid.',
        words: {
            en: ['gentle eyes', 'soft eyes', 'kind eyes', 'warm eyes'],
            ja: ['優しい目', 'やさしい目', '穏やかな目']
        },
        likely: { feminine: 3, masculine: 2, chibi: 1.5 },
        defaults: { color: '#9a6a4a', openness: 0.9, tilt: -2, sharpness: 0.12, peak: -0.25, droop: 0.3, lash: 0.9, lashStyle: 'soft', lowerLashes: 'few', brow: 'soft', browHeight: 0.2 }
    })
);

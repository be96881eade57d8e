import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/gentle',
        title: { en: 'Gentle eyes', ja: 'たれ目' },
        description: 'Soft eyes with a drooping outer corner.',
        words: {
            en: ['gentle eyes', 'droopy eyes', 'drooping eyes', 'soft eyes', 'kind eyes', 'tareme'],
            ja: ['優しい目', 'やさしい目', 'たれ目', '垂れ目', 'タレ目']
        },
        likely: { feminine: 2, masculine: 1.5, chibi: 1.5 },
        color: '#9a6a4a',
        openness: 0.92,
        tilt: -5,
        sharpness: 0.12,
        lash: 0.92
    })
);

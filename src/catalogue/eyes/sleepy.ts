import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/sleepy',
        title: { en: 'Half-lidded eyes', ja: 'ジト目' },
        description: 'A straight heavy lid covers the upper half of a large iris.',
        words: {
            en: ['sleepy eyes', 'half-closed eyes', 'half closed eyes', 'eyes half closed', 'half-lidded eyes', 'half-lidded', 'jitome', 'tired eyes', 'bored eyes'],
            ja: ['ジト目', 'じと目', '半目', '眠そうな目', '半開きの目', '眠たげな目']
        },
        likely: { feminine: 1.2, masculine: 1.2, chibi: 1.2 },
        defaults: { color: '#6f8f9c', openness: 0.95, tilt: 0, hang: 0.6, flat: 0.15, droop: 0.15, sharpness: 0.15, crease: 'deep', lash: 0.95, lashStyle: 'soft', brow: 'straight', browHeight: 0.1 }
    })
);

import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/wide',
        title: { en: 'Wide eyes', ja: '見開いた目' },
        description: 'Wide-open eyes with white all round the iris.',
        words: {
            en: ['wide eyes', 'wide-eyed', 'wide open eyes', 'doe eyes', 'doe-eyed', 'startled eyes', 'saucer eyes'],
            ja: ['見開いた目', 'どんぐり眼', 'びっくりした目', 'くりくりした目']
        },
        likely: { feminine: 1, masculine: 0.5, chibi: 2 },
        defaults: { color: '#3fa39a', openness: 1.13, size: 1.05, tilt: 1, iris: 0.8, lash: 0.85, lashStyle: 'spikes', lowerLashes: 'few', crease: 'single', brow: 'soft', browHeight: 0.6, browThickness: 0.85 }
    })
);

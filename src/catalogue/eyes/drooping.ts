import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/drooping',
        title: { en: 'Drooping eyes', ja: 'たれ目' },
        description: 'Sweet eyes whose upper lid peaks near the nose and slopes down to a low outer end.',
        words: {
            en: ['droopy eyes', 'drooping eyes', 'downturned eyes', 'tareme', 'puppy eyes'],
            ja: ['たれ目', '垂れ目', 'タレ目', 'タレメ']
        },
        likely: { feminine: 3, masculine: 1, chibi: 2.5 },
        defaults: { color: '#a06bc4', openness: 0.98, tilt: -5, peak: -0.6, droop: 0.7, lash: 1, lashStyle: 'double', lowerLashes: 'few', underEye: true, brow: 'soft', browHeight: 0.2 }
    })
);

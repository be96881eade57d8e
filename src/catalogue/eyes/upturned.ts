import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/upturned',
        title: { en: 'Upturned eyes', ja: 'つり目' },
        description: 'Lively cat-like eyes, highest over the outer half, swept up at the end.',
        words: {
            en: ['upturned eyes', 'tsurime', 'feline eyes', 'fierce eyes', 'tsundere eyes'],
            ja: ['つり目', '吊り目', 'ツリ目', 'ツリメ', 'きつい目']
        },
        likely: { feminine: 4, masculine: 2, chibi: 3 },
        defaults: { color: '#c9503f', openness: 0.96, tilt: 6, sharpness: 0.3, peak: 0.3, droop: -0.5, corner: 0.35, lash: 1.05, lashStyle: 'single', brow: 'arched', browThickness: 0.9 }
    })
);

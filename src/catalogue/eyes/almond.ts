import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/almond',
        title: { en: 'Almond eyes', ja: '大人っぽい目' },
        description: 'A grown woman’s eyes: long, with a pointed inner corner, a deep crease and a long wing.',
        words: {
            en: ['almond eyes', 'almond-shaped eyes', 'mature eyes', 'elegant eyes', 'seductive eyes', 'alluring eyes', 'bedroom eyes'],
            ja: ['アーモンド形の目', 'アーモンドアイ', '大人っぽい目', '色っぽい目', '流し目', '妖艶な目']
        },
        likely: { feminine: 3, masculine: 1, chibi: 0.3 },
        defaults: { color: '#8a4fb0', openness: 0.78, size: 1.04, tilt: 5, sharpness: 0.4, peak: 0.3, hang: 0.2, droop: -0.3, flat: 0.25, corner: 0.9, crease: 'deep', lash: 1, lashStyle: 'single', lowerLashes: 'full', brow: 'arched', browThickness: 0.8 }
    })
);

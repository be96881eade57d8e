import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/sharp',
        title: { en: 'Hero’s eyes', ja: '凛々しい目' },
        description: 'Angular eyes without lashes under strong brows.',
        words: {
            en: ['determined eyes', 'hero eyes', 'heroic eyes', 'masculine eyes', 'manly eyes', 'stern eyes', 'intense eyes'],
            ja: ['凛々しい目', 'りりしい目', '精悍な目', '男らしい目', '力強い目']
        },
        likely: { feminine: 0.5, masculine: 6, chibi: 1 },
        defaults: { color: '#4a78b8', openness: 0.86, tilt: 3, sharpness: 1, peak: 0.45, hang: 0.1, flat: 0.5, corner: 0.25, droop: -0.2, lash: 0.9, lashStyle: 'none', brow: 'angled', browThickness: 1.15, browHeight: -0.3 }
    })
);

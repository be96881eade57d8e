import { definePart } from '../part';
import { eyeDefinition } from './eye-part';

export default definePart(
    eyeDefinition({
        id: 'eyes/round',
        title: { en: 'Round eyes', ja: '丸い目' },
        description: 'Big round eyes with a curled wing of lashes.',
        words: { en: ['round eyes', 'big eyes', 'eyes', 'bright eyes'], ja: ['丸い目', 'まん丸な目', '瞳', '目'] },
        likely: { feminine: 5, masculine: 0.4, chibi: 8 },
        defaults: { color: '#5b7fd6' }
    })
);

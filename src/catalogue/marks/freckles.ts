import { freckleOps } from '../../paint/marks/freckles';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { definePart } from '../part';

export default definePart({
    id: 'marks/freckles',
    slot: 'freckles',
    title: { en: 'Freckles', ja: 'そばかす' },
    description: 'Freckles over nose and cheeks, scattered as they grow.',
    words: { en: ['freckles', 'freckled', 'freckle', 'freckly'], ja: ['そばかす', 'ソバカス'] },
    likely: { feminine: 1, masculine: 0.8, chibi: 0.7 },
    options: {
        amount: {
            type: 'number', min: 0.1, max: 1, default: 0.5, step: 0.05, unit: '', title: { en: 'Amount', ja: '量' },
            words: [
                { words: { en: ['many freckles', 'heavy freckles', 'heavily freckled'], ja: ['そばかすだらけ'] }, value: 1 },
                { words: { en: ['few freckles', 'light freckles', 'faint freckles', 'lightly freckled'], ja: ['薄いそばかす'] }, value: 0.25 }
            ]
        },
        spread: {
            type: 'number', min: 0, max: 1, default: 0.6, step: 0.05, unit: '', title: { en: 'Spread', ja: '広がり' }, hint: '0 on the nose alone, 1 all over the cheeks.',
            words: [{ words: { en: ['freckles on nose', 'freckled nose'], ja: ['鼻のそばかす'] }, value: 0 }]
        }
    },
    build: ({ head, skin, random }, { amount, spread }) => ({
        meshes: [],
        paint: [{ onto: FACE_MATERIAL, ops: freckleOps(faceLayout(animeHead(head, 'marks/freckles')), skin, random, amount, spread) }]
    })
});

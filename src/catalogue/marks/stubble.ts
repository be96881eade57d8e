import { stubbleOps } from '../../paint/marks/stubble';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { definePart } from '../part';
import { beardColors } from './beard-colors';

export default definePart({
    id: 'marks/stubble',
    slot: 'beard',
    title: { en: 'Stubble', ja: '無精ひげ' },
    description: 'Some days unshaved: a shade and short hairs on jaw, chin and lip.',
    words: { en: ['stubble', 'unshaven', 'five o clock shadow', 'scruff'], ja: ['無精ひげ', '無精髭', '青ひげ'] },
    likely: { feminine: 0, masculine: 1, chibi: 0 },
    options: { ...beardColors, amount: { type: 'number', min: 0.2, max: 1, default: 0.6, step: 0.05, unit: '', title: { en: 'Amount', ja: '濃さ' }, words: [{ words: { en: ['heavy stubble', 'thick stubble'], ja: ['濃い無精ひげ'] }, value: 1 }, { words: { en: ['light stubble', 'faint stubble'], ja: ['薄い無精ひげ'] }, value: 0.3 }] } },
    build: ({ head, skin, hairColor, random }, { amount, ownColor, color }) => ({
        meshes: [],
        paint: [{ onto: FACE_MATERIAL, ops: stubbleOps(faceLayout(animeHead(head, 'marks/stubble')), skin, ownColor ? color : hairColor, random, amount) }]
    })
});

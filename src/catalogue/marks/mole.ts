import { moleOps, type MolePlace } from '../../paint/marks/mole';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { definePart, type ChoiceOption } from '../part';

const PLACES: ChoiceOption['values'] = [
    { id: 'left-eye', title: { en: 'Under the left eye', ja: '左目の下' }, words: { en: ['mole under eye', 'mole under left eye'], ja: ['泣きぼくろ', '泣きボクロ', '左目の下のほくろ'] } },
    { id: 'right-eye', title: { en: 'Under the right eye', ja: '右目の下' }, words: { en: ['mole under right eye'], ja: ['右目の下のほくろ'] } },
    { id: 'mouth-left', title: { en: 'By the mouth, left', ja: '口元（左）' }, words: { en: ['mole under mouth', 'mole by mouth', 'mole near mouth'], ja: ['口元のほくろ', '艶ぼくろ'] } },
    { id: 'mouth-right', title: { en: 'By the mouth, right', ja: '口元（右）' } },
    { id: 'chin', title: { en: 'Chin', ja: 'あご' }, words: { en: ['mole on chin'], ja: ['あごのほくろ'] } },
    { id: 'cheek-left', title: { en: 'Left cheek', ja: '左の頬' }, words: { en: ['mole on cheek'], ja: ['頬のほくろ'] } },
    { id: 'cheek-right', title: { en: 'Right cheek', ja: '右の頬' } },
    { id: 'nose', title: { en: 'Nose', ja: '鼻' }, words: { en: ['mole on nose'], ja: ['鼻のほくろ'] } }
];

export default definePart({
    id: 'marks/mole',
    slot: 'mole',
    title: { en: 'Mole', ja: 'ほくろ' },
    description: 'One or two beauty marks, each with its place.',
    words: { en: ['mole', 'beauty mark', 'beauty spot', 'mole on face'], ja: ['ほくろ', 'ホクロ', '黒子'] },
    likely: { feminine: 1, masculine: 0.7, chibi: 0.3 },
    options: {
        place: { type: 'choice', default: 'left-eye', title: { en: 'Place', ja: '場所' }, values: PLACES },
        second: {
            type: 'choice', default: 'none', title: { en: 'Second', ja: '二つ目' },
            // Said once, a place means the first.
            values: [{ id: 'none', title: { en: 'None', ja: 'なし' } }, ...PLACES.map(({ id, title }) => ({ id, title }))]
        },
        size: { type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' } }
    },
    build({ head, skin }, { place, second, size }) {
        const layout = faceLayout(animeHead(head, 'marks/mole'));
        const places = second === 'none' || second === place ? [place] : [place, second];
        return { meshes: [], paint: [{ onto: FACE_MATERIAL, ops: places.flatMap((where) => moleOps(layout, skin, where as MolePlace, size)) }] };
    }
});

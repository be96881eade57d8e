import { SCAR_KINDS, scarOps, type ScarKind } from '../../paint/marks/scar';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { definePart } from '../part';

export default definePart({
    id: 'marks/scar',
    slot: 'scar',
    title: { en: 'Scar', ja: '傷跡' },
    description: 'A healed scar: across an eye, on a cheek, over the nose, crossed or stitched.',
    words: { en: ['scar', 'scars', 'scarred', 'scar on face', 'facial scar'], ja: ['傷跡', '傷痕', '向こう傷', '顔の傷'] },
    likely: { feminine: 0.4, masculine: 1, chibi: 0.2 },
    options: {
        kind: {
            type: 'choice', default: 'cheek', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: SCAR_KINDS[0], title: { en: 'Across an eye', ja: '目の上' }, words: { en: ['scar across eye', 'scar over eye', 'scar on eye', 'scar through eye', 'scar across left eye', 'scar over left eye', 'scar on left eye', 'scar across right eye', 'scar over right eye', 'scar on right eye', 'eye scar', 'scarred eye'], ja: ['目の傷', '目に傷', '右目に傷'] } },
                { id: SCAR_KINDS[1], title: { en: 'Cheek', ja: '頬' }, words: { en: ['scar on cheek', 'scar across cheek', 'scar on left cheek', 'scar on right cheek', 'scarred cheek', 'cheek scar'], ja: ['頬の傷', '頬傷'] } },
                { id: SCAR_KINDS[2], title: { en: 'Nose', ja: '鼻' }, words: { en: ['scar on nose', 'scar across nose', 'scar across the bridge of nose', 'nose scar'], ja: ['鼻の傷'] } },
                { id: SCAR_KINDS[3], title: { en: 'Cross', ja: '十字' }, words: { en: ['cross scar', 'cross shaped scar', 'x scar'], ja: ['十字傷'] } },
                { id: SCAR_KINDS[4], title: { en: 'Stitched', ja: '縫い目' }, words: { en: ['stitches', 'stitched scar', 'stitched face'], ja: ['縫い目', '縫い傷', 'つぎはぎ'] } }
            ]
        },
        side: {
            type: 'choice', default: 'left', title: { en: 'Side', ja: '側' },
            values: [{ id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['scar across right eye', 'scar over right eye', 'scar on right eye', 'scar on right cheek'], ja: ['右目に傷', '右頬に傷'] } }]
        },
        strength: { type: 'number', min: 0.3, max: 1, default: 0.8, step: 0.05, unit: '', title: { en: 'Strength', ja: '濃さ' }, words: [{ words: { en: ['faint scar', 'old scar'], ja: ['薄い傷跡', '古傷'] }, value: 0.45 }] }
    },
    build: ({ head, skin }, { kind, side, strength }) => ({
        meshes: [],
        paint: [{ onto: FACE_MATERIAL, ops: scarOps(faceLayout(animeHead(head, 'marks/scar')), skin, kind as ScarKind, side === 'left' ? 1 : -1, strength) }]
    })
});

import { ink } from '../../paint/color';
import { FACE_PAINTS, facePaintOps, type FacePaint, type PaintSide } from '../../paint/marks/face-paint';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { definePart } from '../part';

export default definePart({
    id: 'marks/face-paint',
    slot: 'facepaint',
    title: { en: 'Face paint', ja: 'フェイスペイント' },
    description: 'A motif painted on the face in a colour: whiskers, stripes, a tear, a star, flames.',
    words: { en: ['facepaint', 'face paint', 'facial mark', 'facial marking', 'facial markings', 'facial tattoo', 'war paint', 'warpaint'], ja: ['フェイスペイント', '顔の模様', '戦化粧', '顔の紋様'] },
    likely: { feminine: 1, masculine: 0.8, chibi: 0.8 },
    options: {
        kind: {
            type: 'choice', default: 'triangles', title: { en: 'Motif', ja: '柄' },
            values: [
                { id: FACE_PAINTS[0], title: { en: 'Whiskers', ja: 'ひげ' }, words: { en: ['whisker markings', 'whisker marks', 'painted whiskers', 'whiskers'], ja: ['猫ひげ', 'ヒゲペイント'] } },
                { id: FACE_PAINTS[1], title: { en: 'Stripes', ja: '縞' }, words: { en: ['striped face paint', 'cheek stripes', 'tribal stripes'], ja: ['頬の縞', '頬のライン'] } },
                { id: FACE_PAINTS[2], title: { en: 'Triangles', ja: '三角' }, words: { en: ['triangles under eyes', 'fang markings', 'triangle marks'], ja: ['目の下の三角'] } },
                { id: FACE_PAINTS[3], title: { en: 'Tear', ja: '涙' }, words: { en: ['teardrop facial mark', 'teardrop mark', 'teardrop tattoo', 'painted tear'], ja: ['涙マーク', '涙のペイント'] } },
                { id: FACE_PAINTS[4], title: { en: 'Star', ja: '星' }, words: { en: ['star facial mark', 'star on cheek', 'star face paint'], ja: ['星マーク', '頬の星'] } },
                { id: FACE_PAINTS[5], title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart facial mark', 'heart on cheek', 'heart face paint'], ja: ['ハートマーク', '頬のハート'] } },
                { id: FACE_PAINTS[6], title: { en: 'Flame', ja: '炎' }, words: { en: ['flame mark', 'flame face paint', 'flame tattoo'], ja: ['炎の紋様', '炎マーク'] } },
                { id: FACE_PAINTS[7], title: { en: 'Tribal', ja: 'トライバル' }, words: { en: ['tribal', 'tribal face paint', 'tribal tattoo', 'tribal markings'], ja: ['トライバル', '部族の紋様'] } },
                { id: FACE_PAINTS[8], title: { en: 'Forehead mark', ja: '額の印' }, words: { en: ['forehead mark', 'forehead jewel', 'bindi'], ja: ['額の印', '花鈿'] } }
            ]
        },
        color: { type: 'color', default: '#c8333f', main: true, title: { en: 'Colour', ja: '色' } },
        side: {
            type: 'choice', default: 'auto', title: { en: 'Side', ja: '側' }, hint: 'Tears, stars, hearts and flames are painted on one cheek unless said otherwise.',
            values: [
                { id: 'auto', title: { en: 'As usual', ja: 'おまかせ' } }, { id: 'both', title: { en: 'Both', ja: '両方' } },
                { id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', title: { en: 'Right', ja: '右' } }
            ]
        },
        size: { type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' } }
    },
    build({ head }, { kind, color, side, size }) {
        const single = ['tear', 'star', 'heart', 'flame'].includes(kind);
        const on = side === 'auto' ? (single ? 'left' : 'both') : side;
        const layout = faceLayout(animeHead(head, 'marks/face-paint'));
        // Paint on skin takes the skin's shade with it.
        const paint = { lit: ink(color, 'cloth').lit, shade: ink(color, 'skin').shade };
        return { meshes: [], paint: [{ onto: FACE_MATERIAL, ops: facePaintOps(layout, paint, kind as FacePaint, on as PaintSide, size) }] };
    }
});

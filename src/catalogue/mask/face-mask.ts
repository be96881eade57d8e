import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { flat, type Drawing } from '../../paint/drawing';
import { animeHead } from '../face/face-layout';
import { followMouth } from '../marks/follow-mouth';
import { clothMesh } from '../marks/patch-part';
import { drawn, foldedCloth, type Fold } from '../outfit/cloth';
import { definePart } from '../part';
import { earLoops, FaceSheet, finished, lowerFace } from './face-sheet';

/** How far round the face it goes, radians. */
const REACH = 0.98;

export default definePart({
    id: 'mask/face-mask',
    slot: 'mask',
    title: { en: 'Face mask', ja: 'マスク' },
    description: 'A pleated surgical mask or a sewn cloth one over nose and mouth, or pulled down under the chin.',
    words: { en: ['mask', 'face mask', 'mouth mask', 'surgical mask', 'medical mask', 'mask over mouth', 'covered mouth'], ja: ['マスク', 'サージカルマスク', '医療用マスク', '不織布マスク'] },
    likely: { feminine: 0.04, masculine: 0.05, chibi: 0.03 },
    options: {
        color: { type: 'color', default: '#f7f8fb', main: true, title: { en: 'Colour', ja: '色' } },
        style: {
            type: 'choice', default: 'pleated', title: { en: 'Style', ja: '形' },
            values: [
                { id: 'pleated', title: { en: 'Pleated', ja: 'プリーツ' }, words: { en: ['pleated mask', 'disposable mask'], ja: ['プリーツマスク', '使い捨てマスク'] } },
                { id: 'sewn', likely: 0.8, title: { en: 'Sewn cloth', ja: '立体' }, words: { en: ['cloth mask', 'fabric mask', 'urethane mask', 'fashion mask'], ja: ['布マスク', 'ウレタンマスク', '立体マスク', '黒マスク'] } }
            ]
        },
        worn: {
            type: 'choice', default: 'mouth', title: { en: 'Worn', ja: '着け方' },
            values: [
                { id: 'mouth', title: { en: 'Over the mouth', ja: '口に' } },
                { id: 'chin', likely: 0.2, title: { en: 'Under the chin', ja: 'あごに' }, words: { en: ['mask pull', 'mask pulled down', 'mask around neck', 'mask on chin', 'mask down', 'mask removed'], ja: ['顎マスク', 'あごマスク', 'マスクをずらした'] } }
            ]
        }
    },
    build(context, { color, style, worn }) {
        const head = animeHead(context.head, 'mask/face-mask');
        const { bridge, lids, chin, jaw } = lowerFace(head);
        const down = worn === 'chin';
        const sewn = style === 'sewn';
        const low = (angle: number): number => lerp(chin - (sewn ? 0.024 : 0.018), jaw - (down ? 0.05 : 0.025), smoothstep(0.12, REACH, Math.abs(angle)));
        const lip = head.shape.mouthY - 0.035;
        const sheet = new FaceSheet(head, {
            reach: REACH, lift: 0.015, bottom: low,
            // It dips between nose and lid, and rises again over the cheeks; a mask pulled down lies in folds on the chin.
            top: (angle) => (down ? lerp(lip, jaw + 0.01, smoothstep(0.1, REACH, Math.abs(angle))) : Math.min(lerp(bridge, bridge - (sewn ? 0.05 : 0.035), smoothstep(0.1, REACH, Math.abs(angle))), lerp(bridge, lids, smoothstep(0.1, 0.35, Math.abs(angle))))),
            puff: (u, v) => (1 - u * u) * (sewn ? 0.016 * (1 - u * u) * (1 - (2 * v - 0.9) * (2 * v - 0.9)) : 0.012 * v * (1 - v) * 4) + (sewn || down ? 0 : 0.0045 * (((v * 3.001) % 1) - 0.5) * (1 - u * u)),
            rows: sewn ? 8 : 10
        });
        const cloth = new MeshBuilder();
        sheet.lay(cloth);
        const cords = new MeshBuilder();
        earLoops(cords, head, sheet, sewn ? 0.006 : 0.0045);
        return followMouth(head, {
            meshes: [],
            later: () => [clothMesh(head, 'face-mask', color, sewn ? sewnDrawing(color) : pleatedDrawing(color), finished(cloth, head), 0.0042), clothMesh(head, 'face-mask-cord', color, flat(ink(color, 'cloth')), finished(cords, head), 0.0026)],
            hides: sheet.covers()
        });
    }
});

/** Three pleats, a pressed wire over the nose, and welded sides. */
function pleatedDrawing(color: string): Drawing {
    const folds: Fold[] = [[0.3, 0.66], [0.7, 0.66]].map(([u, v]) => ({ points: [[u, v], [u + 0.5 * (0.5 - u), v - 0.02]], width: 0.03, strength: 0.35 }));
    const base = foldedCloth(color, folds, 256);
    const line = { lit: ink(color, 'cloth').shade, shade: ink(ink(color, 'cloth').shade, 'cloth').shade };
    return {
        size: 256,
        ops: [
            ...base.ops,
            ...[0.3, 0.53, 0.76].flatMap((v) => [drawn([[0.05, v], [0.5, v + 0.012], [0.95, v]], 0.009, line, 0.95), drawn([[0.05, v + 0.03], [0.5, v + 0.045], [0.95, v + 0.03]], 0.03, line, 0.28)]),
            drawn([[0.02, 0.075], [0.98, 0.075]], 0.007, line, 0.8), drawn([[0.02, 0.93], [0.98, 0.93]], 0.007, line, 0.8),
            ...[0.05, 0.95].map((u) => drawn([[u, 0.02], [u, 0.98]], 0.007, line, 0.9))
        ]
    };
}

/** Two halves sewn down the middle, hemmed round. */
function sewnDrawing(color: string): Drawing {
    const base = foldedCloth(color, [{ points: [[0.16, 0.5], [0.3, 0.47]], width: 0.03, strength: 0.5 }, { points: [[0.84, 0.5], [0.7, 0.47]], width: 0.03, strength: 0.5 }], 256);
    const line = { lit: ink(color, 'cloth').shade, shade: ink(ink(color, 'cloth').shade, 'cloth').shade };
    return {
        size: 256,
        ops: [...base.ops, drawn([[0.5, 0], [0.5, 1]], 0.008, line), drawn([[0.02, 0.06], [0.98, 0.06]], 0.006, line, 0.8), drawn([[0.02, 0.94], [0.98, 0.94]], 0.006, line, 0.8), ...[0.06, 0.94].map((u) => drawn([[u, 0.02], [u, 0.98]], 0.006, line, 0.8))]
    };
}

import { MeshBuilder } from '../../geometry/mesh';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { bowMesh, tailFrame } from '../ornament/bow-mesh';
import { ribbonCloth } from '../ornament/ribbon-cloth';
import { facingFront, ground, upright } from '../ornament/seat';
import { trinket } from '../ornament/trinket';
import { definePart, type PartMesh } from '../part';
import { arcOver, bandMesh, stationAt } from './arc';
import { frillMesh } from './frill';

/** Thickness of the band, head units. */
const THICK = 0.016;

export default definePart({
    id: 'hairband/hairband',
    slot: 'hairband',
    title: { en: 'Hairband', ja: 'カチューシャ' },
    description: 'A band over the head from ear to ear, plain, with a bow or with a frill.',
    words: {
        en: ['hairband', 'hair band', 'hair hoop', 'alice band', 'hairbands'],
        ja: ['カチューシャ', 'ヘアバンド']
    },
    likely: { feminine: 4, masculine: 0, chibi: 4 },
    options: {
        color: { type: 'color', default: '#2f2b3a', main: true, title: { en: 'Colour', ja: '色' } },
        style: {
            type: 'choice', default: 'plain', title: { en: 'Style', ja: '種類' },
            values: [
                { id: 'plain', likely: 3, title: { en: 'Plain', ja: '無地' }, words: { en: ['plain', 'simple'], ja: ['シンプルな'] } },
                { id: 'bow', likely: 2, title: { en: 'With a bow', ja: 'リボン付き' }, words: { en: ['with a bow', 'with bow', 'bow', 'ribbon', 'with a ribbon'], ja: ['リボン付き', 'リボン付きの'] } },
                { id: 'frilled', likely: 1, title: { en: 'Frilled', ja: 'フリル' }, words: { en: ['frilled', 'frilly', 'lace', 'lacy', 'ruffled', 'lolita'], ja: ['フリル', 'フリル付き', 'フリルの'] } },
                { id: 'striped', likely: 0.6, title: { en: 'Edged', ja: '縁取り' }, words: { en: ['edged', 'trimmed', 'striped', 'two tone', 'two-tone'], ja: ['縁取り', 'ライン入り'] } }
            ]
        },
        width: {
            type: 'number', min: 0.5, max: 2.4, default: 1, step: 0.1, unit: '×', title: { en: 'Width', ja: '幅' },
            words: [
                { words: { en: ['wide', 'broad', 'thick', 'big'], ja: ['太い', '幅広'] }, value: 1.8 },
                { words: { en: ['thin', 'narrow', 'slim'], ja: ['細い'] }, value: 0.6 }
            ]
        },
        accent: { type: 'color', default: '#f6f2f4', title: { en: 'Bow, frill or edge', ja: '飾りの色' }, words: { en: ['bow', 'frill', 'frills', 'lace', 'edge'], ja: ['フリル', '縁'] }, needs: { option: 'style', value: 'bow', or: ['frilled', 'striped'] } }
    },
    build(context, { color, style, width, accent }) {
        const mesh = new MeshBuilder();
        const wide = 0.07 * width;
        const arc = arcOver(context, { width: wide });
        bandMesh(mesh, arc, THICK, (angle) => (Math.abs(angle) > 1.3 ? 0.8 : 1));
        const meshes: PartMesh[] = [trinket(context, 'hairband', color, mesh, { drawing: style === 'striped' ? edged(color, accent) : undefined })];
        const extra = new MeshBuilder();
        if (style === 'bow') {
            const size = 0.19;
            const { middle, out } = stationAt(arc, 0.72);
            const frame = facingFront(upright([middle[0] + out[0] * THICK * 0.6, middle[1] + out[1] * THICK * 0.6, middle[2] + out[2] * THICK * 0.6], out), 0.6 * size, 0.55);
            const fall = tailFrame(frame, size);
            bowMesh(extra, frame, { size, tails: 0.75, fall, rest: ground(context, fall, 2 * size) });
            meshes.push(trinket(context, 'hairband-bow', accent, extra, { drawing: ribbonCloth(accent, 'plain', accent) }));
        }
        if (style === 'frilled') {
            frillMesh(extra, arc, { height: 0.075, reach: 74, pleats: 19 });
            meshes.push(trinket(context, 'hairband-frill', accent, extra));
        }
        return { meshes };
    }
});

/** A band with a line along each edge. */
function edged(color: string, line: string): Drawing {
    const stroke = (v: number): Drawing['ops'][number] => ({ op: 'stroke', path: polyPath([[0, v], [1, v]]), width: 0.1, paint: { kind: 'solid', ink: ink(line) } });
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: ink(color) } }, stroke(0.42), stroke(0.58)] };
}

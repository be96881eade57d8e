import { MeshBuilder } from '../../geometry/mesh';
import { trinket } from '../ornament/trinket';
import { definePart } from '../part';
import { arcOver, bandMesh } from './arc';
import { frillMesh } from './frill';

export default definePart({
    id: 'hairband/maid-headdress',
    slot: 'hairband',
    title: { en: 'Maid headdress', ja: 'ホワイトブリム' },
    description: 'A starched frill that stands over a band of ribbon, as maids wear it.',
    words: {
        en: ['maid headdress', 'maid headband', 'maid cachusha', 'frilled headdress', 'frilled headband', 'lace headdress', 'white brim'],
        ja: ['ホワイトブリム', 'メイドカチューシャ', 'ヘッドドレス', 'メイドのカチューシャ', 'メイドのヘッドドレス']
    },
    likely: { feminine: 0.6, masculine: 0, chibi: 0.6 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#fbf9fc', main: true, title: { en: 'Frill', ja: 'フリル' } },
        band: { type: 'color', default: '#ebe6f2', title: { en: 'Band', ja: '帯' }, words: { en: ['headdress band'], ja: ['ヘッドドレスの帯'] } },
        height: {
            type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [
                { words: { en: ['tall', 'big', 'large'], ja: ['大きい', '大きな'] }, value: 1.35 },
                { words: { en: ['low', 'small'], ja: ['小さい', '小さな'] }, value: 0.7 }
            ]
        }
    },
    build(context, { color, band, height }) {
        const arc = arcOver(context, { width: 0.075, lean: 12, stations: 20 });
        const cloth = new MeshBuilder();
        bandMesh(cloth, arc, 0.014);
        const frill = new MeshBuilder();
        frillMesh(frill, arc, { height: 0.14 * height, reach: 66, pleats: 15, lean: 0.3, depth: 0.026 });
        frillMesh(frill, arc, { height: 0.05 * height, reach: 70, pleats: 9, lean: 2.4, depth: 0.014 });
        return { meshes: [trinket(context, 'maid-headdress-band', band, cloth), trinket(context, 'maid-headdress', color, frill)] };
    }
});

import { MeshBuilder } from '../../geometry/mesh';
import { bell, PI, sin, TAU } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import { definePart, type PartResult } from '../part';
import { bow, bowCloth } from './bow';
import { figureOf, foldedCloth, piece, type Fold } from './cloth';
import { BELT_Y, coverGirdle, girdle, girdleMesh, ownWaists } from './girdle';

/** Cloth gathered into ridges between its edges. */
const GATHERED = [[0, -0.4], [0.05, 0.75], [0.2, 1.2], [0.33, 0.7], [0.5, 1.35], [0.66, 0.75], [0.82, 1.2], [0.95, 0.75], [1, -0.4]] as const;
/** Smooth: an obi, or a satin ribbon. */
const SMOOTH = [[0, -0.4], [0.03, 0.85], [0.25, 1], [0.5, 1.05], [0.75, 1], [0.97, 0.85], [1, -0.4]] as const;

/** Half widths, heights of their middle on the adult female, thickness. */
const KINDS: Record<string, { half: number; y: number; thick: number }> = {
    sash: { half: 0.036, y: 0.985, thick: 0.006 }, obi: { half: 0.054, y: 1.0, thick: 0.007 }, ribbon: { half: 0.017, y: BELT_Y + 0.004, thick: 0.003 }
};

export default definePart({
    id: 'outfit/sash',
    slot: 'waist',
    title: { en: 'Sash', ja: 'サッシュ' },
    description: 'Cloth bound round the waist: a gathered sash knotted at the hip, a broad obi, or a ribbon with a bow.',
    words: { en: ['sash', 'waist sash', 'cloth belt', 'pirate sash', 'cummerbund'], ja: ['サッシュ', 'サッシュベルト', '腰布', '腰帯'] },
    likely: { feminine: 0.7, masculine: 0.25, chibi: 0.5 },
    options: {
        color: { type: 'color', default: '#b43a44', main: true, title: { en: 'Cloth', ja: '生地' } },
        cord: { type: 'color', default: '#e8c45c', title: { en: 'Cord', ja: '帯締め' }, words: { en: ['sash cord', 'obi cord'], ja: ['帯締め'] }, needs: { option: 'kind', value: 'obi' } },
        kind: {
            type: 'choice', default: 'sash', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'sash', likely: 1, title: { en: 'Gathered', ja: 'ギャザー' } },
                { id: 'obi', likely: 0.4, title: { en: 'Obi', ja: '帯' }, words: { en: ['obi', 'obi belt', 'obi sash'], ja: ['帯', '帯ベルト', '兵児帯'] } },
                { id: 'ribbon', likely: 2, title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['waist ribbon', 'ribbon belt', 'waist bow', 'satin ribbon belt'], ja: ['ウエストリボン', '腰リボン', 'リボンベルト'] } }
            ]
        },
        knot: {
            type: 'choice', default: 'hip', title: { en: 'Tied', ja: '結び目' },
            values: [
                { id: 'hip', likely: 1, title: { en: 'At the hip', ja: '腰の横' } },
                { id: 'back', likely: 2, title: { en: 'Behind', ja: '後ろ' }, words: { en: ['back bow', 'bow behind', 'sash tied behind', 'large bow behind', 'butt bow'], ja: ['後ろリボン', '後ろ結び', '背中の大きなリボン'] } },
                { id: 'front', likely: 0.5, title: { en: 'In front', ja: '前' }, words: { en: ['front bow', 'sash tied in front'], ja: ['前結び', '前リボン'] } }
            ]
        },
        bow: { type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Bow', ja: '結びの大きさ' }, words: [{ words: { en: ['big bow', 'large bow', 'huge bow'], ja: ['大きなリボン'] }, value: 1.4 }, { words: { en: ['small bow'], ja: ['小さなリボン'] }, value: 0.7 }] }
    },
    build(context, { color, cord, kind, knot, bow: bowSize }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const of = KINDS[kind];
        const [y, half, thick] = [figure.y(of.y), of.half * unit, of.thick * unit];
        const hip = 0.6;
        // A sash sags towards its knot.
        const around = girdle(context, { y: (a) => y - (kind === 'sash' && knot === 'hip' ? 0.014 * unit * (1 + sin(a)) : 0), half: (a) => half * (kind === 'sash' && knot === 'hip' ? 1 - 0.3 * bell(a > PI ? a - TAU - hip : a - hip, 0.5) : 1), soft: true });
        const cloth = new MeshBuilder();
        girdleMesh(cloth, figure, around, { thick, section: kind === 'sash' ? GATHERED : SMOOTH });
        coverGirdle(context, around, 1.3 * thick);
        const meshes: PartResult['meshes'] = [piece(context, 'accessory', 'sash', color, cloth, { drawing: kind === 'sash' ? gathered(color) : foldedCloth(color, kind === 'obi' ? OBI_FOLDS : [], 256) })];
        if (kind === 'obi') {
            const tied = new MeshBuilder();
            girdleMesh(tied, figure, { ...around, at: (a, t) => around.at(a, 0.5 + (t - 0.5) * 0.13) }, { thick: 0.005 * unit, lift: 0.9 * thick });
            meshes.push(piece(context, 'accessory', 'sash-cord', cord, tied));
        }
        const tied = new MeshBuilder();
        const angle = knot === 'hip' ? hip : knot === 'back' ? PI : 0;
        const { at, out } = around.at(angle, 0.5);
        const side = knot === 'back' ? -1 : 1;
        const size = (kind === 'obi' ? 0.125 : kind === 'ribbon' ? (knot === 'back' ? 0.1 : 0.062) : knot === 'back' ? 0.115 : 0.076) * unit * bowSize;
        const center = at.map((v, k) => v + out[k] * 0.7 * thick) as [number, number, number];
        const tails = (kind === 'ribbon' ? 2.1 : kind === 'obi' ? 1.5 : knot === 'back' ? 2.2 : 3.4) * size;
        bow(tied, {
            center, side, size, tails, lean: knot === 'hip' ? 0 : 3, full: kind === 'sash' && knot !== 'back' ? 0.8 : 1, bone: figure.boneIndex('hips'),
            against: (x, at) => Math.max(Math.abs(center[2]), reachAt(context, x, at, side) + 0.006 * unit)
        });
        meshes.push(piece(context, 'accessory', 'sash-bow', color, tied, { drawing: bowCloth(color) }));
        return { meshes, hides: ownWaists };
    }
});

/** How far out in front or behind what is worn reaches at a place. */
function reachAt(context: Parameters<typeof piece>[0], x: number, y: number, side: 1 | -1): number {
    const figure = figureOf(context);
    const middle = side > 0 ? 0 : PI;
    const r = context.outfit.hanging(figure, middle + side * Math.max(-1.2, Math.min(1.2, x / (0.16 * figure.scale))), y);
    return Math.sqrt(Math.max(0, r * r - x * x));
}

const OBI_FOLDS: Fold[] = [{ points: [[0.3, 0.1], [0.36, 0.3], [0.38, 0.6]], width: 0.012, strength: 0.4 }, { points: [[0.7, 0.9], [0.66, 0.7], [0.65, 0.4]], width: 0.012, strength: 0.4 }];

/** Folds that run along a gathered sash, deeper here and there. */
function gathered(color: string): Drawing {
    const folds: Fold[] = [];
    for (const [u, v, long] of [[0.05, 0.34, 0.16], [0.2, 0.66, 0.14], [0.33, 0.36, 0.2], [0.56, 0.32, 0.12], [0.6, 0.68, -0.14], [0.7, 0.34, -0.1], [0.86, 0.64, 0.12], [0.95, 0.33, -0.14], [0.45, 0.67, 0.12]]) folds.push({ points: [[u, v], [u + 0.5 * long, v + 0.03], [u + long, v - 0.01]], width: 0.05, strength: 0.7 });
    return foldedCloth(color, folds, 256);
}

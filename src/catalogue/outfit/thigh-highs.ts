import { MeshBuilder } from '../../geometry/mesh';
import { atan2, cos, PI, smoothstep, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { clothInk, figureOf, piece } from './cloth';
import { hoop, hose, ribs } from './hose-paint';
import { legsUv } from './leg-chart';
import { onCloth } from './on-cloth';
import { ribbed } from './rib';
import { shell, type Hem } from './shell';

/** Height of the band and how wide it is, by kind; metres on the adult female. */
const TOP = 0.605;
const BANDS: Record<string, { wide: number; off: number; rim: number }> = {
    ribbed: { wide: 0.034, off: 0.0056, rim: 0.0052 },
    stripes: { wide: 0.03, off: 0.0052, rim: 0.005 },
    lace: { wide: 0.052, off: 0.0046, rim: 0.0036 },
    plain: { wide: 0.016, off: 0.0044, rim: 0.0044 }
};
/** Scallops of a lace edge round the leg. */
const SCALLOPS = 16;

export default definePart({
    id: 'outfit/thigh-highs',
    slot: 'legwear',
    title: { en: 'Thigh-high stockings', ja: 'サイハイソックス' },
    description: 'Stockings to the thigh with a ribbed, striped or lace band; plain, sheer or striped, with a bow if wished.',
    words: {
        en: ['thigh-high stockings', 'thigh high stockings', 'over-knee stockings', 'stay-ups', 'hold-ups', 'zettai ryouiki', 'zettai ryoiki'],
        ja: ['サイハイソックス', 'サイハイ', 'サイハイストッキング', 'ニーハイ', 'ニーハイソックス', '絶対領域']
    },
    likely: { feminine: 1.5, masculine: 0, chibi: 1 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#2a2833', main: true, title: { en: 'Colour', ja: '色' } },
        trim: { type: 'color', default: '#f6f3f1', title: { en: 'Band', ja: '縁' }, words: { en: ['stocking band', 'stripes', 'lace'], ja: ['しま', 'レース'] }, needs: { option: 'band', value: 'lace', or: ['stripes'] } },
        bowColor: { type: 'color', default: '#d9566b', title: { en: 'Bows', ja: 'リボン' }, words: { en: ['stocking bows'], ja: ['靴下のリボン'] }, needs: { option: 'bows', value: true } },
        band: {
            type: 'choice', default: 'ribbed', title: { en: 'Band', ja: '縁' },
            values: [
                { id: 'ribbed', likely: 2, title: { en: 'Ribbed', ja: 'リブ' } },
                { id: 'stripes', likely: 1, title: { en: 'Two stripes', ja: 'ライン' }, words: { en: ['stripe-trimmed thighhighs', 'stripe trimmed thigh highs', 'sporty thigh highs'], ja: ['ラインニーソ', 'ライン入りニーソ', 'ラインソックス'] } },
                { id: 'lace', likely: 1, title: { en: 'Lace', ja: 'レース' }, words: { en: ['lace-trimmed thighhighs', 'lace thigh highs', 'lace stockings', 'lace-trimmed legwear', 'lace-trimmed stockings', 'lace trimmed thigh highs'], ja: ['レースニーソ', 'レースソックス', 'レース付きニーソ', 'レースのサイハイソックス'] } },
                { id: 'plain', likely: 0.6, title: { en: 'Narrow', ja: '細め' } }
            ]
        },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' },
            values: [
                { id: 'plain', likely: 3, title: { en: 'Plain', ja: '無地' } },
                { id: 'sheer', likely: 1, title: { en: 'Sheer', ja: '薄手' }, words: { en: ['sheer thigh highs', 'sheer thighhighs', 'sheer stockings'], ja: ['薄手ストッキング', '透けニーソ'] } },
                { id: 'striped', likely: 0.7, title: { en: 'Striped', ja: 'しましま' }, words: { en: ['striped thighhighs', 'striped thigh highs', 'striped stockings', 'striped legwear'], ja: ['しまニーソ', '縞ニーソ', 'しましまニーソ', 'ボーダーニーソ'] } },
                { id: 'ribbed', likely: 0.5, title: { en: 'Ribbed', ja: 'リブ' }, words: { en: ['ribbed thighhighs', 'ribbed thigh highs', 'ribbed stockings'], ja: ['リブニーソ', 'リブソックス'] } }
            ]
        },
        stripe: { type: 'color', default: '#f2eef0', title: { en: 'Stripes', ja: 'しま' }, needs: { option: 'pattern', value: 'striped' } },
        bows: { type: 'toggle', default: false, title: { en: 'Bows', ja: 'リボン' }, words: { en: ['stockings with bows', 'thigh bows', 'leg ribbon'], ja: ['リボン付きニーソ', 'リボンソックス'] } }
    },
    build(context, { color, trim, bowColor, band, pattern, stripe, bows }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { wide, off, rim } = BANDS[band];
        const top = figure.y(TOP);
        const angle = (x: number, y: number, z: number): number => {
            const [, , , , cx, cz] = figure.leg.at(y);
            return atan2(Math.abs(x) - cx, z - cz);
        };
        const uv = (_x: number, _y: number, _z: number, u: number, v: number): readonly [number, number] => legsUv(u, v);
        const keep = (metres: number) => (x: number): number => Math.min(metres * unit, Math.max(0.0004, Math.abs(x) - 0.0006));
        // The stocking ends under its band.
        const stocking = shell(figure, { outfit: context.outfit, ease: keep(0.0022), least: 0.001 * unit, smooth: 1, hem: (_, y) => y - top + 0.55 * wide * unit, rim: 0, uv });
        const edge: Hem = band === 'lace' ? (x, y, z) => y - top - 0.0042 * unit * (1 - Math.abs(cos((SCALLOPS / 2) * angle(x, y, z)))) * -1 : (_, y) => y - top;
        const cuff = shell(figure, {
            outfit: context.outfit, ease: (x, y) => keep(off)(x) + (band === 'lace' ? 0.0012 * smoothstep(top - 0.01 * unit, top, y) * unit : 0), least: 0.001 * unit, smooth: 1, rim: rim * unit,
            hem: [edge, (_, y) => top - wide * unit - y], uv: (x, y, z) => [Math.abs(angle(x, y, z)) / PI, Math.min(1, Math.max(0, (top + 0.004 * unit - y) / ((wide + 0.004) * unit)))]
        });
        const over: DrawOp[] = [];
        if (pattern === 'striped') for (let y = TOP - 0.02; y > 0.1; y -= 0.068) over.push(hoop(y, y - 0.034, clothInk(stripe)));
        if (pattern === 'ribbed') over.push(ribs(color, 26, 0.62, 0.095));
        const drawing = hose(color, context.skin, pattern === 'sheer' ? 0.46 : 0, over, pattern === 'ribbed' || pattern === 'striped' ? 1024 : 512);
        const trimmed = band === 'lace' ? trim : color;
        const meshes = [
            piece(context, 'legwear', 'thigh-highs', color, stocking, { drawing }),
            piece(context, 'legwear', 'thigh-high-bands', trimmed, cuff, { drawing: band === 'lace' ? lace(trim) : band === 'stripes' ? lines(color, trim) : ribbed(color, 34) })
        ];
        if (bows) {
            const mesh = new MeshBuilder();
            for (const side of [1, -1] as const) {
                const y = top - 0.45 * wide * unit;
                const spot = onCloth(cuff, side * (figure.leg.at(y)[4] + 0.012 * unit), y);
                if (spot) bow(mesh, { center: [spot.at[0], spot.at[1], spot.at[2] + 0.0015 * unit], size: 0.03 * unit, tails: 0.036 * unit, lean: 4, bone: figure.boneIndex(side > 0 ? 'leftUpperLeg' : 'rightUpperLeg') });
            }
            meshes.push(piece(context, 'legwear', 'thigh-high-bows', bowColor, mesh, { drawing: bowCloth(bowColor), outline: 0.8 }));
        }
        return { meshes, hides: [{ layers: ['body'], test: (_, y) => y < top - 0.012 * unit }] };
    }
});

/** Lace: a solid hem below, scallops above, and a row of flowers between rows of holes. */
function lace(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const hole = { kind: 'solid', ink: dark, alpha: 0.85 } as const;
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    const across = SCALLOPS / 2;
    for (let i = 0; i < across; i++) {
        const x = (i + 0.5) / across;
        // The picture spans half the leg's round and the band's height: about three times as wide as high.
        const dot = (dx: number, y: number, r: number): void => void ops.push({ op: 'fill', path: ellipsePath(x + dx, y, r, 2.6 * r), paint: hole });
        for (let k = 0; k < 5; k++) dot(0.02 * cos((k / 5) * TAU), 0.44 + 0.052 * cos((k / 5) * TAU - PI / 2), 0.0075);
        dot(0.5 / across, 0.46, 0.008);
        dot(0.5 / across, 0.36, 0.006);
        for (let k = 0; k < 4; k++) dot((k - 1.5) * (0.25 / across), 0.68, 0.0055);
        ops.push({ op: 'stroke', path: polyPath([[-0.5, 0.3], [-0.3, 0.2], [0, 0.15], [0.3, 0.2], [0.5, 0.3]].map(([dx, y]) => [x + dx / across, y] as const)), width: 0.011, paint: hole });
        for (const dx of [-0.25, 0, 0.25]) dot(dx / across, 0.245, 0.0045);
    }
    ops.push({ op: 'fill', path: polyPath([[0, 0.78], [1, 0.78], [1, 0.8], [0, 0.8]], true), paint: hole });
    return { size: 256, ops };
}

/** Two lines round a band. */
function lines(color: string, line: string): Drawing {
    const ops = [...ribbed(color, 34).ops];
    for (const v of [0.2, 0.58]) ops.push({ op: 'fill', path: polyPath([[0, v], [1, v], [1, v + 0.22], [0, v + 0.22]], true), paint: { kind: 'solid', ink: clothInk(line) } });
    return { size: 256, ops };
}

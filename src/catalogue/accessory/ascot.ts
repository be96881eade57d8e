import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import { figureOf, foldedCloth, piece } from '../outfit/cloth';
import { button } from '../outfit/button';
import { definePart } from '../part';
import { knotAt, made, neckBand, ownTies } from './neck-bow';
import { grownWithHead } from './over-clothes';

export default definePart({
    id: 'accessory/ascot',
    slot: 'neckwear',
    title: { en: 'Ascot', ja: 'アスコットタイ' },
    description: 'A cravat of soft folds that falls from the throat, held by a pin.',
    words: { en: ['ascot', 'cravat', 'jabot', 'ascot tie', 'lace jabot', 'neckerchief'], ja: ['アスコットタイ', 'クラバット', 'ジャボ', 'ネッカチーフ'] },
    likely: { feminine: 0.3, masculine: 0.6, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#f6f3f4', main: true, title: { en: 'Cloth', ja: '生地' } },
        pin: { type: 'color', default: '#c8414e', title: { en: 'Pin', ja: 'ピン' }, words: { en: ['pin', 'brooch'], ja: ['ピン', 'ブローチ'] } },
        size: { type: 'number', min: 0.7, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' } }
    },
    build(context, { color, pin, size }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const grown = grownWithHead(figure) * size;
        const knot = knotAt(context);
        const fall = new MeshBuilder();
        const [ROWS, COLUMNS] = [10, 16];
        const long = 0.1 * grown;
        const joints = [0, 0, 0, 0];
        const weights = [0, 0, 0, 0];
        // Gathered at the throat, it swells and opens into three folds that end at different heights.
        const grid = (back: boolean): number[][] => Array.from({ length: ROWS + 1 }, (_, r) => {
            const t = r / ROWS;
            const half = (0.013 + 0.027 * smoothstep(0, 0.6, t)) * grown;
            return Array.from({ length: COLUMNS + 1 }, (_, i) => {
                const u = i / COLUMNS;
                const x = lerp(-half, half, u);
                const fold = cos((u - 0.5) * PI * 5);
                const y = knot.y - 0.002 * grown - t * (long + 0.016 * grown * cos((u - 0.5) * PI * 3) - 0.02 * grown * Math.abs(2 * u - 1));
                const puff = (0.011 + 0.011 * sin(PI * Math.min(1, t * 1.25))) * grown * sin(PI * lerp(0.08, 0.92, u));
                const z = knot.on(x, y) + 0.003 * unit + puff * (back ? 0.15 : 1) + (back ? 0 : 0.0045 * grown * fold * smoothstep(0.05, 0.4, t));
                const v = fall.vertex(x, y, z, 0, 0, 0, u, t);
                figure.weightsAt(0.3 * x, Math.min(y, figure.y(1.2)), z, joints, weights);
                fall.skinAt(v, joints, weights);
                fall.shadeAt(v, back ? -0.3 : fold < -0.5 ? -0.14 : 0);
                return v;
            });
        });
        const [front, inside] = [grid(false), grid(true)];
        for (let r = 0; r < ROWS; r++)
            for (let i = 0; i < COLUMNS; i++) fall.quad(front[r][i], front[r + 1][i], front[r + 1][i + 1], front[r][i + 1]);
        for (let i = 0; i < COLUMNS; i++) fall.quad(front[ROWS][i], inside[ROWS][i], inside[ROWS][i + 1], front[ROWS][i + 1]);
        for (let r = 0; r < ROWS; r++) {
            fall.quad(front[r][0], inside[r][0], inside[r + 1][0], front[r + 1][0]);
            fall.quad(front[r][COLUMNS], front[r + 1][COLUMNS], inside[r + 1][COLUMNS], inside[r][COLUMNS]);
        }
        const neck = new MeshBuilder();
        if (!knot.collar) neckBand(context, neck, knot, 0.014 * grown, 0.004 * unit);
        const jewel = new MeshBuilder();
        const y = knot.y - 0.012 * grown;
        button(jewel, figure, { at: [0, y, knot.on(0, y) + 0.003 * unit + 0.0165 * grown], out: [0, 0.12, 0.99] }, 0.0095 * grown);
        const folds = [0.22, 0.42, 0.6, 0.8].map((u) => ({ points: [[0.5 + (u - 0.5) * 0.6, 0.02], [u, 0.3], [u + (u - 0.5) * 0.1, 0.8]] as [number, number][], width: 0.035, strength: 0.6 }));
        return {
            meshes: made(
                piece(context, 'neckwear', 'ascot', color, fall, { drawing: foldedCloth(color, folds, 128) }), piece(context, 'neckwear', 'ascot-band', color, neck, { outline: 0.6 }),
                piece(context, 'neckwear', 'ascot-pin', pin, jewel, { kind: 'metal', outline: 0.6 })
            ),
            hides: ownTies
        };
    }
});

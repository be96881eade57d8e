import { bell, smoothstep } from '../../geometry/scalar';
import { ink, lineColor } from '../../paint/color';
import { type Drawing, type DrawOp } from '../../paint/drawing';
import { bodyUv } from '../../rig/body-template';
import { CHART_ARM } from '../../rig/rings';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece, type Fold } from './cloth';
import { fingerless, pastWrist } from './glove';
import { aroundArm, ribbed } from './rib';
import { armReach, shell, type Hem } from './shell';

export default definePart({
    id: 'outfit/gloves',
    slot: 'handwear',
    title: { en: 'Gloves', ja: '手袋' },
    description: 'Gloves for five fingers, to the wrist, the elbow or above, or without fingertips.',
    words: { en: ['gloves', 'glove'], ja: ['手袋', 'グローブ', 'てぶくろ'] },
    likely: { feminine: 1, masculine: 1, chibi: 0.6 },
    options: {
        color: { type: 'color', default: '#f4f1ee', main: true, title: { en: 'Colour', ja: '色' } },
        cuffColor: { type: 'color', default: '#f1eeef', title: { en: 'Cuffs', ja: '袖口' }, words: { en: ['glove cuffs'], ja: ['手袋の縁'] } },
        length: {
            type: 'choice', default: 'wrist', title: { en: 'Length', ja: '長さ' },
            values: [
                { id: 'wrist', likely: 3, title: { en: 'Wrist', ja: '手首' }, words: { en: ['short gloves', 'wrist gloves'], ja: ['ショートグローブ'] } },
                { id: 'forearm', likely: 0.7, title: { en: 'Forearm', ja: '前腕' }, words: { en: ['mid-length gloves', 'gauntlet gloves'], ja: ['ガントレットグローブ'] } },
                { id: 'elbow', likely: 0.7, title: { en: 'Above the elbow', ja: 'ひじ上' }, words: { en: ['elbow gloves', 'long gloves', 'opera gloves', 'evening gloves'], ja: ['ロンググローブ', 'ロング手袋', 'オペラグローブ', '長手袋'] } }
            ]
        },
        fingers: {
            type: 'choice', default: 'full', title: { en: 'Fingers', ja: '指' },
            values: [
                { id: 'full', likely: 2, title: { en: 'Whole', ja: '指あり' } },
                { id: 'less', likely: 1, title: { en: 'Fingerless', ja: '指なし' }, words: { en: ['fingerless gloves', 'half gloves', 'cut-off gloves', 'partially fingerless gloves'], ja: ['指なし手袋', '指ぬき手袋', '指ぬきグローブ', '指なしグローブ', 'フィンガーレスグローブ'] } }
            ]
        },
        material: {
            type: 'choice', default: 'cloth', title: { en: 'Made of', ja: '素材' },
            values: [
                { id: 'cloth', likely: 2, title: { en: 'Cloth', ja: '布' } },
                { id: 'leather', likely: 1, title: { en: 'Leather', ja: '革' }, words: { en: ['leather gloves', 'biker gloves', 'driving gloves'], ja: ['革手袋', 'レザーグローブ'] } },
                { id: 'knit', likely: 0.7, title: { en: 'Knit', ja: 'ニット' }, words: { en: ['knit gloves', 'woolen gloves', 'woollen gloves', 'wool gloves'], ja: ['ニット手袋', '毛糸の手袋'] } }
            ]
        }
    },
    build(context, { color, cuffColor, length, fingers, material }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const hand = figure.spec.hand;
        const thick = (material === 'knit' ? 0.0019 : material === 'leather' ? 0.0016 : 0.0013) * hand;
        const wristS = figure.spec.wrist;
        const start = { wrist: wristS - 0.018 * unit, forearm: figure.armS(0.33), elbow: figure.armS(0.165) }[length as 'wrist' | 'forearm' | 'elbow'];
        const cuff = (length === 'wrist' ? 0.026 : length === 'forearm' ? 0.02 : 0.016) * unit;
        const tips: Hem = fingers === 'less' ? fingerless(figure, 0.62) : () => -1;
        const within: Hem = (x, y, z) => Math.max(start - armReach(figure, x), pastWrist(figure, x) > 0.01 * hand ? tips(x, y, z) : -1);
        // Looser above the wrist; at long ones the cloth gathers a little there.
        const ease = (x: number): number => {
            const s = armReach(figure, x);
            const above = smoothstep(wristS + 0.01 * unit, wristS - 0.03 * unit, s);
            const edge = length === 'wrist' ? 0.002 * smoothstep(start + 0.02 * unit, start, s) : 0.0015 * smoothstep(start + 0.05 * unit, start, s);
            return thick + above * (0.001 + edge + (length === 'wrist' ? 0 : 0.0016 * bell(s - wristS + 0.035 * unit, 0.018 * unit))) * unit;
        };
        // Fingers stand so close that only their own way out of the skin is known: nothing is smoothed.
        const cloth = shell(figure, {
            outfit: context.outfit, ease, smooth: 0, least: 0.3 * thick, margin: 0.03, exact: false, hem: within,
            rim: (x) => (armReach(figure, x) < start + 0.5 * cuff ? 0 : 0.0014 * hand)
        });
        const leather = material === 'leather';
        const band = shell(figure, {
            outfit: context.outfit, ease: (x) => ease(x) + 0.0018 * unit, smooth: 0, least: 0.001 * unit, rim: 0.0036 * unit,
            hem: [(x) => start - 0.0004 * unit - armReach(figure, x), (x) => armReach(figure, x) - start - cuff], uv: aroundArm(figure)
        });
        return {
            meshes: [
                piece(context, 'handwear', 'gloves', color, cloth, { kind: leather ? 'leather' : 'cloth', drawing: sewn(color, length !== 'wrist', material), outline: 0.8 }),
                piece(context, 'handwear', 'glove-cuffs', cuffColor, band, { kind: leather ? 'leather' : 'cloth', drawing: material === 'knit' ? ribbed(cuffColor, 14) : undefined, outline: 0.9 })
            ],
            hides: [{ layers: ['body'], test: (x, y, z) => within(x, y, z) < -(pastWrist(figure, x) > 0.03 * hand ? 0.006 * hand : 0.01 * unit) && Math.abs(x) > figure.shoulder[0] }]
        };
    }
});

/** A place on the arm in the body's picture, the same on both: `turn` from the top of the arm over its front, `v` from the knuckles (0) to the armhole (1). */
const spot = (turn: number, v: number, mirrored: boolean): readonly [number, number] => bodyUv(CHART_ARM, (((turn + 0.5) % 1) + 1) % 1, v, mirrored);

/** Three seams on the back of the hand, creases at the wrist; a long glove's folds towards the elbow; wales where it is knitted. */
function sewn(color: string, long: boolean, material: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const line = { lit: lineColor(color), shade: lineColor(color) };
    const folds: Fold[] = [];
    const ops: DrawOp[] = [];
    for (const mirrored of [false, true]) {
        const at = (turn: number, v: number): [number, number] => [...spot(turn, v, mirrored)] as [number, number];
        if (material === 'knit') for (let i = 0; i < 18; i++) ops.push(drawn([at(-0.49 + i / 18.2, 0), at(-0.49 + i / 18.2, 0.75)], 0.0022, dark, 0.5));
        // The points of the hand's back, between its bones.
        else for (const turn of [-0.085, 0, 0.085]) ops.push(drawn([at(turn * 1.2, 0.03), at(turn, 0.075), at(turn * 0.85, 0.115)], 0.0026, material === 'leather' ? line : dark, 0.85));
        const creases: readonly (readonly [turns: readonly [number, number, number], v: readonly [number, number, number]])[] = [
            [[-0.2, -0.1, 0.02], [0.2, 0.205, 0.2]], [[0.24, 0.14, 0.04], [0.222, 0.226, 0.221]], [[0.3, 0.4, 0.49], [0.2, 0.206, 0.2]],
            ...(long ? [
                [[-0.26, -0.12, 0.03], [0.255, 0.262, 0.258]], [[0.3, 0.18, 0.06], [0.28, 0.288, 0.284]], [[-0.3, -0.2, -0.1], [0.33, 0.322, 0.328]],
                [[0.25, 0.33, 0.43], [0.44, 0.452, 0.446]], [[0.45, 0.36, 0.26], [0.475, 0.484, 0.478]], [[0.24, 0.33, 0.42], [0.515, 0.508, 0.514]]
            ] as const : [])
        ];
        for (const [turns, vs] of creases) folds.push({ points: turns.map((turn, i) => at(turn, vs[i])), width: 0.0032, strength: 0.55 });
    }
    return foldedCloth(color, folds, 1024, ops);
}

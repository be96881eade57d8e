import { MeshBuilder } from '../../geometry/mesh';
import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { buckle } from './buckle';
import { figureOf, piece } from './cloth';
import type { HeelShape } from './heeled-sole';
import { lowShoe } from './low-shoe';
import { polished } from './mary-janes';
import { onCloth } from './on-cloth';
import { shell } from './shell';
import { sideSpot } from './side-spot';

const HEELS: Record<string, HeelShape> = {
    low: { platform: 0.007, lift: 0.02, thick: 0.0045, out: 0.0078, toe: 0.0035, tip: 0.4, breast: 0.22 },
    high: { platform: 0.0075, lift: 0.0345, thick: 0.004, out: 0.0076, toe: 0.0035, tip: 0.21, breast: 0.2 },
    platform: { platform: 0.017, lift: 0.0265, thick: 0.005, out: 0.0085, toe: 0.0035, tip: 0.5, breast: 0.24 }
};

export default definePart({
    id: 'outfit/heels',
    slot: 'footwear',
    title: { en: 'Pumps', ja: 'パンプス' },
    description: 'Pumps on slim heels, plain or with an ankle strap or small bows.',
    words: { en: ['heels', 'high heels', 'pumps', 'stilettos', 'high-heeled shoes', 'high heeled shoes', 'dress shoes'], ja: ['パンプス', 'ハイヒール', 'ヒール', 'ピンヒール'] },
    likely: { feminine: 0.8, masculine: 0, chibi: 0.4 },
    options: {
        color: { type: 'color', default: '#a83246', main: true, title: { en: 'Leather', ja: '革' } },
        sole: { type: 'color', default: '#2a2024', title: { en: 'Sole and heel', ja: 'ソール' }, words: { en: ['sole', 'soles'], ja: ['ソール', '靴底'] } },
        metal: { type: 'color', default: '#dcb860', title: { en: 'Buckles', ja: '金具' }, needs: { option: 'trim', value: 'strap' } },
        bowColor: { type: 'color', default: '#8c2438', title: { en: 'Bows', ja: 'リボン' }, needs: { option: 'trim', value: 'bow' } },
        heel: {
            type: 'choice', default: 'high', title: { en: 'Heel', ja: 'ヒール' },
            values: [
                { id: 'low', likely: 1, title: { en: 'Kitten', ja: '低め' }, words: { en: ['kitten heels', 'low heels'], ja: ['ローヒール', 'キトゥンヒール'] } },
                { id: 'high', likely: 2, title: { en: 'High', ja: 'ハイ' }, words: { en: ['high heels', 'stilettos', 'high-heeled shoes', 'high heeled shoes', 'stiletto heels'], ja: ['ハイヒール', 'ピンヒール'] } },
                { id: 'platform', likely: 0.6, title: { en: 'Platform', ja: '厚底' }, words: { en: ['platform heels', 'platform pumps'], ja: ['厚底パンプス', '厚底ヒール'] } }
            ]
        },
        trim: {
            type: 'choice', default: 'plain', title: { en: 'Trim', ja: '飾り' },
            values: [
                { id: 'plain', likely: 2, title: { en: 'Plain', ja: 'なし' } },
                { id: 'strap', likely: 1.2, title: { en: 'Ankle strap', ja: 'アンクルストラップ' }, words: { en: ['ankle strap heels', 'ankle strap', 'ankle-strap pumps', 'strappy heels'], ja: ['アンクルストラップ', 'ストラップパンプス'] } },
                { id: 'bow', likely: 0.8, title: { en: 'Bows', ja: 'リボン' }, words: { en: ['shoe bow', 'pumps with bows', 'footwear bow', 'shoe ribbon'], ja: ['リボンパンプス', '靴のリボン'] } }
            ]
        }
    },
    build(context, { color, sole, metal, bowColor, heel, trim }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heelZ, toeZ } = figure.spec.foot;
        const made = lowShoe(figure, { back: 0.066, side: 0.043, throat: 0.73, ease: 0.0058, toe: 0.009, heel: HEELS[heel] }, context.outfit);
        const meshes = [
            piece(context, 'footwear', 'pumps', color, made.upper, { kind: 'leather', drawing: polished(color) }),
            piece(context, 'footwear', 'pump-soles', sole, made.soles, { kind: 'leather' })
        ];
        if (trim === 'strap') {
            const at = figure.y(0.104);
            const half = 0.0058 * unit;
            const metals = new MeshBuilder();
            const strap = shell(figure, { outfit: context.outfit, over: 0.0012 * unit, ease: () => 0.0038 * unit, smooth: 1, rim: 0.003 * unit, hem: [(_, y, z) => y + 0.12 * z - at - half, (_, y, z) => at - half - y - 0.12 * z] });
            for (const side of [1, -1] as const) {
                const spot = sideSpot(strap, figure, side, at, 0.22);
                if (spot) buckle(metals, figure, spot, [-spot.out[2] * side, 0, spot.out[0] * side], 0.0062 * unit);
            }
            meshes.push(piece(context, 'footwear', 'pump-straps', color, strap, { kind: 'leather' }), piece(context, 'footwear', 'pump-buckles', metal, metals, { kind: 'metal' }));
        }
        if (trim === 'bow') {
            const mesh = new MeshBuilder();
            for (const side of [1, -1] as const) {
                const z = lerp(heelZ, toeZ, 0.79);
                // The highest leather there.
                let y = 0.06 * unit;
                while (y > 0.02 * unit && (onCloth(made.upper, side * figure.foot.at(z)[4], y)?.at[2] ?? 0) < z) y -= 0.001 * unit;
                bow(mesh, { center: [side * figure.foot.at(z)[4], y + 0.001 * unit, z], size: 0.025 * unit, tails: 0.013 * unit, lean: 48, bone: figure.boneIndex(side > 0 ? 'leftFoot' : 'rightFoot') });
            }
            meshes.push(piece(context, 'footwear', 'pump-bows', bowColor, mesh, { drawing: bowCloth(bowColor), outline: 0.7 }));
        }
        return { meshes, presses: [{ slots: ['body', 'legwear'], move: made.press }], hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => made.opening(x, y, z) < -0.007 * unit }] };
    }
});

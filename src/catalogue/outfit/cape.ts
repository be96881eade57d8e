import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { capeClasp } from './cape-clasp';
import { capeCloth } from './cape-cloth';
import { CAPE_FOLDS, capeDrawing } from './cape-drawing';
import { figureOf, piece } from './cloth';
import { furCloth } from './fur-cloth';
import { shirtCollar } from './shirt-collar';
import { standCollar } from './stand-collar';

/** Garments with plates or boards on the shoulders. */
const SHOULDERED = ['outfit/plate-armor', 'outfit/dress-uniform'];
/** White fur with a little grey. */
const FUR = '#efe9e2';

export default definePart({
    id: 'outfit/cape',
    slot: 'cape',
    title: { en: 'Cape', ja: 'マント' },
    description: 'Cape that falls from the shoulders behind the arms, with a collar and a clasp.',
    words: { en: ['cape', 'cloak', 'mantle', 'capelet'], ja: ['マント', 'ケープ', 'クローク', '外套'] },
    likely: { feminine: 0.15, masculine: 0.2, chibi: 0.15 },
    options: {
        color: { type: 'color', default: '#7a2434', main: true, title: { en: 'Cloth', ja: '生地' } },
        lining: { type: 'color', default: '#3a2430', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        trim: { type: 'color', default: '#d8b45a', title: { en: 'Hem and clasp', ja: '縁' }, words: { en: ['clasp', 'trim', 'hem'], ja: ['縁', '留め具'] } },
        length: {
            type: 'number', min: 0.3, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' }, hint: '1 reaches the calves.',
            words: [{ words: { en: ['long', 'full-length'], ja: ['長い', 'ロング'] }, value: 1.2 }, { words: { en: ['short', 'capelet'], ja: ['短い', 'ショート'] }, value: 0.4 }]
        },
        collar: {
            type: 'choice', default: 'turned', title: { en: 'Collar', ja: '襟' },
            values: [
                { id: 'turned', title: { en: 'Turned down', ja: '折り襟' } },
                { id: 'none', likely: 1, title: { en: 'None', ja: 'なし' } },
                { id: 'fur', likely: 0.4, title: { en: 'Fur', ja: '毛皮' }, words: { en: ['fur collar', 'fur-trimmed', 'fur cape', 'fur mantle'], ja: ['毛皮の襟', 'ファーの襟', '毛皮のマント'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const top = figure.y(1.2);
        // Shells note how far they stand off; over the shoulders it clears whatever is worn.
        const clearance = Math.max(0.016 * unit, context.outfit.over(figure) + 0.006 * unit);
        // What stands on the shoulders keeps it behind them.
        const behind = SHOULDERED.some((id) => context.worn.has(id));
        const cape = capeCloth(figure, { name: 'cape', outfit: context.outfit, from: behind ? 2.25 : 1.42, hemY: top - (top - figure.y(0.22)) * options.length, clearance, flare: 0.14 * unit * options.length, folds: CAPE_FOLDS, depth: 0.045 * unit * Math.min(1, 0.4 + 0.6 * options.length) });
        const meshes = [piece(context, 'outerwear', 'cape', options.color, cape.mesh, { boneNames: cape.boneNames, drawing: capeDrawing(options.color, options.lining, options.trim) })];
        if (options.collar === 'turned') {
            const collar = new MeshBuilder();
            shirtCollar(collar, figure, { open: 0.42, fall: 0.034, tips: 0.052, clearance: clearance + 0.006 * unit });
            meshes.push(piece(context, 'outerwear', 'cape-collar', options.color, collar));
        }
        if (options.collar === 'fur') {
            const ruff = new MeshBuilder();
            standCollar(ruff, figure, { open: 0.3, height: 0.026, off: 0.018 + (clearance / unit) * 0.6, thick: 0.034, lean: 0.016, front: 1.215, back: 1.25 });
            meshes.push(piece(context, 'outerwear', 'cape-fur', FUR, ruff, { kind: 'fur', drawing: furCloth(FUR) }));
        }
        const { clasps, chain } = capeClasp(figure, clearance + 0.008 * unit);
        meshes.push(piece(context, 'outerwear', 'cape-clasp', options.trim, clasps, { kind: 'metal', outline: 0.6 }), piece(context, 'outerwear', 'cape-chain', options.trim, chain, { kind: 'metal', outline: 0.5 }));
        // A hood under it would only make a hump.
        return { meshes, bones: cape.bones, springs: cape.springs, hides: [{ layers: ['tops'], materials: ['hood', 'hoodie-strings'], test: () => true }] };
    }
});

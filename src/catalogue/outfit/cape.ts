import { MeshBuilder } from '../../geometry/mesh';
import { lerp, sin, TAU } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { button } from './button';
import { capeCloth } from './cape-cloth';
import { clothInk, figureOf, piece } from './cloth';
import { besideBody } from './drape';
import { shirtCollar } from './shirt-collar';

const FOLDS = 5;

/** Outside above, lining below: shadows down the folds, a band along the hem. */
function capeDrawing(color: string, lining: string, trim: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const within = clothInk(lighten(lining, -0.02));
    const solid = (of: Ink) => ({ kind: 'solid', ink: of }) as const;
    const shadow = (f: number): DrawOp => {
        const u = (s: number): number => (f + s) / FOLDS;
        return { op: 'fill', paint: solid(dark), path: polyPath([[u(0.02), lerp(0.16, 0.24, 0.5 + 0.5 * sin(f * 2.4))], [u(0.1), 0.3], [u(0.24), 0.5], [u(-0.06), 0.5], [u(-0.03), 0.3]], true) };
    };
    return {
        size: 512,
        ops: [
            { op: 'flood', paint: solid(base) },
            ...Array.from({ length: FOLDS + 1 }, (_, f) => shadow(f)),
            { op: 'fill', paint: solid(clothInk(trim)), path: polyPath([[0, 0.478], [1, 0.478], [1, 0.5], [0, 0.5]], true) },
            { op: 'fill', paint: solid(within), path: polyPath([[0, 0.5], [1, 0.5], [1, 1], [0, 1]], true) }
        ]
    };
}

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
                { id: 'none', likely: 1, title: { en: 'None', ja: 'なし' } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const top = figure.y(1.2);
        // Shells note how far they stand off; over the shoulders it clears whatever is worn.
        const clearance = Math.max(0.016 * unit, context.outfit.over(figure) + 0.006 * unit);
        const cape = capeCloth(figure, { name: 'cape', outfit: context.outfit, from: 1.42, hemY: top - (top - figure.y(0.22)) * options.length, clearance, flare: 0.14 * unit * options.length, folds: FOLDS, depth: 0.045 * unit * Math.min(1, 0.4 + 0.6 * options.length) });
        const meshes = [piece(context, 'outerwear', 'cape', options.color, cape.mesh, { boneNames: cape.boneNames, drawing: capeDrawing(options.color, options.lining, options.trim) })];
        if (options.collar === 'turned') {
            const collar = new MeshBuilder();
            shirtCollar(collar, figure, { open: 0.42, fall: 0.034, tips: 0.052, clearance: clearance + 0.006 * unit });
            meshes.push(piece(context, 'outerwear', 'cape-collar', options.color, collar));
        }
        const clasps = new MeshBuilder();
        const y = figure.y(1.216);
        for (const side of [1, -1]) {
            const x = side * 0.034 * unit;
            button(clasps, figure, { at: [x, y, besideBody(figure, x, y, clearance + 0.008 * unit)], out: [side * 0.2, 0.3, 0.93] }, 0.012 * unit);
        }
        const chain = new MeshBuilder();
        const joints = [0, 0, 0, 0];
        const weights = [0, 0, 0, 0];
        const rings = Array.from({ length: 9 }, (_, i) => {
            const s = i / 8;
            const x = lerp(-0.034, 0.034, s) * unit;
            const dip = y - 0.014 * unit * 4 * s * (1 - s);
            const z = besideBody(figure, x, dip, clearance + 0.008 * unit);
            return [0, 1, 2, 3].map((k) => {
                const v = chain.vertex(x, dip + 0.003 * unit * sin((k / 4) * TAU), z + 0.003 * unit * sin((k / 4 + 0.25) * TAU));
                figure.weightsAt(x, dip, z, joints, weights);
                chain.skinAt(v, joints, weights);
                return v;
            });
        });
        for (let i = 0; i < 8; i++) for (let k = 0; k < 4; k++) chain.quad(rings[i][k], rings[i + 1][k], rings[i + 1][(k + 1) % 4], rings[i][(k + 1) % 4]);
        meshes.push(piece(context, 'outerwear', 'cape-clasp', options.trim, clasps, { kind: 'metal', outline: 0.6 }), piece(context, 'outerwear', 'cape-chain', options.trim, chain, { kind: 'metal', outline: 0.5 }));
        // A hood under it would only make a hump.
        return { meshes, bones: cape.bones, springs: cape.springs, hides: [{ layers: ['tops'], materials: ['hood', 'hoodie-strings'], test: () => true }] };
    }
});

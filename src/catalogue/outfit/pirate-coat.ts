import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { buttonRow } from './button';
import { clothInk, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { coatBody, coatCloth } from './coat-body';
import { lapels } from './lapel';
import { armReach, shell, type Hem } from './shell';

export default definePart({
    id: 'outfit/pirate-coat',
    slot: 'outer',
    title: { en: 'Captain’s long coat', ja: '海賊のロングコート' },
    description: 'A long coat worn open, with braid down its fronts, rows of brass buttons and deep turned-back cuffs; a pirate’s or a nobleman’s.',
    words: { en: ['pirate coat', 'captain coat', 'frock coat', 'justaucorps', 'admiral coat', 'buccaneer coat'], ja: ['海賊のコート', '海賊コート', 'フロックコート', 'ジュストコール', '船長のコート'] },
    likely: { feminine: 0.05, masculine: 0.1, chibi: 0.05 },
    options: {
        color: { type: 'color', default: '#6a2432', main: true, title: { en: 'Cloth', ja: '生地' } },
        facing: { type: 'color', default: '#33262e', title: { en: 'Collar and cuffs', ja: '襟と袖口' }, words: { en: ['facings', 'coat cuffs', 'coat collar'], ja: ['折り返し', 'コートの襟'] } },
        trim: { type: 'color', default: '#d8b45a', title: { en: 'Braid and buttons', ja: '縁飾り' }, words: { en: ['braid', 'gold trim', 'button', 'buttons'], ja: ['縁飾り', '金の縁', 'ボタン'] } },
        length: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' }, hint: '1 reaches the knee.',
            words: [{ words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.4 }, { words: { en: ['short'], ja: ['短い', 'ショート'] }, value: 0.7 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const waist = 0.975;
        const gap = [0.052, 0.064] as const;
        const coat = coatBody(context, {
            name: 'pirate-coat', point: 1.075, waist, hem: waist - (waist - 0.5) * options.length, sleeve: 0.4, gap, flare: 0.085, part: 0.42,
            ease: { chest: 0.0155, waist: 0.0135, hem: 0.016, shoulder: 0.0135, cuff: 0.019 }
        });
        const { cut, bodice, skirt, hides } = coat;
        const collar = lapels(figure, cut, outfit, { width: 0.062, notch: 1.19, collar: 0.044 });
        // Braid down the fronts below the lapels.
        const front: Hem = (x, y, z) => {
            const t = (cut.pointY - y) / (cut.pointY - figure.y(waist));
            return Math.max(z < 0 ? 1 : -1, y - cut.pointY + 0.004 * unit, Math.abs(x) - (lerp(gap[0], gap[1], Math.min(1, Math.max(0, t))) + 0.013) * unit);
        };
        const worn = outfit.copy();
        const braid = shell(figure, { outfit: worn, over: 0.0018 * unit, ease: cut.ease, smooth: 5, rim: 0.004 * unit, hem: [cut.cut, front], margin: 0.05, exact: false });
        // Cuffs turned back to the middle of the forearm: widest at their upper edge, which stands off the sleeve.
        const [low, high] = [figure.armS(0.404), figure.armS(0.318)];
        // Longer at the back of the arm, as they are cut.
        const upper = (y: number): number => high - 0.25 * (y - figure.shoulder[1]);
        const wide = (x: number): number => smoothstep(low, high, armReach(figure, x));
        const cuffs = shell(figure, {
            outfit: worn, over: 0.002 * unit, ease: (x) => lerp(0.023, 0.037, wide(x)) * unit, smooth: 2, rim: 0.007 * unit,
            hem: [(x) => armReach(figure, x) - low, (x, y) => upper(y) - armReach(figure, x)]
        });
        const edges = shell(figure, {
            outfit: worn, over: 0.0016 * unit, ease: (x) => lerp(0.023, 0.037, wide(x)) * unit, smooth: 2, rim: 0.004 * unit,
            hem: [(x, y) => armReach(figure, x) - upper(y) - 0.011 * unit, (x, y) => upper(y) + 0.0015 * unit - armReach(figure, x)]
        });
        const studs = new MeshBuilder();
        for (const side of [1, -1]) buttonRow(studs, figure, bodice, { x: side * 0.086 * unit, from: figure.y(1.06), to: figure.y(0.995), count: 3, radius: 0.0082 * unit });
        const dark = clothInk(options.facing);
        const rows = coatCloth(options.color, options.trim);
        // A broad band of braid along the hem, as on its fronts.
        const gold = clothInk(options.trim);
        const hemmed = { ...rows, ops: [...rows.ops, { op: 'fill' as const, path: 'M0 0.945L1 0.945L1 0.985L0 0.985Z', paint: { kind: 'solid' as const, ink: gold } }] };
        return {
            meshes: [
                piece(context, 'outerwear', 'pirate-coat', options.color, bodice, { drawing: foldedCloth(options.color, shirtFolds(0.8, true)) }),
                piece(context, 'outerwear', 'pirate-coat-skirt', options.color, skirt.mesh, { boneNames: skirt.boneNames, drawing: hemmed }),
                piece(context, 'outerwear', 'pirate-coat-collar', options.facing, collar, { drawing: { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: dark } }] } }),
                piece(context, 'outerwear', 'pirate-coat-braid', options.trim, braid),
                piece(context, 'outerwear', 'pirate-coat-cuffs', options.facing, cuffs),
                piece(context, 'outerwear', 'pirate-coat-edges', options.trim, edges),
                piece(context, 'outerwear', 'pirate-coat-buttons', options.trim, studs, { kind: 'metal', outline: 0.6 })
            ],
            bones: skirt.bones, springs: skirt.springs, hides
        };
    }
});

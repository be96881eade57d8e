import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { capeClasp } from './cape-clasp';
import { capeCloth } from './cape-cloth';
import { CAPE_FOLDS, capeDrawing } from './cape-drawing';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { BACK_BOWS } from './jacket-cut';
import { shell, armReach, smoothMax, type Hem } from './shell';
import { shirtCollar } from './shirt-collar';
import { armSpot, topUv, trunkSpot } from './top-chart';
import { topFolds } from './top-folds';

export default definePart({
    id: 'outfit/cloak',
    slot: 'cape',
    title: { en: 'Travel cloak', ja: '旅のマント' },
    description: 'A cloak with a mantle that lies round the shoulders and falls behind the arms; with a hood it makes a traveller or a mage.',
    words: {
        en: ['travel cloak', 'traveling cloak', 'travelling cloak', 'traveler cloak', 'mantle cloak', 'shoulder cape', 'shoulder cloak', 'poncho cloak', 'pelerine'],
        ja: ['旅のマント', '旅人のマント', '旅装マント', '肩マント', 'ペルリーヌ']
    },
    likely: { feminine: 0.05, masculine: 0.08, chibi: 0.06 },
    options: {
        color: { type: 'color', default: '#5c5a48', main: true, title: { en: 'Cloth', ja: '生地' } },
        lining: { type: 'color', default: '#3a382e', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        trim: { type: 'color', default: '#b08d4c', title: { en: 'Edge and clasp', ja: '縁と留め具' }, words: { en: ['clasp', 'trim', 'hem'], ja: ['縁', '留め具'] } },
        length: {
            type: 'number', min: 0.4, max: 1.2, default: 0.9, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' }, hint: '1 reaches the calves.',
            words: [{ words: { en: ['long', 'full-length'], ja: ['長い', 'ロング'] }, value: 1.15 }, { words: { en: ['short'], ja: ['短い', 'ショート'] }, value: 0.5 }]
        },
        mantle: { type: 'number', min: 0.8, max: 1.25, default: 1, step: 0.05, unit: '×', title: { en: 'Mantle', ja: '肩のケープ' }, hint: 'How far it lies over the shoulders.' }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const top = figure.y(1.2);
        const clearance = Math.max(0.014 * unit, outfit.over(figure) + 0.005 * unit);
        // 1. What falls behind the arms.
        const back = capeCloth(figure, {
            name: 'cloak', outfit, from: 1.5, hemY: top - (top - figure.y(0.22)) * options.length, clearance, flare: 0.15 * unit * options.length, folds: CAPE_FOLDS,
            depth: 0.045 * unit * Math.min(1, 0.4 + 0.6 * options.length)
        });
        // 2. The mantle: over the back's upper edge, the collar bones and the upper arms, open below the clasp and under the arms.
        const reach = 0.155 * options.mantle * unit;
        const neckY = figure.y(1.25);
        const neckZ = figure.neck.at(neckY)[5];
        const ring = (x: number, y: number, z: number): number => {
            const [dx, dy, dz] = [(0.155 / 0.225) * x * (0.122 * unit / figure.shoulder[0]), 0.98 * (y - neckY), 0.72 * (z - neckZ)];
            return Math.sqrt(dx * dx + dy * dy + dz * dz);
        };
        // The cape's upper edge, which the mantle covers, would only come through it when the arms move.
        const covered = (v: number): boolean => ring(back.mesh.positions[3 * v], back.mesh.positions[3 * v + 1], back.mesh.positions[3 * v + 2]) < 0.82 * reach;
        back.mesh.indices = back.mesh.indices.filter((_, i, all) => !(covered(all[i - (i % 3)]) && covered(all[i - (i % 3) + 1]) && covered(all[i - (i % 3) + 2])));
        const throat = figure.neckSection(figure.y(1.26)).rx + 0.016 * unit;
        const neck: Hem = (x, y) => -smoothMax(figure.y(1.26) - y, Math.abs(x) - throat, 0.008 * unit);
        const open: Hem = (x, y, z) => (z < 0 ? -1 : Math.max(0, lerp(0.004, 0.075, (figure.y(1.222) - y) / (0.15 * unit))) * unit - Math.abs(x));
        // Under the arm there is none: it hangs on the arm, and is no sleeve.
        const under: Hem = (x, y) => (figure.shoulder[1] - 0.03 * unit - y) * smoothstep(0.01 * unit, 0.05 * unit, armReach(figure, x)) - 0.2 * unit * smoothstep(0.03 * unit, 0, armReach(figure, x));
        const edge: Hem = (x, y, z) => smoothMax(smoothMax(ring(x, y, z) - reach, open(x, y, z), 0.012 * unit), under(x, y, z), 0.01 * unit);
        // Behind it clears the cape, which falls straight from the shoulder blades.
        const ease = (x: number, y: number, z: number): number => clearance + (0.0075 + 0.02 * smoothstep(0.45, 1, ring(x, y, z) / reach) + 0.014 * smoothstep(0.01 * unit, -0.05 * unit, z) * smoothstep(0.25, 0.7, ring(x, y, z) / reach)) * unit;
        const hem = [neck, edge];
        const mantle = shell(figure, { outfit, ease, hem, smooth: 4, rim: 0.006 * unit, margin: 0.04, exact: false, uv: topUv(figure) });
        const braid = shell(figure, { ease: (x, y, z) => ease(x, y, z) + 0.0022 * unit, hem: [...hem, (x, y, z) => -0.011 * unit - edge(x, y, z)], smooth: 4, rim: 0.005 * unit, margin: 0.06, exact: false });
        const collar = new MeshBuilder();
        shirtCollar(collar, figure, { open: 0.4, fall: 0.032, tips: 0.05, clearance: clearance + 0.012 * unit });
        const { clasps, chain } = capeClasp(figure, clearance + 0.016 * unit);
        const dark = clothInk(options.color).shade;
        const falls = [-0.42, -0.3, -0.19, 0.19, 0.3, 0.42].flatMap((turn) => [drawn([trunkSpot(turn, 1.23), trunkSpot(turn * 1.05, 1.16), trunkSpot(turn * 1.1, 1.1)], 0.009, { lit: dark, shade: dark }, 0.55, 0.005)]);
        const arms = [-0.18, 0, 0.18].map((turn) => drawn([armSpot(turn, 0), armSpot(turn * 1.1, 0.08), armSpot(turn * 1.3, 0.16)], 0.007, { lit: dark, shade: dark }, 0.5, 0.004));
        return {
            meshes: [
                piece(context, 'outerwear', 'cloak', options.color, back.mesh, { boneNames: back.boneNames, drawing: capeDrawing(options.color, options.lining, options.trim) }),
                piece(context, 'outerwear', 'cloak-mantle', options.color, mantle, { drawing: foldedCloth(options.color, topFolds({ fullness: 0.5, sleeve: 0.2, hem: 1 }), 512, [...falls, ...arms]) }),
                piece(context, 'outerwear', 'cloak-braid', options.trim, braid),
                piece(context, 'outerwear', 'cloak-collar', options.color, collar),
                piece(context, 'outerwear', 'cloak-clasp', options.trim, clasps, { kind: 'metal', outline: 0.6 }),
                piece(context, 'outerwear', 'cloak-chain', options.trim, chain, { kind: 'metal', outline: 0.5 })
            ],
            bones: back.bones, springs: back.springs,
            // A hood under it would only make a hump, a bow tied behind would come out through it.
            hides: [{ layers: ['tops'], materials: ['hood', 'hoodie-strings'], test: () => true }, { layers: ['tops', 'dress', 'accessory'], materials: [...BACK_BOWS, 'obi-bow'], test: (_x, _y, z) => z < 0 }]
        };
    }
});

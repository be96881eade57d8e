import { MeshBuilder } from '../../geometry/mesh';
import { bell, cos, lerp, PI, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { frog } from './frog';
import { mandarinCloth, mandarinCollar } from './mandarin-collar';
import { armReach, armShare, shell, smoothMax, type Hem } from './shell';
import { skirtRig } from './skirt';
import { skirtLayer } from './skirt-layer';
import { castOnto } from './strap';
import { hemHeight } from './waistband';

const smoothMin = (a: number, b: number, k: number): number => -smoothMax(-a, -b, k);

/** The closing edge, from the collar to under the right arm: x in shares of the shoulder's, heights on the adult female. */
const CLOSING: readonly (readonly [x: number, y: number])[] = [[0, 1.236], [-0.1, 1.205], [-0.3, 1.178], [-0.52, 1.166], [-0.7, 1.15], [-0.84, 1.118]];

/** A plum blossom in a picture, five petals round a heart. */
const blossom = (u: number, v: number, size: number, stretch: number, petals: string, heart: string): DrawOp[] => {
    const round = (x: number, y: number, r: number): string => polyPath(Array.from({ length: 12 }, (_, k): [number, number] => [x + r * stretch * cos((k / 12) * TAU), y + r * sin((k / 12) * TAU)]), true);
    const fill = (path: string, color: string): DrawOp => ({ op: 'fill', path, paint: { kind: 'solid', ink: clothInk(color) } });
    return [
        fill(Array.from({ length: 5 }, (_, k) => round(u + 0.62 * size * stretch * sin((k / 5) * TAU), v - 0.62 * size * cos((k / 5) * TAU), 0.46 * size)).join(''), petals),
        fill(round(u, v, 0.24 * size), heart)
    ];
};

export default definePart({
    id: 'outfit/china-dress',
    slot: 'dress',
    title: { en: 'China dress', ja: 'チャイナドレス' },
    description: 'Qipao with a stand collar, knotted frogs, gold piping and side slits over short leggings.',
    words: { en: ['china dress', 'qipao', 'cheongsam', 'chinese dress'], ja: ['チャイナドレス', 'チーパオ', 'チャイナ服'] },
    likely: { feminine: 0.2, masculine: 0, chibi: 0.3 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#b0303f', main: true, title: { en: 'Cloth', ja: '生地' } },
        trim: { type: 'color', default: '#e2b65c', title: { en: 'Piping and frogs', ja: '縁と飾りボタン' }, words: { en: ['piping', 'trim', 'frogs', 'embroidery'], ja: ['縁取り', '刺繍', '飾りボタン'] } },
        leggings: { type: 'color', default: '#2c2733', title: { en: 'Leggings', ja: 'スパッツ' }, words: { en: ['bike shorts', 'short leggings'], ja: ['スパッツ'] } },
        length: {
            type: 'number', min: 1, max: 2.7, default: 1.75, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long', 'ankle-length'], ja: ['長い', 'ロング'] }, value: 2.6 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 1.15 }
            ]
        },
        sleeves: {
            type: 'choice', default: 'short', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'short', title: { en: 'Short', ja: '半袖' }, words: { en: ['short sleeves', 'short-sleeved'], ja: ['半袖'] } },
                { id: 'none', title: { en: 'None', ja: 'なし' }, words: { en: ['sleeveless', 'without sleeves'], ja: ['ノースリーブ', '袖なし'] }, likely: 0.4 }
            ]
        },
        flowers: { type: 'toggle', default: true, title: { en: 'Embroidered blossoms', ja: '花の刺繍' }, words: { en: ['blossoms', 'floral embroidery', 'flower pattern'], ja: ['花柄', '花の刺繍'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const short = options.sleeves === 'short';
        const sleeveEnd = figure.armS(0.075);
        const [waist, bust, low] = [1.0, 1.06, 0.835].map((y) => figure.y(y));
        const armpit = figure.shoulder[1] - 0.058 * unit;
        const throat = figure.neckSection(figure.y(1.26)).rx + 0.013 * unit;
        const neck: Hem = (x, y) => -smoothMax(figure.y(1.262) - y, Math.abs(x) - throat, 0.008 * unit);
        const arms: Hem = (x, y) => (short ? armReach(figure, x) - sleeveEnd : smoothMin(armReach(figure, x) + 0.004 * unit, y - armpit, 0.04 * unit));
        const ease = (x: number, y: number): number => lerp(0.0055 + 0.003 * bell(y - bust, 0.05 * unit) + 0.002 * bell(y - waist, 0.05 * unit), 0.0085, armShare(figure, x)) * unit;
        const body: Hem = (x, y, z) => Math.max(low - y, arms(x, y, z), neck(x, y, z));
        const top = shell(figure, { outfit: context.outfit, ease, hem: body, smooth: 4, rim: (_x, y) => (y < low + 0.02 * unit ? 0 : 0.004 * unit), outline: (_x, y) => (y < low + 0.03 * unit ? 0 : 1) });
        const edging = shell(figure, {
            outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.0016 * unit, smooth: 4, rim: 0.005 * unit, margin: 0.09, exact: true,
            hem: [(x, y, z) => Math.max(arms(x, y, z), armpit - 0.1 * unit - y) - 0.0008 * unit, (x, y, z) => -0.0085 * unit - arms(x, y, z)]
        });
        const collar = new MeshBuilder();
        mandarinCollar(collar, figure);

        // The closing edge: a cord on the cloth, with frogs on it.
        const cords = new MeshBuilder();
        const spot = (x: number, y: number): { at: Vec3; out: Vec3 } => {
            const z = besideBody(figure, x, y, 0.009 * unit);
            const lift = castOnto(top, [x, y, z], [0, 0, 1], 0.03 * unit) ?? 0;
            const e = 0.004 * unit;
            const slope = (dx: number, dy: number): number => (figure.distance(x + dx, y + dy, z) - figure.distance(x - dx, y - dy, z)) / (2 * e);
            const [gx, gy] = [slope(e, 0), slope(0, e)];
            const gz = Math.sqrt(Math.max(0.04, 1 - gx * gx - gy * gy));
            return { at: [x, y, z + lift], out: [gx, gy, gz] };
        };
        const places = CLOSING.map(([x, y]) => spot(x * figure.shoulder[0], figure.y(y)));
        piping(cords, figure, places, 0.0026 * unit);
        for (const [x, y, turn] of [[0, 1.226, 0], [-0.38, 1.173, -1.35], [-0.74, 1.142, -1.0]] as const)
            frog(cords, figure, { ...spot(x * figure.shoulder[0], figure.y(y)), turn: turn + PI * (turn === 0 ? 0 : 0.5) }, 0.02 * unit);

        // Below the hips two panels hang, parted at the sides.
        const waistY = figure.y(0.945);
        const hemY = hemHeight(figure, 0.945, options.length);
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'china-dress', waistY, hemY, flare: -0.004 * unit * options.length, spread: 1.3, narrow: true, stiffness: 1.8 });
        const tall = waistY - hemY;
        const slit = (waistY - figure.y(0.76)) / tall;
        const panels = [0, PI].map((middle) =>
            skirtLayer(figure, {
                rig, arc: [middle - PI / 2, middle + PI / 2], folds: 0, columns: 20, rings: 10, depth: () => 0, thick: 0.004 * unit,
                lift: (t) => 0.004 * unit * smoothstep(0.05, 0.3, t),
                part: (t) => 0.13 * smoothstep(slit, 1, t),
                // Below the slit each panel swings by itself.
                carry: (angle, t) => middle + (angle - middle) * lerp(1, 0.72, smoothstep(slit, slit + 0.12, t)),
                outline: (t) => smoothstep(0.02, 0.22, t)
            })
        );
        context.outfit.hang(waistY, hemY, (angle, y) => rig.radius(angle, (waistY - y) / tall) + 0.004 * unit, rig);
        const leg = figure.y(0.66);
        const leggings = shell(figure, { outfit: context.outfit, ease: (_x, y) => lerp(0.0026, 0.0005, smoothstep(figure.y(0.76), figure.y(0.8), y)) * unit, smooth: 1, least: 0.0004 * unit, rim: 0.004 * unit, hem: (_, y) => Math.max(y - figure.y(0.88), leg - y) });

        const trunk: DrawOp[] = options.flowers
            ? [...blossom(0.292, 0.245, 0.016, 1, '#f2d3c6', options.trim), ...blossom(0.318, 0.27, 0.011, 1, '#f2d3c6', options.trim), drawn([[0.3, 0.235], [0.318, 0.205], [0.345, 0.19]], 0.003, clothInk(options.trim)), drawn([[0.306, 0.26], [0.33, 0.3], [0.328, 0.33]], 0.003, clothInk(options.trim))]
            : [];
        return {
            meshes: [
                piece(context, 'dress', 'china-dress', options.color, top, { drawing: foldedCloth(options.color, shirtFolds(0.55, false), 512, trunk) }),
                ...panels.map((panel, i) => piece(context, 'dress', i ? 'china-back' : 'china-front', options.color, panel.mesh, { boneNames: rig.boneNames, drawing: panelCloth(options.color, options.trim, slit, i === 0 && options.flowers) })),
                piece(context, 'dress', 'china-collar', options.color, collar, { drawing: mandarinCloth(options.color, options.trim) }),
                piece(context, 'dress', 'china-edging', options.trim, edging, { outline: 0.7 }),
                piece(context, 'dress', 'china-frogs', options.trim, cords, { outline: 0.6 }),
                piece(context, 'bottoms', 'china-leggings', options.leggings, leggings)
            ],
            bones: rig.bones,
            springs: rig.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt', 'Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (_, y) => y > leg + 0.016 * unit && y < figure.y(0.86) },
                { layers: ['body'], test: (x, y, z) => body(x, y, z) < -0.016 * unit }
            ]
        };
    }
});

/** A panel's picture: u across it, piped along its hem and, below the slit, its sides; blossoms climb the front from the hem. */
function panelCloth(color: string, trim: string, slit: number, flowers: boolean): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const gold = clothInk(trim);
    const crease = (points: [number, number][], width: number) => ({ points, width, strength: 0.45 });
    const cloth = foldedCloth(color, [0, 1].flatMap((k) => {
        const u = (x: number): number => (k ? 1 - x : x);
        return [
            crease([[u(0.04), 0.3], [u(0.13), 0.34], [u(0.24), 0.335]], 0.007), crease([[u(0.03), 0.24], [u(0.1), 0.255], [u(0.18), 0.24]], 0.006),
            crease([[u(0.3), 0.98], [u(0.29), 0.8], [u(0.25), 0.6]], 0.014), crease([[u(0.14), 0.98], [u(0.13), 0.86], [u(0.1), 0.72]], 0.011)
        ];
    }));
    const branch = [[0.78, 0.93], [0.7, 0.84], [0.73, 0.74], [0.62, 0.64], [0.64, 0.55]] as const;
    const over: DrawOp[] = [
        drawn([[0.012, slit], [0.012, 0.988], [0.988, 0.988], [0.988, slit]], 0.02, gold), drawn([[0.035, slit + 0.02], [0.035, 0.966], [0.965, 0.966], [0.965, slit + 0.02]], 0.005, gold),
        drawn([[0, 0.05], [0, slit]], 0.004, dark), drawn([[1, 0.05], [1, slit]], 0.004, dark)
    ];
    if (flowers) {
        over.push(drawn(branch, 0.007, gold), drawn([[0.71, 0.8], [0.82, 0.76], [0.85, 0.69]], 0.005, gold), drawn([[0.7, 0.72], [0.55, 0.73], [0.5, 0.78]], 0.005, gold));
        for (const [u, v, size] of [[0.74, 0.87, 0.042], [0.69, 0.78, 0.034], [0.84, 0.7, 0.032], [0.52, 0.765, 0.03], [0.63, 0.62, 0.034], [0.645, 0.54, 0.022], [0.86, 0.9, 0.026]] as const)
            over.push(...blossom(u, v, size, 1.3, '#f2d3c6', trim));
    }
    return { ...cloth, ops: [...cloth.ops, ...over] };
}

/** A cord through places on cloth, half sunk in it. */
function piping(mesh: MeshBuilder, figure: BodyFigure, places: readonly { at: Vec3; out: Vec3 }[], radius: number): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const fine = places.flatMap((a, i) => {
        const b = places[i + 1];
        if (!b) return [a];
        return [0, 1 / 3, 2 / 3].map((t) => ({ at: [0, 1, 2].map((k) => lerp(a.at[k], b.at[k], t)) as Vec3, out: [0, 1, 2].map((k) => lerp(a.out[k], b.out[k], t)) as Vec3 }));
    });
    const rings = fine.map(({ at, out }, i) => {
        const [p, q] = [fine[Math.max(0, i - 1)].at, fine[Math.min(fine.length - 1, i + 1)].at];
        const way: Vec3 = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
        const side: Vec3 = [way[1] * out[2] - way[2] * out[1], way[2] * out[0] - way[0] * out[2], way[0] * out[1] - way[1] * out[0]];
        const l = Math.sqrt(side[0] * side[0] + side[1] * side[1] + side[2] * side[2]) || 1;
        figure.weightsAt(at[0], at[1], at[2], joints, weights);
        return [-1, -0.6, 0.6, 1].map((s) => {
            const lift = Math.abs(s) === 1 ? -0.4 : 0.8;
            const v = mesh.vertex(...([0, 1, 2].map((k) => at[k] + (side[k] / l) * s * radius + out[k] * lift * radius) as Vec3), 0, 0, 0, 0.5, 0.5);
            mesh.skinAt(v, joints, weights);
            mesh.shadeAt(v, 0, 0, 0, 0.5);
            return v;
        });
    });
    for (let i = 0; i + 1 < rings.length; i++) for (let k = 0; k < 3; k++) mesh.quad(rings[i][k], rings[i][k + 1], rings[i + 1][k + 1], rings[i + 1][k]);
}

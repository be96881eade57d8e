import { MeshBuilder } from '../../geometry/mesh';
import { bell, lerp, PI, pow, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { hemRuffle } from './hem-ruffle';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { ruffle, ruffleCloth } from './ruffle';
import { armReach, shell, smoothMax, type Hem } from './shell';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtArea, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { castOnto } from './strap';
import { BODY_AREAS } from './top-chart';
import { hemHeight } from './waistband';

const smoothMin = (a: number, b: number, k: number): number => -smoothMax(-a, -b, k);

export default definePart({
    id: 'outfit/sundress',
    slot: 'dress',
    title: { en: 'Sundress', ja: 'サマードレス' },
    description: 'Sleeveless summer dress on wide straps, a frill along the bodice, a ribbon at the waist and a flounced hem.',
    words: { en: ['sundress', 'summer dress', 'sleeveless dress', 'strap dress'], ja: ['サマードレス', 'サンドレス', '夏のワンピース', 'ノースリーブワンピース', 'キャミワンピ'] },
    likely: { feminine: 1.6, masculine: 0, chibi: 1.6 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#f8f6fb', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ flowers: 0.18, dots: 0.12, gingham: 0.1, stripes: 0.05, pinstripes: 0.04, plaid: 0.03, stars: 0, hearts: 0.02 }, '#7fa6c9'),
        ribbon: { type: 'color', default: '#8fb9dd', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['ribbon', 'sash', 'bow'], ja: ['リボン', '帯'] } },
        length: {
            type: 'number', min: 1, max: 2.6, default: 1.6, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long', 'maxi'], ja: ['長い', 'ロング'] }, value: 2.4 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 1.1 }
            ]
        },
        flare: { type: 'number', min: 0.5, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Flare', ja: '広がり' } },
        frill: { type: 'toggle', default: true, title: { en: 'Frill along the bodice', ja: '胸元のフリル' }, words: { en: ['frilled bodice'], ja: ['胸元のフリル'] } },
        flounce: { type: 'toggle', default: true, title: { en: 'Flounced hem', ja: '裾のフリル' }, words: { en: ['flounced hem', 'ruffled hem'], ja: ['裾フリル'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const waistY = figure.y(1.0);
        const bust = figure.y(1.06);
        const [front, back] = [1.172, 1.158].map((y) => figure.y(y));
        const strapX = 0.078 * figure.shoulderScale;
        const topAt = (x: number, z: number): number => lerp(back, front - 0.006 * unit * bell(x, 0.02 * unit), smoothstep(-0.03 * unit, 0.03 * unit, z));
        const armpit = figure.shoulder[1] - 0.058 * unit;
        const arms: Hem = (x, y) => smoothMin(armReach(figure, x) + 0.005 * unit, y - armpit, 0.04 * unit);
        const within: Hem = (x, y, z) => Math.max(y - topAt(x, z), arms(x, y, z), waistY - 0.012 * unit - y);
        const ease = (_x: number, y: number): number => (0.0058 + 0.004 * bell(y - bust, 0.05 * unit)) * unit;
        const bodice = shell(figure, { outfit: context.outfit, ease, hem: within, smooth: 3 });
        // Narrower than the body's faces: one edge is cut after the other.
        const straps = shell(figure, {
            outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.001 * unit, smooth: 3, margin: 0.05, exact: true,
            hem: [(x, y) => Math.max(Math.abs(x) - strapX - 0.012 * unit, back - 0.012 * unit - y), (x) => strapX - 0.012 * unit - Math.abs(x)]
        });
        const sash = shell(figure, { outfit: context.outfit, ease: () => 0.0155 * unit, smooth: 3, rim: 0.007 * unit, hem: [(_, y) => y - waistY - 0.014 * unit, (_, y) => waistY - 0.016 * unit - y] });

        const hemY = hemHeight(figure, 1.0, options.length);
        // The flounce is sewn on above the hem.
        const flounceTall = options.flounce ? 0.05 * unit + 0.07 * (waistY - hemY) : 0;
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'sundress', waistY: waistY - 0.006 * unit, hemY, flare: 0.098 * unit * options.flare * pow(options.length, 0.75), spread: 1.15 });
        const skirt = skirtLayer(figure, {
            rig, outfit: context.outfit, hemY: hemY + 0.85 * flounceTall, folds: figure.kind === 'chibi' ? 11 : 14, pictures: SKIRT_PICTURES, rings: 8, columns: 5, uneven: 0.8,
            depth: (t) => 0.027 * smoothstep(0.03, 1, t) * unit
        });
        const meshes = [
            piece(context, 'dress', 'sundress', options.color, bodice, { drawing: patterned(foldedCloth(options.color, [...shirtFolds(0.7, false), ...gathered(0.37, -1), ...gathered(0.2, 1)]), options.pattern as PatternName, options.color, options.patternColor, BODY_AREAS) }),
            piece(context, 'dress', 'sundress-straps', options.color, straps),
            piece(context, 'dress', 'sundress-skirt', options.color, skirt.mesh, { boneNames: rig.boneNames, drawing: patterned(skirtCloth(options.color, { stitched: !options.flounce }), options.pattern as PatternName, options.color, options.patternColor, [skirtArea(0.46 * unit, waistY - hemY)]) }),
            piece(context, 'dress', 'sundress-sash', options.ribbon, sash)
        ];
        const knot = new MeshBuilder();
        bow(knot, {
            center: [0, waistY, besideBody(figure, 0, waistY, 0.028 * unit, -1)], side: -1, size: 0.082 * unit, tails: 0.22 * unit, lean: 6, bone: figure.boneIndex('spine'),
            against: (_, y) => context.outfit.hanging(figure, PI, y)
        });
        meshes.push(piece(context, 'dress', 'sundress-bow', options.ribbon, knot, { drawing: bowCloth(options.ribbon) }));
        if (options.flounce) {
            const flounce = new MeshBuilder();
            hemRuffle(flounce, skirt, { at: 0.985, waves: figure.kind === 'chibi' ? 22 : 28, height: flounceTall, depth: 0.011 * unit, thick: 0.003 * unit, columns: 4 });
            meshes.push(piece(context, 'dress', 'sundress-flounce', options.color, flounce, { boneNames: rig.boneNames, drawing: ruffleCloth(options.color) }));
        }
        if (options.frill) {
            const frill = new MeshBuilder();
            const joints = [0, 0, 0, 0];
            const weights = [0, 0, 0, 0];
            for (const side of [1, -1] as const) {
                const reach = figure.shoulder[0] - 0.008 * unit;
                const places = Array.from({ length: 17 }, (_, i): Vec3 => {
                    const x = side * lerp(-reach, reach, i / 16);
                    const y = topAt(x, side) - 0.003 * unit;
                    const z = besideBody(figure, x, y, 0.008 * unit, side);
                    const lift = castOnto(bodice, [x, y, z], [0, 0, side], 0.03 * unit) ?? 0;
                    return [x, y, z + side * (lift + 0.001 * unit)];
                });
                const at = (s: number): Vec3 => {
                    const f = Math.min(15.999, Math.max(0, s * 16));
                    const [a, b, t] = [places[Math.floor(f)], places[Math.floor(f) + 1], f - Math.floor(f)];
                    return [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];
                };
                ruffle(frill, {
                    waves: 13, height: (s) => (0.022 + 0.02 * (1 - pow(Math.abs(2 * s - 1), 4))) * unit, depth: 0.0075 * unit, thick: 0.0028 * unit, columns: 4,
                    seam: (s) => {
                        const p = at(s);
                        return { at: p, out: [0.6 * p[0] / strapX, 0.3, side], fall: [0, -1, side * (side > 0 ? 0.28 : 0.05)] };
                    },
                    skin: (into, i, s) => {
                        const p = at(s);
                        figure.weightsAt(p[0], p[1], p[2], joints, weights);
                        into.skinAt(i, joints, weights);
                    }
                });
            }
            meshes.push(piece(context, 'dress', 'sundress-frill', options.color, frill, { drawing: ruffleCloth(options.color) }));
        }
        return {
            meshes,
            bones: rig.bones,
            springs: rig.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) },
                { layers: ['body'], test: (x, y, z) => within(x, y, z) < -0.016 * unit }
            ]
        };
    }
});

/** Short gathers across the trunk in the body's picture at a height `v`, running up (−1) or down from it. */
const gathered = (v: number, way: 1 | -1) =>
    Array.from({ length: 22 }, (_, i) => {
        const u = 0.5 * ((i + 0.5) / 22);
        return { points: [[u, v], [u + 0.002, v + way * 0.016], [u, v + way * (i % 2 ? 0.03 : 0.045)]] as [number, number][], width: 0.003, strength: 0.5 };
    });

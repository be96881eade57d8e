import { MeshBuilder } from '../../geometry/mesh';
import { lerp } from '../../geometry/scalar';
import { lighten } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { normalize, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { band, placesAlong } from '../accessory/band';
import { definePart } from '../part';
import { buckle } from './buckle';
import { clothInk, figureOf, piece } from './cloth';
import { shell, type Hem } from './shell';
import { sideSpot } from './side-spot';
import { soleEdge, soles } from './sole';

export default definePart({
    id: 'outfit/sandals',
    slot: 'footwear',
    title: { en: 'Sandals', ja: 'サンダル' },
    description: 'Straps over the bare foot on a flat footbed; with an ankle strap, slip-on or laced up the shin.',
    words: { en: ['sandals', 'sandal', 'strappy sandals', 'summer sandals'], ja: ['サンダル', 'ストラップサンダル', 'ビーチサンダル'] },
    likely: { feminine: 0.1, masculine: 0.05, chibi: 0.1 },
    suggests: { legwear: [['', 1]] },
    options: {
        color: { type: 'color', default: '#8a5638', main: true, title: { en: 'Straps', ja: 'ストラップ' }, words: { en: ['sandal straps'], ja: ['サンダルのストラップ'] } },
        sole: { type: 'color', default: '#c9a57c', title: { en: 'Footbed', ja: 'ソール' }, words: { en: ['sole', 'soles'], ja: ['ソール', '靴底'] } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Buckles', ja: '金具' }, needs: { option: 'kind', value: 'ankle' } },
        kind: {
            type: 'choice', default: 'ankle', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'ankle', likely: 2, title: { en: 'Ankle strap', ja: 'アンクルストラップ' }, words: { en: ['ankle strap sandals'], ja: ['アンクルストラップサンダル'] } },
                { id: 'slides', likely: 1, title: { en: 'Slip-on', ja: 'つっかけ' }, words: { en: ['slides', 'slippers', 'slip-on sandals', 'mules', 'flip flops'], ja: ['スリッパ', 'つっかけ', 'スライドサンダル', 'ミュール'] } },
                { id: 'gladiator', likely: 0.6, title: { en: 'Gladiator', ja: 'グラディエーター' }, words: { en: ['gladiator sandals', 'roman sandals', 'greek sandals', 'cross-laced sandals'], ja: ['グラディエーターサンダル', 'グラディエーター', '編み上げサンダル'] } }
            ]
        }
    },
    build(context, { color, sole, metal, kind }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heelZ, toeZ } = figure.spec.foot;
        const bed = { height: 0.0125, arch: kind === 'ankle' ? 0.006 : 0, lift: 0.004, out: 0.0072, toe: 0.005 };
        const at = (t: number): number => lerp(heelZ, toeZ, t);
        // Straps come out of the footbed; the toes beyond them are bare.
        const free: Hem = (_, y, z) => soleEdge(figure, bed, z) - 0.004 * unit - y;
        const [, , shin, , , leg] = figure.leg.at(figure.y(0.1));
        const instep = Math.max(0.46, (leg + shin + 0.014 * unit - heelZ) / (toeZ - heelZ));
        const strap = (middle: number, half: number, slant = 0): MeshBuilder => {
            // The outer side farther back, as the toes are.
            const line = (x: number): number => at(middle) - slant * (Math.abs(x) - figure.foot.at(at(middle))[4]);
            return shell(figure, {
                outfit: context.outfit, over: 0.001 * unit, ease: () => 0.0034 * unit, smooth: 1, least: 0.001 * unit, rim: 0.003 * unit,
                hem: [(x, _, z) => z - line(x) - half * unit, (x, _, z) => line(x) - half * unit - z, free, (_, y) => y - figure.y(0.1)]
            });
        };
        const ring = (height: number, half: number, tilt = 0): MeshBuilder =>
            shell(figure, {
                outfit: context.outfit, over: 0.001 * unit, ease: () => 0.0036 * unit, smooth: 1, least: 0.001 * unit, rim: 0.003 * unit,
                hem: [(_, y, z) => y + tilt * z - height - half * unit, (_, y, z) => height - half * unit - y - tilt * z]
            });
        const metals = new MeshBuilder();
        const straps: MeshBuilder[] = [];
        const fasten = (band: MeshBuilder, height: number): void => {
            for (const side of [1, -1] as const) {
                const spot = sideSpot(band, figure, side, height, 0.22);
                if (spot) buckle(metals, figure, spot, [-spot.out[2] * side, 0, spot.out[0] * side], 0.0068 * unit);
            }
        };
        if (kind === 'slides') {
            straps.push(strap(0.62, 0.023, 0.35));
        } else {
            straps.push(strap(0.715, 0.0085, 0.4), strap(kind === 'ankle' ? 0.58 : 0.6, 0.0075, 0.2));
            if (kind === 'ankle') {
                const band = ring(figure.y(0.1), 0.0068, 0.12);
                straps.push(band);
                fasten(band, figure.y(0.102));
                straps.push(heelStrap(figure, soleEdge(figure, bed, at(0.02)) - 0.004 * unit, figure.y(0.1) - 0.12 * at(0.1)));
            } else {
                straps.push(strap(instep, 0.0065, 0));
                for (const y of [0.105, 0.15, 0.2, 0.252, 0.3]) straps.push(ring(figure.y(y), 0.0056, y % 0.1 > 0.04 ? 0.3 : -0.3));
            }
        }
        const meshes = [piece(context, 'footwear', 'sandal-soles', sole, soles(figure, bed), { kind: 'leather', drawing: cork(sole, color) })];
        for (const mesh of straps) meshes.push(piece(context, 'footwear', 'sandal-straps', color, mesh, { kind: 'leather', outline: 0.8 }));
        if (metals.count > 0) meshes.push(piece(context, 'footwear', 'sandal-buckles', metal, metals, { kind: 'metal' }));
        return { meshes };
    }
});

/** A strap up the middle of either heel, between two heights: too narrow to be cut out of the skin's own faces. */
function heelStrap(figure: BodyFigure, low: number, high: number): MeshBuilder {
    const unit = figure.scale;
    const { x, heelZ } = figure.spec.foot;
    const field = figure.fields.noFingers;
    const mesh = new MeshBuilder();
    for (const side of [1, -1]) {
        const line = Array.from({ length: 8 }, (_, k) => {
            const y = lerp(low, high, k / 7);
            let z = heelZ - 0.03 * unit;
            for (let i = 0; i < 40; i++) {
                const d = field.evaluate(side * x, y, z);
                if (d < 3e-4) break;
                z += 0.8 * d;
            }
            const [, gy, gz] = field.gradient;
            return { at: [side * x, y, z] as Vec3, out: normalize([0, gy, gz]) };
        });
        // Held straight over the hollow above the heel.
        for (let k = 1; k < 7; k++) line[k].at[2] = Math.min(line[k].at[2], lerp(line[0].at[2], line[7].at[2], k / 7));
        band(mesh, figure, placesAlong(line, false), { half: 0.0095 * unit, thick: 0.0034 * unit, closed: false });
    }
    return mesh;
}

/** A dark tread under a light footbed. */
function cork(color: string, tread: string): Drawing {
    const light = { lit: lighten(clothInk(color).lit, 0.04), shade: lighten(clothInk(color).shade, 0.03) };
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.2], [0, 0.2]], true), paint: { kind: 'solid', ink: light } },
            { op: 'fill', path: polyPath([[0, 0.66], [1, 0.66], [1, 1], [0, 1]], true), paint: { kind: 'solid', ink: clothInk(lighten(tread, -0.06)) } }
        ]
    };
}

import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import { facet, metalInks, steel } from '../../paint/plate';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { armCaps, armRadius, type CapShape } from './arm-plate';
import { figureOf, piece } from './cloth';
import { armReach, shell, smoothMax, type Hem } from './shell';
import { standCollar } from './stand-collar';
import { topUv, trunkSpot } from './top-chart';

/** Heights the breastplate ends at, on the adult female: at the throat, at the waist. */
const THROAT = 1.226;
const WAIST = 0.985;
/** Lames of the fauld from the waist down: upper edge, lower edge, how far off. */
const LAMES = [[0.998, 0.952, 0.0135], [0.966, 0.918, 0.0185], [0.932, 0.88, 0.0245]] as const;

export default definePart({
    id: 'outfit/plate-armor',
    slot: 'outer',
    title: { en: 'Plate armour', ja: '板金鎧' },
    description: 'Breastplate and backplate with a gorget, pauldrons in lames, elbow cops, a fauld and tassets.',
    words: {
        en: ['armor', 'armour', 'plate armor', 'plate armour', 'full armor', 'breastplate', 'cuirass', 'shoulder armor', 'pauldrons', 'knight armor', 'metal armor'],
        ja: ['鎧', '甲冑', 'アーマー', 'プレートアーマー', '胸当て', '肩当て', '胸甲']
    },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#b9c2d0', main: true, title: { en: 'Steel', ja: '鋼' } },
        trim: { type: 'color', default: '#d2ab57', title: { en: 'Trim', ja: '縁' }, words: { en: ['armor trim', 'trim'], ja: ['縁', '縁飾り'] } },
        lames: {
            type: 'choice', default: 'full', title: { en: 'Plates', ja: '装甲' },
            values: [
                { id: 'full', title: { en: 'Full', ja: '全身' }, words: { en: ['full plate', 'heavy armor'], ja: ['重装'] } },
                { id: 'half', likely: 0.8, title: { en: 'Without fauld', ja: '胸と肩' }, words: { en: ['light armor', 'half armor', 'half plate'], ja: ['軽装', '軽鎧'] } },
                { id: 'chest', likely: 0.5, title: { en: 'Chest only', ja: '胸だけ' }, words: { en: ['breastplate only', 'chest armor'], ja: ['胸当てだけ'] } }
            ]
        },
        emblem: { type: 'toggle', default: true, title: { en: 'Chased lines', ja: '彫り' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const throat = figure.y(THROAT);
        const waist = figure.y(WAIST);
        const chest = figure.y(1.12);
        const shoulder = figure.shoulder[0];
        // 1. Breast and back: smoothed until it is a vessel, with a ridge before.
        const ease = (_x: number, y: number): number => (0.0165 + 0.005 * bell(y - chest, 0.09 * unit) + 0.003 * smoothstep(waist + 0.03 * unit, waist, y)) * unit;
        const neck = figure.neckSection(figure.y(1.26));
        const cut: Hem = (x, y, z) => {
            const ax = Math.abs(x);
            // Over the shoulder it narrows to a strap; before and behind it ends below the collar.
            const top = smoothMax(y - throat - 0.35 * Math.max(0, ax - neck.rx), -(ax - neck.rx - 0.012 * unit), 0.01 * unit);
            const point = 0.016 * unit * smoothstep(0.09 * unit, 0, ax) * (z > 0 ? 1 : 0.4);
            return Math.max(Math.min(top, y - throat + 0.012 * unit), armReach(figure, x) + 0.016 * unit - 0.9 * Math.max(0, figure.y(1.17) - y), waist - point - y);
        };
        const ridge = (x: number, y: number): number => 0.0085 * unit * Math.max(0, 1 - Math.abs(x) / (0.055 * unit)) * smoothstep(waist, chest, y) * smoothstep(throat + 0.01 * unit, chest, y + 0.04 * unit);
        const over = 0.003 * unit;
        const cuirass = shell(figure, {
            outfit, over, ease, hem: cut, smooth: 12, rim: 0.0065 * unit, uv: topUv(figure),
            sculpt: (p, i) => {
                if (p[3 * i + 2] > 0) p[3 * i + 2] += ridge(p[3 * i], p[3 * i + 1]);
            }
        });
        const meshes = [piece(context, 'outerwear', 'breastplate', options.color, cuirass, { kind: 'metal', drawing: cuirassSteel(options.color, options.trim, options.emblem) })];
        const collar = new MeshBuilder();
        standCollar(collar, figure, { open: 0, height: 0.026, off: 0.011, thick: 0.0045, lean: 0.006, front: 1.232, back: 1.262 });
        meshes.push(piece(context, 'outerwear', 'gorget', options.color, collar, { kind: 'metal', drawing: lame(options.color, options.trim) }));
        // 2. The fauld: hoops that lie over one another downwards, and a tasset on either thigh.
        if (options.lames === 'full') {
            LAMES.forEach(([top, bottom, off], k) => {
                const [high, low] = [figure.y(top), figure.y(bottom)];
                const hoop = shell(figure, {
                    outfit, over: (0.003 + 0.0012 * k) * unit, ease: (_x, y) => (off + 0.007 * clamp((high - y) / (high - low))) * unit, smooth: 6, rim: 0.0055 * unit,
                    hem: [(_, y) => y - high, (x, y, z) => low + 0.1 * Math.max(0, Math.abs(x) - 0.03 * unit) * (k === 2 && z > 0 ? -0.9 : 0.3) - y],
                    uv: (x, y) => [clamp(0.5 + x / (0.5 * unit)), clamp((high - y) / (high - low + 0.012 * unit))]
                });
                meshes.push(piece(context, 'outerwear', `fauld-${k + 1}`, options.color, hoop, { kind: 'metal', drawing: lame(options.color, options.trim) }));
            });
            const [high, low] = [figure.y(0.9), figure.y(0.735)];
            const tassets = shell(figure, {
                outfit, over: 0.005 * unit, ease: (_x, y) => (0.021 + 0.012 * clamp((high - y) / (high - low))) * unit, smooth: 8, rim: 0.006 * unit, margin: 0.06, exact: false,
                hem: [(x, y, z) => {
                    const side = Math.abs(x) - 0.082 * unit * (figure.hipScale / unit);
                    return Math.max(Math.abs(side) - lerp(0.052, 0.036, clamp((high - y) / (high - low))) * unit, 0.012 * unit - z);
                }, (_, y) => y - high, (x, y) => low + 0.35 * Math.abs(Math.abs(x) - 0.082 * unit * (figure.hipScale / unit)) - y],
                uv: (x, y) => [clamp(0.5 + (Math.abs(x) - 0.082 * unit) / (0.12 * unit)), clamp((high - y) / (high - low))]
            });
            meshes.push(piece(context, 'outerwear', 'tassets', options.color, tassets, { kind: 'metal', drawing: tassetSteel(options.color, options.trim) }));
        }
        // 3. Shoulders in three lames, a cop on the elbow.
        if (options.lames !== 'chest') {
            const caps = new MeshBuilder();
            const sleeve = Math.max(0.008 * unit, outfit.over(figure) * 0.6);
            const deltoid = armRadius(figure, figure.armS(0.05)) + sleeve;
            const upper: readonly Omit<CapShape, 'bones'>[] = [
                { at: figure.armS(0.098), half: 0.032 * unit, radius: deltoid + 0.011 * unit, inner: deltoid + 0.008 * unit, outer: deltoid + 0.009 * unit, front: 0.27, back: 0.27, thick: 0.0045 * unit },
                { at: figure.armS(0.068), half: 0.036 * unit, radius: deltoid + 0.017 * unit, inner: deltoid + 0.008 * unit, outer: deltoid + 0.0155 * unit, front: 0.27, back: 0.27, thick: 0.0045 * unit },
                { at: figure.armS(0.024), half: 0.05 * unit, radius: deltoid + 0.027 * unit, inner: deltoid * 0.62, outer: deltoid + 0.0225 * unit, front: 0.27, back: 0.27, lift: 0.004 * unit, thick: 0.005 * unit }
            ];
            upper.forEach((cap, k) => armCaps(caps, figure, { ...cap, bones: (side) => [[`${side}UpperArm`, k === 2 ? 0.5 : 0.85], [`${side}Shoulder`, k === 2 ? 0.5 : 0.15]] }));
            const elbow = armRadius(figure, figure.armS(0.2265)) + 0.7 * sleeve;
            armCaps(caps, figure, { at: figure.armS(0.2265), half: 0.03 * unit, radius: elbow + 0.013 * unit, inner: elbow + 0.002 * unit, outer: elbow + 0.002 * unit, front: 0.14, back: 0.33, thick: 0.0045 * unit, bones: (side) => [[`${side}UpperArm`, 0.5], [`${side}LowerArm`, 0.5]] });
            meshes.push(piece(context, 'outerwear', 'pauldrons', options.color, caps, { kind: 'metal', drawing: capSteel(options.color, options.trim) }));
        }
        const covered = (x: number, y: number, z: number): boolean => cut(x, y, z) < -0.018 * unit;
        /** What lies below the lames of the shoulder or the elbow's cop. */
        const capped = (x: number, y: number, z: number): boolean => {
            const s = armReach(figure, x);
            const axis = figure.armAt(Math.max(0, s));
            if (s > figure.armS(-0.012) && s < figure.armS(0.118)) return y > axis[1] - 0.006 * unit;
            return Math.abs(s - figure.armS(0.2265)) < 0.02 * unit && y > axis[1] - 0.01 * unit && z < axis[2] + 0.012 * unit;
        };
        return {
            meshes,
            hides: [
                { layers: ['body', 'tops', 'dress'], test: covered },
                ...(options.lames === 'chest' ? [] : [{ layers: ['body' as const, 'tops' as const, 'dress' as const], test: capped }]),
                { layers: ['tops', 'dress', 'neckwear'], materials: ['scarf', 'tie', 'ribbon', 'neck-ribbon', 'neck-bow', 'hood', 'hoodie-strings'], test: (x, y, z) => cut(x, y, z) < 0.01 * unit || Math.abs(x) < shoulder }
            ]
        };
    }
});

/** A strip with a gilt lower edge. */
function lame(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    return steel(color, [
        facet([[0, 0.16], [1, 0.16], [1, 0.34], [0, 0.34]], gleam, 0.75), facet([[0, 0.6], [1, 0.6], [1, 0.8], [0, 0.8]], dark, 0.35),
        facet([[0, 0.8], [1, 0.8], [1, 1], [0, 1]], gilt.base), facet([[0, 0.84], [1, 0.84], [1, 0.89], [0, 0.89]], gilt.gleam, 0.9)
    ], 128);
}

function tassetSteel(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    return steel(color, [
        facet([[0.3, 0], [0.46, 0], [0.44, 1], [0.34, 1]], gleam, 0.8), facet([[0.7, 0], [1, 0], [1, 1], [0.66, 1]], dark, 0.4),
        { op: 'stroke', path: polyPath([[0.5, 0], [0.5, 1]]), width: 0.02, paint: { kind: 'solid', ink: dark, alpha: 0.7 } },
        facet([[0, 0.88], [1, 0.88], [1, 1], [0, 1]], gilt.base, 0.95), facet([[0, 0.3], [1, 0.3], [1, 0.335], [0, 0.335]], dark, 0.7), facet([[0, 0.6], [1, 0.6], [1, 0.635], [0, 0.635]], dark, 0.7)
    ], 128);
}

/** A cap: u from the neck to the elbow, v from its front to its back. */
function capSteel(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    return steel(color, [
        facet([[0, 0.26], [1, 0.22], [1, 0.34], [0, 0.36]], gleam, 0.9), facet([[0, 0.4], [1, 0.38], [1, 0.42], [0, 0.43]], gleam, 0.7),
        facet([[0, 0.72], [1, 0.72], [1, 1], [0, 1]], dark, 0.4),
        facet([[0.86, 0], [1, 0], [1, 1], [0.86, 1]], gilt.base), facet([[0.91, 0], [0.945, 0], [0.945, 1], [0.91, 1]], gilt.gleam, 0.9),
        facet([[0, 0], [1, 0], [1, 0.07], [0, 0.07]], gilt.base), facet([[0, 0.93], [1, 0.93], [1, 1], [0, 1]], gilt.base)
    ], 128);
}

/** Breast and back in the top's picture: a bright band on either side of the ridge, dark below the arms, a gilt edge, chased lines from the ridge. */
function cuirassSteel(color: string, trim: string, chased: boolean): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    const ops: DrawOp[] = [];
    const area = (spots: readonly (readonly [number, number])[], paint: typeof gleam, alpha = 1): number => ops.push(facet(spots.map(([turn, y]) => trunkSpot(turn, y)), paint, alpha));
    const line = (spots: readonly (readonly [number, number])[], width: number, paint: typeof gleam, alpha = 1): number => ops.push({ op: 'stroke', path: polyPath(spots.map(([turn, y]) => trunkSpot(turn, y))), width, paint: { kind: 'solid', ink: paint, alpha } });
    for (const k of [1, -1]) {
        area([[k * 0.015, 1.24], [k * 0.055, 1.24], [k * 0.075, 1.12], [k * 0.05, 1.0], [k * 0.02, 0.985], [k * 0.03, 1.1]], gleam, 0.85);
        area([[k * 0.1, 1.18], [k * 0.125, 1.18], [k * 0.13, 1.06], [k * 0.11, 1.0], [k * 0.095, 1.07]], gleam, 0.6);
        area([[k * 0.2, 1.2], [k * 0.3, 1.2], [k * 0.3, 0.97], [k * 0.2, 0.97], [k * 0.165, 1.05]], dark, 0.4);
        area([[k * 0.4, 1.22], [k * 0.45, 1.22], [k * 0.44, 1.0], [k * 0.4, 1.0]], gleam, 0.6);
        if (chased) {
            line([[k * 0.004, 1.015], [k * 0.05, 1.035], [k * 0.1, 1.09], [k * 0.135, 1.16]], 0.0055, gilt.base, 0.95);
            line([[k * 0.004, 1.055], [k * 0.03, 1.075], [k * 0.055, 1.12], [k * 0.06, 1.2]], 0.0045, gilt.base, 0.95);
        }
    }
    line([[0, 1.24], [0, 0.96]], 0.005, dark, 0.55);
    line([[-0.5, 1.001], [-0.25, 1.001], [0, 0.99], [0.25, 1.001], [0.5, 1.001]], 0.022, gilt.base);
    line([[-0.5, 1.01], [-0.25, 1.01], [0, 0.999], [0.25, 1.01], [0.5, 1.01]], 0.004, dark, 0.7);
    line([[-0.5, 1.243], [-0.25, 1.25], [-0.1, 1.236], [0, 1.222], [0.1, 1.236], [0.25, 1.25], [0.5, 1.243]], 0.014, gilt.base);
    return steel(color, ops, 512);
}

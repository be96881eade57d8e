import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp, PI, pow, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { definePart, type PartResult } from '../part';
import { bow, bowCloth } from './bow';
import { figureOf, foldedCloth, piece } from './cloth';
import { besideBody } from './drape';
import { ruffle, ruffleCloth } from './ruffle';
import { shell, smoothMax, type Hem } from './shell';
import { skirtRig, wornBelow } from './skirt';
import { SKIRT_PICTURES, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { strapPlaces } from './strap';

/** How far round the skirt the panel reaches to each side, radians. */
const HALF = 1.02;
/** Strips along a strap's frill, for its places. */
const STEPS = 28;

export default definePart({
    id: 'outfit/maid-apron',
    slot: 'apron',
    title: { en: 'Maid apron', ja: 'メイドエプロン' },
    description: 'White apron with a bib, frilled shoulder straps, a frilled panel over the skirt and a big bow behind.',
    words: { en: ['maid apron', 'apron', 'frilled apron', 'pinafore'], ja: ['エプロン', 'メイドエプロン', 'フリルエプロン', 'エプロンドレス'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#fbfaff', main: true, title: { en: 'Cloth', ja: '生地' } },
        frill: { type: 'color', default: '#f7f4fc', title: { en: 'Frills', ja: 'フリル' }, words: { en: ['frill', 'frills', 'ruffles'], ja: ['フリル'] } },
        length: {
            type: 'number', min: 0.6, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long'], ja: ['長い'] }, value: 1.25 },
                { words: { en: ['short'], ja: ['短い'] }, value: 0.7 }
            ]
        },
        bib: { type: 'toggle', default: true, title: { en: 'Bib and straps', ja: '胸当てと肩ひも' }, words: { en: ['bib'], ja: ['胸当て'] } },
        bow: { type: 'number', min: 0.5, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Bow', ja: 'リボン' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const outfit = context.outfit;
        const waistY = figure.y(0.99);
        const over = 0.0035 * unit;
        const meshes: PartResult['meshes'] = [];

        // 1. The skirt panel: over the skirt that hangs there and on its bones, or on bones of its own.
        const carrier = outfit.carrier;
        const rig = carrier ?? skirtRig(figure, { outfit, name: 'maid-apron', waistY: waistY - 0.006 * unit, hemY: figure.y(0.6), flare: 0.05 * unit });
        const topY = Math.min(rig.waistY, waistY - 0.006 * unit);
        const full = carrier ? 0.74 * (topY - rig.hemY) : topY - figure.y(0.61);
        const hemY = topY - Math.min(full * options.length, carrier ? 0.93 * (topY - rig.hemY) : 2 * full);
        const tall = topY - hemY;
        const below = wornBelow(figure, outfit, topY, hemY);
        const panel = skirtLayer(figure, {
            rig, topY, hemY, arc: [-HALF, HALF], folds: 7, pictures: SKIRT_PICTURES, columns: 5, rings: 8, uneven: 0.7, thick: 0.003 * unit,
            reach: (angle, y) => Math.max(below(angle, (topY - y) / tall), rig.radius(angle, (rig.waistY - y) / (rig.waistY - rig.hemY))) + (0.004 + 0.006 * smoothstep(0.5 * tall, 0, topY - y)) * unit,
            depth: (t) => (carrier ? 0.007 : 0.012) * smoothstep(0.05, 0.9, t) * unit,
            // Round corners: its sides rise to the waist.
            rise: (angle) => tall * (1 - Math.sqrt(Math.max(0, 1 - pow(clamp(Math.abs(angle) / HALF), 3.2)))) * 0.94
        });
        meshes.push(piece(context, 'outerwear', 'apron', options.color, panel.mesh, { boneNames: rig.boneNames, drawing: skirtCloth(options.color, { gathers: 0.1, stitched: false }) }));

        // 2. Its frill, down one side, along the hem and up the other.
        const frill = new MeshBuilder();
        const edge = (s: number): Vec3 => panel.at(clamp(s), 1);
        const along = (s: number): number => 0.5 - 0.5 * side(s);
        const reachOf = (at: Vec3): number => Math.sqrt(at[0] * at[0] + at[2] * at[2]);
        /** Denser where the edge rises steeply. */
        const side = (s: number): number => {
            const q = 1 - 2 * s;
            return (q < 0 ? -1 : 1) * (1 - pow(Math.max(0, 1 - Math.abs(q)), 1.6));
        };
        ruffle(frill, {
            waves: 30, height: 0.046 * unit, depth: 0.0062 * unit, thick: 0.0028 * unit, columns: 4,
            seam: (share) => {
                const s = along(share);
                const [a, b] = [edge(s - 0.012), edge(s + 0.012)];
                const at = edge(s);
                const out: Vec3 = [at[0], 0.2 * Math.abs(at[0]) + 0.04 * unit, at[2]];
                const way: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
                // Out of the panel: across its edge, in the cloth.
                const fall: Vec3 = [way[1] * out[2] - way[2] * out[1], way[2] * out[0] - way[0] * out[2], way[0] * out[1] - way[1] * out[0]];
                const l = Math.sqrt(fall[0] * fall[0] + fall[1] * fall[1] + fall[2] * fall[2]) || 1;
                // Sewn on a little within the edge.
                return { at: [0, 1, 2].map((k) => at[k] - (0.006 * unit * fall[k]) / l + (k === 1 ? 0 : (0.003 * unit * out[k]) / reachOf(at))) as Vec3, out, fall };
            },
            skin: (into, i, share) => panel.skin(into, i, along(share), 1)
        });
        meshes.push(piece(context, 'outerwear', 'apron-frill', options.frill, frill, { boneNames: rig.boneNames, drawing: ruffleCloth(options.frill) }));

        // 3. Bib and straps in one: they part below the collar.
        if (options.bib) {
            const top = figure.y(1.158);
            const half = 0.073 * figure.shoulderScale;
            const strap = (y: number): number => lerp(0.056 * figure.shoulderScale, half, smoothstep(waistY, figure.y(1.13), y)) + 0.006 * unit * smoothstep(top, figure.y(1.24), y);
            const wide = 0.013 * unit;
            const below = waistY + 0.004 * unit;
            const bib = shell(figure, {
                outfit, over, ease: () => 0.011 * unit, smooth: 5, rim: 0.0035 * unit,
                hem: (x, y, z) => Math.max(smoothMax(Math.abs(x) - strap(y), y - top - 0.004 * unit * bell(x, 0.03 * unit), 0.006 * unit), -z, below - y)
            });
            // Narrower than the body's faces: one edge is cut after the other. In front it is the bib's own edge below its top.
            const free: Hem = (x, y, z) => Math.max(below - y, z > 0 ? top - 0.028 * unit - y : -1);
            const cloth = shell(figure, {
                outfit, over: 0.001 * unit, ease: () => 0.0115 * unit, smooth: 5, margin: 0.06, exact: true, rim: 0.0035 * unit,
                hem: [(x, y, z) => Math.max(Math.abs(x) - strap(y), free(x, y, z)), (x, y) => strap(y) - 2 * wide - Math.abs(x)]
            });
            meshes.push(piece(context, 'outerwear', 'apron-bib', options.color, bib, {
                drawing: foldedCloth(options.color, [1, -1].flatMap((k) => [
                    { points: [[0.25 + k * 0.02, 0.4], [0.25 + k * 0.03, 0.36], [0.25 + k * 0.026, 0.33]] as [number, number][], width: 0.005, strength: 0.6 },
                    { points: [[0.25 + k * 0.05, 0.4], [0.25 + k * 0.058, 0.37], [0.25 + k * 0.062, 0.34]] as [number, number][], width: 0.005, strength: 0.6 }
                ]))
            }));
            meshes.push(piece(context, 'outerwear', 'apron-straps', options.color, cloth));
            const wings = new MeshBuilder();
            const joints = [0, 0, 0, 0];
            const weights = [0, 0, 0, 0];
            for (const hand of [1, -1]) {
                const places = strapPlaces(figure, [bib, cloth], { x: (y) => hand * (strap(y) - 0.003 * unit), front: below + 0.01 * unit, back: below + 0.01 * unit, clearance: 0.016 * unit }, STEPS);
                const placeAt = (s: number): { at: Vec3; out: Vec3 } => {
                    const f = clamp(s * STEPS, 0, STEPS - 0.001);
                    const [a, b, t] = [places[Math.floor(f)], places[Math.floor(f) + 1], f - Math.floor(f)];
                    return { at: [0, 1, 2].map((k) => lerp(a.at[k], b.at[k], t)) as Vec3, out: [0, 1, 2].map((k) => lerp(a.out[k], b.out[k], t)) as Vec3 };
                };
                const way = (s: number): number => (hand > 0 ? s : 1 - s);
                ruffle(wings, {
                    waves: 13, depth: 0.0068 * unit, thick: 0.0028 * unit, columns: 4, lift: 0.007 * unit,
                    // Widest on the shoulder.
                    height: (s) => (0.013 + 0.036 * bell(s - 0.5, 0.3)) * unit,
                    seam: (share) => {
                        const { at, out } = placeAt(way(share));
                        return { at, out, fall: [hand * 1, 0.25 * out[1], 0.12 * out[2]] };
                    },
                    skin: (into, i, share) => {
                        const { at } = placeAt(way(share));
                        figure.weightsAt(at[0], at[1], at[2], joints, weights);
                        into.skinAt(i, joints, weights);
                    }
                });
            }
            meshes.push(piece(context, 'outerwear', 'apron-wings', options.frill, wings, { drawing: ruffleCloth(options.frill) }));
        }

        // 4. The waistband over it, and behind it the bow.
        const band = shell(figure, { outfit, over, ease: () => 0.0215 * unit, smooth: 3, rim: 0.006 * unit, hem: [(_, y) => y - waistY - 0.02 * unit, (_, y) => waistY - 0.021 * unit - y] });
        meshes.push(piece(context, 'outerwear', 'apron-band', options.color, band));
        const knot = new MeshBuilder();
        bow(knot, {
            center: [0, waistY, besideBody(figure, 0, waistY, 0.034 * unit, -1)], side: -1, size: 0.135 * unit * options.bow, tails: 0.3 * unit * options.bow, lean: 5, bone: figure.boneIndex('spine'),
            against: (x, y) => Math.max(outfit.hanging(figure, PI, y) - 2 * x * x, 0.02)
        });
        meshes.push(piece(context, 'outerwear', 'apron-bow', options.color, knot, { drawing: bowCloth(options.color) }));

        return { meshes, ...(carrier ? {} : { bones: rig.bones, springs: rig.springs }) };
    }
});

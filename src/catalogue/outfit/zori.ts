import { MeshBuilder } from '../../geometry/mesh';
import { clamp, lerp, pow } from '../../geometry/scalar';
import { lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, piece } from './cloth';
import { shell, type Hem } from './shell';
import { along, footprint } from './sole';

/** Heights of the board's underside and of its upper face, metres on the adult female. */
const BOARDS: Record<string, { under: number; top: number; out: number }> = { zori: { under: 0, top: 0.021, out: 0.0075 }, geta: { under: 0.0185, top: 0.0295, out: 0.0085 } };
/** A geta's teeth: where they are along the foot, and half their length there. */
const TEETH = [[0.27, 0.042], [0.68, 0.042]] as const;
/** Where the thong starts between the toes and where it ends beside the foot: shares of the foot, and how far across it. */
const POST = { t: 0.815, across: -0.0122 };
const SIDE = { t: 0.45, across: 0.036 };

export default definePart({
    id: 'outfit/zori',
    slot: 'footwear',
    title: { en: 'Zōri', ja: '草履' },
    description: 'Japanese sandals held by a thong: zōri, or wooden geta on two teeth.',
    words: { en: ['zori', 'zouri', 'japanese sandals'], ja: ['草履', 'ぞうり', '雪駄'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    suggests: { legwear: [['outfit/tabi', 3], ['', 1]] },
    options: {
        color: { type: 'color', default: '#c23b4a', main: true, title: { en: 'Thong', ja: '鼻緒' }, words: { en: ['sandal thong', 'hanao'], ja: ['鼻緒'] } },
        sole: { type: 'color', default: '#e2c9a0', title: { en: 'Board', ja: '台' }, words: { en: ['sole', 'soles', 'geta board'], ja: ['台', 'ソール'] } },
        kind: {
            type: 'choice', default: 'zori', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'zori', title: { en: 'Zōri', ja: '草履' } },
                { id: 'geta', title: { en: 'Geta', ja: '下駄' }, words: { en: ['geta', 'wooden clogs', 'clogs'], ja: ['下駄', 'げた'] } }
            ]
        }
    },
    build(context, { color, sole, kind }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heelZ, toeZ, width } = figure.spec.foot;
        const { under, top, out } = BOARDS[kind];
        // The foot is squeezed up onto the board, as far as the ankle.
        const ankle = figure.y(0.1);
        const seat = (top - 0.003) * unit;
        const lift = (x: number, y: number, z: number): [number, number, number] | undefined => (y < ankle ? [x, y + seat * (1 - Math.max(0, y) / ankle), z] : undefined);
        const boards = new MeshBuilder();
        const plan = footprint(figure, { height: 0.016, out, toe: 0.006 });
        const slab = (points: readonly (readonly [x: number, z: number])[], low: number, high: number): void => {
            for (const side of [1, -1]) block(boards, figure, points, low * unit, high * unit, side);
        };
        slab(plan.map(({ x, z }) => [x, z] as const), under, top);
        if (kind === 'geta')
            for (const [t, half] of TEETH) {
                const z = lerp(heelZ, toeZ, t);
                const near = plan.filter((p) => Math.abs(p.z - z) < 0.03 * unit).map(({ x }) => x);
                const [left, right] = [Math.max(...near), Math.min(...near)];
                const h = half * (toeZ - heelZ);
                slab([[left, z - h], [left, z + h], [right, z + h], [right, z - h]], 0, under + 0.001);
            }
        // Two padded cords from between the toes to either side; one half of the foot at a time.
        const cord = (outer: 1 | -1): MeshBuilder => {
            const middle = (z: number): number => {
                const t = clamp((POST.t - along(figure, z)) / (POST.t - SIDE.t));
                return lerp(POST.across, outer * SIDE.across, pow(t, 0.8)) * width;
            };
            const off: Hem = (x, _, z) => Math.abs(x) - figure.foot.at(z)[4] - middle(z);
            const half = 0.0062 * unit;
            return shell(figure, {
                outfit: context.outfit, over: 0.0016 * unit, ease: () => 0.005 * unit, smooth: 1, least: 0.002 * unit, rim: 0.0042 * unit,
                hem: [(_, __, z) => along(figure, z) - POST.t - 0.012, (x, y, z) => off(x, y, z) - half, (x, y, z) => -half - off(x, y, z), (_, __, z) => SIDE.t - along(figure, z), (_, y) => y - figure.y(0.095), (_, y) => -0.001 - y],
                sculpt: (p, i) => {
                    const to = lift(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
                    if (to) p[3 * i + 1] = to[1];
                }
            });
        };
        const meshes = [piece(context, 'footwear', 'zori-boards', sole, boards, { drawing: kind === 'geta' ? grain(sole) : layers(sole, color) })];
        for (const outer of [1, -1] as const) meshes.push(piece(context, 'footwear', 'zori-thongs', color, cord(outer), { outline: 0.8 }));
        return { meshes, presses: [{ slots: ['body', 'legwear'], move: lift }] };
    }
});

/** A flat block over an outline that goes round the left foot counter-clockwise seen from below. Uv: u along the foot, v from top (0) to bottom (1). */
function block(out: MeshBuilder, figure: BodyFigure, outline: readonly (readonly [x: number, z: number])[], low: number, high: number, side: number): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const n = outline.length;
    const midX = outline.reduce((sum, [x]) => sum + x, 0) / n;
    const midZ = outline.reduce((sum, [, z]) => sum + z, 0) / n;
    const ring = (y: number, keep: number, v: number): number[] =>
        outline.map(([x, z]) => {
            const [px, pz] = [midX + (x - midX) * keep, midZ + (z - midZ) * keep];
            const i = out.vertex(side * px, y, pz, 0, 0, 0, along(figure, pz), v);
            figure.weightsAt(side * px, 0.01 * figure.scale, pz, joints, weights);
            out.skinAt(i, joints, weights);
            return i;
        });
    const bevel = Math.min(0.002 * figure.scale, 0.25 * (high - low));
    const rings = [ring(low, 0.985, 1), ring(low + bevel, 1, 0.85), ring(high - bevel, 1, 0.3), ring(high, 0.965, 0.15)];
    const flip = side < 0;
    for (let r = 0; r + 1 < rings.length; r++) for (let k = 0; k < n; k++) out.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % n], rings[r][(k + 1) % n], flip);
    for (const [face, up] of [[ring(high, 0.965, 0.05), true], [ring(low, 0.985, 1), false]] as const) {
        // Bars across: the outline runs up one side and down the other.
        for (let k = 0; k < n / 2 - 1; k++) out.quad(face[k], face[k + 1], face[n - 2 - k], face[n - 1 - k], up === (side > 0));
    }
}

/** Wood: its grain runs along the board. */
function grain(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: lighten(base.lit, -0.07), shade: lighten(base.shade, -0.06) };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    for (const v of [0.36, 0.52, 0.7]) ops.push(drawn([[0, v], [0.3, v + 0.03], [0.6, v - 0.02], [1, v + 0.02]], 0.02, dark, 0.7));
    return { size: 64, ops };
}

/** A woven top over layers edged in the thong's colour. */
function layers(color: string, edge: string): Drawing {
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }];
    for (const v of [0.42, 0.66]) ops.push({ op: 'fill', path: polyPath([[0, v], [1, v], [1, v + 0.07], [0, v + 0.07]], true), paint: { kind: 'solid', ink: clothInk(edge) } });
    return { size: 64, ops };
}

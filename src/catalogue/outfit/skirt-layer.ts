import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import type { OutfitSession } from './outfit-session';
import type { SkirtRig } from './skirt';

/**
 * A layer of cloth hung on a skirt's rig: the skirt itself, a tier of it, a petticoat, an overskirt that parts in front, an
 * apron. Its folds are drawn by hand, each a little wider or deeper than the next. Avatar space, metres, radians.
 */
export interface SkirtLayer {
    rig: SkirtRig;
    /** Height of its upper edge. @default the rig's waist */
    topY?: number;
    /** Height of its hem. @default the rig's hem */
    hemY?: number;
    /** How far it stands off the rig's line at a share `t` of its own way down. @default 0 */
    lift?(t: number, angle: number): number;
    /** How far from the body's middle it lies, instead of the rig's line and the lift. */
    reach?(angle: number, y: number): number;
    /** Where it begins and ends. @default all round */
    arc?: readonly [from: number, to: number];
    /** How far both its edges draw back at the share `t`, radians: an overskirt that parts. @default 0 */
    part?(t: number): number;
    /** Number of folds; 0 for smooth cloth. */
    folds: number;
    /** How deep a fold is at the share `t`. */
    depth(t: number): number;
    /** How much folds differ, 0 … 1. @default 0.5 */
    uneven?: number;
    /** How far a fold's ridge hangs below its valley at the hem, as a share of its depth. @default 0.35 */
    dip?: number;
    /** How far above the hem's height it ends at an angle. @default 0 */
    rise?(angle: number): number;
    /** The angle whose bones carry a place. @default its own */
    carry?(angle: number, t: number): number;
    /** Rings from the upper edge to the hem. @default 8 */
    rings?: number;
    /** Columns a fold, or in all where there are no folds. @default 6, or 24 in all */
    columns?: number;
    /** How many folds differ in the picture, side by side. @default 1 */
    pictures?: number;
    /** @default 0.0035 × figure scale */
    thick?: number;
    /** Width of the ink's line at the share `t`, 0 … 1. @default 1 */
    outline?(t: number): number;
    /** Clothes put on so far: notes how far it reaches. */
    outfit?: OutfitSession;
}

/** A layer that was made, and the way along it. */
export interface MadeLayer {
    mesh: MeshBuilder;
    /** The place at a share `s` round its arc and `t` down. */
    at(s: number, t: number): Vec3;
    /** The angle at a share round its arc and `t` down. @default t 1 */
    angle(s: number, t?: number): number;
    /** Hangs a vertex of a mesh on the bones that carry the place. */
    skin(mesh: MeshBuilder, i: number, s: number, t: number): void;
}

/** Width and depth of folds beside each other: what is drawn by hand repeats late. */
const HANDS = [[1.16, 1.1], [0.8, 0.72], [1.02, 1], [0.92, 0.82], [1.24, 1.16], [0.76, 0.66], [1.1, 0.98]] as const;

/** Cloth between a skirt's waist and its hem, with an inside and a thickness. */
export function skirtLayer(figure: BodyFigure, layer: SkirtLayer): MadeLayer {
    const { rig, folds, depth, uneven = 0.5, dip = 0.35, rings = 8, pictures = 1 } = layer;
    const unit = figure.scale;
    const [topY, hemY] = [layer.topY ?? rig.waistY, layer.hemY ?? rig.hemY];
    const [from, to] = layer.arc ?? [0, TAU];
    const thick = layer.thick ?? 0.0035 * unit;
    const round = !layer.arc;

    // 1. Columns: where each lies in its fold, how far round, and where in the picture.
    const each = folds > 0 ? (layer.columns ?? 6) : (layer.columns ?? 24);
    const hand = (f: number): readonly [number, number] => {
        const [wide, deep] = HANDS[f % HANDS.length];
        return [lerp(1, wide, uneven), lerp(1, deep, uneven)];
    };
    const starts = [0];
    for (let f = 0; f < Math.max(1, folds); f++) starts.push(starts[f] + (folds > 0 ? hand(f)[0] : 1));
    const whole = starts[starts.length - 1];
    interface Column { s: number; u: number; fold: number; ridge: number }
    const columns: Column[] = [];
    for (let f = 0; f < Math.max(1, folds); f++)
        for (let k = 0; k <= each; k++) {
            const phase = k / each;
            columns.push({ s: lerp(starts[f], starts[f + 1], phase) / whole, u: folds > 0 ? ((f % pictures) + phase) / pictures : phase, fold: f, ridge: folds > 0 ? 0.5 - 0.5 * cos(phase * TAU) : 0 });
        }
    const angle = (s: number, t = 1): number => {
        const back = layer.part?.(t) ?? 0;
        return lerp(from + back, to - back, s);
    };
    /** Where a share round falls: its fold's ridge or valley, 0 … 1, and how deep that fold is. Between two folds both end in their valley. */
    const foldAt = (s: number): number => {
        if (folds === 0) return 0;
        const w = clamp(s) * whole;
        let f = 0;
        while (f < folds - 1 && w > starts[f + 1]) f++;
        return (0.5 - 0.5 * cos(((w - starts[f]) / (starts[f + 1] - starts[f])) * TAU)) * hand(f)[1];
    };
    const bottom = (a: number): number => hemY + (layer.rise?.(a) ?? 0);
    const place = (a: number, t: number, fold: number, inward = 0): Vec3 => {
        const y = lerp(topY, bottom(a), t);
        const out = layer.reach ? layer.reach(a, y) : rig.radius(a, (rig.waistY - y) / (rig.waistY - rig.hemY)) + (layer.lift?.(t, a) ?? 0);
        const R = out + fold * depth(t) - inward;
        return [sin(a) * R, y - dip * fold * depth(t) * t * t, cos(a) * R];
    };
    const skin = (mesh: MeshBuilder, i: number, s: number, t: number): void => {
        const a = angle(s, t);
        const y = lerp(topY, bottom(a), t);
        rig.skin(mesh, i, layer.carry?.(a, t) ?? a, (rig.waistY - y) / (rig.waistY - rig.hemY));
    };

    // 2. Outside, and the lower part of the inside.
    const mesh = new MeshBuilder();
    // Laid over other cloth it bends where that does: its inside must follow, or it comes out in between.
    const half = Math.round(0.5 * rings);
    const insides = layer.reach ? Array.from({ length: rings - half + 1 }, (_, i) => half + i) : [half, rings];
    const rows: number[][] = [];
    const inner: number[][] = [];
    for (let r = 0; r <= rings; r++) {
        const t = r / rings;
        rows[r] = [];
        inner[r] = [];
        columns.forEach(({ s, u, fold, ridge }, k) => {
            const deep = folds > 0 ? ridge * hand(fold)[1] : 0;
            const i = mesh.vertex(...place(angle(s, t), t, deep), 0, 0, 0, u, t);
            mesh.shadeAt(i, folds > 0 ? -0.16 * (1 - ridge) * smoothstep(0.15, 0.8, t) : 0, 0, 0, layer.outline?.(t) ?? 1);
            skin(mesh, i, s, t);
            rows[r][k] = i;
            if (!insides.includes(r)) return;
            // Above the hem it keeps well within: its rings are fewer, and must not cut the corners of the outside.
            const q = mesh.vertex(...place(angle(s, t), t, deep, r === rings ? thick : 2.5 * thick), 0, 0, 0, u, t);
            if (r === rings) mesh.positions[3 * q + 1] += 0.3 * thick;
            mesh.shadeAt(q, -0.6, 0, 0, 0);
            skin(mesh, q, s, t);
            inner[r][k] = q;
        });
    }
    const spans = columns.map((_, k) => k).filter((k) => k + 1 < columns.length && columns[k + 1].s > columns[k].s + 1e-9);
    for (let r = 0; r < rings; r++) for (const k of spans) mesh.quad(rows[r][k], rows[r + 1][k], rows[r + 1][k + 1], rows[r][k + 1]);
    for (let i = 0; i + 1 < insides.length; i++)
        for (const k of spans) mesh.quad(inner[insides[i]][k], inner[insides[i]][k + 1], inner[insides[i + 1]][k + 1], inner[insides[i + 1]][k]);
    for (const k of spans) mesh.quad(rows[rings][k], inner[rings][k], inner[rings][k + 1], rows[rings][k + 1]);
    // Free edges are as thick as the hem.
    if (!round)
        for (const [k, flip] of [[0, false], [columns.length - 1, true]] as const)
            for (let i = 0; i + 1 < insides.length; i++)
                for (let r = insides[i]; r < insides[i + 1]; r++) {
                    const [a, b] = [inner[insides[i]][k], inner[insides[i + 1]][k]];
                    if (r === insides[i]) mesh.triangle(rows[r][k], a, b, flip);
                    mesh.triangle(rows[r][k], b, rows[r + 1][k], flip);
                }

    // 3. What goes over it must clear its ridges.
    if (layer.outfit && round)
        layer.outfit.hang(topY, hemY, (a, y) => {
            const t = clamp((topY - y) / (topY - hemY));
            return (layer.reach ? layer.reach(a, y) : rig.radius(a, (rig.waistY - y) / (rig.waistY - rig.hemY)) + (layer.lift?.(t, a) ?? 0)) + depth(t) * lerp(1, 1.16, uneven);
        }, rig);
    return { mesh, at: (s, t) => place(angle(s, t), t, foldAt(s)), angle, skin };
}

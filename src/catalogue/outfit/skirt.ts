import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { PartResult } from '../part';

/** A skirt's shape: a loft round the hips with a profile of folds. Lengths in metres. */
export interface SkirtShape {
    /** Height of the waist seam and of the hem. */
    waistY: number;
    hemY: number;
    /** How much wider than the hips the hem stands, metres. */
    flare: number;
    /** Folds round: a table of (phase, radius) and how deep, at a share `t` of the way down. */
    folds: number;
    profile: readonly (readonly [number, number])[];
    depth(t: number): number;
    /** Rings from waist to hem. @default 9 */
    rings?: number;
    /** Shift of the light's threshold at a phase of the fold, for ink in the valleys. */
    light?(phase: number, t: number): number;
    /** Name bones start with. */
    name: string;
}

/** Chains of bones round a skirt, and joints in each (the last is the tail). */
const COLUMNS = 8;
const JOINTS = 4;

export interface Skirt {
    mesh: MeshBuilder;
    boneNames: string[];
    bones: NonNullable<PartResult['bones']>;
    springs: SpringChain[];
}

/** Half widths of the body at a height, from the field: to the side, front and back. */
function girth(figure: BodyFigure, y: number): { side: number; front: number; back: number } {
    const march = (dx: number, dz: number): number => {
        let r = 0.03 * figure.scale;
        // Legs leave a gap at the centre; the widest crossing counts.
        let widest = r;
        for (; r < 0.3; r += 0.004) if (figure.distance(dx * r, y, dz * r) < 0) widest = r;
        return widest;
    };
    const thigh = figure.bone('leftUpperLeg')[0];
    const reach = (dz: number): number => {
        let widest = 0.03 * figure.scale;
        for (let r = widest; r < 0.3; r += 0.004) if (figure.distance(thigh * 0.8, y, dz * r) < 0 || figure.distance(0, y, dz * r) < 0) widest = r;
        return widest;
    };
    return { side: march(1, 0), front: reach(1), back: reach(-1) };
}

/** The body's reach in every direction between waist and mid thigh, so that no cloth sinks into it: a table, interpolated. */
function bodyHull(figure: BodyFigure, waistY: number, hemY: number): (angle: number, t: number) => number {
    const AROUND = 24;
    const DOWN = 6;
    const lowest = Math.max(hemY, figure.y(0.74));
    const table = new Float64Array((DOWN + 1) * AROUND);
    for (let r = 0; r <= DOWN; r++)
        for (let a = 0; a <= AROUND / 2; a++) {
            const angle = (a / AROUND) * TAU;
            const y = lerp(waistY, lowest, r / DOWN);
            let out = 0.3 * figure.scale;
            for (let i = 0; i < 12; i++) {
                const d = figure.distance(sin(angle) * out, y, cos(angle) * out);
                if (d < 0.0015) break;
                out -= Math.min(d * 0.8, out);
            }
            table[r * AROUND + a] = out;
            table[r * AROUND + ((AROUND - a) % AROUND)] = out;
        }
    return (angle, t) => {
        const y = lerp(waistY, hemY, t);
        const v = clamp((waistY - y) / (waistY - lowest)) * DOWN;
        const r = Math.min(DOWN - 1, Math.floor(v));
        const u = ((((angle / TAU) * AROUND) % AROUND) + AROUND) % AROUND;
        const a = Math.floor(u) % AROUND;
        const b = (a + 1) % AROUND;
        const row = (k: number) => lerp(table[k * AROUND + a], table[k * AROUND + b], u - Math.floor(u));
        return lerp(row(r), row(r + 1), v - r) * (1 - smoothstep(0.75, 1, v / DOWN) * 0.25);
    };
}

/** Lofts a skirt with an inside, and hangs it on eight chains of bones round the hips. */
export function skirt(figure: BodyFigure, shape: SkirtShape): Skirt {
    const unit = figure.scale;
    const rings = shape.rings ?? 9;
    const waist = girth(figure, shape.waistY);
    const hips = girth(figure, lerp(figure.y(0.84), figure.y(0.865), 0.5));
    const hipT = clamp((shape.waistY - figure.y(0.85)) / (shape.waistY - shape.hemY), 0.05, 0.9);
    const gap = 0.013 * unit;
    /** Half axis at `t`: over the hips first, then out to the hem. */
    const axis = (w: number, h: number, flare: number, t: number): number =>
        t < hipT ? lerp(w + gap * 0.8, h + gap, smoothstep(0, 1, t / hipT) * 0.6 + (t / hipT) * 0.4) : h + gap + flare * pow((t - hipT) / (1 - hipT), 0.9);
    const hipFlare = shape.flare;
    const hull = bodyHull(figure, shape.waistY, shape.hemY);
    const radius = (angle: number, t: number): number => Math.max(ellipse(angle, t), hull(angle, t) + gap * 0.75);
    const ellipse = (angle: number, t: number): number => {
        const c = cos(angle);
        const rx = axis(waist.side, hips.side, hipFlare, t);
        const rz = c > 0 ? axis(waist.front, hips.front, hipFlare, t) : axis(waist.back, hips.back, hipFlare * 0.9, t);
        return 1 / Math.sqrt((sin(angle) * sin(angle)) / (rx * rx) + (c * c) / (rz * rz));
    };

    const boneNames = [...figure.bones.map((b) => b.name)];
    const firstBone = boneNames.length;
    const bones: Skirt['bones'] = [];
    const springs: SpringChain[] = [];
    const top = 0.22;
    for (let c = 0; c < COLUMNS; c++) {
        const angle = (c / COLUMNS) * TAU;
        const names = Array.from({ length: JOINTS }, (_, j) => `${shape.name}-${c + 1}-${j + 1}`);
        names.forEach((name, j) => {
            const t = lerp(top, 1, j / (JOINTS - 1));
            const r = radius(angle, t);
            bones.push({ name, parent: j ? names[j - 1] : 'hips', position: [sin(angle) * r, lerp(shape.waistY, shape.hemY, t), cos(angle) * r] });
        });
        boneNames.push(...names);
        springs.push({ name: `${shape.name}-${c + 1}`, joints: names, stiffness: 1.1, drag: 0.45, gravityPower: 0.08, gravityDir: [0, -1, 0], hitRadius: 0.016 * unit, colliderGroups: ['legs', 'torso'] });
    }

    const columns: number[] = [];
    for (let f = 0; f < shape.folds; f++) for (const [phase] of shape.profile) columns.push((f + phase) / shape.folds);
    const mesh = new MeshBuilder();
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const skin = (i: number, angle: number, t: number): void => {
        const own = smoothstep(top * 0.55, top + 0.22, t);
        const turn = (((angle / TAU) * COLUMNS) % COLUMNS + COLUMNS) % COLUMNS;
        const a = Math.floor(turn) % COLUMNS;
        const b = (a + 1) % COLUMNS;
        const across = smoothstep(0, 1, turn - Math.floor(turn));
        // Two bones down the chain would need eight weights; the nearer one of each column is enough for three joints.
        const down = clamp(((t - top) / (1 - top)) * (JOINTS - 1), 0, JOINTS - 1.001);
        const j = Math.floor(Math.max(0, down - 0.25));
        const at = (column: number) => firstBone + column * JOINTS + Math.min(JOINTS - 2, j);
        joints[0] = figure.boneIndex('hips');
        joints[1] = at(a);
        joints[2] = at(b);
        weights[0] = 1 - own;
        weights[1] = own * (1 - across);
        weights[2] = own * across;
        mesh.skinAt(i, joints, weights);
    };
    const n = columns.length;
    const rows: number[][] = [];
    const inner: number[][] = [];
    const THICK = 0.0035 * unit;
    for (let r = 0; r <= rings; r++) {
        const t = r / rings;
        rows[r] = [];
        inner[r] = [];
        for (let k = 0; k <= n; k++) {
            const turn = k === n ? 1 : columns[k];
            const angle = turn * TAU;
            const phase = (((turn * shape.folds) % 1) + 1) % 1;
            const fold = shape.profile[k % shape.profile.length][1] * shape.depth(t);
            const R = radius(angle, t) + fold;
            const y = lerp(shape.waistY, shape.hemY, t);
            const u = turn;
            const i = mesh.vertex(sin(angle) * R, y, cos(angle) * R, 0, 0, 0, u, t);
            mesh.shadeAt(i, shape.light?.(phase, t) ?? 0);
            skin(i, angle, t);
            rows[r][k] = i;
            const q = mesh.vertex(sin(angle) * (R - THICK), y + (r === rings ? 0.0012 * unit : 0), cos(angle) * (R - THICK), 0, 0, 0, u, t);
            mesh.shadeAt(q, -0.55, 0, 0, 0);
            skin(q, angle, t);
            inner[r][k] = q;
        }
    }
    for (let r = 0; r < rings; r++)
        for (let k = 0; k < n; k++) {
            mesh.quad(rows[r][k], rows[r + 1][k], rows[r + 1][k + 1], rows[r][k + 1]);
            // Inside, only the lower half can ever be seen.
            if (r >= rings / 3) mesh.quad(inner[r][k], inner[r][k + 1], inner[r + 1][k + 1], inner[r + 1][k]);
        }
    for (let k = 0; k < n; k++) mesh.quad(rows[rings][k], inner[rings][k], inner[rings][k + 1], rows[rings][k + 1]);
    return { mesh, boneNames, bones, springs };
}

import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, hypot3, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { PartResult } from '../part';
import type { OutfitSession } from './outfit-session';

/** The line a skirt falls in, before its folds. Lengths in metres. */
export interface SkirtLine {
    /** Height of the waist seam and of the hem. */
    waistY: number;
    hemY: number;
    /** How much wider than the hips the hem stands, metres. */
    flare: number;
    /** How late it opens: below 1 it is round as a bell, above it swings out towards the hem. @default 1.45 */
    spread?: number;
    /** How firmly the cloth keeps its line against swinging. @default 1.1 */
    stiffness?: number;
    /** Follows the thighs down to the hem, and goes where they go: for narrow skirts, which would otherwise let them through. @default false */
    narrow?: boolean;
    /** Clothes put on so far: notes how far it reaches. */
    outfit?: OutfitSession;
    /** Hangs over the clothes put on so far, this far off them, metres. Needs `outfit`. @default only off the skin */
    clear?: number;
    /** Name bones start with. */
    name: string;
}

/** What cloth round the hips hangs on: its line, and twelve chains of bones. */
export interface SkirtRig {
    waistY: number;
    hemY: number;
    boneNames: string[];
    bones: NonNullable<PartResult['bones']>;
    springs: SpringChain[];
    /** How far from the body's middle the line lies at an angle from the front (0) over the character's left and a share of the way down; beyond 1 it goes on. */
    radius(angle: number, t: number): number;
    /** Hangs a vertex of a mesh there. */
    skin(mesh: MeshBuilder, i: number, angle: number, t: number): void;
}

/** A skirt's shape: a loft round the hips with a profile of folds. Lengths in metres. */
export interface SkirtShape extends SkirtLine {
    /** Folds round: a table of (phase, radius) from phase 0 to 1 and how deep, at a share `t` of the way down. A phase named twice is a crease. */
    folds: number;
    profile: readonly (readonly [number, number])[];
    /** How far a fold's ridge hangs below its valley at the hem, as a share of its depth. @default 0.3 */
    dip?: number;
    depth(t: number): number;
    /** Half the opening in front at a share of the way down, radians: a coat's skirt. @default closed all round */
    split?(t: number): number;
    /** Rings from waist to hem. @default 9 */
    rings?: number;
    /** Shift of the light's threshold at a phase of the fold, for ink in the valleys. */
    light?(phase: number, t: number): number;
    /** How many folds differ in the picture, side by side: fold after fold takes the next. @default 1 */
    pictures?: number;
}

/** Chains of bones round a skirt, and joints in each (the last is the tail). */
const COLUMNS = 12;
const JOINTS = 4;

/** Which way the cloth at an angle swings: before the thighs forwards rather than apart, for a lap holds it together. */
const swings = (angle: number): number => angle - 0.42 * sin(2 * angle);

export interface Skirt {
    mesh: MeshBuilder;
    boneNames: string[];
    bones: NonNullable<PartResult['bones']>;
    springs: SpringChain[];
    /** How far behind the middle the cloth reaches at a height, metres. */
    behind(y: number): number;
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
function bodyHull(figure: BodyFigure, waistY: number, hemY: number, narrow = false): (angle: number, t: number) => number {
    const AROUND = 24;
    const DOWN = narrow ? 12 : 6;
    const lowest = Math.max(hemY, figure.y(narrow ? 0.4 : 0.74));
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
        return lerp(row(r), row(r + 1), v - r) * (narrow ? 1 : 1 - smoothstep(0.75, 1, v / DOWN) * 0.25);
    };
}

/** How far what is worn already reaches in every direction between two heights; 0 where nothing is. A table, since the cloth that is laid on it will be asked the same. */
export function wornBelow(figure: BodyFigure, outfit: OutfitSession, waistY: number, hemY: number): (angle: number, t: number) => number {
    const AROUND = 32;
    const DOWN = 12;
    const table = Float64Array.from({ length: (DOWN + 1) * AROUND }, (_, i) => outfit.hanging(figure, ((i % AROUND) / AROUND) * TAU, lerp(waistY, hemY, Math.floor(i / AROUND) / DOWN)));
    // Below what it clears it falls on, it does not cling to the legs.
    for (let i = AROUND; i < table.length; i++) table[i] = Math.max(table[i], table[i - AROUND]);
    return (angle, t) => {
        const u = ((((angle / TAU) * AROUND) % AROUND) + AROUND) % AROUND;
        const v = clamp(t) * DOWN;
        const r = Math.min(DOWN - 1, Math.floor(v));
        const a = Math.floor(u);
        const row = (k: number): number => lerp(table[k * AROUND + (a % AROUND)], table[k * AROUND + ((a + 1) % AROUND)], u - a);
        // Where cloth begins it is met at once: half of its reach would be inside it.
        return row(r) === 0 || row(r + 1) === 0 ? Math.max(row(r), row(r + 1)) : lerp(row(r), row(r + 1), v - r);
    };
}

/** The line of a skirt round the body and whatever hangs there already, on twelve chains of bones round the hips. */
export function skirtRig(figure: BodyFigure, shape: SkirtLine): SkirtRig {
    const unit = figure.scale;
    const spread = shape.spread ?? 1.45;
    const waist = girth(figure, shape.waistY);
    const hips = girth(figure, lerp(figure.y(0.84), figure.y(0.865), 0.5));
    if (shape.narrow)
        for (const y of [0.81, 0.77, 0.73, 0.69]) {
            const thighs = girth(figure, figure.y(y));
            for (const side of ['side', 'front', 'back'] as const) hips[side] = Math.max(hips[side], thighs[side]);
        }
    const hipT = clamp((shape.waistY - figure.y(0.85)) / (shape.waistY - shape.hemY), 0.05, 0.9);
    const gap = 0.013 * unit;
    /** Half axis at `t`: over the hips, opening all the way to the hem. */
    const axis = (w: number, h: number, flare: number, t: number): number => lerp(w + gap * 0.8, h + gap, smoothstep(0, 1, Math.min(1, t / hipT)) * 0.6 + Math.min(1, t / hipT) * 0.4) + flare * pow(Math.max(0, t), spread);
    const hipFlare = shape.flare;
    const hull = bodyHull(figure, shape.waistY, shape.hemY, shape.narrow);
    const under = shape.outfit && shape.clear !== undefined && wornBelow(figure, shape.outfit, shape.waistY, shape.hemY);
    /** At the waist as close as the body is, so that a band hides it; an ellipse would stand out between its axes. */
    const radius = (angle: number, t: number): number => {
        const close = hull(angle, t) + gap * lerp(0.25, 0.75, smoothstep(0, 0.18, t));
        const below = under ? under(angle, t) : 0;
        return Math.max(lerp(close, Math.max(ellipse(angle, t), close), smoothstep(0, 0.22, t)), below > 0 ? below + shape.clear! : 0);
    };
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
    const top = shape.narrow ? 0.22 : 0.05;
    // Narrow cloth goes where the thighs do: its chains hang on them, none in the middle, where it spans both.
    const shift = shape.narrow ? 0.5 : 0;
    for (let c = 0; c < COLUMNS; c++) {
        const angle = ((c + shift) / COLUMNS) * TAU;
        const root = shape.narrow ? (sin(angle) > 0 ? 'leftUpperLeg' : 'rightUpperLeg') : 'hips';
        const names = Array.from({ length: JOINTS }, (_, j) => `${shape.name}-${c + 1}-${j + 1}`);
        names.forEach((name, j) => {
            const t = lerp(top, 1, j / (JOINTS - 1));
            const r = radius(angle, t);
            bones.push({ name, parent: j ? names[j - 1] : root, position: [sin(angle) * r, lerp(shape.waistY, shape.hemY, t), cos(angle) * r] });
        });
        boneNames.push(...names);
        const chain = (k: number): string => `${shape.name}-${((k + COLUMNS) % COLUMNS) + 1}`;
        springs.push({
            name: chain(c), joints: names, stiffness: shape.stiffness ?? 1.1, drag: 0.45, gravityPower: 0.08, gravityDir: [0, -1, 0], hitRadius: 0.022 * unit, colliderGroups: ['legs', 'torso'],
            hinge: [cos(swings(angle)), 0, -sin(swings(angle))], between: [chain(c - 1), chain(c + 1)]
        });
    }

    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const skin = (mesh: MeshBuilder, i: number, angle: number, t: number): void => {
        // Narrow cloth bends where the thigh does, however long it is.
        const own = shape.narrow ? smoothstep(figure.y(0.91), figure.y(0.77), lerp(shape.waistY, shape.hemY, t)) : smoothstep(top * 0.55, top + 0.16, t);
        const turn = (((angle / TAU) * COLUMNS - shift) % COLUMNS + COLUMNS) % COLUMNS;
        const a = Math.floor(turn) % COLUMNS;
        const b = (a + 1) % COLUMNS;
        const across = smoothstep(0, 1, turn - Math.floor(turn));
        const down = clamp(((t - top) / (1 - top)) * (JOINTS - 1), 0, JOINTS - 1.001);
        // Round a joint both its bones carry the cloth; above the first the hips do, so that four bones are enough.
        const knee = Math.round(down);
        const bent = knee > 0 && knee < JOINTS - 1;
        const below = bent ? smoothstep(knee - 0.4, knee + 0.4, down) : 0;
        const upper = bent ? knee - 1 : Math.min(JOINTS - 2, Math.floor(down));
        const at = (column: number) => firstBone + column * JOINTS + upper;
        joints[0] = at(a);
        joints[1] = at(b);
        joints[2] = bent ? at(a) + 1 : figure.boneIndex('hips');
        joints[3] = bent ? at(b) + 1 : 0;
        weights[0] = own * (1 - across) * (1 - below);
        weights[1] = own * across * (1 - below);
        weights[2] = bent ? own * (1 - across) * below : 1 - own;
        weights[3] = bent ? own * across * below : 0;
        mesh.skinAt(i, joints, weights);
    };
    return { waistY: shape.waistY, hemY: shape.hemY, boneNames, bones, springs, radius, skin };
}

/** Lofts a skirt with an inside, and hangs it on twelve chains of bones round the hips. */
export function skirt(figure: BodyFigure, shape: SkirtShape): Skirt {
    const unit = figure.scale;
    const rings = shape.rings ?? 9;
    const rig = skirtRig(figure, shape);
    const { boneNames, bones, springs, radius, skin } = rig;
    const pictures = shape.pictures ?? 1;
    // Every fold has columns of its own, so that one picture serves them all.
    const columns = Array.from({ length: shape.folds }, (_, f) => shape.profile.map(([phase, out]) => ({ phase, out, turn: (f + phase) / shape.folds, u: ((f % pictures) + phase) / pictures }))).flat();
    const mesh = new MeshBuilder();
    const rows: number[][] = [];
    const inner: number[][] = [];
    const THICK = 0.0035 * unit;
    const dip = shape.dip ?? 0.3;
    // Inside, only the lower part can ever be seen, and half the rings are enough.
    const insides = shape.split ? Array.from({ length: rings + 1 }, (_, r) => r) : [0.34, 0.67, 1].map((t) => Math.round(t * rings));
    for (let r = 0; r <= rings; r++) {
        const t = r / rings;
        rows[r] = [];
        inner[r] = [];
        columns.forEach(({ phase, out, turn, u }, k) => {
            const apart = shape.split?.(t) ?? 0;
            // Closed all round it ends exactly where it began: places and bones that differ by a rounding let light through.
            const angle = shape.split ? apart + turn * (TAU - 2 * apart) : (turn % 1) * TAU;
            const fold = out * shape.depth(t);
            const R = radius(angle, t) + fold;
            const y = lerp(shape.waistY, shape.hemY, t) - dip * fold * t * t;
            const i = mesh.vertex(sin(angle) * R, y, cos(angle) * R, 0, 0, 0, u, t);
            mesh.shadeAt(i, shape.light?.(phase, t) ?? 0);
            skin(mesh, i, angle, t);
            rows[r][k] = i;
            if (!insides.includes(r)) return;
            // Above the hem it keeps well within: its rings are fewer, and must not cut the corners of the outside.
            const edge = shape.split !== undefined && (k === 0 || k === columns.length - 1);
            const inside = R - (r === rings || edge ? THICK : 3 * THICK);
            const q = mesh.vertex(sin(angle) * inside, y + (r === rings ? 0.0012 * unit : 0), cos(angle) * inside, 0, 0, 0, u, t);
            mesh.shadeAt(q, -0.55, 0, 0, 0);
            skin(mesh, q, angle, t);
            inner[r][k] = q;
        });
    }
    const spans = columns.map((_, k) => k).filter((k) => k + 1 < columns.length && columns[k + 1].turn > columns[k].turn);
    for (let r = 0; r < rings; r++) for (const k of spans) mesh.quad(rows[r][k], rows[r + 1][k], rows[r + 1][k + 1], rows[r][k + 1]);
    crease(mesh, rows.flat());
    for (let i = 0; i + 1 < insides.length; i++)
        for (const k of spans) mesh.quad(inner[insides[i]][k], inner[insides[i]][k + 1], inner[insides[i + 1]][k + 1], inner[insides[i + 1]][k]);
    for (const k of spans) mesh.quad(rows[rings][k], inner[rings][k], inner[rings][k + 1], rows[rings][k + 1]);
    // The edges of an opening.
    if (shape.split)
        for (let r = 0; r < rings; r++)
            for (const k of [0, columns.length - 1]) mesh.quad(rows[r][k], inner[r][k], inner[r + 1][k], rows[r + 1][k], k > 0);
    // Folds hang lower than the hem between them.
    shape.outfit?.hang(shape.waistY, shape.hemY - 0.025 * unit, (angle, y) => {
        const t = clamp((shape.waistY - y) / (shape.waistY - shape.hemY));
        return radius(angle, t) + shape.depth(t);
    }, rig);
    const behind = (y: number): number => {
        const t = clamp((shape.waistY - y) / (shape.waistY - shape.hemY));
        return radius(TAU / 2, t) + shape.depth(t);
    };
    return { mesh, boneNames, bones, springs, behind };
}

/** Gives vertices the normals of their own triangles alone where the profile is creased, so that each face of a pleat takes its own light. */
function crease(mesh: MeshBuilder, vertices: readonly number[]): void {
    const p = mesh.positions;
    const n = mesh.normals;
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [mesh.indices[t], mesh.indices[t + 1], mesh.indices[t + 2]];
        const u = [0, 1, 2].map((k) => p[3 * b + k] - p[3 * a + k]);
        const v = [0, 1, 2].map((k) => p[3 * c + k] - p[3 * a + k]);
        for (const i of [a, b, c]) for (let k = 0; k < 3; k++) n[3 * i + k] += u[(k + 1) % 3] * v[(k + 2) % 3] - u[(k + 2) % 3] * v[(k + 1) % 3];
    }
    for (const i of vertices) {
        const l = hypot3(n[3 * i], n[3 * i + 1], n[3 * i + 2]) || 1;
        for (let k = 0; k < 3; k++) n[3 * i + k] /= l;
    }
}

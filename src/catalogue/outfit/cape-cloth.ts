import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { atan2, clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { PartResult } from '../part';
import type { OutfitSession } from './outfit-session';
import { footAt, shoulderWalk } from './shoulder-walk';

/** Cloth that hangs from the shoulders down the back. Lengths in metres. */
export interface CapeShape {
    /** Where it begins in front, radians from the front's middle; it runs round the back to the other side. */
    from: number;
    hemY: number;
    /** How far it keeps off the skin over the shoulders. */
    clearance: number;
    /** How far behind the shoulder blades it stands at the hem. */
    flare: number;
    /** Clothes put on so far, which it falls over. */
    outfit: OutfitSession;
    /** Folds across the back, and how deep they are at the hem. */
    folds: number;
    depth: number;
    /** Name its bones start with. */
    name: string;
}

export interface Cape {
    mesh: MeshBuilder;
    boneNames: string[];
    bones: NonNullable<PartResult['bones']>;
    springs: SpringChain[];
}

/** Chains of bones across it, and joints in each (the last is the tail). */
const CHAINS = 5;
const JOINTS = 5;
const ROWS = 14;
const COLUMNS_A_FOLD = 6;
const THICK = 0.003;

/**
 * A cape: laid out along the shoulders from the neck, then falling free behind the arms. It lies on what is worn as far
 * as `clearance` allows for it. The arms stay in front of it, so it can hang on a figure whose arms are stretched out.
 */
export function capeCloth(figure: BodyFigure, shape: CapeShape): Cape {
    const unit = figure.scale;
    const neckY = figure.y(1.262);
    const neck = figure.neckSection(neckY);
    const shoulderX = figure.shoulder[0];
    const behind = figure.shoulder[2] - 0.062 * unit - shape.clearance;
    const columns = shape.folds * COLUMNS_A_FOLD + 1;
    // 1. Where each column leaves the shoulders: over them along a walk, then straight down behind the arm.
    const lines = Array.from({ length: columns }, (_, i) => {
        const share = i / (columns - 1);
        const angle = lerp(shape.from, TAU - shape.from, share);
        const [s, c] = [sin(angle), cos(angle)];
        const depth = c > 0 ? neck.front : neck.back;
        const r = 1 / Math.sqrt((s * s) / (neck.rx * neck.rx) + (c * c) / (depth * depth)) + 0.008 * unit;
        const out = lerp(0.076, 0.086, s * s) * (shoulderX / 0.122);
        const feet = shoulderWalk(figure, [s * r, neckY, neck.cz + c * r], [s, 0, Math.min(c, 0)], out, shape.clearance);
        const edge = footAt(feet, out, unit).at;
        return { share, s, feet, out, edge };
    });
    const bones: Cape['bones'] = [];
    const springs: SpringChain[] = [];
    const boneNames = figure.bones.map((b) => b.name);
    const firstBone = boneNames.length;
    const fall = 0.26;
    /** How far back whatever is worn reaches at a place, with room to spare. */
    const worn = (x: number, y: number): number => {
        const r = shape.outfit.hanging(figure, atan2(x, -0.1 * unit), y) + 0.02 * unit;
        return r > Math.abs(x) ? -Math.sqrt(r * r - x * x) - 0.012 * unit : 0;
    };
    /** A place of the cape: `share` round it, `t` from the neck to the hem. */
    const place = (i: number, t: number): [number, number, number] => {
        const { s, feet, out, edge, share } = lines[i];
        if (t < fall) return footAt(feet, (t / fall) * out, unit).at;
        const d = (t - fall) / (1 - fall);
        // From the edge of the shoulder it swings back behind the arm, and on down to the hem.
        const y = lerp(edge[1], shape.hemY, d);
        const back = smoothstep(0, 0.16, d);
        const hang = behind - shape.flare * pow(d, 1.2) * (0.55 + 0.45 * (1 - s * s));
        // Drawn in behind the arms, then wider towards the hem.
        const wide = edge[0] * (1 - 0.16 * smoothstep(0, 0.16, d) + 0.5 * (shape.flare / (0.14 * unit)) * smoothstep(0.1, 1, d));
        const fold = shape.depth * (0.5 - 0.5 * cos(share * shape.folds * TAU)) * smoothstep(0.02, 0.6, d);
        const below = worn(wide, y);
        return [wide, y, lerp(edge[2], Math.min(edge[2], hang, below), back) - fold];
    };
    for (let c = 0; c < CHAINS; c++) {
        const i = Math.round((c / (CHAINS - 1)) * (columns - 1));
        const names = Array.from({ length: JOINTS }, (_, j) => `${shape.name}-${c + 1}-${j + 1}`);
        names.forEach((name, j) => bones.push({ name, parent: j ? names[j - 1] : 'upperChest', position: place(i, lerp(fall + 0.06, 1, j / (JOINTS - 1))) }));
        boneNames.push(...names);
        springs.push({ name: `${shape.name}-${c + 1}`, joints: names, stiffness: 0.9, drag: 0.4, gravityPower: 0.15, gravityDir: [0, -1, 0], hitRadius: 0.02 * unit, colliderGroups: ['torso', 'legs', 'arms'] });
    }
    // 2. Outside and inside, with edges.
    const mesh = new MeshBuilder();
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const skin = (v: number, share: number, t: number, at: readonly number[]): void => {
        const own = smoothstep(fall + 0.02, fall + 0.16, t);
        if (own <= 0) {
            // Of the shoulder, never of the arm: its corners would sink with a lowered one.
            figure.weightsAt(clamp(at[0], -0.5 * shoulderX, 0.5 * shoulderX), Math.min(at[1], neckY), at[2], joints, weights);
            mesh.skinAt(v, joints, weights);
            return;
        }
        const turn = share * (CHAINS - 1);
        const a = Math.min(CHAINS - 2, Math.floor(turn));
        const across = smoothstep(0, 1, turn - a);
        const down = clamp(((t - fall - 0.06) / (1 - fall - 0.06)) * (JOINTS - 1), 0, JOINTS - 1.001);
        const j = Math.min(JOINTS - 2, Math.floor(Math.max(0, down - 0.25)));
        mesh.skinAt(v, [figure.boneIndex('upperChest'), firstBone + a * JOINTS + j, firstBone + (a + 1) * JOINTS + j], [1 - own, own * (1 - across), own * across]);
    };
    const places = Array.from({ length: ROWS + 1 }, (_, r) => lines.map((_, i) => place(i, r / ROWS)));
    // Pushed back by a skirt it hangs straight down from there.
    for (let r = 1; r <= ROWS; r++) if (r / ROWS > fall) for (let i = 0; i < columns; i++) places[r][i][2] = Math.min(places[r][i][2], places[r - 1][i][2] + 0.004 * unit);
    // Over the shoulder and where it swings back from its edge neighbouring lines would cross: cloth evens itself out.
    const evened = Math.ceil(fall * ROWS) + 4;
    for (let round = 0; round < 5; round++)
        for (let r = 1; r < evened; r++) {
            const before = places[r].map((at) => at.slice());
            for (let i = 1; i < columns - 1; i++) {
                const even = [0, 1, 2].map((k) => 0.5 * before[i][k] + 0.25 * (before[i - 1][k] + before[i + 1][k]));
                // Never into the shoulder below it, nor forward into the arm.
                places[r][i] = r / ROWS < fall ? [even[0], Math.max(even[1], before[i][1]), even[2]] : [even[0], before[i][1], Math.min(even[2], before[i][2])];
            }
        }
    /** The way in through the cloth at a place, length 1. */
    const inward = (r: number, i: number): number[] => {
        const [a, b] = [places[Math.max(0, r - 1)][i], places[Math.min(ROWS, r + 1)][i]];
        const [c, d] = [places[r][Math.max(0, i - 1)], places[r][Math.min(columns - 1, i + 1)]];
        const u = [0, 1, 2].map((k) => b[k] - a[k]);
        const w = [0, 1, 2].map((k) => d[k] - c[k]);
        const n = [0, 1, 2].map((k) => w[(k + 1) % 3] * u[(k + 2) % 3] - w[(k + 2) % 3] * u[(k + 1) % 3]);
        const l = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) || 1;
        return n.map((v) => v / l);
    };
    const sheet = (inner: boolean): number[][] =>
        places.map((row, r) => {
            const t = r / ROWS;
            return lines.map(({ share }, i) => {
                const within = inner ? inward(r, i) : [0, 0, 0];
                const at = [0, 1, 2].map((k) => row[i][k] + within[k] * THICK * unit);
                const v = mesh.vertex(at[0], at[1], at[2], 0, 0, 0, share, inner ? 0.5 + t / 2 : t / 2);
                mesh.shadeAt(v, inner ? -0.35 : 0, 0, 0, inner ? 0 : 1);
                skin(v, share, t, at);
                return v;
            });
        });
    const [outside, inside] = [sheet(false), sheet(true)];
    for (let r = 0; r < ROWS; r++)
        for (let i = 0; i < columns - 1; i++) {
            mesh.quad(outside[r][i], outside[r + 1][i], outside[r + 1][i + 1], outside[r][i + 1]);
            mesh.quad(inside[r][i], inside[r][i + 1], inside[r + 1][i + 1], inside[r + 1][i]);
        }
    const last = columns - 1;
    for (let i = 0; i < last; i++) mesh.quad(outside[ROWS][i], inside[ROWS][i], inside[ROWS][i + 1], outside[ROWS][i + 1]);
    for (let r = 0; r < ROWS; r++) {
        mesh.quad(outside[r][0], inside[r][0], inside[r + 1][0], outside[r + 1][0]);
        mesh.quad(outside[r][last], outside[r + 1][last], inside[r + 1][last], inside[r][last]);
    }
    return { mesh, boneNames, bones, springs };
}

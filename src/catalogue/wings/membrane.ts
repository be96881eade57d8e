import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, DEGREES, lerp, PI, sin } from '../../geometry/scalar';
import { ink, mixColors } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { unit, type V3 } from '../hair/scalp';
import { Spine, sweep } from '../tail/sweep';
import type { Flat, Wing, WingPlan } from './wing';

/** A wing of skin between fingers, as a bat's or a dragon's. */
export interface MembranePlan extends WingPlan {
    /** Ends of the fingers from the wrist, the uppermost first. */
    fingers: readonly Flat[];
    /** Where its inner edge meets the body. */
    foot: Flat;
    /** How deep its edge is cut between two fingers, 0 … 1. */
    scallop: number;
    /** Radius of the arm at its root, and of the fingers at the wrist. */
    bone: readonly [arm: number, finger: number];
    /** Length of the claw on the wrist, 0 for none. */
    claw: number;
}

/** Cells of a stretch of skin: between two fingers, and along them. */
const ACROSS = 4;
const ALONG = 4;

/** How far a finger bows up on its way, as a share of its length. */
const BOW = 0.09;

/** Adds the skin: a stretch between every two fingers and one from the last to the body. Its picture is one stretch: u from finger to finger, v from the arm. */
export function addMembrane(mesh: MeshBuilder, wing: Wing, { fingers, foot, scallop, arm }: MembranePlan): void {
    const wrist = arm[2];
    const finger = (i: number, t: number): Flat => alongFinger(wrist, fingers[i], t);
    for (let i = 0; i < fingers.length; i++) {
        const last = i === fingers.length - 1;
        /** Where a ray of the stretch begins, and how far along the arm that is. */
        const from = (k: number): { at: Flat; p: number } => {
            if (!last) return { at: wrist, p: 2 };
            const p = lerp(2, 0.04, k);
            return { at: wing.arm(p), p };
        };
        const point = (k: number, s: number): { at: Flat; off: number; p: number } => {
            // The edge hangs in a bow from fingertip to fingertip.
            const reach = s * (1 - scallop * 4 * k * (1 - k) * (last ? 0.8 : 1));
            const start = from(k);
            const left = finger(i, reach);
            const right = last ? left : finger(i + 1, reach);
            // Each ray runs as its neighbours do: the finger's way and the next one's, or the body's, mixed.
            const away = (d: 0 | 1): number => lerp(left[d] - wrist[d], last ? (foot[d] - arm[0][d]) * reach : right[d] - wrist[d], k);
            const at: Flat = [start.at[0] + away(0), start.at[1] + away(1)];
            // It fills like a sail.
            return { at, off: -0.03 * sin(PI * k) * sin(PI * Math.min(1, 0.25 + 0.75 * s)) - 0.03 * reach, p: lerp(last ? start.p : 2.2, 2.2 - (last ? 2.2 * k : 0), reach * 0.5) };
        };
        for (const face of [1, -1] as const) {
            const grid = Array.from({ length: ALONG + 1 }, (_, r) =>
                Array.from({ length: ACROSS + 1 }, (_, c) => {
                    const [k, s] = [c / ACROSS, r / ALONG];
                    const { at, off, p } = point(k, s);
                    // Two skins, a little apart but at the edges.
                    const apart = r === ALONG || c === 0 || c === ACROSS ? 0 : 0.0015;
                    const q = wing.at(at[0], at[1], off + face * apart);
                    const n = wing.way(0.35 * (0.5 - k) * face, -0.1 * face, face);
                    const v = mesh.vertex(q[0], q[1], q[2], ...unit(n), clamp(k), clamp(s));
                    mesh.shadeAt(v, -0.25 * Math.max(0, 1 - 3 * s), 0, 0, r === ALONG ? 1 : 0);
                    wing.hang(mesh, v, p);
                    return v;
                })
            );
            for (let r = 0; r < ALONG; r++) for (let c = 0; c < ACROSS; c++) mesh.quad(grid[r][c], grid[r + 1][c], grid[r + 1][c + 1], grid[r][c + 1], face === wing.side);
        }
    }
}

/** A finger from the wrist to its end, bowed upwards. */
function alongFinger(wrist: Flat, end: Flat, t: number): Flat {
    const [dx, dy] = [end[0] - wrist[0], end[1] - wrist[1]];
    const bow = BOW * sin(PI * t);
    // Up is to the left of the way out.
    return [wrist[0] + dx * t - dy * bow, wrist[1] + dy * t + dx * bow];
}

/** Adds arm, fingers and claw. */
export function addBones(mesh: MeshBuilder, wing: Wing, { arm, fingers, bone: [thick, thin], claw }: MembranePlan): void {
    const off = (t: number): number => -0.03 * t;
    // 1. The arm from inside the back to the wrist.
    const points = [[-0.03, -0.02], arm[0], [lerp(arm[0][0], arm[1][0], 0.5), lerp(arm[0][1], arm[1][1], 0.5) + 0.01], arm[1], [lerp(arm[1][0], arm[2][0], 0.5) - 0.008, lerp(arm[1][1], arm[2][1], 0.5) + 0.008], arm[2]].map(([out, up], i) => wing.at(out, up, i ? 0 : 0.03));
    sweep(mesh, new Spine(points, wing.front), {
        radius: (t) => wing.unit * (lerp(thick, thin * 1.25, t) + 0.25 * thick * Math.max(0, 1 - Math.abs(t - 0.5) * 7)), stops: [0, 0.13, 0.3, 0.45, 0.55, 0.7, 0.86, 0.985], around: 6, hang: (v, t) => wing.hang(mesh, v, clamp(2.25 * t - 0.25, 0, 2)), light: (t) => -0.2 * Math.max(0, 1 - 6 * t)
    });
    // 2. The fingers.
    for (const end of fingers) {
        const line = [0, 0.2, 0.45, 0.75, 1.015].map((t): V3 => {
            const [out, up] = alongFinger(arm[2], end, t);
            return wing.at(out, up, off(t));
        });
        sweep(mesh, new Spine(line, wing.front), { radius: (t) => wing.unit * thin * (1 - 0.72 * t) * (1 + 0.3 * Math.max(0, 1 - Math.abs(t - 0.42) * 9)), stops: [0, 0.2, 0.36, 0.42, 0.48, 0.7, 0.94], around: 5, hang: (v, t) => wing.hang(mesh, v, 2.05 + 0.9 * t), line: () => 0.8 });
    }
    // 3. The claw: up from the wrist, hooked outwards.
    if (claw > 0) {
        const a = 72 * DEGREES;
        const line = [0, 0.35, 0.7, 1].map((t) => wing.at(arm[2][0] + claw * (cos(a) * t + 0.5 * t * t), arm[2][1] + claw * (sin(a) * t - 0.18 * t * t), 0.2 * claw * t));
        sweep(mesh, new Spine(line, wing.front), { radius: (t) => wing.unit * 0.2 * claw * (1 - 0.8 * t) + 0.001 * wing.unit, stops: [0, 0.3, 0.6, 0.85], around: 5, picture: [0, 1, 0.97, 1], hang: (v) => wing.hang(mesh, v, 2) });
    }
}

/** Skin between two fingers: deeper at the arm and beside the fingers, folds from the wrist. */
export function membraneDrawing(color: string, edge: string): Drawing {
    const base = ink(color, 'leather');
    const dark: Ink = { lit: mixColors(base.lit, base.shade, 0.65), shade: ink(base.shade, 'leather').shade };
    const rim = ink(edge, 'leather');
    const solid = (of: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink: of, alpha });
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: dark }, { at: 0.35, ink: base }, { at: 0.7, ink: base }, { at: 1, ink: rim }] } }];
    for (const [x, long, wide] of [[0.2, 0.72, 0.03], [0.42, 0.9, 0.04], [0.63, 0.66, 0.03], [0.82, 0.82, 0.035]])
        ops.push({ op: 'fill', path: polyPath([[x - wide, 0], [x - 0.3 * wide, 0.6 * long], [x, long], [x + 0.5 * wide, 0.5 * long], [x + wide, 0]], true), paint: solid(dark) });
    for (const [a, b, c] of [[0, 0.09, 0.03], [1, 0.93, 0.975]]) ops.push({ op: 'fill', path: polyPath([[a, 0], [b, 0.1], [c, 0.95], [a, 1]], true), paint: solid(dark) });
    return { size: 128, ops };
}

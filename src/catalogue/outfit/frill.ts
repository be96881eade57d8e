import type { MeshBuilder } from '../../geometry/mesh';
import { sin, TAU } from '../../geometry/scalar';
import { cross, dot, length as lengthOf, mix, sub, type Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { clothInk } from './cloth';

/** A place along the seam a frill is sewn on with. Unit vectors. */
export interface FrillPlace {
    at: Vec3;
    /** The way the frill falls. */
    across: Vec3;
    /** Away from what it lies on. */
    out: Vec3;
    /** How it moves; as the skin there, if nothing is said. */
    joints?: readonly number[];
    weights?: readonly number[];
    /** Share of its width here. @default 1 */
    width?: number;
}

export interface FrillOptions {
    /** From seam to edge, metres. */
    width: number;
    /** From one ripple to the next, metres. */
    wave: number;
    /** How far its edge ripples out, metres. @default 0.35 × width */
    depth?: number;
    /** Thickness of the edge, metres. @default 0.0022 */
    thick?: number;
    /** Whether its ends meet. */
    closed?: boolean;
}

/** Columns of a ripple and how far each stands out: broad ridges, narrow valleys. */
const RIPPLE: readonly (readonly [phase: number, out: number])[] = [[0, 0], [0.22, 0.75], [0.5, 1], [0.78, 0.75]];
/** Rows from seam to edge. */
const ROWS: readonly (readonly [t: number, ripple: number])[] = [[0, 0.12], [0.5, 0.62], [1, 1]];

/** Sews a gathered strip of cloth along a seam. Its picture is {@link frillCloth}: u runs along a ripple, v from seam to edge. */
export function frill(mesh: MeshBuilder, figure: BodyFigure, seam: readonly FrillPlace[], options: FrillOptions): void {
    const { width, wave, depth = 0.35 * width, thick = 0.0022, closed = false } = options;
    const places = closed ? [...seam, seam[0]] : seam;
    const runs = [0];
    for (let i = 1; i < places.length; i++) runs.push(runs[i - 1] + lengthOf(sub(places[i].at, places[i - 1].at)));
    const flip = dot(cross(sub(places[1].at, places[0].at), places[0].across), places[0].out) < 0;
    const length = runs[runs.length - 1];
    const ripples = Math.max(2, Math.round(length / wave));
    const at = (s: number): FrillPlace => {
        let i = 1;
        while (i < runs.length - 1 && runs[i] < s) i++;
        const t = Math.min(1, Math.max(0, (s - runs[i - 1]) / (runs[i] - runs[i - 1] || 1)));
        const [a, b] = [places[i - 1], places[i]];
        return { ...(t < 0.5 ? a : b), at: mix(a.at, b.at, t), across: mix(a.across, b.across, t), out: mix(a.out, b.out, t), width: (a.width ?? 1) + ((b.width ?? 1) - (a.width ?? 1)) * t };
    };
    const columns: { top: number[]; under: number[] }[] = [];
    const many = ripples * RIPPLE.length + (closed ? 0 : 1);
    for (let c = 0; c < many; c++) {
        const [phase, stands] = RIPPLE[c % RIPPLE.length];
        const s = ((Math.floor(c / RIPPLE.length) + phase) / ripples) * length;
        const place = at(s);
        // No two ripples are alike.
        const own = 1 + 0.22 * sin(2.4 * Math.floor(c / RIPPLE.length) * TAU * 0.31);
        const wide = width * (place.width ?? 1);
        const lift = depth * stands * own * Math.min(1, place.width ?? 1);
        let { joints, weights } = place;
        if (!joints || !weights) figure.weightsAt(place.at[0], place.at[1], place.at[2], (joints = [0, 0, 0, 0]), (weights = [0, 0, 0, 0]));
        const put = (t: number, ripple: number, off: number, light: number): number => {
            const long = wide * t * (1 - 0.2 * (1 - stands) * t);
            const p = [0, 1, 2].map((k) => place.at[k] + place.across[k] * long + place.out[k] * (thick + lift * ripple + off));
            const i = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, phase, 0.02 + 0.96 * t);
            mesh.skinAt(i, joints!, weights!);
            mesh.shadeAt(i, light);
            return i;
        };
        columns.push({
            top: ROWS.map(([t, ripple]) => put(t, ripple, 0, stands === 0 ? -0.25 : t === 0 ? -0.2 : 0)),
            under: [put(1, 1, -thick, -0.3), put(0.04, 0.1, -thick, -0.6)]
        });
    }
    const n = columns.length;
    for (let c = 0; c < (closed ? n : n - 1); c++) {
        const [a, b] = [columns[c], columns[(c + 1) % n]];
        for (let r = 0; r + 1 < ROWS.length; r++) mesh.quad(a.top[r], b.top[r], b.top[r + 1], a.top[r + 1], flip);
        mesh.quad(a.top[ROWS.length - 1], b.top[ROWS.length - 1], b.under[0], a.under[0], flip);
        mesh.quad(a.under[0], b.under[0], b.under[1], a.under[1], flip);
    }
}

/** A frill's cloth: the seam's shadow, and a stroke down each valley. */
export function frillCloth(color: string, edge?: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const solid = { kind: 'solid', ink: dark } as const;
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            { op: 'fill', path: polyPath([[0, 0], [0.16, 0], [0.03, 0.75], [0, 1]], true), paint: solid },
            { op: 'fill', path: polyPath([[1, 0], [0.9, 0], [0.98, 0.6], [1, 0.8]], true), paint: solid },
            { op: 'fill', path: polyPath([[0.45, 0], [0.55, 0], [0.5, 0.4]], true), paint: solid },
            { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.08], [0, 0.08]], true), paint: solid },
            ...(edge ? [{ op: 'fill' as const, path: polyPath([[0, 0.9], [1, 0.9], [1, 1], [0, 1]], true), paint: { kind: 'solid' as const, ink: clothInk(edge) } }] : [])
        ]
    };
}

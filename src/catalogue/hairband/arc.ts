import { clamp, cos, DEGREES, lerp, sin, smoothstep } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import { cross } from '../hair/curve';
import { unit, type V3 } from '../hair/scalp';
import { along } from '../ornament/seat';
import type { BuildContext } from '../part';

/** A place along a band over the head. Head space. */
export interface Station {
    /** Angle from the top, radians: + is the character's left. */
    angle: number;
    /** On the hair, under the band's front edge, its middle and its back edge. */
    front: V3;
    middle: V3;
    back: V3;
    /** Out of the head, and forward across the band; unit. */
    out: V3;
    ahead: V3;
}

export interface ArcOptions {
    /** Head units. */
    width: number;
    /** Degrees the top lies ahead of straight above the ears. @default 13 */
    lean?: number;
    /** Degrees from the top to each end. @default 106 */
    reach?: number;
    /** @default 32 */
    stations?: number;
}

/** Degrees from the top where a band slips under the hair at the sides. */
const TUCK = [84, 100] as const;
/** The most hair a band lies on, head units: a lock that stands off farther comes through. */
const MOST = 0.15;

/** An arc over the head from ear to ear, resting on the hair. Its ends slip under it. */
export function arcOver({ head, hair }: BuildContext, { width, lean = 13, reach = 106, stations = 32 }: ArcOptions): Station[] {
    const { center, radii } = head.skull;
    const U: V3 = [0, cos(lean * DEGREES), sin(lean * DEGREES)];
    const ahead: V3 = [0, -U[2], U[1]];
    const patch = hair.surface.patch((x, y, z) => Math.abs((y - center[1]) * ahead[1] + (z - center[2]) * ahead[2]) < width + 0.12 && y > center[1] - 0.25);
    const angles = Array.from({ length: stations + 1 }, (_, i) => lerp(-reach, reach, i / stations));
    const places = angles.map((angle) => {
        const [s, c] = [sin(angle * DEGREES), cos(angle * DEGREES)];
        const d: V3 = [s, U[1] * c, U[2] * c];
        const r = 1 / Math.sqrt((d[0] / radii[0]) * (d[0] / radii[0]) + (d[1] / radii[1]) * (d[1] / radii[1]) + (d[2] / radii[2]) * (d[2] / radii[2]));
        return { angle, at: along(center as V3, d, r), out: unit([d[0], d[1], d[2]]) };
    });
    // The height of the hair under three lines along the band, each a cloth drawn over the locks: highest nearby, then smoothed.
    const lines = [0.5, 0, -0.5].map((across) => {
        const raw = places.map(({ at, out }) => clamp(patch.reach(along(along(at, ahead, across * width), out, -0.06), out, MOST + 0.1) ?? 0.07, 0.06, MOST + 0.06) - 0.06);
        const i = (k: number): number => Math.min(raw.length - 1, Math.max(0, k));
        let line = raw.map((h, k) => Math.max(h, raw[i(k - 1)], raw[i(k + 1)]));
        for (let round = 0; round < 3; round++) line = line.map((h, k) => 0.25 * line[i(k - 1)] + 0.5 * h + 0.25 * line[i(k + 1)]);
        return line.map((h, k) => lerp(h, 0.004, smoothstep(TUCK[0], TUCK[1], Math.abs(angles[k]))));
    });
    return places.map(({ angle, at, out }, k) => {
        const [front, middle, back] = [0, 1, 2].map((l) => along(along(at, ahead, (0.5 - 0.5 * l) * width), out, lines[l][k]));
        const over = 0.5 * (lines[0][k] + lines[2][k]) - lines[1][k];
        return { angle: angle * DEGREES, front, middle: along(middle, out, Math.max(0, over)), back, out, ahead };
    });
}

/** Where an arc is at an angle from the top, radians. */
export function stationAt(arc: readonly Station[], angle: number): Station {
    const step = arc[1].angle - arc[0].angle;
    const at = clamp((angle - arc[0].angle) / step, 0, arc.length - 1.0001);
    const [a, b, t] = [arc[Math.floor(at)], arc[Math.floor(at) + 1], at - Math.floor(at)];
    const mix = (p: V3, q: V3): V3 => [lerp(p[0], q[0], t), lerp(p[1], q[1], t), lerp(p[2], q[2], t)];
    return { angle, front: mix(a.front, b.front), middle: mix(a.middle, b.middle), back: mix(a.back, b.back), out: unit(mix(a.out, b.out)), ahead: a.ahead };
}

/** Section of a band: how far across (front 1), how high as a share of its thickness. */
const SECTION = [[1, -0.8], [1, 0.55], [0.72, 1], [-0.72, 1], [-1, 0.55], [-1, -0.8]] as const;

/** Lays a band along an arc, with a rounded edge; u runs along it, v across. `narrow` gives its width there as a share. */
export function bandMesh(mesh: MeshBuilder, arc: readonly Station[], thick: number, narrow: (angle: number) => number = () => 1): void {
    const last = arc.length - 1;
    const rings = arc.map(({ angle, front, middle, back, out, ahead }, i) =>
        SECTION.map(([across, high], k) => {
            const edge = across > 0 ? front : back;
            const share = Math.abs(across) * narrow(angle);
            const q = along([0, 1, 2].map((d) => lerp(middle[d], edge[d], share)) as V3, out, thick * high);
            const n = unit(along(out, ahead, high > 0.9 ? 0.25 * across : 1.4 * across));
            const v = mesh.vertex(q[0], q[1], q[2], n[0], n[1], n[2], i / last, k / (SECTION.length - 1));
            mesh.shadeAt(v, high < 0 ? -0.3 : 0, 0, 0, 0.85);
            return v;
        })
    );
    const n = SECTION.length;
    for (let i = 0; i < last; i++) for (let k = 0; k < n; k++) mesh.quad(rings[i][k], rings[i][(k + 1) % n], rings[i + 1][(k + 1) % n], rings[i + 1][k], true);
    for (let k = 1; k < n - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k], rings[0][k + 1], true);
        mesh.triangle(rings[last][0], rings[last][k + 1], rings[last][k], true);
    }
}

/** A frame on the arc that faces out, upright across the band. */
export function frameOn(station: Station, lift: number): { at: V3; right: V3; up: V3; out: V3 } {
    const right = cross(station.out, station.ahead);
    return { at: along(station.middle, station.out, lift), right, up: cross(station.out, right), out: station.out };
}

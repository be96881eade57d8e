import type { MeshBuilder } from '../../geometry/mesh';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import type { FacePose } from './pose';
import { reliefOf } from './relief';

/** A line drawn on the face. Lengths in head units, front view. */
export interface StripStyle {
    /** Widths right and left of the way it runs, at 0 … 1 along it. */
    width(t: number): [number, number];
    /** Heights of these two edges over the skin. */
    lift(t: number): [number, number];
    /** Picture place: one flat colour of the material's drawing. */
    uv: Vec2;
    /** `shade.G`: how plainly it shows through the fringe. @default 0 */
    pull?: number;
}

/**
 * Lays a ribbon along a front-view line on the left half of the face (or across the middle) and mirrors it with `side` −1.
 * Two vertices a point, weighted on bone 0. It follows what `deform` does to the skin below it.
 */
export function strip(
    builder: MeshBuilder,
    head: AnimeHead,
    pose: FacePose,
    line: readonly Vec2[],
    side: 1 | -1,
    style: StripStyle
): void {
    const n = line.length;
    const relief = reliefOf(head);
    let before: [number, number] | undefined;
    for (let i = 0; i < n; i++) {
        const t = i / (n - 1);
        const a = line[Math.max(0, i - 1)];
        const b = line[Math.min(n - 1, i + 1)];
        const dx = b[0] - a[0];
        const dy = b[1] - a[1];
        const l = Math.sqrt(dx * dx + dy * dy) || 1;
        const [nx, ny] = [-dy / l, dx / l];
        const [right, left] = style.width(t);
        const [lowLift, highLift] = style.lift(t);
        const put = (offset: number, lift: number): number => {
            const p = relief.at(line[i][0] + nx * offset, line[i][1] + ny * offset, lift);
            const q = head.deform([p[0] * side, p[1], p[2]], pose);
            const [x, y, z] = head.toAvatar(q[0], q[1], q[2]);
            const [sx, sy, sz] = head.drawnNormal(q[0], q[1]);
            const vertex = builder.vertex(x, y, z, sx, sy, sz, style.uv[0], style.uv[1]);
            builder.shadeAt(vertex, 0, style.pull ?? 0, 0, 0);
            return vertex;
        };
        const now: [number, number] = [put(-right, lowLift), put(left, highLift)];
        if (before) builder.quad(before[0], now[0], now[1], before[1], side < 0);
        before = now;
    }
}

/** Colours of a flat-colour material as columns of one small drawing; `swatchUv(i, n)` is the middle of column i. */
export const swatchUv = (index: number, count: number): Vec2 => [(index + 0.5) / count, 0.5];

import { PI, cos, sin } from '../../geometry/scalar';
import type { DrawOp, Ink } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';
import { brushPath, curve, shapePath, TAPER, type Point } from './brush';

export const FACE_PAINTS = ['whiskers', 'stripes', 'triangles', 'tear', 'star', 'heart', 'flame', 'tribal', 'forehead'] as const;
export type FacePaint = (typeof FACE_PAINTS)[number];
export type PaintSide = 'both' | 'left' | 'right';

/** Motifs painted on a face. `size` 1 is the usual one. */
export function facePaintOps(layout: FaceSkinLayout, ink: Ink, kind: FacePaint, on: PaintSide, size: number): DrawOp[] {
    const { eye, mouthY, noseY } = layout;
    const ops: DrawOp[] = [];
    const fill = (path: string, alpha = 0.95): void => {
        ops.push({ op: 'fill', path, paint: { kind: 'solid', ink, alpha } });
    };
    const under = eye.y - eye.halfHeight;
    const cheekY = Math.max(under - 0.06, mouthY + 0.045);
    const sides = on === 'both' ? ([1, -1] as const) : on === 'left' ? ([1] as const) : ([-1] as const);
    for (const side of sides) {
        const at = (x: number, y: number): Point => [side * x, y];
        const stroke = (points: Point[], width: number, taper = TAPER.both): void => fill(brushPath(layout, curve(points.map(([x, y]) => at(x, y))), width * size, taper));
        const shape = (cx: number, cy: number, points: readonly Point[], scale: number): void => fill(shapePath(layout, points.map(([x, y]) => at(cx + x * scale * size, cy + y * scale * size))));
        switch (kind) {
            case 'whiskers':
                for (const i of [-1, 0, 1]) {
                    const y = (noseY + cheekY) / 2 - 0.012 + i * -0.026 * size;
                    stroke([[0.088, y - 0.006 * i], [0.15, y + 0.004 - 0.012 * i], [0.088 + 0.135 * size, y + 0.014 - 0.022 * i]], 0.0085, TAPER.flick);
                }
                break;
            case 'stripes':
                for (const i of [0, 1]) {
                    const y = cheekY + 0.012 - i * 0.03 * size;
                    stroke([[eye.x - 0.045 + 0.012 * i, y - 0.004], [eye.x + 0.015, y], [eye.x + 0.08 * size - 0.004 * i, y + 0.01]], 0.0165, (t) => Math.min(1, t * 14 + 0.5, (1 - t) * 10 + 0.25));
                }
                break;
            case 'triangles':
                shape(eye.x, under - 0.022, [[-0.5, 0], [0.5, 0], [0, -1.7]], 0.038);
                break;
            case 'tear':
                shape(eye.x + 0.35 * eye.halfWidth, under - 0.046, teardrop(), 0.03);
                break;
            case 'star':
                shape(eye.x + 0.028, cheekY - 0.002, star(), 0.04);
                break;
            case 'heart':
                shape(eye.x + 0.028, cheekY + 0.002, heart(), 0.034);
                break;
            case 'flame':
                shape(eye.x + 0.03, cheekY - 0.02, flame(), 0.055);
                break;
            case 'tribal':
                // Three swooshes that follow the cheek bone, the longest from under the eye.
                stroke([[eye.x - 0.02, under - 0.026], [eye.x + 0.05, under - 0.036], [eye.x + 0.115, under + 0.005], [eye.x + 0.14, under + 0.06]], 0.023, TAPER.swell);
                stroke([[eye.x - 0.045, under - 0.05], [eye.x + 0.03, under - 0.072], [eye.x + 0.1, under - 0.045], [eye.x + 0.132, under - 0.012]], 0.019, TAPER.both);
                stroke([[eye.x - 0.025, under - 0.085], [eye.x + 0.03, under - 0.105], [eye.x + 0.085, under - 0.085]], 0.014, TAPER.both);
                break;
            case 'forehead':
                break;
        }
    }
    if (kind === 'forehead') {
        const y = layout.browY + 0.085;
        const diamond: Point[] = [[0, 0.036], [0.0145, 0], [0, -0.036], [-0.0145, 0]];
        fill(shapePath(layout, diamond.map(([px, py]): Point => [px * size, y + py * size])));
        for (const side of [1, -1]) fill(shapePath(layout, diamond.map(([px, py]): Point => [side * 0.032 * size + px * 0.45 * size, y - 0.002 + py * 0.45 * size])));
    }
    return ops;
}

// Motifs in a box of about ±1.
function star(): Point[] {
    return Array.from({ length: 10 }, (_, i): Point => {
        const r = i % 2 ? 0.42 : 1;
        return [r * sin((i * PI) / 5), r * cos((i * PI) / 5)];
    });
}

function heart(): Point[] {
    return Array.from({ length: 28 }, (_, i): Point => {
        const a = (i / 28) * 2 * PI;
        const s = sin(a);
        return [s * s * s, (13 * cos(a) - 5 * cos(2 * a) - 2 * cos(3 * a) - cos(4 * a)) / 16 + 0.1];
    });
}

function teardrop(): Point[] {
    return curve([[0, 1.3], [0.2, 0.72], [0.52, 0.05], [0.58, -0.4], [0.34, -0.8], [0, -0.92], [-0.34, -0.8], [-0.58, -0.4], [-0.52, 0.05], [-0.2, 0.72], [0, 1.3]], 4);
}

/** Three tongues that lean outwards. */
function flame(): Point[] {
    const tongues: Point[][] = [
        [[-0.62, -0.35], [-0.78, 0.05], [-0.56, 0.52]],
        [[-0.56, 0.52], [-0.46, 0.22], [-0.28, 0.12]],
        [[-0.28, 0.12], [-0.24, 0.62], [0.12, 1.12]],
        [[0.12, 1.12], [0.06, 0.7], [0.26, 0.34]],
        [[0.26, 0.34], [0.44, 0.48], [0.5, 0.82]],
        [[0.5, 0.82], [0.82, 0.3], [0.62, -0.3]],
        [[0.62, -0.3], [0.36, -0.66], [0, -0.74], [-0.4, -0.64], [-0.62, -0.35]]
    ];
    return tongues.flatMap((points) => curve(points, 4).slice(0, -1));
}

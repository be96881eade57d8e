import { fromOklch, toOklch } from '../color';
import type { DrawOp, Ink } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';
import { brushPath, curve, TAPER, type Point } from './brush';

export const SCAR_KINDS = ['eye', 'cheek', 'nose', 'cross', 'stitched'] as const;
export type ScarKind = (typeof SCAR_KINDS)[number];

/** Width of a scar and of a stitch, head units. */
const SCAR = 0.0125;
const STITCH = 0.0042;

/** A healed scar: a raised pale line in a rosy seam. `side` 1 is the avatar's left; `strength` 0 … 1 how plain it is. */
export function scarOps(layout: FaceSkinLayout, skin: Ink, kind: ScarKind, side: 1 | -1, strength: number): DrawOp[] {
    const { l, c } = toOklch(skin.lit);
    const dark = toOklch(skin.shade);
    const seam: Ink = { lit: fromOklch({ l: l * 0.8, c: c + 0.075, h: 22 }), shade: fromOklch({ l: dark.l * 0.84, c: dark.c + 0.04, h: 20 }) };
    const deep: Ink = { lit: fromOklch({ l: l * 0.62, c: c + 0.085, h: 22 }), shade: fromOklch({ l: dark.l * 0.64, c: dark.c + 0.05, h: 20 }) };
    const core: Ink = { lit: fromOklch({ l: Math.min(0.97, l * 0.97), c: c + 0.03, h: 24 }), shade: fromOklch({ l: dark.l * 0.97, c: dark.c + 0.02, h: 22 }) };
    const ops: DrawOp[] = [];
    const cut = (points: Point[], width = SCAR): void => {
        const line = curve(points.map(([x, y]): Point => [side * x, y]));
        const solid = (path: string, ink: Ink, alpha: number): void => {
            ops.push({ op: 'fill', path, paint: { kind: 'solid', ink, alpha: alpha * strength } });
        };
        solid(brushPath(layout, line, width * 1.5), seam, 0.35);
        solid(brushPath(layout, line, width), seam, 0.95);
        // The seam's lower edge is the darker: it reads as raised.
        solid(brushPath(layout, line.map(([x, y]): Point => [x + side * width * 0.24, y - width * 0.12]), width * 0.3), deep, 0.9);
        solid(brushPath(layout, line, width * 0.34, TAPER.both), core, 0.75);
    };
    const { eye, mouthY, noseY } = layout;
    const cheekY = Math.max(eye.y - eye.halfHeight - 0.06, mouthY + 0.045);
    switch (kind) {
        case 'eye': {
            const top = eye.y + eye.halfHeight + 0.115;
            const low = Math.min(eye.y - eye.halfHeight - 0.075, noseY + 0.01);
            cut([[eye.x - 0.03, top], [eye.x - 0.012, (top + eye.y) / 2], [eye.x + 0.006, eye.y], [eye.x + 0.016, low]], SCAR * 1.15);
            break;
        }
        case 'cheek':
            cut([[eye.x - 0.05, cheekY - 0.03], [eye.x + 0.01, cheekY - 0.012], [eye.x + 0.075, cheekY + 0.026]]);
            break;
        case 'nose':
            cut([[-0.105, noseY + 0.05], [-0.04, noseY + 0.06], [0.03, noseY + 0.058], [0.098, noseY + 0.044]]);
            break;
        case 'cross':
            cut([[eye.x - 0.03, cheekY + 0.036], [eye.x + 0.015, cheekY - 0.002], [eye.x + 0.055, cheekY - 0.042]]);
            cut([[eye.x + 0.06, cheekY + 0.03], [eye.x + 0.016, cheekY - 0.004], [eye.x - 0.022, cheekY - 0.042]]);
            break;
        case 'stitched': {
            const path: Point[] = [[eye.x - 0.065, cheekY - 0.038], [eye.x, cheekY - 0.014], [eye.x + 0.085, cheekY + 0.032]];
            cut(path, SCAR * 0.8);
            const line = curve(path);
            for (let i = 1; i < line.length - 1; i += 2) {
                const [dx, dy] = [line[i + 1][0] - line[i - 1][0], line[i + 1][1] - line[i - 1][1]];
                const k = 0.0155 / (Math.sqrt(dx * dx + dy * dy) || 1);
                const [x, y] = line[i];
                const stitch: Point[] = [[side * (x - dy * k), y + dx * k], [side * x, y], [side * (x + dy * k), y - dx * k]];
                ops.push({ op: 'fill', path: brushPath(layout, stitch, STITCH, () => 1), paint: { kind: 'solid', ink: deep, alpha: strength } });
            }
        }
    }
    return ops;
}

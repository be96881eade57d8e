import { lerp, smoothstep } from '../geometry/scalar';
import { fromOklch, mixColors, toOklch } from './color';
import type { DrawOp, Drawing, Ink } from './drawing';

/** Where things lie on the picture of the face, as fractions of it. One scale both ways. */
export interface FaceSkinLayout {
    /** Front-view head space → picture. */
    place(x: number, y: number): [number, number];
    /** Head units → picture. */
    length(units: number): number;
    eye: { x: number; y: number; halfWidth: number; halfHeight: number };
    noseY: number;
    mouthY: number;
    mouth: number;
    /** Centres of the ears' hollows, picture. */
    ears: [number, number][];
}
export interface FaceSkinStyle {
    skin: { lit: string; shade: string };
    /** 0 … 1. */
    blush: number;
}

/** Skin with what a painter adds to it: blush, warm lids, a touch of red at nose, lip and ears, a light on the nose. */
export function faceSkinDrawing(layout: FaceSkinLayout, { skin, blush }: FaceSkinStyle): Drawing {
    const { place, length, eye, noseY, mouthY, mouth } = layout;
    // Blood shows as the same skin turned to rose; on darker skin it shows less.
    const rose = (hex: string, much: number): string => {
        const { l, c } = toOklch(hex);
        const fair = smoothstep(0.5, 0.9, l);
        return mixColors(
            hex,
            fromOklch({ l: l - 0.06 - 0.08 * fair * much, c: c + lerp(0.045, 0.09, fair), h: 22 }),
            much
        );
    };
    const ink = (much: number): Ink => ({ lit: rose(skin.lit, much), shade: rose(skin.shade, much * 0.8) });
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: { lit: skin.lit, shade: skin.shade } } }];
    const soft = (x: number, y: number, radius: number, color: Ink, alpha: number): void => {
        const [cx, cy] = place(x, y);
        const r = length(radius);
        ops.push({
            op: 'fill',
            path: `M${cx - r} ${cy - r}L${cx + r} ${cy - r}L${cx + r} ${cy + r}L${cx - r} ${cy + r}Z`,
            paint: {
                kind: 'radial',
                center: [cx, cy],
                radius: r,
                // Near a bell: flat in the middle, no edge outside.
                stops: [
                    { at: 0, ink: color, alpha },
                    { at: 0.2, ink: color, alpha: alpha * 0.85 },
                    { at: 0.4, ink: color, alpha: alpha * 0.52 },
                    { at: 0.6, ink: color, alpha: alpha * 0.22 },
                    { at: 0.8, ink: color, alpha: alpha * 0.06 },
                    { at: 1, ink: color, alpha: 0 }
                ]
            }
        });
    };
    for (const side of [1, -1]) {
        // Blush: a flat oval under the eye's outer half, of overlapping rounds.
        const bx = eye.x + 0.042;
        const by = Math.max(eye.y - eye.halfHeight - 0.052, mouthY + 0.05);
        if (blush > 0)
            for (const [dx, r, a] of [
                [-0.05, 0.085, 0.34],
                [-0.018, 0.1, 0.36],
                [0.018, 0.1, 0.36],
                [0.05, 0.085, 0.34]
            ])
                soft(side * (bx + dx), by, r, ink(1), Math.min(1, a * blush * 1.5));
        // Warmth over the lid and in the inner corner.
        for (const dx of [-0.06, -0.02, 0.02, 0.06])
            soft(side * (eye.x + 0.012 + dx), eye.y + eye.halfHeight + 0.012, 0.075, ink(0.7), 0.2);
    }
    // Nose and lip.
    soft(0, noseY - 0.003, 0.032, ink(0.8), 0.5);
    for (const dx of [-0.4, 0, 0.4]) soft(dx * mouth, mouthY - 0.011, 0.03, ink(1), 0.3);
    const glint = toOklch(skin.lit);
    const light = fromOklch({ l: Math.min(0.995, glint.l + 0.07), c: glint.c * 0.5, h: glint.h });
    soft(-0.004, noseY + 0.018, 0.014, { lit: light, shade: skin.shade }, 0.85);
    for (const [x, y] of layout.ears) {
        ops.push({
            op: 'fill',
            path: `M${x - 0.05} ${y - 0.05}L${x + 0.05} ${y - 0.05}L${x + 0.05} ${y + 0.05}L${x - 0.05} ${y + 0.05}Z`,
            paint: {
                kind: 'radial',
                center: [x, y],
                radius: 0.032,
                stops: [
                    { at: 0, ink: ink(1), alpha: 0.55 },
                    { at: 0.5, ink: ink(1), alpha: 0.36 },
                    { at: 1, ink: ink(1), alpha: 0 }
                ]
            }
        });
    }
    return { size: 512, ops };
}

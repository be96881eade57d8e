import { fromOklch, toOklch } from '../color';
import { ellipsePath, type DrawOp, type Ink } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';

export const MOLE_PLACES = ['left-eye', 'right-eye', 'mouth-left', 'mouth-right', 'chin', 'cheek-left', 'cheek-right', 'nose'] as const;
export type MolePlace = (typeof MOLE_PLACES)[number];

/** Where a mole sits, front view, head units. */
function placeOf({ eye, mouth, mouthY, noseY }: FaceSkinLayout, where: MolePlace): [number, number] {
    const underEye = eye.y - eye.halfHeight - 0.034;
    switch (where) {
        case 'left-eye':
            return [eye.x + 0.45 * eye.halfWidth, underEye];
        case 'right-eye':
            return [-eye.x - 0.45 * eye.halfWidth, underEye];
        case 'mouth-left':
            return [mouth + 0.016, mouthY - 0.026];
        case 'mouth-right':
            return [-mouth - 0.016, mouthY - 0.026];
        case 'chin':
            return [0.026, mouthY - 0.062];
        case 'cheek-left':
            return [eye.x + 0.035, (noseY + mouthY) / 2 + 0.012];
        case 'cheek-right':
            return [-eye.x - 0.035, (noseY + mouthY) / 2 + 0.012];
        case 'nose':
            return [0.018, noseY + 0.022];
    }
}

/** A beauty mark: a crisp dark dot, `size` 1 = 5 thousandths of a head. */
export function moleOps(layout: FaceSkinLayout, skin: Ink, where: MolePlace, size: number): DrawOp[] {
    const dark = (hex: string): string => {
        const { l, c } = toOklch(hex);
        return fromOklch({ l: Math.min(0.36, l * 0.42), c: Math.min(0.07, c + 0.03), h: 38 });
    };
    const [cx, cy] = layout.place(...placeOf(layout, where));
    const r = layout.length(0.0054 * size);
    const ink: Ink = { lit: dark(skin.lit), shade: dark(skin.shade) };
    return [
        { op: 'fill', path: ellipsePath(cx, cy, r * 1.3, r * 1.3), paint: { kind: 'solid', ink, alpha: 0.22 } },
        { op: 'fill', path: ellipsePath(cx, cy, r, r), paint: { kind: 'solid', ink, alpha: 0.95 } }
    ];
}

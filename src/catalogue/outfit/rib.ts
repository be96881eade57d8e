import { atan2, PI } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { clothInk } from './cloth';

/** Rib knit: `count` ribs from the picture's left to its right edge. Use with {@link aroundTrunk} or {@link aroundArm}. */
export function ribbed(color: string, count: number): Drawing {
    const base = clothInk(color);
    const valley = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const path = Array.from({ length: count }, (_, i) => {
        const x = (i + 0.5) / count;
        const w = 0.17 / count;
        return polyPath([[x - w, 0], [x + w, 0], [x + w, 1], [x - w, 1]], true);
    }).join('');
    return { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path, paint: { kind: 'solid', ink: valley, alpha: 0.55 } }] };
}

/** Picture coordinates of a band round the trunk: u runs from the front (0) to the back (1) on both sides, so it has no cut. */
export const aroundTrunk = (x: number, _y: number, z: number): readonly [number, number] => [Math.abs(atan2(x, z)) / PI, 0.5];

/** Picture coordinates of a band round an arm: u runs from the front to the back, above and below alike. */
export const aroundArm = (figure: BodyFigure) => (_x: number, y: number, z: number): readonly [number, number] =>
    [Math.abs(atan2(y - figure.shoulder[1], z - figure.shoulder[2])) / PI, 0.5];

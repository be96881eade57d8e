import { atan2, hypot2 } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { BuildContext } from '../part';
import type { OutfitSession } from './outfit-session';
import type { ShellOptions } from './shell';

/** Whether a skirt is worn: what hangs loose over it lies on its yoke. */
export const wearsSkirt = ({ worn }: BuildContext): boolean => [...worn].some((id) => /skirt$/.test(id));

/** Whether something with a waistband is worn, that a top may be tucked into. */
export const wearsWaistband = (context: BuildContext): boolean => wearsSkirt(context) || [...context.worn].some((id) => /(jeans|trousers|pants|slacks|shorts|chinos)$/.test(id));

/** Where a tucked top ends, on the adult female: inside the waistband, whose upper edge lies higher on a skirt. */
export const TUCKED = 0.966;

/** Holds what is tucked in close to the skin, so that the waistband closes over it. For `ShellOptions.sculpt`. */
export function tuckIn(figure: BodyFigure): NonNullable<ShellOptions['sculpt']> {
    const [below, free] = [0.978, 1.01].map((y) => figure.y(y));
    return (p, i, nx, ny, nz) => {
        const o = 3 * i;
        if (p[o + 1] > free) return;
        const most = 0.0033 * figure.scale + 0.8 * Math.max(0, p[o + 1] - below);
        const off = figure.distance(p[o], p[o + 1], p[o + 2]) - most;
        if (off <= 0) return;
        p[o] -= nx * off;
        p[o + 1] -= ny * off;
        p[o + 2] -= nz * off;
    };
}

/** Keeps cloth `gap` metres off the skirts that hang where it does: what to add to its ease, and to do once it is smoothed. */
export function offSkirts(figure: BodyFigure, outfit: OutfitSession, gap: number): { ease(x: number, y: number, z: number): number; sculpt: NonNullable<ShellOptions['sculpt']> } {
    const armpit = figure.shoulder[1] - 0.07 * figure.scale;
    const short = (x: number, y: number, z: number): number => {
        const far = y < armpit ? outfit.hanging(figure, atan2(x, z), y) : 0;
        return far > 0 ? Math.max(0, far + gap - hypot2(x, z)) : 0;
    };
    return {
        ease: short,
        sculpt(p, i) {
            const [x, y, z] = [p[3 * i], p[3 * i + 1], p[3 * i + 2]];
            const off = short(x, y, z);
            if (off === 0) return;
            const r = hypot2(x, z) || 1;
            p[3 * i] += (x / r) * off;
            p[3 * i + 2] += (z / r) * off;
        }
    };
}

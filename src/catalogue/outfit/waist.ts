import { atan2, hypot2 } from '../../geometry/scalar';
import type { BuildContext } from '../part';
import type { ShellOptions } from './shell';

/** Whether a skirt is worn: what hangs loose over it lies on its yoke. */
export const wearsSkirt = ({ worn }: BuildContext): boolean => [...worn].some((id) => /skirt$/.test(id));

/** Whether something with a waistband is worn, that a top may be tucked into. */
export const wearsWaistband = (context: BuildContext): boolean => wearsSkirt(context) || [...context.worn].some((id) => /(jeans|trousers|pants|slacks|shorts|chinos)$/.test(id));

/** Keeps cloth `gap` metres off the skirts that hang where it does: what to add to its ease, and to do once it is smoothed. */
export function offSkirts({ outfit }: BuildContext, gap: number): { ease(x: number, y: number, z: number): number; sculpt: NonNullable<ShellOptions['sculpt']> } {
    const short = (x: number, y: number, z: number): number => {
        const far = outfit.hanging(atan2(x, z), y);
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

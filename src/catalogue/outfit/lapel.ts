import { lerp, smoothstep } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import type { BodyFigure } from '../../rig/body-figure';
import type { JacketCut } from './jacket-cut';
import type { OutfitSession } from './outfit-session';
import { shell, smoothMax } from './shell';

/** A collar with lapels. Lengths in metres on the adult female. */
export interface LapelShape {
    /** How far the lapels reach out from the V's edge where they are widest. */
    width: number;
    /** Height of the notch between lapel and collar. */
    notch: number;
    /** How far the collar reaches, from the notch round the back of the neck. */
    collar: number;
    /** How far they stand off the jacket. @default 0.0045 */
    lift?: number;
}

/** A jacket's collar and lapels, turned back over its shoulders and fronts down to the V's point. */
export function lapels(figure: BodyFigure, { neck, ease, pointY, opening }: JacketCut, outfit: OutfitSession, { width, notch, collar, lift = 0.0045 }: LapelShape): MeshBuilder {
    const unit = figure.scale;
    const [notchY, backY] = [figure.y(notch), figure.y(1.246)];
    const half = figure.neckSection(figure.y(1.26)).rx + 0.021 * unit;
    /** Reach beyond the V's edge at a height. */
    const reach = (y: number): number => {
        const lapel = lerp(0.01, width, smoothstep(0, 1, Math.min(1, (y - pointY) / (notchY - pointY))));
        return lerp(lapel, collar, smoothstep(notchY - 0.002 * unit, notchY + 0.006 * unit, y)) * unit;
    };
    return shell(figure, {
        outfit, over: lift * unit, ease, smooth: 4, margin: 0.12, exact: false, rim: 0.0075 * unit,
        hem: [
            (x, y, z) => Math.max(neck(x, y, z) - 0.0015 * unit, z > 0 ? pointY - 0.004 * unit - y : -1),
            (x, y, z) => {
                const before = Math.abs(x) - opening(y) - reach(y);
                // Behind it lies as a band round the nape.
                const behind = smoothMax(backY - 1.35 * collar * unit - y, Math.abs(x) - half - collar * unit, 0.02 * unit);
                return lerp(behind, before, smoothstep(-0.03 * unit, 0.012 * unit, z));
            }
        ]
    });
}

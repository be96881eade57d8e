import { hypot2, hypot3, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { besideBody } from './drape';
import type { Hem } from './hem';
import { smoothMax } from './shell';

export interface NecklineOptions {
    /** Heights of its lowest point before and behind, drawn for the adult female. @default 1.218 and 1.254 */
    front?: number;
    back?: number;
    /** Where above the shoulders it runs straight up, and the height whose neck it is measured by lies just below; drawn for the adult female. @default 1.268 */
    middle?: number;
    /** How much wider than the neck there it is, metres on an adult. @default 0 */
    wide?: number;
    /** Height of a V's point, drawn for the adult female; none: a round neckline. */
    point?: number;
}

/** A neckline: negative on the cloth, and in metres across it, so that bands of even width follow it. */
export function neckline(figure: BodyFigure, options: NecklineOptions = {}): Hem {
    const { front = 1.218, back = 1.254, wide = 0, point, middle: above = 1.268 } = options;
    const unit = figure.scale;
    const middle = figure.y(above);
    const section = figure.neckSection(figure.y(above - 0.006));
    const { cz } = section;
    const side = section.rx + wide * unit;
    const ahead = section.front + (wide + 0.02) * unit;
    const behind = section.back + (wide + 0.012) * unit;
    /** The half axis downwards with which the neckline crosses the skin at a height in the middle. */
    const down = (y: number, across: number, way: 1 | -1): number => {
        const z = Math.abs(besideBody(figure, 0, y, 0, way) - cz);
        const share = Math.min(0.9, z / across);
        return (middle - y) / Math.sqrt(1 - share * share);
    };
    const downFront = down(figure.y(front), ahead, 1);
    const downBack = down(figure.y(back), behind, -1);
    const round: Hem = (x, y, z) => {
        const dz = z - cz;
        // Above its middle it runs straight up: shoulders may stand higher.
        const dy = Math.min(0, y - middle);
        const turn = smoothstep(-1, 1, dz / (hypot2(x, dz) || 1));
        const share = hypot3(x / side, dy / lerp(downBack, downFront, turn), dz / (dz > 0 ? ahead : behind));
        const far = hypot3(x, dy, dz);
        return share > 1e-6 ? far / share - far : side;
    };
    if (point === undefined) return round;
    const low = figure.y(point);
    const steep = (figure.y(1.262) - low) / (side * 0.98);
    return (x, y, z) => {
        const vee = Math.min(0.1, (y - low - Math.abs(x) * steep) / Math.sqrt(1 + steep * steep));
        return z > cz ? smoothMax(round(x, y, z), vee, 0.006 * unit) : round(x, y, z);
    };
}

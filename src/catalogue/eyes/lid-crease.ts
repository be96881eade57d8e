import { PI, pow, sin } from '../../geometry/scalar';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import type { EyePen } from './eye-pen';
import { LID_POINTS } from './eye-pen';
import { creaseCurve } from './lids';

/** The fold over the upper lid. */
export function drawLidCrease(pen: EyePen): void {
    const { shape } = pen.head;
    const { crease, weight } = shape.lashes;
    if (crease === 'none') return;
    const deep = crease === 'deep';
    const above = 0.9 * weight + (deep ? 0.007 : 0.01);
    const lid = resample(creaseCurve(shape, pen.eye), LID_POINTS).slice(deep ? 2 : 4, LID_POINTS - (deep ? 1 : 2));
    const width = deep ? 0.0026 : 0.0016;
    pen.lash(
        resample(
            lid.map(([x, y]): Vec2 => [x + 0.004, y + above]),
            deep ? 11 : 9
        ),
        {
            // A deep fold is heaviest over the outer half.
            width: (t) => {
                const w = width * sin(PI * (deep ? pow(t, 1.4) : t));
                return [w, w];
            },
            lift: () => [0.003, 0.003],
            swatch: 'crease'
        }
    );
}

import { cos, sin } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';

/** Fur: tufts that lie over one another, their tips darker than their roots. */
export function furCloth(color: string): Drawing {
    const base = ink(color, 'fur');
    const dark = { lit: base.shade, shade: ink(base.shade, 'fur').shade };
    const tufts = Array.from({ length: 150 }, (_, i) => {
        const [u, v] = [(i * 0.618034) % 1, (i * 0.381966 * 1.7) % 1];
        const lean = 0.012 * sin(i * 1.7);
        return polyPath([[u - 0.011, v - 0.022], [u + lean, v + 0.03 + 0.01 * cos(i)], [u + 0.011, v - 0.022]]);
    }).join('');
    return { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'stroke', path: tufts, width: 0.005, paint: { kind: 'solid', ink: dark, alpha: 0.55 } }] };
}

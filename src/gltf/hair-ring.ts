import type { Avatar } from '../avatar/avatar';
import { PI, asin, clamp, smoothstep } from '../geometry/scalar';
import type { Pixels } from '../paint/rasterize';
import type { FilePrimitive } from './primitives';
import { groundColor, linearRgb, type Rgb } from './surface-color';

const SIZE = 256;
/** Middle and half height of the band, as the normal's upward part seen from the viewer: 30° above the horizon. */
const MIDDLE = 0.52;
const HALF = 0.075;
/** Half the softness of its edges. */
const EDGE = 0.012;
/** Teeth over the half turn that is seen. */
const TEETH = 15;

/**
 * The hair's ring of light as a picture over the normals (MToon's matcap): a band round the crown, cut into teeth
 * below, thinner towards the sides. The avatar's own shader draws it along the strands; MToon knows none.
 */
export function hairRing(): Pixels {
    const data = new Uint8ClampedArray(4 * SIZE * SIZE);
    for (let row = 0; row < SIZE; row++) {
        const y = 1 - (2 * (row + 0.5)) / SIZE;
        const black = y < MIDDLE - HALF * 1.5 - EDGE || y > MIDDLE + HALF * 0.8 + EDGE;
        for (let column = 0; column < SIZE; column++) {
            const at = 4 * (row * SIZE + column);
            data[at + 3] = 255;
            if (black) continue;
            const x = (2 * (column + 0.5)) / SIZE - 1;
            const reach = Math.sqrt(Math.max(0, 1 - y * y));
            const around = reach > 0 ? asin(clamp(x / reach, -1, 1)) : 0;
            const side = smoothstep(1.35, 0.5, Math.abs(around));
            // Teeth of three lengths, so that they do not look like a saw's.
            const phase = (around / PI + 0.5) * TEETH;
            const tooth = Math.abs(2 * (phase - Math.floor(phase)) - 1);
            const length = [0.55, 1, 0.75][((Math.floor(phase) % 3) + 3) % 3];
            const bottom = MIDDLE - HALF * (0.4 + 1.1 * tooth * length) * side;
            const top = MIDDLE + HALF * (0.55 + 0.25 * tooth) * side;
            const lit = smoothstep(bottom - EDGE, bottom + EDGE, y) * smoothstep(top + EDGE, top - EDGE, y) * side;
            data.fill(Math.round(255 * lit), at, at + 3);
        }
    }
    return { width: SIZE, height: SIZE, data };
}

/** What the ring adds to the hair's lit colour (linear): a step towards white that keeps some of the hue. */
export function ringColor(avatar: Avatar, primitive: FilePrimitive): Rgb {
    const sum: Rgb = [0, 0, 0];
    let triangles = 0;
    for (const [index, count] of primitive.materials) {
        const lit = linearRgb(groundColor(avatar.materials[index]));
        const root = lit.map(Math.sqrt);
        const most = Math.max(0.05, ...root);
        for (let k = 0; k < 3; k++) {
            const bright = (1 - (1 - root[k]) * 0.36) * (0.7 + (0.3 * root[k]) / most);
            sum[k] += clamp((bright * bright - lit[k]) * 0.7) * count;
        }
        triangles += count;
    }
    return [sum[0] / triangles, sum[1] / triangles, sum[2] / triangles];
}

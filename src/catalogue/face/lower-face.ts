import { bell, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { FaceShape } from './face-shape';
import type { MouthPose } from './pose';
import { NEUTRAL } from './pose';

/** Above this, over the mouth's line, a mouth moves nothing: where the cheek's bells have become a thousandth of a millimetre. */
const REACH = 0.26;

/** Whether any mouth moves a point of the front of the head at this height, head units. */
export const mouthReaches = (y: number, { mouthY }: FaceShape): boolean => y < mouthY + REACH;

/**
 * What a mouth does to the skin round it, apart from the lip lines: moves `p` (head space) in place.
 * `scale` is how far this face's mouth opens, `front` 0 … 1 how far `p` belongs to the front of the head.
 */
export function moveLowerFace(p: Vec3, shape: FaceShape, scale: number, mouth: MouthPose, front: number): void {
    const [x, y] = p;
    const { mouthY, chinLength, noseY } = shape;
    const { jaw, pucker, corner, shift, swing, thrust, puff } = mouth;
    if (jaw !== 0 || swing !== 0 || thrust !== 0) {
        const chin = front * smoothstep(mouthY + 0.004, 0.035 - chinLength, y) * smoothstep(0.36, 0.16, Math.abs(x));
        p[0] += swing * chin;
        p[1] -= scale * jaw * chin;
        p[2] += thrust * chin;
    }
    if (pucker !== 0) p[2] += front * pucker * bell(x, 0.055) * bell(y - mouthY, 0.04);
    if (shift !== 0) p[0] += front * shift * bell(x, 0.1) * bell(y - mouthY, 0.05);
    // A smile pushes the cheeks up and out.
    const smile = Math.max(0, corner - NEUTRAL.mouth.corner);
    if (smile > 0) {
        const push = smile * front * bell(Math.abs(x) - shape.mouth - 0.075, 0.05) * bell(y - (mouthY + noseY) / 2, 0.05);
        p[1] += 0.006 * push;
        p[2] += 0.006 * push;
    }
    if (puff > 0) {
        const air = puff * front * bell(Math.abs(x) - 0.17, 0.075) * bell(y - mouthY - 0.02, 0.06);
        p[0] += 0.022 * air * Math.sign(x);
        p[2] += 0.022 * air;
    }
}

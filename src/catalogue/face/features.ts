import { bell, clamp, lerp, pow, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { FaceShape } from './face-shape';

/** A bell that ends where it has become a ten-millionth: most of the face lies outside most bumps. */
const bump = (x: number, width: number): number => (Math.abs(x) > 4 * width ? 0 : bell(x, width));

/**
 * Nose, lips, chin, sockets, temples and cheeks: moves a point of the plain head (left half, head space) in place.
 * `front` 0 … 1 is how far it belongs to the face.
 */
export function addFeatures(p: Vec3, shape: FaceShape, front: number): void {
    const [x, y] = p;
    p[2] += front * (noseAt(x, y, shape) + mouthAt(x, y, shape) + browAt(x, y, shape));
    addChin(p, x, y, shape, front);
    addCheek(p, x, y, shape, front);
}

/** A ridge from between the eyes to the tip, and a quick return below it. */
function noseAt(x: number, y: number, { noseY, eyeY, nose, noseBridge }: FaceShape): number {
    const along = clamp((eyeY + 0.01 - y) / (eyeY + 0.01 - noseY));
    // A bridge that stands out starts between the eyes; a child's nose is nothing but a tip.
    const ridge = y > noseY ? pow(along, lerp(2.8, 1.3, noseBridge)) : smoothstep(noseY - 0.044, noseY - 0.002, y);
    const width = y > noseY ? lerp(0.02, 0.024, along) : 0.024;
    // Between the eyes the line of the forehead dips before the nose begins.
    const root = 0.014 * bump(x, 0.06) * bump(y - noseY - 0.102, 0.1) - 0.005 * bump(x, 0.05) * bump(y - eyeY - 0.02, 0.05);
    return 0.042 * nose * ridge * bump(x, width) + root;
}

/** The mound the lips lie on, the lips themselves, the dent below them. */
function mouthAt(x: number, y: number, { mouthY, mouth, upperLip, lowerLip }: FaceShape): number {
    const wide = 0.9 * mouth;
    return (
        0.012 * bump(x, 0.078) * bump(y - mouthY - 0.012, 0.045) +
        0.0075 * upperLip * bump(x, wide) * bump(y - mouthY - 0.0165, 0.0155) +
        0.0135 * lowerLip * bump(x, 0.85 * wide) * bump(y - mouthY + 0.0175, 0.0165) -
        0.006 * bump(x, 0.055) * bump(y - mouthY + 0.05, 0.02)
    );
}

/** Forehead and the ridge of the brows. */
function browAt(x: number, y: number, { eyeY, forehead, browRidge }: FaceShape): number {
    return (
        forehead * bump(x, 0.2) * bump(y - 0.62, 0.13) +
        0.007 * browRidge * bump(x - 0.1, 0.11) * bump(y - eyeY - 0.095, 0.035)
    );
}

function addChin(p: Vec3, x: number, y: number, { chinLength, chinWidth, chinForward, chinDrop }: FaceShape, front: number): void {
    const forward = 0.011 + chinForward;
    p[2] += front * forward * bump(x, chinWidth + 0.012) * bump(y - 0.036 + chinLength, 0.034);
    p[1] -= front * chinDrop * bump(x, chinWidth) * bump(y - 0.01 + chinLength, 0.04);
}

/** Eye socket, temple and cheek: seen from the side front, socket in, cheek out is the line of a young face. */
function addCheek(p: Vec3, x: number, y: number, { eyeX, eyeY, cheek, roundness }: FaceShape, front: number): void {
    const temple = (1 - 0.8 * roundness) * bump(y - eyeY - 0.05, 0.075) * smoothstep(0.2, 0.33, x);
    const swell = cheek * bump(x - 0.235, 0.115) * bump(y - eyeY + 0.16, 0.085);
    p[0] += 0.011 * swell * smoothstep(0, 0.12, x) - 0.012 * temple;
    p[2] += front * (0.023 * swell - 0.006 * temple - 0.014 * bump(x - eyeX - 0.005, 0.1) * bump(y - eyeY - 0.01, 0.075));
}

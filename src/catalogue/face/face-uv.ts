import { PI, clamp } from '../../geometry/scalar';
import { JAW_END } from './profile-rows';

/**
 * The skin's picture. The face is projected from the front, at one scale both ways, so that blush and shadows are drawn
 * where they are seen; the back of the head is unrolled to the sides of it, the ears lie on both sides of the neck.
 */
const SPAN = 1.3;
const TOP = 1.03;
/** Half width of the front part, head units. */
const FRONT = 0.41;
/** Width given to each half of the back. */
const BACK = 0.22;

/** Picture place of a point of the front of the face, head space. */
export const frontUv = (x: number, y: number): [number, number] => [0.5 + x / SPAN, clamp((TOP - y) / SPAN)];
/**
 * Picture place of a point of the skull, φ and `t` as in `AnimeHead.surface`, `x` with its sign. From the throat down the
 * back lies on the front: one plain colour, and the triangles between them would sweep over the ears.
 */
export function skinUv(side: number, phi: number, t: number, x: number, y: number): [number, number] {
    if (phi <= PI / 2 || t > JAW_END + 0.5) return frontUv(x, y);
    return frontUv(side * (FRONT + ((phi - PI / 2) / (PI / 2)) * BACK), y);
}
/** Head units → fraction of the picture. */
export const inPicture = (length: number): number => length / SPAN;
/** Where the front of an ear's picture lies, beside the neck's, and its scale. */
const EAR = { u: 0.151, v: 0.905, scale: 0.53 };
/** Picture place of a point of an ear of size 1: `back` and `up` from its middle, head units. */
export const earUv = (side: number, back: number, up: number): [number, number] => [
    0.5 + side * (EAR.u + back * EAR.scale),
    clamp(EAR.v - up * EAR.scale)
];

import { PI, clamp } from '../../geometry/scalar';
import type { EarKind } from './face-shape';
import { JAW_END } from './profile-rows';

/**
 * The skin's picture. The face is projected from the front, at one scale both ways, so that blush and shadows are drawn
 * where they are seen. Beside it the back of the head is a narrow strip, for it is plain, and beyond the strips lie the
 * ears, where no triangle of the skin sweeps over what is painted for them.
 */
const SPAN = 1.3;
const TOP = 1.03;
/** Half width of the front part, head units. */
const FRONT = 0.41;
/** Width given to each half of the back. */
const BACK = 0.01;
/** Head space: lower than anything painted on the longest chin. */
const BELOW_CHINS = -0.14;

/** Picture place of a point of the front of the face, head space. */
export const frontUv = (x: number, y: number): [number, number] => [0.5 + x / SPAN, clamp((TOP - y) / SPAN)];
/** Picture place of a point of the skull, φ and `t` as in `AnimeHead.surface`, `x` with its sign. The throat is plain. */
export function skinUv(side: number, phi: number, t: number, x: number, y: number): [number, number] {
    const row = t > JAW_END + 0.5 ? Math.min(y, BELOW_CHINS) : y;
    return frontUv(phi <= PI / 2 ? x : side * (FRONT + ((phi - PI / 2) / (PI / 2)) * BACK), row);
}
/** Head units → fraction of the picture. */
export const inPicture = (length: number): number => length / SPAN;
/** Where the middle of an ear's picture lies, and its scale: each kind just fits between the back and the picture's edge. */
const EAR = { u: 0.342, v: 0.6 };
const EAR_SCALE: Readonly<Record<EarKind, number>> = { round: 1.25, pointed: 1, elf: 0.51 };
/** Picture place of a point of an ear of size 1: `back` and `up` from its middle, head units. */
export const earUv = (kind: EarKind, side: number, back: number, up: number): [number, number] => [
    0.5 + side * (EAR.u + back * EAR_SCALE[kind]),
    EAR.v - up * EAR_SCALE[kind]
];
/** Head units → fraction of the picture, on an ear. */
export const onEar = (kind: EarKind, length: number): number => length * EAR_SCALE[kind];

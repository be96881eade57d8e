/** A point or direction. Small vector algebra for modelling code outside inner loops. */
export type Vec3 = [number, number, number];
type In = readonly [number, number, number];

export const add = (a: In, b: In): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: In, b: In): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: In, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: In, b: In): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: In, b: In): Vec3 => [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0]
];
export const length = (a: In): number => Math.sqrt(dot(a, a));
/** Unit vector along `a`; zero stays zero. */
export const normalize = (a: In): Vec3 => scale(a, 1 / (length(a) || 1));
export const mix = (a: In, b: In, t: number): Vec3 => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t
];
/** The same place on the other side of the body. */
export const mirrorX = (a: In): Vec3 => [-a[0], a[1], a[2]];

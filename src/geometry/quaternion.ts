import type { Vec3 } from './vec3';

/** Rotation xyzw. */
export type Quaternion = [number, number, number, number];

/** Quaternion product: `b` first, then `a`. */
export const multiply = (a: Quaternion, b: Quaternion): Quaternion => [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2]
];

/** A direction turned. */
export function rotate([qx, qy, qz, qw]: Quaternion, x: number, y: number, z: number): Vec3 {
    const tx = 2 * (qy * z - qz * y);
    const ty = 2 * (qz * x - qx * z);
    const tz = 2 * (qx * y - qy * x);
    return [x + qw * tx + qy * tz - qz * ty, y + qw * ty + qz * tx - qx * tz, z + qw * tz + qx * ty - qy * tx];
}

/** The other way round. */
export const inverse = ([x, y, z, w]: Quaternion): Quaternion => [-x, -y, -z, w];

/** The shortest turn from one unit direction to another. */
export function turnBetween(a: Readonly<Vec3>, b: Readonly<Vec3>): Quaternion {
    const w = 1 + a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    // Opposite directions: half a turn about any axis across.
    if (w < 1e-9) return Math.abs(a[0]) < 0.8 ? unit([0, a[2], -a[1], 0]) : unit([-a[2], 0, a[0], 0]);
    return unit([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0], w]);
}

function unit(q: Quaternion): Quaternion {
    const l = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
    return [q[0] / l, q[1] / l, q[2] / l, q[3] / l];
}

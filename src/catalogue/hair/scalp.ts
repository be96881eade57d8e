import { acos, bell, clamp, cos, DEGREES, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import type { HeadShape } from '../face/head-shape';

export type V3 = [number, number, number];

/** Degrees the whorl leans back: upright, every hairstyle looks like a pumpkin. */
const TILT = 26;

/** An ear's outline as seen from the side, round its middle: the part that lies on the head, whatever its tip. */
const EAR = { back: 0.045, up: 0.006, halfDepth: 0.062, halfHeight: 0.108 };

/**
 * Places on and off the scalp by (azimuth, s, offset). Azimuth in degrees: 0 = front, 90 = the character's left, 180 = back.
 * s runs from 0 at the whorl over 1 at the skull's widest ring, then straight down in units of the skull's half height.
 * Offset: out of the skull. Head space (chin at the origin, head height 1).
 */
export class Scalp {
    readonly center: V3;
    readonly radii: V3;
    /** Scales offsets beyond the hair's own thickness: fluffier or flatter. */
    volume = 1;
    /** Scales how far hair hangs below the shoulder line. */
    length = 1;
    /** Widening of the hanging part by azimuth and s. */
    flare: (azimuth: number, s: number) => number = () => 1;

    private readonly ear: V3;
    private readonly earSize: number;

    constructor(head: HeadShape) {
        this.center = head.skull.center;
        this.radii = head.skull.radii;
        this.ear = head.ear;
        this.earSize = head.earSize;
    }

    /**
     * A place on the skull, brought from `offset` to `under` where an ear stands: hair laid there would swallow its rim.
     * `tucked` is how far it was brought, 0 beside the ear … 1 behind it.
     */
    besideEar(azimuth: number, s: number, offset: number, under: number): { q: V3; tucked: number } {
        const out = this.point(azimuth, s, offset, skullFlare);
        const tucked = this.behindEar(out);
        return { q: tucked > 0 ? this.point(azimuth, s, lerp(offset, under, tucked), skullFlare) : out, tucked };
    }

    /** How far a place lies behind an ear: 0 beside it … 1 where the ear stands on the head. */
    private behindEar([x, y, z]: V3): number {
        if (Math.abs(x) < 0.5 * this.ear[0]) return 0;
        const up = y - this.ear[1];
        const back = (this.ear[2] - z - 0.2 * up) / 1.04;
        const u = (back / this.earSize - EAR.back) / EAR.halfDepth;
        const v = (up / this.earSize - EAR.up) / EAR.halfHeight;
        return smoothstep(1.15, 0.85, Math.sqrt(u * u + v * v));
    }

    /** The s of a height on the hanging part. */
    sAt(y: number): number {
        return 1 + (this.center[1] - y) / this.radii[1];
    }

    point(azimuth: number, s: number, offset: number, flare = this.flare): V3 {
        const a = azimuth * DEGREES;
        const elevation = s <= 1 ? (1 - s) * 90 * DEGREES : 0;
        const radial = s <= 1 ? 1 : flare(azimuth, s);
        const off = offset > 0.03 ? 0.03 + (offset - 0.03) * this.volume : offset;
        const down = s > 1.8 ? 1.8 + (s - 1.8) * this.length : s;
        const x = cos(elevation) * sin(a) * radial;
        let y = sin(elevation);
        let z = cos(elevation) * cos(a) * radial;
        if (s < 1) {
            const k = TILT * DEGREES * (1 - s);
            const y0 = y;
            y = y0 * cos(k) + z * sin(k);
            z = z * cos(k) - y0 * sin(k);
        }
        const [rx, ry, rz] = this.radii;
        const nx = x / rx;
        const ny = s <= 1 ? y / ry : 0;
        const nz = z / rz;
        const l = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
        const qy = s > 1 ? -(down - 1) * ry : y * ry;
        return [x * rx + (nx / l) * off + this.center[0], (s > 1 ? qy : qy + (ny / l) * off) + this.center[1], z * rz + (nz / l) * off + this.center[2]];
    }

    /** Outward direction for a lock's frame. */
    radial(q: V3): V3 {
        return unit([(q[0] - this.center[0]) / this.radii[0], Math.max(q[1] - this.center[1], 0) / this.radii[1], (q[2] - this.center[2]) / this.radii[2]]);
    }

    /** Outward direction for shading: an ellipsoid that flattens below the equator, so that long hair shades as one mass. */
    shading(q: V3): V3 {
        const [rx, ry, rz] = this.radii;
        const y = q[1] - this.center[1];
        return unit([(q[0] - this.center[0]) / (rx * rx), (y > 0 ? y : y * 0.18) / (ry * ry), (q[2] - this.center[2]) / (rz * rz)]);
    }
}

export const unit = (v: V3): V3 => {
    const l = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) || 1;
    return [v[0] / l, v[1] / l, v[2] / l];
};

/** Girth of the head below its widest ring, every tenth of the skull's half height: at the side, and at the back, where it goes in to the neck. */
const SIDE = [1, 0.995, 0.99, 0.975, 0.955, 0.928, 0.9, 0.885, 0.855, 0.8, 0.73, 0.64];
const BACK = [1, 1, 1, 1, 0.985, 0.962, 0.918, 0.848, 0.77, 0.675, 0.57, 0.49];
const along = (rings: readonly number[], at: number): number => {
    const i = Math.min(rings.length - 2, Math.floor(at));
    return lerp(rings[i], rings[i + 1], Math.min(1, at - i));
};
/** How short hair and caps narrow towards the nape: as the head does. */
export const skullFlare = (azimuth: number, s: number): number => {
    if (s <= 1) return 1;
    const at = 10 * (s - 1);
    const a = Math.abs(((((azimuth + 180) % 360) + 360) % 360) - 180);
    return lerp(along(SIDE, at), along(BACK, at), smoothstep(95, 165, a));
};

const HAIRLINE = [0.55, 0.6, 0.84, 1.02, 1.26, 1.5, 1.68, 1.78, 1.82];
/** s of the hairline at an azimuth: high over the forehead, a point before the ear, low at the nape. */
export function hairline(azimuth: number): number {
    const a = Math.abs(((((azimuth + 180) % 360) + 360) % 360) - 180);
    const u = clamp(a / 180, 0, 1) * (HAIRLINE.length - 1);
    const i = Math.min(HAIRLINE.length - 2, Math.floor(u));
    return lerp(HAIRLINE[i], HAIRLINE[i + 1], smoothstep(0, 1, u - i) * 0.5 + (u - i) * 0.5) + 0.2 * bell(a - 79, 9);
}

/** Unit direction of a place on the scalp, before the whorl's tilt; {@link place} is its inverse. */
export function direction(azimuth: number, s: number): V3 {
    const a = (azimuth * PI) / 180;
    if (s <= 1) {
        const e = ((1 - s) * PI) / 2;
        return [cos(e) * sin(a), sin(e), cos(e) * cos(a)];
    }
    return unit([sin(a), -(s - 1), cos(a)]);
}
export function place(d: V3): [number, number] {
    const azimuth = (angleOf(d[0], d[2]) * 180) / PI;
    const e = PI / 2 - acos(clamp(d[1], -1, 1));
    return [azimuth, e >= 0 ? 1 - e / (PI / 2) : 1 + sin(-e) / cos(-e)];
}
const angleOf = (x: number, z: number): number => {
    const l = Math.sqrt(x * x + z * z) || 1;
    const a = acos(clamp(z / l, -1, 1));
    return x < 0 ? -a : a;
};

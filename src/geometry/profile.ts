import { clamp, cos, lerp, pow, sin } from './scalar';
import { monotoneCurve } from './monotone-curve';
import type { Vec3 } from './vec3';

/**
 * One section of a profile: `[s, plus, minus, front, back, centerSide, centerFront, exponent]`. Metres.
 * `s` runs along the axis; `plus`/`minus` are the radii towards +side and −side, `front`/`back` towards +front and −front,
 * measured from the section's centre; the exponent is 2 for an ellipse, more for a squarer section.
 */
export type Section = readonly [number, number, number, number, number, number, number, number];
/** A section's columns without `s`, in table order. */
export type SectionShape = [number, number, number, number, number, number, number];

/** Samples along the axis. Sections are looked up linearly between them. */
const STEPS = 320;
const COLUMNS = 7;

/**
 * A body segment as a stack of superellipse sections along an axis, interpolated without overshoot: torso, neck, an arm,
 * a leg, a foot. It gives a section at any height, a point of its surface, and a pseudo-distance; `ease` widens it into
 * the garment that covers it. Avatar space, metres.
 */
export class Profile {
    /** First and last `s`. */
    readonly start: number;
    readonly end: number;
    /** The rows it was made from, sorted by `s`. */
    readonly sections: readonly Section[];
    /** Sampled columns, `COLUMNS` numbers a step. */
    readonly table: Float64Array;
    /** Slope of the mean radius per step, for correcting the distance on cones. */
    readonly slope: Float64Array;

    /**
     * @param origin where s = 0
     * @param axis unit direction of s
     * @param side unit direction of the section's +side
     * @param front unit direction of the section's +front
     */
    constructor(
        readonly origin: Readonly<Vec3>,
        readonly axis: Readonly<Vec3>,
        readonly side: Readonly<Vec3>,
        readonly front: Readonly<Vec3>,
        sections: readonly Section[]
    ) {
        const rows = sections.slice().sort((a, b) => a[0] - b[0]);
        this.sections = rows;
        this.start = rows[0][0];
        this.end = rows[rows.length - 1][0];
        this.table = new Float64Array((STEPS + 1) * COLUMNS);
        for (let c = 0; c < COLUMNS; c++) {
            const column = monotoneCurve(rows.map((r) => [r[0], r[c + 1]]));
            for (let i = 0; i <= STEPS; i++) this.table[i * COLUMNS + c] = column(lerp(this.start, this.end, i / STEPS));
        }
        const step = (this.end - this.start) / STEPS;
        const mean = (i: number) => {
            const k = i * COLUMNS;
            return 0.25 * (this.table[k] + this.table[k + 1] + this.table[k + 2] + this.table[k + 3]);
        };
        this.slope = new Float64Array(STEPS + 1);
        for (let i = 0; i <= STEPS; i++) {
            const a = Math.max(0, i - 2);
            const b = Math.min(STEPS, i + 2);
            this.slope[i] = clamp((mean(b) - mean(a)) / ((b - a) * step), -1.6, 1.6);
        }
    }

    /** The section at `s`: plus, minus, front, back, centerSide, centerFront, exponent. Constant beyond the ends. */
    at(s: number): SectionShape {
        const u = clamp((s - this.start) / (this.end - this.start)) * STEPS;
        const i = Math.min(STEPS - 1, Math.trunc(u));
        const f = u - i;
        const out: SectionShape = [0, 0, 0, 0, 0, 0, 0];
        for (let c = 0; c < COLUMNS; c++) {
            const k = i * COLUMNS + c;
            out[c] = this.table[k] + (this.table[k + COLUMNS] - this.table[k]) * f;
        }
        return out;
    }

    /** Slope of the mean radius at `s`. */
    slopeAt(s: number): number {
        const u = clamp((s - this.start) / (this.end - this.start)) * STEPS;
        const i = Math.min(STEPS - 1, Math.trunc(u));
        return this.slope[i] + (this.slope[i + 1] - this.slope[i]) * (u - i);
    }

    /** Point of the surface at `s` and angle `theta` (radians; 0 = front, π/2 = +side), lifted outwards by `lift`. */
    point(s: number, theta: number, lift = 0): Vec3 {
        const [plus, minus, front, back, centerSide, centerFront, exponent] = this.at(s);
        const dx = sin(theta);
        const dz = cos(theta);
        const r = sectionRadius(dx, dz, plus, minus, front, back, exponent) + lift;
        return this.toAvatar(centerSide + dx * r, s, centerFront + dz * r);
    }

    /** (side, s, front) → avatar space. */
    toAvatar(x: number, s: number, z: number): Vec3 {
        const { origin: o, axis: a, side: b, front: c } = this;
        return [
            o[0] + b[0] * x + a[0] * s + c[0] * z,
            o[1] + b[1] * x + a[1] * s + c[1] * z,
            o[2] + b[2] * x + a[2] * s + c[2] * z
        ];
    }

    /** Avatar space → (side, s, front). */
    toLocal(x: number, y: number, z: number): Vec3 {
        const { origin: o, axis: a, side: b, front: c } = this;
        const px = x - o[0];
        const py = y - o[1];
        const pz = z - o[2];
        return [
            px * b[0] + py * b[1] + pz * b[2],
            px * a[0] + py * a[1] + pz * a[2],
            px * c[0] + py * c[1] + pz * c[2]
        ];
    }

    /**
     * Signed pseudo-distance from the surface: radial, corrected for the taper; exact at the surface, close nearby.
     * For many samples put the profile in a `Field`, which is an order of magnitude faster.
     */
    distance(x: number, y: number, z: number): number {
        const [lx, s, lz] = this.toLocal(x, y, z);
        const [plus, minus, front, back, centerSide, centerFront, exponent] = this.at(s);
        const qx = lx - centerSide;
        const qz = lz - centerFront;
        const l = Math.sqrt(qx * qx + qz * qz);
        let d =
            l > 1e-6
                ? l - sectionRadius(qx / l, qz / l, plus, minus, front, back, exponent)
                : -Math.min(plus, front);
        const slope = this.slopeAt(s);
        d /= Math.sqrt(1 + slope * slope);
        const over = s < this.start ? this.start - s : s > this.end ? s - this.end : 0;
        if (over > 0) d = d > 0 ? Math.sqrt(d * d + over * over) : over;
        return d;
    }

    /**
     * The same profile, wider: `ease` metres (a number, or per `s` one number or [plus, minus, front, back]).
     * `capStart`/`capEnd` continue the first and last section that far beyond the ends.
     */
    ease(ease: number | ((s: number) => number | readonly [number, number, number, number]), capStart = 0, capEnd = 0): Profile {
        const at = typeof ease === 'number' ? () => ease : ease;
        const rows = this.map((r) => {
            const e = at(r[0]);
            const [a, b, c, d] = typeof e === 'number' ? [e, e, e, e] : e;
            return [r[0], r[1] + a, r[2] + b, r[3] + c, r[4] + d, r[5], r[6], r[7]];
        }, 40).sections.slice();
        if (capStart) rows.unshift([this.start - capStart, ...shapeOf(rows[0])]);
        if (capEnd) rows.push([this.end + capEnd, ...shapeOf(rows[rows.length - 1])]);
        return new Profile(this.origin, this.axis, this.side, this.front, rows);
    }

    /** A profile whose sections (`steps` + 1, evenly spaced) are changed by `change`. */
    map(change: (section: Section) => Section, steps = 48): Profile {
        const rows: Section[] = [];
        for (let i = 0; i <= steps; i++) {
            const s = lerp(this.start, this.end, i / steps);
            rows.push(change([s, ...this.at(s)]));
        }
        return new Profile(this.origin, this.axis, this.side, this.front, rows);
    }

    /** The part between two heights; its ends are the sections there. */
    between(start: number, end: number): Profile {
        const inside = this.sections.map((r) => r[0]).filter((s) => s > start + 1e-4 && s < end - 1e-4);
        const rows = [start, ...inside, end].map((s): Section => [s, ...this.at(s)]);
        return new Profile(this.origin, this.axis, this.side, this.front, rows);
    }
}

const shapeOf = (r: Section): SectionShape => [r[1], r[2], r[3], r[4], r[5], r[6], r[7]];

/** Radius of a superellipse with four radii, towards the unit direction (dx, dz). */
export function sectionRadius(dx: number, dz: number, plus: number, minus: number, front: number, back: number, exponent: number): number {
    const qx = Math.abs(dx / (dx > 0 ? plus : minus));
    const qz = Math.abs(dz / (dz > 0 ? front : back));
    return exponent === 2 ? 1 / Math.sqrt(qx * qx + qz * qz) : 1 / pow(pow(qx, exponent) + pow(qz, exponent), 1 / exponent);
}

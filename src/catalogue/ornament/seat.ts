import { clamp, cos, sin, TAU } from '../../geometry/scalar';
import { cross } from '../hair/curve';
import { Scalp, skullFlare, unit, type V3 } from '../hair/scalp';
import type { BuildContext } from '../part';

/** Where an ornament sits and how it is turned: unit directions, square to one another. Head space. */
export interface Frame {
    at: V3;
    /** To its own left when one looks at its face the way one looks at a person: +X of a thing that looks to +Z. */
    right: V3;
    up: V3;
    /** Where its face looks. */
    out: V3;
}

/** A place on the hair: azimuth in degrees and s, see {@link Scalp}. */
export type Place = readonly [azimuth: number, s: number];

/** Farthest that hair may lie off the scalp and still be sat on: past it are tails and spikes. */
const FAR = 0.26;
/** What a head without hair is taken to wear. */
const BARE = 0.012;

export const along = (p: Readonly<V3>, d: Readonly<V3>, k: number): V3 => [p[0] + d[0] * k, p[1] + d[1] * k, p[2] + d[2] * k];
/** The place (x, y, z) of a frame. */
export const inFrame = ({ at, right, up, out }: Frame, x: number, y: number, z: number): V3 => along(along(along(at, right, x), up, y), out, z);
/** A frame turned about the way it faces; + turns its top to its left, degrees. */
export function turned(frame: Frame, degrees: number): Frame {
    const a = (degrees * TAU) / 360;
    const [c, s] = [cos(a), sin(a)];
    const up: V3 = [0, 1, 2].map((d) => frame.up[d] * c + frame.right[d] * s) as V3;
    return { ...frame, up, right: cross(up, frame.out) };
}
/** A frame that faces `out`, as upright as that allows. */
export function upright(at: V3, out: V3): Frame {
    // Straight up there is no upright: towards the back of the head is.
    const tall: V3 = Math.abs(out[1]) > 0.985 ? [0, 0, -1] : [0, 1, 0];
    const right = cross(tall, out);
    return { at, right, up: cross(out, right), out };
}

/** How much of a disc must be hair to sit on, and how far up the head it is moved to find as much. */
const ENOUGH = 0.6;
const STEP = 0.12;
const STEPS = 4;

interface Sample {
    x: number;
    y: number;
    z: number;
}

/** Heights of the hair over a disc that touches the scalp at a place. */
function feel({ head, hair }: BuildContext, [azimuth, s]: Place, radius: number): { at: V3; base: Frame; samples: Sample[]; full: boolean } {
    const scalp = new Scalp(head);
    const at = scalp.point(azimuth, s, 0, skullFlare);
    const base = upright(at, scalp.radial(at));
    const patch = hair.surface.near(at, FAR + 1.6 * radius);
    const samples: Sample[] = [];
    let asked = 0;
    for (const [ring, count] of [[0, 1], [0.55, 6], [1, 9]])
        for (let i = 0; i < count; i++) {
            asked++;
            const a = (i / count) * TAU;
            const [x, y] = [ring * radius * cos(a), ring * radius * sin(a)];
            const z = patch.reach(inFrame(base, x, y, -0.05), base.out, FAR + 0.05);
            if (z !== undefined) samples.push({ x, y, z: z - 0.05 });
        }
    return { at, base, samples, full: samples.length >= ENOUGH * asked };
}

/** How a disc of hair lies: the frame of its best plane, resting on what stands out of it. Where the forehead is free it is the nearest hair above. */
export function seat(context: BuildContext, [azimuth, s]: Place, radius: number): Frame {
    let felt = feel(context, [azimuth, s], radius);
    for (let step = 1; step <= STEPS && !felt.full; step++) felt = feel(context, [azimuth, Math.max(0, s - step * STEP)], radius);
    const { at, base, samples } = felt;
    if (!samples.length) return { ...base, at: along(at, base.out, BARE) };
    // A lock astray must not lift the whole of it.
    const sorted = samples.map(({ z }) => z).sort((a, b) => a - b);
    const middle = sorted[sorted.length >> 1];
    for (const sample of samples) sample.z = clamp(sample.z, middle - 0.05, middle + 0.04);
    let [sz, xx, yy, xz, yz] = [0, 1e-9, 1e-9, 0, 0];
    for (const { x, y, z } of samples) {
        sz += z;
        xx += x * x;
        yy += y * y;
        xz += x * (z - middle);
        yz += y * (z - middle);
    }
    const mean = sz / samples.length;
    const [dx, dy] = [clamp(xz / xx, -0.6, 0.6), clamp(yz / yy, -0.6, 0.6)];
    const proud = Math.max(...samples.map(({ x, y, z }) => z - mean - dx * x - dy * y));
    const out = unit(along(along(base.out, base.right, -dx), base.up, -dy));
    return upright(along(at, base.out, mean + 0.6 * proud), out);
}

/** Turns a frame of that radius to be seen from the front; the side that turns into the hair is lifted out of most of it. */
export function facingFront(frame: Frame, radius: number, share: number): Frame {
    const out = unit([frame.out[0], frame.out[1], frame.out[2] + share]);
    const cosine = frame.out[0] * out[0] + frame.out[1] * out[1] + frame.out[2] * out[2];
    return upright(along(frame.at, frame.out, 0.5 * radius * Math.sqrt(Math.max(0, 1 - cosine * cosine))), out);
}

/** Height of the hair over a frame's plane, by the place in it; undefined beside the hair. */
export function ground({ hair }: BuildContext, frame: Frame, radius: number, depth = 0.2): (x: number, y: number) => number | undefined {
    const patch = hair.surface.near(frame.at, radius);
    return (x, y) => {
        const z = patch.reach(inFrame(frame, x, y, -depth), frame.out, 2 * depth);
        return z === undefined ? undefined : z - depth;
    };
}

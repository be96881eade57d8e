import { lerp, PI, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { add3, framesAlong, lengthOf, sampleCurve } from './curve';
import { unit, type V3 } from './scalp';
import type { SectionName, Sculptor } from './sculptor';

/** A plait of three strands. Lengths in head heights, head space. */
export interface PlaitOptions {
    /** Across the whole plait where it is widest. */
    width: number;
    /** Shares of that width at its beginning and its end. @default 0.8, 0.6 */
    root?: number;
    end?: number;
    /** From one lobe to the next on the same side, as a share of the width there. @default 0.74 */
    pitch?: number;
    /** Direction its face looks in. */
    facing: (q: V3, t: number) => V3;
    /** `round` where it can be seen from behind, `mid` where it lies on the head. @default 'round' */
    section?: SectionName;
    /** Chain of bones it swings with. */
    chain?: string;
    /** How dark the crossings are, as a threshold shift. @default 0.2 */
    depth?: number;
}

/** Where a plait ends: what a tie needs. */
export interface PlaitEnd {
    center: V3;
    axis: V3;
    /** Half the width there. */
    radius: number;
}

/** Strands of a plait swing to the side and twice as fast in depth: x = a·sin θ, z = −DEPTH·a·sin 2θ, a third of a turn apart. */
const DEPTH = 0.56;
/** Half a strand's width, and the whole plait's, as shares of `a`. */
const STRAND = 0.74;
const WHOLE = 3.1;
/** Samples and rings a turn. */
const STEPS = 12;
const RINGS = 6;

/**
 * Plaits hair along an axis; crossings come closer as it narrows. The strands of a flat chevron pass through one another, so
 * these really go over and under. They end side by side: hide that in a tie ({@link PlaitEnd}) or under other hair.
 */
export function plait(s: Sculptor, axis: readonly V3[], { width, root = 0.8, end = 0.6, pitch = 0.74, facing, section = 'round', chain, depth = 0.2 }: PlaitOptions): PlaitEnd {
    const length = lengthOf(sampleCurve(axis, 48));
    const widthAt = (t: number): number => width * lerp(lerp(root, 1, smoothstep(0, 0.25, t)), end, pow(t, 2));
    // 1. Turns along the way: as many as fit the width there.
    let turns = 0;
    const FINE = 60;
    for (let i = 0; i < FINE; i++) turns += length / FINE / (3 * pitch * widthAt((i + 0.5) / FINE));
    const count = Math.ceil(turns * STEPS);
    const A = sampleCurve(axis, count);
    const frames = framesAlong(A, facing);
    const theta: number[] = [0];
    for (let i = 1; i <= count; i++) theta.push(theta[i - 1] + (TAU * length) / count / (3 * pitch * widthAt((i - 0.5) / count)));
    // 2. Three strands.
    for (let k = 0; k < 3; k++) {
        const at = (i: number): number => theta[i] + (k * TAU) / 3;
        const points = A.map((q, i) => {
            const a = widthAt(i / count) / WHOLE;
            return add3(q, frames.side[i], a * sin(at(i)), frames.normal[i], -DEPTH * a * sin(2 * at(i)));
        });
        s.strand(points, {
            width: (2 * STRAND * width) / WHOLE, widthAt: (t) => widthAt(t) / width, thickness: 0.6, section, samples: count, rings: Math.ceil(turns * RINGS), mass: 0.1, chain,
            // A strand is dark where it comes out from under another and where it goes under the next.
            edgeAmbient: depth * 0.5, ambientAt: (t) => -depth * (0.5 + 0.9 * sin(2 * at(Math.round(t * count)))), within: length, inked: true,
            facing: (_, t) => {
                const i = Math.min(count, Math.round(t * count));
                return unit(add3([0, 0, 0], frames.normal[i], 1, frames.side[i], 0.7 * sin(at(i))));
            }
        });
    }
    return { center: A[count], axis: frames.tangent[count], radius: widthAt(1) / 2 };
}

/** The loose end below a plait's tie: a few pointed locks. */
export function tassel(s: Sculptor, { center, axis, radius }: PlaitEnd, length: number, chain?: string): void {
    const end = (t: number): V3 => add3(center, axis, length * t, [0, -1, 0], 0.25 * length * t * t);
    s.bundle([end(0), end(0.35), end(0.7), end(1)], [1, 0.84, 0.92], (t) => radius * (0.35 + 0.6 * sin(PI * pow(t, 0.8))), {
        width: radius * 1.9, rings: 5, root: 0.5, belly: 0.4, sharp: 0.9, thickness: 0.5, mass: 0.15, edgeAmbient: 0.12, chain, section: 'wisp'
    }, 0.6);
}

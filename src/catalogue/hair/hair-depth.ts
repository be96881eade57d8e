import { add3, cross } from './curve';
import type { V3 } from './scalp';
import type { HairSession } from './session';

/** Depth of hair that what grows through it is shaped to stand in, and the most it is raised by deeper hair, head heights. */
const USUAL = 0.075;
const MOST = 0.26;
/** How far out hair is looked for, head heights. */
const FAR = 0.5;

/**
 * How far to raise what grows through the hair, so that it shows as much over an afro as over a bob: head heights, 0 for
 * usual hair. `roots`: where it grows, and the unit direction it grows in, head space; `width`: how broad it is there.
 */
export function hairLift(hair: HairSession, roots: readonly { at: V3; way: V3 }[], width: number): number {
    const depths: number[] = [];
    for (const { at, way } of roots) {
        const patch = hair.surface.near(at, FAR);
        const side = cross(way, [0, 0, 1]);
        const front = cross(side, way);
        for (const [across, ahead] of [[0, 0], [-0.5, 0], [0.5, 0], [0, 0.2], [0, 0.5]]) depths.push(patch.reach(add3(at, side, across * width, front, ahead * width), way, FAR) ?? 0);
    }
    if (!depths.length) return 0;
    // A quarter of the places may be deeper: no single spike counts.
    depths.sort((a, b) => a - b);
    return Math.min(MOST, Math.max(0, depths[Math.floor(0.75 * depths.length)] - USUAL));
}

import type { Bone } from '../avatar/avatar';

/**
 * A body ready to be dressed: its measures, skeleton, and the fields clothes are eased from.
 * Made by a body part (`catalogue/body/*`) before anything else is built. Avatar space, metres, T-pose.
 * The concrete class is `BodyFigure` in `rig/body-figure.ts`, which garments use; this interface is what everyone may rely on.
 */
export interface Figure {
    kind: 'female' | 'male' | 'chibi';
    /** Height to the skull top, metres. */
    height: number;
    /** Chin to skull top, metres. */
    headHeight: number;
    /** Height of the chin, metres. */
    chinY: number;
    /** VRM humanoid bones (without eyes and jaw, which the head adds), parents first. */
    bones: Bone[];
    /** Place of a bone at rest. @throws if there is none of that name. */
    bone(name: string): [number, number, number];
    /** Height the face mesh and the body mesh meet at, on the neck. */
    neckCutY: number;
    /** Section of the neck at height `y`: half width, distance to front and to back from `cz`. The head's neck loops end on it. */
    neckSection(y: number): { rx: number; front: number; back: number; cz: number };
    /** Signed distance to the bare body, metres (negative inside), arms and hands included. */
    distance(x: number, y: number, z: number): number;
    /** Skin weights of a rest position: fills up to four bone indices (into `bones`) and weights. */
    weightsAt(x: number, y: number, z: number, joints: Uint16Array | number[], weights: Float32Array | number[], offset?: number): void;
}

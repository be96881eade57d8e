import { resample } from '../../src/catalogue/face/curves';
import { shutness } from '../../src/catalogue/eyes/lids';
import { SHAPES } from '../../src/catalogue/face/shapes';
import type { MeshData } from '../../src/geometry/mesh';
import { skinOver } from './front-view';
import { posed, type BuiltHead } from './head-parts';

/** First indices of the skin's triangles near the left eye, without the rim that is folded in behind the lids. */
export function nearEye({ skin, head }: BuiltHead): number[] {
    const { x, y, halfWidth, halfHeight } = head.eye;
    const found: number[] = [];
    const onFace = (v: number): boolean => {
        const [px, py, pz] = head.toHead(skin.positions[3 * v], skin.positions[3 * v + 1], skin.positions[3 * v + 2]);
        return Math.abs(px - x) < 2 * halfWidth && Math.abs(py - y) < 2.2 * halfHeight && pz > head.at(px, py)[2] - 0.02;
    };
    for (let t = 0; t < skin.indices.length; t += 3)
        if ([0, 1, 2].every((k) => onFace(skin.indices[t + k]))) found.push(t);
    return found;
}

/** Vertices of the left iris: those on the bone `leftEye`. */
export function leftIris(mesh: MeshData): number[] {
    const found: number[] = [];
    for (let i = 0; i < mesh.positions.length / 3; i++) if (mesh.joints[4 * i] === 1) found.push(i);
    return found;
}

/** First indices of the left white's triangles. */
export function leftWhite(mesh: MeshData): number[] {
    const found: number[] = [];
    for (let t = 0; t < mesh.indices.length; t += 3)
        if ([0, 1, 2].every((k) => mesh.joints[4 * mesh.indices[t + k]] === 0 && mesh.positions[3 * mesh.indices[t + k]] > 0)) found.push(t);
    return found;
}

/** Positions of the eyes with the left one turned on its bone, degrees: + to the avatar's left, + down. */
export function turned({ eyeballs, eyes }: BuiltHead, yaw: number, pitch: number): Float64Array {
    const [bx, by, bz] = eyes.bones![0].position;
    const [a, b] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
    const places = Float64Array.from(eyeballs.positions);
    for (const i of leftIris(eyeballs)) {
        const [x, y, z] = [places[3 * i] - bx, places[3 * i + 1] - by, places[3 * i + 2] - bz];
        const [y1, z1] = [y * Math.cos(b) - z * Math.sin(b), z * Math.cos(b) + y * Math.sin(b)];
        places.set([bx + x * Math.cos(a) + z1 * Math.sin(a), by + y1, bz - x * Math.sin(a) + z1 * Math.cos(a)], 3 * i);
    }
    return places;
}

/**
 * How far the left iris stands in front of the lids at worst, head units; negative where it keeps behind them.
 */
export function beforeLids(built: BuiltHead, skin: Float64Array, eyes: Float64Array, near = nearEye(built)): number {
    let worst = -Infinity;
    for (const i of leftIris(built.eyeballs)) {
        const over = skinOver(built.skin, skin, near, eyes[3 * i], eyes[3 * i + 1]);
        if (over !== undefined) worst = Math.max(worst, (eyes[3 * i + 2] - over) / built.head.scale);
    }
    return worst;
}

/** How far the turned iris sinks into the white at worst, head units. */
export function sunkInWhite(built: BuiltHead, eyes: Float64Array): number {
    const still = Float64Array.from(built.eyeballs.positions);
    const white = leftWhite(built.eyeballs);
    let worst = -Infinity;
    for (const i of leftIris(built.eyeballs)) {
        const back = skinOver(built.eyeballs, still, white, eyes[3 * i], eyes[3 * i + 1]);
        if (back !== undefined) worst = Math.max(worst, (back - eyes[3 * i + 2]) / built.head.scale);
    }
    return worst;
}

/** Half the widest gap that shut lids may leave, metres. */
const GAP = 0.00015;

/**
 * Number of places along the left eye's shut lids, just over and under the line they meet on, where no skin is in front
 * of the eye. 0 where they close.
 */
export function openPlaces(built: BuiltHead, morph: 'blinkLeft' | 'joyLeft', near = nearEye(built)): number {
    const { head, skin } = built;
    const eye = SHAPES[morph].to.left;
    if (shutness(head.shape.lids, eye) < 1) throw new Error(`openPlaces: ${morph} does not shut the eye`);
    const places = posed(skin, morph, 1);
    let open = 0;
    for (const [x, y] of resample(head.lids(eye).upper, 48).slice(1, -1)) {
        const [px, py] = head.toAvatar(x, y, 0);
        for (const off of [-GAP, GAP]) {
            if (skinOver(skin, places, near, px, py + off) === undefined) open++;
        }
    }
    return open;
}

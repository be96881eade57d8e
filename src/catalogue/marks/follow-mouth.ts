import type { MeshData } from '../../geometry/mesh';
import { clamp, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { AnimeHead } from '../face/anime-head';
import type { Vec2 } from '../face/curves';
import { NEUTRAL, type FacePose } from '../face/pose';
import { posedMesh } from '../face/posed-mesh';
import type { PartResult } from '../part';

/** How far above and below the mouth's line the skin goes with a lip, head units. */
const REACH = { above: 0.06, below: 0.085 };
/** How far beside the mouth's corner it does. */
const BESIDE = 0.06;

/** Makes the locks a part sculpted by `makeHair` move with lips and jaw: they belong to the face, not to the hair. */
export function followMouth(head: AnimeHead, part: PartResult): PartResult {
    return { ...part, later: () => (part.later?.() ?? []).map((piece) => ({ ...piece, layer: 'face', mesh: withMorphs(head, piece.mesh) })) };
}

function withMorphs(head: AnimeHead, mesh: MeshData): MeshData {
    const { positions, normals } = mesh;
    const places: Vec3[] = [];
    for (let i = 0; i < positions.length; i += 3) places.push(head.toHead(positions[i], positions[i + 1], positions[i + 2]));
    const { morphs } = posedMesh(['mouth'], (pose, builder) => {
        const move = pose === NEUTRAL ? undefined : mover(head, pose);
        places.forEach((p, i) => {
            const at = 3 * i;
            const d = move?.(p) ?? [0, 0, 0];
            // Metres from where it rests, so that what does not move stays to the bit.
            builder.vertex(positions[at] + d[0], positions[at + 1] + d[1], positions[at + 2] + d[2], normals[at], normals[at + 1], normals[at + 2]);
        });
        for (let t = 0; t < mesh.indices.length; t += 3) builder.triangle(mesh.indices[t], mesh.indices[t + 1], mesh.indices[t + 2]);
    });
    return { ...mesh, morphs };
}

/** How far a place moves in a pose: with the jaw by all it drops, with the lips by how near it lies. Head space → metres. */
function mover(head: AnimeHead, pose: FacePose): (p: Vec3) => Vec3 {
    const { mouthY, chinLength } = head.shape;
    const rest = head.lips(NEUTRAL.mouth);
    const lips = head.lips(pose.mouth);
    const chin = 0.035 - chinLength;
    const rise = (after: Vec2[], before: Vec2[], x: number): number => {
        const end = Math.max(after[after.length - 1][0], before[before.length - 1][0]);
        return (heightAt(after, x) - heightAt(before, x)) * smoothstep(end + BESIDE, end, x);
    };
    return ([x, y, z]) => {
        // What hangs below the chin goes with the chin.
        const skin: Vec3 = [x, Math.max(y, chin), Math.max(z, head.at(0, chin)[2] * smoothstep(0.3, 0.1, Math.abs(x)))];
        const moved = head.deform(skin, pose);
        const near = y < mouthY ? clamp((y - mouthY) / REACH.below + 1) : clamp((mouthY - y) / REACH.above + 1);
        const lift = near * (y < mouthY ? rise(lips.lower, rest.lower, Math.abs(x)) : rise(lips.upper, rest.upper, Math.abs(x)));
        return [(moved[0] - skin[0]) * head.scale, (moved[1] - skin[1] + lift) * head.scale, (moved[2] - skin[2]) * head.scale];
    };
}

/** Height of a line of points at x, held at its ends. */
function heightAt(line: readonly Vec2[], x: number): number {
    let i = 1;
    while (i < line.length - 1 && line[i][0] < x) i++;
    const [a, b] = [line[i - 1], line[i]];
    return a[1] + (b[1] - a[1]) * clamp((x - a[0]) / (b[0] - a[0] || 1));
}

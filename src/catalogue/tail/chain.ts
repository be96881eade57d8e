import type { Bone, SpringChain } from '../../avatar/avatar';
import type { MeshBuilder } from '../../geometry/mesh';
import { clamp } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import type { Hang, Spine } from './sweep';

/** How a chain of bones swings. */
export interface Swing {
    stiffness: number;
    drag: number;
    /** Weight of its end. @default 0 */
    gravity?: number;
    hitRadius: number;
    /** Collider groups it keeps out of. @default none */
    avoids?: string[];
}

/** A chain of bones along a spine, and the weights that hang a mesh on it. */
export interface BoneChain {
    bones: (Pick<Bone, 'name' | 'position'> & { parent: string })[];
    names: string[];
    spring: SpringChain;
    /** Hangs a vertex of `mesh` where it lies along the spine; `first` is the chain's first bone in the mesh's list, `parent` its parent there. */
    hang(mesh: MeshBuilder, first: number, parent: number): Hang;
}

/** Bones `name`, `name-2`, … from `from` (0 … 1) to the tip of a spine; the last is the end of the chain, which nothing hangs on. */
export function boneChain(name: string, parent: string, spine: Spine, joints: number, swing: Swing, from = 0.04): BoneChain {
    const names = Array.from({ length: joints }, (_, i) => (i ? `${name}-${i + 1}` : name));
    const at = (i: number): number => from + ((1 - from) * i) / (joints - 1);
    return {
        names,
        bones: names.map((bone, i) => ({ name: bone, parent: i ? names[i - 1] : parent, position: spine.at(at(i)).q as V3 })),
        spring: {
            name, joints: names, stiffness: swing.stiffness, drag: swing.drag, gravityPower: swing.gravity ?? 0, gravityDir: [0, -1, 0], hitRadius: swing.hitRadius, colliderGroups: swing.avoids ?? []
        },
        hang: (mesh, first, root) => (v, t) => {
            // A bone bends what lies after it: half way between two bones it is the nearer one's alone.
            const x = ((t - from) / (1 - from)) * (joints - 1) - 0.5;
            const i = Math.floor(x);
            const k = clamp((x - i - 0.2) / 0.6);
            const bone = (j: number): number => (j < 0 ? root : first + Math.min(j, joints - 2));
            mesh.skinAt(v, [bone(i), bone(i + 1)], [1 - k, k]);
        }
    };
}

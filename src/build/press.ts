import type { PartResult } from '../catalogue/part';
import { dropFolded } from '../geometry/folded-triangles';

/** Moves all that a part made, meshes and extra bones alike, so that a tail swings about the place it now hangs from. */
export function pressPart(result: PartResult, move: (x: number, y: number, z: number) => [number, number, number] | undefined): void {
    for (const piece of result.meshes) {
        const positions = piece.mesh.positions.slice();
        for (let i = 0; i < positions.length; i += 3) {
            const to = move(positions[i], positions[i + 1], positions[i + 2]);
            if (to) positions.set(to, i);
        }
        // A frill pressed flat folds over itself.
        piece.mesh = dropFolded({ ...piece.mesh, positions });
    }
    result.bones = result.bones?.map((bone) => ({ ...bone, position: move(...bone.position) ?? bone.position }));
}

import type { MeshBuilder } from '../../geometry/mesh';
import type { HeadShape } from '../face/head-shape';

/** Moves vertices sculpted in head space, from index `from` on, to avatar space. Normals keep: head space is only scaled and shifted. */
export function toAvatar(mesh: MeshBuilder, head: HeadShape, from = 0): void {
    for (let i = from; i < mesh.count; i++) {
        const p = head.toAvatar(mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2]);
        for (let k = 0; k < 3; k++) mesh.positions[3 * i + k] = p[k];
    }
}

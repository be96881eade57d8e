import type { MeshBuilder } from '../../geometry/mesh';
import { TrianglePatch } from '../../geometry/triangle-patch';
import type { V3 } from './scalp';

/** The hair as it was sculpted, all parts of it, for what is worn on it. Head space. */
export class HairSurface {
    private readonly parts: { positions: Float64Array; indices: readonly number[] }[] = [];

    /** Takes in a part of the hair, while its mesh is still in head space. */
    add(mesh: MeshBuilder): void {
        this.parts.push({ positions: mesh.positions.slice(0, 3 * mesh.count), indices: mesh.indices.slice() });
    }

    /** The hair that has a corner where `keep` says: asked of many places, a patch is far quicker than the whole. */
    patch(keep: (x: number, y: number, z: number) => boolean): TrianglePatch {
        const corners: number[] = [];
        for (const { positions, indices } of this.parts) {
            const kept = new Uint8Array(positions.length / 3);
            for (let i = 0; i < kept.length; i++) kept[i] = keep(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]) ? 1 : 0;
            for (let t = 0; t < indices.length; t += 3) {
                if (!kept[indices[t]] && !kept[indices[t + 1]] && !kept[indices[t + 2]]) continue;
                for (let k = 0; k < 3; k++) for (let d = 0; d < 3; d++) corners.push(positions[3 * indices[t + k] + d]);
            }
        }
        return new TrianglePatch(Float64Array.from(corners));
    }

    /** The hair that has a corner within `reach` of a place. */
    near([x, y, z]: Readonly<V3>, reach: number): TrianglePatch {
        return this.patch((px, py, pz) => (px - x) * (px - x) + (py - y) * (py - y) + (pz - z) * (pz - z) < reach * reach);
    }
}

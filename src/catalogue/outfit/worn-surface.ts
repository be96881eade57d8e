import { TrianglePatch } from '../../geometry/triangle-patch';
import type { PartMesh } from '../part';

/** The clothes put on so far as they were made, collars and buttons included, for what is tied or buckled over them. Avatar space. */
export class WornSurface {
    private readonly pieces: PartMesh[] = [];

    /** Takes in what a part made. */
    add(pieces: readonly PartMesh[]): void {
        this.pieces.push(...pieces);
    }

    /** The cloth that has a corner where `keep` says, of the pieces `which` accepts: asked of many places, a patch is far quicker than the whole. */
    patch(keep: (x: number, y: number, z: number) => boolean, which: (piece: PartMesh) => boolean = () => true): TrianglePatch {
        const corners: number[] = [];
        for (const piece of this.pieces) {
            if (!which(piece)) continue;
            const { positions, indices } = piece.mesh;
            const kept = new Uint8Array(positions.length / 3);
            for (let i = 0; i < kept.length; i++) kept[i] = keep(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]) ? 1 : 0;
            for (let t = 0; t < indices.length; t += 3) {
                if (!kept[indices[t]] && !kept[indices[t + 1]] && !kept[indices[t + 2]]) continue;
                for (let k = 0; k < 3; k++) for (let d = 0; d < 3; d++) corners.push(positions[3 * indices[t + k] + d]);
            }
        }
        return new TrianglePatch(Float64Array.from(corners));
    }
}

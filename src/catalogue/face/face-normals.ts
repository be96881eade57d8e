import { lerp, smoothstep } from '../../geometry/scalar';
import type { AnimeHead } from './anime-head';

/** How much of a normal is replaced by a plain ellipsoid's, on the face and on the skull, so that light falls in two clean shapes. */
const SOFT = { face: 0.75, skull: 0.92 };
const ELLIPSOID = { x: 0.4, y: 0.62, z: 0.46, centerY: 0.46, centerZ: -0.02 };

/** Edits the normals of the head's skin in place; positions are avatar space. */
export function softenFace(head: AnimeHead, positions: Float32Array, normals: Float32Array): void {
    const cutY = head.toAvatar(0, head.neckCut, 0)[1];
    for (let i = 0; i < positions.length / 3; i++) {
        const [x, y, z] = head.toHead(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]);
        // All of the head above the jaw line, which rises towards the nape.
        const jawLine = lerp(0.08, -0.05, smoothstep(-0.3, 0.2, z));
        const front = smoothstep(-0.4, 0.1, z) * smoothstep(jawLine, jawLine + 0.26, y + 0.08 * smoothstep(0, 0.3, z));
        let nx = normals[3 * i];
        let ny = normals[3 * i + 1];
        let nz = normals[3 * i + 2];
        if (front > 0) {
            let ex = x / (ELLIPSOID.x * ELLIPSOID.x);
            let ey = (y - ELLIPSOID.centerY) / (ELLIPSOID.y * ELLIPSOID.y);
            let ez = (z - ELLIPSOID.centerZ) / (ELLIPSOID.z * ELLIPSOID.z);
            const l = Math.sqrt(ex * ex + ey * ey + ez * ez);
            ex /= l;
            ey /= l;
            ez /= l;
            const f = lerp(SOFT.skull, SOFT.face, smoothstep(0.05, 0.25, z)) * front;
            nx = lerp(nx, ex, f);
            ny = lerp(ny, ey, f);
            nz = lerp(nz, ez, f);
        }
        // At the cut the mesh ends and its own normals tilt; the neck's are level there.
        const level = smoothstep(cutY + 0.02, cutY + 0.004, positions[3 * i + 1]);
        if (level > 0) {
            const s = head.neckSection(y);
            const depth = z >= s.cz ? s.front : s.back;
            let ex = x / (s.rx * s.rx);
            let ez = (z - s.cz) / (depth * depth);
            const l = Math.sqrt(ex * ex + ez * ez);
            ex /= l;
            ez /= l;
            nx = lerp(nx, ex, level);
            ny = lerp(ny, 0, level);
            nz = lerp(nz, ez, level);
        }
        const l = Math.sqrt(nx * nx + ny * ny + nz * nz);
        normals[3 * i] = nx / l;
        normals[3 * i + 1] = ny / l;
        normals[3 * i + 2] = nz / l;
    }
}

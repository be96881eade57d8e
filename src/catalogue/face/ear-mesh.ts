import type { MeshData } from '../../geometry/mesh';
import { MeshBuilder } from '../../geometry/mesh';
import { smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { normalize } from '../../geometry/vec3';
import type { AnimeHead } from './anime-head';
import { EAR_AROUND, earRing, earShape, type EarShape } from './ear-shape';
import { earUv } from './face-uv';

/** Rings from the root inside the skull over the edge and the rim into the hollow: share of the outline, height, light, outline. */
// prettier-ignore
const RINGS: readonly [share: number, height: number, light: number, line: number][] = [
    [0.78, -0.05, -0.5, 0], [0.96, -0.01, -0.35, 0], [1, 0.006, -0.1, 1], [0.965, 0.018, 0.05, 1], [0.87, 0.02, 0.05, 0.5], [0.78, 0.008, 0, 0], [0.55, 0.005, -0.1, 0], [0.25, 0.001, -0.15, 0]
];

/** How far a place of the ear has left the cheek. */
const freed = (back: number): number => smoothstep(-0.014, 0.022, back);

/** A place of an ear in head space: so far back and up from its middle, `height` off its plane. */
export function onEar(head: AnimeHead, shape: EarShape, side: 1 | -1, back: number, up: number, height: number): Vec3 {
    const [cx, cy, cz] = head.ear;
    const out = height * (height > 0 ? shape.thin(back) : 1) - 0.014 * (1 - freed(back));
    return [side * (cx - 0.014 + out + shape.stand(Math.max(0, back + 0.012)) + 0.02 * up), cy + up, cz - back * 1.04 - up * 0.2];
}

/** Both ears, weighted on bone 0. They share the skin's material; their folds are painted. */
export function earMesh(head: AnimeHead): MeshData {
    const builder = new MeshBuilder();
    const { ears, earSize: size } = head.shape;
    const shape = earShape(ears, size);
    for (const side of [1, -1] as const) {
        const place = (back: number, up: number, height: number, light: number, line: number): number => {
            // The front of the rim runs out into the cheek, without a line.
            const free = freed(back);
            const [x, y, z] = head.toAvatar(...onEar(head, shape, side, back, up, height));
            const [u, v] = earUv(ears, side, back / size, up / size);
            const vertex = builder.vertex(x, y, z, 0, 0, 0, u, v);
            builder.shadeAt(vertex, light, 0, 0, 0.85 * line * free);
            return vertex;
        };
        const rings = RINGS.map(([share, height, light, line]) =>
            earRing(shape, share).map(([back, up]) => place(back, up, height, light, line))
        );
        for (let r = 0; r + 1 < rings.length; r++)
            for (let k = 0; k < EAR_AROUND; k++) {
                const next = (k + 1) % EAR_AROUND;
                builder.quad(rings[r][k], rings[r][next], rings[r + 1][next], rings[r + 1][k], side < 0);
            }
        const [from, to] = shape.core;
        const centre = place((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 0, -0.15, 0);
        const last = rings[rings.length - 1];
        for (let k = 0; k < EAR_AROUND; k++) builder.triangle(last[k], last[(k + 1) % EAR_AROUND], centre, side < 0);
    }
    const mesh = builder.finish();
    soften(head, mesh);
    return mesh;
}

/** Ears take half their normals from the side of the head, so that they do not stay lit on a shaded side. */
function soften(head: AnimeHead, mesh: MeshData): void {
    const { positions, normals } = mesh;
    const [cx, , cz] = head.skull.center;
    const [rx, , rz] = head.skull.radii;
    for (let i = 0; i < normals.length; i += 3) {
        const [x, , z] = head.toHead(positions[i], positions[i + 1], positions[i + 2]);
        const side: Vec3 = normalize([(x - cx) / (rx * rx), 0, (z - cz) / (rz * rz)]);
        const n = normalize([normals[i] + side[0], normals[i + 1], normals[i + 2] + side[2]]);
        normals.set(n, i);
    }
}

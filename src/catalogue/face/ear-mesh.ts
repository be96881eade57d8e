import type { MeshData } from '../../geometry/mesh';
import { MeshBuilder } from '../../geometry/mesh';
import { clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { normalize } from '../../geometry/vec3';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import { earUv } from './face-uv';

/** Points round the ear's outline. */
const AROUND = 20;
// Outline as (back, up) from the ear's middle, head units, from the lobe's front backwards.
// prettier-ignore
const ROUND: Vec2[] = [
    [0.002, -0.088], [0.026, -0.09], [0.048, -0.07], [0.06, -0.03], [0.088, 0.014], [0.102, 0.058], [0.09, 0.092], [0.056, 0.106], [0.018, 0.094], [-0.008, 0.05], [-0.012, -0.006], [-0.012, -0.056]
];
// prettier-ignore
const POINTED: Vec2[] = [
    [0.004, -0.08], [0.024, -0.076], [0.048, -0.044], [0.082, 0.004], [0.13, 0.056], [0.21, 0.125], [0.13, 0.118], [0.062, 0.1], [0.006, 0.052], [-0.01, -0.005], [-0.012, -0.052]
];
/** The hollow: rings shrink towards the nearest point of this line, so that the rim of a long ear keeps its width. */
const HOLLOW = {
    round: [
        [0.03, -0.016],
        [0.04, 0.034]
    ],
    pointed: [
        [0.03, -0.004],
        [0.118, 0.062]
    ]
} as const;
/** Rings from the root inside the skull over the rim, the groove behind it and the inner ridge into the hollow: scale, height, light. */
// prettier-ignore
const RINGS: [number, number, number][] = [
    [0.8, -0.04, -0.2], [0.98, -0.006, -0.1], [1, 0.012, 0], [0.93, 0.021, 0.05], [0.82, 0.016, 0], [0.73, 0.003, -0.62], [0.6, 0.01, 0.05], [0.43, -0.002, -0.85], [0.16, -0.002, -0.8]
];

/** Both ears, weighted on bone 0. They share the skin's material. */
export function earMesh(head: AnimeHead): MeshData {
    const builder = new MeshBuilder();
    const pointed = head.shape.pointedEars;
    const outline = pointed ? POINTED : ROUND;
    const loop = resample([...outline, outline[0]], AROUND + 1).slice(0, AROUND);
    if (pointed) keepTip(loop);
    const [from, to] = HOLLOW[pointed ? 'pointed' : 'round'];
    const [hx, hy] = [to[0] - from[0], to[1] - from[1]];
    const [cx, cy, cz] = head.ear;
    for (const side of [1, -1] as const) {
        const place = (back: number, up: number, height: number, light: number, outlineWidth: number): number => {
            // The back edge stands off the head; a long ear bends back towards it.
            const reach = Math.max(0, back + 0.012);
            const off = pointed ? 0.62 * reach - 1.1 * reach * reach : 0.36 * reach;
            const [x, y, z] = head.toAvatar(
                side * (cx - 0.014 + height + off + 0.02 * up),
                cy + up,
                cz - back * 0.9 - up * 0.2
            );
            const [u, v] = earUv(side, back, up);
            const vertex = builder.vertex(x, y, z, 0, 0, 0, u, v);
            builder.shadeAt(vertex, light, 0, 0, outlineWidth);
            return vertex;
        };
        const rings = RINGS.map(([size, height, light], r) =>
            loop.map(([back, up]) => {
                const s = clamp(((back - from[0]) * hx + (up - from[1]) * hy) / (hx * hx + hy * hy));
                // Near the tip the ear is thin.
                const thin = pointed ? 1 - 0.75 * smoothstep(0.09, 0.2, back) : 1;
                return place(
                    lerp(from[0] + hx * s, back, size),
                    lerp(from[1] + hy * s, up, size),
                    height > 0 ? height * thin : height,
                    light * thin,
                    r <= 3 ? 0.8 : 0
                );
            })
        );
        for (let r = 0; r + 1 < rings.length; r++)
            for (let k = 0; k < AROUND; k++) {
                const next = (k + 1) % AROUND;
                builder.quad(rings[r][k], rings[r][next], rings[r + 1][next], rings[r + 1][k], side < 0);
            }
        const centre = place(from[0] + hx * 0.4, from[1] + hy * 0.4, 0.002, -0.7, 0);
        const last = rings[rings.length - 1];
        for (let k = 0; k < AROUND; k++) builder.triangle(last[k], last[(k + 1) % AROUND], centre, side < 0);
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

/** Even spacing rounds the tip off: the point that reaches furthest back is put on it. */
function keepTip(loop: Vec2[]): void {
    let furthest = 0;
    loop.forEach((p, i) => {
        if (p[0] > loop[furthest][0]) furthest = i;
    });
    loop[furthest] = [0.212, 0.127];
}

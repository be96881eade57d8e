import type { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, sin } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BuildContext } from '../part';

/** How far glasses are turned up about the ears to sit on the hair. */
const TURN = 54 * DEGREES;
/** Farthest hair they are lifted over, head units. */
const MOST = 0.16;

/** Whether nothing on the head is in the way of what is pushed up onto it. */
export const bareHeaded = ({ worn }: BuildContext): boolean => ![...worn].some((id) => id.startsWith('headwear/'));

/** Pushes glasses made for the eyes up onto the hair; `front` are places of them that must not sink into it. Head space. */
export function pushUp({ head, hair }: BuildContext, meshes: readonly MeshBuilder[], front: readonly Vec3[]): void {
    const [, ey, ez] = head.ear;
    const [c, s] = [cos(TURN), sin(TURN)];
    const turn = (y: number, z: number): [number, number] => [c * y + s * z, c * z - s * y];
    const place = ([x, y, z]: Readonly<Vec3>): Vec3 => {
        const [up, ahead] = turn(y - ey - 0.08, z - ez);
        return [x, ey + 0.08 + up, ez + ahead];
    };
    const [, cy, cz] = head.skull.center;
    const patch = hair.surface.patch((_, y, z) => y > 0.5 && z > -0.1);
    // Out of the head's middle: as far as the hair asks for where they lie.
    const lie = front.map(place);
    const middle: Vec3 = [0, 1, 2].map((k) => lie.reduce((sum, p) => sum + p[k], 0) / lie.length) as Vec3;
    const [dy, dz] = [middle[1] - cy, middle[2] - cz];
    const l = Math.sqrt(dy * dy + dz * dz);
    const way: Vec3 = [0, dy / l, dz / l];
    let lift = -0.02;
    for (const p of lie) lift = Math.max(lift, Math.min(MOST, (patch.reach([p[0], p[1] - 0.1 * way[1], p[2] - 0.1 * way[2]], way, 0.1 + MOST) ?? 0) - 0.1 + 0.004));
    for (const mesh of meshes)
        for (let i = 0; i < mesh.count; i++) {
            const p = place([mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2]]);
            for (let k = 0; k < 3; k++) mesh.positions[3 * i + k] = p[k] + way[k] * lift;
            const [ny, nz] = turn(mesh.normals[3 * i + 1], mesh.normals[3 * i + 2]);
            mesh.normals[3 * i + 1] = ny;
            mesh.normals[3 * i + 2] = nz;
        }
}

import type { MeshBuilder } from '../../geometry/mesh';
import type { Vec3 } from '../../geometry/vec3';
import { star } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { upright } from '../ornament/seat';

/** Sews a small domed star onto cloth. `size`: its height, metres; `skin` hangs each of its vertices where the cloth below it hangs. */
export function starTrim(mesh: MeshBuilder, at: Vec3, out: Vec3, size: number, skin: (mesh: MeshBuilder, i: number) => void): void {
    const first = mesh.count;
    const l = Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]) || 1;
    const frame = upright([...at], [out[0] / l, out[1] / l, out[2] / l]);
    const r = Math.sqrt(frame.right[0] * frame.right[0] + frame.right[1] * frame.right[1] + frame.right[2] * frame.right[2]) || 1;
    const right: [number, number, number] = [frame.right[0] / r, frame.right[1] / r, frame.right[2] / r];
    const up: [number, number, number] = [frame.up[0] / r, frame.up[1] / r, frame.up[2] / r];
    plate(mesh, { ...frame, right, up }, STAR.map(([x, y]) => [x * size, y * size] as const), { thick: 0.16 * size, dome: 0.1 * size, bevel: 0.3 });
    for (let i = first; i < mesh.count; i++) skin(mesh, i);
}

/** Ten corners: at the size of a button soft tips would not show. */
const STAR = star(5, 0.5).filter((_, i) => i % 4 === 1 || i % 4 === 3);

import type { Vec3 } from '../../geometry/vec3';
import { normalize } from '../../geometry/vec3';
import type { AnimeHead } from '../face/anime-head';
import { JAW_END } from '../face/profile-rows';

/** Steps of the search for a height: to a hundred-thousandth of a head. */
const HALVINGS = 18;

/**
 * Point `lift` off the skin at an angle from the middle of the face (radians, + is the avatar's left, π the back) and a
 * height, and the direction it was lifted in. Head space; from the crown to the jaw's edge.
 */
export function onHead(head: AnimeHead, angle: number, y: number, lift: number): { point: Vec3; normal: Vec3 } {
    const phi = Math.abs(angle);
    const side = angle < 0 ? -1 : 1;
    let [high, low] = [0, JAW_END];
    for (let i = 0; i < HALVINGS; i++) {
        const middle = (high + low) / 2;
        if (head.surface(phi, middle)[1] > y) high = middle;
        else low = middle;
    }
    const q = head.surface(phi, low);
    const [, cy, cz] = head.skull.center;
    const [rx, ry, rz] = head.skull.radii;
    // Out of the skull's ellipsoid above its middle, level below it.
    const n = normalize([q[0] / (rx * rx), (0.4 * Math.max(0, q[1] - cy)) / (ry * ry), (q[2] - cz) / (rz * rz)]);
    return {
        point: [side * (q[0] + n[0] * lift), Math.min(y, q[1]) + n[1] * lift, q[2] + n[2] * lift],
        normal: [side * n[0], n[1], n[2]]
    };
}

import { lerp } from '../../geometry/scalar';
import { add, normalize, scale, sub } from '../../geometry/vec3';
import type { Sculptor } from './sculptor';

/** Most of them, at a mess of 1. */
const MOST = 13;

/**
 * Ends that spring out of messy hair all over the head, each along the fall of the hair first and off it at its tip.
 * `down` is where the lowest spring out: 1 is the head's widest ring, 2 about the chin. As many as the sculptor's `mess` asks for.
 */
export function flyaways(s: Sculptor, down: number): void {
    const count = Math.round(MOST * s.mess);
    for (let i = 0; i < count; i++) {
        // The golden section spreads them without rows.
        const azimuth = lerp(64, 296, (i * 0.618034) % 1);
        const at = lerp(0.3, down, ((i * 0.414214 + 0.3) % 1));
        const side = i % 2 ? 1 : -1;
        const points = s.points([[azimuth - side * 14, Math.max(0.08, at - 0.5), 0.04], [azimuth - side * 4, at - 0.2, 0.1], [azimuth, at, 0.112]]);
        const tip = points[2];
        const along = normalize(sub(tip, points[1]));
        // Leaves along its own fall: a lock that stands out of the mass is a thorn.
        const length = lerp(0.16, 0.26, s.next());
        const off = scale(s.scalp.radial(tip), length * lerp(0.2, 0.5, s.next()));
        points.push(add(add(tip, scale(along, 0.5 * length)), scale(off, 0.35)), add(add(tip, scale(along, length)), off));
        s.strand(points, { width: lerp(0.08, 0.13, s.next()), root: 0.4, belly: 0.4, sharp: 1.2, thickness: 0.36, section: 'spike', rings: 7, hook: side * 0.5, hookFrom: 0.5, mass: 0.34, edgeAmbient: 0.12, highlight: 0.5 });
    }
}

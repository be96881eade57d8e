import { cos, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import { add3 } from '../hair/curve';
import type { V3 } from '../hair/scalp';
import type { HatSeat } from './hat-seat';

/** A soft cone that stands on the band and bends over. Head units. */
export interface ConeOptions {
    /** Length along its spine. */
    tall: number;
    /** Azimuth it bends to, radians. */
    side: number;
    /** How far its foot stands off the inside of the band. */
    off: number;
    /** How far it has bent over at a share of its length, radians. */
    angle(t: number): number;
    /** How much it is gathered on the inside of the bend there, share of its radius. */
    crease(t: number): number;
}

export interface Cone {
    /** A place on it: azimuth, share of its length, radius as a share of the band's there, and how far off it. */
    place(azimuth: number, t: number, share: number, lift?: number): V3;
    tip: V3;
}

const STEPS = 40;

/** The cone's spine is walked once; its turns stand square to it. */
export function softCone(seat: HatSeat, { tall, side, off, angle, crease }: ConeOptions): Cone {
    const over = seat.way(side);
    const across = seat.way(side + PI / 2);
    const spine: { at: V3; angle: number }[] = [{ at: seat.point(0, 0, 0.012), angle: 0 }];
    for (let i = 0; i < STEPS; i++) {
        const bent = angle((i + 0.5) / STEPS);
        spine.push({ at: add3(spine[i].at, seat.up, (cos(bent) * tall) / STEPS, over, (sin(bent) * tall) / STEPS), angle: bent });
    }
    // Round above, whatever the head is.
    const middle = 0.25 * (seat.band(0) + seat.band(PI) + 2 * seat.band(PI / 2));
    return {
        place(azimuth, t, share, lift = 0) {
            const { at, angle: bent } = spine[Math.round(t * STEPS)];
            const [d, s] = [cos(azimuth - side), sin(azimuth - side)];
            const r = (lerp(seat.band(azimuth), middle, smoothstep(0, 0.4, t)) + off + lift) * share * (1 - d * crease(t));
            return add3(add3(at, over, r * d * cos(bent), seat.up, -r * d * sin(bent)), across, r * s, seat.up, 0);
        },
        tip: spine[STEPS].at
    };
}

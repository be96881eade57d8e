import { cross } from '../hair/curve';
import { unit } from '../hair/scalp';
import { along, type Frame } from '../ornament/seat';
import type { HatSeat } from './hat-seat';

/** Where the tails of a bow on the band lie: outwards on the brim, whose top is `height` over the band's edge and falls by `slope`. */
export function onBrimFrame(seat: HatSeat, azimuth: number, height: number, slope: number): Frame {
    const way = seat.way(azimuth);
    const up = unit(along(along([0, 0, 0], way, -1), seat.up, slope));
    const out = unit(along(seat.up, way, slope));
    return { at: seat.point(azimuth, seat.band(azimuth) + 0.03, height), right: cross(up, out), up, out };
}

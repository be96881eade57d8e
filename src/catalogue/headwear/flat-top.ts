import { cos, lerp } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import type { HatSeat } from './hat-seat';
import type { Turn } from './lathe';

export interface FlatTopOptions {
    /** Height of the band, and how far it stands off the hair. */
    band: number;
    thick: number;
    /** How far the plate of the crown stands out over the band, in front, at the sides and behind. */
    wide: number;
    /** How much higher the plate's front edge is than its back. */
    rise: number;
    /** Height of the plate's edge over the band. */
    flare: number;
}

/** The band and the plate of a cap with a flat crown, as sailors and officers wear it. Picture: plate 0 … 0.4, flare … 0.7, band … 1. */
export function flatTop(seat: HatSeat, { band, thick, wide, rise, flare }: FlatTopOptions): { band: Turn[]; crown: Turn[] } {
    const at = (a: number, out: number, up: number): V3 => seat.point(a, seat.band(a) + thick + out, up);
    // The edge is raised in front; the plate is one plane but for a slight swell.
    const edge = (a: number): number => band + flare + rise * (0.5 + 0.5 * cos(a));
    const plate = (share: number, swell: number) => (a: number): V3 => {
        const middle = band + flare + 0.5 * rise;
        return seat.point(a, (seat.band(a) + thick + wide - 0.012) * share, lerp(middle, edge(a), share) + 0.012 + swell);
    };
    const top = Math.max(0.03, seat.top + 0.02 - (band + flare + 0.5 * rise));
    return {
        band: [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.06), v: 1, light: -0.55, line: 0 },
            { place: (a) => seat.point(a, seat.band(a), -0.004), v: 1, light: -0.4 }, { place: (a) => at(a, 0, -0.004), v: 0.98 },
            { place: (a) => at(a, 0.002, band), v: 0.02 }, { place: (a) => at(a, -0.016, band + 0.006), v: 0, light: -0.3 }
        ],
        crown: [
            { place: (a) => at(a, -0.008, band - 0.004), v: 0.7, light: -0.45, line: 0.4 }, { place: (a) => at(a, 0.35 * wide, lerp(band, edge(a), 0.3)), v: 0.63, light: -0.2 },
            { place: (a) => at(a, 0.8 * wide, lerp(band, edge(a), 0.74)), v: 0.5 }, { place: (a) => at(a, wide, edge(a) - 0.006), v: 0.42 }, { place: (a) => at(a, wide - 0.004, edge(a) + 0.008), v: 0.4 },
            { place: plate(0.94, 0.1 * top), v: 0.36 }, { place: plate(0.62, 0.75 * top), v: 0.22 }, { place: plate(0.3, 0.97 * top), v: 0.1 }, { place: plate(0, top), v: 0 }
        ]
    };
}

import { hairline } from './scalp';
import type { Sculptor } from './sculptor';

/** How far cropped hair stands off the scalp, and how much darker it is than the hair above; head units, threshold shift. */
const CROP = 0.019;
const SHADE = -0.6;
/** Azimuths of its columns: its edge is seen all round. */
const EVERY_SIXTH = Array.from({ length: 60 }, (_, i) => 6 * i - 180);

/** Hair cropped to a few millimetres over the whole scalp. `line` moves its edge at an azimuth. */
export function shaved(s: Sculptor, line: (azimuth: number) => number = (azimuth) => Math.min(hairline(azimuth) + 0.1, 1.72), shade = SHADE): void {
    s.cap(line, CROP, shade, EVERY_SIXTH, false);
    // Whoever crops it means the hairline to be seen.
    s.covered = false;
}

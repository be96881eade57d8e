import { hairline } from './scalp';
import type { Sculptor } from './sculptor';

/** How far cropped hair stands off the scalp, and how much darker it lies under longer hair; head units, threshold shift. */
const CROP = 0.019;
const SHADE = -0.2;

/** Hair cropped to a few millimetres over the whole scalp. `shade` is 0 where no longer hair grows. */
export function shaved(s: Sculptor, shade = SHADE): void {
    s.cropped((azimuth) => Math.min(hairline(azimuth) + 0.1, 1.72), CROP, shade);
}

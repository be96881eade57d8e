/** Heights on screen, pixels, below which each coarser level is shown. */
const BELOW = [420, 150];
/** A level is kept until its limit is passed by this share, so that an avatar at a limit does not flicker between two. */
const HYSTERESIS = 0.12;

/** The level of detail, 0 the finest, for a figure `pixels` high that shows level `now`. */
export function levelFor(pixels: number, now: number): number {
    let level = 0;
    BELOW.forEach((limit, i) => {
        if (pixels < limit * (now > i ? 1 + HYSTERESIS : 1 - HYSTERESIS)) level = i + 1;
    });
    return level;
}

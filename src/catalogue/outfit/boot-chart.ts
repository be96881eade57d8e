import { anklePlace, FOOT_PART, LEG_PART, legSpot, legsUv } from './leg-chart';

/**
 * The picture of a boot: the leg from the ankle to the thigh on the left, what lies below the ankle on the right. It is
 * the trousers' picture without hips and upper thigh, so that seams, folds and stitches get pixels.
 */
const LEG = { width: 0.62, from: 0.44 };
const FOOT = { x: 0.64, width: 0.36 };

function place([x, y]: readonly [number, number]): [number, number] {
    if (x < LEG_PART.x + LEG_PART.width + 0.005) return [(LEG.width * (x - LEG_PART.x)) / LEG_PART.width, (y - LEG.from) / (1 - LEG.from)];
    return [FOOT.x + (FOOT.width * (x - FOOT_PART.x)) / FOOT_PART.width, (y - FOOT_PART.y) / FOOT_PART.height];
}

/** A place of the body's picture in the boot's. Fits `ShellOptions.uv`. */
export const bootUv = (_x: number, _y: number, _z: number, u: number, v: number): readonly [number, number] => place(legsUv(u, v));

/** The place in the boot's picture `turn` round the leg (0 front, ¼ outside, ½ back, −¼ inside) at a height on the adult female. */
export const shaftSpot = (turn: number, y: number): [number, number] => place(legSpot(turn, y));

/** The place `turn` round the foot (0 its top, ½ its sole); `down` counts the foot's rings from the ankle (0) to the toes (12). */
export const footSpot = (turn: number, down: number): [number, number] => place(anklePlace(turn, down));

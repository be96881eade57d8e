import { clamp } from '../geometry/scalar';
import type { DrawOp } from './drawing';
import type { IrisFrame } from './iris-frame';

export type LightStyle = 'round' | 'sparkle' | 'crescent' | 'many' | 'none';

/**
 * Reflections on an iris, the same way round in both eyes as they have one lamp.
 * @param lid Height of the upper lid's edge over the iris's middle, in iris radii: the chief light stands below it.
 */
export function lightOps(frame: IrisFrame, style: LightStyle, lid: number): DrawOp[] {
    const down = clamp(0.95 - lid, 0, 0.62);
    const light = (path: string, alpha = 1): DrawOp => ({
        op: 'fill',
        path,
        paint: { kind: 'solid', ink: { lit: '#ffffff', shade: '#efe9f8' }, alpha }
    });
    const spot = (u: number, v: number, ru: number, rv: number, alpha = 1): DrawOp => light(frame.disc(u, v, ru, rv, -20), alpha);
    switch (style) {
        case 'none':
            return [];
        case 'round':
            return [
                spot(-0.32, -0.42 + down, 0.26, 0.3),
                spot(0.37, 0.42 + 0.3 * down, 0.125, 0.145, 0.92),
                spot(0.32, -0.5 + down, 0.1, 0.085, 0.5)
            ];
        case 'sparkle':
            return [
                light(frame.path(sparkle(-0.3, -0.38 + down, 0.36, 0.46))),
                light(frame.path(sparkle(0.36, 0.4 + 0.3 * down, 0.2, 0.24)), 0.94),
                spot(0.3, -0.46 + down, 0.075, 0.075, 0.7)
            ];
        case 'crescent':
            return [
                light(frame.path(shift(CRESCENT, down)), 0.96),
                spot(0.36, 0.44 + 0.3 * down, 0.11, 0.13, 0.9),
                spot(0.5, 0.2 + 0.4 * down, 0.055, 0.06, 0.7)
            ];
        case 'many':
            return [
                spot(-0.33, -0.42 + down, 0.25, 0.29),
                spot(0.1, -0.56 + down, 0.11, 0.1, 0.9),
                spot(0.4, 0.3 + 0.4 * down, 0.15, 0.17, 0.95),
                spot(-0.46, 0.2 + 0.4 * down, 0.095, 0.11, 0.9),
                spot(0.12, 0.66, 0.085, 0.08, 0.9),
                spot(-0.2, 0.56 + 0.1 * down, 0.055, 0.06, 0.8),
                spot(0.56, -0.06 + 0.5 * down, 0.05, 0.06, 0.75)
            ];
    }
}

/** A four-pointed star, waisted. */
function sparkle(u: number, v: number, ru: number, rv: number): string {
    const at = (a: number, b: number): string => `${(u + a * ru).toFixed(4)} ${(v + b * rv).toFixed(4)}`;
    const turn = (a: number, b: number): string => `Q${at(0.16 * (a + b), 0.16 * (b - a))} ${at(b, -a)}`;
    return `M${at(0, -1)}${turn(0, -1)}${turn(-1, 0)}${turn(0, 1)}${turn(1, 0)}Z`;
}

/** Along the upper left edge, points inwards. */
const CRESCENT = 'M-0.68 0.12C-0.82 -0.4 -0.4 -0.78 0.1 -0.72C-0.28 -0.62 -0.56 -0.32 -0.68 0.12Z';

/** A path moved down by `v`. */
function shift(d: string, v: number): string {
    let isX = false;
    return d.replace(/-?[\d.]+/g, (number) => {
        isX = !isX;
        return isX ? number : (Number(number) + v).toFixed(4);
    });
}

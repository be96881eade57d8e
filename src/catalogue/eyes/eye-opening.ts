import { lerp } from '../../geometry/scalar';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import type { Lids } from './lids';

const POINTS = 28;

/** Height of a line that runs from left to right, at `x` within it. */
function heightAt(line: readonly Vec2[], x: number): number {
    for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1], line[i]];
        if (x <= b[0] || i === line.length - 1) return lerp(a[1], b[1], b[0] > a[0] ? (x - a[0]) / (b[0] - a[0]) : 1);
    }
    return line[0][1];
}

/** How far a point of the front view lies outside the lids, straight up, down or sideways; 0 within them. Head units. */
export function outsideOf(lids: Lids): (x: number, y: number) => number {
    const upper = resample(lids.upper, POINTS);
    const lower = resample(lids.lower, POINTS);
    const [from, to] = [upper[0][0], upper[POINTS - 1][0]];
    return (x, y) => {
        const within = Math.min(to, Math.max(from, x));
        return Math.max(0, from - x, x - to, y - heightAt(upper, within), heightAt(lower, within) - y);
    };
}

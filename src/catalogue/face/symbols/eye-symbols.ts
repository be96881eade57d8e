import { lerp, pow, sin, PI } from '../../../geometry/scalar';
import { irisCenter } from '../../eyes/eye-mesh';
import type { AnimeHead } from '../anime-head';
import type { Vec2 } from '../curves';
import { eyes } from '../pose';
import { reliefOf } from '../relief';
import { arc, facing, heart, moved, scaled, star } from './outline';
import type { Piece, Place, SymbolBuilder } from './symbol-builder';

const SIDES = [1, -1] as const;
const SHUT = eyes({ shut: 1 });

/** Thick strokes are pressed in the middle and lifted off at the ends. */
const brushed = (most: number) => (t: number) => most * (0.4 + 0.6 * pow(Math.max(0, sin(PI * t)), 0.5));

/** What is drawn in place of shut eyes: `>_<`, `^_^`, `x_x`, two strokes an eye that all of them share. */
export function drawnEyes(builder: SymbolBuilder, head: AnimeHead): void {
    const { x, y, halfWidth } = head.eye;
    const relief = reliefOf(head);
    const place: Place = (px, py, lift) => {
        const [qx, qy, qz] = head.deform(relief.at(px, py), SHUT);
        return [qx, qy, qz + lift];
    };
    const w = halfWidth * 0.82;
    const points = 6;
    const straight = (a: Vec2, b: Vec2): Vec2[] =>
        Array.from({ length: points }, (_, i) => [lerp(a[0], b[0], i / (points - 1)), lerp(a[1], b[1], i / (points - 1))]);
    for (const side of SIDES) {
        const centre: Vec2 = [x * side, y - 0.012];
        const at = (line: Vec2[]): Vec2[] => moved(facing(scaled(line, w), side), centre);
        const half = (from: number, to: number): Vec2[] => arc([0, -0.62], 1, from, to, points);
        const lines: Record<'eyesChevron' | 'eyesArc' | 'eyesCross', [Vec2[], Vec2[]]> = {
            // Points to the nose, which is where x is −.
            eyesChevron: [straight([0.78, 0.74], [-0.82, 0.02]), straight([-0.82, 0.02], [0.78, -0.74])],
            eyesArc: [half(0.04, 0.255), half(0.245, 0.46)],
            eyesCross: [straight([-0.68, 0.62], [0.68, -0.62]), straight([0.68, 0.62], [-0.68, -0.62])]
        };
        for (const k of [0, 1]) {
            const piece: Piece = { shape: 'eyesChevron', place, anchor: centre };
            builder.strokes(
                piece,
                Object.fromEntries(Object.entries(lines).map(([shape, pair]) => [shape, at(pair[k])])),
                brushed(0.024),
                'ink',
                { lift: 0.008 + 0.001 * k }
            );
        }
    }
}

const TURNS = 2.3;
const SPIRAL = 20;

/** `@_@` on the whites, and stars, hearts and crosses for pupils, which turn with the eyes. */
export function pupils(builder: SymbolBuilder, head: AnimeHead): void {
    const { x, y, halfWidth, halfHeight } = head.eye;
    const [ix, iy] = irisCenter(head);
    const r = Math.min(...head.shape.iris);
    const relief = reliefOf(head);
    // Before the iris, behind the lids.
    const place: Place = (px, py, lift) => {
        const [qx, qy, qz] = relief.at(px, py);
        return [qx, qy, qz - 0.003 + lift];
    };
    for (const side of SIDES) {
        const reach = Math.min(halfHeight * 0.98, halfWidth * 0.8);
        const spiral = Array.from({ length: SPIRAL + 1 }, (_, i): Vec2 => {
            // Evenly by angle at the outside, where a step is longest.
            const t = pow(i / SPIRAL, 0.62);
            const [p] = arc([0, 0], reach * lerp(0.12, 1, t), t * TURNS, t * TURNS, 2);
            return p;
        });
        const eye: Piece = { shape: 'eyesSpiral', place, anchor: [x * side, y] };
        builder.stroke(eye, moved(facing(spiral, side), [x * side, y]), (t) => 0.0125 * Math.min(1, 0.35 + 3 * t) * (1 - 0.55 * pow(t, 4)), 'ink');

        const iris: Vec2 = [ix * side, iy];
        const pupil = (shape: string): Piece => ({ shape, place, anchor: iris, bone: side > 0 ? 1 : 2 });
        const on = (loop: Vec2[]): Vec2[] => moved(loop, iris);
        const gold = pupil('pupilStar');
        builder.fill(gold, on(star(5, 0.52, r * 0.78)), 'gold', { rim: 0.07 * r, ink: 'goldInk' });
        builder.fill(gold, moved(on(star(5, 0.5, r * 0.34)), [0.06 * r, 0.1 * r]), 'goldLight', { lift: 0.001 });
        const love = pupil('pupilHeart');
        const whole = scaled(heart(16), r * 0.78, r * 0.8);
        builder.fill(love, on(whole), 'pink', { rim: 0.06 * r, ink: 'pinkInk' });
        builder.fill(love, moved(on(scaled(star(4, 0.6), r * 0.2, r * 0.16)), [-0.34 * r, 0.3 * r]), 'white', { lift: 0.001 });
        const cross = pupil('pupilCross');
        const [thin, long] = [0.21 * r, 0.76 * r];
        // prettier-ignore
        const plus: Vec2[] = [
            [thin, thin], [thin, long], [-thin, long], [-thin, thin], [-long, thin], [-long, -thin],
            [-thin, -thin], [-thin, -long], [thin, -long], [thin, -thin], [long, -thin], [long, thin]
        ];
        builder.fill(cross, on(plus), 'white', { rim: 0.08 * r });
    }
}

import { lerp, pow, sin, PI } from '../../../geometry/scalar';
import type { AnimeHead } from '../anime-head';
import type { Vec2 } from '../curves';
import { resample } from '../curves';
import { NEUTRAL } from '../pose';
import { reliefOf } from '../relief';
import { drop, ellipse, moved, scaled } from './outline';
import type { Piece, Place, SymbolBuilder } from './symbol-builder';

const SIDES = [1, -1] as const;
/** Room over the skin for cheeks that a smile lifts. */
const OVER_CHEEK = 0.009;

/** What lies on the skin: tears, slanted lines of a blush, the gloom over brow and cheeks. */
export function skinSymbols(builder: SymbolBuilder, head: AnimeHead): void {
    const relief = reliefOf(head);
    const onSkin = (height: number): Place => (x, y, lift) => relief.at(x, y, height + lift);
    tears(builder, head, onSkin(OVER_CHEEK));
    blushLines(builder, head, onSkin(OVER_CHEEK));
    gloom(builder, head, onSkin(0.016));
}

/** Rounds both ends of a stream off. */
const bulge = (t: number): number => pow(1 - pow(Math.abs(2 * t - 1), 6), 0.5) * 0.7 + 0.3;

function tears(builder: SymbolBuilder, head: AnimeHead, place: Place): void {
    const { x, y, halfWidth, halfHeight } = head.eye;
    const brim = y - 0.9 * halfHeight;
    const end = 0.075;
    for (const side of SIDES) {
        // A stream from each lower lid to the jaw, drawn in as the cheek turns away.
        const path = resample(
            [
                [(x + 0.02) * side, brim],
                [(x + 0.014) * side, lerp(brim, end, 0.4)],
                [(x - 0.02) * side, lerp(brim, end, 0.75)],
                [(x - 0.055) * side, end]
            ],
            8
        );
        const stream: Piece = { shape: 'tears', place, anchor: path[0] };
        builder.stroke(stream, path, (t) => bulge(t) * (lerp(0.074, 0.056, t) + 0.005 * sin(5 * PI * t)), 'water', { rim: 0.004, ink: 'waterInk', lift: 0.004 });
        builder.stroke(stream, moved(path, [-0.012 * side, 0]), (t) => bulge(t) * lerp(0.024, 0.012, t), 'waterLight', { lift: 0.008 });

        // Water standing on the lid, and a drop at the outer corner about to fall.
        const lower = resample(head.lids(NEUTRAL.left).lower, 8)
            .slice(1, 7)
            .map(([px, py]): Vec2 => [px * side, py + 0.006]);
        const brimful: Piece = { shape: 'tearsWelling', place, anchor: lower[3] };
        builder.stroke(brimful, lower, (t) => 0.024 * pow(0.03 + 0.97 * Math.max(0, sin(PI * t)), 0.6), 'water', { rim: 0.003, ink: 'waterInk' });
        builder.stroke(brimful, moved(lower.slice(1, 4), [0, 0.002]), (t) => 0.007 * (0.2 + 0.8 * Math.max(0, sin(PI * t))), 'white', { lift: 0.004 });
        const corner: Vec2 = [(x + 0.68 * halfWidth) * side, y - 0.86 * halfHeight];
        const bead: Piece = { shape: 'tearsWelling', place, anchor: [corner[0], corner[1] + 0.03] };
        builder.fill(bead, moved(scaled(drop(0.62, 10), 0.034), corner), 'water', { rim: 0.003, ink: 'waterInk', lift: 0.006 });
        builder.fill(bead, moved(ellipse(0.007, 0.01, 5), [corner[0] - 0.007, corner[1] - 0.012]), 'white', { lift: 0.01 });
    }
}

const STROKES = 4;

function blushLines(builder: SymbolBuilder, head: AnimeHead, place: Place): void {
    const { x, y, halfHeight } = head.eye;
    const middle = y - halfHeight - 0.052;
    for (const side of SIDES)
        for (let i = 0; i < STROKES; i++) {
            const at = (x + 0.006 + (i - (STROKES - 1) / 2) * 0.027) * side;
            const tall = i === 0 || i === STROKES - 1 ? 0.019 : 0.026;
            const line: Vec2[] = [
                [at + 0.009, middle + tall],
                [at, middle],
                [at - 0.009, middle - tall]
            ];
            builder.stroke({ shape: 'blushLines', place, anchor: line[1] }, line, (t) => 0.009 * (0.35 + 0.65 * sin(PI * t)), 'blush');
        }
}

const LINES = 12;

function gloom(builder: SymbolBuilder, head: AnimeHead, place: Place): void {
    const { x, y, halfWidth, halfHeight } = head.eye;
    const edge = x + halfWidth;
    const top = y + halfHeight + 0.14;
    for (let i = 0; i < LINES; i++) {
        const across = ((i + 0.5) / LINES) * 2 - 1;
        const at = across * edge;
        // Long over the cheeks, short over the nose, every other one shorter.
        const end = lerp(y - 0.02, y - halfHeight - 0.1, Math.abs(across)) + (i % 2 === 0 ? 0 : 0.055);
        const line = resample([[at, top], [at, (top + end) / 2], [at, end]], 3);
        builder.stroke({ shape: 'shadeFace', place, anchor: line[0], pull: 0.3 }, line, (t) => 0.008 * (1 - 0.85 * t), 'gloom');
    }
}

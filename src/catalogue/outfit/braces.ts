import type { MeshBuilder } from '../../geometry/mesh';
import { DEGREES, lerp, sin, cos, smoothstep } from '../../geometry/scalar';
import { band, placesAlong } from '../accessory/band';
import { softened, tautStrap, type Ray } from '../accessory/taut-strap';
import type { Feel } from '../accessory/over-clothes';
import type { BodyFigure } from '../../rig/body-figure';
import type { Spot } from './on-cloth';

/** Two straps over the shoulders. Heights are drawn for the adult female, lengths in metres on her. */
export interface BracesShape {
    /** How far aside they leave the waist in front and behind, and lie on the shoulders. */
    front: number;
    back: number;
    shoulder: number;
    /** Heights of their ends. */
    low: number;
    rear: number;
    half: number;
    thick: number;
    /** Whether they cross between the shoulder blades. @default false */
    crossed?: boolean;
}

/** Adds both straps, drawn taut over what is worn. Returns their ends in front, the left one first. */
export function braces(mesh: MeshBuilder, figure: BodyFigure, feel: Feel, shape: BracesShape): Spot[] {
    const unit = figure.scale;
    const middle = figure.y(1.13);
    const deep = figure.torso.at(middle)[4];
    const ends: Spot[] = [];
    for (const side of [1, -1] as const) {
        const rays: Ray[] = [];
        const x = (s: number): number => side * unit * (s < 0.5 ? lerp(shape.front, shape.shoulder, smoothstep(0, 0.42, s)) : lerp(shape.shoulder, shape.crossed ? -shape.back : shape.back, smoothstep(shape.crossed ? 0.56 : 0.6, 1, s)));
        const N = 26;
        for (let i = 0; i <= N; i++) {
            const s = i / N;
            // Up the front, over the shoulder, down the back: level rays below the chest, a fan above it.
            if (s < 0.28) rays.push({ from: [x(s), lerp(figure.y(shape.low), middle, s / 0.28), deep], way: [0, 0, 1] });
            else if (s > 0.72) rays.push({ from: [x(s), lerp(middle, figure.y(shape.rear), (s - 0.72) / 0.28), deep], way: [0, 0, -1] });
            else {
                const a = lerp(0, 180, (s - 0.28) / 0.44) * DEGREES;
                rays.push({ from: [x(s), middle, deep], way: [0, sin(a), cos(a)] });
            }
        }
        const line = tautStrap(feel, softened(rays, 3), 0.24 * unit, 0.0006 * unit);
        ends.push(line[0]);
        band(mesh, figure, placesAlong(side > 0 ? line : line.reverse(), false), { half: shape.half * unit, thick: shape.thick * unit, closed: false });
    }
    return ends;
}

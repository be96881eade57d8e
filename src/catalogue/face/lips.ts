import { clamp, lerp, pow, sin, PI } from '../../geometry/scalar';
import type { Vec2 } from './curves';
import type { FaceShape } from './face-shape';
import type { MouthPose } from './pose';

/** Lip lines of the left half, from the middle to the corner, head space, front view. */
export interface LipLines {
    upper: Vec2[];
    lower: Vec2[];
}

const POINTS = 10;
/** Half width no mouth exceeds: farther out its corners would cross the rings of skin round it. */
const WIDEST = 0.088;

/** The lines a mouth opens between. `scale` is how far this face's mouth opens, 1 = the adult's. */
export function lipLines(shape: FaceShape, scale: number, mouth: MouthPose): LipLines {
    const width = Math.min(shape.mouth * mouth.width, WIDEST);
    const cornerRise = 0.016 * mouth.corner;
    const upper: Vec2[] = [];
    const lower: Vec2[] = [];
    const opened = clamp(mouth.drop / 0.015);
    for (let i = 0; i < POINTS; i++) {
        const s = sin((i / (POINTS - 1)) * (PI / 2));
        const line = (at: number): number => shape.mouthY - 0.002 * (1 - at) + cornerRise * pow(at, 1.6);
        // Width² − s²: an ellipse at exponent ½, a tray below it.
        const bow = Math.max(0, 1 - s * s);
        upper.push([s * width, line(s) + scale * mouth.rise * pow(bow, mouth.box)]);
        lower.push([
            s * width,
            Math.min(line(s), lerp(line(s), line(1), opened) - scale * mouth.drop * pow(bow, mouth.box))
        ]);
    }
    return { upper, lower };
}

/** Height of a cat's double bow and of a wavy line, head units. */
const BOW = 0.014;
const WAVE = 0.0085;
const HALF_WAVES = 5;

/**
 * How far the drawn line of shut lips leaves the lips, `across` −1 … 1 from corner to corner. The skin stays shut below
 * it: a line can have more corners than the skin has vertices.
 */
export function lineBend(mouth: MouthPose, across: number): number {
    if (mouth.cat === 0 && mouth.wave === 0) return 0;
    const a = Math.abs(across);
    const fade = 1 - pow(a, 6);
    return mouth.cat * BOW * (0.45 - Math.abs(sin(PI * Math.min(1, a * 1.08)))) * fade
        + mouth.wave * WAVE * sin(HALF_WAVES * 0.5 * PI * (1 - across)) * fade;
}

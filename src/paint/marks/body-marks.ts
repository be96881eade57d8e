import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { fromOklch, mixColors, toOklch } from '../color';
import { polyPath, type DrawOp, type Ink } from '../drawing';
import { curve, TAPER, type Point } from './brush';

/** What the skin of a body may have grown or been left with. */
export const BODY_MARKS = ['freckles', 'scars', 'scales', 'stripes', 'patches'] as const;
export type BodyMark = (typeof BODY_MARKS)[number];

/** Skin to paint on: metres from its middle into the body's picture, and how far it reaches. */
export interface Ground {
    at(right: number, up: number): readonly [number, number];
    around: number;
    above: number;
    below: number;
}

interface Skin {
    lit: string;
    shade: string;
}
/** A colour in light, and what it is in the shade of that skin. */
const inked = (lit: string, skin: Skin): Ink => ({ lit, shade: mixColors(mixColors(lit, skin.shade, 0.35), '#7a3f52', 0.2) });
const fill = (ground: Ground, points: readonly Point[], ink: Ink, alpha: number): DrawOp => ({ op: 'fill', path: polyPath(points.map(([x, y]) => ground.at(x, y)), true), paint: { kind: 'solid', ink, alpha } });
const blob = (x: number, y: number, rx: number, ry: number, random: () => number, points = 12): Point[] => {
    const wobble = Array.from({ length: 5 }, () => 0.75 + 0.5 * random());
    return curve(Array.from({ length: points + 1 }, (_, i): Point => {
        const a = ((i % points) * TAU) / points;
        const w = wobble[Math.floor((i % points) / (points / 5)) % 5];
        return [x + rx * w * cos(a), y + ry * w * sin(a)];
    }), 3);
};
const stroke = (points: readonly Point[], width: number, taper: (t: number) => number): Point[] => {
    const last = points.length - 1;
    const side = (s: number): Point[] => points.map(([x, y], i) => {
        const a = points[Math.max(0, i - 1)];
        const b = points[Math.min(last, i + 1)];
        const l = Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) || 1;
        const w = 0.5 * s * width * taper(i / last);
        return [x - ((b[1] - a[1]) / l) * w, y + ((b[0] - a[0]) / l) * w];
    });
    return [...side(1), ...side(-1).reverse()];
};

/** Freckles thick on the shoulder, thinning down the arm. Metres × `unit`. */
export function bodyFreckles(ground: Ground, skin: Skin, strength: number, unit: number, random: () => number): DrawOp[] {
    const { l, c } = toOklch(skin.lit);
    const ink = inked(fromOklch({ l: l - 0.16, c: c + 0.05, h: 50 }), skin);
    const ops: DrawOp[] = [];
    for (let i = 0; i < 70; i++) {
        const t = random() * random();
        const r = (0.0011 + 0.0012 * random()) * unit;
        ops.push(fill(ground, blob((random() - 0.5) * 0.62 * ground.around, lerp(ground.above * 0.92, -0.1 * unit, t), r, r, random, 8), ink, strength * (0.85 - 0.5 * t)));
    }
    return ops;
}

/** A few healed cuts, paler than the skin with a rosy edge. */
export function bodyScars(ground: Ground, skin: Skin, strength: number, unit: number, random: () => number): DrawOp[] {
    const { l, c, h } = toOklch(skin.lit);
    const pale = inked(fromOklch({ l: Math.min(0.97, l + 0.03), c: c * 0.7, h }), skin);
    const rose = inked(fromOklch({ l: l - 0.14, c: c + 0.06, h: 22 }), skin);
    const ops: DrawOp[] = [];
    for (let i = 0; i < 3; i++) {
        const x = (random() - 0.5) * 0.3 * ground.around;
        const y = lerp(0.6 * ground.above, -0.6 * ground.below, (i + 0.3 + 0.4 * random()) / 3);
        const lean = (random() < 0.5 ? -1 : 1) * (0.25 + 0.5 * random());
        const long = (0.016 + 0.014 * random()) * unit;
        const line = curve([[x - long * lean, y + long], [x + 0.1 * long, y + 0.1 * long], [x + long * lean, y - long]], 6);
        ops.push(fill(ground, stroke(line, 0.0052 * unit, TAPER.both), rose, 0.8 * strength), fill(ground, stroke(line, 0.0026 * unit, TAPER.both), pale, strength));
        if (i === 1) for (const t of [0.25, 0.5, 0.75]) {
            const [sx, sy] = line[Math.round(t * (line.length - 1))];
            const across: Point[] = [[sx - 0.0062 * unit, sy - 0.0062 * unit * lean], [sx + 0.0062 * unit, sy + 0.0062 * unit * lean]];
            ops.push(fill(ground, stroke(across, 0.002 * unit, () => 1), rose, 0.8 * strength));
        }
    }
    return ops;
}

/** Rows of scales that thin out upwards, each with a lit rim: forearms and shins of dragons and fish. */
export function bodyScales(ground: Ground, skin: Skin, color: string, strength: number, unit: number): DrawOp[] {
    const base = inked(color, skin);
    const { l, c, h } = toOklch(color);
    const light = inked(fromOklch({ l: Math.min(0.95, l + 0.13), c: c * 0.85, h }), skin);
    const deep = inked(fromOklch({ l: l - 0.12, c, h: h + 8 }), skin);
    const ops: DrawOp[] = [];
    const size = 0.0085 * unit;
    const columns = Math.max(6, Math.round(ground.around / (1.75 * size)));
    const wide = ground.around / columns;
    const rows = Math.floor((ground.above + ground.below * 0.92) / (1.15 * size));
    for (let r = rows; r >= 0; r--) {
        const y = -ground.below * 0.92 + r * 1.15 * size;
        const fade = r / rows;
        for (let k = -columns; k <= columns; k++) {
            // Their edge towards bare skin is ragged: a hash of the place decides.
            const scatter = Math.abs((Math.imul(k * 31 + r * 57 + 1000, 2654435761) >>> 8) % 100) / 100;
            if (fade + 0.35 * scatter > 0.98) continue;
            const x = (k + (r % 2) * 0.5) * wide;
            const scale: Point[] = curve([[x - 0.5 * wide, y + 0.55 * size], [x - 0.42 * wide, y - 0.3 * size], [x, y - 0.85 * size], [x + 0.42 * wide, y - 0.3 * size], [x + 0.5 * wide, y + 0.55 * size]], 3);
            ops.push(fill(ground, scale, deep, strength));
            ops.push(fill(ground, scale.map(([px, py]): Point => [x + (px - x) * 0.82, y + (py - y) * 0.8 + 0.1 * size]), scatter > 0.72 ? light : base, strength));
        }
    }
    return ops;
}

/** Stripes that reach round from the back of the limb: tigers and zebras. */
export function bodyStripes(ground: Ground, skin: Skin, color: string, strength: number, unit: number): DrawOp[] {
    const ink = inked(color, skin);
    const ops: DrawOp[] = [];
    const rows = Math.round((ground.above + ground.below) / (0.042 * unit));
    for (let r = 0; r < rows; r++) {
        const y = lerp(0.92 * ground.above, -0.9 * ground.below, (r + 0.5) / rows);
        for (const side of [-1, 1]) {
            const long = (0.24 + 0.08 * ((r * 7) % 3)) * ground.around;
            const from = side * (r % 2 ? 0.02 : 0.06) * ground.around;
            ops.push(fill(ground, stroke(curve([[from, y + 0.006 * unit], [from + side * 0.5 * long, y - 0.002 * unit], [from + side * long, y - 0.013 * unit]], 7), 0.0125 * unit, TAPER.both), ink, strength));
        }
    }
    return ops;
}

/** Skin that kept no colour, in patches with soft outlines. */
export function bodyPatches(ground: Ground, skin: Skin, strength: number, unit: number, random: () => number): DrawOp[] {
    const { l, c, h } = toOklch(skin.lit);
    const pale = { lit: fromOklch({ l: Math.min(0.965, l + 0.15), c: Math.min(c, 0.045), h: h + 6 }), shade: mixColors(skin.shade, '#f0b9a8', 0.55) };
    const ops: DrawOp[] = [];
    for (let i = 0; i < 5; i++) {
        const r = (0.016 + 0.02 * random()) * unit;
        ops.push(fill(ground, blob((random() - 0.5) * 0.7 * ground.around, lerp(0.7 * ground.above, -0.8 * ground.below, (i + random()) / 5), r * 0.8, r * 1.3, random, 15), pale, strength));
    }
    return ops;
}

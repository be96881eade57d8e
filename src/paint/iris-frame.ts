import { fromOklch, toOklch } from './color';
import type { Ink, Paint, PaintStop } from './drawing';
import { ellipsePath, polyPath } from './drawing';

/** An iris in a picture: maps its own unit disc (u to the right, v down) to fractions of the picture. */
export class IrisFrame {
    constructor(
        readonly centerX: number,
        readonly centerY: number,
        readonly radius: number
    ) {}

    x(u: number): number {
        return this.centerX + u * this.radius;
    }

    y(v: number): number {
        return this.centerY + v * this.radius;
    }

    /** SVG path of an ellipse; `turn` in degrees. */
    disc(u: number, v: number, ru: number, rv: number, turn = 0): string {
        return ellipsePath(this.x(u), this.y(v), ru * this.radius, rv * this.radius, turn);
    }

    /** SVG path of a closed polygon. */
    polygon(points: readonly (readonly [number, number])[]): string {
        return polyPath(
            points.map(([u, v]): [number, number] => [this.x(u), this.y(v)]),
            true
        );
    }

    /**
     * SVG path from commands whose numbers are pairs in the unit disc: `M`, `L`, `C`, `Q` and `Z`.
     * Arcs are not among them: their radii are no places.
     */
    path(d: string): string {
        let isX = false;
        return d.replace(/-?[\d.]+/g, (number) => {
            isX = !isX;
            return (isX ? this.x(Number(number)) : this.y(Number(number))).toFixed(5);
        });
    }

    /** A radial gradient. */
    glow(u: number, v: number, radius: number, stops: PaintStop[]): Paint {
        return { kind: 'radial', center: [this.x(u), this.y(v)], radius: radius * this.radius, stops };
    }

    /** A gradient from one height to another. */
    fall(from: number, to: number, stops: PaintStop[]): Paint {
        return { kind: 'linear', from: [this.centerX, this.y(from)], to: [this.centerX, this.y(to)], stops };
    }
}

/** An eye darkens little in shade: it is wet, and must stay readable. */
export function wetInk(lit: string): Ink {
    const { l, c, h } = toOklch(lit);
    return { lit, shade: fromOklch({ l: l * 0.82, c: c * 0.95, h }) };
}

export const solid = (lit: string, alpha = 1): Paint => ({ kind: 'solid', ink: wetInk(lit), alpha });
export const stop = (at: number, lit: string, alpha = 1): PaintStop => ({ at, ink: wetInk(lit), alpha });

/** Shades of one iris, made from its colour: dark at the rim and under the lid, light and a little turned in hue below. */
export interface IrisTones {
    rim: string;
    dark: string;
    mid: string;
    light: string;
    glow: string;
    pupil: string;
}

export function irisTones(color: string): IrisTones {
    const { l, c, h } = toOklch(color);
    const tone = Math.min(0.72, Math.max(0.36, l));
    // Warm hues turn towards yellow as they brighten, cool ones towards cyan.
    const turn = h > 20 && h < 110 ? 18 : h > 180 && h < 290 ? -18 : h >= 290 || h <= 20 ? 12 : -8;
    return {
        rim: fromOklch({ l: tone * 0.4, c: c * 0.75, h: h - turn * 0.4 }),
        dark: fromOklch({ l: tone * 0.5, c: c * 0.9, h: h - turn * 0.3 }),
        mid: fromOklch({ l: tone, c: c * 1.08, h }),
        light: fromOklch({ l: tone + (1 - tone) * 0.5, c: c * 0.95, h: h + turn * 0.6 }),
        glow: fromOklch({ l: tone + (1 - tone) * 0.78, c: c * 0.55, h: h + turn }),
        pupil: fromOklch({ l: tone * 0.25, c: c * 0.55, h: h - turn * 0.3 })
    };
}

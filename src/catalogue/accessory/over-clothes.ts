import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { figureOf } from '../outfit/cloth';
import type { BuildContext, PartMesh } from '../part';

/** How far along the unit `way` from `from`, at most `far` metres, the outermost skin or cloth lies; 0 where there is none. */
export type Feel = (from: Readonly<Vec3>, way: Readonly<Vec3>, far: number) => number;

export interface FeelOptions {
    /** Heights between which it will be asked. */
    low: number;
    high: number;
    /** Which clothes count. @default all */
    which?: (piece: PartMesh) => boolean;
    /** Whether the skin does. @default true */
    skin?: boolean;
}

/** How deep into a height range cloth may reach from a corner beyond it, metres on an adult. */
const CORNER = 0.06;

/** Feels the body and what is worn on it from outside. Avatar space, metres. */
export function feelClothes(context: BuildContext, { low, high, which, skin = true }: FeelOptions): Feel {
    const figure = figureOf(context);
    const more = CORNER * figure.scale;
    const patch = context.outfit.surface.patch((_, y) => y > low - more && y < high + more, which);
    const bare: Feel = (from, way, far) => {
        // Marched inwards: the distance is never longer than the way left.
        let t = far;
        for (let i = 0; i < 60 && t > 0; i++) {
            const d = figure.distance(from[0] + way[0] * t, from[1] + way[1] * t, from[2] + way[2] * t);
            if (d < 1.5e-4) return t;
            t -= Math.max(0.85 * d, 2e-4);
        }
        return 0;
    };
    return (from, way, far) => Math.max(skin ? bare(from, way, far) : 0, patch.reach(from, way, far) ?? 0);
}

/** The z of the outermost skin or cloth in front of the body (`side` 1) or behind it (−1) at (x, y). */
export const besideClothes = (feel: Feel, x: number, y: number, side: 1 | -1 = 1): number => side * (feel([x, y, -side * 0.02], [0, 0, side], 0.4) - 0.02);

/** Cloth of the body's own layer: what a tie lies on, under jackets and aprons. */
export const isTop = ({ layer, material }: PartMesh): boolean => (layer === 'tops' || layer === 'dress') && !OVER_SHIRT.test(material.name);
const OVER_SHIRT = /vest|blazer|jacket|coat|cardigan|apron|^tie$|ribbon|bow|scarf|button|lapel|hood/;

/** Factor for lengths drawn for an adult of things at the neck: the figure's scale, and half of what its head is bigger than that. */
export const grownWithHead = (figure: BodyFigure): number => figure.scale * Math.sqrt(figure.headHeight / (ADULT_HEAD * figure.scale));
const ADULT_HEAD = 0.252;

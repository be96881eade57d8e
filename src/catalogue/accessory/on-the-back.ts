import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, DEGREES, lerp, sin, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { Frame } from '../ornament/seat';
import { figureOf } from '../outfit/cloth';
import type { BuildContext, PartResult } from '../part';
import { band, placesAlong } from './band';
import { besideClothes } from './over-clothes';
import type { SoftBox } from './soft-box';
import { feelTrunk, softened, tautStrap, type Ray } from './taut-strap';

/** How high a bag's upper edge is on the adult female's back. */
const TOP = 1.262;

/** Where a bag worn on the back sits: on the outermost of what is worn there, its upper edge below the nape. */
export function backSeat(context: BuildContext, box: SoftBox): Frame {
    const figure = figureOf(context);
    const feel = feelTrunk(context, 0.9, TOP);
    const y = figure.y(TOP) - 0.5 * box.height;
    let z = 0;
    for (const [across, up] of [[0, 0.2], [0.28, 0.25], [-0.28, 0.25], [0, -0.3], [0.25, -0.3], [-0.25, -0.3]]) z = Math.min(z, besideClothes(feel, across * box.width, y + up * box.height, -1));
    return { at: [0, y, z - 0.001 * figure.scale], right: [-1, 0, 0], up: [0, 1, 0], out: [0, 0, -1] };
}

/** How the two straps run: over the shoulders, down the chest and back below the arms to the bag's lower corners. */
export function shoulderStraps(mesh: MeshBuilder, context: BuildContext, { half, thick }: { half: number; thick: number }): void {
    const figure = figureOf(context);
    const unit = figure.scale;
    const feel = feelTrunk(context, 0.95, 1.36);
    const middle = figure.y(1.13);
    const deep = figure.torso.at(middle)[4];
    const x = 0.078 * figure.shoulderScale;
    for (const side of [1, -1] as const) {
        const rays: Ray[] = [];
        // Up the back, over the shoulder and down the chest …
        for (let i = 0; i <= 15; i++) {
            const a = lerp(170, -8, i / 15) * DEGREES;
            rays.push({ from: [side * (x - 0.012 * unit * smoothstep(60, 90, a / DEGREES) * smoothstep(125, 95, a / DEGREES)), middle, deep], way: [0, sin(a), cos(a)] });
        }
        // … then outwards and back below the arm.
        for (let i = 0; i <= 9; i++) {
            const t = i / 9;
            const yaw = lerp(50, 152, t) * DEGREES;
            rays.push({ from: [0, lerp(figure.y(1.088), figure.y(0.995), t), deep], way: [side * sin(yaw), 0, cos(yaw)] });
        }
        const line = tautStrap(feel, softened(rays, 4), 0.19 * unit, 0.0006 * unit);
        const n = line.length - 1;
        // Padded over the shoulder, webbing below.
        band(mesh, figure, placesAlong(side > 0 ? line : line.reverse(), false), {
            half: (t) => half * lerp(1, 0.55, smoothstep(13, 16, side > 0 ? t * n : (1 - t) * n)), thick, closed: false
        });
    }
}

/** Hair that falls down the back lies over the bag there. */
export function underHair({ at, out }: Frame, box: SoftBox, unit: number): NonNullable<PartResult['presses']> {
    const top = at[1] + 0.5 * box.height;
    return [{
        slots: ['hair'],
        move: (x, y, z): Vec3 | undefined => {
            if (y > top + 0.06 * unit || z > at[2] + 0.05 * unit || Math.abs(x) > 0.5 * box.width + 0.05 * unit) return undefined;
            const depth = (box.depth + (box.full ?? 0) + 0.006 * unit) * smoothstep(top + 0.06 * unit, top + 0.005 * unit, y) * smoothstep(0.5 * box.width + 0.05 * unit, 0.5 * box.width - 0.01 * unit, Math.abs(x));
            return [x, y, z + out[2] * depth * clamp((at[2] + 0.05 * unit - z) / (0.05 * unit))];
        }
    }];
}

/** A loop to carry it by, standing on its upper edge. */
export function carryLoop(mesh: MeshBuilder, context: BuildContext, { at }: Frame, box: SoftBox, skin: (vertex: number) => void): void {
    const figure = figureOf(context);
    const unit = figure.scale;
    const line = Array.from({ length: 9 }, (_, i) => {
        const a = lerp(-105, 105, i / 8) * DEGREES;
        return { at: [0.03 * unit * sin(a), at[1] + 0.5 * box.height + (0.012 + 0.02 * cos(a)) * unit, at[2] - 0.3 * box.depth] as Vec3, out: [sin(a), cos(a), 0] as Vec3 };
    });
    band(mesh, figure, placesAlong(line, false), { half: 0.008 * unit, thick: 0.005 * unit, closed: false, skin });
}

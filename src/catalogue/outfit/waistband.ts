import type { MeshBuilder } from '../../geometry/mesh';
import type { BodyFigure } from '../../rig/body-figure';
import type { BuildContext } from '../part';
import { figureOf } from './cloth';
import { shell } from './shell';

/** The band a skirt is gathered into, from a little above its waist to just below. `ease`: metres off the skin on an adult. */
export function waistband(context: BuildContext, waistY: number, ease = 0.0205): MeshBuilder {
    const { scale } = figureOf(context);
    return shell(figureOf(context), {
        outfit: context.outfit, ease: () => ease * scale, smooth: 2, rim: 0.006 * scale,
        hem: [(_, y) => y - waistY - 0.02 * scale, (_, y) => waistY - 0.012 * scale - y]
    });
}

/** A skirt's hem: `length` 1 ends at mid-thigh, 2 at mid-calf, always where it would on the adult female, and above the ground. `waist`: height on her. */
export const hemHeight = (figure: BodyFigure, waist: number, length: number): number => figure.y(Math.max(0.055, waist - (waist - 0.672) * length));

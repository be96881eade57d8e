import type { MeshBuilder } from '../../geometry/mesh';
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

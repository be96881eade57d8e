import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { FrillPlace } from './frill';

export interface StandCollarOptions {
    /** Half the opening at the throat, radians; 0 closes it. @default 0.1 */
    open?: number;
    /** Its height behind, metres on an adult; a little less in front. @default 0.03 */
    height?: number;
    /** How far it stands off the neck, metres on an adult. @default 0.006 */
    off?: number;
    /** Thickness, metres on an adult. @default 0.0035 */
    thick?: number;
    /** How far its upper edge leans out, metres on an adult. @default 0 */
    lean?: number;
    /** Heights it rises from before and behind, drawn for the adult female. @default 1.236 and 1.27 */
    front?: number;
    back?: number;
}

/** A band that stands round the neck, closed all round. Returns its upper edge, from the character's left of the throat round behind. */
export function standCollar(mesh: MeshBuilder, figure: BodyFigure, options: StandCollarOptions = {}): FrillPlace[] {
    const { open = 0.1, height = 0.03, off = 0.006, thick = 0.0035, lean = 0, front = 1.236, back = 1.27 } = options;
    const unit = figure.scale;
    const AROUND = 28;
    const bones = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
    const edge: FrillPlace[] = [];
    const rings: number[][] = [];
    for (let j = 0; j <= AROUND; j++) {
        const angle = lerp(open, TAU - open, j / AROUND);
        const [s, c] = [sin(angle), cos(angle)];
        const ahead = (1 + c) / 2;
        const base = lerp(figure.y(back), figure.y(front), pow(ahead, 1.3));
        const top = base + height * unit * lerp(1, 0.86, ahead);
        const at = figure.neckSection(top);
        const depth = c > 0 ? at.front : at.back;
        const r = 1 / Math.sqrt((s * s) / (at.rx * at.rx) + (c * c) / (depth * depth));
        // Upright: followed down the neck, it would lie on the shoulders like the shirt itself.
        const on = (y: number, out: number): [number, number, number] => [s * (r + (off + out) * unit), y, at.cz + c * (r + (off + out) * unit)];
        const low = base - lerp(0.024, 0.012, ahead) * unit;
        const middle = lerp(base, top, 0.5);
        const places = [on(low, -0.002), on(top, lean), on(top + 0.0012 * unit, lean + thick * 0.5), on(top, lean + thick), on(middle, thick + 0.0008 + 0.4 * lean), on(low, thick)];
        const skin = (y: number): [number[], number[]] => {
            const bend = 0.35 * smoothstep(figure.y(1.25), figure.y(1.29), y);
            return [bones, [1 - bend, bend]];
        };
        rings.push(places.map(([x, y, z], q) => {
            const i = mesh.vertex(x, y, z, 0, 0, 0, j / AROUND, [1, 0.04, 0, 0.04, 0.5, 1][q]);
            mesh.skinAt(i, ...skin(y));
            mesh.shadeAt(i, q < 2 ? -0.5 : 0);
            return i;
        }));
        const [joints, weights] = skin(top);
        edge.push({ at: places[2], across: [0.25 * s, 1, 0.25 * c], out: [s, 0, c], joints, weights });
    }
    const n = rings[0].length;
    for (let j = 0; j < AROUND; j++)
        for (let q = 0; q + 1 < n; q++) mesh.quad(rings[j][q], rings[j][q + 1], rings[j + 1][q + 1], rings[j + 1][q]);
    if (open > 0)
        for (const [ring, flip] of [[rings[0], true], [rings[AROUND], false]] as const)
            for (let q = 1; q + 1 < n; q++) mesh.triangle(ring[0], ring[q], ring[q + 1], flip);
    return edge;
}

import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { ruffle } from './ruffle';
import type { MadeLayer } from './skirt-layer';

export interface HemRuffle {
    /** Share of the layer's height it is sewn on at. @default 0.985 */
    at?: number;
    waves: number;
    /** Metres. */
    height: number;
    depth: number;
    thick: number;
    /** How far off the layer its seam lies, metres: negative is inside, as a petticoat's edge is. @default 0.004 */
    off?: number;
    columns?: number;
}

/** A ruffle round a skirt's hem, or inside it, that swings with the skirt. */
export function hemRuffle(mesh: MeshBuilder, layer: MadeLayer, { at = 0.985, waves, height, depth, thick, off = 0.004, columns }: HemRuffle): void {
    ruffle(mesh, {
        closed: true, waves, height, depth, thick, columns,
        seam: (s) => {
            const p = layer.at(s, at);
            const above = layer.at(s, at - 0.12);
            const a = layer.angle(s);
            // Down the cloth; within it, more steeply.
            const slope = off > 0 ? 1.05 : 0.55;
            const fall: [number, number, number] = [slope * (p[0] - above[0]), p[1] - above[1], slope * (p[2] - above[2])];
            const out: [number, number, number] = [sin(a), 0.35, cos(a)];
            return { at: [p[0] + sin(a) * off, p[1], p[2] + cos(a) * off], out, fall };
        },
        skin: (into, i, s) => layer.skin(into, i, s, at)
    });
}

/** A ruffle round both sleeves, `reach` metres along the arm and `off` metres off its axis, opening towards the hand. */
export function sleeveRuffle(mesh: MeshBuilder, figure: BodyFigure, { reach, radius, waves, height, depth, thick }: { reach: number; radius: number; waves: number; height: number; depth: number; thick: number }): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const [, cy, cz] = figure.shoulder;
    for (const side of [1, -1]) {
        const x = side * (figure.shoulder[0] + reach);
        ruffle(mesh, {
            closed: true, waves, height, depth, thick, columns: 3, lift: 0.6 * depth,
            seam: (s) => {
                // Seen from outside with the hand below, to the right.
                const a = -side * s * TAU;
                const out: [number, number, number] = [0, -cos(a), -sin(a)];
                return { at: [x, cy + radius * out[1], cz + radius * out[2]], out, fall: [side, 0, 0] };
            },
            skin: (into, i) => {
                const p = into.positions;
                figure.weightsAt(p[3 * i], p[3 * i + 1], p[3 * i + 2], joints, weights);
                into.skinAt(i, joints, weights);
            }
        });
    }
}

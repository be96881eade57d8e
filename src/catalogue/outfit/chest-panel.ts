import type { MeshBuilder } from '../../geometry/mesh';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { clothInk } from './cloth';
import { shell, type Hem } from './shell';

/** Height of the panel's upper edge, drawn for the adult female: just under the hollow of the throat. */
const TOP = 1.2;
/** Side of the square its picture covers, metres on an adult. */
const PICTURE = 0.12;

/** An anchor, standing about (0.5, 0.5), one unit tall. */
const ANCHOR: readonly (readonly (readonly [number, number])[])[] = [
    [[0.5, 0.2], [0.5, 0.97]],
    [[0.3, 0.36], [0.7, 0.36]],
    [[0.13, 0.62], [0.2, 0.8], [0.33, 0.92], [0.5, 0.97], [0.67, 0.92], [0.8, 0.8], [0.87, 0.62]],
    [[0.5, 0.02], [0.59, 0.06], [0.61, 0.13], [0.56, 0.19], [0.5, 0.21], [0.44, 0.19], [0.39, 0.13], [0.41, 0.06], [0.5, 0.02]]
];

/**
 * The inset that closes a sailor collar's V below the throat, and its picture: a stripe along the upper edge and an
 * anchor. `neck` is negative on the blouse, `point` the height of the V's point, metres.
 */
export function chestPanel(figure: BodyFigure, neck: Hem, point: number): { mesh: MeshBuilder; drawing(color: string, trim: string): Drawing } {
    const unit = figure.scale;
    const top = figure.y(TOP);
    /** The upper edge is hollow, as the neck is round. */
    const edge = (x: number): number => top + (2.6 * x * x) / unit;
    const mesh = shell(figure, {
        ease: () => 0.0045 * unit, smooth: 3, rim: 0.0035 * unit,
        // Its sides lie under the lapels.
        hem: [(x, y, z) => Math.max(y - edge(x), point - 0.012 * unit - y, -0.045 * unit - neck(x, y, z), Math.abs(x) - 0.075 * unit, -z)],
        uv: (x, y) => [0.5 + x / (PICTURE * unit), 0.12 + (top - y) / (PICTURE * unit)]
    });
    const drawing = (color: string, trim: string): Drawing => {
        const thread = { kind: 'solid', ink: clothInk(trim) } as const;
        const stripe = (below: number): DrawOp => {
            const points = Array.from({ length: 17 }, (_, i): [number, number] => {
                const x = (i / 16 - 0.5) * PICTURE * unit;
                return [0.5 + x / (PICTURE * unit), 0.12 + (top - edge(x)) / (PICTURE * unit) + below / PICTURE];
            });
            return { op: 'stroke', path: polyPath(points), width: 0.0034 / PICTURE, paint: thread };
        };
        const size = 0.019 / PICTURE;
        const middle = 0.12 + (figure.y(TOP) - figure.y(1.166)) / (PICTURE * unit);
        const emblem = ANCHOR.map((line): DrawOp => ({
            op: 'stroke', path: polyPath(line.map(([x, y]): [number, number] => [0.5 + (x - 0.5) * size, middle + (y - 0.5) * size])), width: 0.0022 / PICTURE, paint: thread
        }));
        // The lapels' shadow lies along both sides.
        const under = clothInk(clothInk(color).shade);
        const shadow = [1, -1].map((side): DrawOp => {
            const at = (y: number): [number, number] => {
                let x = 0;
                while (x < 0.08 * unit && neck(x, y, 1) > 0) x += 0.0005 * unit;
                return [0.5 + (side * x) / (PICTURE * unit), 0.12 + (top - y) / (PICTURE * unit)];
            };
            return { op: 'stroke', path: polyPath([at(top + 0.01 * unit), at(point)]), width: 0.013 / PICTURE, soft: 0.004 / PICTURE, paint: { kind: 'solid', ink: under } };
        });
        return { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, stripe(0.0075), ...emblem, ...shadow] };
    };
    return { mesh, drawing };
}

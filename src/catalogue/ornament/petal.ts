import type { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, sin } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import { ribbon, type RibbonRow } from '../outfit/ribbon';
import { inFrame, type Frame } from './seat';

/** Leaf-like things: petals, leaves, feathers. Lengths in head units, angles in degrees. */
export interface PetalOptions {
    /** Direction in the frame's plane, counter-clockwise from its right. */
    angle: number;
    /** Where it begins, and how long it is. */
    from: number;
    length: number;
    width: number;
    /** Half the width along it as shares of `width`, from foot to tip. */
    profile: readonly number[];
    /** Height of its foot over the frame, how steeply it stands there and at its tip. */
    lift?: number;
    rise?: number;
    end?: number;
    /** How hollow it is: edges over the middle, share of the width. @default 0.15 */
    cup?: number;
    /** Groove along its middle, share of the width. @default 0.04 */
    crease?: number;
    thick?: number;
}

/** A thin blade that grows out from a middle, curving as it goes; u across, v from its foot. */
export function petal(mesh: MeshBuilder, frame: Frame, { angle, from, length, width, profile, lift = 0, rise = 20, end = 0, cup = 0.15, crease = 0.04, thick = 0.007 }: PetalOptions): void {
    const [c, s] = [cos(angle * DEGREES), sin(angle * DEGREES)];
    const last = profile.length - 1;
    let [r, z] = [from, lift];
    const rows = profile.map((share, i): RibbonRow => {
        const slope = lerp(rise, end, i / last) * DEGREES;
        if (i) {
            r += (length / last) * cos(slope);
            z += (length / last) * sin(slope);
        }
        const half = 0.5 * width * share;
        return {
            at: [r * c, r * s, z], across: [s * half, -c * half, 0], out: [-sin(slope) * c, -sin(slope) * s, cos(slope)],
            swell: -cup * half, gather: 0.5 * crease * half, v: i / last, light: i ? 0 : -0.3
        };
    });
    // Seen along the blade its left is the frame's; the strip wants its face on the left of its way.
    ribbon(mesh, rows, {
        thick, flip: true,
        put: (x, y, height, u, v, light) => {
            const q: V3 = inFrame(frame, x, y, height);
            const vertex = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, u, v);
            mesh.shadeAt(vertex, Math.max(-0.2, light), 0, 0, 0.7);
            return vertex;
        }
    });
}

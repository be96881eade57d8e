import type { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, sin } from '../../geometry/scalar';
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

/** Columns of the face and of the back: share of the way to the edge. */
const FACE = [1, 0.45, 0, -0.45, -1];
const BACK = [-0.6, 0, 0.6];

/** A thin blade that grows out from a middle, curving as it goes, closed all round; u across, v from its foot. */
export function petal(mesh: MeshBuilder, frame: Frame, { angle, from, length, width, profile, lift = 0, rise = 20, end = 0, cup = 0.15, crease = 0.04, thick = 0.007 }: PetalOptions): void {
    const [c, s] = [cos(angle * DEGREES), sin(angle * DEGREES)];
    const last = profile.length - 1;
    let [r, z] = [from, lift];
    const rings = profile.map((share, i) => {
        const slope = lerp(rise, end, i / last) * DEGREES;
        if (i) {
            r += (length / last) * cos(slope);
            z += (length / last) * sin(slope);
        }
        const half = 0.5 * width * share;
        // Its face looks up and, where it rises, back to the middle it grows from.
        const [out, up] = [-sin(slope), cos(slope)];
        const put = (across: number, face: boolean): number => {
            const groove = across === 0 ? -0.5 * crease : Math.abs(across) < 1 ? 0.3 * crease : 0;
            const height = (cup * across * across + groove) * half + (face ? 0.5 : -0.5) * thick * (Math.abs(across) === 1 ? 0 : 1);
            const q = inFrame(frame, (r + out * height) * c - across * half * s, (r + out * height) * s + across * half * c, z + up * height);
            const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, 0.5 - 0.5 * across, i / last);
            mesh.shadeAt(v, face ? (i ? (across === 0 ? -0.12 : 0) : -0.2) : -0.25, 0, 0, 0.7);
            return v;
        };
        return [...FACE.map((across) => put(across, true)), ...BACK.map((across) => put(across, false))];
    });
    const n = FACE.length + BACK.length;
    for (let i = 0; i < last; i++) for (let k = 0; k < n; k++) mesh.quad(rings[i][k], rings[i][(k + 1) % n], rings[i + 1][(k + 1) % n], rings[i + 1][k]);
    for (let k = 1; k < n - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k], rings[0][k + 1]);
        mesh.triangle(rings[last][0], rings[last][k + 1], rings[last][k]);
    }
}

import { MeshBuilder } from '../../geometry/mesh';
import { lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { HeadShape } from '../face/head-shape';
import { tube } from './tube';

/** Least gap between a lens and the face behind it, head units: lashes stand 0.02 off the skin. */
const CLEAR = 0.034;
/** How much the front bends back towards the temples, head units a squared head unit. */
const WRAP = 0.62;

/** Two lenses in a frame, worn on nose and ears. Head units. */
export interface Spectacles {
    /** The left lens's outline about its middle, counter-clockwise from the outer side. */
    rim: readonly (readonly [x: number, y: number])[];
    /** Its middle. */
    cx: number;
    cy: number;
    halfWidth: number;
    halfHeight: number;
    /** Radius of the wire. */
    radius: number;
    /** Share of the rim that is wire, from and to; all of it when left out. */
    wire?: readonly [from: number, to: number];
    /** Radius of the lens's own edge where there is no wire. @default none */
    edge?: number;
    /** Height of the bridge over the lenses' middle as a share of their half height. @default 0.22 */
    bridge?: number;
    /** A second bridge above it, as aviators have. */
    bar?: number;
}

/** Makes frame and lenses in head space, weighted on bone 0. */
export function spectacles(head: HeadShape, { rim, cx, cy, halfWidth, halfHeight, radius, wire, edge, bridge = 0.22, bar }: Spectacles): { frame: MeshBuilder; glass: MeshBuilder } {
    const frame = new MeshBuilder();
    const glass = new MeshBuilder();
    const around = rim.length;
    // 1. The front: a shallow bow, as far out as the nearest lash asks for.
    let stand = 0;
    for (const [x, y] of rim) {
        const px = cx + x;
        stand = Math.max(stand, head.at(px, cy + y)[2] + CLEAR + WRAP * px * px);
    }
    stand = Math.max(stand, head.at(0.02, cy)[2] + 0.01);
    const z = (x: number): number => stand - WRAP * x * x;

    for (const side of [1, -1]) {
        const loop = rim.map(([x, y]): Vec3 => [side * (cx + x), cy + y, z(cx + x)]);
        // 2. Rim.
        if (wire) {
            const open: Vec3[] = [];
            for (let i = Math.round(around * wire[0]); i <= Math.round(around * wire[1]); i++) open.push(loop[(i + around) % around]);
            tube(frame, open, radius);
            if (edge) tube(frame, loop, edge, { closed: true, sides: 4 });
        } else tube(frame, loop, (t) => radius * (1 + 0.25 * sin(t * TAU * 0.5)), { closed: true });

        // 3. Lens.
        const first = glass.count;
        const n: Vec3 = [side * 0.25, 0, 0.97];
        glass.vertex(side * cx, cy, z(cx), n[0], n[1], n[2], 0.5, 0.5);
        rim.forEach(([x, y], i) => glass.vertex(loop[i][0], loop[i][1], loop[i][2] - 0.001, n[0], n[1], n[2], 0.5 + (side * x) / (2.4 * halfWidth), 0.5 - y / (2.4 * halfHeight)));
        for (let i = 0; i < around; i++) glass.triangle(first, first + 1 + i, first + 1 + ((i + 1) % around), side < 0);

        // 4. Temple: from the hinge past the head's side over the ear and down behind it.
        const hinge: Vec3 = [side * (cx + halfWidth + 0.004), cy + halfHeight * 0.3, z(cx + halfWidth) - 0.004];
        tube(frame, temple(head, hinge, side), (t) => radius * lerp(1.05, 0.85, smoothstep(0.6, 1, t)), { up: [0, 1, 0.2] });
    }
    // 5. Bridges.
    const inner = cx - halfWidth;
    const arch = (height: number, reach: number, rise: number): void => {
        const points: Vec3[] = [];
        for (let i = 0; i <= 6; i++) {
            const u = lerp(-1, 1, i / 6);
            points.push([u * (inner + reach), cy + halfHeight * height + rise * (1 - u * u), z(inner) + 0.008 * (1 - u * u)]);
        }
        tube(frame, points, radius, { up: [0, 1, 0] });
    };
    arch(bridge, 0.006, 0.014);
    if (bar !== undefined) arch(bar, 0.05, 0.004);
    for (const mesh of [frame, glass]) for (let i = 0; i < mesh.count; i++) mesh.shadeAt(i, mesh === frame ? 0.05 : 1, 0, 0, 0);
    return { frame, glass };
}

/** The path of a temple. It keeps outside the head, whatever its breadth. */
function temple(head: HeadShape, hinge: Vec3, side: number): Vec3[] {
    const [ex, ey, ez] = head.ear;
    const wide = Math.max(head.skull.radii[0] * 1.012, ex + 0.02);
    const top = ey + 0.1;
    return [
        hinge,
        [side * (Math.abs(hinge[0]) + 0.016), lerp(hinge[1], top, 0.03), hinge[2] - 0.03],
        [side * lerp(Math.abs(hinge[0]) + 0.02, wide, 0.75), lerp(hinge[1], top, 0.35), lerp(hinge[2], ez, 0.4)],
        [side * wide, lerp(hinge[1], top, 0.75), lerp(hinge[2], ez, 0.75)],
        [side * (wide + 0.004), top, ez + 0.01],
        [side * (wide - 0.002), top - 0.02, ez - 0.07],
        [side * (wide - 0.03), ey - 0.04, ez - 0.125]
    ];
}

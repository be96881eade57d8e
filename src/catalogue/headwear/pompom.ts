import type { MeshBuilder } from '../../geometry/mesh';
import { cos, PI, sin, TAU } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import type { Frame } from '../ornament/seat';
import { inFrame } from '../ornament/seat';

const AROUND = 12;
const ROWS = 7;

/** A ball of yarn ends or fur: round, with a ragged outline. Head units. */
export function pompom(mesh: MeshBuilder, frame: Frame, radius: number, ragged = 0.1): void {
    const put = (azimuth: number, polar: number, r: number): number => {
        const way: V3 = [sin(polar) * sin(azimuth), cos(polar), sin(polar) * cos(azimuth)];
        const q = inFrame(frame, way[0] * r, way[1] * r, way[2] * r);
        const n = inFrame({ ...frame, at: [0, 0, 0] }, ...way);
        // Light falls on it as on a ball, however ragged it is.
        const v = mesh.vertex(q[0], q[1], q[2], n[0], n[1], n[2], 0.5 + 0.5 * sin(azimuth), polar / PI);
        mesh.shadeAt(v, -0.12 * (1 - cos(polar)) * 0.5, 0, 0, 0.9);
        return v;
    };
    const rings = Array.from({ length: ROWS - 1 }, (_, j) =>
        Array.from({ length: AROUND }, (_, i) => {
            const tuft = (i + j) % 2 ? 1 : 1 - ragged;
            return put(((i + 0.5 * (j % 2) + 0.12 * sin(5 * i + 3 * j)) / AROUND) * TAU, ((j + 1) / ROWS) * PI, radius * tuft * (1 + 0.03 * sin(7 * i + 11 * j)));
        })
    );
    const [top, under] = [put(0, 0, radius), put(0, PI, radius)];
    for (let i = 0; i < AROUND; i++) {
        const k = (i + 1) % AROUND;
        mesh.triangle(top, rings[0][i], rings[0][k]);
        mesh.triangle(under, rings[ROWS - 2][k], rings[ROWS - 2][i]);
        for (let j = 0; j + 2 < ROWS; j++) mesh.quad(rings[j][i], rings[j + 1][i], rings[j + 1][k], rings[j][k]);
    }
}

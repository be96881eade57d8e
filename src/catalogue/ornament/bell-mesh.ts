import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, sin, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, polyPath, type Drawing } from '../../paint/drawing';
import { inFrame, type Frame } from './seat';

/** A ball with a seam that stands out, its slit in front. Its picture is wrapped round it: v from above to below. */
export function bellBall(mesh: MeshBuilder, frame: Frame, radius: number): void {
    const COLUMNS = 14;
    // Latitude from the top, and how far out as a share of the radius.
    const rows = [[0.12, 1], [0.28, 1], [0.455, 1], [0.46, 1.1], [0.54, 1.1], [0.545, 1], [0.72, 1], [0.88, 1]] as const;
    const rings = rows.map(([t, out]) =>
        Array.from({ length: COLUMNS + 1 }, (_, i) => {
            const a = (i / COLUMNS) * TAU + PI / 2;
            const r = radius * out * sin(t * PI);
            const q = inFrame(frame, r * cos(a), radius * cos(t * PI) * (out > 1 ? 0.9 : 1), r * sin(a));
            return mesh.vertex(q[0], q[1], q[2], 0, 0, 0, lerp(0, 1, i / COLUMNS), t);
        })
    );
    const pole = (t: number): number => {
        const q = inFrame(frame, 0, radius * cos(t * PI), 0);
        return mesh.vertex(q[0], q[1], q[2], 0, 0, 0, 0.25, t);
    };
    const [top, under] = [pole(0), pole(1)];
    for (let i = 0; i < COLUMNS; i++) {
        mesh.triangle(top, rings[0][i + 1], rings[0][i]);
        for (let r = 0; r + 1 < rows.length; r++) mesh.quad(rings[r][i], rings[r][i + 1], rings[r + 1][i + 1], rings[r + 1][i]);
        const last = rings[rows.length - 1];
        mesh.triangle(under, last[i], last[i + 1]);
    }
}

/** Metal with the bell's slit: two round holes and the cut between them, in front below the seam. */
export function bellDrawing(color: string): Drawing {
    const base = ink(color, 'metal');
    const dark = { kind: 'solid', ink: ink('#4a3028', 'metal') } as const;
    // The picture's edge is in front, so half of the slit is drawn at each end.
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...[0, 1].flatMap((u): Drawing['ops'] => [{ op: 'fill', path: ellipsePath(u, 0.64, 0.055, 0.04), paint: dark }, { op: 'stroke', path: polyPath([[u, 0.64], [u, 0.86]]), width: 0.045, paint: dark }])
        ]
    };
}

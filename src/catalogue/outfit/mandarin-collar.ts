import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { clothInk } from './cloth';

export interface MandarinCollarOptions {
    /** Half the opening at the throat, radians. @default 0.07 */
    open?: number;
    /** Metres on an adult. @default 0.034 */
    height?: number;
}

const AROUND = 30;

/** A stand round the neck whose front corners are round, closed all round. Its picture is {@link mandarinCloth}. */
export function mandarinCollar(mesh: MeshBuilder, figure: BodyFigure, { open = 0.07, height = 0.034 }: MandarinCollarOptions = {}): void {
    const unit = figure.scale;
    const bones = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
    const rings = Array.from({ length: AROUND + 1 }, (_, j) => {
        const angle = lerp(open, TAU - open, j / AROUND);
        const [s, c] = [sin(angle), cos(angle)];
        const front = (1 + c) / 2;
        const base = lerp(figure.y(1.262), figure.y(1.236), pow(front, 1.5));
        // Round corners where it parts.
        const beside = clamp((Math.min(angle, TAU - angle) - open) / 0.32);
        const tall = height * unit * lerp(0.66, 1, Math.sqrt(Math.max(0, 1 - (1 - beside) * (1 - beside))));
        const neck = (y: number): { r: number; cz: number } => {
            const at = figure.neckSection(y);
            const depth = c > 0 ? at.front : at.back;
            return { r: 1 / Math.sqrt((s * s) / (at.rx * at.rx) + (c * c) / (depth * depth)), cz: at.cz };
        };
        const [foot, top] = [neck(Math.max(base, figure.y(1.25))), neck(base + tall)];
        const on = (share: number, out: number): Vec3 => {
            const r = lerp(foot.r, top.r, share) + out * unit;
            return [s * r, base + share * tall, lerp(foot.cz, top.cz, share) + c * r];
        };
        const places = [on(-0.25, 0.0125), on(0.4, 0.0105), on(0.92, 0.0095), on(1, 0.0075), on(0.92, 0.0052), on(0, 0.004)];
        const shares = [0, 0.4, 0.9, 1, 1, 1];
        return places.map(([x, y, z], q) => {
            const i = mesh.vertex(x, y, z, 0, 0, 0, j / AROUND, shares[q]);
            const bend = 0.3 * smoothstep(figure.y(1.25), figure.y(1.29), y);
            mesh.skinAt(i, bones, [1 - bend, bend]);
            mesh.shadeAt(i, q > 3 ? -0.5 : 0);
            return i;
        });
    });
    const n = rings[0].length;
    for (let j = 0; j < AROUND; j++) for (let q = 0; q < n; q++) mesh.quad(rings[j][(q + 1) % n], rings[j][q], rings[j + 1][q], rings[j + 1][(q + 1) % n]);
    for (let q = 1; q < n - 1; q++) {
        mesh.triangle(rings[0][0], rings[0][q], rings[0][q + 1]);
        mesh.triangle(rings[AROUND][0], rings[AROUND][q + 1], rings[AROUND][q]);
    }
}

/** The collar's cloth, piped along its upper edge and its front. */
export function mandarinCloth(color: string, piping: string): Drawing {
    const trim = { kind: 'solid', ink: clothInk(piping) } as const;
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } },
            ...[[[0, 0.8], [1, 0.8], [1, 1.1], [0, 1.1]], [[0, 0], [0.012, 0], [0.012, 1], [0, 1]], [[0.988, 0], [1, 0], [1, 1], [0.988, 1]]].map((points) => ({ op: 'fill' as const, path: polyPath(points as [number, number][], true), paint: trim }))
        ]
    };
}

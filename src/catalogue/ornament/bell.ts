import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, sin, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, polyPath, type Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { bowMesh, tailFrame } from './bow-mesh';
import { ribbonCloth } from './ribbon-cloth';
import { facingFront, ground, inFrame, seat, turned, upright, type Frame } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

export default definePart({
    id: 'ornament/bell',
    slot: 'ornament',
    title: { en: 'Hair bell', ja: '鈴の髪飾り' },
    description: 'A round bell under a small bow.',
    words: { en: ['hair bell', 'hair bells', 'bell hair ornament', 'jingle bell hair ornament', 'bell in hair', 'bell in her hair'], ja: ['鈴の髪飾り', '鈴髪飾り', '髪に鈴', '髪の鈴'] },
    likely: { feminine: 0.5, masculine: 0, chibi: 0.8 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f0be3c', main: true, title: { en: 'Bell', ja: '鈴' } },
        ribbon: { type: 'color', default: '#c8323f', title: { en: 'Bow', ja: 'リボン' }, words: { en: ['bell ribbon', 'bell bow'], ja: ['鈴のリボン'] } },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, ribbon, place, size: times }) {
        const [bells, cloth] = [new MeshBuilder(), new MeshBuilder()];
        const size = 0.16 * times;
        const radius = 0.062 * times;
        for (const [k, spot] of sidesOf(place, [58, 0.62])) {
            const frame = turned(facingFront(seat(context, spot, 0.6 * size), size, 0.4), -12 * k);
            const fall = tailFrame(frame, size);
            const height = ground(context, fall, 2.5 * size);
            bowMesh(cloth, frame, { size, tails: 0, full: 0.85 });
            // The bell hangs from the knot, against the hair below it.
            const rest = Math.max(0, ...[-0.5, 0, 0.5].map((x) => height(x * radius, -0.2 * size - radius) ?? 0));
            bell(bells, upright(inFrame(fall, 0, -0.16 * size - radius, rest + 0.85 * radius), fall.out), radius);
        }
        return { meshes: [trinket(context, 'bell', color, bells, { kind: 'metal', drawing: bellDrawing(color) }), trinket(context, 'bell-bow', ribbon, cloth, { drawing: ribbonCloth(ribbon, 'plain', ribbon) })] };
    }
});

/** A ball with a seam that stands out, its slit in front. Its picture is wrapped round it: v from above to below. */
function bell(mesh: MeshBuilder, frame: Frame, radius: number): void {
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
function bellDrawing(color: string): Drawing {
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

import { DEGREES, cos, lerp, sin } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { makeWings, wingOptions, type Flat, type Wing, type WingPlan } from './wing';

const HELD: Record<string, WingPlan & { angles: readonly [end: number, root: number] }> = {
    open: { arm: [[0, 0], [0.13, 0.1], [0.27, 0.25], [0.38, 0.3]], sweep: 28, lean: 2, angles: [4, -92] },
    raised: { arm: [[0, 0], [0.1, 0.14], [0.18, 0.34], [0.25, 0.44]], sweep: 32, lean: -4, angles: [66, -60] },
    folded: { arm: [[0, 0], [0.08, 0.05], [0.14, 0.2], [0.18, 0.2]], sweep: 42, lean: -3, angles: [-74, -98] }
};
const PLATES = 6;
/** Half of a plate's outline, root to point, as shares of its length and half width: along, towards its outer and its inner edge. */
const OUTER: readonly Flat[] = [[0, 0.5], [0.1, 0.95], [0.62, 1], [0.86, 0.6]];
const INNER: readonly Flat[] = [[0, -0.5], [0.16, -0.8], [0.5, -0.72], [0.74, -0.9]];

/** A plate with bevelled edges: a face in front and behind, and between them an edge that glows. */
function addPlate(mesh: MeshBuilder, wing: Wing, { from, gap, angle, length, width, off, thick, part }: { from: number; gap: number; angle: number; length: number; width: number; off: number; thick: number; part: 'faces' | 'edge' }): void {
    const [c, s] = [cos(angle * DEGREES), sin(angle * DEGREES)];
    const [rootOut, rootUp] = wing.arm(from);
    const rim: Flat[] = [...OUTER, [1, -0.15], ...[...INNER].reverse()];
    const put = ([t, x]: Flat, inset: number, h: number, v: number): number => {
        const along = gap + length * lerp(t, 0.45, inset);
        const aside = 0.5 * width * lerp(x, 0, inset * 1.6);
        const q = wing.at(rootOut + c * along - s * aside, rootUp + s * along + c * aside, off + h);
        const i = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, 0.5 + 0.48 * x, part === 'edge' ? v : lerp(0.02, 0.98, t));
        mesh.shadeAt(i, part === 'edge' ? 0.5 : 0, 0, 0, part === 'edge' ? 0.4 : 0.9);
        wing.hang(mesh, i, from);
        return i;
    };
    const around = (ring: number[], next: number[], flip: boolean): void => {
        for (let i = 0; i < ring.length; i++) mesh.quad(ring[i], next[i], next[(i + 1) % ring.length], ring[(i + 1) % ring.length], flip);
    };
    for (const face of [1, -1] as const) {
        const flip = face !== wing.side;
        if (part === 'edge') {
            around(rim.map((p) => put(p, 0, 0, 0.5)), rim.map((p) => put(p, 0.05, face * thick, 0.5)), flip);
            continue;
        }
        const outer = rim.map((p) => put(p, 0.05, face * thick, 0));
        const inner = rim.map((p) => put(p, 0.22, face * thick * 1.7, 0));
        around(outer, inner, flip);
        for (let i = 1; i + 1 < inner.length; i++) mesh.triangle(inner[0], inner[i], inner[i + 1], !flip);
    }
}

/** Enamel with a panel line, a bright bevel and a dark root. */
function plateDrawing(color: string): Drawing {
    const base = ink(color, 'metal');
    const deep: Ink = { lit: base.shade, shade: ink(base.shade, 'metal').shade };
    const shine: Ink = { lit: lighten(base.lit, 0.08), shade: base.lit };
    const ops: DrawOp[] = [
        { op: 'flood', paint: { kind: 'solid', ink: base } },
        { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.12], [0.5, 0.2], [0, 0.12]], true), paint: { kind: 'solid', ink: deep } },
        { op: 'fill', path: polyPath([[0.55, 0.24], [1, 0.16], [1, 1], [0.62, 0.9]], true), paint: { kind: 'solid', ink: shine } },
        { op: 'stroke', path: polyPath([[0.2, 0.3], [0.34, 0.36], [0.36, 0.72], [0.62, 0.82]]), width: 0.014, paint: { kind: 'solid', ink: deep } },
        { op: 'stroke', path: polyPath([[0, 0.5], [0.34, 0.52]]), width: 0.014, paint: { kind: 'solid', ink: deep } }
    ];
    return { size: 128, ops };
}

/** A box of the arm from one joint to the next, and a drum at each joint. */
function addArm(mesh: MeshBuilder, wing: Wing): void {
    const joints = wing.plan.arm;
    const box = (a: Flat, b: Flat, pa: number, pb: number, half: number, deep: number): void => {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const l = Math.sqrt(dx * dx + dy * dy) || 1;
        const [nx, ny] = [-dy / l, dx / l];
        const ring = (p: Flat, k: number, share: number): number[] =>
            ([[-1, -0.7], [-0.7, -1], [0.7, -1], [1, -0.7], [1, 0.7], [0.7, 1], [-0.7, 1], [-1, 0.7]] as const).map(([u, w]) => {
                const q = wing.at(p[0] + nx * half * u * share, p[1] + ny * half * u * share, deep * w * share);
                const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, 0.5 + 0.4 * u, 0.3);
                mesh.shadeAt(v, 0, 0, 0, 0.9);
                wing.hang(mesh, v, k);
                return v;
            });
        const rings = [ring(a, pa, 0.75), ring([lerp(a[0], b[0], 0.15), lerp(a[1], b[1], 0.15)], pa + 0.15 * (pb - pa), 1), ring([lerp(a[0], b[0], 0.85), lerp(a[1], b[1], 0.85)], pb - 0.15 * (pb - pa), 0.85), ring(b, pb, 0.6)];
        const flip = wing.side > 0;
        for (let r = 0; r < 3; r++) for (let i = 0; i < 8; i++) mesh.quad(rings[r][i], rings[r + 1][i], rings[r + 1][(i + 1) % 8], rings[r][(i + 1) % 8], flip);
        for (let i = 1; i < 7; i++) {
            mesh.triangle(rings[0][0], rings[0][i], rings[0][i + 1], flip);
            mesh.triangle(rings[3][0], rings[3][i + 1], rings[3][i], flip);
        }
    };
    for (let i = 0; i < 3; i++) box(i ? joints[i] : [-0.03, -0.02], joints[i + 1], i, i + 1, [0.034, 0.028, 0.024][i], [0.03, 0.026, 0.022][i]);
}

export default definePart({
    id: 'wings/mechanical',
    slot: 'wings',
    title: { en: 'Mechanical wings', ja: '機械の翼' },
    description: 'Floating enamelled plates with edges of light on jointed arms.',
    words: { en: ['mechanical wings', 'mechanical wing', 'robot wings', 'mecha wings', 'metal wings', 'energy wings', 'cyber wings', 'glowing wings'], ja: ['機械の翼', 'メカ翼', '機械翼', 'メカの羽', '機械の羽', '光の翼', '金属の翼'] },
    likely: { feminine: 0.2, masculine: 0.3, chibi: 0.15 },
    options: {
        carried: {
            type: 'choice', default: 'open', title: { en: 'Held', ja: '広げ方' },
            values: [
                { id: 'open', title: { en: 'Spread', ja: '広げた' }, words: { en: ['spread', 'open', 'unfurled'], ja: ['広げた', '開いた'] } },
                { id: 'raised', likely: 0.4, title: { en: 'Raised', ja: '掲げた' }, words: { en: ['raised', 'upright'], ja: ['掲げた'] } },
                { id: 'folded', likely: 0.3, title: { en: 'Folded', ja: '畳んだ' }, words: { en: ['folded', 'closed'], ja: ['畳んだ', '閉じた'] } }
            ]
        },
        ...wingOptions(),
        color: { type: 'color', default: '#e8ebf2', main: true, title: { en: 'Plates', ja: '装甲' } },
        frame: { type: 'color', default: '#3a4152', title: { en: 'Arm', ja: '骨組み' }, words: { en: ['wing frame', 'wing arms'], ja: ['翼の骨組み'] } },
        glow: { type: 'color', default: '#4fd8ff', title: { en: 'Light', ja: '光' }, words: { en: ['wing glow', 'glowing edges', 'wing lights'], ja: ['翼の光', '羽の光'] } }
    },
    build(context, options) {
        const held = HELD[options.carried];
        const plates = (mesh: MeshBuilder, wing: Wing, part: 'faces' | 'edge'): void => {
            for (let i = 0; i < PLATES; i++) {
                const x = i / (PLATES - 1);
                addPlate(mesh, wing, { from: lerp(0.5, 2.95, x), gap: 0.045, angle: lerp(held.angles[1], held.angles[0], x * x * 0.4 + x * 0.6), length: lerp(0.26, 0.5, Math.min(1, 1.5 * x)) * (i === PLATES - 1 ? 0.92 : 1), width: 0.105, off: 0.012 * (i % 2 ? 1 : -1) - 0.03 * x, thick: 0.006, part });
            }
        };
        // Light has no shade of its own.
        const light: Drawing = { size: 4, ops: [{ op: 'flood', paint: { kind: 'solid', ink: { lit: options.glow, shade: lighten(options.glow, 0.03) } } }] };
        return makeWings(context, 'mechanical-wings', held, options, [
            { name: 'mechanical-wings', color: options.color, drawing: plateDrawing(options.color), kind: 'metal', add: (mesh, wing) => plates(mesh, wing, 'faces') },
            { name: 'mechanical-wings-light', color: options.glow, drawing: light, kind: 'line', line: 0.5, add: (mesh, wing) => plates(mesh, wing, 'edge') },
            { name: 'mechanical-wings-arm', color: options.frame, drawing: plateDrawing(options.frame), kind: 'metal', add: addArm }
        ], { stiffness: 4, drag: 0.6 });
    }
});

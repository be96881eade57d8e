import { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';
import { hasMittens, type FingerName } from '../../rig/hand';
import { figureOf, piece } from '../outfit/cloth';
import { definePart } from '../part';

export default definePart({
    id: 'accessory/ring',
    slot: 'handwear',
    title: { en: 'Ring', ja: '指輪' },
    description: 'A ring on a finger, plain or with a stone.',
    words: { en: ['ring', 'finger ring', 'wedding ring', 'engagement ring', 'rings'], ja: ['指輪', 'リング', '結婚指輪'] },
    likely: { feminine: 0.4, masculine: 0.2, chibi: 0 },
    options: {
        color: { type: 'color', default: '#dbb65a', main: true, title: { en: 'Metal', ja: '金属' } },
        stone: { type: 'color', default: '#7fc4e8', title: { en: 'Stone', ja: '石' }, words: { en: ['stone', 'gem', 'jewel'], ja: ['石', '宝石'] }, needs: { option: 'set', value: true } },
        set: { type: 'toggle', default: true, title: { en: 'With a stone', ja: '石付き' }, words: { en: ['jewelled ring', 'gem ring', 'diamond ring'], ja: ['宝石の指輪'] } },
        finger: {
            type: 'choice', default: 'Ring', title: { en: 'Finger', ja: '指' },
            values: [{ id: 'Ring', likely: 2, title: { en: 'Ring finger', ja: '薬指' } }, { id: 'Middle', likely: 1, title: { en: 'Middle finger', ja: '中指' } }, { id: 'Index', likely: 1, title: { en: 'Index finger', ja: '人差し指' } }]
        }
    },
    build(context, { color, stone, set, finger }) {
        const figure = figureOf(context);
        const { points, radii } = figure.fingers[hasMittens(figure.spec) ? 'Middle' : (finger as FingerName)] as { points: readonly Vec3[]; radii?: readonly number[] };
        const hand = figure.spec.hand;
        const bone = figure.boneIndex(`left${hasMittens(figure.spec) ? 'Middle' : finger}Proximal`);
        const along = normalize(sub(points[1], points[0]));
        const at = [0, 1, 2].map((k) => points[0][k] + (points[1][k] - points[0][k]) * 0.55) as Vec3;
        // How thick the finger is there, felt from its axis.
        const side = normalize(cross(along, [0, 1, 0]));
        const up = cross(side, along);
        const field = figure.fields.all;
        const reach = (way: Vec3): number => {
            let r = 0.003 * hand;
            for (let i = 0; i < 40 && field.evaluate(at[0] + way[0] * r, at[1] + way[1] * r, at[2] + way[2] * r) < 0; i++) r += 0.0004 * hand;
            return Math.min(r, (radii?.[0] ?? 0.0085 * hand) * 1.6);
        };
        const r = Math.max(reach(up), 0.0065 * hand) + 0.0006 * hand;
        const ring = new MeshBuilder();
        const N = 16;
        const half = 0.0019 * hand;
        const rings = [[-half, 0], [-half, 0.0016], [0, 0.0021], [half, 0.0016], [half, 0]].map(([a, off]) => Array.from({ length: N + 1 }, (_, k) => {
            const t = ((k % N) / N) * TAU;
            const p = [0, 1, 2].map((d) => at[d] + along[d] * a + (up[d] * cos(t) + side[d] * sin(t)) * (r + off * hand));
            const v = ring.vertex(p[0], p[1], p[2], 0, 0, 0, k / N, 0.5);
            ring.skinAt(v, [bone, 0, 0, 0], [1, 0, 0, 0]);
            return v;
        }));
        for (let i = 0; i + 1 < rings.length; i++) for (let k = 0; k < N; k++) ring.quad(rings[i][k], rings[i][k + 1], rings[i + 1][k + 1], rings[i + 1][k]);
        const meshes = [piece(context, 'handwear', 'ring', color, ring, { kind: 'metal', outline: 0.4 })];
        if (set) {
            const gem = new MeshBuilder();
            const base = [0, 1, 2].map((d) => at[d] + up[d] * (r + 0.0012 * hand)) as Vec3;
            const corner = (t: number, wide: number, high: number): number => {
                const p = [0, 1, 2].map((d) => base[d] + (along[d] * cos(t) + side[d] * sin(t)) * wide * hand + up[d] * high * hand);
                const v = gem.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, high);
                gem.skinAt(v, [bone, 0, 0, 0], [1, 0, 0, 0]);
                return v;
            };
            const rows = [[0.0026, 0], [0.0042, 0.0022], [0.0026, 0.0042]].map(([w, h]) => Array.from({ length: 6 }, (_, k) => corner((k / 6) * TAU, w, h)));
            for (let i = 0; i < 2; i++) for (let k = 0; k < 6; k++) gem.quad(rows[i][k], rows[i + 1][k], rows[i + 1][(k + 1) % 6], rows[i][(k + 1) % 6]);
            const top = corner(0, 0, 0.0044);
            for (let k = 0; k < 6; k++) gem.triangle(rows[2][k], top, rows[2][(k + 1) % 6]);
            meshes.push(piece(context, 'handwear', 'ring-stone', stone, gem, { kind: 'metal', outline: 0.4 }));
        }
        return { meshes };
    }
});

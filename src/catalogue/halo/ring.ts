import { clamp, cos, DEGREES, sin, TAU } from '../../geometry/scalar';
import { MeshBuilder } from '../../geometry/mesh';
import { lighten } from '../../paint/color';
import { flat } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { turn } from '../hair/curve';
import { hairLift } from '../hair/hair-depth';
import { trinket } from '../ornament/trinket';
import { definePart, type PartResult } from '../part';

/** Points round the halo, and round its section. */
const AROUND = 36;
const SECTION = 6;
/** Height over the skull, head heights. */
const HOVER = 0.2;

/** A ring: radius, half width of its section across and along the axis. Spikes lengthen some of its outer edge. */
interface Ring {
    radius: number;
    wide: number;
    high: number;
    spikes?: { count: number; long: number };
    /** Broken into so many arcs, pointed at their ends. */
    arcs?: number;
}

const STYLES: Record<string, readonly Ring[]> = {
    ring: [{ radius: 0.3, wide: 0.026, high: 0.018 }],
    double: [{ radius: 0.32, wide: 0.013, high: 0.011 }, { radius: 0.24, wide: 0.009, high: 0.009 }],
    rays: [{ radius: 0.26, wide: 0.018, high: 0.012, spikes: { count: 12, long: 0.1 } }],
    broken: [{ radius: 0.32, wide: 0.024, high: 0.014, arcs: 3 }, { radius: 0.25, wide: 0.01, high: 0.009 }],
    disc: [{ radius: 0.29, wide: 0.052, high: 0.006 }]
};

export default definePart({
    id: 'halo/ring',
    slot: 'halo',
    title: { en: 'Halo', ja: '光輪' },
    description: 'A bright ring that floats over the head and follows it softly.',
    words: { en: ['halo', 'angel halo', 'angel ring', 'angel', 'glowing ring'], ja: ['光輪', '天使の輪', 'ヘイロー', '天使', '輪っか'] },
    likely: { feminine: 1, masculine: 0.4, chibi: 1 },
    suggests: { wings: [['wings/feathered', 5], ['', 1]] },
    options: {
        style: {
            type: 'choice', default: 'ring', title: { en: 'Style', ja: '形' },
            values: [
                { id: 'ring', likely: 3, title: { en: 'Ring', ja: '輪' }, words: { en: ['plain'], ja: ['普通の'] } },
                { id: 'double', likely: 2, title: { en: 'Double', ja: '二重' }, words: { en: ['double halo', 'double'], ja: ['二重の光輪'] } },
                { id: 'rays', likely: 1, title: { en: 'Rays', ja: '放射' }, words: { en: ['spiked halo', 'sun halo', 'rays'], ja: ['棘の光輪', '太陽の光輪'] } },
                { id: 'broken', likely: 0.7, title: { en: 'Broken', ja: '欠けた輪' }, words: { en: ['broken halo', 'broken', 'cracked', 'shattered'], ja: ['欠けた光輪', '壊れた', '欠けた'] } },
                { id: 'disc', likely: 1, title: { en: 'Flat', ja: '平ら' }, words: { en: ['flat halo', 'disc halo'], ja: ['平らな光輪'] } }
            ]
        },
        size: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, spread: 0.3,
            words: [{ words: { en: ['big', 'large'], ja: ['大きな', '大きい'] }, value: 1.35 }, { words: { en: ['small', 'little'], ja: ['小さな', '小さい'] }, value: 0.75 }]
        },
        height: { type: 'number', min: 0.5, max: 2, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' }, spread: 0.3 },
        tilt: { type: 'number', min: -40, max: 40, default: -14, step: 1, unit: '°', title: { en: 'Tilt', ja: '傾き' }, hint: 'Below 0 it leans back.', spread: 0.4, words: [{ words: { en: ['tilted'], ja: ['傾いた'] }, value: 26 }] },
        color: { type: 'color', default: '#ffe07a', main: true, title: { en: 'Colour', ja: '色' } }
    },
    build(context, { style, size, height, tilt, color }): PartResult {
        const { head } = context;
        const { center, radii } = head.skull;
        const mesh = new MeshBuilder();
        const lift = hairLift(context.hair, [{ at: [0, center[1] + radii[1], center[2]], way: [0, 1, 0] }], 0.3);
        const middle: V3 = [0, center[1] + radii[1] + HOVER * height + 0.05 + lift, center[2] - 0.04];
        const at = (x: number, y: number, z: number): V3 => {
            const p = turn([x, y, z], [1, 0, 0], tilt * DEGREES);
            return [middle[0] + p[0], middle[1] + p[1], middle[2] + p[2]];
        };
        for (const ring of STYLES[style]) addRing(mesh, ring, size, at);
        const bones = [
            { name: 'halo', parent: 'head', position: head.toAvatar(middle[0], center[1] + radii[1], middle[2]) },
            { name: 'halo-tip', parent: 'halo', position: head.toAvatar(...middle) }
        ];
        // Light has no shade of its own: both colours are the lit one.
        const drawing = flat({ lit: color, shade: lighten(color, 0.03) });
        return {
            meshes: [trinket(context, 'halo', color, mesh, { drawing, boneNames: ['head', 'halo'] })],
            bones,
            springs: [{ name: 'halo', joints: ['halo', 'halo-tip'], stiffness: 1.4, drag: 0.55, gravityPower: 0, gravityDir: [0, -1, 0], hitRadius: 0.01, colliderGroups: [] }]
        };
    }
});

function addRing(mesh: MeshBuilder, { radius, wide, high, spikes, arcs }: Ring, size: number, at: (x: number, y: number, z: number) => V3): void {
    const rings: number[][] = [];
    const steps = spikes ? spikes.count * 4 : AROUND;
    const span = arcs ? steps / arcs : 0;
    for (let i = 0; i < steps; i++) {
        const a = (TAU * i) / steps;
        const spike = spikes && i % 4 === 0 ? spikes.long * (i % 8 ? 0.55 : 1) : 0;
        // An arc thins to a point at either end, and leaves one step free.
        const along = span ? (i % span) / (span - 2) : 0.5;
        const full = span ? (along > 1 ? 0 : clamp(4.5 * Math.min(along, 1 - along))) : 1;
        const ring: number[] = [];
        for (let k = 0; k < SECTION; k++) {
            const b = (TAU * k) / SECTION;
            const r = (radius + cos(b) * wide * full + (cos(b) > 0.9 ? spike : 0)) * size;
            const p = at(sin(a) * r, sin(b) * high * full * size, cos(a) * r);
            const v = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, 0.5);
            mesh.shadeAt(v, 0.3, 0, 0, 0.7);
            mesh.skinAt(v, [1], [1]);
            ring.push(v);
        }
        rings.push(ring);
    }
    for (let i = 0; i < steps; i++) {
        if (span && i % span >= span - 2) continue;
        for (let k = 0; k < SECTION; k++) {
            const [a, b] = [rings[i], rings[(i + 1) % steps]];
            mesh.quad(a[k], b[k], b[(k + 1) % SECTION], a[(k + 1) % SECTION]);
        }
    }
}

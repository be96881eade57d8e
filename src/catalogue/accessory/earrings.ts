import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, smoothstep, TAU } from '../../geometry/scalar';
import { ink, lineColor } from '../../paint/color';
import { flat } from '../../paint/drawing';
import { onEar } from '../face/ear-mesh';
import { earShape } from '../face/ear-shape';
import { animeHead } from '../face/face-layout';
import { inFrame, upright, type Frame } from '../ornament/seat';
import { definePart, type PartMesh, type PartResult } from '../part';
import { pendant, pendantChoices, torus, type Pendant } from './pendant';
import { toAvatar } from './to-avatar';

/** Where a lobe is pierced, of the base's ear: back and up from its middle, head units. */
const LOBE = [0.03, -0.072] as const;

export default definePart({
    id: 'accessory/earrings',
    slot: 'earrings',
    title: { en: 'Earrings', ja: 'イヤリング' },
    description: 'Studs, hoops, drops or tassels on the ear lobes; what hangs swings.',
    words: { en: ['earrings', 'earring', 'ear rings', 'piercings', 'ear piercing', 'ear piercings'], ja: ['イヤリング', 'ピアス', '耳飾り'] },
    likely: { feminine: 1, masculine: 0.3, chibi: 0.4 },
    options: {
        color: { type: 'color', default: '#c8405a', main: true, title: { en: 'Stone or tassel', ja: '石・房' }, words: { en: ['stones', 'gems'], ja: ['石'] } },
        metal: { type: 'color', default: '#e8be5a', title: { en: 'Metal', ja: '金具' }, words: { en: ['metal', 'hooks', 'hoops', 'hoop earrings'], ja: ['金具', 'フープ'] } },
        style: {
            type: 'choice', default: 'stud', title: { en: 'Style', ja: '形' },
            values: [
                { id: 'stud', title: { en: 'Studs', ja: 'スタッド' }, words: { en: ['stud earrings', 'ear studs', 'ear stud', 'studs', 'pearl earrings', 'jewel earrings'], ja: ['スタッドピアス', 'パールピアス', '真珠のイヤリング'] } },
                { id: 'hoop', likely: 0.8, title: { en: 'Hoops', ja: 'フープ' }, words: { en: ['hoop earrings', 'hoop earring', 'hoops', 'ring earrings'], ja: ['フープピアス', 'フープイヤリング', '輪のピアス'] } },
                { id: 'drop', likely: 1.2, title: { en: 'Drops', ja: 'しずく' }, words: { en: ['drop earrings', 'dangle earrings', 'teardrop earrings', 'dangling earrings', 'gem earrings'], ja: ['ドロップピアス', 'しずくのイヤリング', '揺れるピアス'] } },
                { id: 'tassel', likely: 0.5, title: { en: 'Tassels', ja: 'タッセル' }, words: { en: ['tassel earrings', 'tassel earring'], ja: ['タッセルピアス', 'タッセルイヤリング', '房の耳飾り'] } },
                ...pendantChoices({ en: ['earrings', 'earring'], ja: ['イヤリング', 'ピアス'] }, [['heart', 0.5], ['star', 0.5], ['cross', 0.4], ['moon', 0.3], ['magatama', 0.15], ['bell', 0.05]])
            ]
        },
        side: {
            type: 'choice', default: 'both', title: { en: 'Side', ja: '側' },
            values: [
                { id: 'both', title: { en: 'Both', ja: '両方' } },
                { id: 'left', likely: 0.12, title: { en: 'Left', ja: '左' }, words: { en: ['single earring', 'one earring', 'left ear'], ja: ['片耳ピアス', '左耳の', '片耳の'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['right ear'], ja: ['右耳の'] } }
            ]
        },
        size: {
            type: 'number', min: 0.6, max: 2, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'huge'], ja: ['大きい', '大きな', '大ぶり'] }, value: 1.5 },
                { words: { en: ['small', 'little', 'tiny'], ja: ['小さい', '小さな'] }, value: 0.75 }
            ]
        }
    },
    build(context, { color, metal, style, side: where, size }): PartResult {
        const head = animeHead(context.head, 'accessory/earrings');
        const shape = earShape(head.shape.ears, head.shape.earSize);
        const metalwork = new MeshBuilder();
        const stones = new MeshBuilder();
        const boneNames = ['head'];
        const bones: NonNullable<PartResult['bones']> = [];
        const springs: SpringChain[] = [];
        for (const side of ([1, -1] as const).filter((k) => where === 'both' || (where === 'left') === k > 0)) {
            const lobe = head.shape.earSize;
            const hole = onEar(head, shape, side, LOBE[0] * lobe, LOBE[1] * lobe, 0.012);
            if (style === 'stud') {
                // A lobe looks sideways and a little forward.
                const frame = upright(hole, [side * 0.86, 0, 0.51]);
                bead(stones, { ...frame, at: inFrame(frame, 0, 0, 0.012 * size) }, 0.017 * size);
                torus(metalwork, { ...frame, at: inFrame(frame, 0, 0, 0.004) }, 0.019 * size, 0.0035 * size, 12);
                continue;
            }
            // What hangs leaves the lobe's lower edge, and keeps off the jaw.
            const [x, y, z] = inFrame(upright(hole, [side, 0, 0]), 0, -0.016 * lobe, 0.012);
            const [wires, gems] = [metalwork.count, stones.count];
            let length = 0.075 * size;
            if (style === 'hoop') {
                const radius = 0.055 * size;
                length = 2 * radius;
                torus(metalwork, upright([x + side * 0.008, y - radius + 0.016, z], [side * 0.94, 0, 0.34]), radius, 0.0055 * (0.6 + 0.4 * size), 26);
            } else {
                const low = y - 0.014 * size;
                torus(metalwork, upright([x, y + 0.004, z], [0, 0, 1]), 0.012 * size, 0.0032 * size, 10);
                if (style === 'tassel') {
                    length = 0.17 * size;
                    tassel(metalwork, stones, [x, low, z], 0.0135 * size, length);
                } else {
                    length = (style === 'drop' ? 0.09 : 0.068) * size;
                    // Seen from all sides: twice, back to back.
                    for (const k of [1, -1])
                        pendant(style === 'drop' || style === 'heart' || style === 'magatama' ? stones : metalwork, upright([x, low + 0.004, z], [k * side * 0.64, 0, k * 0.768]), style === 'drop' ? 'gem' : (style as Pendant), length, () => undefined);
                }
            }
            // It swings from the lobe, a long one bends.
            const first = boneNames.length;
            const name = `earrings-${side > 0 ? 'left' : 'right'}`;
            const joints = [1, 2, 3].map((i) => `${name}-${i}`);
            joints.forEach((joint, i) => bones.push({ name: joint, parent: i ? joints[i - 1] : 'head', position: head.toAvatar(x, y - 0.5 * i * length, z) }));
            boneNames.push(...joints);
            springs.push({ name, joints, stiffness: 0.5, drag: 0.3, gravityPower: 0.4, gravityDir: [0, -1, 0], hitRadius: 0.004, colliderGroups: [] });
            for (const [mesh, from] of [[metalwork, wires], [stones, gems]] as const)
                for (let i = from; i < mesh.count; i++) {
                    const bend = style === 'tassel' ? smoothstep(0.35, 0.75, (y - mesh.positions[3 * i + 1]) / length) : 0;
                    mesh.skinAt(i, [first, first + 1], [1 - bend, bend]);
                }
        }
        const finish = (name: string, hex: string, kind: 'metal' | 'cloth', mesh: MeshBuilder): PartMesh[] => {
            if (mesh.count === 0) return [];
            toAvatar(mesh, head);
            return [{ layer: 'accessory', boneNames, mesh: mesh.finish(), material: { name, kind, drawing: flat(ink(hex, kind)), alpha: 'opaque', opacity: 1, outlineWidth: LINE * head.scale, outlineColor: lineColor(hex) } }];
        };
        return { meshes: [...finish('earrings-metal', metal, 'metal', metalwork), ...finish('earrings-stones', color, style === 'tassel' ? 'cloth' : 'metal', stones)], bones, springs };
    }
});

/** Width of the line round them as a share of the head's height. */
const LINE = 0.0036;

/** Rings of a body turned about the frame's way out, each its height and radius; closed by a point at each end. */
function turnedBody(mesh: MeshBuilder, frame: Frame, rows: readonly (readonly [height: number, radius: number])[], sides: number): void {
    const put = (x: number, y: number, z: number): number => {
        const p = inFrame(frame, x, y, z);
        const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, 0.5);
        mesh.shadeAt(vertex, 0, 0, 0, 0.7);
        return vertex;
    };
    const rings = rows.slice(1, -1).map(([height, radius]) => Array.from({ length: sides }, (_, k) => put(radius * cos((k / sides) * TAU), radius * sin((k / sides) * TAU), height)));
    const [under, over] = [put(0, 0, rows[0][0]), put(0, 0, rows[rows.length - 1][0])];
    const last = rings[rings.length - 1];
    for (let k = 0; k < sides; k++) {
        const next = (k + 1) % sides;
        mesh.triangle(under, rings[0][next], rings[0][k]);
        for (let r = 0; r + 1 < rings.length; r++) mesh.quad(rings[r][k], rings[r][next], rings[r + 1][next], rings[r + 1][k]);
        mesh.triangle(over, last[k], last[next]);
    }
}

/** A pearl, or a stone cut round. */
const bead = (mesh: MeshBuilder, frame: Frame, radius: number): void =>
    turnedBody(mesh, frame, [[-0.9, 0], [-0.5, 0.85], [0.1, 1], [0.62, 0.75], [0.95, 0]].map(([h, r]) => [h * radius, r * radius] as const), 10);

/** A cap of metal, and a skirt of threads under it that spreads a little. */
function tassel(metalwork: MeshBuilder, threads: MeshBuilder, at: Frame['at'], radius: number, length: number): void {
    const down: Frame = { at, right: [1, 0, 0], up: [0, 0, 1], out: [0, -1, 0] };
    turnedBody(metalwork, down, [[0, 0], [0.002, 0.55 * radius], [0.6 * radius, radius], [1.5 * radius, 1.05 * radius], [1.5 * radius, 0]], 8);
    const SIDES = 14;
    const rings = ([[1.2, 0.9], [2, 1.15], [0, 1.75], [0, 0.3]] as const).map(([step, wide], r) =>
        Array.from({ length: SIDES }, (_, k) => {
            const a = (k / SIDES) * TAU;
            const r0 = radius * wide * (r > 0 && r < 3 && k % 2 ? 0.8 : 1);
            const drop = r < 2 ? step * radius : length * (r === 3 ? 0.97 : k % 2 ? 0.96 : 1);
            const p = inFrame(down, r0 * cos(a), r0 * sin(a), drop);
            const vertex = threads.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, 0.5);
            threads.shadeAt(vertex, r === 3 ? -0.5 : k % 2 ? -0.3 : 0, 0, 0, r === 3 ? 0 : 0.7);
            return vertex;
        })
    );
    for (let r = 0; r < 3; r++) for (let k = 0; k < SIDES; k++) threads.quad(rings[r][k], rings[r][(k + 1) % SIDES], rings[r + 1][(k + 1) % SIDES], rings[r + 1][k]);
}

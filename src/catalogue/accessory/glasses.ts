import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { MeshBuilder } from '../../geometry/mesh';
import type { Vec3 } from '../../geometry/vec3';
import { ink, lineColor } from '../../paint/color';
import { flat, polyPath, type Drawing } from '../../paint/drawing';
import type { HeadShape } from '../face/head-shape';
import { definePart } from '../part';
import { toAvatar } from './to-avatar';
import { tube } from './tube';

/** Points round a rim. */
const AROUND = 28;
/** Least gap between a lens and the face behind it, head units: lashes stand 0.02 off the skin. */
const CLEAR = 0.034;
/** How much the front bends back towards the temples, head units a squared head unit. */
const WRAP = 0.62;

export default definePart({
    id: 'accessory/glasses',
    slot: 'eyewear',
    title: { en: 'Glasses', ja: '眼鏡' },
    description: 'Thin-framed glasses with round, square or half rims, resting on nose and ears.',
    words: { en: ['glasses', 'spectacles', 'eyeglasses', 'specs', 'bespectacled', 'megane'], ja: ['眼鏡', 'メガネ', 'めがね', '眼鏡っ娘'] },
    likely: { feminine: 0.15, masculine: 0.2, chibi: 0.12 },
    options: {
        shape: {
            type: 'choice', default: 'round', title: { en: 'Frame', ja: 'フレーム' },
            values: [
                { id: 'round', title: { en: 'Round', ja: '丸' }, words: { en: ['round', 'circular'], ja: ['丸', '丸い'] } },
                { id: 'square', title: { en: 'Square', ja: '四角' }, words: { en: ['square', 'rectangular', 'angular'], ja: ['四角', 'スクエア'] } },
                { id: 'under', title: { en: 'Under-rim', ja: 'アンダーリム' }, words: { en: ['half rim', 'half-rim', 'under rim', 'under-rim', 'rimless'], ja: ['アンダーリム', 'ハーフリム', '縁なし'] } }
            ]
        },
        size: {
            type: 'number', min: 0.8, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'oversized'], ja: ['大きい', '大きな'] }, value: 1.2 },
                { words: { en: ['small'], ja: ['小さい', '小さな'] }, value: 0.85 }
            ]
        },
        thickness: {
            type: 'number', min: 0.6, max: 2.2, default: 1, step: 0.1, unit: '×', title: { en: 'Thickness', ja: '太さ' },
            words: [
                { words: { en: ['thick', 'bold'], ja: ['太い', '太縁'] }, value: 1.9 },
                { words: { en: ['thin', 'fine', 'wire'], ja: ['細い', '細縁'] }, value: 0.7 }
            ]
        },
        color: { type: 'color', default: '#4a3a44', main: true, title: { en: 'Frame colour', ja: 'フレームの色' }, words: { en: ['frame', 'frames', 'rims'], ja: ['フレーム', '縁'] } },
        lens: { type: 'color', default: '#e8f2ff', title: { en: 'Lens tint', ja: 'レンズの色' }, words: { en: ['lens', 'lenses'], ja: ['レンズ'] } },
        tint: {
            type: 'number', min: 0, max: 0.8, default: 0.14, step: 0.02, unit: '', title: { en: 'Tint', ja: '濃さ' }, hint: '0 clear … 0.8 sunglasses.',
            words: [{ words: { en: ['tinted', 'dark', 'sunglasses'], ja: ['サングラス', '色付き'] }, value: 0.7 }]
        }
    },
    build(context, options) {
        const { head } = context;
        const { eye } = head;
        const frame = new MeshBuilder();
        const glass = new MeshBuilder();
        const square = options.shape !== 'round';
        const halfWidth = Math.max(0.118, eye.halfWidth * 1.2) * options.size * (square ? 1.06 : 1);
        const halfHeight = Math.max(0.098, eye.halfHeight * 1.34) * options.size * (square ? 0.84 : 1);
        // Lenses stand a little low and wide, so that brows and bridge stay free.
        const cx = Math.max(eye.x + 0.012, halfWidth + 0.034);
        const cy = eye.y - (square ? 0.022 : 0.012);
        const round = square ? 3.4 : 2.15;
        const radius = 0.0048 * options.thickness;

        const rim: [number, number][] = [];
        for (let i = 0; i < AROUND; i++) {
            const a = (i / AROUND) * TAU;
            const c = cos(a);
            const s = sin(a);
            // A superellipse, its lower inner corner drawn in towards the nose.
            const x = Math.sign(c) * pow(Math.abs(c), 2 / round) * halfWidth;
            const y = Math.sign(s) * pow(Math.abs(s), 2 / round) * halfHeight;
            rim.push([x + (s < 0 && c < 0 ? 0.012 * s * c : 0), y + (square ? 0.035 * x : 0)]);
        }
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
            if (options.shape === 'under') {
                // From the outer hinge under the lens to the bridge.
                const from = Math.round(AROUND * 0.44);
                const to = AROUND + Math.round(AROUND * 0.06);
                const open: Vec3[] = [];
                for (let i = from; i <= to; i++) open.push(loop[i % AROUND]);
                tube(frame, open, radius);
            } else tube(frame, loop, (t) => radius * (1 + 0.25 * sin(t * TAU * 0.5)), { closed: true });

            // 3. Lens.
            const first = glass.count;
            const n: Vec3 = [side * 0.25, 0, 0.97];
            glass.vertex(side * cx, cy, z(cx), n[0], n[1], n[2], 0.5, 0.5);
            rim.forEach(([x, y], i) => glass.vertex(loop[i][0], loop[i][1], loop[i][2] - 0.001, n[0], n[1], n[2], 0.5 + (side * x) / (2.4 * halfWidth), 0.5 - y / (2.4 * halfHeight)));
            for (let i = 0; i < AROUND; i++) glass.triangle(first, first + 1 + i, first + 1 + ((i + 1) % AROUND), side < 0);

            // 4. Temple: from the hinge past the head's side over the ear and down behind it.
            const hinge: Vec3 = [side * (cx + halfWidth + 0.004), cy + halfHeight * 0.3, z(cx + halfWidth) - 0.004];
            tube(frame, temple(head, hinge, side), (t) => radius * lerp(1.05, 0.85, smoothstep(0.6, 1, t)), { up: [0, 1, 0.2] });
        }
        // 5. Bridge and pads.
        const inner = cx - halfWidth;
        const bridgeY = cy + halfHeight * 0.22;
        const bridge: Vec3[] = [];
        for (let i = 0; i <= 6; i++) {
            const u = lerp(-1, 1, i / 6);
            bridge.push([u * (inner + 0.006), bridgeY + 0.014 * (1 - u * u), z(inner) + 0.008 * (1 - u * u)]);
        }
        tube(frame, bridge, radius, { up: [0, 1, 0] });

        for (const mesh of [frame, glass]) {
            for (let i = 0; i < mesh.count; i++) mesh.shadeAt(i, mesh === frame ? 0.05 : 1, 0, 0, 0);
            toAvatar(mesh, head);
        }
        return {
            meshes: [
                {
                    layer: 'eyewear', boneNames: ['head'], mesh: frame.finish(),
                    material: { name: 'glasses-frame', kind: 'metal', drawing: flat(ink(options.color, 'metal')), alpha: 'opaque', opacity: 1, outlineWidth: 0, outlineColor: lineColor(options.color) }
                },
                {
                    layer: 'eyewear', boneNames: ['head'], mesh: glass.finish(),
                    material: { name: 'glasses-lens', kind: 'glass', drawing: lensDrawing(options.lens), alpha: 'blend', opacity: options.tint, outlineWidth: 0, outlineColor: lineColor(options.color) }
                }
            ]
        };
    }
});

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

/** A lens: its tint and two slanting streaks of sky. */
function lensDrawing(color: string): Drawing {
    const tint = ink(color, 'glass');
    const sky = { lit: '#ffffff', shade: '#ffffff' };
    const streak = (x: number, width: number): string => polyPath([[x, 0], [x + width, 0], [x + width - 0.5, 1], [x - 0.5, 1]], true);
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: { lit: tint.lit, shade: tint.lit } } },
            { op: 'fill', path: streak(0.72, 0.16), paint: { kind: 'solid', ink: sky, alpha: 0.9 } },
            { op: 'fill', path: streak(0.96, 0.05), paint: { kind: 'solid', ink: sky, alpha: 0.9 } }
        ]
    };
}

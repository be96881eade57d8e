import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { ink, lineColor } from '../../paint/color';
import { flat } from '../../paint/drawing';
import { onHead } from '../marks/on-head';
import { animeHead } from '../face/face-layout';
import { rootAngle } from '../mask/face-sheet';
import { upright } from '../ornament/seat';
import { definePart } from '../part';
import { lensDrawing } from './glasses';
import { torus } from './pendant';
import { toAvatar } from './to-avatar';
import { tube } from './tube';

export default definePart({
    id: 'accessory/monocle',
    slot: 'eyewear',
    title: { en: 'Monocle', ja: '片眼鏡' },
    description: 'One round lens before an eye, on a fine chain to the ear.',
    words: { en: ['monocle', 'eyeglass'], ja: ['片眼鏡', 'モノクル', '単眼鏡'] },
    likely: { feminine: 0.01, masculine: 0.02, chibi: 0.01 },
    options: {
        color: { type: 'color', default: '#d9ab4e', main: true, title: { en: 'Metal', ja: '金属' }, words: { en: ['frame', 'chain', 'rim'], ja: ['フレーム', '縁', '鎖'] } },
        lens: { type: 'color', default: '#e8f2ff', title: { en: 'Lens tint', ja: 'レンズの色' }, words: { en: ['lens'], ja: ['レンズ'] } },
        tint: { type: 'number', min: 0, max: 0.9, default: 0.16, step: 0.02, unit: '', title: { en: 'Tint', ja: '濃さ' }, words: [{ words: { en: ['tinted', 'dark'], ja: ['色付き'] }, value: 0.7 }] },
        side: {
            type: 'choice', default: 'left', title: { en: 'Side', ja: '側' },
            values: [
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['left eye'], ja: ['左目に'] } },
                { id: 'right', likely: 1, title: { en: 'Right', ja: '右' }, words: { en: ['right eye'], ja: ['右目に'] } }
            ]
        },
        chain: { type: 'toggle', default: true, title: { en: 'Chain', ja: '鎖' } }
    },
    build(context, { color, lens, tint, side: which, chain }) {
        const head = animeHead(context.head, 'accessory/monocle');
        const { eye } = head;
        const side = which === 'left' ? 1 : -1;
        const radius = Math.max(0.112, eye.halfWidth * 1.14, eye.halfHeight * 1.12);
        const [x, y] = [side * (eye.x + 0.006), eye.y - 0.006];
        // It stands as the lashes ask for, turned a little outwards.
        const turn = 0.24;
        const out: Vec3 = [side * turn, 0, Math.sqrt(1 - turn * turn)];
        let z = 0;
        for (let i = 0; i < 16; i++) {
            const [dx, dy] = [radius * cos((i / 16) * TAU), radius * sin((i / 16) * TAU)];
            z = Math.max(z, head.at(x + dx, y + dy)[2] + 0.03 + (turn * side * dx) / out[2]);
        }
        const frame = upright([x, y, z], out);
        const [metal, glass] = [new MeshBuilder(), new MeshBuilder()];
        torus(metal, frame, radius, 0.0085, 32);
        const middle = glass.vertex(x, y, z, out[0], out[1], out[2], 0.5, 0.5);
        const AROUND = 28;
        for (let i = 0; i < AROUND; i++) {
            const [c, s] = [cos((i / AROUND) * TAU), sin((i / AROUND) * TAU)];
            const r = radius - 0.008;
            glass.vertex(...([0, 1, 2].map((d) => frame.at[d] + r * (c * frame.right[d] + s * frame.up[d])) as Vec3), out[0], out[1], out[2], 0.5 + 0.42 * c, 0.5 - 0.42 * s);
        }
        for (let i = 0; i < AROUND; i++) glass.triangle(middle, middle + 1 + i, middle + 1 + ((i + 1) % AROUND));
        for (let i = 0; i < glass.count; i++) glass.shadeAt(i, 1, 0, 0, 0);

        // The chain hangs from its outer side in a bow to the ear.
        const boneNames = ['head'];
        if (chain) {
            const from: Vec3 = [x + side * radius * 0.92, y - radius * 0.4, z - turn * radius];
            torus(metal, upright([from[0] + side * 0.008, from[1] - 0.004, from[2]], [0, 0, 1]), 0.014, 0.004, 10);
            const [, ey] = head.ear;
            const root = rootAngle(head, ey - 0.06);
            const to = onHead(head, side * root, ey - 0.06, 0.008).point;
            const points: Vec3[] = [];
            for (let i = 0; i <= 14; i++) {
                const t = i / 14;
                const level = lerp(from[1] - 0.01, ey - 0.06, t) - 0.1 * 4 * t * (1 - t);
                const straight: Vec3 = [lerp(from[0] + side * 0.008, to[0], t), level, lerp(from[2], to[2], t)];
                // Not into the cheek.
                const skin = onHead(head, side * lerp(0.75, root, t), level, 0.01).point;
                const [a, b] = [Math.abs(straight[0]), Math.abs(skin[0])];
                points.push([side * Math.max(a, lerp(a, b, smoothstep(0, 0.3, t))), level, straight[2]]);
            }
            tube(metal, points, 0.0034, { sides: 4, up: [0, 1, 0.1] });
        }
        toAvatar(metal, head);
        toAvatar(glass, head);
        return {
            meshes: [
                { layer: 'eyewear', boneNames, mesh: metal.finish(), material: { name: 'monocle', kind: 'metal', drawing: flat(ink(color, 'metal')), alpha: 'opaque', opacity: 1, outlineWidth: 0.0026 * head.scale, outlineColor: lineColor(color) } },
                { layer: 'eyewear', boneNames, mesh: glass.finish(), material: { name: 'monocle-lens', kind: 'glass', drawing: lensDrawing(lens), alpha: 'blend', opacity: tint, outlineWidth: 0, outlineColor: lineColor(color) } }
            ]
        };
    }
});

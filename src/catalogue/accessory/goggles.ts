import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { normalize, type Vec3 } from '../../geometry/vec3';
import { ink, lineColor } from '../../paint/color';
import { flat } from '../../paint/drawing';
import { inFrame, upright, type Frame } from '../ornament/seat';
import { trinket } from '../ornament/trinket';
import { definePart } from '../part';
import { lensDrawing } from './glasses';
import { accessoryStrap, feelHead } from './head-strap';
import { toAvatar } from './to-avatar';
import { tube } from './tube';

const AROUND = 26;

export default definePart({
    id: 'accessory/goggles',
    slot: 'eyewear',
    title: { en: 'Goggles', ja: 'ゴーグル' },
    description: 'Two padded cups on a strap round the head: aviator or brass, before the eyes or pushed up over the forehead or the hat.',
    words: { en: ['goggles'], ja: ['ゴーグル'] },
    likely: { feminine: 0.03, masculine: 0.06, chibi: 0.05 },
    options: {
        style: {
            type: 'choice', default: 'aviator', title: { en: 'Style', ja: '形' },
            values: [
                { id: 'aviator', title: { en: 'Aviator', ja: '飛行' }, words: { en: ['aviator goggles', 'flight goggles', 'pilot goggles', 'flying goggles', 'ski goggles', 'swim goggles'], ja: ['飛行ゴーグル', 'パイロットゴーグル', '飛行機乗りのゴーグル'] } },
                { id: 'brass', likely: 0.8, title: { en: 'Brass', ja: 'スチームパンク' }, words: { en: ['steampunk goggles', 'brass goggles', 'round goggles', 'welding goggles'], ja: ['スチームパンクゴーグル', '真鍮のゴーグル', '丸ゴーグル'] } }
            ]
        },
        worn: {
            type: 'choice', default: 'head', title: { en: 'Worn', ja: '着け方' },
            values: [
                { id: 'head', title: { en: 'Pushed up', ja: '額・帽子に' }, words: { en: ['goggles on head', 'goggles on headwear', 'goggles on hat', 'goggles on forehead', 'pushed up', 'on forehead', 'on hat'], ja: ['頭にゴーグル', '額にゴーグル', '帽子にゴーグル', '頭の上の'] } },
                { id: 'eyes', likely: 0.25, title: { en: 'On the eyes', ja: '目に' }, words: { en: ['wearing goggles', 'goggles over eyes', 'over eyes', 'on eyes'], ja: ['ゴーグル着用', '目にゴーグル', '目に'] } }
            ]
        },
        color: { type: 'color', default: '#5a3d2c', main: true, title: { en: 'Strap and pads', ja: 'ベルト' }, words: { en: ['strap', 'leather'], ja: ['ベルト', '革'] } },
        metal: { type: 'color', default: '#c9924a', title: { en: 'Frame', ja: '枠' }, words: { en: ['frame', 'rims', 'metal'], ja: ['枠', 'フレーム', '金属'] } },
        lens: { type: 'color', default: '#6fb3c8', title: { en: 'Lens', ja: 'レンズの色' }, words: { en: ['lens', 'lenses'], ja: ['レンズ'] } },
        tint: {
            type: 'number', min: 0.1, max: 1, default: 0.5, step: 0.05, unit: '', spread: 0.3, title: { en: 'Tint', ja: '濃さ' }, hint: 'Before the eyes; pushed up they hide what is behind them.',
            words: [{ words: { en: ['dark', 'tinted', 'opaque'], ja: ['暗い', '不透明'] }, value: 0.95 }, { words: { en: ['clear', 'transparent'], ja: ['透明'] }, value: 0.15 }]
        }
    },
    build(context, { style, worn, color, metal, lens, tint }) {
        const { head } = context;
        const { eye } = head;
        const brass = style === 'brass';
        const onEyes = worn === 'eyes';
        const grown = onEyes ? Math.max(1, (eye.halfWidth * 1.16) / 0.118, (eye.halfHeight * 1.2) / 0.118) : 1;
        const wide = (brass ? 0.112 : 0.128) * grown;
        const tall = (brass ? 0.112 : 0.1) * (onEyes ? Math.max(1, (eye.halfHeight * 1.2) / (brass ? 0.112 : 0.1)) : 1);
        const square = brass ? 2 : 2.7;
        const cups = ([1, -1] as const).map((side) => ({ side, frame: onEyes ? beforeEye(side) : pushedUp(side) }));

        /** Before the lashes, turned a little outwards. */
        function beforeEye(side: 1 | -1): Frame {
            const turn = 0.2;
            const out: Vec3 = [side * turn, 0, Math.sqrt(1 - turn * turn)];
            const cx = Math.max(eye.x + 0.008, wide + 0.022);
            let z = 0;
            for (let i = 0; i < 12; i++) {
                const [dx, dy] = [wide * cos((i / 12) * TAU), tall * sin((i / 12) * TAU)];
                z = Math.max(z, head.at(cx + dx, eye.y + dy)[2] + 0.032 + (turn * dx) / out[2]);
            }
            return upright([side * cx, eye.y - 0.006, z + 0.012], out);
        }
        /** On bangs or hat, looking up. */
        function pushedUp(side: 1 | -1): Frame {
            const feel = feelHead(context, 0.62, 0.95, true);
            const from: Vec3 = [0, 0.6, head.skull.center[2]];
            const way = (azimuth: number, rise: number): Vec3 => normalize([sin(azimuth), rise, cos(azimuth)]);
            const half = (wide + 0.026) / 0.5;
            const middle = way(side * half, 0.52);
            let r = 0;
            for (const [da, dr] of [[0, 0], [0.16, 0], [-0.16, 0], [0, 0.14], [0, -0.14]]) {
                const w = way(side * half + da, 0.52 + dr);
                const reach = feel(from, w);
                r = Math.max(r, reach * (w[0] * middle[0] + w[1] * middle[1] + w[2] * middle[2]));
            }
            return upright([0, 1, 2].map((d) => from[d] + middle[d] * (r + 0.03)) as Vec3, middle);
        }

        const [pads, rims, glass, strap] = [new MeshBuilder(), new MeshBuilder(), new MeshBuilder(), new MeshBuilder()];
        for (const { side, frame } of cups) {
            const ring = (mesh: MeshBuilder, grow: number, z: number, light: number, u = 0.5): number[] =>
                Array.from({ length: AROUND }, (_, k) => {
                    const [c, s] = [cos((k / AROUND) * TAU), sin((k / AROUND) * TAU)];
                    const x = Math.sign(c) * pow(Math.abs(c), 2 / square) * wide;
                    // An aviator's cup is drawn in below, towards the nose.
                    const y = Math.sign(s) * pow(Math.abs(s), 2 / square) * tall * (brass || s > 0 ? 1 : 1 + 0.12 * smoothstep(-0.2, 1, c * side));
                    const p = inFrame(frame, x * grow, y * grow, z);
                    const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, u + (0.42 * x * grow) / wide, 0.5 - (0.42 * y * grow) / tall);
                    mesh.shadeAt(vertex, light, 0, 0, 0.8);
                    return vertex;
                });
            const bridge = (mesh: MeshBuilder, rings: number[][]): void => {
                for (let r = 0; r + 1 < rings.length; r++) for (let k = 0; k < AROUND; k++) mesh.quad(rings[r][k], rings[r][(k + 1) % AROUND], rings[r + 1][(k + 1) % AROUND], rings[r + 1][k]);
            };
            bridge(pads, [ring(pads, 1.02, -0.09, -0.3), ring(pads, 1.13, -0.045, 0), ring(pads, 1.12, -0.012, 0), ring(pads, 1, -0.004, -0.2)]);
            const deep = brass ? 0.05 : 0.028;
            bridge(rims, [ring(rims, 1.02, -0.014, -0.2), ring(rims, 1.06, 0, 0), ring(rims, brass ? 0.98 : 1.02, deep, 0), ring(rims, 0.93, deep + 0.004, 0.1), ring(rims, 0.86, deep - 0.002, 0), ring(rims, 0.84, deep - 0.018, -0.5)]);
            // A brass cup has a second ring, and screws.
            if (brass) bridge(rims, [ring(rims, 1.04, 0.012, 0), ring(rims, 1.12, 0.016, 0), ring(rims, 1.12, 0.028, 0), ring(rims, 1, 0.03, -0.2)]);
            const edge = ring(glass, 0.865, deep - 0.012, 0);
            const middle = inFrame(frame, 0, 0, deep - 0.002);
            const top = glass.vertex(middle[0], middle[1], middle[2], 0, 0, 0, 0.5, 0.5);
            for (let k = 0; k < AROUND; k++) glass.triangle(edge[k], edge[(k + 1) % AROUND], top);
        }
        for (let i = 0; i < glass.count; i++) glass.shadeAt(i, 1, 0, 0, 0);

        // Bridge over the nose, strap from the cups' outer ends round the head.
        const [left, right] = cups.map(({ side, frame }) => inFrame(frame, -side * wide * 1.02, 0.2 * tall, -0.004));
        tube(brass ? rims : pads, [left, [0, left[1] + 0.006, left[2] + 0.012], right], brass ? 0.012 : 0.017, { up: [0, 1, 0.1] });
        const outer = inFrame(cups[0].frame, wide * 1.08, 0, -0.03);
        const start = Math.max(0.4, angleOf(outer, head.skull.center[2]) - 0.05);
        const level = outer[1];
        const behind = onEyes ? Math.max(0.52, eye.y + 0.06) : lerp(level, 0.58, 0.55);
        accessoryStrap(context, strap, { height: (a) => lerp(level, behind, smoothstep(start, 2, Math.abs(a))), half: 0.034, thick: 0.012, from: start, hats: !onEyes, ...(onEyes && { leaves: [0.9, 1.35] as const }) });
        toAvatar(glass, head);
        return {
            meshes: [
                { ...trinket(context, 'goggle-pads', color, pads, { kind: 'leather' }), layer: 'eyewear' as const },
                { ...trinket(context, 'goggle-rims', metal, rims, { kind: 'metal' }), layer: 'eyewear' as const },
                { ...trinket(context, 'goggle-strap', color, strap, { kind: 'leather', drawing: flat(ink(color, 'leather')) }), layer: 'eyewear' as const },
                {
                    layer: 'eyewear' as const, boneNames: ['head'], mesh: glass.finish(),
                    material: { name: 'goggle-lens', kind: 'glass' as const, drawing: lensDrawing(lens), alpha: onEyes && tint < 1 ? ('blend' as const) : ('opaque' as const), opacity: onEyes ? tint : 1, outlineWidth: 0, outlineColor: lineColor(lens) }
                }
            ]
        };
    }
});

/** Angle of a place round the head's axis. */
function angleOf([x, , z]: Readonly<Vec3>, cz: number): number {
    let [a, b] = [0, 1.6];
    for (let i = 0; i < 16; i++) {
        const m = (a + b) / 2;
        if (sin(m) * (z - cz) < cos(m) * x) a = m;
        else b = m;
    }
    return a;
}

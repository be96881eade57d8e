import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { flat, polyPath, type Drawing, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { plate } from './plate';
import { sweep, through, stopsTo } from './sweep';
import { growTail, tailPiece, tailShape } from './tail-part';
import { TailSite, type TailPoint } from './tail-site';

/** Down, out, and up again like a scorpion's. */
const PATH: TailPoint[] = [[0, 0, 0], [0.006, -0.015, 0.06], [0.04, -0.09, 0.14], [0.12, -0.2, 0.19], [0.24, -0.25, 0.2], [0.35, -0.18, 0.19], [0.4, -0.03, 0.17], [0.37, 0.12, 0.15], [0.36, 0.22, 0.14]];
const SEGMENTS = 9;
/** Corners of a segment. */
const AROUND = 6;

/** Enamel that darkens towards the gap. */
function shellDrawing(color: string): Drawing {
    const base = ink(color, 'metal');
    const deep: Ink = { lit: base.shade, shade: ink(base.shade, 'metal').shade };
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path: polyPath([[0, 0.78], [1, 0.78], [1, 1], [0, 1]], true), paint: { kind: 'solid', ink: deep } },
            { op: 'fill', path: polyPath([[0.32, 0.1], [0.42, 0.1], [0.4, 0.7], [0.34, 0.7]], true), paint: { kind: 'solid', ink: { lit: lighten(base.lit, 0.08), shade: base.lit } } }
        ]
    };
}

export default definePart({
    id: 'tail/mechanical',
    slot: 'tail',
    title: { en: 'Mechanical tail', ja: '機械の尻尾' },
    description: 'Enamelled segments on a glowing cable, with a blade or a plug at the end.',
    words: { en: ['mechanical tail', 'robot tail', 'mecha tail', 'cyber tail', 'metal tail', 'cable tail', 'android tail'], ja: ['機械の尻尾', 'メカ尻尾', 'メカしっぽ', 'ロボットの尻尾', '機械尻尾'] },
    likely: { feminine: 0.1, masculine: 0.15, chibi: 0.1 },
    options: {
        tip: {
            type: 'choice', default: 'blade', title: { en: 'Tip', ja: '先の形' },
            values: [
                { id: 'blade', title: { en: 'Blade', ja: '刃' }, words: { en: ['bladed', 'blade'], ja: ['刃'] } },
                { id: 'plug', likely: 0.4, title: { en: 'Plug', ja: 'プラグ' }, words: { en: ['plug', 'plug tail', 'power plug'], ja: ['プラグ', 'コンセント'] } }
            ]
        },
        ...tailShape(),
        color: { type: 'color', default: '#e8ebf2', main: true, title: { en: 'Shell', ja: '外装' } },
        frame: { type: 'color', default: '#3a4152', title: { en: 'Tip', ja: '先端' }, words: { en: ['tail tip', 'tip of the tail'], ja: ['尻尾の先'] } },
        glow: { type: 'color', default: '#4fd8ff', title: { en: 'Light', ja: '光' }, words: { en: ['tail light', 'tail glow'], ja: ['尻尾の光'] } }
    },
    build(context, options) {
        const site = new TailSite(context);
        const tail = growTail(site, 'mechanical-tail', { path: PATH, radius: through([[0, 0.032], [0.5, 0.026], [1, 0.017]]), joints: 8, swing: { stiffness: 2, drag: 0.55, avoids: ['legs'] }, up: [0, 0.2, -1] }, options);
        const [shell, cable, tip] = [new MeshBuilder(), new MeshBuilder(), new MeshBuilder()];
        const { spine, radius, boneNames } = tail;
        // 1. The cable that shows between the segments.
        sweep(cable, spine, { radius: (t) => 0.5 * radius(t), stops: stopsTo(0.95, 12), around: 4, hang: tail.hangOn(cable), light: () => 0.4, line: () => 0.3 });
        // 2. Segments: each a short cone that opens over the next.
        const hang = tail.hangOn(shell);
        for (let i = 0; i < SEGMENTS; i++) {
            const from = lerp(0.05, 0.93, i / SEGMENTS);
            const long = (0.88 / SEGMENTS) * 0.86;
            const rings = ([[0, 0.6], [0.12, 0.9], [0.86, 1.08], [1, 0.86]] as const).map(([x, wide], r) => {
                const t = from + long * x;
                return Array.from({ length: AROUND + 1 }, (_, k) => {
                    const a = (TAU * (k % AROUND)) / AROUND;
                    const p = spine.beside(t, radius(t) * wide * cos(a), radius(t) * wide * sin(a));
                    const v = shell.vertex(p[0], p[1], p[2], 0, 0, 0, k / AROUND, [0, 0.1, 0.9, 1][r]);
                    shell.shadeAt(v, 0, 0, 0, 0.85);
                    hang(v, from + 0.5 * long);
                    return v;
                });
            });
            for (let r = 0; r < 3; r++) for (let k = 0; k < AROUND; k++) shell.quad(rings[r][k], rings[r + 1][k], rings[r + 1][k + 1], rings[r][k + 1]);
        }
        // 3. The end.
        const end = spine.at(0.95);
        const s = site.unit * options.thickness;
        const hangTip = tail.hangOn(tip);
        const plane = { at: end.q, across: end.side, forward: end.along };
        const last = { thick: 0.014 * s, uv: (x: number) => [0.5 + 6 * x, 0.4] as const, hang: (v: number) => hangTip(v, 1) };
        if (options.tip === 'blade') plate(tip, plane, { ...last, outline: ([[0.015, -0.01], [0.042, 0.025], [0.03, 0.07], [0, 0.15], [-0.022, 0.06], [-0.03, 0.02], [-0.015, -0.01]] as const).map(([x, y]) => [x * s, y * s] as const), middle: [0, 0.03 * s] });
        else {
            plate(tip, plane, { ...last, thick: 0.02 * s, outline: ([[0.02, -0.01], [0.034, 0.02], [0.034, 0.05], [-0.034, 0.05], [-0.034, 0.02], [-0.02, -0.01]] as const).map(([x, y]) => [x * s, y * s] as const), middle: [0, 0.025 * s] });
            for (const side of [1, -1]) plate(tip, plane, { ...last, thick: 0.006 * s, outline: ([[0.005, 0], [0.005, 0.038], [-0.005, 0.038], [-0.005, 0]] as const).map(([x, y]) => [x * s + side * 0.016 * s, y * s + 0.045 * s] as const), middle: [side * 0.016 * s, 0.064 * s] });
        }
        const light: Drawing = flat({ lit: options.glow, shade: lighten(options.glow, 0.03) });
        return {
            meshes: [
                tailPiece(context, 'mechanical-tail', options.color, shell, { boneNames, drawing: shellDrawing(options.color), kind: 'metal' }), tailPiece(context, 'mechanical-tail-cable', options.glow, cable, { boneNames, drawing: light, kind: 'line', line: 0.6 }),
                tailPiece(context, 'mechanical-tail-tip', options.frame, tip, { boneNames, drawing: flat(ink(options.frame, 'metal')), kind: 'metal' })
            ],
            bones: tail.chain.bones, springs: [tail.chain.spring]
        };
    }
});

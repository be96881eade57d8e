import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, cos, lerp, smoothstep } from '../../geometry/scalar';
import { lineColor } from '../../paint/color';
import type { DrawOp } from '../../paint/drawing';
import { metalInks } from '../../paint/plate';
import { softBox } from '../accessory/soft-box';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { besideBody } from './drape';
import { armReach, armShare, shell, type Hem } from './shell';
import { standCollar } from './stand-collar';
import { SuitChart } from './suit-chart';

export default definePart({
    id: 'outfit/space-suit',
    slot: 'dress',
    title: { en: 'Space suit', ja: '宇宙服' },
    description: 'A thick white suit with bellows at the joints, metal rings, a control box on the chest and a pack behind.',
    words: { en: ['space suit', 'spacesuit', 'astronaut suit', 'eva suit', 'pressure suit', 'hazmat suit'], ja: ['宇宙服', 'スペーススーツ', '船外活動服'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#f3f2ef', main: true, title: { en: 'Suit', ja: 'スーツ' } },
        trim: { type: 'color', default: '#e0703a', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['stripes', 'accents'], ja: ['ライン'] } },
        metal: { type: 'color', default: '#b4bac6', title: { en: 'Rings', ja: 'リング' }, words: { en: ['rings'], ja: ['リング'] } },
        pack: { type: 'toggle', default: true, title: { en: 'Life-support pack', ja: '生命維持装置' }, words: { en: ['life support pack', 'jet pack', 'jetpack'], ja: ['生命維持装置', 'ジェットパック'] } }
    },
    build(context, { color, trim, metal, pack }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const wrist = figure.spec.wrist - 0.012 * unit;
        const ankle = figure.y(0.1);
        const neckY = figure.y(1.255);
        const hem: Hem = (x, y) => Math.max(armReach(figure, x) - wrist, ankle - y, Math.abs(x) < figure.shoulder[0] ? y - neckY : -1);
        /** Bellows: rings that swell, about a joint. */
        const rings = (at: number, middle: number, reach: number, count: number): number => {
            const t = (at - middle) / reach;
            return Math.abs(t) < 1 ? 0.5 * (1 - cos((t + 1) * 3.14159265 * count)) * (1 - t * t) : 0;
        };
        const ease = (x: number, y: number): number => {
            const s = armReach(figure, x);
            const arm = 0.0145 + 0.0075 * rings(s, figure.armS(0.2265), 0.055 * unit, 3) + 0.004 * bell(s - figure.armS(0.1), 0.05 * unit) - 0.004 * smoothstep(wrist - 0.05 * unit, wrist, s);
            const side = clamp((Math.abs(x) - 0.02 * unit) / (0.05 * unit));
            // Between the thighs there is no room for as much.
            const leg = (0.019 + 0.0075 * rings(y, figure.y(0.44), 0.06 * unit, 3)) * lerp(0.45, 1, y < figure.y(0.84) ? side : 1) - 0.004 * smoothstep(figure.y(0.16), figure.y(0.1), y);
            const trunk = 0.021 + 0.006 * bell(y - figure.y(1.1), 0.09 * unit) - 0.006 * bell(y - figure.y(0.985), 0.02 * unit);
            return lerp(lerp(leg, trunk, smoothstep(figure.y(0.8), figure.y(0.9), y)), arm, armShare(figure, x)) * unit;
        };
        const suit = shell(figure, { outfit, ease, hem, smooth: 4, rim: 0.006 * unit });
        const chart = new SuitChart(figure);
        const meshes = [piece(context, 'dress', 'space-suit', color, suit, { drawing: { size: 1024, ops: suitOps(chart, color, trim) } })];
        const band = (name: string, hems: Hem[], off: number): void => {
            const ring = shell(figure, { outfit, over: 0.002 * unit, ease: () => off * unit, smooth: 3, rim: 0.006 * unit, hem: hems });
            meshes.push(piece(context, 'dress', name, metal, ring, { kind: 'metal' }));
        };
        band('space-suit-waist', [(_, y) => y - figure.y(0.998), (_, y) => figure.y(0.974) - y], 0.0215);
        band('space-suit-wrists', [(x) => armReach(figure, x) - wrist - 0.01 * unit, (x) => wrist - 0.012 * unit - armReach(figure, x)], 0.0145);
        const neck = new MeshBuilder();
        standCollar(neck, figure, { open: 0, height: 0.03, off: 0.03, thick: 0.013, lean: 0.008, front: 1.218, back: 1.252 });
        meshes.push(piece(context, 'dress', 'space-suit-neck', metal, neck, { kind: 'metal' }));
        // The control box, with its knobs painted on.
        const bones = [figure.boneIndex('chest'), figure.boneIndex('upperChest')];
        const ride = (mesh: MeshBuilder) => (v: number): void => mesh.skinAt(v, [bones[0], bones[1], 0, 0], [0.4, 0.6, 0, 0]);
        const y = figure.y(1.095);
        const box = new MeshBuilder();
        softBox(box, { at: [0, y, besideBody(figure, 0, y, 0.026 * unit) - 0.006 * unit], right: [1, 0, 0], up: [0, 1, 0], out: [0, 0, 1] }, { width: 0.12 * unit, height: 0.075 * unit, depth: 0.04 * unit, corner: 0.014 * unit, edge: 0.012 * unit }, ride(box));
        meshes.push(piece(context, 'dress', 'space-suit-controls', metal, box, { drawing: controls(metal, trim) }));
        if (pack) {
            const packY = figure.y(1.1);
            const back = new MeshBuilder();
            softBox(back, { at: [0, packY, besideBody(figure, 0, packY, 0.03 * unit, -1) + 0.012 * unit], right: [-1, 0, 0], up: [0, 1, 0], out: [0, 0, -1] }, { width: 0.21 * unit * figure.shoulderScale / unit, height: 0.27 * unit, depth: 0.085 * unit, corner: 0.03 * unit, edge: 0.022 * unit, full: 0.008 * unit }, ride(back));
            meshes.push(piece(context, 'dress', 'space-suit-pack', color, back, { drawing: packPlate(color, trim) }));
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt', 'Undershorts'], test: () => true },
                { layers: ['body'], test: (x, yy, z) => hem(x, yy, z) < -0.012 * unit },
                { layers: ['legwear'], test: (_, yy) => yy > ankle + 0.012 * unit }
            ]
        };
    }
});

/** Seams, stripes round arms and thighs, the shadow between the bellows' rings. */
function suitOps(chart: SuitChart, color: string, trim: string): DrawOp[] {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: base.shade };
    const seam = { lit: lineColor(color), shade: lineColor(color) };
    const stripe = clothInk(trim);
    const round = (part: 'arm' | 'leg', from: number, to: number, paint: typeof base, alpha = 1): DrawOp[] => chart.on(part, [[0, from], [0.25, from], [0.5, from], [0.75, from], [0.999, from], [0.999, to], [0.75, to], [0.5, to], [0.25, to], [0, to]], paint, { alpha });
    const bands = (part: 'arm' | 'leg', from: number, to: number): DrawOp[] => part === 'arm'
        ? round('arm', from, to, stripe)
        : [...chart.on('leg', [[-0.135, from], [0.1, from], [0.3, from], [0.5, from], [0.7, from], [0.86, from], [0.86, to], [0.7, to], [0.5, to], [0.3, to], [0.1, to], [-0.135, to]], stripe)];
    return [
        { op: 'flood', paint: { kind: 'solid', ink: base } },
        ...bands('arm', 0.115, 0.135), ...bands('arm', 0.145, 0.152), ...bands('leg', 0.66, 0.635), ...bands('leg', 0.62, 0.612),
        ...[0.19, 0.2265, 0.263].flatMap((s) => round('arm', s - 0.002, s + 0.002, dark, 0.8)),
        ...[0.48, 0.44, 0.4].flatMap((y) => chart.on('leg', [[-0.135, y], [0.2, y], [0.5, y], [0.86, y]], dark, { width: 0.004, alpha: 0.8 })),
        ...chart.on('trunk', [[0, 1.25], [0, 0.8]], seam, { width: 0.003, alpha: 0.7 }), ...chart.on('trunk', [[0.25, 1.15], [0.25, 0.86]], seam, { width: 0.003, alpha: 0.5 }), ...chart.on('trunk', [[0.5, 1.25], [0.5, 0.8]], seam, { width: 0.003, alpha: 0.7 }),
        ...chart.on('leg', [[0.25, 0.84], [0.25, 0.12]], seam, { width: 0.0028, alpha: 0.5 }),
        ...chart.on('leg', [[0.07, 0.8], [0.17, 0.78]], dark, { width: 0.005, alpha: 0.6 }), ...chart.on('trunk', [[0.04, 0.955], [0.12, 0.945]], dark, { width: 0.005, alpha: 0.5 })
    ];
}

const boxes = (rows: readonly (readonly [x: number, y: number, w: number, h: number])[], paint: { lit: string; shade: string }): DrawOp => ({ op: 'fill', path: rows.map(([x, y, w, h]) => `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`).join(''), paint: { kind: 'solid', ink: paint } });

function controls(metal: string, trim: string): { size: number; ops: DrawOp[] } {
    const { base, gleam, dark } = metalInks(metal);
    const lamp = clothInk(trim);
    const screen = { lit: '#3d5a78', shade: '#2a3d5c' };
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, boxes([[0.14, 0.2, 0.36, 0.3]], screen), boxes([[0.17, 0.24, 0.2, 0.05]], gleam), boxes([[0.58, 0.22, 0.1, 0.12], [0.73, 0.22, 0.1, 0.12]], lamp), boxes([[0.58, 0.42, 0.25, 0.08], [0.14, 0.62, 0.16, 0.16], [0.36, 0.62, 0.16, 0.16], [0.6, 0.62, 0.22, 0.16]], dark)] };
}

function packPlate(color: string, trim: string): { size: number; ops: DrawOp[] } {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: base.shade };
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, boxes([[0.14, 0.1, 0.72, 0.06]], clothInk(trim)), boxes([[0.14, 0.24, 0.72, 0.012], [0.14, 0.62, 0.72, 0.012], [0.49, 0.24, 0.012, 0.38]], dark), boxes([[0.2, 0.72, 0.22, 0.12], [0.58, 0.72, 0.22, 0.12]], dark)] };
}

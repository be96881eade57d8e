import { MeshBuilder } from '../../geometry/mesh';
import { bell } from '../../geometry/scalar';
import { ink, lighten, lineColor } from '../../paint/color';
import type { DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { armCaps, armRadius } from './arm-plate';
import { clothInk, figureOf, foldedCloth, piece } from './cloth';
import { armReach, shell, smoothMax, type Hem } from './shell';
import { standCollar } from './stand-collar';
import { SuitChart } from './suit-chart';

export default definePart({
    id: 'outfit/bodysuit',
    slot: 'dress',
    title: { en: 'Pilot suit', ja: 'パイロットスーツ' },
    description: 'A padded one-piece suit from neck to ankle with plates on chest, knees and elbows and lines that glow.',
    words: {
        en: ['bodysuit', 'pilot suit', 'plugsuit', 'racing suit', 'jumpsuit', 'combat suit', 'battle suit', 'power suit', 'tech suit', 'cyber suit', 'wetsuit'],
        ja: ['ボディスーツ', 'パイロットスーツ', 'レーシングスーツ', 'バトルスーツ', '戦闘服', 'ジャンプスーツ']
    },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#353a4e', main: true, title: { en: 'Suit', ja: 'スーツ' } },
        panels: { type: 'color', default: '#eceef3', title: { en: 'Panels', ja: 'パネル' }, words: { en: ['panels', 'plates'], ja: ['パネル', '装甲'] } },
        lines: { type: 'color', default: '#38c8d8', title: { en: 'Lines', ja: 'ライン' }, words: { en: ['glowing lines', 'lines', 'neon lines', 'piping'], ja: ['発光ライン', 'ライン'] } },
        plates: { type: 'toggle', default: true, title: { en: 'Plates', ja: 'プレート' }, words: { en: ['armored suit', 'plated suit'], ja: ['装甲スーツ'] } }
    },
    build(context, { color, panels, lines, plates }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const wrist = figure.spec.wrist - 0.004 * unit;
        const ankle = figure.y(0.085);
        const neckY = figure.y(1.272);
        const chart = new SuitChart(figure);
        const hem: Hem = (x, y) => Math.max(armReach(figure, x) - wrist, ankle - y, Math.abs(x) < figure.shoulder[0] ? y - neckY : -1);
        // Thick quilted stuff: it spans hollows, and is fuller at the joints' pads.
        const ease = (x: number, y: number): number => (0.0062 + 0.0025 * bell(y - figure.y(1.1), 0.06 * unit) + 0.002 * bell(armReach(figure, x) - figure.armS(0.2265), 0.03 * unit)) * unit;
        const suit = shell(figure, { outfit, ease, hem, smooth: 7, rim: 0.004 * unit });
        const meshes = [piece(context, 'dress', 'bodysuit', color, suit, { kind: 'leather', drawing: { ...foldedCloth(color, [], 1024), ops: suitOps(chart, color, panels, lines) } })];
        const collar = new MeshBuilder();
        standCollar(collar, figure, { open: 0.12, height: 0.034, off: 0.008, thick: 0.0055, lean: 0.003, front: 1.238, back: 1.262 });
        meshes.push(piece(context, 'dress', 'bodysuit-collar', panels, collar, { kind: 'leather' }));
        const plate = { outfit, smooth: 7, margin: 0.08, exact: false, rim: 0.0055 * unit } as const;
        const belt = shell(figure, { outfit, over: 0.0015 * unit, ease: () => 0.0125 * unit, smooth: 3, rim: 0.006 * unit, hem: [(_, y) => y - figure.y(0.958), (_, y) => figure.y(0.93) - y] });
        meshes.push(piece(context, 'dress', 'bodysuit-belt', panels, belt, { kind: 'leather' }));
        if (plates) {
            // A yoke over chest and shoulder blades, pointed below.
            const low = (x: number, z: number): number => figure.y(z > 0 ? 1.118 : 1.1) + 0.32 * Math.max(0, Math.abs(x) - 0.02 * unit) * (z > 0 ? 1 : 0.4);
            const chest = shell(figure, {
                ...plate, ease: (x, y) => ease(x, y) + 0.006 * unit,
                hem: [(x, y, z) => Math.max(Math.abs(x) - 0.104 * figure.shoulderScale + 0.1 * Math.max(0, figure.y(1.2) - y), low(x, z) - y), (x, y) => smoothMax(y - figure.y(1.236), figure.neckSection(figure.y(1.26)).rx + 0.012 * unit - Math.abs(x), 0.01 * unit)]
            });
            const knees = shell(figure, {
                ...plate, ease: (_x, y) => (0.0125 + 0.006 * bell(y - figure.y(0.44), 0.03 * unit)) * unit,
                hem: [(_x, y, z) => figure.leg.at(y)[5] + 0.004 * unit - z, (x, y) => Math.max(y - figure.y(0.49), figure.y(0.345) - y) + 0.35 * Math.abs(Math.abs(x) - figure.leg.at(y)[4])]
            });
            const caps = new MeshBuilder();
            const upper = armRadius(figure, figure.armS(0.05)) + 0.004 * unit;
            armCaps(caps, figure, { at: figure.armS(0.03), half: 0.042 * unit, radius: upper + 0.0135 * unit, inner: upper * 0.7, outer: upper + 0.0085 * unit, front: 0.2, back: 0.2, lift: 0.002 * unit, thick: 0.005 * unit, bones: (side) => [[`${side}UpperArm`, 0.6], [`${side}Shoulder`, 0.4]] });
            const elbow = armRadius(figure, figure.armS(0.2265)) + 0.006 * unit;
            armCaps(caps, figure, { at: figure.armS(0.2265), half: 0.03 * unit, radius: elbow + 0.007 * unit, inner: elbow, outer: elbow, front: 0.02, back: 0.34, thick: 0.0045 * unit, bones: (side) => [[`${side}UpperArm`, 0.5], [`${side}LowerArm`, 0.5]] });
            const glow = clothInk(lines);
            const edged: DrawOp[] = [{ op: 'fill', path: 'M0.84 0L0.9 0L0.9 1L0.84 1Z', paint: { kind: 'solid', ink: { lit: glow.lit, shade: glow.lit } } }];
            meshes.push(
                piece(context, 'dress', 'bodysuit-chest', panels, chest, { kind: 'leather' }), piece(context, 'dress', 'bodysuit-knees', panels, knees, { kind: 'leather' }),
                piece(context, 'dress', 'bodysuit-caps', panels, caps, { kind: 'leather', drawing: { ...foldedCloth(panels, [], 64, edged) } })
            );
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt', 'Undershorts'], test: () => true },
                { layers: ['body'], test: (x, y, z) => hem(x, y, z) < -0.012 * unit },
                { layers: ['legwear'], test: (_, y) => y > ankle + 0.012 * unit }
            ]
        };
    }
});

/** Panels at the sides, seams that follow the muscles, glowing lines beside them; creases where it bends. */
function suitOps(chart: SuitChart, color: string, panels: string, lines: string): DrawOp[] {
    const base = clothInk(color);
    const panel = clothInk(panels);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const seam = { lit: lineColor(color), shade: lineColor(color) };
    const light = ink(lighten(color, 0.1), 'leather');
    // Light of its own does not fall into shade.
    const lit = clothInk(lines).lit;
    const glow = { lit, shade: lit };
    const width = 0.0042;
    return [
        { op: 'flood', paint: { kind: 'solid', ink: base } },
        // The trunk's sides and the legs' outsides.
        ...chart.on('trunk', [[0.2, 1.12], [0.3, 1.12], [0.31, 0.99], [0.33, 0.9], [0.17, 0.9], [0.18, 0.99]], panel),
        ...chart.on('leg', [[0.16, 0.84], [0.35, 0.84], [0.31, 0.52], [0.2, 0.52]], panel),
        ...chart.on('arm', [[0.4, 0.06], [0.62, 0.06], [0.57, 0.19], [0.44, 0.19]], panel),
        ...chart.on('arm', [[0.42, 0.27], [0.6, 0.27], [0.56, 0.42], [0.46, 0.42]], panel),
        ...chart.on('leg', [[0.07, 0.33], [0.4, 0.33], [0.36, 0.12], [0.12, 0.12]], light, { alpha: 0.5 }),
        ...chart.on('trunk', [[0.02, 1.09], [0.12, 1.1], [0.14, 1.0], [0.08, 0.95], [0.02, 0.97]], light, { alpha: 0.45 }),
        // Lines that glow.
        ...chart.on('trunk', [[0.1, 1.2], [0.14, 1.1], [0.15, 1.0], [0.13, 0.91]], glow, { width }), ...chart.on('trunk', [[0.4, 1.2], [0.36, 1.08], [0.37, 0.98], [0.4, 0.9]], glow, { width }),
        ...chart.on('leg', [[0.14, 0.83], [0.16, 0.6], [0.14, 0.5]], glow, { width }), ...chart.on('leg', [[0.37, 0.83], [0.34, 0.6], [0.37, 0.48]], glow, { width }), ...chart.on('leg', [[0.25, 0.36], [0.25, 0.13]], glow, { width }),
        ...chart.on('arm', [[0.38, 0.05], [0.42, 0.2]], glow, { width }), ...chart.on('arm', [[0.64, 0.05], [0.6, 0.2]], glow, { width }), ...chart.on('arm', [[0.5, 0.28], [0.5, 0.43]], glow, { width }),
        // Seams and creases.
        ...chart.on('trunk', [[0, 1.25], [0, 0.86]], seam, { width: 0.003, alpha: 0.8 }), ...chart.on('trunk', [[0.5, 1.25], [0.5, 0.86]], seam, { width: 0.003, alpha: 0.8 }),
        ...[0.975, 0.962].flatMap((y, i) => chart.on('trunk', [[0.03, y], [0.12, y - 0.006 - 0.004 * i]], dark, { width: 0.0035, alpha: 0.6 })),
        ...[0.468, 0.42, 0.405].flatMap((y) => chart.on('leg', [[0.36, y], [0.5, y - 0.004], [0.64, y]], dark, { width: 0.0035, alpha: 0.7 })),
        ...[0.215, 0.238].flatMap((s) => chart.on('arm', [[0.64, s], [0.75, s + 0.003], [0.86, s]], dark, { width: 0.003, alpha: 0.7 })),
        ...chart.on('leg', [[0.06, 0.79], [0.16, 0.77]], dark, { width: 0.0035, alpha: 0.5 })
    ];
}

import { MeshBuilder } from '../../geometry/mesh';
import { bell, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { shell, armReach, armShare, smoothMax, type Hem } from './shell';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { standCollar } from './stand-collar';
import { hemHeight } from './waistband';

export default definePart({
    id: 'outfit/habit',
    slot: 'dress',
    title: { en: 'Habit', ja: '修道服' },
    description: 'A long plain dress with wide sleeves, a broad white collar over the shoulders and a cord at the waist.',
    words: { en: ['nun dress', 'monastic dress', 'black habit', 'clerical dress'], ja: ['修道服のドレス', '修道女の服'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#2b2c3a', main: true, title: { en: 'Cloth', ja: '生地' } },
        collar: { type: 'color', default: '#f6f3ee', title: { en: 'Collar', ja: '襟' }, words: { en: ['collar'], ja: ['襟'] } },
        cord: { type: 'color', default: '#d8cdb8', title: { en: 'Cord', ja: '腰ひも' }, words: { en: ['cord', 'rope belt'], ja: ['腰ひも', '縄'] } },
        length: {
            type: 'number', min: 1.4, max: 2.7, default: 2.5, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [{ words: { en: ['ankle-length', 'long'], ja: ['長い', 'ロング'] }, value: 2.6 }, { words: { en: ['knee-length', 'short'], ja: ['短い', 'ミディ'] }, value: 1.6 }]
        },
        sleeves: { type: 'number', min: 0, max: 1, default: 0.6, step: 0.05, unit: '', title: { en: 'Wide sleeves', ja: '袖の広がり' }, words: [{ words: { en: ['wide sleeves'], ja: ['広袖'] }, value: 1 }] }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const end = figure.armS(0.4);
        const waistY = figure.y(0.99);
        const wide = 0.005 + 0.022 * options.sleeves;
        const ease = (x: number, y: number): number => {
            const t = Math.max(0, Math.min(1, armReach(figure, x) / end));
            return lerp(0.0075 + 0.004 * bell(y - figure.y(1.06), 0.05 * unit), 0.0085 + wide * smoothstep(0.25, 1, t), armShare(figure, x)) * unit;
        };
        const throat = figure.neckSection(figure.y(1.26)).rx + 0.012 * unit;
        const neck: Hem = (x, y) => -smoothMax(figure.y(1.262) - y, Math.abs(x) - throat, 0.008 * unit);
        const body: Hem = (x, y, z) => Math.max(waistY - 0.012 * unit - y, armReach(figure, x) - end, neck(x, y, z));
        const bodice = shell(figure, { outfit, ease, hem: body, smooth: 4, rim: 0.005 * unit });
        // The guimpe: a round white collar that covers shoulders and chest.
        const cover = shell(figure, {
            outfit, over: 0.0025 * unit, ease: (x, y) => ease(x, y) + 0.003 * unit, smooth: 5, rim: 0.0045 * unit, margin: 0.06, exact: false,
            hem: [neck, (x, y, z) => ring(figure, x, y, z) - 0.118 * unit]
        });
        const stand = new MeshBuilder();
        standCollar(stand, figure, { open: 0, height: 0.03, off: 0.004, thick: 0.0035, front: 1.24, back: 1.266 });
        const hemY = hemHeight(figure, 0.99, options.length);
        const rig = skirtRig(figure, { outfit, name: 'habit', waistY: waistY - 0.006 * unit, hemY, flare: 0.1 * unit * options.length * 0.55, spread: 1.25 });
        const skirt = skirtLayer(figure, { rig, outfit, folds: figure.kind === 'chibi' ? 10 : 12, pictures: SKIRT_PICTURES, rings: 9, columns: 5, depth: (t) => 0.02 * smoothstep(0.03, 0.95, t) * unit });
        const band = shell(figure, { outfit, ease: () => 0.0145 * unit, smooth: 3, rim: 0.006 * unit, hem: [(_, y) => y - waistY - 0.007 * unit, (_, y) => waistY - 0.011 * unit - y] });
        return {
            meshes: [
                piece(context, 'dress', 'habit', options.color, bodice, { drawing: foldedCloth(options.color, shirtFolds(1.1, true)) }),
                piece(context, 'dress', 'habit-skirt', options.color, skirt.mesh, { boneNames: rig.boneNames, drawing: skirtCloth(options.color) }),
                piece(context, 'dress', 'habit-cord', options.cord, band),
                piece(context, 'dress', 'habit-collar', options.collar, cover),
                piece(context, 'dress', 'habit-neck', options.collar, stand)
            ],
            bones: rig.bones, springs: rig.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) },
                { layers: ['body'], test: (x, y, z) => body(x, y, z) < -0.016 * unit }
            ]
        };
    }
});

/** How far a place lies from the root of the neck along the shoulders and the chest, metres. */
const ring = (figure: BodyFigure, x: number, y: number, z: number): number => {
    const [dx, dy, dz] = [0.85 * x, y - figure.y(1.25), z - figure.neck.at(figure.y(1.25))[5]];
    return Math.sqrt(dx * dx + dy * dy + 0.5 * dz * dz);
};

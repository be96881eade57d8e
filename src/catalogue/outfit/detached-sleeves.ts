import { lerp, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece } from './cloth';
import { armReach, shell } from './shell';

export default definePart({
    id: 'outfit/detached-sleeves',
    slot: 'wrist',
    title: { en: 'Detached sleeves', ja: '付け袖' },
    description: 'Sleeves without a garment: held by a band at the upper arm, close or opening wide at the hand.',
    words: { en: ['detached sleeves', 'separate sleeves', 'arm sleeves', 'arm warmers'], ja: ['付け袖', '離れ袖', 'アームウォーマー', '袖だけ'] },
    likely: { feminine: 0.1, masculine: 0.02, chibi: 0.1 },
    options: {
        color: { type: 'color', default: '#f6f3f0', main: true, title: { en: 'Cloth', ja: '生地' } },
        band: { type: 'color', default: '#c8424c', title: { en: 'Bands', ja: '縁' }, words: { en: ['sleeve bands', 'bands'], ja: ['縁'] } },
        wide: { type: 'number', min: 0, max: 1, default: 0.6, step: 0.05, unit: '', title: { en: 'Opening', ja: '袖口' }, words: [{ words: { en: ['wide', 'bell sleeves', 'flared'], ja: ['広がった'] }, value: 1 }, { words: { en: ['tight', 'close'], ja: ['ぴったりした'] }, value: 0.05 }] }
    },
    build(context, { color, band, wide }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const [from, to] = [figure.armS(0.135), figure.armS(0.405)];
        const ease = (x: number): number => {
            const t = (armReach(figure, x) - from) / (to - from);
            return (lerp(0.0075, 0.0095 + 0.03 * wide, smoothstep(0.1, 1, t)) + 0.004 * smoothstep(0.25, 0, t)) * unit;
        };
        const cloth = shell(figure, { outfit, over: 0.0025 * unit, ease, smooth: 3, rim: 0.005 * unit, hem: [(x) => armReach(figure, x) - to, (x) => from - armReach(figure, x)] });
        const edge = (at: number, half: number) => shell(figure, { outfit, over: 0.0035 * unit, ease: (x) => (at < 0.5 * (from + to) ? 0.0075 * unit : ease(x) + 0.0016 * unit), smooth: 2, rim: 0.005 * unit, hem: [(x) => armReach(figure, x) - at - half, (x) => at - half - armReach(figure, x)] });
        const folds = [0.6, 0.68, 0.76, 0.86, 0.94].flatMap((y, i) => [{ points: [[0.2, y], [0.3, y + 0.012], [0.42, y + 0.004 * (i % 3)]] as [number, number][], width: 0.01, strength: 0.5 }]);
        return {
            meshes: [
                piece(context, 'handwear', 'detached-sleeves', color, cloth, { drawing: foldedCloth(color, folds) }),
                piece(context, 'handwear', 'detached-sleeve-tops', band, edge(from + 0.006 * unit, 0.009 * unit)), piece(context, 'handwear', 'detached-sleeve-hems', band, edge(to - 0.011 * unit, 0.008 * unit))
            ],
            hides: [{ layers: ['body'], test: (x) => armReach(figure, x) > from + 0.016 * unit && armReach(figure, x) < to - 0.03 * unit }]
        };
    }
});

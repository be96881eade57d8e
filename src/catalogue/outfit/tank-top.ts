import { bell, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece } from './cloth';
import { neckline } from './neckline';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { printed, printPatch, type Print } from './print';
import { armReach, shell, smoothMax, type Hem, type ShellOptions } from './shell';
import { TOP_AREAS, topUv } from './top-chart';
import { hemStitches, topFolds } from './top-folds';
import { offSkirts, tuckedHem, tuckIn, wearsSkirt, wearsWaistband } from './waist';

export default definePart({
    id: 'outfit/tank-top',
    slot: 'top',
    title: { en: 'Tank top', ja: 'タンクトップ' },
    description: 'Sleeveless jersey top with broad straps and bound edges, plain or printed.',
    words: { en: ['tank top', 'tanktop', 'sleeveless top', 'sleeveless shirt', 'vest top', 'undershirt'], ja: ['タンクトップ', 'ノースリーブ', '袖なし', 'ランニングシャツ'] },
    likely: { feminine: 0.7, masculine: 0.8, chibi: 0.6 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f4f2f0', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ stripes: 0.1, dots: 0.01, gingham: 0, plaid: 0, flowers: 0, stars: 0, hearts: 0 }, '#34425f'),
        trim: { type: 'color', default: '#c9545a', title: { en: 'Edges', ja: '縁' }, words: { en: ['edges', 'edging', 'piping', 'binding'], ja: ['縁', '縁取り', 'パイピング'] } },
        printColor: { type: 'color', default: '#c9545a', title: { en: 'Print', ja: 'プリント' }, words: { en: ['print', 'logo'], ja: ['プリント', 'ロゴ'] }, needs: { option: 'print', value: 'star', or: ['number', 'heart'] } },
        print: {
            type: 'choice', default: 'none', title: { en: 'Print', ja: '柄' },
            values: [
                { id: 'none', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain tank top'], ja: ['無地'] } },
                { id: 'star', likely: 0.15, title: { en: 'Star', ja: '星' }, words: { en: ['star print'], ja: ['星柄'] } },
                { id: 'heart', likely: 0.1, title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart print'], ja: ['ハート柄'] } },
                { id: 'number', likely: 0.2, title: { en: 'Number', ja: '数字' }, words: { en: ['number print', 'basketball jersey', 'running vest'], ja: ['背番号', 'バスケのユニフォーム', 'ランニング'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const skirt = wearsSkirt(context);
        const tucked = wearsWaistband(context) && skirt;
        const low = tucked ? tuckedHem(context) : 0.882;
        const hemY = figure.y(low);
        const [waist, above, below, slack, inside] = [0.995, 0.97, 0.89, 1.0, 0.981].map((y) => figure.y(y));
        const ease = (_x: number, y: number): number => {
            const trunk = (0.0068 + 0.011 * bell(y - waist, 0.075 * unit) + 0.005 * smoothstep(above, below, y)) * unit;
            return tucked ? 0.0065 * unit + (trunk - 0.0065 * unit) * smoothstep(inside, slack, y) : trunk;
        };
        const neck = neckline(figure, { front: 1.192, back: 1.232, wide: 0.008 });
        // Straps as broad as a hand is thick; below the armpit nothing is arm.
        const armpit = figure.shoulder[1] - 0.07 * unit;
        const arms: Hem = (x, y) => -smoothMax(-(armReach(figure, x) + 0.02 * unit), -(y - armpit), 0.055 * unit);
        const rise = (x: number): number => (tucked ? 0 : (0.4 * x * x) / unit);
        const under = context.outfit.copy();
        const clear = offSkirts(figure, under, 0.007 * unit);
        const cloth: ShellOptions = {
            outfit: context.outfit, ease, smooth: 5, uv: topUv(figure), margin: 0.12, exact: false,
            // The bound edges reach a little beyond it.
            hem: (x, y, z) => Math.max(hemY + rise(x) - y, Math.max(neck(x, y, z), arms(x, y, z)) + 0.003 * unit),
            ...(tucked ? { sculpt: tuckIn(figure, low) } : { over: 0.0035 * unit, ...(skirt && { sculpt: clear.sculpt }) }),
            rim: (_x, y) => (y < figure.y(1.05) && !tucked ? 0.005 : 0) * unit
        };
        const trimmed = (): ShellOptions => ({ ...cloth, outfit: under.copy(), sculpt: undefined, over: undefined });
        const edge = 0.0095 * unit;
        const edges = shell(figure, {
            ...trimmed(), ease: (x, y) => ease(x, y) + 0.0028 * unit, margin: 0.12, exact: true, rim: 0.005 * unit,
            hem: [(x, y, z) => Math.max(neck(x, y, z), arms(x, y, z), figure.y(1.0) - y) - 0.0006 * unit, (x, y, z) => -edge - Math.max(neck(x, y, z), arms(x, y, z))]
        });
        const meshes = [
            piece(context, 'tops', 'tank-top', options.color, shell(figure, cloth), {
                drawing: patterned(foldedCloth(options.color, topFolds({ fullness: 0.85, sleeve: 0, hem: low, tucked }), 512, tucked ? [] : hemStitches(options.color, { y: low + 0.018, rise: (turn) => 0.007 * (1 - Math.abs(Math.abs(4 * turn) - 1)) })), options.pattern as PatternName, options.color, options.patternColor, TOP_AREAS)
            }),
            piece(context, 'tops', 'tank-top-edges', options.trim, edges)
        ];
        // A figure on a pattern is read as neither.
        if (options.print !== 'none' && options.pattern === 'plain') meshes.push(piece(context, 'tops', 'tank-top-print', options.color, printPatch(figure, trimmed(), 0.92), { outline: 0, drawing: printed(options.print as Print, options.color, options.printColor) }));
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], test: (x, y, z) => Math.max(neck(x, y, z), arms(x, y, z), figure.y(tucked ? 0.975 : 0.93) - y) < -0.016 * unit }
            ]
        };
    }
});

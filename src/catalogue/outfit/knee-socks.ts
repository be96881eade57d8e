import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { shell } from './shell';

/** Height of the top edge on the adult female by length. */
const TOPS: Record<string, number> = { ankle: 0.15, crew: 0.235, knee: 0.412, thigh: 0.585 };

export default definePart({
    id: 'outfit/knee-socks',
    slot: 'legwear',
    title: { en: 'Socks', ja: '靴下' },
    description: 'Plain socks from ankle to thigh, with a ribbed edge.',
    words: { en: ['socks', 'sock', 'stockings', 'knee socks', 'kneesocks'], ja: ['靴下', 'ソックス', 'くつ下'] },
    likely: { feminine: 3, masculine: 3, chibi: 3 },
    options: {
        color: { type: 'color', default: '#2c2a36', main: true, title: { en: 'Colour', ja: '色' } },
        length: {
            type: 'choice', default: 'knee', title: { en: 'Length', ja: '長さ' },
            values: [
                { id: 'ankle', title: { en: 'Ankle', ja: 'くるぶし' }, words: { en: ['ankle socks'], ja: ['アンクルソックス'] } },
                { id: 'crew', title: { en: 'Crew', ja: 'クルー' }, words: { en: ['crew socks', 'short socks'], ja: ['ショートソックス'] } },
                { id: 'knee', title: { en: 'Knee', ja: 'ひざ下' }, words: { en: ['knee socks', 'kneesocks', 'knee-high socks', 'knee highs', 'kneehighs', 'knee-highs'], ja: ['ハイソックス'] } },
                { id: 'thigh', title: { en: 'Thigh', ja: 'ひざ上' }, words: { en: ['thigh highs', 'thighhighs', 'thigh-high socks', 'over-knee socks', 'overknees'], ja: ['ニーソ', 'ニーソックス', 'オーバーニー'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const top = figure.y(TOPS[options.length]);
        const sole = figure.y(0.004);
        // It ends under the cuff.
        const sock = shell(figure, { outfit: context.outfit, ease: () => 0.0028 * unit, smooth: 1, hem: (_, y) => y - top + 0.014 * unit, rim: 0, least: 0.0012 * unit });
        const cuff = shell(figure, { outfit: context.outfit, ease: () => 0.0052 * unit, smooth: 1, hem: [(_, y) => y - top - 0.0006 * unit, (_, y) => top - 0.022 * unit - y], rim: 0.0045 * unit });
        return {
            meshes: [piece(context, 'legwear', 'socks', options.color, sock), piece(context, 'legwear', 'sock-cuffs', options.color, cuff)],
            hides: [{ layers: ['body'], test: (_, y) => y < top - 0.012 * unit && y > sole - 1 }]
        };
    }
});

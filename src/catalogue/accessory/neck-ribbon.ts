import { MeshBuilder } from '../../geometry/mesh';
import { patternOption, ribbonCloth, trimOption } from '../ornament/ribbon-cloth';
import { figureOf, piece } from '../outfit/cloth';
import { definePart } from '../part';
import { bowAt, knotAt, made, neckBand, ownTies } from './neck-bow';
import { grownWithHead } from './over-clothes';

export default definePart({
    id: 'accessory/neck-ribbon',
    slot: 'neckwear',
    title: { en: 'Neck ribbon', ja: '首のリボン' },
    description: 'A ribbon tied in a bow at the collar, or round a bare neck.',
    words: { en: ['neck ribbon', 'neck bow', 'ribbon around neck', 'ribbon tie', 'collar ribbon', 'pussy bow', 'string tie', 'bow at the collar'], ja: ['首のリボン', '首元のリボン', '首リボン', '胸元のリボン', 'リボンタイ', '襟元のリボン'] },
    likely: { feminine: 2.5, masculine: 0, chibi: 2.5 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#c8323f', main: true, title: { en: 'Colour', ja: '色' } },
        cut: {
            type: 'choice', default: 'full', title: { en: 'Cut', ja: '形' },
            values: [
                { id: 'full', title: { en: 'Full bow', ja: '蝶結び' } },
                { id: 'string', likely: 0.35, title: { en: 'Thin string', ja: '細いひも' }, words: { en: ['string tie', 'thin ribbon', 'thin neck ribbon', 'string ribbon', 'thin', 'slim'], ja: ['細いリボン', 'ひもリボン', '細い'] } }
            ]
        },
        size: {
            type: 'number', min: 0.6, max: 2, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'huge', 'oversized', 'giant'], ja: ['大きい', '大きな', '特大'] }, value: 1.6 },
                { words: { en: ['small', 'little', 'tiny'], ja: ['小さい', '小さな'] }, value: 0.75 }
            ]
        },
        tails: {
            type: 'number', min: 0, max: 2.2, default: 1, step: 0.1, unit: '×', title: { en: 'Tails', ja: '垂れ' },
            words: [
                { words: { en: ['long', 'long tails'], ja: ['長い'] }, value: 1.8 },
                { words: { en: ['short', 'short tails'], ja: ['短い'] }, value: 0.5 }
            ]
        },
        pattern: patternOption,
        trim: trimOption
    },
    build(context, { color, cut, size: times, tails, pattern, trim }) {
        const figure = figureOf(context);
        const grown = grownWithHead(figure);
        const knot = knotAt(context);
        const string = cut === 'string';
        const size = (string ? 0.036 : 0.056) * times * grown;
        const [tied, neck] = [new MeshBuilder(), new MeshBuilder()];
        bowAt(context, tied, knot, { size, tails: tails * size * (string ? 2.6 : 1.7), ...(string && { full: 0.55 }) });
        if (!knot.collar) neckBand(context, neck, knot, (string ? 0.0035 : 0.0065) * grown, 0.0018 * figure.scale);
        return {
            meshes: made(
                piece(context, 'neckwear', 'neck-ribbon', color, tied, { drawing: ribbonCloth(color, pattern, trim) }),
                piece(context, 'neckwear', 'neck-ribbon-band', color, neck, { outline: 0.6 })
            ),
            hides: ownTies
        };
    }
});

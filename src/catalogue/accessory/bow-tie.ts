import { MeshBuilder } from '../../geometry/mesh';
import { patternOption, ribbonCloth, trimOption } from '../ornament/ribbon-cloth';
import { figureOf, piece } from '../outfit/cloth';
import { definePart } from '../part';
import { bowAt, knotAt, made, neckBand, ownTies } from './neck-bow';
import { grownWithHead } from './over-clothes';

export default definePart({
    id: 'accessory/bow-tie',
    slot: 'neckwear',
    title: { en: 'Bow tie', ja: '蝶ネクタイ' },
    description: 'A butterfly tie without tails, at the collar or on a band round the neck.',
    words: { en: ['bow tie', 'bowtie', 'dickie bow'], ja: ['蝶ネクタイ', 'ボウタイ', 'ボータイ'] },
    likely: { feminine: 0.5, masculine: 0.8, chibi: 1 },
    options: {
        color: { type: 'color', default: '#26242e', main: true, title: { en: 'Colour', ja: '色' } },
        size: {
            type: 'number', min: 0.7, max: 2, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'huge', 'oversized', 'giant'], ja: ['大きい', '大きな', '特大'] }, value: 1.6 },
                { words: { en: ['small', 'little', 'tiny'], ja: ['小さい', '小さな'] }, value: 0.8 }
            ]
        },
        pattern: patternOption,
        trim: trimOption
    },
    build(context, { color, size: times, pattern, trim }) {
        const figure = figureOf(context);
        const grown = grownWithHead(figure);
        const knot = knotAt(context);
        const [tied, neck] = [new MeshBuilder(), new MeshBuilder()];
        bowAt(context, tied, { ...knot, y: knot.y + 0.004 * figure.scale }, { size: 0.05 * times * grown, tails: 0, full: 0.8 });
        if (!knot.collar) neckBand(context, neck, knot, 0.0055 * grown, 0.0018 * figure.scale);
        return {
            meshes: made(
                piece(context, 'neckwear', 'bow-tie', color, tied, { drawing: ribbonCloth(color, pattern, trim) }),
                piece(context, 'neckwear', 'bow-tie-band', color, neck, { outline: 0.6 })
            ),
            hides: ownTies
        };
    }
});

import { MeshBuilder } from '../../geometry/mesh';
import { pow, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { hemRuffle } from './hem-ruffle';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { ruffleCloth } from './ruffle';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtArea, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { hemHeight, waistband } from './waistband';

/** Cloth of a fold at the hem, metres on an adult. */
const FOLD = 0.13;

export default definePart({
    id: 'outfit/flared-skirt',
    slot: 'bottom',
    title: { en: 'Flared skirt', ja: 'フレアスカート' },
    description: 'Circle skirt that falls in soft folds, from mini to floor length.',
    words: { en: ['flared skirt', 'flare skirt', 'circle skirt', 'skater skirt', 'skirt'], ja: ['フレアスカート', 'サーキュラースカート', 'スカート'] },
    likely: { feminine: 2.5, masculine: 0, chibi: 2 },
    options: {
        color: { type: 'color', default: '#8c5a6b', main: true, title: { en: 'Cloth', ja: '生地' } },
        trim: { type: 'color', default: '#f6efe8', title: { en: 'Trim', ja: '縁飾り' }, words: { en: ['trim', 'skirt trim', 'stripe', 'hem'], ja: ['縁飾り', '裾', 'ライン'] }, needs: { option: 'edge', value: 'stripes', or: ['frill'] } },
        ...patternOptions({ plaid: 0.1, gingham: 0.06, dots: 0.1, flowers: 0.12, stripes: 0.03, pinstripes: 0.02, argyle: 0, stars: 0.02, hearts: 0.02 }),
        length: {
            type: 'number', min: 0.75, max: 2.9, default: 1.2, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long', 'maxi'], ja: ['長い', 'ロング'] }, value: 2.3 },
                { words: { en: ['midi', 'knee-length'], ja: ['ひざ丈', 'ミディ'] }, value: 1.6 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 0.85 }
            ]
        },
        flare: {
            type: 'number', min: 0.5, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Flare', ja: '広がり' },
            words: [{ words: { en: ['full', 'fluffy'], ja: ['ふんわり'] }, value: 1.4 }]
        },
        edge: {
            type: 'choice', default: 'plain', title: { en: 'Hem', ja: '裾' },
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' } },
                { id: 'stripes', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['striped hem', 'two stripes'], ja: ['裾ライン'] }, likely: 0.3 },
                { id: 'frill', title: { en: 'Frill', ja: 'フリル' }, words: { en: ['frilled skirt', 'frilled hem', 'ruffled hem'], ja: ['フリルスカート', '裾フリル'] }, likely: 0.3 }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const waistY = figure.y(0.968);
        const hemY = hemHeight(figure, 0.968, options.length);
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'flared-skirt', waistY, hemY, flare: 0.1 * unit * options.flare * pow(options.length, 0.75), spread: 1.2 });
        const made = skirtLayer(figure, {
            rig, outfit: context.outfit, folds: figure.kind === 'chibi' ? 11 : 13, pictures: SKIRT_PICTURES, rings: 8, columns: 6, uneven: 0.8, dip: 0.45,
            depth: (t) => 0.034 * (0.7 + 0.3 * options.flare) * smoothstep(0.1, 1, t) * unit
        });
        const borders = options.edge === 'stripes' ? [{ color: options.trim, from: 0.86, to: 0.885 }, { color: options.trim, from: 0.91, to: 0.935 }] : [];
        const meshes = [
            piece(context, 'bottoms', 'flared-skirt', options.color, made.mesh, { boneNames: rig.boneNames, drawing: patterned(skirtCloth(options.color, { borders }), options.pattern as PatternName, options.color, options.patternColor, [skirtArea(4 * FOLD * unit, waistY - hemY)]) }),
            piece(context, 'bottoms', 'waistband', options.color, waistband(context, waistY))
        ];
        if (options.edge === 'frill') {
            const frill = new MeshBuilder();
            hemRuffle(frill, made, { at: 0.985, waves: figure.kind === 'chibi' ? 28 : 36, columns: 3, height: (0.036 + 0.006 * options.length) * unit, depth: 0.007 * unit, thick: 0.003 * unit });
            meshes.push(piece(context, 'bottoms', 'flared-skirt-frill', options.trim, frill, { boneNames: rig.boneNames, drawing: ruffleCloth(options.trim) }));
        }
        return {
            meshes,
            bones: rig.bones,
            springs: rig.springs,
            hides: [{ layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) }]
        };
    }
});

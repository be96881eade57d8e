import { definePart } from '../part';
import { earOptions, makeEars, tipOptions } from './ear-part';
import { edgeThrough, usualTufts, type EarShape } from './ear-shape';

/** Tall and broad at the root, the outer edge bowed, the tip drawn out. */
const SHAPE: EarShape = {
    root: [58, 0.4], length: 0.5, halfWidth: 0.185, up: [0.42, 1, -0.12], ahead: [0.34, 0.05, 1],
    axis: [[0, 0, 0], [0.01, 0.4, -0.03], [0.045, 0.75, -0.02], [0.05, 1, 0.03]],
    edge: edgeThrough([[0, 0.86, 0.9], [0.14, 0.98, 1.04], [0.34, 0.9, 0.96], [0.6, 0.58, 0.62], [0.82, 0.26, 0.28], [0.95, 0.08, 0.09], [1, 0, 0]]),
    skin: { width: 0.8, top: 0.86, ragged: 0.9 },
    tufts: usualTufts(1.1, 1.1)
};

export default definePart({
    id: 'ears/fox',
    slot: 'ears',
    title: { en: 'Fox ears', ja: '狐耳' },
    description: 'Tall fox ears with dark tips and cream fluff inside.',
    words: {
        en: ['fox ears', 'fox ear', 'fox girl', 'fox boy', 'foxgirl', 'kitsune', 'kitsune ears', 'kitsunemimi', 'vixen ears'],
        ja: ['狐耳', 'きつね耳', 'キツネ耳', 'きつねみみ', '狐娘', '狐少女', '妖狐']
    },
    likely: { feminine: 0.08, masculine: 0.04, chibi: 0.14 },
    suggests: { tail: [['tail/fox', 9], ['', 1]] },
    options: { ...earOptions({ fur: '#d98a3d' }), ...tipOptions('#3a2a2c', true) },
    build: (context, options) => makeEars(context, 'fox', SHAPE, options, { tipFrom: 0.7, fluff: '#ffeccf' })
});

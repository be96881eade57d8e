import { definePart } from '../part';
import { earOptions, makeEars, tipOptions } from './ear-part';
import { edgeThrough, usualTufts, type EarShape } from './ear-shape';

/** A narrow leaf rolled at the root, its tip turned towards the other. */
const SHAPE: EarShape = {
    root: [50, 0.32], length: 0.46, halfWidth: 0.1, up: [0.34, 1, 0.02], ahead: [0.55, 0.05, 1],
    axis: [[0, 0, 0], [0.03, 0.35, -0.02], [0.04, 0.7, -0.03], [-0.03, 1, 0.02]],
    edge: edgeThrough([[0, 0.66, 0.66], [0.14, 0.84, 0.9], [0.34, 0.98, 1.06], [0.56, 0.86, 0.94], [0.78, 0.5, 0.54], [0.92, 0.22, 0.22], [1, 0, 0]]),
    skin: { width: 0.68, top: 0.84, ragged: 0.4 }, hollow: 0.62, back: 0.9, rootBack: 0.15, rings: 9, stiffness: 3.2,
    tufts: usualTufts(0.85, 1.25)
};

export default definePart({
    id: 'ears/horse',
    slot: 'ears',
    title: { en: 'Horse ears', ja: '馬耳' },
    description: 'Narrow upright horse ears.',
    words: {
        en: ['horse ears', 'horse ear', 'horse girl', 'horse boy', 'pony girl', 'pony ears', 'donkey ears', 'umamimi'],
        ja: ['馬耳', 'うま耳', 'ウマ耳', 'うまみみ', '馬娘', 'ロバ耳']
    },
    likely: { feminine: 0.05, masculine: 0.03, chibi: 0.06 },
    suggests: { tail: [['tail/horse', 6], ['', 1]] },
    options: { ...earOptions({ fur: '#6b4a38', inner: '#e3b3a6' }), ...tipOptions('#33262a', false) },
    build: (context, options) => makeEars(context, 'horse', SHAPE, options, { tipFrom: 0.76 })
});

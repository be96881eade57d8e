import { definePart } from '../part';
import { earOptions, makeEars } from './ear-part';
import { edgeThrough, usualTufts, type EarShape } from './ear-shape';

/** A big thin disc on a narrow root. */
const SHAPE: EarShape = {
    root: [62, 0.44], length: 0.42, halfWidth: 0.215, up: [0.8, 1, -0.06], ahead: [0.2, 0.05, 1],
    edge: edgeThrough([[0, 0.5, 0.46], [0.16, 0.74, 0.7], [0.4, 0.98, 0.98], [0.62, 0.98, 1], [0.8, 0.8, 0.82], [0.92, 0.52, 0.54], [0.98, 0.26, 0.27], [1, 0, 0]]),
    skin: { width: 0.82, top: 0.86, ragged: 0.12 }, hollow: 0.2, back: 0.34, round: true, rings: 9,
    tufts: usualTufts(0.55, 0.7)
};

export default definePart({
    id: 'ears/mouse',
    slot: 'ears',
    title: { en: 'Mouse ears', ja: 'ネズミ耳' },
    description: 'Big, thin, round mouse ears.',
    words: {
        en: ['mouse ears', 'mouse ear', 'mouse girl', 'mouse boy', 'rat ears', 'nezumimimi'],
        ja: ['ネズミ耳', 'ねずみ耳', '鼠耳', '鼠娘', 'ネズミ娘']
    },
    likely: { feminine: 0.03, masculine: 0.01, chibi: 0.12 },
    suggests: { tail: [['tail/mouse', 4], ['', 1]] },
    options: earOptions({ fur: '#8d8790', inner: '#f5b4bd' }),
    build: (context, options) => makeEars(context, 'mouse', SHAPE, options)
});

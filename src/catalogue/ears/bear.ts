import { definePart } from '../part';
import { earOptions, makeEars } from './ear-part';
import { edgeThrough, usualTufts, type EarShape } from './ear-shape';

/** Small, thick and round. */
const SHAPE: EarShape = {
    root: [58, 0.4], length: 0.27, halfWidth: 0.155, up: [0.62, 1, -0.05], ahead: [0.3, 0.1, 1],
    edge: edgeThrough([[0, 0.9, 0.9], [0.25, 1, 1], [0.5, 0.98, 0.98], [0.72, 0.82, 0.82], [0.87, 0.58, 0.58], [0.96, 0.32, 0.32], [1, 0, 0]]),
    skin: { width: 0.68, top: 0.76, ragged: 0.5 }, hollow: 0.36, back: 0.72, round: true,
    tufts: usualTufts(0.8, 0.95)
};

export default definePart({
    id: 'ears/bear',
    slot: 'ears',
    title: { en: 'Bear ears', ja: '熊耳' },
    description: 'Small round bear ears.',
    words: {
        en: ['bear ears', 'bear ear', 'bear girl', 'bear boy', 'panda ears', 'teddy ears', 'kumamimi', 'round ears'],
        ja: ['熊耳', 'くま耳', 'クマ耳', 'くまみみ', '熊娘', 'パンダ耳', '丸い耳']
    },
    likely: { feminine: 0.03, masculine: 0.03, chibi: 0.2 },
    suggests: { tail: [['tail/rabbit', 2], ['', 1]] },
    options: earOptions({ fur: '#5e4436', inner: '#d9a58c' }),
    build: (context, options) => makeEars(context, 'bear', SHAPE, options)
});

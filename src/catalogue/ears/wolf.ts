import { definePart } from '../part';
import { earOptions, makeEars, tipOptions } from './ear-part';
import { edgeThrough, usualTufts, type EarShape, type Tuft } from './ear-shape';

/** Tufts that stand off the outer edge, longest at the root. */
const SHAG: Tuft[] = [
    { points: [[0.85, 0.04, -0.1], [1.08, 0.18, -0.08], [1.3, 0.32, -0.02], [1.46, 0.4, 0.02]], width: 0.38, outer: true },
    { points: [[0.85, 0.22, -0.1], [1.06, 0.36, -0.06], [1.26, 0.49, 0], [1.42, 0.58, 0]], width: 0.34, outer: true },
    { points: [[0.8, 0.42, -0.1], [1.04, 0.54, -0.06], [1.3, 0.65, 0], [1.5, 0.72, 0]], width: 0.3, outer: true }
];

/** Broad, thick and blunter than a fox's, with a ragged edge. */
const SHAPE: EarShape = {
    root: [57, 0.4], length: 0.42, halfWidth: 0.19, up: [0.46, 1, -0.1], ahead: [0.4, 0.05, 1],
    axis: [[0, 0, 0], [0.01, 0.5, -0.04], [0, 1, 0.04]],
    edge: edgeThrough([[0, 0.92, 0.95], [0.2, 1.02, 1.06], [0.42, 0.94, 0.98], [0.62, 0.72, 0.74], [0.8, 0.45, 0.46], [0.93, 0.21, 0.21], [1, 0, 0]]),
    skin: { width: 0.7, top: 0.76, ragged: 1.2 }, back: 0.78, rings: 7,
    tufts: [...usualTufts(1.15, 1.2, 3), ...SHAG]
};

export default definePart({
    id: 'ears/wolf',
    slot: 'ears',
    title: { en: 'Wolf ears', ja: '狼耳' },
    description: 'Broad, thick-furred wolf ears with a shaggy edge.',
    words: {
        en: ['wolf ears', 'wolf ear', 'wolf girl', 'wolf boy', 'wolfgirl', 'werewolf', 'coyote ears', 'husky ears', 'ookamimimi'],
        ja: ['狼耳', 'おおかみ耳', 'オオカミ耳', '狼娘', '狼男', '人狼', '狼少女']
    },
    likely: { feminine: 0.05, masculine: 0.08, chibi: 0.08 },
    suggests: { tail: [['tail/wolf', 8], ['', 1]] },
    options: { ...earOptions({ fur: '#6c6a75', inner: '#e2b3ac' }), ...tipOptions('#3a3842', false) },
    build: (context, options) => makeEars(context, 'wolf', SHAPE, options, { tipFrom: 0.62, fluff: '#f1ebe8' })
});

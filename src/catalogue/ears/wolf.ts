import { definePart } from '../part';
import { earOptions, makeEars, tipOptions } from './ear-part';
import { edgeThrough, usualTufts, type EarShape, type Tuft } from './ear-shape';

/** Tufts that stand off the outer edge, longest at the root. */
const SHAG: Tuft[] = [
    { points: [[0.9, 0.02, -0.1], [1.12, 0.16, -0.08], [1.34, 0.3, -0.02], [1.5, 0.38, 0.02]], width: 0.36, outer: true },
    { points: [[0.9, 0.2, -0.1], [1.1, 0.34, -0.06], [1.3, 0.46, 0], [1.44, 0.54, 0]], width: 0.32, outer: true }
];

/** Broad, thick and blunter than a fox's, with a ragged edge. */
const SHAPE: EarShape = {
    root: [57, 0.4], length: 0.42, halfWidth: 0.19, up: [0.44, 1, -0.1], ahead: [0.4, 0.05, 1],
    axis: [[0, 0, 0], [0, 0.5, -0.03], [0.05, 1, 0.03]],
    edge: edgeThrough([[0, 0.92, 0.95], [0.2, 1, 1.02], [0.42, 0.86, 0.88], [0.62, 0.62, 0.64], [0.8, 0.38, 0.38], [0.93, 0.17, 0.17], [1, 0, 0]]),
    skin: { width: 0.7, top: 0.76, ragged: 1.2 }, back: 0.72,
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
    options: { ...earOptions({ fur: '#6c6a75', inner: '#e2b3ac' }), ...tipOptions('#3a3842', false) },
    build: (context, options) => makeEars(context, 'wolf', SHAPE, options, { tipFrom: 0.62 })
});

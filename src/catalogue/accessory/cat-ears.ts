import { earOptions, makeEars, tipOptions } from '../ears/ear-part';
import { edgeThrough, usualTufts, type EarShape } from '../ears/ear-shape';
import { definePart } from '../part';

/** Triangles with bowed sides, wide apart, a rounded tip. */
const SHAPE: EarShape = {
    root: [58, 0.38], length: 0.41, halfWidth: 0.175, up: [0.26, 1, -0.1], ahead: [0.34, 0.05, 1],
    axis: [[0, 0, 0], [0, 0.5, -0.02], [0.04, 1, 0.03]],
    edge: edgeThrough([[0, 0.94, 0.96], [0.18, 1, 1.04], [0.4, 0.86, 0.92], [0.62, 0.62, 0.66], [0.82, 0.34, 0.36], [0.94, 0.14, 0.14], [1, 0, 0]]),
    skin: { width: 0.78, top: 0.84, ragged: 0.7 },
    tufts: usualTufts()
};
const OPTIONS = earOptions({ fur: '#3b3340', spread: 14 });

export default definePart({
    id: 'accessory/cat-ears',
    slot: 'ears',
    title: { en: 'Cat ears', ja: '猫耳' },
    description: 'A pair of furry cat ears through the hair, with soft tufts inside; they swing a little.',
    words: {
        en: ['cat ears', 'cat ear', 'nekomimi', 'cat girl', 'catgirl', 'cat boy', 'catboy', 'kitty ears', 'animal ears', 'fake animal ears', 'kemonomimi'],
        ja: ['猫耳', 'ねこみみ', 'ネコミミ', 'ネコ耳', '獣耳', 'ケモミミ', '猫娘']
    },
    likely: { feminine: 0.12, masculine: 0.05, chibi: 0.25 },
    suggests: { tail: [['tail/cat', 6], ['', 1]] },
    options: {
        ...OPTIONS,
        spread: { ...OPTIONS.spread, words: [{ words: { en: ['flat', 'droopy', 'airplane'], ja: ['垂れた', 'イカ耳'] }, value: 35 }] },
        ...tipOptions('#f4f0ee', false)
    },
    build: (context, options) => makeEars(context, 'cat-ears', SHAPE, options, { tipFrom: 0.68 })
});

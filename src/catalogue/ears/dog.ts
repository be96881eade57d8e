import { definePart } from '../part';
import { earOptions, makeEars, tipOptions } from './ear-part';
import { edgeThrough, usualTufts, type EarShape } from './ear-shape';

/** Rises from the head, folds forward and hangs as a soft flap. */
const FLOPPY: EarShape = {
    root: [66, 0.46], length: 0.6, halfWidth: 0.15, up: [0.35, 1, 0], ahead: [1, 0, 0.35],
    axis: [[0, 0, 0], [0, 0.15, 0.05], [0, 0.22, 0.19], [0, 0.15, 0.36], [0, -0.03, 0.5], [0, -0.25, 0.6], [0, -0.46, 0.65]],
    edge: edgeThrough([[0, 0.86, 0.86], [0.18, 0.9, 0.9], [0.38, 1, 1], [0.58, 0.98, 0.98], [0.76, 0.74, 0.74], [0.9, 0.4, 0.4], [0.97, 0.17, 0.17], [1, 0, 0]]),
    skin: { width: 0.74, top: 0.86, ragged: 0.6 }, hollow: 0.24, back: 0.46, hangs: true, rings: 12, stiffness: 1.5, gravity: 0.12,
    tufts: usualTufts(0.4, 1, 2)
};
/** Triangles whose tips fold over, as a shepherd's or a shiba's. */
const POINTED: EarShape = {
    root: [57, 0.4], length: 0.36, halfWidth: 0.165, up: [0.4, 1, -0.08], ahead: [0.3, 0.05, 1],
    edge: edgeThrough([[0, 0.92, 0.94], [0.2, 1, 1.02], [0.45, 0.84, 0.86], [0.7, 0.54, 0.54], [0.88, 0.26, 0.26], [1, 0, 0]]),
    skin: { width: 0.74, top: 0.82, ragged: 0.8 }, back: 0.7,
    tufts: usualTufts(1, 1.1)
};
/** Standing, with only the tip folded forward. */
const BUTTON: EarShape = {
    ...POINTED, length: 0.44, axis: [[0, 0, 0], [0.01, 0.34, -0.02], [0.03, 0.58, 0.03], [0.06, 0.62, 0.17], [0.09, 0.47, 0.3], [0.1, 0.34, 0.35]],
    hollow: 0.3, back: 0.5, rings: 11, tufts: usualTufts(0.7, 1.1, 3)
};
const CARRIED = { floppy: FLOPPY, pointed: POINTED, button: BUTTON } as const;

export default definePart({
    id: 'ears/dog',
    slot: 'ears',
    title: { en: 'Dog ears', ja: '犬耳' },
    description: 'Dog ears: floppy flaps, pointed, or with the tips folded over.',
    words: {
        en: ['dog ears', 'dog ear', 'dog girl', 'dog boy', 'doggirl', 'puppy ears', 'inumimi'],
        ja: ['犬耳', 'いぬ耳', 'イヌ耳', 'いぬみみ', '犬娘', '犬少女']
    },
    likely: { feminine: 0.05, masculine: 0.05, chibi: 0.15 },
    suggests: { tail: [['tail/dog', 6], ['', 1]] },
    options: {
        carried: {
            type: 'choice', default: 'floppy', title: { en: 'Carried', ja: '立ち方' },
            values: [
                { id: 'floppy', likely: 3, title: { en: 'Floppy', ja: 'たれ耳' }, words: { en: ['floppy', 'flopped', 'droopy', 'drooping', 'hanging'], ja: ['たれ耳', '垂れ耳', '垂れた'] } },
                { id: 'pointed', likely: 2, title: { en: 'Pointed', ja: '立ち耳' }, words: { en: ['pointed', 'pointy', 'upright', 'perky', 'shiba', 'shiba ears', 'shiba inu ears', 'corgi ears', 'husky ears'], ja: ['立ち耳', '尖った'] } },
                { id: 'button', likely: 1, title: { en: 'Tips folded', ja: '半立ち耳' }, words: { en: ['folded', 'half folded', 'button'], ja: ['半立ち耳', '折れた'] } }
            ]
        },
        ...earOptions({ fur: '#9a6a43', inner: '#eab5a8' }),
        ...tipOptions('#4a332b', false)
    },
    build: (context, options) => makeEars(context, 'dog', CARRIED[options.carried as keyof typeof CARRIED], options, { tipFrom: 0.6, darker: 0.12 })
});

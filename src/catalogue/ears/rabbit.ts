import { definePart } from '../part';
import { earOptions, makeEars } from './ear-part';
import { edgeThrough, usualTufts, type EarShape } from './ear-shape';

/** A long leaf, narrow at the root, standing close to the crown. */
const UP: EarShape = {
    root: [44, 0.26], length: 0.92, halfWidth: 0.125, up: [0.2, 1, -0.1], ahead: [0.22, 0.05, 1],
    axis: [[0, 0, 0], [0, 0.3, -0.03], [0.03, 0.62, -0.05], [0.075, 0.86, -0.02], [0.1, 1, 0.02]],
    edge: edgeThrough([[0, 0.58, 0.6], [0.12, 0.68, 0.7], [0.34, 0.9, 0.92], [0.56, 1, 1], [0.76, 0.84, 0.84], [0.9, 0.5, 0.5], [0.97, 0.24, 0.24], [1, 0, 0]]),
    skin: { width: 0.72, top: 0.9, ragged: 0.35 }, hollow: 0.5, back: 0.7, rings: 10, joints: 3, stiffness: 2.2,
    tufts: usualTufts(0.5, 1.25)
};
/** Hanging down beside the face, broader towards the end, clear of the hair. */
const LOP: EarShape = {
    ...UP, root: [58, 0.36], length: 0.86, halfWidth: 0.128, up: [0, 1, 0], ahead: [-0.35, 0, 1],
    axis: [[0, 0, 0], [0.06, 0.15, -0.02], [0.19, 0.24, -0.06], [0.33, 0.17, -0.1], [0.42, -0.07, -0.12], [0.45, -0.4, -0.1], [0.44, -0.72, -0.04]],
    edge: edgeThrough([[0, 0.6, 0.6], [0.15, 0.62, 0.62], [0.4, 0.8, 0.8], [0.68, 1, 1], [0.86, 0.82, 0.82], [0.96, 0.42, 0.42], [1, 0, 0]]),
    hangs: true, rings: 12, tufts: usualTufts(0.45, 1.2, 2), stiffness: 1.1, gravity: 0.25
};
/** Standing, its upper half fallen forward. */
const BENT: EarShape = {
    ...UP,
    axis: [[0, 0, 0], [0, 0.28, -0.04], [0, 0.47, -0.03], [0.01, 0.56, 0.06], [0.03, 0.5, 0.18], [0.05, 0.34, 0.25], [0.07, 0.14, 0.27]],
    rings: 12, tufts: usualTufts(0.5, 1.25, 2)
};
const CARRIED = { up: UP, lop: LOP, bent: [UP, BENT] } as const;

export default definePart({
    id: 'ears/rabbit',
    slot: 'ears',
    title: { en: 'Rabbit ears', ja: 'うさ耳' },
    description: 'Long rabbit ears: upright, lop, or one folded over.',
    words: {
        en: ['rabbit ears', 'rabbit ear', 'bunny ears', 'bunny ear', 'rabbit girl', 'rabbit boy', 'bunny girl', 'bunny boy', 'usamimi', 'hare ears'],
        ja: ['うさ耳', 'うさみみ', 'ウサミミ', 'ウサ耳', '兎耳', 'うさぎ耳', 'ウサギ耳', '兎娘', 'うさぎ娘']
    },
    likely: { feminine: 0.08, masculine: 0.01, chibi: 0.2 },
    suggests: { tail: [['tail/rabbit', 3], ['', 1]] },
    options: {
        carried: {
            type: 'choice', default: 'up', title: { en: 'Carried', ja: '立ち方' },
            values: [
                { id: 'up', likely: 3, title: { en: 'Upright', ja: '立ち耳' }, words: { en: ['upright', 'perky'], ja: ['立ち耳'] } },
                { id: 'lop', likely: 1, title: { en: 'Lop', ja: '垂れ耳' }, words: { en: ['lop', 'lop eared', 'hanging', 'flopped', 'floppy', 'drooping'], ja: ['垂れ耳', 'ロップイヤー', '垂れた'] } },
                { id: 'bent', likely: 1, title: { en: 'One folded', ja: '片折れ' }, words: { en: ['one folded', 'folded', 'bent'], ja: ['片折れ', '折れた'] } }
            ]
        },
        ...earOptions({ fur: '#f4f0ee', inner: '#f7b3bb' })
    },
    build: (context, options) => makeEars(context, 'rabbit', CARRIED[options.carried as keyof typeof CARRIED], options)
});

import { definePart } from '../part';
import { through } from './sweep';
import { furColors, makeFurTails, tailShape, type FurShape } from './tail-part';

/** Hangs heavy behind the knees, the end turned out to the side. */
const SHAPE: FurShape = {
    path: [[0, 0, 0], [0.006, -0.015, 0.055], [0.03, -0.1, 0.12], [0.08, -0.22, 0.155], [0.15, -0.34, 0.165], [0.24, -0.41, 0.17], [0.33, -0.42, 0.17], [0.41, -0.38, 0.165]],
    radius: through([[0, 0.024], [0.15, 0.034], [0.4, 0.064], [0.68, 0.074], [0.86, 0.05], [1, 0.008]]),
    rings: 13, around: 9, joints: 6, swing: { stiffness: 0.9, drag: 0.45, gravity: 0.1, avoids: ['legs'] },
    tufts: [
        { at: 0.24, count: 4, length: 1.4, lean: 0.3, turned: 0.5 }, { at: 0.42, count: 5, length: 1.3, lean: 0.32 }, { at: 0.6, count: 5, length: 1.25, lean: 0.3, turned: 0.5 },
        { at: 0.76, count: 5, length: 1.3, lean: 0.22 }, { at: 0.88, count: 4, length: 1.5, lean: 0.12, width: 0.5, turned: 0.5 }
    ]
};

export default definePart({
    id: 'tail/wolf',
    slot: 'tail',
    title: { en: 'Wolf tail', ja: '狼の尻尾' },
    description: 'A shaggy tail that hangs heavy, with a pale underside.',
    words: { en: ['wolf tail', 'wolfs tail', 'husky tail', 'coyote tail', 'werewolf tail'], ja: ['狼の尻尾', '狼しっぽ', '狼のしっぽ', 'オオカミのしっぽ', '狼尻尾'] },
    likely: { feminine: 0.4, masculine: 0.6, chibi: 0.4 },
    suggests: { ears: [['ears/wolf', 1]] },
    options: {
        ...tailShape({ thick: ['fluffy', 'furry', 'bushy'] }),
        ...furColors({ fur: '#6c6a75', tip: '#3a3842' }),
        under: { type: 'toggle', default: true, title: { en: 'Pale underside', ja: '淡い裏側' }, group: 'Colour' }
    },
    build: (context, options) => makeFurTails(context, 'wolf-tail', [{ suffix: '', shape: SHAPE }], options, { tipFrom: 0.74, under: options.under })
});

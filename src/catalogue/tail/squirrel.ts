import { definePart } from '../part';
import { through } from './sweep';
import { furColors, makeFurTails, tailShape, type FurShape } from './tail-part';

/** Out, up behind the back as high as the shoulders, and rolled over outwards. */
const SHAPE: FurShape = {
    path: [[0, 0, 0], [0.01, -0.01, 0.07], [0.05, 0.02, 0.2], [0.1, 0.13, 0.27], [0.13, 0.29, 0.26], [0.16, 0.44, 0.22], [0.23, 0.55, 0.22], [0.33, 0.57, 0.27], [0.39, 0.49, 0.31], [0.37, 0.41, 0.32]],
    radius: through([[0, 0.022], [0.12, 0.05], [0.35, 0.105], [0.6, 0.125], [0.82, 0.105], [0.94, 0.06], [1, 0.01]]),
    flat: () => 0.72, rings: 15, around: 10, joints: 6, swing: { stiffness: 1.6, drag: 0.5 },
    tufts: [
        { at: 0.24, count: 4, length: 0.9, lean: 0.3, turned: 0.5 }, { at: 0.42, count: 5, length: 0.8, lean: 0.32 }, { at: 0.6, count: 5, length: 0.75, lean: 0.3, turned: 0.5 }, { at: 0.78, count: 5, length: 0.75, lean: 0.22 }
    ]
};

export default definePart({
    id: 'tail/squirrel',
    slot: 'tail',
    title: { en: 'Squirrel tail', ja: 'リスの尻尾' },
    description: 'A huge soft tail that rises behind the back and rolls over at its end.',
    words: { en: ['squirrel tail', 'squirrels tail', 'squirrel girl', 'squirrel boy', 'chipmunk tail'], ja: ['リスの尻尾', 'リスしっぽ', 'リスのしっぽ', '栗鼠の尻尾', 'リス娘'] },
    likely: { feminine: 0.1, masculine: 0.03, chibi: 0.2 },
    suggests: { ears: [['ears/bear', 1]] },
    options: {
        ...tailShape({ thick: ['fluffy', 'furry', 'bushy'] }),
        ...furColors({ fur: '#a8653a', tip: '#f3dcc0' }),
        under: { type: 'toggle', default: true, title: { en: 'Pale stripe', ja: '淡い縞' }, group: 'Colour' }
    },
    build: (context, options) => makeFurTails(context, 'squirrel-tail', [{ suffix: '', shape: SHAPE }], options, { tipFrom: 0.8, under: options.under })
});

import { definePart } from '../part';
import { through } from './sweep';
import { furColors, makeFurTails, tailShape, type FurShape } from './tail-part';

/** Thin and hanging, with a brush of hair at its end. */
const SHAPE: FurShape = {
    path: [[0, 0, 0], [0.004, -0.01, 0.045], [0.02, -0.08, 0.1], [0.06, -0.22, 0.125], [0.12, -0.36, 0.13], [0.21, -0.44, 0.14], [0.31, -0.43, 0.14], [0.38, -0.36, 0.14], [0.43, -0.3, 0.14]],
    radius: through([[0, 0.019], [0.2, 0.0145], [0.7, 0.0115], [0.77, 0.014], [0.87, 0.031], [0.95, 0.021], [1, 0.005]]),
    rings: 19, around: 7, crowd: 0.3, joints: 7, swing: { stiffness: 1, drag: 0.42, gravity: 0.06, avoids: ['legs'] },
    tufts: [{ at: 0.8, count: 5, length: 2.6, lean: 0.24, width: 0.5 }, { at: 0.87, count: 5, length: 1.9, lean: 0.16, turned: 0.5 }]
};

export default definePart({
    id: 'tail/cow',
    slot: 'tail',
    title: { en: 'Tufted tail', ja: '房の尻尾' },
    description: 'A thin tail with a tuft at its end: a cow\'s, a lion\'s, a donkey\'s.',
    words: { en: ['cow tail', 'cows tail', 'ox tail', 'lion tail', 'lions tail', 'donkey tail', 'tufted tail', 'goat tail'], ja: ['牛の尻尾', '牛しっぽ', '牛のしっぽ', 'ライオンの尻尾', 'ライオンしっぽ', '獅子の尻尾', 'ロバの尻尾', '房の尻尾'] },
    likely: { feminine: 0.2, masculine: 0.2, chibi: 0.3 },
    options: { ...tailShape({ thick: ['fluffy'] }), ...furColors({ fur: '#d9a865', tip: '#5a3a2c' }) },
    build: (context, options) => makeFurTails(context, 'cow-tail', [{ suffix: '', shape: SHAPE }], options, { tipFrom: 0.76 })
});

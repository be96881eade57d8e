import { definePart } from '../part';
import { through } from './sweep';
import { furColors, makeFurTails, tailShape, type FurShape } from './tail-part';

const TUFTS: FurShape['tufts'] = [
    { at: 0.3, count: 4, length: 1.15, lean: 0.34, turned: 0.5 }, { at: 0.48, count: 5, length: 1.05, lean: 0.34 }, { at: 0.66, count: 5, length: 1.05, lean: 0.3, turned: 0.5 }, { at: 0.84, count: 4, length: 1.3, lean: 0.15, width: 0.5 }
];
/** Rolled up over the back, its end beside the root: a shiba's. */
const CURLED: FurShape = {
    path: [[0, 0, 0], [-0.01, 0.012, 0.06], [-0.02, 0.075, 0.125], [-0.005, 0.155, 0.135], [0.045, 0.195, 0.1], [0.1, 0.165, 0.085], [0.12, 0.1, 0.1], [0.1, 0.055, 0.12]],
    radius: through([[0, 0.026], [0.2, 0.042], [0.5, 0.056], [0.75, 0.052], [0.9, 0.032], [1, 0.008]]),
    rings: 15, around: 9, joints: 4, swing: { stiffness: 2.4, drag: 0.5 }, tufts: TUFTS
};
/** Up and out in one bow: a dog that is glad. */
const RAISED: FurShape = {
    path: [[0, 0, 0], [0.01, 0.004, 0.055], [0.05, 0.05, 0.14], [0.12, 0.12, 0.19], [0.21, 0.2, 0.2], [0.29, 0.29, 0.19], [0.34, 0.39, 0.18]],
    radius: through([[0, 0.024], [0.2, 0.038], [0.5, 0.066], [0.75, 0.064], [0.9, 0.036], [1, 0.008]]),
    rings: 12, around: 9, joints: 5, swing: { stiffness: 1.6, drag: 0.4 }, tufts: TUFTS
};
/** Hanging in a shallow S, feathered. */
const HANGING: FurShape = {
    ...RAISED, path: [[0, 0, 0], [0.008, -0.015, 0.055], [0.04, -0.1, 0.12], [0.1, -0.21, 0.15], [0.18, -0.28, 0.16], [0.27, -0.29, 0.16], [0.36, -0.23, 0.16]],
    swing: { stiffness: 1, drag: 0.45, gravity: 0.08, avoids: ['legs'] }
};
const CARRIED = { curled: CURLED, raised: RAISED, hanging: HANGING } as const;

export default definePart({
    id: 'tail/dog',
    slot: 'tail',
    title: { en: 'Dog tail', ja: '犬の尻尾' },
    description: 'A bushy dog tail: curled over the back as a shiba\'s, raised, or hanging.',
    words: { en: ['dog tail', 'dogs tail', 'puppy tail', 'raccoon dog tail', 'tanuki tail'], ja: ['犬の尻尾', '犬しっぽ', '犬のしっぽ', 'イヌのしっぽ', '犬尻尾', '狸の尻尾', 'たぬきのしっぽ'] },
    likely: { feminine: 0.5, masculine: 0.5, chibi: 0.6 },
    suggests: { ears: [['ears/dog', 1]] },
    options: {
        carried: {
            type: 'choice', default: 'curled', title: { en: 'Carried', ja: '尻尾の形' },
            values: [
                { id: 'curled', title: { en: 'Curled up', ja: '巻き尾' }, words: { en: ['curled', 'curly', 'shiba', 'shiba tail', 'shiba inu tail', 'akita tail', 'curled tail'], ja: ['巻き尾', '柴犬の尻尾', '柴犬のしっぽ', '巻いた'] } },
                { id: 'raised', likely: 0.6, title: { en: 'Raised', ja: '立てた' }, words: { en: ['raised', 'upright', 'wagging', 'tail wagging'], ja: ['立てた', '振っている'] } },
                { id: 'hanging', likely: 0.5, title: { en: 'Hanging', ja: '下げた' }, words: { en: ['hanging', 'lowered', 'drooping'], ja: ['下げた', '垂れた'] } }
            ]
        },
        ...tailShape({ thick: ['fluffy', 'furry', 'bushy'] }),
        ...furColors({ fur: '#b9794a' }),
        under: { type: 'toggle', default: true, title: { en: 'Pale underside', ja: '淡い裏側' }, group: 'Colour' }
    },
    build: (context, options) => makeFurTails(context, 'dog-tail', [{ suffix: '', shape: CARRIED[options.carried as keyof typeof CARRIED] }], options, { tipFrom: 0.76, under: options.under })
});

import { lerp } from '../../geometry/scalar';
import { animeHead } from '../face/face-layout';
import { makeHair } from '../hair/hair-part';
import { definePart } from '../part';
import { beardColors, inBeardColor } from './beard-colors';
import { sideburnLocks } from './beard-locks';
import { followMouth } from './follow-mouth';

export default definePart({
    id: 'marks/sideburns',
    slot: 'beard',
    title: { en: 'Sideburns', ja: '頬ひげ' },
    description: 'Hair before the ears, from a trace to whiskers down to the jaw.',
    words: { en: ['sideburns', 'sideburn', 'side whiskers'], ja: ['頬ひげ', '頬髭', '揉み上げひげ'] },
    likely: { feminine: 0, masculine: 0.4, chibi: 0 },
    options: {
        ...beardColors,
        length: {
            type: 'number', min: 0, max: 1, default: 0.6, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' },
            words: [
                { words: { en: ['short sideburns'], ja: ['短い頬ひげ'] }, value: 0.2 },
                { words: { en: ['long sideburns'], ja: ['長い頬ひげ'] }, value: 0.9 }
            ]
        },
        width: {
            type: 'number', min: 0.7, max: 1.8, default: 1, step: 0.05, unit: '×', title: { en: 'Width', ja: '幅' },
            words: [{ words: { en: ['thick sideburns', 'bushy sideburns', 'mutton chops'], ja: ['太い頬ひげ'] }, value: 1.7 }]
        }
    },
    build(context, options) {
        const { length, width } = options;
        const head = animeHead(context.head, 'marks/sideburns');
        const { eyeY, mouthY } = head.shape;
        // Broad ones run down to the jaw.
        const low = lerp(eyeY - 0.07, mouthY - 0.01, length) - 0.12 * Math.max(0, width - 1);
        return followMouth(head, makeHair(inBeardColor(context, options), 'sideburns', (s) => sideburnLocks(s, { head, length: 0, curl: 0 }, low, width)));
    }
});

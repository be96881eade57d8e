import { animeHead } from '../face/face-layout';
import { makeHair } from '../hair/hair-part';
import { definePart } from '../part';
import { beardColors, inBeardColor } from './beard-colors';
import { beardChain, chinLocks, lipTuft, moustacheLocks, type BeardPlace } from './beard-locks';
import { followMouth } from './follow-mouth';

export default definePart({
    id: 'marks/goatee',
    slot: 'beard',
    title: { en: 'Goatee', ja: 'やぎひげ' },
    description: 'A pointed tuft on the chin, with a moustache or without.',
    words: { en: ['goatee', 'chin beard', 'van dyke', 'soul patch'], ja: ['やぎひげ', 'ヤギひげ', '山羊髭', 'ゴーティー'] },
    likely: { feminine: 0, masculine: 0.5, chibi: 0 },
    options: {
        ...beardColors,
        length: { type: 'number', min: 0, max: 1, default: 0.25, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, words: [{ words: { en: ['long goatee'], ja: ['長いやぎひげ'] }, value: 0.8 }] },
        width: { type: 'number', min: 0.6, max: 1.8, default: 1, step: 0.05, unit: '×', title: { en: 'Width', ja: '幅' } },
        moustache: { type: 'toggle', default: false, title: { en: 'Moustache', ja: '口ひげ' }, words: { en: ['circle beard', 'goatee and moustache', 'goatee and mustache', 'moustache and goatee', 'mustache and goatee', 'goatee with moustache', 'goatee with a moustache'], ja: ['ヴァンダイク'] } }
    },
    build(context, options) {
        const head = animeHead(context.head, 'marks/goatee');
        const place: BeardPlace = { head, length: 0.02 + 0.42 * options.length, curl: 0.3 };
        return followMouth(head, makeHair(inBeardColor(context, options), 'goatee', (s) => {
            chinLocks(s, place, 0.036 * options.width, place.length > 0.18 ? beardChain(s, place) : undefined);
            lipTuft(s, head, 0.9);
            if (options.moustache) moustacheLocks(s, head, 'natural', 0.85);
        }));
    }
});

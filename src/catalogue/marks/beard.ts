import { stubbleOps } from '../../paint/marks/stubble';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { makeHair } from '../hair/hair-part';
import { definePart } from '../part';
import { beardColors, inBeardColor } from './beard-colors';
import { beardChain, jawLocks, lipTuft, moustacheLocks, sideburnLocks, type BeardPlace } from './beard-locks';
import { followMouth } from './follow-mouth';

/** A beard this long swings. */
const SWINGS = 0.16;

export default definePart({
    id: 'marks/beard',
    slot: 'beard',
    title: { en: 'Beard', ja: 'あごひげ' },
    description: 'A full beard with its moustache, from cropped to chest-long, in the hair’s own colours.',
    words: { en: ['beard', 'full beard', 'bearded', 'facial hair'], ja: ['髭', 'ひげ', 'ヒゲ', 'あごひげ', '顎髭', 'フルビアード'] },
    likely: { feminine: 0, masculine: 0.6, chibi: 0 },
    options: {
        ...beardColors,
        length: {
            type: 'number', min: 0, max: 1, default: 0.3, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: '0 cropped, 1 down to the chest.',
            words: [
                { words: { en: ['short beard', 'trimmed beard', 'cropped beard'], ja: ['短い髭', '短いひげ'] }, value: 0.08 },
                { words: { en: ['long beard', 'big beard', 'thick beard'], ja: ['長い髭', '長いひげ'] }, value: 0.7 },
                { words: { en: ['very long beard', 'huge beard', 'wizard beard'], ja: ['とても長い髭', 'とても長いひげ', '仙人ひげ'] }, value: 1 }
            ]
        },
        curl: { type: 'number', min: 0, max: 1, default: 0.4, step: 0.05, unit: '', title: { en: 'Curl', ja: 'カール' }, words: [{ words: { en: ['curly beard', 'bushy beard'], ja: ['もじゃもじゃ髭', 'もじゃもじゃのひげ'] }, value: 0.9 }] },
        moustache: { type: 'toggle', default: true, title: { en: 'Moustache', ja: '口ひげ' } }
    },
    build(context, options) {
        const head = animeHead(context.head, 'marks/beard');
        const place: BeardPlace = { head, length: 0.02 + 0.62 * options.length * options.length + 0.16 * options.length, curl: options.curl };
        const inColor = inBeardColor(context, options);
        const hair = followMouth(head, makeHair(inColor, 'beard', (s) => {
            jawLocks(s, place, place.length > SWINGS ? beardChain(s, place) : undefined);
            sideburnLocks(s, place, head.shape.mouthY + 0.02, 1);
            lipTuft(s, head, 1);
            if (options.moustache) moustacheLocks(s, head, options.length > 0.5 ? 'walrus' : 'natural', 1);
        }));
        // Short hairs between the locks: no skin shines through.
        return { ...hair, paint: [{ onto: FACE_MATERIAL, ops: stubbleOps(faceLayout(head), context.skin, inColor.hairColor, context.random, 1) }] };
    }
});

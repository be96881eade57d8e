import { animeHead } from '../face/face-layout';
import { makeHair } from '../hair/hair-part';
import { definePart } from '../part';
import { beardColors, inBeardColor } from './beard-colors';
import { MOUSTACHES, moustacheLocks, type Moustache } from './beard-locks';
import { followMouth } from './follow-mouth';

export default definePart({
    id: 'marks/moustache',
    slot: 'beard',
    title: { en: 'Moustache', ja: '口ひげ' },
    description: 'A moustache alone: natural, thin, turned up at the ends or drooping.',
    words: { en: ['moustache', 'mustache'], ja: ['口ひげ', '口髭'] },
    likely: { feminine: 0, masculine: 0.25, chibi: 0 },
    options: {
        ...beardColors,
        style: {
            type: 'choice', default: 'natural', title: { en: 'Style', ja: '形' },
            values: [
                { id: MOUSTACHES[0], title: { en: 'Natural', ja: '自然' } },
                { id: MOUSTACHES[1], title: { en: 'Thin', ja: '細い' }, words: { en: ['thin moustache', 'thin mustache', 'pencil moustache', 'pencil mustache'], ja: ['細い口ひげ', 'ちょびひげ'] } },
                { id: MOUSTACHES[2], title: { en: 'Handlebar', ja: 'カイゼル' }, words: { en: ['handlebar moustache', 'handlebar mustache', 'curled moustache', 'curled mustache'], ja: ['カイゼル髭', 'カイゼルひげ'] } },
                { id: MOUSTACHES[3], title: { en: 'Walrus', ja: '垂れ' }, words: { en: ['walrus moustache', 'walrus mustache', 'thick moustache', 'thick mustache', 'bushy moustache', 'bushy mustache'], ja: ['太い口ひげ', '太い口髭'] } }
            ]
        },
        size: { type: 'number', min: 0.7, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' } }
    },
    build(context, options) {
        const { style, size } = options;
        const head = animeHead(context.head, 'marks/moustache');
        return followMouth(head, makeHair(inBeardColor(context, options), 'moustache', (s) => moustacheLocks(s, head, style as Moustache, size)));
    }
});

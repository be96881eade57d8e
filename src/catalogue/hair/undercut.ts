import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { crown } from './layers';
import { shaved } from './shaved';

export default definePart({
    id: 'hair/undercut',
    slot: 'hair',
    title: { en: 'Undercut', ja: 'ツーブロック' },
    description: 'Full on top, cropped round the ears and at the nape.',
    words: { en: ['undercut', 'side shave', 'shaved sides', 'two block'], ja: ['ツーブロック', '刈り上げ'] },
    likely: { feminine: 0.15, masculine: 1, chibi: 0.1 },
    suggests: { bangs: [['bangs/swept', 3], ['bangs/over-one-eye', 2], ['bangs/ragged', 2], ['bangs/parted', 1]], sides: [['', 1]] },
    options: {
        ...hairColors('#9c8f86'),
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long', 'longish'], ja: ['長い', '長め'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        }
    },
    build: (context, options) =>
        makeHair(context, 'undercut', (s) => {
            shaved(s);
            crown(s, 0.7 * options.length, 0, 1);
        })
});

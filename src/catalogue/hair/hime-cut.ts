import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import long from './long';
import { longBack } from './long-back';

const { length, wave, volume } = long.options;

export default definePart({
    id: 'hair/hime-cut',
    slot: 'hair',
    title: { en: 'Hime cut', ja: '姫カット' },
    description: 'Straight long hair in level steps: over the eyes, at the cheeks, down the back.',
    words: { en: ['hime cut', 'hime', 'hime haircut', 'princess cut'], ja: ['姫カット', '姫カットの髪'] },
    likely: { feminine: 1.5, masculine: 0, chibi: 1 },
    youthful: true,
    suggests: { bangs: [['bangs/blunt', 1]], sides: [['sides/hime', 1]] },
    options: {
        ...hairColors('#2e2c38'),
        length: { ...length, default: 1.25, words: [{ words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.4 }, { words: { en: ['short'], ja: ['短い'] }, value: 0.6 }, ...(length.words ?? [])] },
        wave: { ...wave, max: 0.6, default: 0, words: wave.words?.filter(({ value }) => value === 0) },
        volume
    },
    build: (context, options) => makeHair(context, 'hime-cut', (s) => longBack(s, { ...options, cut: true }))
});

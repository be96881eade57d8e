import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { longBack } from './long-back';

export default definePart({
    id: 'hair/long',
    slot: 'hair',
    title: { en: 'Long hair', ja: 'ロングヘア' },
    description: 'Long hair down the back, from straight to big waves, with locks over the chest.',
    words: { en: ['long hair', 'long-haired', 'long haired', 'flowing hair'], ja: ['ロング', 'ロングヘア', '長い髪', '長髪'] },
    likely: { feminine: 4, masculine: 0.4, chibi: 2 },
    suggests: { sides: [['sides/chest-locks', 4], ['sides/sidelocks', 2]] },
    options: {
        ...hairColors('#8a5f48'),
        length: {
            type: 'number', min: 0.25, max: 2.1, default: 1.1, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin.',
            words: [
                { words: { en: ['shoulder-length', 'medium', 'medium-length'], ja: ['セミロング', 'ミディアム'] }, value: 0.45 },
                { words: { en: ['very long', 'waist-length', 'hip-length', 'super long'], ja: ['超ロング', 'とても長い', 'スーパーロング'] }, value: 1.85 }
            ]
        },
        wave: {
            type: 'number', min: 0, max: 1.5, default: 0.45, step: 0.05, unit: '×', title: { en: 'Wave', ja: 'ウェーブ' },
            words: [
                { words: { en: ['straight', 'sleek'], ja: ['ストレート', 'まっすぐ', 'サラサラ'] }, value: 0 },
                { words: { en: ['wavy'], ja: ['ウェーブ', 'ゆるふわ'] }, value: 1 },
                { words: { en: ['curly'], ja: ['巻き髪', 'くるくる'] }, value: 1.4 }
            ]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'long', (s) => {
            longBack(s, options);
            s.curl = 1;
            // Strays.
            s.lock([[40, 0.2, 0.03], [10, 0.18, 0.1], [-16, 0.3, 0.13], [-34, 0.5, 0.115]], { width: 0.03, root: 0.3, section: 'wisp', thickness: 0.8 });
            s.lock([[-46, 0.5, 0.07], [-62, 0.8, 0.115], [-72, 1.2, 0.14], [-66, 1.7, 0.13]], { width: 0.035, root: 0.2, section: 'wisp', thickness: 0.8 });
        })
});

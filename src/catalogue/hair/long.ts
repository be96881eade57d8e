import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { longBack } from './long-back';
import { messOption, waveOption } from './texture-options';

export default definePart({
    id: 'hair/long',
    slot: 'hair',
    title: { en: 'Long hair', ja: 'ロングヘア' },
    description: 'Long hair down the back, from straight to big waves, with locks over the chest.',
    words: { en: ['long hair', 'long-haired', 'long haired', 'longhair', 'flowing hair'], ja: ['ロング', 'ロングヘア', '長い髪', '長髪'] },
    likely: { feminine: 4, masculine: 0.4, chibi: 2 },
    suggests: { sides: [['sides/chest-locks', 4], ['sides/sidelocks', 2]] },
    options: {
        ...hairColors('#8a5f48'),
        length: {
            type: 'number', min: 0.25, max: 3.4, default: 1.1, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin.',
            words: [
                { words: { en: ['shoulder-length', 'medium', 'medium-length'], ja: ['セミロング', 'ミディアム'] }, value: 0.45 },
                { words: { en: ['very long', 'waist-length', 'hip-length', 'super long', 'hair past waist', 'past the waist'], ja: ['超ロング', 'とても長い', 'スーパーロング'] }, value: 1.85 },
                { words: { en: ['absurdly long', 'extremely long', 'knee-length', 'ankle-length', 'floor-length'], ja: ['超々ロング', '膝まで', '足首まで'] }, value: 2.9 }
            ]
        },
        wave: waveOption(0.45),
        mess: messOption,
        volume: { ...volumeOption, words: [{ words: { en: ['big hair'], ja: ['ボリュームヘア'] }, value: 1.6 }, ...(volumeOption.words ?? [])] }
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

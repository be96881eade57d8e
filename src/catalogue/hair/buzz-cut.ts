import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { shaved } from './shaved';

export default definePart({
    id: 'hair/buzz-cut',
    slot: 'hair',
    title: { en: 'Buzz cut', ja: '坊主刈り' },
    description: 'Hair cropped to a few millimetres.',
    words: { en: ['buzz cut', 'buzzcut', 'crew cut', 'cropped hair'], ja: ['丸刈り', '坊主刈り', 'スポーツ刈り', 'ベリーショート刈り'] },
    likely: { feminine: 0.02, masculine: 0.35, chibi: 0.05 },
    suggests: { bangs: [['', 1]], sides: [['', 1]], ahoge: [['', 1]] },
    options: {
        ...hairColors('#453632')
    },
    build: (context) =>
        makeHair(context, 'buzz-cut', (s) => {
            shaved(s, 0);
        })
});

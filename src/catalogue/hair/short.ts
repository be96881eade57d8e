import { smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { flyaways } from './flyaways';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { crown, layer, stand, type Crest, type Row } from './layers';
import { hairline, skullFlare } from './scalp';
import { messOption } from './texture-options';

export default definePart({
    id: 'hair/short',
    slot: 'hair',
    title: { en: 'Short hair', ja: 'ショートヘア' },
    description: 'Short layered hair, from tousled to spiky.',
    words: {
        en: ['short hair', 'short-haired', 'short haired', 'shorthair', 'boyish hair', 'boyish cut', 'pixie cut', 'pixie', 'pixie haircut'],
        ja: ['ショート', 'ショートヘア', '短髪', '短い髪', 'ベリーショート', 'ピクシーカット']
    },
    likely: { feminine: 1, masculine: 8, chibi: 1.5 },
    suggests: { bangs: [['bangs/ragged', 6], ['bangs/over-one-eye', 1], ['bangs/swept', 1], ['bangs/parted', 1]], sides: [['sides/short', 1]] },
    options: {
        ...hairColors('#4a3a38'),
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [
                { words: { en: ['very short', 'very short hair', 'cropped'], ja: ['とても短い'] }, value: 0.7 },
                { words: { en: ['longish', 'shaggy'], ja: ['長め'] }, value: 1.3 }
            ]
        },
        spikes: {
            type: 'number', min: 0, max: 1, default: 0.35, step: 0.05, unit: '', title: { en: 'Spikes', ja: 'ツンツン' }, hint: '0 lies close, 1 stands up.',
            words: [
                { words: { en: ['spiky', 'spiked'], ja: ['ツンツン', '逆立った'] }, value: 1 },
                { words: { en: ['neat', 'smooth', 'tidy'], ja: ['さらさら', '整った'] }, value: 0.05 }
            ]
        },
        mess: { ...messOption, words: messOption.words?.filter(({ value }) => value > 0) }
    },
    build: (context, options) =>
        makeHair(context, 'short', (s, scalp) => {
            const { length, spikes, mess } = options;
            scalp.flare = skullFlare;
            s.mess = mess;
            s.cap((az) => Math.min(hairline(az), 1.64), 0.028, -0.06);
            const standing = smoothstep(0.35, 0.75, spikes);
            for (const row of ROWS) layer(s, row, length, spikes);
            if (standing > 0) layer(s, TOP, length, spikes);
            crown(s, length, spikes);
            flyaways(s, 1.2);
            if (standing > 0) for (const crest of CRESTS) stand(s, crest, length, standing);
        })
});

const ROWS: readonly Row[] = [
    { from: 1.16, to: 1.72, offset: 0.022, width: 0.13, count: 9, azimuth: [122, 238], extra: 0.1, lift: 0, lean: 5 },
    { from: 0.72, to: 1.36, offset: 0.05, width: 0.19, count: 8, azimuth: [100, 260], extra: 0.17, lift: 0.03, lean: 9 },
    { from: 0.34, to: 1.02, offset: 0.072, width: 0.22, count: 8, azimuth: [88, 272], extra: 0.22, lift: 0.045, lean: 12 }
];
/** Under the crown of hair that stands. */
const TOP: Row = { from: 0.16, to: 0.6, offset: 0.085, width: 0.27, count: 7, azimuth: [78, 282], extra: 0.26, lift: 0.055, lean: 14 };

const CRESTS: readonly Crest[] = [
    [-14, 0.3, -0.2, -0.9, 0.34, 0.24, 0.4], [24, 0.28, 0.36, -0.9, 0.36, 0.24, -0.4], [-46, 0.38, -0.8, -0.8, 0.32, 0.23, 0.35], [56, 0.4, 0.95, -0.85, 0.32, 0.23, -0.35],
    [-76, 0.5, -1.5, -0.9, 0.3, 0.22, 0.35], [84, 0.52, 1.7, -1, 0.3, 0.22, -0.35], [4, 0.08, 0.1, -1.5, 0.36, 0.25, -0.4], [-80, 0.2, -1, -1.4, 0.34, 0.24, 0.4], [84, 0.2, 1.1, -1.4, 0.34, 0.24, -0.4]
];

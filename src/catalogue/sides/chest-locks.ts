import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'sides/chest-locks',
    slot: 'sides',
    title: { en: 'Chest locks', ja: '胸にかかる髪' },
    description: 'Waving locks that frame the face and fall over the chest.',
    words: { en: ['chest locks', 'long sidelocks', 'hair over shoulders'], ja: ['胸にかかる髪', '長い横髪'] },
    likely: { feminine: 1, masculine: 0.2, chibi: 0.6 },
    options: {
        length: {
            type: 'number', min: 0.3, max: 1.2, default: 0.85, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long'], ja: ['長い', '長め'] }, value: 1.1 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.5 }]
        },
        wave: { type: 'number', min: 0, max: 1.5, default: 0.45, step: 0.05, unit: '×', title: { en: 'Wave', ja: 'ウェーブ' } }
    },
    build: (context, options) =>
        makeHair(context, 'chest-locks', (s) => {
            s.wave = options.wave;
            const front = options.length;
            const Y = (y: number) => s.scalp.sAt(y);
            for (const k of [1, -1]) {
                const name = k > 0 ? 'left' : 'right';
                const guide: [number, number, number][] = [[k * 36, 0.26, 0.03], [k * 50, 0.58, 0.086], [k * 60, 0.98, 0.094], [k * 61, 1.6, 0.078], [k * 52, Y(0.0), 0.06], [k * 47, Y(-0.34 * front), 0.08], [k * 47, Y(-0.78 * front), 0.07]];
                s.chain(name, s.points(guide).slice(3), 4);
                s.lock(guide, { width: 0.18, root: 0.6, belly: 0.4, thickness: 0.4, wave: [0.068, 1.9, k > 0 ? 0.1 : 0.6, 0.35, 0.7], curl: -0.5, curlFrom: 0.8, hook: k * 0.5, hookFrom: 0.8, chain: name, children: [{ across: -k * 0.8, from: 0.35, to: 0.78, width: 0.5, hook: -k * 0.5 }] });
                s.lock([[k * 60, 0.25, 0.03], [k * 76, 0.65, 0.07], [k * 82, 1, 0.09], [k * 82, 1.7, 0.09], [k * 72, Y(0), 0.08], [k * 62, Y(-0.5 * front), 0.08]], { width: 0.19, root: 0.4, belly: 0.45, thickness: 0.4, wave: [0.072, 1.8, 0.35, 0.35, 0.7], curl: 0.7, curlFrom: 0.8, chain: name });
            }
        })
});

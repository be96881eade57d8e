import { definePart } from '../part';
import { combTo, tail } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { longBack } from './long-back';
import { upperRoots } from './roots';
import { unit, type V3 } from './scalp';
import { tieOptions } from './tie';
import { messOption, waveOption } from './texture-options';

export default definePart({
    id: 'hair/half-up',
    slot: 'hair',
    title: { en: 'Half up', ja: 'ハーフアップ' },
    description: 'The upper hair tied behind the head over long loose hair.',
    words: { en: ['half up', 'half-up hair', 'half updo', 'half-updo', 'half up half down'], ja: ['ハーフアップ', 'お嬢様結び'] },
    likely: { feminine: 1.6, masculine: 0.15, chibi: 1 },
    suggests: { bangs: [['bangs/full', 3], ['bangs/swept', 3], ['bangs/parted', 2], ['bangs/see-through', 1]], sides: [['sides/sidelocks', 3], ['sides/chest-locks', 1]] },
    options: {
        ...hairColors('#7b4f3c'),
        ...tieOptions,
        length: {
            type: 'number', min: 0.25, max: 2.1, default: 0.95, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin.',
            words: [
                { words: { en: ['shoulder-length', 'medium'], ja: ['セミロング', 'ミディアム'] }, value: 0.45 },
                { words: { en: ['very long', 'waist-length', 'hip-length'], ja: ['超ロング', 'とても長い'] }, value: 1.85 }
            ]
        },
        wave: waveOption(0.4),
        mess: messOption,
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'half-up', (s, scalp) => {
            longBack(s, options);
            // The upper hair lies over the rest, drawn back to one tie.
            combTo(s, upperRoots(), [180, 0.62], false, false, 0.045, 0.066);
            const c = scalp.point(180, 0.62, 0.13);
            const N = scalp.radial(c);
            const at = (x: number, y: number, z: number): V3 => [c[0] + x, c[1] + y, c[2] + z];
            const L = Math.min(1, 0.45 + 0.4 * options.length);
            const axis: V3[] = [at(0, 0, 0), at(0, -0.01, -0.07), at(0.01, -0.16 * L, -0.13), at(-0.01, -0.46 * L, -0.15), at(0.01, -0.8 * L, -0.15), at(0.05, -1.05 * L, -0.17)];
            s.chain('tail', axis.slice(1), 4);
            tail(s, axis, { chain: 'tail', volume: 0.62, turn: 0.6, cycles: 1.2 });
            return [{ center: c, axis: unit([0, N[1] * 0.3, N[2]]), ring: 0.045, tube: 0.022, tail: 'tail', lean: 1.6 }];
        }, options)
});

import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { thicknessOption } from '../hair/piece-options';

export default definePart({
    id: 'sides/tucked',
    slot: 'sides',
    title: { en: 'Tucked behind the ear', ja: '耳かけ' },
    description: 'Side hair swept back over the ear, one fine strand left before it.',
    words: { en: ['hair tucked behind ear', 'hair behind ear', 'tucked behind ears', 'hair tucked behind ears', 'tucked hair', 'hair behind ears'], ja: ['耳かけ', '耳掛け', '耳かけヘア', '耳にかけた髪'] },
    likely: { feminine: 0.6, masculine: 0.3, chibi: 0.3 },
    options: {
        ears: {
            type: 'choice', default: 'both', title: { en: 'Ears', ja: '耳' },
            values: [
                { id: 'both', title: { en: 'Both', ja: '両方' } },
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['hair tucked behind left ear', 'hair behind left ear'], ja: ['左耳かけ'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['hair tucked behind right ear', 'hair behind right ear'], ja: ['右耳かけ'] } }
            ]
        },
        thickness: thicknessOption
    },
    build: (context, options) =>
        makeHair(context, 'tucked', (s) => {
            const Y = (y: number) => s.scalp.sAt(y);
            for (const k of [1, -1]) {
                const w = options.thickness;
                if (options.ears === 'both' || (options.ears === 'left') === k > 0) {
                    // Over the top of the ear and down behind it, close to the neck.
                    s.lock([[k * 34, 0.36, 0.03], [k * 52, 0.58, 0.08], [k * 70, 0.84, 0.092], [k * 88, 1.06, 0.088], [k * 106, 1.32, 0.066], [k * 116, Y(0.2), 0.05], [k * 112, Y(0.02), 0.05]], { width: 0.2 * w, root: 0.6, belly: 0.4, thickness: 0.36, hook: k * 0.3, hookFrom: 0.7, edgeAmbient: 0.12, children: [{ across: -k * 0.8, from: 0.4, to: 0.86, width: 0.45, hook: k * 0.2 }] });
                    s.lock([[k * 42, 0.5, 0.026], [k * 56, 0.72, 0.066], [k * 72, 0.94, 0.074], [k * 88, 1.14, 0.07], [k * 104, 1.4, 0.05]], { width: 0.15 * w, root: 0.6, belly: 0.42, thickness: 0.36, hook: k * 0.2, edgeAmbient: 0.12 });
                    s.lock([[k * 48, 0.74, 0.012], [k * 60, 0.92, 0.06], [k * 67, 1.2, 0.068], [k * 65, Y(0.26), 0.055], [k * 60, Y(0.13), 0.045]], { width: 0.04, section: 'wisp', root: 0.5, belly: 0.4, sharp: 1.2, thickness: 0.6, hook: -k * 0.5 });
                } else s.lock([[k * 32, 0.36, 0.03], [k * 46, 0.56, 0.076], [k * 57, 0.86, 0.09], [k * 61, 1.2, 0.084], [k * 59, Y(0.2), 0.066], [k * 55, Y(0.05), 0.05]], { width: 0.16 * w, root: 0.6, belly: 0.4, hook: -k * 0.5, hookFrom: 0.65, children: [{ across: -k * 0.85, from: 0.42, to: 0.82, width: 0.5, hook: -k * 0.5 }] });
            }
        })
});

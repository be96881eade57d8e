import { ink, lighten } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { hairInk } from '../../paint/hair';
import { definePart } from '../part';
import { addBones, addMembrane, membraneDrawing, type MembranePlan } from './membrane';
import { makeWings, wingOptions } from './wing';

const COMMON = { scallop: 0.17, bone: [0.032, 0.017], claw: 0.11 } as const;
const HELD: Record<string, MembranePlan> = {
    open: { ...COMMON, arm: [[0, 0], [0.17, 0.07], [0.27, 0.36], [0.33, 0.36]], sweep: 34, lean: 0, fingers: [[0.72, 0.4], [0.78, 0.1], [0.66, -0.18], [0.42, -0.34]], foot: [0.06, -0.3] },
    spread: { ...COMMON, arm: [[0, 0], [0.21, 0.09], [0.38, 0.36], [0.46, 0.37]], sweep: 22, lean: 2, fingers: [[0.96, 0.5], [1.02, 0.16], [0.84, -0.16], [0.54, -0.34]], foot: [0.07, -0.3] },
    folded: { ...COMMON, arm: [[0, 0], [0.1, -0.02], [0.17, 0.26], [0.19, 0.26]], sweep: 44, lean: -4, fingers: [[0.4, -0.36], [0.31, -0.46], [0.22, -0.46], [0.12, -0.4]], foot: [0.04, -0.24] }
};

/** Scales on the arm, horn on the claw: the last rows of the picture. */
function armDrawing(scales: string, claw: string): Drawing {
    const base = hairInk(scales);
    const horn = ink(claw, 'leather');
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: base }, { at: 0.955, ink: base }, { at: 0.965, ink: horn }, { at: 1, ink: horn }] } }] };
}

export default definePart({
    id: 'wings/dragon',
    slot: 'wings',
    title: { en: 'Dragon wings', ja: '竜の翼' },
    description: 'Great wings of skin on thick scaly arms, a horn at each wrist.',
    words: { en: ['dragon wings', 'dragon wing', 'wyvern wings', 'drake wings', 'scaly wings'], ja: ['竜の翼', '龍の翼', 'ドラゴンの翼', 'ドラゴンの羽', '竜翼'] },
    likely: { feminine: 0.2, masculine: 0.4, chibi: 0.3 },
    options: {
        carried: {
            type: 'choice', default: 'open', title: { en: 'Held', ja: '広げ方' },
            values: [
                { id: 'open', title: { en: 'Half open', ja: '半開き' }, words: { en: ['half open'], ja: ['半開き'] } },
                { id: 'spread', likely: 0.5, title: { en: 'Spread', ja: '広げた' }, words: { en: ['spread', 'open', 'outstretched', 'unfurled'], ja: ['広げた', '開いた'] } },
                { id: 'folded', likely: 0.4, title: { en: 'Folded', ja: '畳んだ' }, words: { en: ['folded', 'closed'], ja: ['畳んだ', '閉じた', 'たたんだ'] } }
            ]
        },
        ...wingOptions(),
        matchHair: { type: 'toggle', default: true, title: { en: 'Hair colour', ja: '髪と同じ色' }, group: 'Colour', hint: 'Scales take the colour of the hair.', words: { en: ['matching'], ja: ['お揃い'] } },
        color: { type: 'color', default: '#4f8a68', main: true, title: { en: 'Scales', ja: '鱗' }, hint: 'Used when hair colour is off.', needs: { option: 'matchHair', value: false } },
        skin: { type: 'color', default: '#e8b888', title: { en: 'Skin', ja: '皮膜' }, words: { en: ['wing membrane', 'wing membranes', 'membrane', 'membranes'], ja: ['皮膜', '翼の膜'] } }
    },
    build(context, options) {
        const plan = HELD[options.carried];
        const scales = options.matchHair ? context.hairColor : options.color;
        return makeWings(context, 'dragon-wings', plan, options, [
            { name: 'dragon-wings', color: scales, drawing: armDrawing(scales, '#d9c3a6'), kind: 'hair', add: (mesh, wing) => addBones(mesh, wing, plan) },
            { name: 'dragon-wings-skin', color: scales, drawing: membraneDrawing(options.skin, lighten(options.skin, -0.1)), kind: 'leather', add: (mesh, wing) => addMembrane(mesh, wing, plan) }
        ]);
    }
});

import { ink } from '../../paint/color';
import { flat } from '../../paint/drawing';
import { definePart } from '../part';
import { addBones, addMembrane, membraneDrawing, type MembranePlan } from './membrane';
import { makeWings, wingOptions } from './wing';

const COMMON = { scallop: 0.26, bone: [0.02, 0.0105], claw: 0.06 } as const;
const HELD: Record<string, MembranePlan> = {
    open: { ...COMMON, arm: [[0, 0], [0.14, 0.1], [0.24, 0.29], [0.3, 0.3]], sweep: 32, lean: 2, fingers: [[0.62, 0.27], [0.58, -0.02], [0.4, -0.22]], foot: [0.06, -0.2] },
    spread: { ...COMMON, arm: [[0, 0], [0.17, 0.12], [0.33, 0.28], [0.4, 0.3]], sweep: 22, lean: 2, fingers: [[0.8, 0.38], [0.79, 0.04], [0.53, -0.2]], foot: [0.07, -0.21] },
    folded: { ...COMMON, scallop: 0.2, arm: [[0, 0], [0.08, 0.03], [0.16, 0.2], [0.18, 0.2]], sweep: 42, lean: -3, fingers: [[0.33, -0.26], [0.24, -0.36], [0.14, -0.32]], foot: [0.04, -0.2] }
};

export default definePart({
    id: 'wings/bat',
    slot: 'wings',
    title: { en: 'Bat wings', ja: '蝙蝠の翼' },
    description: 'Skin between long fingers, a claw at the wrist: a demon\'s, a vampire\'s, an imp\'s.',
    words: {
        en: ['bat wings', 'bat wing', 'demon wings', 'demon wing', 'devil wings', 'black demon wings', 'succubus wings', 'vampire wings', 'imp wings'],
        ja: ['蝙蝠の翼', 'コウモリの羽', 'コウモリの翼', '悪魔の翼', '悪魔の羽', '蝙蝠羽', '悪魔羽', '小悪魔の羽']
    },
    likely: { feminine: 0.5, masculine: 0.5, chibi: 0.6 },
    options: {
        carried: {
            type: 'choice', default: 'open', title: { en: 'Held', ja: '広げ方' },
            values: [
                { id: 'open', title: { en: 'Half open', ja: '半開き' }, words: { en: ['half open'], ja: ['半開き'] } },
                { id: 'spread', likely: 0.4, title: { en: 'Spread', ja: '広げた' }, words: { en: ['spread', 'open', 'outstretched', 'unfurled'], ja: ['広げた', '開いた'] } },
                { id: 'folded', likely: 0.3, title: { en: 'Folded', ja: '畳んだ' }, words: { en: ['folded', 'closed'], ja: ['畳んだ', '閉じた', 'たたんだ'] } }
            ]
        },
        ...wingOptions({ size: 0.9 }),
        color: { type: 'color', default: '#3a2d42', main: true, title: { en: 'Arm', ja: '骨' } },
        skin: { type: 'color', default: '#7a2f4c', title: { en: 'Skin', ja: '皮膜' }, words: { en: ['wing membrane', 'wing membranes', 'membrane', 'membranes'], ja: ['皮膜', '羽の膜'] } }
    },
    build(context, options) {
        const plan = HELD[options.carried];
        return makeWings(context, 'bat-wings', plan, options, [
            { name: 'bat-wings', color: options.color, drawing: flat(ink(options.color, 'leather')), kind: 'leather', add: (mesh, wing) => addBones(mesh, wing, plan) },
            { name: 'bat-wings-skin', color: options.color, drawing: membraneDrawing(options.skin, options.skin), kind: 'leather', add: (mesh, wing) => addMembrane(mesh, wing, plan) }
        ]);
    }
});

import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import { unit, type V3 } from '../hair/scalp';
import { along } from '../ornament/seat';
import { trinket } from '../ornament/trinket';
import { definePart } from '../part';
import { bandMesh, type Station } from './arc';

/** Stations round the head. */
const AROUND = 44;
const THICK = 0.012;
/** Angles from the front between which the band leaves the skin and comes to lie over the hair, radians. */
const SKIN = 0.75;
const HAIR = 1.35;
/** Most hair it lies over at the back: it presses down what stands off farther, head units. */
const MOST = 0.19;

export default definePart({
    id: 'hairband/headband',
    slot: 'hairband',
    title: { en: 'Headband', ja: 'ハチマキ' },
    description: 'A band of cloth round the head: across the forehead under the bangs, over the hair behind.',
    words: { en: ['headband', 'head band', 'sweatband', 'sports headband', 'forehead band', 'hachimaki', 'headbands'], ja: ['ハチマキ', '鉢巻', '鉢巻き', 'はちまき', 'ヘッドバンド'] },
    likely: { feminine: 0.4, masculine: 1.5, chibi: 0.5 },
    options: {
        color: { type: 'color', default: '#c8323f', main: true, title: { en: 'Colour', ja: '色' } },
        width: {
            type: 'number', min: 0.6, max: 1.8, default: 1, step: 0.1, unit: '×', title: { en: 'Width', ja: '幅' },
            words: [
                { words: { en: ['wide', 'broad', 'thick'], ja: ['太い', '幅広'] }, value: 1.6 },
                { words: { en: ['thin', 'narrow'], ja: ['細い'] }, value: 0.7 }
            ]
        }
    },
    build(context, { color, width }) {
        const { head, hair } = context;
        const { eye, skull } = head;
        const wide = 0.075 * width;
        const forehead = Math.min(0.7, eye.y + eye.halfHeight + 0.16 + 0.3 * (wide - 0.075));
        // Locks have a ring of corners about every fifth of a head.
        const patch = hair.surface.patch((_, y, z) => Math.abs(y - forehead) < 0.16 && z < skull.center[2] + 0.36);
        const heights = Array.from({ length: AROUND + 1 }, (_, i) => {
            const angle = ((i % AROUND) / AROUND) * TAU;
            const turn = Math.min(angle, TAU - angle);
            // It rises a little towards the back of the head.
            const y = lerp(forehead, forehead - 0.03, smoothstep(0, TAU / 2, turn));
            const level: V3 = [sin(angle), 0, cos(angle)];
            const up = (y - skull.center[1]) / skull.radii[1];
            const round = Math.sqrt(Math.max(0.2, 1 - up * up));
            const r = round / Math.sqrt((level[0] / skull.radii[0]) * (level[0] / skull.radii[0]) + (level[2] / skull.radii[2]) * (level[2] / skull.radii[2]));
            const onSkull = along([skull.center[0], y, skull.center[2]], level, r);
            const front = turn < 1 ? Math.max(0, head.at(onSkull[0], y)[2] - onSkull[2]) * cos(turn) : 0;
            // Over the highest lock under any of its width.
            const over = Math.max(...[-0.45, 0, 0.45].map((k) => Math.min(MOST, Math.max(0, (patch.reach(along(along(onSkull, [0, 1, 0], k * wide), level, -0.05), level, MOST + 0.1) ?? 0.05) - 0.05))));
            return { angle, y, level, onSkull, skin: front, over, share: smoothstep(SKIN, HAIR, turn) };
        });
        const smooth = heights.map((_, i) => {
            const near = [-2, -1, 0, 1, 2].map((k) => heights[(((i % AROUND) + k + AROUND) % AROUND)].over);
            return 0.75 * Math.max(...near) + 0.05 * near.reduce((a, b) => a + b, 0);
        });
        const arc = heights.map(({ angle, level, onSkull, skin, share }, i): Station => {
            const middle = along(onSkull, level, lerp(skin + 0.004, smooth[i], share));
            // The forehead slopes back above the band's middle.
            const out = unit([level[0], 0.28, level[2]]);
            const up: V3 = unit([-level[0] * 0.28, 1, -level[2] * 0.28]);
            return { angle, front: along(middle, up, wide / 2), middle, back: along(middle, up, -wide / 2), out, ahead: up };
        });
        const mesh = new MeshBuilder();
        bandMesh(mesh, arc.reverse(), THICK);
        return { meshes: [trinket(context, 'headband', color, mesh)] };
    }
});

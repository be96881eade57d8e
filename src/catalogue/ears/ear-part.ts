import { lighten, mixColors } from '../../paint/color';
import { hairLine } from '../../paint/hair';
import { toAvatar } from '../accessory/to-avatar';
import { hairLift } from '../hair/hair-depth';
import { Scalp, unit } from '../hair/scalp';
import type { BuildContext, ColorOption, NumberOption, PartResult, ToggleOption } from '../part';
import { earDrawing, type EarColors } from './ear-drawing';
import { earPair } from './ear-mesh';
import type { EarShape } from './ear-shape';

/** Options every pair of animal ears has; spread it into a part's own and override what differs. */
export const earOptions = (usual: { fur: string; inner?: string; spread?: number }) =>
    ({
        size: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, spread: 0.3,
            words: [
                { words: { en: ['big', 'large'], ja: ['大きい', '大きな'] }, value: 1.35 },
                { words: { en: ['small', 'tiny', 'little'], ja: ['小さい', '小さな'] }, value: 0.72 }
            ]
        },
        spread: {
            type: 'number', min: -10, max: 35, default: usual.spread ?? 0, step: 1, unit: '°', title: { en: 'Spread', ja: '開き' }, hint: 'How far the tips lean outwards; hanging ears are lifted.', spread: 0.3
        },
        distance: {
            type: 'number', min: 0.75, max: 1.35, default: 1, step: 0.05, unit: '×', title: { en: 'Distance', ja: '間隔' }, hint: 'How far apart they stand.'
        },
        fluff: {
            type: 'number', min: 0, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Fluff', ja: 'ふわ毛' }, hint: 'Tufts in the ear and at its root.',
            words: [{ words: { en: ['fluffy', 'furry'], ja: ['ふわふわ', 'もふもふ'] }, value: 1.4 }]
        },
        matchHair: {
            type: 'toggle', default: true, title: { en: 'Hair colour', ja: '髪と同じ色' }, group: 'Colour', hint: 'Takes the colour of the hair.',
            words: { en: ['matching'], ja: ['お揃い'] }
        },
        color: { type: 'color', default: usual.fur, main: true, title: { en: 'Fur', ja: '毛の色' }, hint: 'Used when hair colour is off.', needs: { option: 'matchHair', value: false } },
        inner: { type: 'color', default: usual.inner ?? '#f4b6b8', title: { en: 'Inside', ja: '内側' }, words: { en: ['inner ear', 'inner ears'], ja: ['耳の内側'] } }
    }) satisfies Record<string, NumberOption | ColorOption | ToggleOption>;

/** Options of ears whose tips may have a colour of their own. */
export const tipOptions = (color: string, on: boolean) =>
    ({
        tips: { type: 'toggle', default: on, title: { en: 'Coloured tips', ja: '先の色' }, group: 'Colour', words: { en: ['tipped'], ja: [] } },
        tipColor: { type: 'color', default: color, title: { en: 'Tips', ja: '先端' }, words: { en: ['ear tips', 'ear tip', 'tips', 'tip', 'tipped'], ja: ['耳の先', '耳先'] }, needs: { option: 'tips', value: true } }
    }) satisfies Record<string, ColorOption | ToggleOption>;

/** Values of {@link earOptions}, and of {@link tipOptions} where there are tips. */
export interface EarValues {
    size: number;
    spread: number;
    distance: number;
    fluff: number;
    matchHair: boolean;
    color: string;
    inner: string;
    tips?: boolean;
    tipColor?: string;
}

/** A pair of ears, alike or each its own, as a part's result. `name` is the part's file name; `tipFrom` is where its tip colour begins, `fluff` the colour of its tufts when not paler fur, `darker` how much the fur deepens to the tip. */
export function makeEars(context: BuildContext, name: string, shape: EarShape | readonly [left: EarShape, right: EarShape], values: EarValues, paint: { tipFrom?: number; fluff?: string; darker?: number } = {}): PartResult {
    const { head } = context;
    const fur = values.matchHair ? context.hairColor : values.color;
    const shapes = 'root' in shape ? ([shape, shape] as const) : shape;
    const scalp = new Scalp(head);
    const { root: [azimuth, s], halfWidth } = shapes[0];
    const roots = [1, -1].map((side) => ({ at: scalp.point(side * azimuth, s * values.distance, 0), way: unit([side * 0.4, 1, 0]) }));
    const lift = hairLift(context.hair, roots, halfWidth);
    const pair = earPair(name, shapes, { ...values, lift }, scalp, context.random, context.detail);
    const colors: EarColors = {
        fur, darker: paint.darker, inner: values.inner, fluff: paint.fluff ? mixColors(paint.fluff, fur, 0.12) : lighten(fur, 0.15),
        tip: values.tips ? { color: values.tipColor!, from: paint.tipFrom ?? 0.66 } : undefined
    };
    toAvatar(pair.mesh, head);
    const joints = ['left', 'right'].map((side) => pair.boneNames.filter((bone) => bone.startsWith(`${name}-${side}`)));
    return {
        meshes: [
            {
                layer: 'ears', boneNames: pair.boneNames, mesh: pair.mesh.finish(),
                material: { name, kind: 'hair', drawing: earDrawing(colors, shapes[0].skin), alpha: 'opaque', opacity: 1, outlineWidth: 0.0058 * head.scale, outlineColor: hairLine(fur) }
            }
        ],
        bones: pair.bones.map(([bone, parent, place]) => ({ name: bone, parent, position: head.toAvatar(...place) })),
        springs: joints.map((chain, i) => ({
            name: chain[0], joints: chain, stiffness: shapes[i].stiffness ?? 2.6, drag: 0.5, gravityPower: shapes[i].gravity ?? 0, gravityDir: [0, -1, 0], hitRadius: 0.01, colliderGroups: []
        }))
    };
}

import { MeshBuilder } from '../../geometry/mesh';
import { add, scale } from '../../geometry/vec3';
import { ink, mixColors } from '../../paint/color';
import type { Drawing, DrawOp } from '../../paint/drawing';
import { polyPath } from '../../paint/drawing';
import { add3 } from '../hair/curve';
import { hairLift } from '../hair/hair-depth';
import { Scalp, type V3 } from '../hair/scalp';
import { trinket } from '../ornament/trinket';
import type { Bilingual, BuildContext, NumberOption, OptionSpecs, OptionValues, PartDefinition, Presentation, Words } from '../part';
import { addHorn, type Horn } from './horn-mesh';

/** Options of every kind of horns. */
const HORN_OPTIONS = {
    length: {
        type: 'number', min: 0.5, max: 1.7, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' }, spread: 0.4,
        words: [
            { words: { en: ['long', 'big', 'large', 'huge'], ja: ['長い', '大きな', '大きい'] }, value: 1.4 },
            { words: { en: ['short', 'small', 'tiny', 'little'], ja: ['短い', '小さな', '小さい'] }, value: 0.65 }
        ]
    },
    thickness: {
        type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Thickness', ja: '太さ' }, spread: 0.3,
        words: [{ words: { en: ['thick'], ja: ['太い'] }, value: 1.35 }, { words: { en: ['thin', 'slender'], ja: ['細い'] }, value: 0.7 }]
    },
    spread: { type: 'number', min: -15, max: 15, default: 0, step: 1, unit: '°', title: { en: 'Place', ja: '位置' }, hint: 'How far from the middle they grow.', spread: 0.3 },
    color: { type: 'color', default: '#4a3a44', main: true, title: { en: 'Colour', ja: '色' } },
    tip: { type: 'color', default: '#c9a58f', title: { en: 'Tips', ja: '先' }, words: { en: ['horn tips', 'horn tip'], ja: ['角の先'] } }
} as const satisfies OptionSpecs;

/** How far horns curl, on top of {@link HORN_OPTIONS}: −1 straighter … 1 curled in. */
export const curlOption: NumberOption = {
    type: 'number', min: -1, max: 1, default: 0, step: 0.05, unit: '', title: { en: 'Curl', ja: '巻き' }, hint: 'Below 0 they are straighter.', spread: 0.4,
    words: [{ words: { en: ['curly', 'curled', 'curling'], ja: ['巻いた', '巻かれた'] }, value: 0.8 }]
};

/** The ways from where a horn grows. */
export interface HornRoot {
    /** The root so deep under the scalp, head heights. */
    sunk(depth: number): V3;
    /** A place so far away from the head's middle, up and ahead, in units of the root's own. */
    go(out: number, up: number, ahead: number): V3;
}

/** What the horns of one kind are modelled from. */
export interface HornSite {
    scalp: Scalp;
    /** 1 the character's left, −1 its right. */
    side: 1 | -1;
    /** A place on the scalp whose azimuth is the left horn's; `spread` is in it. */
    at(azimuth: number, s: number, offset: number): V3;
    /** The ways from a place, measured in `unit` head heights. @default 1 */
    from(root: V3, unit?: number): HornRoot;
    length: number;
    thickness: number;
}

/** One kind of horns. */
export interface HornKind {
    name: string;
    id: string;
    title: Bilingual;
    description: string;
    words: Words;
    likely: Record<Presentation, number>;
    /** As of a part. */
    suggests?: PartDefinition['suggests'];
    /** The horns and branches of one side. */
    grow(site: HornSite, options: Record<string, string | number | boolean>): Horn[];
    /** Rings painted along it. @default 0 */
    bands?: number;
    extra?: OptionSpecs;
    defaults?: Partial<OptionValues<typeof HORN_OPTIONS>>;
}

/** The definition of a kind of horns: they grow through the hair and do not move. */
export function hornDefinition({ name, id, title, description, words, likely, suggests, grow, bands = 0, extra = {}, defaults = {} }: HornKind): PartDefinition {
    const options: OptionSpecs = { ...HORN_OPTIONS, ...extra };
    for (const [key, value] of Object.entries(defaults)) options[key] = { ...options[key], default: value } as never;
    return {
        id, slot: 'horns', title, description, words, likely, options, ...(suggests && { suggests }),
        build(context: BuildContext, values) {
            const { length, thickness, spread, color, tip } = values as unknown as OptionValues<typeof HORN_OPTIONS>;
            const scalp = new Scalp(context.head);
            const mesh = new MeshBuilder();
            const siteOn = (side: 1 | -1): HornSite => ({
                scalp, side, length, thickness,
                at: (azimuth, s, offset) => scalp.point(side * (azimuth + spread), s, offset),
                from: (root, unit = 1) => ({
                    sunk: (depth) => add(root, scale(scalp.radial(root), -depth)),
                    go: (out, up, ahead) => add(root, scale([side * out, up, ahead], unit))
                })
            });
            const sides = ([1, -1] as const).map((side) => grow(siteOn(side), values as never));
            // Both sides rise alike: a single spike of hair must not make one horn the longer.
            const roots = sides.flatMap(([first]) => (first ? [{ at: first.points[0], way: scalp.radial(first.points[0]) }] : []));
            const lift = hairLift(context.hair, roots, ROOT_WIDTH);
            for (const horns of sides) {
                if (!horns.length) continue;
                const [root] = horns[0].points;
                const way = scalp.radial(root);
                for (const horn of horns) addHorn(mesh, { ...horn, points: horn.points.map((p, i) => (i === 0 && inSkull(p, scalp) ? p : add3(p, way, lift, way, 0))) });
            }
            return { meshes: [trinket(context, name, color, mesh, { drawing: hornDrawing(color, tip, bands) })] };
        }
    };
}

/** How broad a place is asked for its hair, head heights. */
const ROOT_WIDTH = 0.14;

/** Whether a point lies in the skull. */
const inSkull = (p: Readonly<V3>, { center, radii }: Scalp): boolean => [0, 1, 2].reduce((sum, d) => sum + ((p[d] - center[d]) / radii[d]) * ((p[d] - center[d]) / radii[d]), 0) < 1;

/** Darker at the root, the tip's colour over the last third, rings across. */
function hornDrawing(color: string, tip: string, bands: number): Drawing {
    const middle = ink(mixColors(color, tip, 0.25));
    const ops: DrawOp[] = [
        { op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: ink(color) }, { at: 0.45, ink: middle }, { at: 0.8, ink: ink(tip) }, { at: 1, ink: ink(tip) }] } }
    ];
    const dark = ink(color);
    for (let i = 1; i <= bands; i++) {
        const y = (0.85 * i) / (bands + 1);
        ops.push({ op: 'fill', path: polyPath([[0, y - 0.012], [1, y - 0.012], [1, y + 0.012], [0, y + 0.012]], true), paint: { kind: 'solid', ink: { lit: dark.shade, shade: dark.shade }, alpha: 0.55 } });
    }
    return { size: 64, ops };
}

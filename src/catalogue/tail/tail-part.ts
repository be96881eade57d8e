import { MeshBuilder } from '../../geometry/mesh';
import { lighten } from '../../paint/color';
import { hairLine } from '../../paint/hair';
import type { BuildContext, ColorOption, NumberOption, PartMesh, PartResult, ToggleOption } from '../part';
import { boneChain, type BoneChain, type Swing } from './chain';
import { furDrawing, type FurColors } from './fur-drawing';
import { furTail, type TuftRow } from './fur-mesh';
import { Spine, type Hang } from './sweep';
import { TailSite, type TailPoint } from './tail-site';

/** How long, how thick, and to which side: options every tail has. */
export const tailShape = (usual: { sway?: number; thick?: readonly string[] } = {}) =>
    ({
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' }, spread: 0.3,
            words: [{ words: { en: ['long', 'big', 'large', 'huge'], ja: ['長い', '大きい', '大きな'] }, value: 1.25 }, { words: { en: ['short', 'small', 'little', 'tiny'], ja: ['短い', '小さい', '小さな'] }, value: 0.72 }]
        },
        thickness: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Thickness', ja: '太さ' }, spread: 0.3,
            words: [{ words: { en: ['thick', ...(usual.thick ?? [])], ja: ['太い', ...(usual.thick?.length ? ['ふわふわ', 'もふもふ', 'ふさふさ'] : [])] }, value: 1.3 }, { words: { en: ['thin', 'slender', 'slim'], ja: ['細い'] }, value: 0.72 }]
        },
        sway: { type: 'number', min: -1, max: 1, default: usual.sway ?? 1, step: 0.1, unit: '', title: { en: 'Side', ja: '向き' }, hint: '1 to the left, −1 to the right, 0 straight behind.', spread: 0.4 }
    }) satisfies Record<string, NumberOption>;

/** Colours of a furry tail. */
export const furColors = (usual: { fur: string; tip?: string; tipped?: boolean }) =>
    ({
        matchHair: {
            type: 'toggle', default: true, title: { en: 'Hair colour', ja: '髪と同じ色' }, group: 'Colour', hint: 'Takes the colour of the hair.',
            words: { en: ['matching'], ja: ['お揃い'] }
        },
        color: { type: 'color', default: usual.fur, main: true, title: { en: 'Fur', ja: '毛の色' }, hint: 'Used when hair colour is off.', needs: { option: 'matchHair', value: false } },
        tips: { type: 'toggle', default: usual.tipped ?? false, title: { en: 'Coloured tip', ja: '先の色' }, group: 'Colour', words: { en: ['tipped'], ja: [] } },
        tipColor: { type: 'color', default: usual.tip ?? '#fff6ea', title: { en: 'Tip', ja: '先端' }, words: { en: ['tail tip', 'tip of the tail', 'tip'], ja: ['尻尾の先', 'しっぽの先'] }, needs: { option: 'tips', value: true } }
    }) satisfies Record<string, ColorOption | ToggleOption>;

/** Values of {@link tailShape}. */
export interface TailShapeValues {
    length: number;
    thickness: number;
    sway: number;
}
/** Values of both. */
export interface FurValues extends TailShapeValues {
    matchHair: boolean;
    color: string;
    tips: boolean;
    tipColor: string;
}

/** The shape of one kind of furry tail. */
export interface FurShape extends Growth {
    flat?: (t: number) => number;
    rings: number;
    around: number;
    crowd?: number;
    tufts: readonly TuftRow[];
}

/** One of several tails of fur in one mesh; `suffix` tells its bones apart. */
export interface FurTail {
    suffix: string;
    shape: FurShape;
}

/** A tail as it was made, for what is tied round it. */
export interface MadeTail {
    spine: Spine;
    /** Metres. */
    radius(t: number): number;
    /** Metres of this figure for a metre of an adult. */
    unit: number;
    boneNames: string[];
    /** Hangs a mesh on the tail's bones. */
    hangOn(mesh: MeshBuilder): Hang;
}

/** The place of a tail's points for its length and side. */
export const carried = (path: readonly TailPoint[], { length, sway }: TailShapeValues): TailPoint[] => path.map(([side, up, back]) => [side * sway * length, up * length, back * length]);

/** How a tail grows, for an adult. */
export interface Growth {
    /** From where it leaves the clothes. */
    path: readonly TailPoint[];
    /** Metres. */
    radius(t: number): number;
    joints: number;
    swing: Omit<Swing, 'hitRadius'>;
    /** The way its upper side looks. @default up and back */
    up?: readonly [number, number, number];
}

/** The line of a tail through the clothes and the bones along it. `boneNames` is what meshes of it index: the hips, then bones already there, then its own. */
export function growTail(site: TailSite, name: string, { path, radius: usual, joints, swing, up = [0, 1, -0.4] }: Growth, values: TailShapeValues, boneNames: string[] = ['hips']): MadeTail & { chain: BoneChain } {
    const radius = (t: number): number => usual(t) * values.thickness * site.unit;
    const spine = new Spine(site.points(carried(path, values), radius), [...up]);
    const chain = boneChain(name, 'hips', spine, joints, { ...swing, hitRadius: 0.6 * radius(0.6) });
    const first = boneNames.length;
    boneNames.push(...chain.names);
    return { spine, radius, unit: site.unit, boneNames, chain, hangOn: (mesh) => chain.hang(mesh, first, 0) };
}

/** One tail or several, each on bones of its own, as a part's result. */
export function makeFurTails(context: BuildContext, name: string, tails: readonly FurTail[], values: FurValues, paint: { tipFrom?: number; rings?: string; under?: boolean } = {}): PartResult & { tails: MadeTail[] } {
    const site = new TailSite(context);
    const fur = values.matchHair ? context.hairColor : values.color;
    const mesh = new MeshBuilder();
    const boneNames = ['hips'];
    const made = tails.map(({ suffix, shape }) => {
        const tail = growTail(site, `${name}${suffix}`, shape, values, boneNames);
        furTail(mesh, tail.spine, { ...shape, radius: tail.radius, rings: Math.max(6, Math.round(shape.rings * context.detail)), around: Math.max(6, Math.round(shape.around * Math.sqrt(context.detail))), hang: tail.hangOn(mesh) });
        return tail;
    });
    const colors: FurColors = { fur, rings: paint.rings, under: paint.under ? lighten(fur, 0.14) : undefined, tip: values.tips ? { color: values.tipColor, from: paint.tipFrom ?? 0.7 } : undefined };
    return { meshes: [tailPiece(context, name, fur, mesh, { boneNames, drawing: furDrawing(colors) })], bones: made.flatMap(({ chain }) => chain.bones), springs: made.map(({ chain }) => chain.spring), tails: made };
}

/** A finished piece of a tail, drawn as hair unless said otherwise. */
export function tailPiece({ head }: BuildContext, name: string, color: string, mesh: MeshBuilder, { boneNames, drawing, kind = 'hair', line = 1 }: { boneNames: string[]; drawing: PartMesh['material']['drawing']; kind?: PartMesh['material']['kind']; line?: number }): PartMesh {
    return { layer: 'tail', boneNames, mesh: mesh.finish(), material: { name, kind, drawing, alpha: 'opaque', opacity: 1, outlineWidth: 0.0058 * head.scale * line, outlineColor: hairLine(color) } };
}

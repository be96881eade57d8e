import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, DEGREES, lerp, PI, sin } from '../../geometry/scalar';
import { lineColor } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { figureOf } from '../outfit/cloth';
import { besideBody } from '../outfit/drape';
import type { BuildContext, ChoiceOption, NumberOption, PartMesh, PartResult } from '../part';

/** A place in a wing's own plane: away from the body and up, metres on an adult. */
export type Flat = readonly [out: number, up: number];

/** How a wing is held. */
export interface WingPlan {
    /** Root, elbow, wrist and end of the hand. */
    arm: readonly [Flat, Flat, Flat, Flat];
    /** Degrees its plane turns back from the side. */
    sweep: number;
    /** Degrees its plane leans forward above its root. @default 0 */
    lean?: number;
}

/** How big, how high, and on which side: options every kind of wings has. */
export const wingOptions = (usual: { size?: number } = {}) =>
    ({
        size: {
            type: 'number', min: 0.35, max: 1.5, default: usual.size ?? 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, spread: 0.25,
            words: [
                { words: { en: ['big', 'large', 'huge', 'giant'], ja: ['大きい', '大きな', '巨大な'] }, value: 1.35 },
                { words: { en: ['small', 'little'], ja: ['小さい', '小さな'] }, value: 0.62 },
                { words: { en: ['tiny', 'mini', 'mini wings'], ja: ['ちび', 'ミニ'] }, value: 0.42 }
            ]
        },
        place: {
            type: 'choice', default: 'back', title: { en: 'Height', ja: '高さ' },
            values: [
                { id: 'back', title: { en: 'Shoulder blades', ja: '肩甲骨' } },
                { id: 'low', title: { en: 'Low', ja: '腰' }, words: { en: ['low', 'low wings', 'waist wings', 'hip wings'], ja: ['腰の羽', '腰羽', '腰の翼', '腰翼'] } }
            ]
        },
        sides: {
            type: 'choice', default: 'both', title: { en: 'Sides', ja: '左右' },
            values: [
                { id: 'both', title: { en: 'Both', ja: '両方' } },
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['single wing', 'one wing', 'one winged', 'left wing', 'single'], ja: ['片翼', '片羽'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['right wing'], ja: ['右の翼'] } }
            ]
        }
    }) satisfies Record<string, NumberOption | ChoiceOption>;

/** Values of {@link wingOptions}. */
export interface WingValues {
    size: number;
    place: string;
    sides: string;
}

/** Where wings grow on an adult female, metres: how high, how far from the spine, and on which bone. */
const PLACES = { back: [1.155, 0.048, 'upperChest'], low: [0.985, 0.04, 'spine'] } as const;
const JOINTS = ['', '-elbow', '-wrist', '-tip'] as const;

/** One wing: its plane on the back, its arm, and its bones. */
export class Wing {
    /** 1 the character's left, −1 its right. */
    readonly side: 1 | -1;
    /** Metres of this wing for a metre of its plan. */
    readonly unit: number;
    readonly names: string[];
    private readonly root: V3;
    private readonly outward: V3;
    private readonly upward: V3;
    /** Square to its plane, to the front. */
    readonly front: V3;

    constructor(name: string, context: BuildContext, side: 1 | -1, readonly plan: WingPlan, { size, place }: WingValues, private readonly first: number) {
        const figure = figureOf(context);
        const [height, apart] = PLACES[place as keyof typeof PLACES];
        const y = figure.y(height);
        const x = apart * figure.scale;
        this.side = side;
        this.unit = figure.scale * size;
        this.names = JOINTS.map((joint) => `${name}-${side > 0 ? 'left' : 'right'}${joint}`);
        // From under the clothes: what shows begins at the cloth.
        const skin = besideBody(figure, x, y, 0, -1);
        const cloth = -context.outfit.hanging(figure, PI, y);
        this.root = [side * x, y, Math.min(skin, cloth) + 0.006 * figure.scale];
        const sweep = plan.sweep * DEGREES;
        const lean = (plan.lean ?? 0) * DEGREES;
        this.outward = [side * cos(sweep), 0, -sin(sweep)];
        const [fx, fz] = [side * sin(sweep), cos(sweep)];
        this.upward = [fx * sin(lean), cos(lean), fz * sin(lean)];
        this.front = [fx * cos(lean), -sin(lean), fz * cos(lean)];
    }

    /** The place of a point of its plane, `off` metres (of the plan) before it. */
    at(out: number, up: number, off = 0): V3 {
        return [0, 1, 2].map((d) => this.root[d] + this.unit * (this.outward[d] * out + this.upward[d] * up + this.front[d] * off)) as V3;
    }

    /** The direction of a vector of its plane. */
    way(out: number, up: number, off = 0): V3 {
        return [0, 1, 2].map((d) => this.outward[d] * out + this.upward[d] * up + this.front[d] * off) as V3;
    }

    /** A place on its arm: 0 root, 1 elbow, 2 wrist, 3 the hand's end. */
    arm(p: number): Flat {
        const i = Math.min(2, Math.floor(p));
        const [a, b] = [this.plan.arm[i], this.plan.arm[i + 1]];
        return [lerp(a[0], b[0], p - i), lerp(a[1], b[1], p - i)];
    }

    /** Hangs a vertex on the bones beside a place of the arm. */
    hang(mesh: MeshBuilder, vertex: number, p: number): void {
        // A bone carries what lies beyond it; at a joint two share it.
        const x = clamp(p, 0, 2.999) - 0.5;
        const i = Math.floor(x);
        const k = clamp((x - i - 0.25) / 0.5);
        const bone = (j: number): number => this.first + clamp(j, 0, 2);
        mesh.skinAt(vertex, [bone(i), bone(i + 1)], [1 - k, k]);
    }

    bones(parent: string): NonNullable<PartResult['bones']> {
        return this.plan.arm.map(([out, up], i) => ({ name: this.names[i], parent: i ? this.names[i - 1] : parent, position: this.at(out, up) }));
    }
}

/** How wings swing: they keep their shape, and give. */
export interface WingSwing {
    stiffness: number;
    drag: number;
}

/** What a pair of wings is made of: each adds to its mesh for one wing. */
export interface WingLayer {
    /** The material's name. */
    name: string;
    /** Colour of the line round it. */
    color: string;
    drawing: Drawing;
    kind?: PartMesh['material']['kind'];
    line?: number;
    /** How much it covers, when one can see through it. @default 1 */
    opacity?: number;
    add(mesh: MeshBuilder, wing: Wing): void;
}

/** A pair of wings, or one, as a part's result. `name` is the part's file name. */
export function makeWings(context: BuildContext, name: string, plan: WingPlan, values: WingValues, layers: readonly WingLayer[], swing: WingSwing = { stiffness: 2.6, drag: 0.5 }): PartResult {
    const [, , parent] = PLACES[values.place as keyof typeof PLACES];
    const sides = ([1, -1] as const).filter((side) => values.sides === 'both' || (values.sides === 'left') === side > 0);
    const wings = sides.map((side, i) => new Wing(name, context, side, plan, values, 1 + JOINTS.length * i));
    const boneNames = [parent as string, ...wings.flatMap((wing) => wing.names)];
    return {
        meshes: layers.map(({ name: material, color, drawing, kind = 'cloth', line = 1, opacity = 1, add }): PartMesh => {
            const mesh = new MeshBuilder();
            for (const wing of wings) add(mesh, wing);
            return { layer: 'wings', boneNames, mesh: mesh.finish(), material: { name: material, kind, drawing, alpha: opacity < 1 ? 'blend' : 'opaque', opacity, outlineWidth: 0.0054 * context.head.scale * line, outlineColor: lineColor(color) } };
        }),
        bones: wings.flatMap((wing) => wing.bones(parent)),
        springs: wings.map((wing): SpringChain => ({ name: wing.names[0], joints: wing.names, ...swing, gravityPower: 0, gravityDir: [0, -1, 0], hitRadius: 0.02, colliderGroups: [] }))
    };
}

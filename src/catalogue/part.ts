import type { LayerName, Material, SpringChain, Socket, Collider, Bone } from '../avatar/avatar';
import type { MeshData } from '../geometry/mesh';
import type { Random } from '../geometry/random';
import type { Figure } from '../rig/figure';
import type { DrawOp } from '../paint/drawing';
import type { HeadShape } from './face/head-shape';
import type { HairSession } from './hair/session';
import type { OutfitSession } from './outfit/outfit-session';

/** Text in the languages the editor speaks. */
export interface Bilingual {
    en: string;
    ja: string;
}
/** Words the prompt understands, lower case; `ja` may be kana or kanji. Plurals and hyphens are folded by the reader. */
export interface Words {
    en: string[];
    ja: string[];
}

/** Where a part sits in a recipe: one part a slot. */
export const SLOTS = [
    'body', 'face', 'eyes', 'makeup', 'freckles', 'mole', 'scar', 'facepaint', 'bodymark', 'tattoo', 'beard', 'patch',
    'hair', 'bangs', 'sides', 'ahoge', 'ornament', 'hairband', 'ears', 'horns', 'halo', 'legwear', 'bottom', 'top', 'dress', 'footwear', 'apron', 'waist', 'outer', 'cape', 'neckwear', 'handwear', 'wrist', 'headwear', 'earrings', 'eyewear', 'mask', 'bag', 'tail', 'wings'
] as const;
export type Slot = (typeof SLOTS)[number];

export type OptionSpec = NumberOption | ColorOption | ChoiceOption | ToggleOption;
interface OptionBase {
    title: Bilingual;
    /** One line for the tooltip and the docs. */
    hint?: string;
    /** Group heading in the inspector; default 'Shape' (numbers, choices) or 'Colour'. */
    group?: string;
}
export interface NumberOption extends OptionBase {
    type: 'number';
    min: number;
    max: number;
    default: number;
    step: number;
    unit?: 'm' | '°' | '×' | '';
    /** How far invented characters stray from the default, as a share of the way to either end; 0: not at all. @default 0.2, and two in five do not stray */
    spread?: number;
    /** Words that raise or lower it ("long"/"short"), each with the value it means. */
    words?: { words: Words; value: number }[];
}
export interface ColorOption extends OptionBase {
    type: 'color';
    /** `#rrggbb`. */
    default: string;
    /** Nouns a colour word binds to ("eyes", "irises", 瞳) beyond the part's own words. */
    words?: Words;
    /** Whether a colour said of the part as a whole ("black uniform") goes here. Exactly one option of a part has it. */
    main?: boolean;
    /** How often an invented character keeps the default, 0 … 1: a maid's dress is dark. @default 0 for a part's main colour */
    usual?: number;
    /** The option without which the colour does not show, and the value set with it: `tipColor` needs tips of their own colour. */
    needs?: { option: string; value: string | boolean; /** Values with which it shows as well. */ or?: (string | boolean)[] };
}
export interface ChoiceOption extends OptionBase {
    type: 'choice';
    default: string;
    /** `likely`: how often invented characters that leave the default choose it. @default 0 */
    values: { id: string; title: Bilingual; words?: Words; likely?: number }[];
}
export interface ToggleOption extends OptionBase {
    type: 'toggle';
    default: boolean;
    /** Words that turn it on; negated they turn it off. */
    words?: Words;
}
export type OptionSpecs = Record<string, OptionSpec>;
/** Values as `build` receives them: every option present, checked and in range. */
export type OptionValues<S extends OptionSpecs> = {
    [K in keyof S]: S[K] extends NumberOption ? number : S[K] extends ToggleOption ? boolean : string;
};

/** What a figure is, for the seeded prior and for rules. */
export type Presentation = 'feminine' | 'masculine' | 'chibi';

/**
 * One catalogue part: a file that says everything about it. The recipe schema, the prompt's words, the editor's
 * controls and the docs are all read from this object.
 */
export interface PartDefinition<S extends OptionSpecs = OptionSpecs> {
    /** `folder/file`, e.g. `hair/twintails`. */
    id: string;
    slot: Slot;
    title: Bilingual;
    /** One line about the look. */
    description: string;
    words: Words;
    options: S;
    /** How likely the prior picks it when nothing is said, by presentation; 0 = only when asked for. */
    likely: Record<Presentation, number>;
    /** Nothing an old face is given unless asked for: twintails, a school uniform. */
    youthful?: true;
    /** Shows more than a T-shirt and shorts do: no young and no chibi figure wears it, whoever asks. */
    revealing?: true;
    /** Slots that must be empty for this one (a dress empties `top` and `bottom`). */
    replaces?: Slot[];
    /**
     * What goes with it when nothing is said of those slots: part ids and how likely each is, '' for none. A slot not
     * named here is drawn as for anyone.
     */
    suggests?: Partial<Record<Slot, readonly (readonly [part: string, weight: number])[]>>;
    build(context: BuildContext, options: OptionValues<S>): PartResult;
}

/** Checks a definition's types where it is written; returns it unchanged. */
export const definePart = <S extends OptionSpecs>(part: PartDefinition<S>): PartDefinition<S> => part;

/** What the builder hands every part. All geometry is made in avatar space (metres, rest pose). */
export interface BuildContext {
    figure: Figure;
    head: HeadShape;
    presentation: Presentation;
    /** This part's own stream. */
    random: Random;
    /** 0.5 … 1.5, 1 = default: scales ring and column counts where the topology allows. */
    detail: number;
    /** Skin colours of the figure. */
    skin: { lit: string; shade: string; outline: string };
    /** Hair's main colour, for brows and animal ears. */
    hairColor: string;
    /** Shared by all parts of the hair. */
    hair: HairSession;
    /** Shared by all clothes, which are built in the order of their slots: what is put on later lies over it. */
    outfit: OutfitSession;
    /** Ids of all parts worn, so that a top knows whether it is tucked into a skirt. */
    worn: ReadonlySet<string>;
}

/** What a part makes. Names of extra bones must be unique in the avatar: prefix them with the part's file name. */
export interface PartResult {
    meshes: PartMesh[];
    /** Meshes that depend on what other parts made: asked for when every part has been built. */
    later?: () => PartMesh[];
    /** Painted over the drawing of the material of that name, in the order of the slots: freckles onto `Face`. `size`: pixels it needs at least. */
    paint?: { onto: string; ops: DrawOp[]; size?: number }[];
    /** Extra bones (parent by name, place at rest). Parents first. */
    bones?: (Pick<Bone, 'name' | 'position'> & { parent: string })[];
    springs?: SpringChain[];
    colliders?: Collider[];
    sockets?: Socket[];
    /**
     * Regions of lower layers this part hides, as a signed test in rest space: true = this point of skin (or of a
     * layer below) cannot be seen. Faces whose three corners are hidden are dropped.
     * `materials` limits it to meshes whose material has one of these names, `slots` to parts worn there.
     */
    hides?: { layers: LayerName[]; materials?: string[]; slots?: Slot[]; test(x: number, y: number, z: number): boolean }[];
    /**
     * Moves meshes and bones of the parts in these slots at rest, before anything is hidden: hair pressed flat by a hat.
     * Avatar space; undefined where a place stays.
     */
    presses?: { slots: Slot[]; move(x: number, y: number, z: number): [number, number, number] | undefined }[];
}

export interface PartMesh {
    layer: LayerName;
    material: Material;
    /** Names that `mesh.joints` index into. */
    boneNames: string[];
    mesh: MeshData;
}

/** A named outfit: several parts and what they are coloured when a colour is said of the whole ("black sailor uniform"). */
export interface EnsembleDefinition {
    /** `set/file`. */
    id: string;
    title: Bilingual;
    words: Words;
    likely: Record<Presentation, number>;
    /** As of a part. */
    youthful?: true;
    /** Parts in it with fixed option values. */
    parts: { part: string; options?: Record<string, number | string | boolean> }[];
    /** Options (`part.option`) that take a colour said of the whole. */
    /** With `darkOnly` a light colour leaves it alone: a white sailor uniform keeps its navy collar and skirt. */
    colored: { part: string; option: string; darkOnly?: boolean }[];
}
export const defineEnsemble = (set: EnsembleDefinition): EnsembleDefinition => set;

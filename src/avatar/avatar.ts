import type { MeshData } from '../geometry/mesh';
import type { Drawing } from '../paint/drawing';

/**
 * What a character is made of: typed arrays and plain objects, no engine object, no DOM.
 * Built in a worker, in Node or in a page; crosses a `postMessage` as it is.
 */
export interface Avatar {
    /** Shown to people; written to VRM meta. */
    name: string;
    /** Total height with the head, without hair, in metres. */
    heightMetres: number;
    /** Height from chin to skull top, in metres. */
    headMetres: number;
    bones: Bone[];
    layers: Layer[];
    materials: Material[];
    expressions: Expression[];
    colliders: Collider[];
    springs: SpringChain[];
    sockets: Socket[];
    lookAt: LookAt;
    meta: AvatarMeta;
    /** The recipe it was built from (plain JSON), so that a file can be opened and edited again. */
    recipe: unknown;
    /** What had to be changed or left out while building, one sentence each. */
    warnings: string[];
}

/** A bone at rest. Rest rotations are the identity, as VRM asks: only the place matters. */
export interface Bone {
    /** Unique; VRM humanoid bones carry the VRM 1.0 name (`leftUpperArm`). */
    name: string;
    /** Index of the parent in `bones`, −1 for the root; parents come first. */
    parent: number;
    /** Head of the bone in avatar space, metres. */
    position: [number, number, number];
    /** Whether this is a VRM humanoid bone. */
    humanoid: boolean;
}

/** Semantic layers, from the skin outwards. A layer can be hidden, swapped or exported alone. */
export const LAYERS = [
    'body', 'face', 'eyes', 'brows', 'mouth', 'hair', 'ears', 'legwear', 'footwear', 'bottoms', 'tops', 'dress',
    'outerwear', 'neckwear', 'handwear', 'headwear', 'eyewear', 'tail', 'wings', 'accessory', 'prop'
] as const;
export type LayerName = (typeof LAYERS)[number];

export interface Layer {
    /** Semantic layer. */
    layer: LayerName;
    /** Catalogue part that made it, e.g. `hair/twintails`. */
    part: string;
    mesh: MeshData;
    /** Index into `materials`. */
    material: number;
}

/** Kinds of surface: they share an outline colour in VRM files and a tuning in the shader. */
export const MATERIAL_KINDS = ['skin', 'hair', 'cloth', 'leather', 'metal', 'eye', 'line', 'glass', 'fur', 'sheer'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

export interface Material {
    name: string;
    kind: MaterialKind;
    /** Lit and shaded colours, as a drawing over the mesh's uvs. */
    drawing: Drawing;
    /** `blend` is for lenses and the like; everything else is opaque. */
    alpha: 'opaque' | 'blend';
    /** 0 … 1, with `blend`. @default 1 */
    opacity: number;
    /** Outline: full width in metres at 255 of `shade.A`, and its colour `#rrggbb`; width 0 draws none. */
    outlineWidth: number;
    outlineColor: string;
}

/** VRM 1.0 preset names; the Avatar may carry others as custom expressions. */
export const EXPRESSION_PRESETS = [
    'happy', 'angry', 'sad', 'relaxed', 'surprised', 'aa', 'ih', 'ou', 'ee', 'oh', 'blink', 'blinkLeft', 'blinkRight',
    'lookUp', 'lookDown', 'lookLeft', 'lookRight', 'neutral'
] as const;
export type ExpressionPreset = (typeof EXPRESSION_PRESETS)[number];

export interface Expression {
    name: string;
    /** Weights of morphs, by morph name, over every layer that has a morph of that name. */
    morphs: Record<string, number>;
    isBinary: boolean;
    overrideBlink: 'none' | 'block' | 'blend';
    overrideLookAt: 'none' | 'block' | 'blend';
    overrideMouth: 'none' | 'block' | 'blend';
}

/** A sphere, or with `tail` a capsule, on a bone. */
export interface Collider {
    name: string;
    bone: string;
    /** Offset from the bone, metres, avatar axes at rest. */
    offset: [number, number, number];
    tail?: [number, number, number];
    /** Metres. */
    radius: number;
    /** Springs ask for colliders by group: 'head', 'torso', 'arms', 'legs'. */
    group: string;
}

/** A chain of bones that swings, parameters as VRM spring bones have them. */
export interface SpringChain {
    name: string;
    /** Bone names from root to tail; the last is the tail end. */
    joints: string[];
    stiffness: number;
    drag: number;
    gravityPower: number;
    gravityDir: [number, number, number];
    /** Metres. */
    hitRadius: number;
    /** Collider groups it avoids. */
    colliderGroups: string[];
    /**
     * The axis its joints swing about, a unit vector in avatar space at rest: cloth round the hips swings outwards, its
     * neighbours keep it from slipping aside. @default any
     */
    hinge?: [number, number, number];
    /** The two chains beside it in the same cloth, which spans from one to the other and carries it along. */
    between?: [string, string];
}

/** A named place things can be attached to. Local to its bone, avatar axes at rest. */
export interface Socket {
    name: string;
    bone: string;
    position: [number, number, number];
    /** Quaternion xyzw. */
    rotation: [number, number, number, number];
}

export interface LookAt {
    /** Eye midpoint from the head bone, metres. */
    offsetFromHead: [number, number, number];
    /** Largest eye turn in degrees. */
    horizontalInner: number;
    horizontalOuter: number;
    verticalUp: number;
    verticalDown: number;
}

/** VRM meta; defaults are the creator-friendly ones, since the user made it. */
export interface AvatarMeta {
    name: string;
    version: string;
    authors: string[];
    licenseUrl: string;
    avatarPermission: 'onlyAuthor' | 'onlySeparatelyLicensedPerson' | 'everyone';
    commercialUsage: 'personalNonProfit' | 'personalProfit' | 'corporation';
    creditNotation: 'required' | 'unnecessary';
    modification: 'prohibited' | 'allowModification' | 'allowModificationRedistribution';
    allowRedistribution: boolean;
}

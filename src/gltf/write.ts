import { Logger, VertexLayout, WebIO, type Document, type Extension, type Material as FileMaterial, type Texture } from '@gltf-transform/core';
import type { Avatar, MaterialKind } from '../avatar/avatar';
import { EXPRESSION_PRESETS } from '../avatar/avatar';
import { mergeAvatar, type RenderModel } from '../build/merge';
import { clamp } from '../geometry/scalar';
import type { Pixels } from '../paint/rasterize';
import { buildDocument, litMaterial, pngTexture, type AvatarDocument } from './document';
import { KhrMaterialsUnlit } from './khr-materials-unlit';
import { hairRing, ringColor } from './hair-ring';
import { lightMasks, SHIFT_SCALE, type LightMasks } from './light-mask';
import { splitByKind, type FileMesh, type FilePrimitive } from './primitives';
import { outlineShell, outlineWidth } from './shell';
import { outlineFactor } from './surface-color';
import { fileText } from './text';
import { VrmcMaterialsMtoon } from './vrmc-materials-mtoon';
import { VrmcSpringBone } from './vrmc-spring-bone';
import { VrmcVrm, type VrmExpression } from './vrmc-vrm';

/** Turns RGBA bytes (row 0 at the top) into a PNG file: a canvas does it in a page, `cli/png.ts` in Node. */
export type EncodePng = (rgba: Uint8ClampedArray, width: number, height: number) => Uint8Array | Promise<Uint8Array>;

export interface WriteOptions {
    /** The avatar's pictures, PNG, laid out as its merged model says. */
    textures: { lit: Uint8Array; shade: Uint8Array };
    /** The merged model, if there is one already. @default mergeAvatar(avatar) */
    model?: RenderModel;
}
export interface GlbOptions extends WriteOptions {
    /** Adds the outline as geometry: plain glTF has no other. @default true */
    outlines?: boolean;
}
export interface VrmOptions extends WriteOptions {
    /**
     * Encodes what is painted while writing: the mask of outline widths and shading thresholds, the hair's ring of
     * light. Without it they are left out.
     */
    encodePng?: EncodePng;
    /** Square PNG for lists of models. */
    thumbnail?: Uint8Array;
}

/**
 * Writes a plain GLB: unlit pictures (cel colours are painted, a viewer's lamps would grey them), skin, morphs by
 * name, sockets as nodes, and the recipe.
 */
export async function writeGlb(avatar: Avatar, options: GlbOptions): Promise<Uint8Array> {
    const model = options.model ?? mergeAvatar(avatar);
    const meshes = splitByKind(avatar, model);
    const shells = new Set<FilePrimitive>();
    if (options.outlines ?? true) {
        for (const mesh of meshes) {
            const outlines = mesh.primitives.flatMap((p) => (p.alpha === 'opaque' ? (outlineShell(avatar, p) ?? []) : []));
            for (const shell of outlines) shells.add(shell);
            // Before the blended ones, which must be drawn last.
            const blended = mesh.primitives.findIndex((p) => p.alpha === 'blend');
            mesh.primitives.splice(blended < 0 ? mesh.primitives.length : blended, 0, ...outlines);
        }
    }
    const { document } = buildDocument(avatar, model, meshes, options.textures.lit, (doc, lit, primitive) => {
        const shell = shells.has(primitive);
        const material = surfaceMaterial(doc, avatar, primitive, lit);
        if (shell) {
            // The shell is seen from its inside alone.
            material.setName(`${primitive.kind}_outline`).setDoubleSided(false);
            material.setBaseColorFactor([...outlineFactor(avatar, primitive), 1]);
        }
        return unlit(doc, material);
    });
    return toBytes(document, [KhrMaterialsUnlit]);
}

/** Writes a VRM 1.0: humanoid, expressions, look-at, spring bones, MToon with an unlit fallback, and the recipe. */
export async function writeVrm(avatar: Avatar, options: VrmOptions): Promise<Uint8Array> {
    const model = options.model ?? mergeAvatar(avatar);
    const meshes = splitByKind(avatar, model);
    const encode = async (pixels: Pixels | null) => (pixels && options.encodePng ? options.encodePng(pixels.data, pixels.width, pixels.height) : null);
    const masks: LightMasks = options.encodePng ? lightMasks(avatar, model) : { shift: null, width: null };
    const [shiftPng, widthPng, ringPng] = await Promise.all([encode(masks.shift), encode(masks.width), encode(hairRing())]);

    // 1. Surfaces.
    const pictures = new Map<string, Texture>();
    const built = buildDocument(avatar, model, meshes, options.textures.lit, (doc, lit, primitive) => {
        const image = (name: string, png: Uint8Array | null): Texture | null => {
            if (png && !pictures.has(name)) pictures.set(name, pngTexture(doc, name, png));
            return pictures.get(name) ?? null;
        };
        const material = surfaceMaterial(doc, avatar, primitive, lit);
        const mtoon = doc.createExtension(VrmcMaterialsMtoon).createMtoon();
        const { shift, toony, rim } = SHADING[primitive.kind];
        mtoon.shadeMultiplyTexture = image('Shade', options.textures.shade);
        mtoon.shadingToonyFactor = toony;
        mtoon.shadingShiftFactor = shift;
        mtoon.parametricRimColorFactor = [rim, rim, rim];
        mtoon.parametricRimFresnelPowerFactor = 4;
        if (primitive.alpha === 'opaque') {
            mtoon.outlineWidthFactor = outlineWidth(avatar, primitive);
            mtoon.outlineColorFactor = outlineFactor(avatar, primitive);
        }
        if (primitive.kind === 'hair') {
            mtoon.matcapTexture = image('Ring', ringPng);
            mtoon.matcapFactor = ringColor(avatar, primitive);
        }
        mtoon.outlineWidthMultiplyTexture = image('Width', widthPng);
        mtoon.shadingShiftTexture = image('Shift', shiftPng);
        if (mtoon.shadingShiftTexture) {
            mtoon.shadingShiftTextureScale = SHIFT_SCALE;
            mtoon.shadingShiftFactor = shift - SHIFT_SCALE;
        }
        material.setExtension('VRMC_materials_mtoon', mtoon);
        return unlit(doc, material);
    });

    // 2. Character.
    describeHumanoid(avatar, built, meshes, options.thumbnail);
    describeSprings(avatar, built);
    return toBytes(built.document, [KhrMaterialsUnlit, VrmcMaterialsMtoon, VrmcSpringBone, VrmcVrm]);
}

/**
 * MToon's tuning by kind of surface, after the avatar's own shader (`shaders/surface.glsl.ts`): where light ends, how
 * hard, and how much rim. Eyes and drawn lines do not shade: an illustrator paints them, lamps do not. What may be a
 * single sheet shows both its sides.
 */
const SHADING: Record<MaterialKind, { shift: number; toony: number; rim: number; doubleSided: boolean }> = {
    skin: { shift: 0.08, toony: 0.94, rim: 0.03, doubleSided: false },
    hair: { shift: -0.04, toony: 0.95, rim: 0.05, doubleSided: true },
    cloth: { shift: 0, toony: 0.95, rim: 0.05, doubleSided: true },
    leather: { shift: 0, toony: 0.95, rim: 0.08, doubleSided: true },
    metal: { shift: 0, toony: 0.97, rim: 0.15, doubleSided: true },
    eye: { shift: 0.8, toony: 0.9, rim: 0, doubleSided: false },
    line: { shift: 1, toony: 0.9, rim: 0, doubleSided: true },
    glass: { shift: 1, toony: 0.9, rim: 0.15, doubleSided: true },
    fur: { shift: -0.05, toony: 0.55, rim: 0.3, doubleSided: true },
    sheer: { shift: -0.05, toony: 0.9, rim: 0.05, doubleSided: true }
};

function surfaceMaterial(document: Document, avatar: Avatar, primitive: FilePrimitive, lit: Texture): FileMaterial {
    const [first] = primitive.materials.keys();
    const opacity = clamp(avatar.materials[first].opacity);
    return litMaterial(document, primitive.kind, lit, primitive.alpha, opacity).setDoubleSided(SHADING[primitive.kind].doubleSided);
}

function unlit(document: Document, material: FileMaterial): FileMaterial {
    return material.setExtension('KHR_materials_unlit', document.createExtension(KhrMaterialsUnlit).createUnlit());
}

function describeHumanoid(avatar: Avatar, { document, bones, meshNodes }: AvatarDocument, meshes: readonly FileMesh[], thumbnail?: Uint8Array): void {
    const humanoid = document.createExtension(VrmcVrm).createHumanoid();
    const { meta } = avatar;
    const authors = meta.authors.map((author) => fileText(author, '')).filter((author) => author !== '');
    humanoid.meta = {
        ...meta,
        name: fileText(meta.name, 'Avatar'),
        version: fileText(meta.version, '1'),
        authors: authors.length > 0 ? authors : ['Made with Hinagata']
    };
    if (thumbnail) {
        humanoid.thumbnail = pngTexture(document, 'Thumbnail', thumbnail);
    }
    avatar.bones.forEach((bone, i) => {
        if (bone.humanoid) humanoid.humanBones.set(bone.name, bones[i]);
    });
    humanoid.lookAt = avatar.lookAt;
    humanoid.meshes = [...meshNodes.values()];
    for (const expression of avatar.expressions) {
        const binds: VrmExpression['binds'] = [];
        for (const mesh of meshes) {
            mesh.morphs.forEach((morph, index) => {
                const weight = expression.morphs[morph];
                if (weight) binds.push({ node: meshNodes.get(mesh.name)!, index, weight });
            });
        }
        const { isBinary, overrideBlink, overrideLookAt, overrideMouth } = expression;
        const presets: readonly string[] = EXPRESSION_PRESETS;
        const list = presets.includes(expression.name) ? humanoid.presets : humanoid.customs;
        list.set(fileText(expression.name, 'expression'), { isBinary, overrideBlink, overrideLookAt, overrideMouth, binds });
    }
    document.getRoot().setExtension('VRMC_vrm', humanoid);
}

function describeSprings(avatar: Avatar, { document, bones }: AvatarDocument): void {
    if (avatar.springs.length === 0 && avatar.colliders.length === 0) return;
    const nodeOf = (bone: string) => bones[avatar.bones.findIndex((b) => b.name === bone)];
    const springs = document.createExtension(VrmcSpringBone).createSprings();
    for (const collider of avatar.colliders) {
        const node = nodeOf(collider.bone);
        if (node) springs.colliders.push({ node, collider });
    }
    for (const chain of avatar.springs) {
        const joints = chain.joints.map(nodeOf).filter((node) => node !== undefined);
        if (joints.length >= 2) springs.springs.push({ joints, chain });
    }
    document.getRoot().setExtension('VRMC_springBone', springs);
}

function toBytes(document: Document, extensions: (typeof Extension)[]): Promise<Uint8Array> {
    // Separate accessors: several VRM importers do not read interleaved vertices.
    const io = new WebIO().setLogger(new Logger(Logger.Verbosity.SILENT)).setVertexLayout(VertexLayout.SEPARATE);
    return io.registerExtensions(extensions).writeBinary(document);
}

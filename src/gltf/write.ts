import { Logger, VertexLayout, WebIO, type Document, type Extension, type Material as FileMaterial } from '@gltf-transform/core';
import { KHRMaterialsUnlit } from '@gltf-transform/extensions';
import type { Avatar, MaterialKind } from '../avatar/avatar';
import { EXPRESSION_PRESETS } from '../avatar/avatar';
import { mergeAvatar, type RenderModel } from '../build/merge';
import { clamp } from '../geometry/scalar';
import type { Pixels } from '../paint/rasterize';
import { buildDocument, litMaterial, type AvatarDocument } from './document';
import { lightMask, SHIFT_SCALE } from './light-mask';
import { splitByKind, type FileMesh, type FilePrimitive } from './primitives';
import { outlineShell, outlineWidth } from './shell';
import { outlineFactor } from './surface-color';
import { fileText } from './text';
import { VrmcMaterialsMtoon } from './vrmc-materials-mtoon';
import { VrmcSpringBone } from './vrmc-spring-bone';
import { VrmcVrm, type VrmExpression } from './vrmc-vrm';

/** Turns pixels into a PNG file: a canvas does it in a page, `cli/png.ts` in Node. */
export type EncodePng = (pixels: Pixels) => Uint8Array | Promise<Uint8Array>;

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
    /** Encodes the mask of outline widths and shading thresholds; without it both are even all over. */
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
        const material = litMaterial(doc, shell ? `${primitive.kind}_outline` : materialName(primitive), lit, primitive.alpha, opacityOf(avatar, primitive));
        if (shell) material.setBaseColorFactor([...outlineFactor(avatar, primitive), 1]);
        return unlit(doc, material);
    });
    return toBytes(document, [KHRMaterialsUnlit]);
}

/** Writes a VRM 1.0: humanoid, expressions, look-at, spring bones, MToon with an unlit fallback, and the recipe. */
export async function writeVrm(avatar: Avatar, options: VrmOptions): Promise<Uint8Array> {
    const model = options.model ?? mergeAvatar(avatar);
    const meshes = splitByKind(avatar, model);
    const mask = options.encodePng ? lightMask(avatar, model) : null;
    const maskPng = mask ? await options.encodePng!(mask) : null;

    // 1. Surfaces.
    let shadeTexture: ReturnType<Document['createTexture']> | undefined;
    let maskTexture: ReturnType<Document['createTexture']> | undefined;
    const built = buildDocument(avatar, model, meshes, options.textures.lit, (doc, lit, primitive) => {
        const image = (name: string, png: Uint8Array) =>
            doc
                .createTexture(name)
                .setImage(png as Uint8Array<ArrayBuffer>)
                .setMimeType('image/png');
        shadeTexture ??= image('Shade', options.textures.shade);
        if (maskPng) maskTexture ??= image('Mask', maskPng);
        const material = litMaterial(doc, materialName(primitive), lit, primitive.alpha, opacityOf(avatar, primitive));
        const mtoon = doc.createExtension(VrmcMaterialsMtoon).createMtoon();
        const { shift, toony, rim } = SHADING[primitive.kind];
        mtoon.shadeMultiplyTexture = shadeTexture;
        mtoon.shadingToonyFactor = toony;
        mtoon.shadingShiftFactor = shift;
        mtoon.parametricRimColorFactor = [rim, rim, rim];
        mtoon.parametricRimFresnelPowerFactor = 4;
        if (primitive.alpha === 'opaque') {
            mtoon.outlineWidthFactor = outlineWidth(avatar, primitive);
            mtoon.outlineColorFactor = outlineFactor(avatar, primitive);
        }
        if (maskTexture) {
            mtoon.outlineWidthMultiplyTexture = maskTexture;
            mtoon.shadingShiftTexture = maskTexture;
            mtoon.shadingShiftTextureScale = SHIFT_SCALE;
            // The mask is neutral at one half.
            mtoon.shadingShiftFactor = shift - SHIFT_SCALE * (128 / 255);
        }
        material.setExtension('VRMC_materials_mtoon', mtoon);
        return unlit(doc, material);
    });

    // 2. Character.
    describeHumanoid(avatar, built, meshes, options.thumbnail);
    describeSprings(avatar, built);
    return toBytes(built.document, [KHRMaterialsUnlit, VrmcMaterialsMtoon, VrmcSpringBone, VrmcVrm]);
}

/**
 * MToon's tuning by kind of surface: where light ends, how hard, and how much rim. Eyes and drawn lines hardly shade:
 * an illustrator paints them, lamps do not.
 */
const SHADING: Record<MaterialKind, { shift: number; toony: number; rim: number }> = {
    skin: { shift: -0.05, toony: 0.9, rim: 0.02 },
    hair: { shift: -0.05, toony: 0.9, rim: 0.04 },
    cloth: { shift: -0.05, toony: 0.9, rim: 0.03 },
    leather: { shift: -0.05, toony: 0.9, rim: 0.05 },
    metal: { shift: -0.1, toony: 0.95, rim: 0.1 },
    eye: { shift: 0.7, toony: 0.9, rim: 0 },
    line: { shift: 1, toony: 0.9, rim: 0 },
    glass: { shift: 0.5, toony: 0.9, rim: 0.1 }
};

const materialName = (primitive: FilePrimitive): string => primitive.kind;

function opacityOf(avatar: Avatar, primitive: FilePrimitive): number {
    const [first] = primitive.materials.keys();
    return clamp(avatar.materials[first].opacity);
}

function unlit(document: Document, material: FileMaterial): FileMaterial {
    return material.setExtension('KHR_materials_unlit', document.createExtension(KHRMaterialsUnlit).createUnlit());
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
        humanoid.thumbnail = document
            .createTexture('Thumbnail')
            .setImage(thumbnail as Uint8Array<ArrayBuffer>)
            .setMimeType('image/png');
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

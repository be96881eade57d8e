import { Accessor, Document, TextureInfo, type Buffer, type Material as FileMaterial, type Node, type Primitive, type Texture } from '@gltf-transform/core';
import type { Avatar } from '../avatar/avatar';
import type { RenderModel } from '../build/merge';
import type { FileMesh, FilePrimitive } from './primitives';
import { fileText, uniqueNames } from './text';

/** Version of what stands under `asset.extras.hinagata`. */
const EXTRAS_VERSION = 1;

/** An avatar as a glTF document, before anyone says how its surfaces look. */
export interface AvatarDocument {
    document: Document;
    /** Bones, by index of the avatar. */
    bones: Node[];
    meshNodes: Map<FileMesh['name'], Node>;
    lit: Texture;
}

/** Called for every primitive of the file; returns its material. */
export type Surface = (document: Document, lit: Texture, primitive: FilePrimitive) => FileMaterial;

/**
 * Skeleton, skinned meshes, sockets and the recipe: what plain GLB and VRM have in common.
 * Bones keep their names and stand under one node `Root`; mesh nodes stand beside it, because a skin moves a mesh
 * whatever its node does and the format asks for nodes that say so.
 */
export function buildDocument(avatar: Avatar, model: RenderModel, meshes: readonly FileMesh[], litPng: Uint8Array, surface: Surface): AvatarDocument {
    const document = new Document();
    const buffer = document.createBuffer();
    const name = fileText(avatar.name, 'Avatar');
    const scene = document.createScene(name);
    document.getRoot().setDefaultScene(scene);
    const unique = uniqueNames();

    // 1. Who made the file, and from what: with the recipe in it a file can be opened and edited again.
    Object.assign(document.getRoot().getAsset(), {
        generator: 'Hinagata',
        extras: {
            hinagata: {
                version: EXTRAS_VERSION,
                recipe: avatar.recipe,
                layers: model.groups.flatMap((g) => g.ranges.map(({ layer, part, count }) => ({ layer, part, triangles: count / 3 })))
            }
        }
    });

    // 2. The skeleton. Bones first, so that their names are the ones that stay as they are.
    const boneNames = avatar.bones.map((bone) => unique(fileText(bone.name, 'bone')));
    const root = document.createNode(unique('Root'));
    scene.addChild(root);
    const bones: Node[] = [];
    avatar.bones.forEach((bone, i) => {
        const node = document.createNode(boneNames[i]);
        const parent = bone.parent < 0 ? null : avatar.bones[bone.parent];
        node.setTranslation([0, 1, 2].map((k) => bone.position[k] - (parent ? parent.position[k] : 0)) as [number, number, number]);
        (bone.parent < 0 ? root : bones[bone.parent]).addChild(node);
        bones.push(node);
    });
    const inverseBind = new Float32Array(16 * bones.length);
    avatar.bones.forEach(({ position }, i) => {
        // Rest rotations are the identity: the inverse is a translation. Column-major.
        inverseBind.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -position[0], -position[1], -position[2], 1], 16 * i);
    });
    const skin = document
        .createSkin('Skin')
        .setSkeleton(root)
        .setInverseBindMatrices(document.createAccessor().setType(Accessor.Type.MAT4).setArray(inverseBind).setBuffer(buffer));
    for (const bone of bones) skin.addJoint(bone);

    // 3. Sockets are nodes, so that any engine can hang a prop on them.
    for (const socket of avatar.sockets) {
        const bone = avatar.bones.findIndex((b) => b.name === socket.bone);
        if (bone < 0) continue;
        const node = document
            .createNode(unique(`Socket_${fileText(socket.name, 'socket')}`))
            .setTranslation(socket.position)
            .setRotation(socket.rotation)
            .setExtras({ hinagata: { socket: socket.name } });
        bones[bone].addChild(node);
    }

    // 4. Meshes.
    const lit = pngTexture(document, 'Lit', litPng);
    const meshNodes = new Map<FileMesh['name'], Node>();
    for (const { name: meshName, morphs, primitives } of meshes) {
        const mesh = document.createMesh(meshName);
        for (const primitive of primitives) {
            mesh.addPrimitive(writePrimitive(document, buffer, avatar.bones.length, morphs, primitive).setMaterial(surface(document, lit, primitive)));
        }
        if (morphs.length > 0) mesh.setExtras({ targetNames: morphs }).setWeights(morphs.map(() => 0));
        const node = document.createNode(unique(meshName)).setMesh(mesh).setSkin(skin);
        scene.addChild(node);
        meshNodes.set(meshName, node);
    }
    return { document, bones, meshNodes, lit };
}

export const pngTexture = (document: Document, name: string, png: Uint8Array): Texture =>
    document
        .createTexture(name)
        .setImage(png as Uint8Array<ArrayBuffer>)
        .setMimeType('image/png');

/** A material with the lit picture; `opacity` below 1 blends. */
export function litMaterial(document: Document, name: string, lit: Texture, alpha: 'opaque' | 'blend', opacity: number): FileMaterial {
    const material = document
        .createMaterial(name)
        .setBaseColorTexture(lit)
        .setBaseColorFactor([1, 1, 1, alpha === 'blend' ? opacity : 1])
        .setRoughnessFactor(0.9)
        .setMetallicFactor(0)
        .setAlphaMode(alpha === 'blend' ? 'BLEND' : 'OPAQUE');
    material
        .getBaseColorTextureInfo()!
        .setWrapS(TextureInfo.WrapMode.CLAMP_TO_EDGE)
        .setWrapT(TextureInfo.WrapMode.CLAMP_TO_EDGE)
        .setMagFilter(TextureInfo.MagFilter.LINEAR)
        .setMinFilter(TextureInfo.MinFilter.LINEAR_MIPMAP_LINEAR);
    return material;
}

function writePrimitive(document: Document, buffer: Buffer, boneCount: number, morphs: readonly string[], from: FilePrimitive): Primitive {
    const accessor = (type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', array: Float32Array | Uint8Array | Uint16Array | Uint32Array): Accessor =>
        document
            .createAccessor()
            .setType(Accessor.Type[type])
            .setArray(array as Float32Array<ArrayBuffer>)
            .setBuffer(buffer);
    const vertices = from.positions.length / 3;
    const primitive = document
        .createPrimitive()
        .setIndices(accessor('SCALAR', vertices < 65535 ? Uint16Array.from(from.indices) : from.indices))
        .setAttribute('POSITION', accessor('VEC3', from.positions))
        .setAttribute('NORMAL', accessor('VEC3', from.normals))
        .setAttribute('TEXCOORD_0', accessor('VEC2', from.uvs))
        .setAttribute('JOINTS_0', accessor('VEC4', boneCount <= 256 ? Uint8Array.from(from.joints) : from.joints))
        .setAttribute('WEIGHTS_0', accessor('VEC4', from.weights).setNormalized(true));
    if (morphs.length === 0) return primitive;

    // Every primitive of a mesh must have every target; those that do not move share one accessor of zeros.
    let still: Accessor | undefined;
    const nothing = (): Accessor => (still ??= accessor('VEC3', new Float32Array(3 * vertices)).setSparse(true));
    morphs.forEach((name, i) => {
        const moved = from.targets[i];
        const delta = (array: Float32Array): Accessor => {
            const count = movedVertices(array);
            // A sparse value costs 2 bytes more than a plain one (its index), so half is past the point.
            return count === 0 ? nothing() : accessor('VEC3', array).setSparse(count < 0.8 * vertices);
        };
        primitive.addTarget(
            document
                .createPrimitiveTarget(name)
                .setAttribute('POSITION', moved ? delta(moved.positions) : nothing())
                .setAttribute('NORMAL', moved ? delta(moved.normals) : nothing())
        );
    });
    return primitive;
}

function movedVertices(deltas: Float32Array): number {
    let count = 0;
    for (let i = 0; i < deltas.length; i += 3) if (deltas[i] !== 0 || deltas[i + 1] !== 0 || deltas[i + 2] !== 0) count++;
    return count;
}

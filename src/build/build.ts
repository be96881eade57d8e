import type { Avatar, Bone, Layer, Material } from '../avatar/avatar';
import { LAYERS } from '../avatar/avatar';
import { makeHead } from '../catalogue/face/anime-head';
import { headDye } from '../catalogue/hair/hair-colors';
import { HairSession } from '../catalogue/hair/session';
import { OutfitSession } from '../catalogue/outfit/outfit-session';
import { findPart, presentationOf } from '../catalogue/index';
import type { BuildContext, PartResult, Slot } from '../catalogue/part';
import { SLOTS } from '../catalogue/part';
import type { MeshData } from '../geometry/mesh';
import { random, seedFor } from '../geometry/random';
import { skinShade, withUndertone } from '../paint/skin';
import type { Recipe } from '../recipe/recipe';
import { resolveRecipe } from '../recipe/resolve';
import { makeFigure } from '../rig/body-figure';
import { bodyColliders } from '../rig/colliders';
import { faceExpressions } from '../rig/expressions';
import { bodySockets } from '../rig/sockets';
import { dropHidden } from './hide';
import { pressPart } from './press';

export interface BuildOptions {
    /** 0.5 … 1.5, more or fewer rings and columns where the topology allows. @default 1 */
    detail?: number;
    /** Called after each part with its name and the share done, for progress bars. */
    onProgress?: (part: string, done: number) => void;
}

/** From this slot on parts are clothes. */
const FIRST_CLOTHES = SLOTS.indexOf('legwear');
/** Bones beyond the body's own that VRM knows by name. */
const HEAD_HUMANOID = new Set(['leftEye', 'rightEye', 'jaw']);

/**
 * Builds what a recipe says. The same recipe gives the same bytes on any machine.
 * Unknown or out-of-range fields fall back to defaults, with a sentence each in `warnings`.
 */
export function buildAvatar(recipe: Recipe, options: BuildOptions = {}): Avatar {
    const detail = options.detail ?? 1;
    if (!(detail >= 0.5 && detail <= 1.5)) throw new Error(`buildAvatar: detail must be within 0.5 … 1.5 (got ${detail})`);

    // 1. Every option of every part worn, checked and complete.
    const resolved = resolveRecipe(recipe);
    const warnings = [...resolved.warnings];
    const worn = resolved.parts;
    const body = worn.body!;
    const presentation = presentationOf(body.part);

    // 2. The figure and the head: everything else is measured against them.
    const figure = makeFigure(body.part, body.options);
    const head = makeHead(figure, worn.face!.options, worn.eyes!.options, presentation);
    const skin = skinShade(withUndertone(String(body.options.skin ?? '#ffe8d9'), Number(body.options.undertone ?? 0)));
    const hair = new HairSession(headDye(worn));
    const outfit = new OutfitSession(worn.outer !== undefined);

    const bones: Bone[] = figure.bones.map((bone) => ({ ...bone }));
    const boneIndex = new Map(bones.map((bone, i) => [bone.name, i]));
    const layers: Layer[] = [];
    const materials: Material[] = [];
    const springs: Avatar['springs'] = [];
    const colliders = bodyColliders(figure);
    const sockets = bodySockets(figure);
    const results: { slot: Slot; id: string; result: PartResult }[] = [];

    // 3. The parts, each with a random stream of its own.
    const slots = SLOTS.filter((slot) => worn[slot]);
    slots.forEach((slot, i) => {
        const choice = worn[slot]!;
        const part = findPart(choice.part)!;
        const context: BuildContext = {
            figure, head, presentation, detail, skin, hair, outfit, hairColor: hair.dye.color,
            random: random(seedFor(recipe.seed, part.id)),
            worn: new Set(slots.map((s) => worn[s]!.part))
        };
        const result = part.build(context, choice.options as never);
        if (SLOTS.indexOf(slot) >= FIRST_CLOTHES) outfit.surface.add(result.meshes);
        results.push({ slot, id: part.id, result });
        options.onProgress?.(part.id, (i + 1) / slots.length);
    });

    // 4. What waited for all the others, and what is painted onto others' drawings.
    for (const { result } of results) result.meshes.push(...(result.later?.() ?? []));
    for (const { result } of results)
        for (const { onto, ops, size = 0 } of result.paint ?? []) {
            const drawings = new Set(results.flatMap((other) => other.result.meshes.filter(({ material }) => material.name === onto).map(({ material }) => material.drawing)));
            for (const drawing of drawings) {
                drawing.ops.push(...ops);
                drawing.size = Math.max(drawing.size, size);
            }
        }

    // 5. What is pressed by what is worn over it.
    for (const { id, result: { presses = [] } } of results)
        for (const press of presses) for (const other of results) if (other.id !== id && press.slots.includes(other.slot)) pressPart(other.result, press.move);

    // 6. Extra bones, then meshes with hidden faces dropped and joints renumbered.
    for (const { id, result } of results) {
        for (const bone of result.bones ?? []) {
            const parent = boneIndex.get(bone.parent);
            if (parent === undefined) throw new Error(`buildAvatar: ${id} hangs the bone "${bone.name}" on "${bone.parent}", which does not exist`);
            if (boneIndex.has(bone.name)) throw new Error(`buildAvatar: ${id} makes the bone "${bone.name}" a second time`);
            boneIndex.set(bone.name, bones.length);
            bones.push({ name: bone.name, parent, position: bone.position, humanoid: HEAD_HUMANOID.has(bone.name) });
        }
        springs.push(...(result.springs ?? []));
        colliders.push(...(result.colliders ?? []));
        sockets.push(...(result.sockets ?? []));
    }
    for (const { slot, id, result } of results) {
        for (const piece of result.meshes) {
            const tests = results
                .filter((other) => other.id !== id)
                .flatMap((other) => other.result.hides ?? [])
                .filter((hide) => hide.layers.includes(piece.layer) && (!hide.materials || hide.materials.includes(piece.material.name)) && (!hide.slots || hide.slots.includes(slot)));
            const mesh = tests.length ? dropHidden(piece.mesh, (x, y, z) => tests.some((hide) => hide.test(x, y, z))) : piece.mesh;
            if (mesh.indices.length === 0) continue;
            layers.push({ layer: piece.layer, part: id, mesh: renumber(mesh, piece.boneNames, boneIndex, id), material: materials.length });
            materials.push(piece.material);
        }
    }
    layers.sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));

    const eyeY = head.toAvatar(0, head.eye.y, 0)[1];
    const eyeZ = head.toAvatar(0, head.eye.y, 0.3)[2];
    const headBone = figure.bone('head');
    return {
        name: recipe.name,
        heightMetres: figure.height,
        headMetres: figure.headHeight,
        bones,
        layers,
        materials,
        expressions: faceExpressions(),
        colliders,
        springs,
        sockets,
        lookAt: {
            offsetFromHead: [0, eyeY - headBone[1], eyeZ - headBone[2]],
            horizontalInner: 8, horizontalOuter: 11, verticalUp: 7, verticalDown: 8
        },
        meta: {
            name: recipe.name,
            version: '1',
            authors: [recipe.meta?.author || 'Made with Hinagata'],
            licenseUrl: 'https://vrm.dev/licenses/1.0/',
            avatarPermission: 'everyone',
            commercialUsage: 'corporation',
            creditNotation: 'unnecessary',
            modification: 'allowModificationRedistribution',
            allowRedistribution: true
        },
        recipe,
        warnings
    };
}

function renumber(mesh: MeshData, names: readonly string[], index: ReadonlyMap<string, number>, part: string): MeshData {
    const to = names.map((name) => {
        const i = index.get(name);
        if (i === undefined) throw new Error(`buildAvatar: ${part} weights a mesh on the bone "${name}", which does not exist`);
        return i;
    });
    const joints = new Uint16Array(mesh.joints.length);
    for (let i = 0; i < joints.length; i++) joints[i] = mesh.weights[i] > 0 ? to[mesh.joints[i]] : 0;
    return { ...mesh, joints };
}

import type { Avatar } from '../avatar/avatar';
import { buildAvatar } from '../build/build';
import { mergeAvatar } from '../build/merge';
import { filePicture } from '../gltf/pictures';
import { writeGlb, writeVrm } from '../gltf/write';
import { rasterizeAtlas, type Pixels } from '../paint/rasterize';
import type { Recipe } from '../recipe/recipe';
import { nodeCanvas } from './node-canvas';
import { encodePng } from './png';

export interface MakeOptions {
    /** Fineness of the meshes, 0.5 … 1.5. @default 1 */
    detail?: number;
    /** Outlines as geometry in a plain GLB. @default true */
    outlines?: boolean;
}

/** A recipe as the bytes of a VRM or GLB, and the avatar they were made from. */
export async function makeFile(recipe: Recipe, kind: 'vrm' | 'glb', options: MakeOptions = {}): Promise<{ avatar: Avatar; bytes: Uint8Array }> {
    const avatar = buildAvatar(recipe, { detail: options.detail });
    const model = mergeAvatar(avatar);
    const { lit, shade } = rasterizeAtlas(model.atlas, nodeCanvas);
    const png = ({ data, width, height }: Pixels) => encodePng(data, width, height);
    const [litPng, shadePng] = await Promise.all([png(filePicture(avatar, model, lit, shade)), png(shade)]);
    const textures = { lit: litPng, shade: shadePng };
    const bytes =
        kind === 'vrm' ? await writeVrm(avatar, { model, textures, encodePng }) : await writeGlb(avatar, { model, textures, outlines: options.outlines });
    return { avatar, bytes };
}

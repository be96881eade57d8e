import type { MeshData } from '../../geometry/mesh';
import type { AnimeHead } from '../face/anime-head';
import { posedMesh } from '../face/posed-mesh';
import { drawBrow } from './brow';
import { EyePen } from './eye-pen';
import { drawLidCrease } from './lid-crease';
import { drawLowerLash } from './lower-lash';
import { drawUpperLash } from './upper-lash';

/** Upper lashes with their wing, lower lashes, lid creases and brows of both eyes, weighted on bone 0. */
export const lashMesh = (head: AnimeHead): MeshData =>
    posedMesh(['lashes', 'brow'], (pose, builder) => {
        for (const side of [1, -1] as const) {
            const pen = new EyePen(builder, head, pose, side);
            drawUpperLash(pen);
            drawLowerLash(pen);
            drawLidCrease(pen);
            drawBrow(pen);
        }
    });

import { buildAvatar } from '../src/build/build';
import type { Recipe } from '../src/recipe/recipe';
import { finishAvatar, type BuiltAvatar, type FinishOptions } from './build-avatar';

/** How an avatar is built; crosses to the worker, so plain data only. */
export interface BuildRequest {
    /** 0.5 … 1.5: more or fewer rings and columns where the topology allows. @default 1 */
    detail?: number;
    /** Multiplies the painted tiles of the atlas: 2 for close-ups, 0.5 for a crowd. @default 1 */
    textureScale?: number;
}

/** What a build gives, and how long it took. */
export interface BuildResult extends BuiltAvatar {
    /** Milliseconds spent on geometry and on painting. */
    milliseconds: { geometry: number; painting: number };
}

/** Builds on this thread: the worker's own work, and what pages without workers fall back to. */
export function buildHere(
    recipe: Recipe,
    request: BuildRequest = {},
    onProgress?: (part: string, done: number) => void,
    canvas?: FinishOptions['canvas']
): BuildResult {
    const started = performance.now();
    const avatar = buildAvatar(recipe, { detail: request.detail, onProgress });
    const modelled = performance.now();
    const built = finishAvatar(avatar, { textureScale: request.textureScale, canvas });
    return { ...built, milliseconds: { geometry: modelled - started, painting: performance.now() - modelled } };
}

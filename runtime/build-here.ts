import { buildAvatar } from '../src/build/build';
import type { Recipe } from '../src/recipe/recipe';
import { finishAvatar, type BuiltAvatar, type FinishOptions } from './build-avatar';

/** How an avatar is built; crosses to the worker, so plain data only. */
export interface BuildRequest {
    /** 0.5 … 1.5: more or fewer rings and columns where the topology allows. @default 1 */
    detail?: number;
    /** Multiplies the painted tiles of the atlas: 2 for close-ups, 0.5 for a crowd. @default 1 */
    textureScale?: number;
    /** Adds two coarser levels of detail over the same vertices, for `AvatarEntity.level`. @default false */
    levels?: boolean;
}

/** What a build gives, and how long it took. */
export interface BuildResult extends BuiltAvatar {
    /** Milliseconds spent on geometry and on painting. */
    milliseconds: { geometry: number; painting: number };
}

/** Builds on this thread: the worker's own work, and what pages without workers fall back to. */
export async function buildHere(
    recipe: Recipe,
    request: BuildRequest = {},
    onProgress?: (part: string, done: number) => void,
    canvas?: FinishOptions['canvas']
): Promise<BuildResult> {
    const started = performance.now();
    const avatar = buildAvatar(recipe, { detail: request.detail, onProgress });
    const modelled = performance.now();
    const built = finishAvatar(avatar, { textureScale: request.textureScale, canvas });
    const painted = performance.now();
    // The simplifier is loaded by those who ask for levels alone.
    if (request.levels) await (await import('../src/build/levels')).addLevels(built.model);
    return { ...built, milliseconds: { geometry: modelled - started + performance.now() - painted, painting: painted - modelled } };
}

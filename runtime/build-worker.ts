import * as Comlink from 'comlink';
import type { Recipe } from '../src/recipe/recipe';
import { buildHere, type BuildRequest, type BuildResult } from './build-here';
import { buffersOf } from './transferables';

/** What the worker offers; `AvatarBuilder` is its client. */
export interface BuildWorker {
    build(recipe: Recipe, request: BuildRequest, onProgress?: (part: string, done: number) => void): Promise<BuildResult>;
}

const worker: BuildWorker = {
    async build(recipe, request, onProgress) {
        const result = await buildHere(recipe, request, onProgress);
        return Comlink.transfer(result, buffersOf(result));
    }
};

Comlink.expose(worker);

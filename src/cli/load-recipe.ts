import { extname } from 'node:path';
import { readRecipe } from '../gltf/read';
import { parseRecipe } from '../recipe/index';
import type { Recipe } from '../recipe/recipe';
import { Failure, sayWhy } from './failure';
import { readWhole } from './files';

/** Endings that mean a file and not a sentence. */
export const RECIPE_ENDINGS = ['json', 'vrm', 'glb'];

/** The recipe in a `.json`, or in a VRM or GLB that Hinagata wrote, with a sentence for everything that was put right. */
export async function loadRecipe(path: string): Promise<{ recipe: Recipe; warnings: string[] }> {
    const ending = extname(path).slice(1).toLowerCase();
    const bytes = await readWhole(path);
    try {
        return parseRecipe(ending === 'vrm' || ending === 'glb' ? readRecipe(bytes) : parseJson(bytes));
    } catch (error) {
        throw new Failure(`cannot read ${path}: ${sayWhy(error)}`);
    }
}

function parseJson(bytes: Uint8Array): unknown {
    if (bytes.length === 0) throw new Failure('the file is empty');
    // A byte order mark is what some editors begin a file with.
    const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new Failure(`it is not JSON (${sayWhy(error)})`);
    }
}

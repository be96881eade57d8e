import { readSummary } from '../gltf/read';
import type { Recipe } from '../recipe/recipe';
import { writeWhole } from './files';
import { makeFile, type MakeOptions } from './make-file';
import { sayBytes } from './numbers';
import type { Terminal } from './terminal';
import { warner, type Warn } from './warnings';

/** What was written: for programs, and for people. */
export interface Saved {
    json: Record<string, unknown>;
    print(terminal: Terminal, warn?: Warn): void;
}

/** Writes a recipe as the kind of file `ending` says. */
export async function saveRecipe(recipe: Recipe, path: string, ending: string, options: MakeOptions = {}): Promise<Saved> {
    if (ending === 'json') {
        const text = JSON.stringify(recipe, null, 2) + '\n';
        await writeWhole(path, text);
        const bytes = Buffer.byteLength(text);
        return { json: { file: path, bytes, recipe }, print: (terminal) => terminal.out(`${path}: a recipe of ${sayBytes(bytes)}`) };
    }
    const { avatar, bytes } = await makeFile(recipe, ending === 'glb' ? 'glb' : 'vrm', options);
    await writeWhole(path, bytes);
    const summary = readSummary(bytes);
    return {
        json: { file: path, ...summary, warnings: avatar.warnings, recipe },
        print: (terminal, warn = warner(terminal)) => {
            warn(avatar.warnings);
            const { format, triangles, draws, bones, springs } = summary;
            terminal.out(`${path}: ${format}, ${sayBytes(bytes.length)}, ${triangles} triangles in ${draws} draws, ${bones} bones, ${springs.chains} springs`);
        }
    };
}

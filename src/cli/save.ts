import { readSummary } from '../gltf/read';
import type { Recipe } from '../recipe/recipe';
import { writeWhole } from './files';
import { makeFile, type MakeOptions } from './make-file';
import { sayBytes } from './numbers';
import { printJson, type Terminal } from './terminal';

/** Writes a recipe as the kind of file `ending` says, and tells what is in it. */
export async function saveRecipe(
    terminal: Terminal,
    recipe: Recipe,
    path: string,
    ending: string,
    options: MakeOptions & { json?: boolean } = {}
): Promise<void> {
    if (ending === 'json') {
        const text = JSON.stringify(recipe, null, 2) + '\n';
        await writeWhole(path, text);
        if (options.json) printJson(terminal, { file: path, bytes: Buffer.byteLength(text), recipe });
        else terminal.out(`${path}: a recipe of ${sayBytes(Buffer.byteLength(text))}`);
        return;
    }
    const { avatar, bytes } = await makeFile(recipe, ending as 'vrm' | 'glb', options);
    await writeWhole(path, bytes);
    const summary = readSummary(bytes);
    for (const warning of avatar.warnings) terminal.err(`hinagata: ${warning}`);
    if (options.json) printJson(terminal, { file: path, ...summary, warnings: avatar.warnings, recipe });
    else {
        const { format, triangles, draws, bones, springs } = summary;
        terminal.out(`${path}: ${format}, ${sayBytes(bytes.length)}, ${triangles} triangles in ${draws} draws, ${bones} bones, ${springs.chains} springs`);
    }
}

import type { Command } from 'commander';
import { checkTarget } from '../files';
import { decimalNumber } from '../numbers';
import { readSentence, warnReading } from '../prompt-recipe';
import { saveRecipe } from '../save';
import { printJson, type Terminal } from '../terminal';

/** `generate`: a sentence to a file. */
export function addGenerate(program: Command, terminal: Terminal): void {
    program
        .command('generate')
        .description('make a character from a sentence')
        .argument('<prompt>', 'what the character looks like, in English or Japanese')
        .requiredOption('-o, --out <file>', 'where to: .vrm (VRM 1.0), .glb (plain glTF) or .json (the recipe)')
        .option('-s, --seed <number>', 'whole number; the same prompt and seed give the same bytes (default: 1)')
        .option('-n, --name <name>', 'name of the character')
        .option('--detail <factor>', 'fineness of the meshes, 0.5 to 1.5 (default: 1)')
        .option('--no-outlines', 'leave the outline shells out of a .glb')
        .option('--json', 'print what was made as JSON')
        .addHelpText(
            'after',
            `
Examples:
  hinagata generate "silver-haired girl with long twintails, red eyes, black sailor uniform" --out girl.vrm
  hinagata generate "boy in a hoodie with glasses" --seed 7 --out boy.glb
  hinagata generate "銀髪ツインテール、赤い目、黒いセーラー服" --out girl.json`
        )
        .action(async (prompt: string, options: { out: string; seed?: string; name?: string; detail?: string; outlines: boolean; json?: boolean }) => {
            const ending = await checkTarget(options.out, ['vrm', 'glb', 'json']);
            const detail = options.detail === undefined ? undefined : decimalNumber('--detail', options.detail, 0.5, 1.5);
            const reading = readSentence(prompt, options.seed);
            warnReading(terminal, reading);
            const recipe = options.name === undefined ? reading.recipe : { ...reading.recipe, name: options.name };
            const made = await saveRecipe(recipe, options.out, ending, { detail, outlines: options.outlines });
            if (options.json) printJson(terminal, { ...made.json, seed: reading.seed, ignored: reading.ignored });
            else made.print(terminal);
        });
}

import type { Command } from 'commander';
import { editRecipe } from '../../prompt/index';
import { Failure } from '../failure';
import { checkTarget } from '../files';
import { loadRecipe } from '../load-recipe';
import { sayIgnored, warnReading } from '../prompt-recipe';
import { saveRecipe } from '../save';
import { printJson, type Terminal } from '../terminal';
import { warner } from '../warnings';

/** `edit`: a recipe and a sentence to another recipe. */
export function addEdit(program: Command, terminal: Terminal): void {
    program
        .command('edit')
        .description('change a character with a sentence')
        .argument('<file>', 'a recipe .json, or a .vrm or .glb that Hinagata wrote')
        .argument('<instruction>', 'what to change, in English or Japanese')
        .requiredOption('-o, --out <file>', 'where to: .json, .vrm or .glb; may be the same file')
        .option('--json', 'print the changes as JSON')
        .addHelpText(
            'after',
            `
Examples:
  hinagata edit girl.json "longer hair, no glasses" --out girl.json
  hinagata edit girl.vrm "make the eyes green" --out girl-green.vrm`
        )
        .action(async (file: string, instruction: string, options: { out: string; json?: boolean }) => {
            const ending = await checkTarget(options.out, ['json', 'vrm', 'glb']);
            if (instruction.trim() === '') throw new Failure('the instruction is empty: say what to change, e.g. "longer hair"');
            const loaded = await loadRecipe(file);
            const warn = warner(terminal);
            warn(loaded.warnings, file);
            const { recipe, reasons, ignored, changes } = editRecipe(loaded.recipe, instruction);
            if (reasons.length === 0) throw new Failure(`nothing in "${instruction}" could be done${ignored.length ? `: ${sayIgnored(ignored)}` : ''}`);
            warnReading(terminal, { ignored });
            if (changes.length === 0) terminal.err('hinagata: nothing was changed');
            const made = await saveRecipe(recipe, options.out, ending);
            if (options.json) return printJson(terminal, { ...made.json, changes, ignored });
            for (const { says } of changes) terminal.out(says);
            made.print(terminal, warn);
        });
}

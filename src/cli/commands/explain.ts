import type { Command } from 'commander';
import { readSentence } from '../prompt-recipe';
import { printJson, type Terminal } from '../terminal';

/** `explain`: what each word of a sentence does. */
export function addExplain(program: Command, terminal: Terminal): void {
    program
        .command('explain')
        .description('show how a sentence is read, word by word, without making anything')
        .argument('<prompt>', 'what the character looks like, in English or Japanese')
        .option('-s, --seed <number>', 'whole number, for what the sentence leaves open (default: 1)')
        .option('--json', 'print everything as JSON, the recipe included')
        .addHelpText(
            'after',
            `
Examples:
  hinagata explain "silver-haired girl with red eyes and a dragonfruit"
  hinagata explain "銀髪で赤い目の女の子" --json`
        )
        .action((prompt: string, options: { seed?: string; json?: boolean }) => {
            const { recipe, reasons, ignored, conflicts, seed } = readSentence(prompt, options.seed);
            if (options.json) return printJson(terminal, { prompt, seed, reasons, ignored, conflicts, recipe });
            for (const { says } of reasons) terminal.out(says);
            for (const conflict of conflicts) terminal.out(conflict);
            for (const { text, why } of ignored) terminal.out(`${text} → nothing: ${why}`);
        });
}

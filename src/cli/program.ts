import { Command, CommanderError } from 'commander';
import { addEdit } from './commands/edit';
import { addExplain } from './commands/explain';
import { addGenerate } from './commands/generate';
import { addInspect } from './commands/inspect';
import { addRender } from './commands/render';
import { sayWhy } from './failure';
import { processTerminal, type Terminal } from './terminal';

/**
 * Runs the command line with the arguments after the program's name. Returns the exit code: 0 only when everything
 * asked for was done. Errors are one line on standard error; `HINAGATA_DEBUG=1` adds the stack.
 */
export async function run(args: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
    const program = new Command('hinagata')
        .description('Anime avatars from a sentence: VRM, GLB, or a recipe that can be edited.')
        .exitOverride()
        .configureOutput({
            writeOut: (text) => terminal.out(text.trimEnd()),
            writeErr: (text) => terminal.err(text.trimEnd()),
            // One line: commander puts its suggestion on a second.
            outputError: (text, write) => write(text.trim().replace(/\s*\n\s*/g, ' ').replace(/^error: /, 'hinagata: '))
        })
        .addHelpText('after', '\nEach command shows examples with --help, e.g. hinagata generate --help');
    for (const add of [addGenerate, addEdit, addExplain, addInspect, addRender]) add(program, terminal);
    try {
        if (args.length === 0) {
            terminal.err(program.helpInformation().trimEnd());
            return 1;
        }
        await program.parseAsync(args, { from: 'user' });
        return 0;
    } catch (error) {
        if (error instanceof CommanderError) return error.exitCode;
        terminal.err(`hinagata: ${sayWhy(error)}`);
        if (process.env.HINAGATA_DEBUG) terminal.err((error as Error).stack ?? '');
        return 1;
    }
}

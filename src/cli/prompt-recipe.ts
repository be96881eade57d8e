import { readPrompt, type Ignored, type PromptReading } from '../prompt/index';
import { Failure } from './failure';
import { wholeNumber } from './numbers';
import type { Terminal } from './terminal';

/** A sentence and a seed option as a reading. An empty sentence is a slip of the shell more often than a wish. */
export function readSentence(prompt: string, seed: string | undefined): PromptReading & { seed: number } {
    if (prompt.trim() === '') throw new Failure('the prompt is empty: say what the character looks like, e.g. "girl with silver twintails"');
    const number = seed === undefined ? 1 : wholeNumber('--seed', seed, 0, 4294967295);
    return { ...readPrompt(prompt, { seed: number }), seed: number };
}

/** Tells what of a sentence had no effect. */
export function warnReading(terminal: Terminal, { ignored, conflicts }: { ignored: readonly Ignored[]; conflicts?: readonly string[] }): void {
    for (const conflict of conflicts ?? []) terminal.err(`hinagata: ${conflict}`);
    if (ignored.length > 0) terminal.err(`hinagata: without effect: ${sayIgnored(ignored)}`);
}

/** Words without effect, each with the reason. */
export const sayIgnored = (ignored: readonly Ignored[]): string => ignored.map(({ text, why }) => `"${text}" (${why})`).join(', ');

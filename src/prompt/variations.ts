import { readPrompt, type PromptReading } from './read';

/**
 * Several characters that answer one sentence: what was said is the same in all, the rest differs. No two are alike
 * as long as the sentence leaves anything open.
 * @param seed the first one's; the others follow from it. @default 1
 */
export function variations(prompt: string, count: number, seed = 1): PromptReading[] {
    const found = new Map<string, PromptReading>();
    const tries = count * 3;
    for (let i = 0; found.size < count && i < tries; i++) {
        const reading = readPrompt(prompt, { seed: (seed + i) >>> 0 });
        const look = JSON.stringify(reading.recipe.parts);
        if (!found.has(look)) found.set(look, reading);
    }
    return [...found.values()];
}

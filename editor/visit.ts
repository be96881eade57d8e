import type { Recipe } from '../src/recipe/recipe';
import type { Generation, Portrait } from './generation';
import type { Reader } from './reading';

const KEY = 'visit';

/** What the bar and the strip hold, as it is kept between visits: recipes, not pixels. */
interface Visit {
    sentence: string;
    seed: number;
    portraits: { recipe: Recipe; round: number }[];
}

/**
 * Brings the sentence, the seed and the portraits of the last visit back, and keeps them from now on. Portraits come
 * back without pictures; the strip has each taken again when it is first seen.
 */
export async function resumeVisit(generation: Generation, reader: Pick<Reader, 'parse'>): Promise<void> {
    const { memory } = generation.host;
    try {
        const visit = (await memory.recall(KEY)) as Partial<Visit> | undefined;
        if (visit) resume(generation, visit, reader);
    } catch (error) {
        // A strip that cannot be read is not worth a word: its characters on the stage are kept elsewhere.
        console.warn(error);
    }
    let { sentence } = generation;
    const touch = memory.keep(KEY, (): Visit => {
        const portraits = generation.portraits.filter(({ state }) => state === 'ready').map(({ recipe, round }) => ({ recipe, round }));
        return { sentence, seed: generation.seed, portraits };
    });
    let before = '';
    generation.on('change', () => {
        // What would change a selected character is not what made one.
        if (generation.mode === 'new') sentence = generation.sentence;
        const now = `${generation.seed} ${sentence}`;
        if (now !== before) touch();
        before = now;
    });
    generation.on('strip', touch);
}

function resume(generation: Generation, visit: Partial<Visit>, reader: Pick<Reader, 'parse'>): void {
    const portraits: Portrait[] = [];
    // Ids and rounds below zero: those of this visit count up from one.
    let group = 0;
    let last: number | undefined;
    (Array.isArray(visit.portraits) ? visit.portraits : []).forEach(({ recipe, round }, i) => {
        try {
            if (round !== last) group--;
            last = round;
            portraits.push({ id: -1 - i, recipe: reader.parse(recipe, KEY).recipe, state: 'ready', round: group });
        } catch (error) {
            console.warn(error);
        }
    });
    generation.portraits = portraits;
    if (typeof visit.seed === 'number') generation.setSeed(visit.seed);
    if (typeof visit.sentence === 'string' && !generation.sentence) {
        generation.setSentence(visit.sentence);
        generation.emit('sentence', visit.sentence);
    }
    generation.emit('strip');
}

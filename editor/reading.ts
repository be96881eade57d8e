import type { Recipe } from '../src/recipe/recipe';

/** One word or phrase of a sentence and what it was taken for. */
export interface Chip {
    /** As it was written. */
    word: string;
    /** Where it stands in the sentence; absent when a part of it was read elsewhere. */
    start?: number;
    end?: number;
    /** What it set, for people: "Hair: Twintails", "Eyes, colour". Empty for ignored words. */
    meaning: string;
    kind: 'read' | 'ignored' | 'conflict';
    /** A colour to show beside it. */
    color?: string;
}

/** A sentence as it was read. */
export interface Reading {
    recipe: Recipe;
    chips: Chip[];
}

/** Reads sentences: the seam to `src/prompt`. */
export interface Reader {
    read(sentence: string, seed: number): Reading;
    /** What the sentence changes of a recipe. */
    edit(recipe: Recipe, sentence: string): Reading;
    /** A character nobody described. */
    invent(seed: number): Recipe;
    /** A recipe from a file or a link. @throws UserError */
    parse(json: unknown, name: string): { recipe: Recipe; warnings: string[] };
}

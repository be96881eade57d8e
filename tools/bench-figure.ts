/** One number of a benchmark; `npm run -s bench -- <name>` prints title, value and unit, with `--json` the key. */
export interface Figure {
    key: string;
    title: string;
    value: number;
    unit?: string;
}

/** The value in the middle, the upper one of two. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

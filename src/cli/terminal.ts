/** Where a command writes: the process's streams, or a test's lists. */
export interface Terminal {
    /** Results, to standard output. */
    out(text: string): void;
    /** Errors and warnings, to standard error. */
    err(text: string): void;
}

export const processTerminal: Terminal = {
    out: (text) => void process.stdout.write(text + '\n'),
    err: (text) => void process.stderr.write(text + '\n')
};

export const printJson = (terminal: Terminal, value: unknown): void => terminal.out(JSON.stringify(value, null, 2));

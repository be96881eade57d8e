import type { Terminal } from './terminal';

/** Tells warnings, with the file they are about if there is one. */
export type Warn = (warnings: readonly string[], file?: string) => void;

/** Tells each sentence once: a part nobody has is noticed both where a recipe is read and where it is built. */
export function warner(terminal: Terminal): Warn {
    const said = new Set<string>();
    return (warnings, file) => {
        for (const warning of warnings) {
            if (!said.has(warning)) terminal.err(`hinagata: ${file ? `${file}: ` : ''}${warning}`);
            said.add(warning);
        }
    };
}

/**
 * Something the person at the screen can mend: shown in place with its remedy, never as a stack trace.
 * `key` names a line of the strings table, `values` fill its braces.
 */
export class UserError extends Error {
    constructor(
        readonly key: string,
        readonly values: Record<string, string | number> = {}
    ) {
        super(`${key} ${JSON.stringify(values)}`);
        this.name = 'UserError';
    }
}

/** Something the user can put right: its message is shown as it is, in one line, without a stack. */
export class Failure extends Error {}

/** Any error in one line that says what to do, as far as we know. */
export function sayWhy(error: unknown): string {
    if (error instanceof RangeError && /call stack/i.test(error.message)) return 'the input nests deeper than this program reads';
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n')[0].trim() || 'something failed without saying why';
}

/** What an error of the file system means for `path`. */
export function sayFileError(error: unknown, path: string, doing: 'read' | 'write'): Failure {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reasons: Record<string, string> = {
        ENOENT: doing === 'read' ? 'there is no such file' : 'its folder does not exist: make it first',
        ENOTDIR: 'part of the path is a file, not a folder',
        EISDIR: 'it is a folder, not a file',
        EACCES: `no permission to ${doing} there`,
        EPERM: `no permission to ${doing} there`,
        EROFS: 'the disk is read-only',
        ENOSPC: 'the disk is full',
        EDQUOT: 'the disk quota is used up',
        EFBIG: 'the disk does not take files of this size',
        ENAMETOOLONG: 'its name is too long',
        EMFILE: 'too many files are open'
    };
    return new Failure(`cannot ${doing} ${path}: ${reasons[code] ?? sayWhy(error)}`);
}

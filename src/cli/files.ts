import { randomBytes } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { Failure, sayFileError } from './failure';

/** The file's bytes. */
export async function readWhole(path: string): Promise<Uint8Array> {
    try {
        return await readFile(path);
    } catch (error) {
        throw sayFileError(error, path, 'read');
    }
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A full disk or a
 * killed process leaves the old file as it was.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
    let temporary = '';
    try {
        // Through a link to the file it means; a pipe or device has no name to take and is written to directly.
        const target = await realpath(path).catch(() => path);
        const there = await stat(target).catch(() => undefined);
        if (there && !there.isFile()) return await writeFile(target, content);
        const part = join(dirname(target), `.hinagata-${randomBytes(6).toString('hex')}.part`);
        const file = await open(part, 'wx');
        temporary = part;
        try {
            await file.writeFile(content);
            await file.sync();
        } finally {
            await file.close();
        }
        await rename(part, target);
    } catch (error) {
        if (temporary) await rm(temporary, { force: true }).catch(() => {});
        throw sayFileError(error, path, 'write');
    }
}

/**
 * Checks what can be checked before any work is done: the name's ending is one of `endings`, its folder is there and
 * can be written. Returns the ending without the dot.
 */
export async function checkTarget(path: string, endings: readonly string[]): Promise<string> {
    const ending = extname(path).slice(1).toLowerCase();
    if (!endings.includes(ending)) {
        const wanted = endings.map((e) => `.${e}`).join(', ').replace(/, ([^,]*)$/, ' or $1');
        throw new Failure(`--out must end in ${wanted} (got "${path}")`);
    }
    try {
        if ((await stat(dirname(path))).isDirectory()) await access(dirname(path), constants.W_OK);
        else throw Object.assign(new Error(), { code: 'ENOTDIR' });
        const there = await stat(path).catch(() => undefined);
        if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
        if (there) await access(path, constants.W_OK);
    } catch (error) {
        throw sayFileError(error, path, 'write');
    }
    return ending;
}

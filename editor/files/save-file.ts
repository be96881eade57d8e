import { UserError } from '../user-error';

interface SavePicker {
    showSaveFilePicker?(options: { suggestedName: string; types: { description: string; accept: Record<string, string[]> }[] }): Promise<FileSystemFileHandle>;
}

export interface FileToSave {
    name: string;
    type: string;
    description: string;
    make(): Promise<Blob>;
}

/**
 * Asks where to, then makes and writes the file. The question comes first: a browser lets a page ask only right after
 * a click, and making a VRM takes longer than that.
 * Resolves false when the person cancelled. @throws UserError when it cannot be written.
 */
export async function saveFile(file: FileToSave, direct = false): Promise<boolean> {
    const picker = (window as unknown as SavePicker).showSaveFilePicker;
    if (!picker || direct) {
        download(file.name, await file.make());
        return true;
    }
    let handle: FileSystemFileHandle;
    try {
        const extension = file.name.slice(file.name.lastIndexOf('.'));
        handle = await picker.call(window, { suggestedName: file.name, types: [{ description: file.description, accept: { [file.type]: [extension] } }] });
    } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return false;
        // Some frames may not ask; the download folder is always allowed.
        download(file.name, await file.make());
        return true;
    }
    const blob = await file.make();
    await writeTo(handle, file.name, blob);
    return true;
}

/** Writes through a stream that replaces the file only when all of it is on the disk. */
export async function writeTo(handle: Pick<FileSystemFileHandle, 'createWritable'>, name: string, blob: Blob): Promise<void> {
    let stream: FileSystemWritableFileStream | undefined;
    try {
        stream = await handle.createWritable();
        await stream.write(blob);
        await stream.close();
    } catch (error) {
        // Without the abort the half-written copy stays on a disk that is full already.
        await stream?.abort().catch(() => {});
        const full = error instanceof DOMException && error.name === 'QuotaExceededError';
        if (full) throw new UserError('error.diskFull', { name });
        throw new UserError('error.writeFailed', { name, detail: error instanceof Error ? error.message : String(error) });
    }
}

function download(name: string, blob: Blob): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    // Revoked late: Firefox reads the address after the click has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Asks for a file; undefined when none was chosen. */
export function chooseFile(accept: string): Promise<File | undefined> {
    return new Promise((resolve) => {
        const input = document.createElement('input');
        input.type = 'file';
        input.accept = accept;
        input.addEventListener('change', () => resolve(input.files?.[0]));
        input.addEventListener('cancel', () => resolve(undefined));
        input.click();
    });
}

/** A name that every file system takes. */
export const fileName = (name: string, extension: string): string => `${name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').trim().slice(0, 80) || 'hinagata'}${extension}`;

/** "1.4 MB". */
export const sizeText = (bytes: number): string => (bytes < 1e5 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

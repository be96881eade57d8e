const DATABASE = 'hinagata-studio';
const STORE = 'autosave';

/** A shelf in the browser's own database: one value a key, kept over reloads and crashes. */
export interface Shelf {
    read(key: string): Promise<unknown>;
    write(key: string, value: unknown): Promise<void>;
}

/** Rejects when the browser has no database to give (some private windows). */
export function openShelf(): Promise<Shelf> {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(DATABASE, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(STORE);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
            const database = request.result;
            const run = <T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>) =>
                new Promise<T>((done, failed) => {
                    const transaction = database.transaction(STORE, mode);
                    const result = use(transaction.objectStore(STORE));
                    transaction.oncomplete = () => done(result.result);
                    transaction.onerror = transaction.onabort = () => failed(transaction.error ?? result.error);
                });
            resolve({
                read: (key) => run('readonly', (store) => store.get(key)),
                write: async (key, value) => void (await run('readwrite', (store) => store.put(value, key)))
            });
        };
    });
}

export interface AutosaveOptions {
    shelf: Shelf;
    /** What it is kept under. @default 'scene' */
    key?: string;
    /** The scene, or whatever is kept, as it is now: plain data. */
    snapshot(): object;
    /** Called once when the shelf is full or gone, and again only after a write has succeeded. */
    onFailure(error: unknown): void;
    /** Milliseconds of quiet before writing. @default 300 */
    pause?: number;
}

/** Writes a value a moment after each change; the newest always wins. */
export class Autosave {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private writing: Promise<void> = Promise.resolve();
    private failed = false;

    constructor(private readonly options: AutosaveOptions) {}

    /** Something changed. */
    touch(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.flush(), this.options.pause ?? 300);
    }

    /** Writes now; resolves when it is on the shelf. */
    flush(): Promise<void> {
        clearTimeout(this.timer);
        this.timer = undefined;
        const text = JSON.stringify(this.options.snapshot());
        this.writing = this.writing.then(async () => {
            try {
                await this.options.shelf.write(this.options.key ?? 'scene', text);
                this.failed = false;
            } catch (error) {
                if (!this.failed) this.options.onFailure(error);
                this.failed = true;
            }
        });
        return this.writing;
    }
}

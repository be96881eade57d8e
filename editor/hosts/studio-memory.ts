import { Autosave, openShelf, type Shelf } from '../files/autosave';
import type { MemoryAccess } from './host';

export interface StudioMemory extends MemoryAccess {
    /** The scene changed: it is written a moment later. Before {@link MemoryAccess.lastScene} was asked nothing is written. */
    touch(): void;
    destroy(): void;
}

/** What the Studio remembers, in the browser's own database; without one (some private windows) it forgets. */
export async function openMemory(snapshot: () => object, onFailure: (error: unknown) => void): Promise<StudioMemory> {
    let shelf: Shelf | undefined;
    try {
        shelf = await openShelf();
    } catch (error) {
        console.warn(error);
    }
    /** An early change must not replace the last scene before it was read. */
    let armed = false;
    const savers = new Map<string, Autosave>();
    const saverOf = (key: string, value: () => object) => {
        let saver = savers.get(key);
        if (!saver && shelf) savers.set(key, (saver = new Autosave({ shelf, key, snapshot: value, onFailure })));
        return saver;
    };
    const scene = saverOf('scene', snapshot);
    const flush = async () => {
        if (armed) await Promise.all([...savers.values()].map((saver) => saver.flush()));
    };
    // After each change, when the tab is hidden, and when the page goes away.
    const hide = () => void flush();
    window.addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);

    return {
        async lastScene() {
            try {
                return (await shelf?.read('scene')) as string | undefined;
            } finally {
                armed = true;
            }
        },
        async recall(key) {
            const text = await shelf?.read(key);
            return typeof text === 'string' ? JSON.parse(text) : undefined;
        },
        keep(key, value) {
            const saver = saverOf(key, value);
            return () => saver?.touch();
        },
        flush,
        touch() {
            if (armed) scene?.touch();
        },
        destroy() {
            window.removeEventListener('pagehide', hide);
            document.removeEventListener('visibilitychange', hide);
        }
    };
}

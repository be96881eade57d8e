import * as Comlink from 'comlink';
import type { BuildRequest } from '../../runtime/build-here';
import type { Recipe } from '../../src/recipe/recipe';
import type { PortraitOptions, PortraitView, TakenPortrait } from '../hosts/host';
import type { PortraitWorker } from './portrait-worker';

/** A portrait is shown an inch wide: half the texels are more than it has pixels for. */
const PORTRAIT: BuildRequest = { textureScale: 0.5 };
/** Parts and the cast, the size of a thumb. */
const DRAFT: BuildRequest = { detail: 0.7, textureScale: 0.5 };

interface Job {
    recipe: Recipe;
    view: PortraitView;
    quiet: boolean;
    resolve(taken: TakenPortrait): void;
    reject(reason: unknown): void;
    signal?: AbortSignal;
}

/**
 * Characters' pictures, built and drawn away from the page, with a graphics context of their own: neither the building
 * nor the drawing, nor waiting for the pixels, holds the page up. One at a time; quiet ones when nothing else waits.
 * Where a browser cannot draw in a worker, `onPage` draws on the stage's own device.
 */
export class Portraits {
    private readonly waiting: Job[] = [];
    private busy = false;
    private worker: Worker | undefined;
    private remote: Promise<Comlink.Remote<PortraitWorker> | undefined>;

    constructor(
        workerUrl: string | URL,
        private readonly onPage: (recipe: Recipe, view: PortraitView, request: BuildRequest) => Promise<TakenPortrait>
    ) {
        this.remote = this.open(workerUrl);
    }

    /** Rejects with the signal's reason when aborted, or with what the builder threw. */
    take(recipe: Recipe, view: PortraitView, { quiet = false, signal }: PortraitOptions = {}): Promise<TakenPortrait> {
        if (signal?.aborted) return Promise.reject(signal.reason);
        return new Promise((resolve, reject) => {
            const job: Job = { recipe, view, quiet, resolve, reject, signal };
            this.waiting.push(job);
            signal?.addEventListener('abort', () => {
                // One that is being drawn is let finish; nobody hears of it.
                const i = this.waiting.indexOf(job);
                if (i >= 0) this.waiting.splice(i, 1);
                reject(signal.reason);
            }, { once: true });
            void this.next();
        });
    }

    destroy(): void {
        for (const { reject } of this.waiting.splice(0)) reject(new DOMException('The studio was closed', 'AbortError'));
        this.worker?.terminate();
    }

    private async open(url: string | URL): Promise<Comlink.Remote<PortraitWorker> | undefined> {
        if (typeof Worker === 'undefined') return undefined;
        const worker = new Worker(url, { type: 'module' });
        const failed = new Promise<boolean>((resolve) => {
            worker.addEventListener('error', (event) => {
                event.preventDefault();
                resolve(false);
            }, { once: true });
        });
        const remote = Comlink.wrap<PortraitWorker>(worker);
        const works = await Promise.race([failed, remote.open().catch((error) => {
            console.warn(error);
            return false;
        })]);
        if (works) {
            this.worker = worker;
            return remote;
        }
        worker.terminate();
        return undefined;
    }

    private async next(): Promise<void> {
        if (this.busy || this.waiting.length === 0) return;
        const first = this.waiting.findIndex(({ quiet }) => !quiet);
        const [job] = this.waiting.splice(Math.max(0, first), 1);
        this.busy = true;
        try {
            const remote = await this.remote;
            const take = remote?.take ?? this.onPage;
            job.resolve(await take(job.recipe, job.view, job.quiet ? DRAFT : PORTRAIT));
        } catch (error) {
            job.reject(error);
        } finally {
            this.busy = false;
            void this.next();
        }
    }
}

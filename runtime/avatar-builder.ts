import * as Comlink from 'comlink';
import type { Recipe } from '../src/recipe/recipe';
import type { FinishOptions } from './build-avatar';
import type { BuildRequest, BuildResult } from './build-here';
import type { BuildWorker } from './build-worker';

export interface AvatarBuilderOptions {
    /** Where the bundled `build-worker.mjs` is served from. Without it, avatars are built on this thread. */
    workerUrl?: string | URL;
    /** Makes the worker; for pages that need their own. @default `new Worker(workerUrl, { type: 'module' })` */
    spawn?: (url: string | URL) => Worker;
    /** Canvas for building on this thread. @default the browser's */
    canvas?: FinishOptions['canvas'];
}

export interface BuildCall extends BuildRequest {
    /** Gives the build up: a waiting one is dropped, a running one stops at once. */
    signal?: AbortSignal;
    /** Drops the builds that still wait, and stops the one that runs: the newest picture wins, as behind a slider. */
    replace?: boolean;
    /** Name of the part just made, and the share done, 0 … 1. */
    onProgress?: (part: string, done: number) => void;
}

interface Job {
    recipe: Recipe;
    call: BuildCall;
    resolve: (result: BuildResult) => void;
    reject: (reason: unknown) => void;
    onAbort: () => void;
}

/**
 * Builds avatars in a worker, one after another, so that the page keeps its frame rate.
 * A stopped build ends its worker; the next one starts a fresh worker.
 */
export class AvatarBuilder {
    private readonly options: AvatarBuilderOptions;
    private readonly waiting: Job[] = [];
    private running: Job | undefined;
    private worker: Worker | undefined;
    private remote: Comlink.Remote<BuildWorker> | undefined;
    private closed = false;

    constructor(options: AvatarBuilderOptions = {}) {
        this.options = options;
    }

    /** Whether builds leave this thread. */
    get threaded(): boolean {
        return this.options.workerUrl !== undefined && (this.options.spawn !== undefined || typeof Worker !== 'undefined');
    }

    /** Builds waiting or running. */
    get pending(): number {
        return this.waiting.length + (this.running ? 1 : 0);
    }

    /** Starts the worker ahead of the first build: its module takes a moment to load. */
    warmUp(): void {
        if (this.threaded) this.start();
    }

    /** @throws (rejects) an `AbortError` when given up, or what the builder threw. */
    build(recipe: Recipe, call: BuildCall = {}): Promise<BuildResult> {
        if (this.closed) return Promise.reject(new Error('AvatarBuilder.build: the builder has been destroyed'));
        if (call.signal?.aborted) return Promise.reject(aborted());
        if (call.replace) this.cancelAll();
        return new Promise((resolve, reject) => {
            const job: Job = { recipe, call, resolve, reject, onAbort: () => this.cancel(job) };
            call.signal?.addEventListener('abort', job.onAbort, { once: true });
            this.waiting.push(job);
            this.next();
        });
    }

    /** Gives every build up. */
    cancelAll(): void {
        for (const job of [...this.waiting]) this.cancel(job);
        if (this.running) this.cancel(this.running);
    }

    /** Gives every build up and ends the worker. Safe to call twice. */
    destroy(): void {
        this.closed = true;
        this.cancelAll();
        this.stop();
    }

    private cancel(job: Job): void {
        if (job === this.running) {
            // A worker in the middle of a build hears nothing: the only way to stop it is to end it.
            this.running = undefined;
            this.stop();
        } else {
            const i = this.waiting.indexOf(job);
            if (i < 0) return;
            this.waiting.splice(i, 1);
        }
        job.call.signal?.removeEventListener('abort', job.onAbort);
        job.reject(aborted());
        this.next();
    }

    private next(): void {
        if (this.running) return;
        const job = this.waiting.shift();
        if (!job) return;
        this.running = job;
        const settle = (finish: () => void) => {
            // A build that was given up has been answered already.
            if (this.running !== job) return;
            this.running = undefined;
            job.call.signal?.removeEventListener('abort', job.onAbort);
            finish();
            this.next();
        };
        this.run(job).then(
            (result) => settle(() => job.resolve(result)),
            (reason) => settle(() => job.reject(reason))
        );
    }

    private async run({ recipe, call }: Job): Promise<BuildResult> {
        const request: BuildRequest = { detail: call.detail, textureScale: call.textureScale };
        if (this.threaded) {
            const remote = this.start();
            const failed = new Promise<never>((_, reject) => {
                this.worker!.addEventListener('error', (event) => reject(new Error(`AvatarBuilder: the worker failed: ${event.message || `${this.options.workerUrl} did not load`}`)), { once: true });
            });
            const progress = call.onProgress && Comlink.proxy(call.onProgress);
            try {
                return (await Promise.race([remote.build(recipe, request, progress as never), failed])) as BuildResult;
            } catch (error) {
                // A worker that did not load stays broken: the next build tries a fresh one.
                if (error instanceof Error && error.message.startsWith('AvatarBuilder:')) this.stop();
                throw error;
            }
        }
        // The whole catalogue comes with this import: pages that have a worker never load it here.
        const { buildHere } = await import('./build-here');
        return buildHere(recipe, request, call.onProgress, this.options.canvas);
    }

    private start(): Comlink.Remote<BuildWorker> {
        if (!this.remote) {
            const { spawn = (url) => new Worker(url, { type: 'module' }), workerUrl } = this.options;
            this.worker = spawn(workerUrl!);
            this.remote = Comlink.wrap<BuildWorker>(this.worker);
        }
        return this.remote;
    }

    private stop(): void {
        this.remote?.[Comlink.releaseProxy]();
        this.worker?.terminate();
        this.remote = undefined;
        this.worker = undefined;
    }
}

const aborted = (): DOMException => new DOMException('The build was given up', 'AbortError');

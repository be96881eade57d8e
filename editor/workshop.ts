import type { Recipe } from '../src/recipe/recipe';
import type { AvatarMaker, BuiltAvatar } from './avatars';

/** Built avatars kept for going back and forth (undo, portraits being dragged). About 6 MB each. */
const KEPT = 10;

interface Job {
    key: string;
    recipe: Recipe;
    waiting: Set<{ resolve(built: BuiltAvatar): void; reject(error: unknown): void }>;
    started: boolean;
}

/** Equal text, equal avatar: the builder reads nothing else of a recipe. */
export const recipeKey = (recipe: Recipe): string => JSON.stringify([recipe.seed, recipe.parts]);

/**
 * Builds characters for the stage, one at a time in the worker; the same recipe asked for twice is built once. A waiting
 * build nobody wants any more is dropped; a running one is let finish, since stopping it would end the worker, and a
 * fresh worker costs more than the rest of a build.
 */
export class Workshop {
    private readonly kept = new Map<string, BuiltAvatar>();
    private jobs: Job[] = [];
    private running: Job | undefined;

    constructor(private readonly maker: Pick<AvatarMaker, 'build'>) {}

    /** The built avatar if it is at hand. */
    peek(recipe: Recipe): BuiltAvatar | undefined {
        return this.kept.get(recipeKey(recipe));
    }

    /** Rejects with the signal's reason when it is aborted, or with the builder's error. */
    build(recipe: Recipe, signal?: AbortSignal): Promise<BuiltAvatar> {
        const key = recipeKey(recipe);
        const kept = this.kept.get(key);
        if (kept) {
            // Last used goes to the end, so that the first is the one to forget.
            this.kept.delete(key);
            this.kept.set(key, kept);
            return Promise.resolve(kept);
        }
        if (signal?.aborted) return Promise.reject(signal.reason);
        let job = this.jobs.find((other) => other.key === key);
        if (!job) {
            job = { key, recipe, waiting: new Set(), started: false };
            this.jobs.push(job);
        }
        const mine = job;
        return new Promise<BuiltAvatar>((resolve, reject) => {
            const waiter = { resolve, reject };
            mine.waiting.add(waiter);
            signal?.addEventListener(
                'abort',
                () => {
                    if (!mine.waiting.delete(waiter)) return;
                    reject(signal.reason);
                    if (mine.waiting.size === 0 && !mine.started) this.jobs = this.jobs.filter((other) => other !== mine);
                },
                { once: true }
            );
            void this.next();
        });
    }

    private async next(): Promise<void> {
        if (this.running || this.jobs.length === 0) return;
        const job = this.jobs[0];
        this.running = job;
        job.started = true;
        try {
            const built = await this.maker.build(job.recipe);
            this.kept.set(job.key, built);
            while (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
            for (const waiter of job.waiting) waiter.resolve(built);
        } catch (error) {
            for (const waiter of job.waiting) waiter.reject(error);
        } finally {
            job.waiting.clear();
            this.jobs = this.jobs.filter((other) => other !== job);
            this.running = undefined;
            void this.next();
        }
    }
}

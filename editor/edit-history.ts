import { Events } from '@playcanvas/observer';

/** One step a person can take back. Both directions may be asynchronous; the history never overlaps two of them. */
export interface EditOp {
    /** Said in the Undo and Redo tooltips: "Move Aoi". */
    name: string;
    do(): void | Promise<void>;
    undo(): void | Promise<void>;
    /**
     * Takes `next`, which has just been done, into this step (a slider being dragged is one step).
     * Return false when the two do not belong together.
     */
    merge?(next: EditOp): boolean;
}

/** Steps kept before the oldest is forgotten. */
export const HISTORY_LIMIT = 200;

/**
 * Undo and redo over {@link EditOp}s, one at a time in the order they were asked for.
 * Fires `change` whenever what can be undone or redone changes.
 */
export class EditHistory extends Events {
    private steps: EditOp[] = [];
    /** Steps before the cursor are done, those after it can be redone. */
    private cursor = 0;
    private queue: Promise<unknown> = Promise.resolve();

    /** Does the operation and records it; what could be redone before is forgotten. Rejects, recording nothing, when `do` throws. */
    add(op: EditOp): Promise<void> {
        return this.enqueue(async () => {
            await op.do();
            this.steps.length = this.cursor;
            const last = this.steps[this.cursor - 1];
            if (!last?.merge?.(op)) this.steps.push(op);
            if (this.steps.length > HISTORY_LIMIT) this.steps.shift();
            this.cursor = this.steps.length;
            this.emit('change');
        });
    }

    /** Takes the last step back; false when there is none. */
    undo(): Promise<boolean> {
        return this.enqueue(async () => {
            if (this.cursor === 0) return false;
            // Only advance after a successful undo, so an operation that throws leaves the history usable.
            await this.steps[this.cursor - 1].undo();
            this.cursor--;
            this.emit('change');
            return true;
        });
    }

    /** Does the step that was undone last again; false when there is none. */
    redo(): Promise<boolean> {
        return this.enqueue(async () => {
            if (this.cursor === this.steps.length) return false;
            await this.steps[this.cursor].do();
            this.cursor++;
            this.emit('change');
            return true;
        });
    }

    /** Forgets everything (another scene was opened). */
    clear(): Promise<void> {
        return this.enqueue(async () => {
            this.steps = [];
            this.cursor = 0;
            this.emit('change');
        });
    }

    /** Name of the step `undo` would take back. */
    get undoName(): string | undefined {
        return this.steps[this.cursor - 1]?.name;
    }

    /** Name of the step `redo` would do again. */
    get redoName(): string | undefined {
        return this.steps[this.cursor]?.name;
    }

    private enqueue<T>(task: () => Promise<T>): Promise<T> {
        const result = this.queue.then(task);
        // A failed step must not stop the ones after it; its own caller still sees the rejection.
        this.queue = result.catch(() => {});
        return result;
    }
}

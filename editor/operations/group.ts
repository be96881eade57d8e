import type { EditOp } from '../edit-history';

/** Several operations as one step: done in order, undone in reverse. */
export function group(name: string, operations: readonly EditOp[]): EditOp {
    return {
        name,
        async do() {
            let done = 0;
            try {
                for (; done < operations.length; done++) await operations[done].do();
            } catch (error) {
                // Half a step is worse than none: what was done is taken back before the error goes on.
                while (done-- > 0) await operations[done].undo();
                throw error;
            }
        },
        async undo() {
            for (const operation of [...operations].reverse()) await operation.undo();
        }
    };
}

/**
 * Every array buffer in a tree of plain data, each once: a buffer named twice in a transfer list is an error, and
 * meshes may share one. Shared buffers are left out; they need no transfer.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
    const found = new Set<ArrayBuffer>();
    const seen = new Set<object>();
    const visit = (v: unknown): void => {
        if (typeof v !== 'object' || v === null || seen.has(v)) return;
        seen.add(v);
        if (ArrayBuffer.isView(v)) {
            if (v.buffer instanceof ArrayBuffer) found.add(v.buffer);
        } else if (v instanceof ArrayBuffer) found.add(v);
        else if (Array.isArray(v)) {
            // Long lists of numbers hold no buffers.
            if (typeof v[0] !== 'number') for (const item of v) visit(item);
        } else for (const key in v) visit((v as Record<string, unknown>)[key]);
    };
    visit(value);
    return [...found];
}

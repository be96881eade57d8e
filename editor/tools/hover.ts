import type { EditorHost, Mounted } from '../hosts/host';

/** Marks the character under the pointer, so that a click is no surprise. */
export function hoverTool(host: EditorHost): Mounted {
    const { canvas } = host.viewport;
    let shown: string | undefined;
    const show = (id: string | undefined) => {
        if (id === shown) return;
        shown = id;
        canvas.classList.toggle('h-pointing', !!id);
        host.viewport.hover(id);
    };
    const move = (event: PointerEvent) => show(event.buttons ? shown : host.viewport.characterUnder(event.clientX, event.clientY));
    const leave = () => show(undefined);
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    const selection = host.selection.on('change', () => host.viewport.hover(shown));
    return {
        destroy() {
            canvas.removeEventListener('pointermove', move);
            canvas.removeEventListener('pointerleave', leave);
            selection.unbind();
        }
    };
}

import type { Mounted } from '../hosts/host';
import type { StudioHost } from '../hosts/studio-host';

/** Marks the character under the pointer, so that a click is no surprise. */
export function hoverTool(host: StudioHost): Mounted {
    const { canvas } = host.viewport;
    let shown: string | undefined;
    const show = (id: string | undefined) => {
        if (id === shown) return;
        shown = id;
        canvas.classList.toggle('h-pointing', !!id);
        host.cast.mark(host.selection.ids, id);
    };
    const move = (event: PointerEvent) => show(event.buttons ? shown : host.characterUnder(event.clientX, event.clientY));
    const leave = () => show(undefined);
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    const selection = host.selection.on('change', (ids) => host.cast.mark(ids, shown));
    return {
        destroy() {
            canvas.removeEventListener('pointermove', move);
            canvas.removeEventListener('pointerleave', leave);
            selection.unbind();
        }
    };
}

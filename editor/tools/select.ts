import type { EditorHost, Mounted } from '../hosts/host';

/** A press that travels further than this, in CSS pixels, is a drag (orbiting) and selects nothing. */
const CLICK_SLOP = 4;

/** Click selects, Ctrl-click adds, a click on nothing deselects. */
export function selectTool(host: EditorHost): Mounted {
    const { canvas } = host.viewport;
    let pressed: { x: number; y: number } | undefined;

    const pick = async (event: PointerEvent) => {
        const id = await host.viewport.pick(event.clientX, event.clientY);
        const { ids } = host.selection;
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
            if (id) host.selection.set(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id], true);
        } else host.selection.set(id ? [id] : [], true);
    };

    const down = (event: PointerEvent) => {
        pressed = event.button === 0 && !host.viewport.held ? { x: event.clientX, y: event.clientY } : undefined;
    };
    const up = (event: PointerEvent) => {
        if (!pressed || event.button !== 0) return;
        const travelled = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
        pressed = undefined;
        if (travelled <= CLICK_SLOP && !host.viewport.held) pick(event).catch((error) => host.status.fail(error));
    };
    canvas.addEventListener('pointerdown', down);
    canvas.addEventListener('pointerup', up);
    return {
        destroy() {
            canvas.removeEventListener('pointerdown', down);
            canvas.removeEventListener('pointerup', up);
        }
    };
}

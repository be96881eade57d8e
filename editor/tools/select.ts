import { LAYERID_WORLD, Picker, type MeshInstance, type RenderComponent } from 'playcanvas';
import type { Mounted } from '../hosts/host';
import type { StudioHost } from '../hosts/studio-host';

/** A press that travels further than this, in CSS pixels, is a drag (orbiting) and selects nothing. */
const CLICK_SLOP = 4;
/** The picking picture is drawn smaller than the screen; a character is never that thin. */
const PICK_SCALE = 0.25;

/** Click selects, Ctrl-click adds, a click on nothing deselects. */
export function selectTool(host: StudioHost): Mounted {
    const { app, camera, canvas } = host.viewport;
    const picker = new Picker(app, 1, 1);
    let pressed: { x: number; y: number } | undefined;

    const pick = async (event: PointerEvent) => {
        const box = canvas.getBoundingClientRect();
        const x = event.clientX - box.left;
        const y = event.clientY - box.top;
        picker.resize(Math.ceil(box.width * PICK_SCALE), Math.ceil(box.height * PICK_SCALE));
        picker.prepare(camera, app.scene, [app.scene.layers.getLayerById(LAYERID_WORLD)!]);
        const hits = (await picker.getSelectionAsync(x * PICK_SCALE, y * PICK_SCALE, 1, 1)) as MeshInstance[];
        const id = hits.length ? host.cast.idOf(hits[0].node as unknown as RenderComponent['entity']) : host.characterUnder(event.clientX, event.clientY);
        const { ids } = host.selection;
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
            if (id) host.selection.set(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id], true);
        } else host.selection.set(id ? [id] : [], true);
    };

    const down = (event: PointerEvent) => {
        pressed = event.button === 0 && !host.gizmoBusy ? { x: event.clientX, y: event.clientY } : undefined;
    };
    const up = (event: PointerEvent) => {
        if (!pressed || event.button !== 0) return;
        const travelled = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
        pressed = undefined;
        if (travelled <= CLICK_SLOP && !host.gizmoBusy) pick(event).catch((error) => host.status.fail(error));
    };
    canvas.addEventListener('pointerdown', down);
    canvas.addEventListener('pointerup', up);
    return {
        destroy() {
            canvas.removeEventListener('pointerdown', down);
            canvas.removeEventListener('pointerup', up);
            picker.destroy();
        }
    };
}

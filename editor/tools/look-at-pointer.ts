import type { EditorHost, Mounted } from '../hosts/host';

/** Everyone on the stage looks at the pointer while it is over the stage, and ahead when it leaves. */
export function lookAtPointer(host: EditorHost): Mounted {
    const { canvas, camera } = host.viewport;
    const move = (event: PointerEvent) => {
        if (!host.viewport.playing || event.pointerType === 'touch') return;
        const box = canvas.getBoundingClientRect();
        // Half way to what the camera looks at: between the character and the person.
        const depth = camera.entity.getPosition().distance(host.viewport.focusPoint) * 0.5;
        host.viewport.lookAt(camera.screenToWorld(event.clientX - box.left, event.clientY - box.top, Math.max(depth, 0.3)));
        host.viewport.requestRender();
    };
    const leave = () => {
        host.viewport.lookAt(null);
        host.viewport.requestRender();
    };
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    return {
        destroy() {
            canvas.removeEventListener('pointermove', move);
            canvas.removeEventListener('pointerleave', leave);
        }
    };
}

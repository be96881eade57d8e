import type { Generation, Portrait } from '../generation';
import type { Ghost } from '../hosts/host';
import { addCharacters } from '../operations/add-characters';
import { t } from '../strings';
import { el, pictureOf } from '../ui';

/** Pixels before a press becomes a drag; less is a click. */
const DRAG_SLOP = 6;

/**
 * A portrait under the pointer: over the panels its picture, over the stage the character itself, standing on the
 * ground and facing the camera. Dropped on the stage it stays; elsewhere, or with Escape, nothing happens.
 */
export function startPortraitDrag(generation: Generation, portrait: Portrait, source: HTMLElement, start: PointerEvent): void {
    const { host } = generation;
    let dragging = false;
    let ghost: Ghost | undefined;
    let asked = false;
    let over = false;
    let finished = false;
    const last = { x: start.clientX, y: start.clientY };
    const picture = el('div', 'h-drag');
    if (portrait.image) picture.append(pictureOf(portrait.image));

    const follow = () => {
        const ground = host.viewport.groundUnder(last.x, last.y);
        const top = document.elementFromPoint(last.x, last.y);
        over = !!ground && (top === host.viewport.canvas || host.viewport.canvas.parentElement!.contains(top));
        picture.style.transform = `translate(${last.x}px, ${last.y}px)`;
        picture.classList.toggle('h-over-stage', over && !!ghost);
        host.viewport.canvas.parentElement!.classList.toggle('h-dropping', over);
        if (over && !asked) {
            asked = true;
            generation.builtOf(portrait).then(
                (built) => {
                    if (finished) return;
                    ghost = host.viewport.showGhost(built);
                    follow();
                },
                (error) => host.status.fail(error)
            );
        }
        ghost?.move(over ? ground : undefined);
    };

    const move = (event: PointerEvent) => {
        last.x = event.clientX;
        last.y = event.clientY;
        if (!dragging && Math.hypot(last.x - start.clientX, last.y - start.clientY) > DRAG_SLOP) {
            dragging = true;
            document.body.append(picture);
            document.body.classList.add('h-dragging');
            source.classList.add('h-dragged');
        }
        if (dragging) follow();
    };
    const end = (commit: boolean) => {
        if (finished) return;
        finished = true;
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', cancel);
        window.removeEventListener('keydown', key, true);
        picture.remove();
        document.body.classList.remove('h-dragging');
        source.classList.remove('h-dragged');
        host.viewport.canvas.parentElement!.classList.remove('h-dropping');
        if (!dragging) {
            if (commit) void generation.place(portrait);
            return;
        }
        const ground = host.viewport.groundUnder(last.x, last.y);
        if (commit && over && ground) {
            const name = host.scene.freshName(portrait.recipe.name);
            const yaw = host.viewport.facingYaw(ground);
            ghost?.settle();
            const character = {
                id: host.scene.freshId(),
                name,
                recipe: structuredClone(portrait.recipe),
                position: [Math.round(ground.x * 1e3) / 1e3, 0, Math.round(ground.z * 1e3) / 1e3] as [number, number, number],
                rotation: [0, Math.round(yaw * 10) / 10, 0] as [number, number, number],
                scale: 1
            };
            host.history.add(addCharacters(host, [character], t('step.add', { name }))).catch((error) => host.status.fail(error));
        } else ghost?.destroy();
    };
    const up = (event: PointerEvent) => {
        last.x = event.clientX;
        last.y = event.clientY;
        if (dragging) follow();
        end(true);
    };
    const cancel = () => end(false);
    const key = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        end(false);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
    start.preventDefault();
    source.focus();
}

import { duplicate, remove } from '../actions';
import { saveScene } from '../files/open';
import type { Generation } from '../generation';
import type { EditorHost, Mounted } from '../hosts/host';
import { showHelp } from '../panels/help';
import { chooseAndOpen } from '../panels/top-bar';
import { Cleanup, isTyping } from '../ui';
import type { GizmoTools } from './gizmos';

/** The keys people bring from other editors. Letters work wherever no text is being typed. */
export function shortcuts(host: EditorHost, generation: Generation, gizmos: GizmoTools): Mounted {
    const cleanup = new Cleanup();
    const fail = (error: unknown) => host.status.fail(error);
    const withControl: Record<string, () => void> = {
        z: () => void host.history.undo().catch(fail),
        y: () => void host.history.redo().catch(fail),
        d: () => duplicate(host),
        s: () => void saveScene(host, host.scene.toFile),
        o: () => void chooseAndOpen(generation),
        a: () => host.selection.set(host.scene.characters.map(({ id }) => id), true)
    };
    const alone: Record<string, () => void> = {
        q: () => gizmos.choose('select'),
        w: () => gizmos.choose('translate'),
        e: () => gizmos.choose('rotate'),
        r: () => gizmos.choose('scale'),
        x: () => gizmos.setSnap(!gizmos.snap),
        f: () => host.viewport.frame(host.selection.ids),
        g: () => host.scene.setStage({ grid: !host.scene.stage.grid }),
        ' ': () => (host.viewport.playing = !host.viewport.playing),
        delete: () => remove(host),
        backspace: () => remove(host),
        '/': () => document.getElementById('sentence')?.focus(),
        '?': () => showHelp(),
        escape: () => (generation.progress ? generation.cancel() : host.selection.set([], true))
    };
    cleanup.listen(window, 'keydown', (event) => {
        if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
        const key = event.key.toLowerCase();
        const typing = isTyping(event.target);
        if (event.ctrlKey || event.metaKey) {
            // Text fields keep their own undo and select-all.
            if (event.altKey || (typing && (key === 'z' || key === 'y' || key === 'a'))) return;
            const run = key === 'z' && event.shiftKey ? withControl.y : withControl[key];
            if (run) {
                event.preventDefault();
                run();
            }
            return;
        }
        if (typing) {
            if (key === 'escape' && generation.progress) generation.cancel();
            return;
        }
        // Space and letters on a focused button press that button; flying reads letters while the right button is held.
        if (key === ' ' && (event.target as HTMLElement).closest?.('button, [role=button], .pcui-button')) return;
        if (event.altKey || host.viewport.flying) return;
        const run = alone[key];
        if (run) {
            event.preventDefault();
            run();
        }
    });
    return { destroy: () => cleanup.run() };
}

import { openShelf } from '../files/autosave';
import { saveFile } from '../files/save-file';
import { icon } from '../icons';
import type { Layout } from '../layout';
import { t } from '../strings';
import { el } from '../ui';
import { UserError } from '../user-error';

/** In place of the stage when it cannot be drawn at all: why, what to do, and the saved scene as a file. */
export function showTrouble(layout: Layout, error: unknown): void {
    const text = error instanceof UserError ? t(error.key, error.values) : t('error.unexpected', { detail: error instanceof Error ? error.message : String(error) });
    const save = el('button', 'h-notice-action', t('action.saveScene'));
    save.addEventListener('click', async () => {
        const scene = await (await openShelf()).read('scene');
        await saveFile({ name: 'scene.hinagata-scene', type: 'application/json', description: 'Hinagata scene', make: async () => new Blob([String(scene)]) }, true);
    });
    const box = el('div', 'h-trouble');
    box.setAttribute('role', 'alert');
    box.innerHTML = icon('warning');
    box.append(el('h1', '', t('error.noWebglTitle')), el('p', '', text), save);
    save.hidden = true;
    // Only offered when there is something to save.
    openShelf()
        .then((shelf) => shelf.read('scene'))
        .then((scene) => (save.hidden = scene === undefined))
        .catch(() => {});
    layout.root.classList.add('h-troubled');
    layout.viewport.replaceChildren(box);
    layout.root.dataset.ready = 'trouble';
}

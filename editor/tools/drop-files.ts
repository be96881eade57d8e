import { openFile } from '../files/open';
import type { Generation } from '../generation';
import type { Mounted } from '../hosts/host';
import { t } from '../strings';
import { Cleanup, el } from '../ui';

/** Recipes, scenes and VRM files dropped anywhere on the window are opened. */
export function dropFiles(generation: Generation, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();
    const curtain = el('div', 'h-curtain h-hidden', el('strong', '', t('viewport.drop')), el('span', '', t('viewport.dropHint')));
    parent.append(curtain);
    let depth = 0;
    const hasFiles = (event: DragEvent) => !!event.dataTransfer && [...event.dataTransfer.types].includes('Files');
    const show = (on: boolean) => curtain.classList.toggle('h-hidden', !on);
    cleanup.listen(window, 'dragenter', (event) => {
        if (hasFiles(event) && ++depth === 1) show(true);
    });
    cleanup.listen(window, 'dragleave', (event) => {
        if (hasFiles(event) && --depth <= 0) {
            depth = 0;
            show(false);
        }
    });
    cleanup.listen(window, 'dragover', (event) => {
        if (hasFiles(event)) event.preventDefault();
    });
    cleanup.listen(window, 'drop', (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        depth = 0;
        show(false);
        const place = generation.host.viewport.groundUnder(event.clientX, event.clientY);
        void (async () => {
            for (const file of [...event.dataTransfer!.files]) await openFile(generation, file, place);
        })();
    });
    return {
        destroy() {
            cleanup.run();
            curtain.remove();
        }
    };
}

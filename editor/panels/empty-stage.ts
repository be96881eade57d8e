import type { EditorHost, Mounted } from '../hosts/host';
import { t } from '../strings';
import { el } from '../ui';

/** What to do when nobody is on the stage, said on the stage. */
export function emptyStage(host: EditorHost, parent: HTMLElement): Mounted {
    const message = el('div', 'h-empty-stage', el('strong', '', t('viewport.empty')), el('span', '', t('viewport.emptyHint')));
    parent.append(message);
    const update = () => message.classList.toggle('h-hidden', host.scene.characters.length > 0);
    const listener = host.scene.on('change', update as never);
    update();
    return {
        destroy() {
            listener.unbind();
            message.remove();
        }
    };
}

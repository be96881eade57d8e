import type { EditorHost, Mounted } from '../hosts/host';
import { t } from '../strings';
import { el } from '../ui';

/** What to do when nobody is on the stage, and that someone is on the way, said on the stage. */
export function emptyStage(host: EditorHost, parent: HTMLElement): Mounted {
    const message = el('div', 'h-empty-stage', el('strong', '', t('viewport.empty')), el('span', '', t('viewport.emptyHint')));
    const building = el('div', 'h-building', t('status.building'));
    parent.append(message, building);
    const update = () => message.classList.toggle('h-hidden', host.scene.characters.length > 0);
    const listener = host.scene.on('change', update as never);
    const busy = host.scene.on('building', ((count: number) => building.classList.toggle('h-on', count > 0)) as never);
    update();
    return {
        destroy() {
            listener.unbind();
            busy.unbind();
            message.remove();
            building.remove();
        }
    };
}

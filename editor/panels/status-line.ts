import type { EditorHost, Mounted } from '../hosts/host';
import { icon } from '../icons';
import { t } from '../strings';
import { Cleanup, el } from '../ui';

/** Triangles, draws, bones, build time and warnings of the selection, or of everyone. */
export function statusLine(host: EditorHost, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();
    const { resting } = host.status;
    const message = el('span', 'h-status-message', t(resting));
    message.setAttribute('role', 'status');
    const figures = el('span', 'h-status-figures');
    const warnings = el('button', 'h-status-warnings h-hidden');
    parent.append(message, el('span', 'h-space'), figures, warnings);

    let listed: string[] = [];
    warnings.addEventListener('click', () => host.status.notice('warning', listed.join(' ')));

    const number = (value: number) => value.toLocaleString('en-US').replaceAll(',', ' ');
    const update = () => {
        const chosen = host.selection.ids.length ? host.selection.ids : host.scene.characters.map(({ id }) => id);
        let triangles = 0;
        let draws = 0;
        let bones = 0;
        let milliseconds = 0;
        listed = [];
        for (const id of chosen) {
            const avatar = host.scene.entityOf(id);
            const built = host.scene.builtOf(id);
            if (!avatar || !built) continue;
            triangles += avatar.triangleCount;
            draws += avatar.drawCount;
            bones += avatar.boneCount;
            milliseconds += built.buildMilliseconds;
            listed.push(...built.avatar.warnings);
        }
        const parts = [t('status.characters', { count: host.scene.characters.length })];
        if (triangles)
            parts.push(
                t('status.triangles', { count: number(triangles) }), t('status.draws', { count: draws }),
                t('status.bones', { count: bones }), t('status.time', { count: number(Math.round(milliseconds)) })
            );
        figures.replaceChildren(...parts.map((part) => el('span', '', part)));
        warnings.classList.toggle('h-hidden', listed.length === 0);
        warnings.innerHTML = icon('warning');
        warnings.append(t('status.warnings', { count: listed.length }));
        warnings.title = listed.join('\n');
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (text: string) => {
        message.textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => (message.textContent = t(resting)), 4000);
    };
    cleanup.add(host.scene.on('entity', update as never));
    cleanup.add(host.scene.on('change', update as never));
    cleanup.add(host.selection.on('change', update));
    cleanup.add(
        host.scene.on('building', ((count: number) => {
            clearTimeout(timer);
            message.textContent = t(count ? 'status.building' : resting);
            message.classList.toggle('h-busy', count > 0);
        }) as never)
    );
    cleanup.listen(window, 'hinagata:say' as never, ((event: CustomEvent<string>) => say(event.detail)) as never);
    update();
    return {
        destroy() {
            cleanup.run();
            clearTimeout(timer);
            parent.replaceChildren();
        }
    };
}

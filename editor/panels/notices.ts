import type { NoticeTone } from '../hosts/host';
import { icon } from '../icons';
import { t } from '../strings';
import { el } from '../ui';

/** Lines laid over the top of the stage until they are closed: what happened, and the remedy as a button. */
export function createNotices(parent: HTMLElement) {
    return {
        show(tone: NoticeTone, text: string, actions: { text: string; run(): void }[] = []): void {
            // The same line twice is one line.
            for (const old of parent.children) if ((old as HTMLElement).dataset.text === text) old.remove();
            const notice = el('div', `h-notice h-notice-${tone}`);
            notice.dataset.text = text;
            notice.setAttribute('role', tone === 'info' ? 'status' : 'alert');
            notice.innerHTML = icon(tone === 'info' ? 'info' : 'warning');
            const close = el('button', 'h-notice-close');
            close.innerHTML = icon('close');
            close.title = t('action.close');
            close.setAttribute('aria-label', t('action.close'));
            close.addEventListener('click', () => notice.remove());
            const buttons = actions.map((action) => {
                const remedy = el('button', 'h-notice-action', action.text);
                remedy.addEventListener('click', () => {
                    notice.remove();
                    action.run();
                });
                return remedy;
            });
            notice.append(el('p', '', text), ...buttons, close);
            parent.append(notice);
            while (parent.children.length > 3) parent.firstElementChild!.remove();
        }
    };
}

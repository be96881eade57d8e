import { t, type StringKey } from '../strings';
import { el } from '../ui';

const LINES: [StringKey, string | StringKey][] = [
    ['help.orbit', 'help.orbitKeys'], ['help.pan', 'help.panKeys'], ['help.zoom', 'help.zoomKeys'], ['help.fly', 'help.flyKeys'],
    ['help.select', 'help.selectKeys'], ['help.gizmos', 'W  E  R'], ['help.snap', 'X'], ['help.frame', 'F'], ['help.grid', 'G'], ['help.all', 'Ctrl A'], ['help.duplicate', 'Ctrl D'], ['help.delete', 'Delete'],
    ['help.undo', 'Ctrl Z  Ctrl Y'], ['help.save', 'Ctrl S'], ['help.play', 'Space'], ['help.prompt', '/']
];

/** The keys, in a dialog that Escape closes. */
export function showHelp(): void {
    const dialog = el('dialog', 'h-help');
    dialog.setAttribute('aria-label', t('help.title'));
    const close = el('button', 'h-notice-action', t('action.close'));
    close.addEventListener('click', () => dialog.close());
    const list = el('dl');
    for (const [what, keys] of LINES) list.append(el('dt', '', t(what)), el('dd', '', ...t(keys).split('  ').map((key) => el('kbd', '', key))));
    dialog.append(el('h2', '', t('help.title')), list, close);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    dialog.showModal();
}

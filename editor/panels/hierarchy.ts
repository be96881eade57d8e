import { Panel, TreeView, TreeViewItem } from '@playcanvas/pcui';
import { duplicate, remove } from '../actions';
import type { EditorHost, Mounted } from '../hosts/host';
import { changeCharacter } from '../operations/change-character';
import { t } from '../strings';
import { Cleanup, el, showMenu } from '../ui';

/** Who is in the scene. */
export function hierarchy(host: EditorHost, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();
    const panel = new Panel({ headerText: t('hierarchy.title'), class: 'h-panel', flex: true, scrollable: true });
    const tree = new TreeView({ allowDrag: false, allowReordering: false, allowRenaming: true, class: 'h-tree' });
    tree.dom.setAttribute('aria-label', t('hierarchy.title'));
    const empty = el('p', 'h-empty-text', t('hierarchy.empty'));
    panel.append(tree);
    panel.content.dom.append(empty);
    parent.append(panel.dom);
    const items = new Map<string, TreeViewItem>();
    let following = false;

    const update = () => {
        const { characters } = host.scene;
        empty.classList.toggle('h-hidden', characters.length > 0);
        const present = new Set(characters.map(({ id }) => id));
        for (const [id, item] of items)
            if (!present.has(id)) {
                item.destroy();
                items.delete(id);
            }
        for (const { id, name } of characters) {
            let item = items.get(id);
            if (!item) {
                item = new TreeViewItem({ text: name, allowDrag: false, allowDrop: false, class: 'h-tree-item' });
                item.dom.dataset.character = id;
                item.on('select', pickFromTree);
                item.on('deselect', pickFromTree);
                item.content.dom.addEventListener('contextmenu', (event) => {
                    event.preventDefault();
                    host.selection.set([id], true);
                    showMenu(event.clientX, event.clientY, [
                        { text: t('tool.frame'), key: 'F', run: () => host.viewport.frame([id]) },
                        { text: t('hierarchy.rename'), key: 'F2', run: () => items.get(id)?.rename() },
                        { text: t('hierarchy.duplicate'), key: 'Ctrl D', run: () => duplicate(host) },
                        '-',
                        { text: t('hierarchy.delete'), key: 'Del', run: () => remove(host) }
                    ]);
                });
                item.content.dom.addEventListener('keydown', (event) => {
                    if (event.key === 'F2') items.get(id)?.rename();
                });
                items.set(id, item);
                tree.append(item);
            }
            if (item.text !== name) {
                following = true;
                item.text = name;
                following = false;
            }
        }
        follow();
    };
    const pickFromTree = () => {
        if (following) return;
        // The tree says deselect, then select: one click is one selection.
        queueMicrotask(() => {
            if (following) return;
            const ids = [...items].filter(([, item]) => item.selected).map(([id]) => id);
            const same = ids.length === host.selection.ids.length && ids.every((id) => host.selection.ids.includes(id));
            if (!same) host.selection.set(ids, true);
        });
    };
    const follow = () => {
        following = true;
        for (const [id, item] of items) {
            const chosen = host.selection.ids.includes(id);
            if (item.selected !== chosen) item.selected = chosen;
        }
        following = false;
    };
    tree.on('rename', (item: TreeViewItem, name: string) => {
        const id = [...items].find(([, other]) => other === item)?.[0];
        const character = id ? host.scene.find(id) : undefined;
        if (!character || !name.trim() || name === character.name) return;
        void host.history.add(changeCharacter(host, character.id, { name: name.trim(), recipe: { ...character.recipe, name: name.trim() } }, t('step.rename', { name: character.name })));
    });
    cleanup.add(host.scene.on('change', update as never));
    cleanup.add(host.selection.on('change', follow));
    update();
    return {
        destroy() {
            cleanup.run();
            panel.dom.remove();
            panel.destroy();
        }
    };
}

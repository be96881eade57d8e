import type { EditOp } from '../edit-history';
import type { EditorHost } from '../hosts/host';
import type { Character } from '../scene-document';

/** Takes characters out of the scene; undo puts them back where they were in the list. */
export function removeCharacters(host: EditorHost, ids: readonly string[], name: string): EditOp {
    let removed: { character: Character; index: number }[] = [];
    return {
        name,
        async do() {
            removed = [];
            for (const id of ids) {
                const index = host.scene.characters.findIndex((character) => character.id === id);
                if (index < 0) continue;
                removed.push({ character: host.scene.characters[index], index });
                await host.scene.remove(id);
            }
            host.selection.set(host.selection.ids.filter((id) => !ids.includes(id)));
        },
        async undo() {
            for (const { character, index } of [...removed].reverse()) await host.scene.insert(character, index);
            host.selection.set(removed.map(({ character }) => character.id));
        }
    };
}

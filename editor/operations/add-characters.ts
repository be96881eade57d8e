import type { EditOp } from '../edit-history';
import type { EditorHost } from '../hosts/host';
import type { Character } from '../scene-document';

/** Puts characters into the scene and selects them. */
export function addCharacters(host: EditorHost, characters: Character[], name: string): EditOp {
    let selectedBefore: readonly string[] = [];
    return {
        name,
        async do() {
            selectedBefore = host.selection.ids;
            for (const character of characters) await host.scene.insert(character);
            host.selection.set(characters.map((character) => character.id));
        },
        async undo() {
            for (const character of [...characters].reverse()) await host.scene.remove(character.id);
            host.selection.set(selectedBefore);
        }
    };
}

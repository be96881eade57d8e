import type { EditOp } from '../edit-history';
import type { EditorHost } from '../hosts/host';
import type { Character } from '../scene-document';

type Fields = Partial<Omit<Character, 'id'>>;

/** A change that can take the next one of the same gesture in. */
interface ChangeCharacter extends EditOp {
    readonly id: string;
    readonly gesture: string | undefined;
    after: Fields;
}

/**
 * Changes fields of one character: its recipe, its name, where it stands.
 * Changes that share a `gesture` (one drag of one slider) become one step.
 */
export function changeCharacter(host: EditorHost, id: string, fields: Fields, name: string, gesture?: string): EditOp {
    const was = host.scene.characters.find((character) => character.id === id);
    if (!was) throw new Error(`changeCharacter: no character has the id "${id}"`);
    const before: Fields = { trial: was.trial };
    for (const key of Object.keys(fields) as (keyof Fields)[]) Object.assign(before, { [key]: structuredClone(was[key]) });
    const op: ChangeCharacter = {
        id, gesture, name,
        // Whatever was touched is no longer a stand-in.
        after: { ...fields, trial: fields.trial ?? false },
        async do() {
            await host.scene.patch(id, op.after);
        },
        async undo() {
            await host.scene.patch(id, before);
        },
        merge(next) {
            const other = next as Partial<ChangeCharacter>;
            if (gesture === undefined || other.gesture !== gesture || other.id !== id) return false;
            op.after = { ...op.after, ...other.after };
            return true;
        }
    };
    return op;
}

import type { EditorHost } from './hosts/host';
import { addCharacters } from './operations/add-characters';
import { removeCharacters } from './operations/remove-characters';
import type { Character } from './scene-document';
import { t } from './strings';

/** How far beside the original a copy stands, in metres. */
const COPY_OFFSET = 0.7;

function labelOf(characters: readonly Character[]): string {
    return characters.length === 1 ? characters[0].name : t('step.several', { count: characters.length });
}

const selectedOf = (host: EditorHost): Character[] => host.selection.ids.map((id) => host.scene.find(id)).filter((character) => !!character);

/** Copies the selection beside itself. */
export function duplicate(host: EditorHost): void {
    const originals = selectedOf(host);
    if (originals.length === 0) return host.status.say(t('error.nothingSelected'));
    const taken = new Set<string>();
    const copies = originals.map((original) => {
        let name = host.scene.freshName(original.name);
        while (taken.has(name)) name = `${name.replace(/ \d+$/, '')} ${Number(/ (\d+)$/.exec(name)?.[1] ?? 1) + 1}`;
        taken.add(name);
        const [x, y, z] = original.position;
        return { ...structuredClone(original), id: host.scene.freshId(), name, trial: false, position: [x + COPY_OFFSET, y, z] as [number, number, number] };
    });
    host.history.add(addCharacters(host, copies, t('step.duplicate', { name: labelOf(originals) }))).catch((error) => host.status.fail(error));
}

/** Takes the selection off the stage. */
export function remove(host: EditorHost): void {
    const chosen = selectedOf(host);
    if (chosen.length === 0) return host.status.say(t('error.nothingSelected'));
    host.history.add(removeCharacters(host, chosen.map(({ id }) => id), t('step.delete', { name: labelOf(chosen) }))).catch((error) => host.status.fail(error));
}

import type { Vec3 } from 'playcanvas';
import type { EditOp } from '../edit-history';
import type { Generation } from '../generation';
import type { EditorHost } from '../hosts/host';
import { addCharacters } from '../operations/add-characters';
import { group } from '../operations/group';
import { removeCharacters } from '../operations/remove-characters';
import type { Character, SceneFile, StageSettings, Triple } from '../scene-document';
import { t } from '../strings';
import { readFile } from './read-file';
import { fileName } from './save-file';

/** Opens a recipe, a scene or a VRM made here; what is wrong with it is said in place and nothing changes. */
export async function openFile(generation: Generation, file: File, place?: Vec3): Promise<void> {
    const { host, reader } = generation;
    try {
        const contents = await readFile(file, reader);
        if (contents.kind === 'scene') await host.history.add(replaceScene(host, contents.scene, t('step.open', { name: file.name })));
        else {
            const name = host.scene.freshName(contents.recipe.name);
            const position: Triple = place ? [place.x, 0, place.z] : host.scene.freePlace();
            const rotation: Triple = place ? [0, host.viewport.facingYaw(place), 0] : [0, 0, 0];
            const character: Character = { id: host.scene.freshId(), name, recipe: contents.recipe, position, rotation, scale: 1 };
            await host.history.add(addCharacters(host, [character], t('step.open', { name })));
        }
        if (contents.warnings.length) host.status.notice('warning', contents.warnings.join(' '));
    } catch (error) {
        host.status.fail(error);
    }
}

/** Another scene in place of this one, as one step. */
export function replaceScene(host: EditorHost, scene: SceneFile, name: string): EditOp {
    const before = withoutView(host.scene.stage);
    const swap = group(name, [
        removeCharacters(host, host.scene.characters.map(({ id }) => id), name),
        // Fresh ids where they clash with what undo may bring back.
        addCharacters(host, scene.characters.map((character) => (host.scene.find(character.id) ? { ...character, id: host.scene.freshId() } : character)), name)
    ]);
    return {
        name,
        async do() {
            await swap.do();
            host.selection.set([]);
            host.scene.setStage(withoutView(scene.stage));
        },
        async undo() {
            await swap.undo();
            host.scene.setStage(before);
        }
    };
}

/** A stage as undo brings it back: whoever looks on keeps their view. */
function withoutView(stage: Readonly<StageSettings>): Omit<StageSettings, 'camera'> {
    const kept = { ...stage };
    delete kept.camera;
    return kept;
}

export async function saveScene(host: EditorHost, snapshot: () => SceneFile): Promise<void> {
    const name = fileName(host.scene.characters[0]?.name ?? 'scene', '.hinagata-scene');
    try {
        const saved = await host.assets.save({
            name,
            type: 'application/json',
            description: 'Hinagata scene',
            make: async () => new Blob([JSON.stringify(snapshot(), null, 2) + '\n'], { type: 'application/json' })
        });
        if (saved) host.status.say(t('status.saved'));
    } catch (error) {
        host.status.fail(error);
    }
}

import { recipeInHash } from './files/recipe-file';
import { readText } from './files/read-file';
import type { EditorHost } from './hosts/host';
import type { Reader } from './reading';
import type { Character } from './scene-document';
import { STRINGS, t } from './strings';

/** Seed of the character that stands there at the first visit; the sentence is the one shown in grey. */
const FIRST_SEED = 20;

/** The last scene, or at a first visit a character; and whoever the address asks for. */
export async function openFirstScene(host: EditorHost, reader: Reader): Promise<void> {
    let text: string | undefined;
    try {
        text = await host.memory.lastScene();
    } catch (error) {
        console.warn(error);
    }
    let restored = false;
    if (text !== undefined) {
        try {
            const contents = readText(text, 'autosave.hinagata-scene', reader);
            if (contents.kind === 'scene') {
                host.scene.load(contents.scene);
                restored = true;
                if (contents.scene.characters.length) host.status.say(t('status.restored'));
            }
        } catch (error) {
            console.warn(error);
            const broken = text;
            host.status.notice('warning', t('error.autosaveBroken'), [
                { text: t('action.download'), run: () => void host.assets.save({ name: 'autosave.txt', type: 'text/plain', description: 'Text', make: async () => new Blob([broken]) }) }
            ]);
        }
    }
    if (!restored) await host.scene.insert(await firstCharacter(host, reader));
    try {
        const linked = recipeInHash(location.hash);
        if (linked !== undefined) {
            const { recipe } = reader.parse(linked, t('menu.copyLink'));
            const trial = host.scene.characters.find((character) => character.trial);
            if (trial) await host.scene.remove(trial.id);
            await host.scene.insert({ id: host.scene.freshId(), name: host.scene.freshName(recipe.name), recipe, position: host.scene.freePlace(), rotation: [0, 0, 0], scale: 1 });
            // Once opened, a reload must not add it again.
            history.replaceState(null, '', location.pathname + location.search);
        }
    } catch (error) {
        console.warn(error);
        host.status.notice('error', t('error.badLink'));
    }
}

async function firstCharacter(host: EditorHost, reader: Reader): Promise<Character> {
    const { recipe } = reader.read(STRINGS['prompt.example'].en, FIRST_SEED);
    return { id: host.scene.freshId(), name: recipe.name, recipe, position: [0, 0, 0], rotation: [0, 0, 0], scale: 1, trial: true };
}

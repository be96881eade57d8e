import assert from 'node:assert/strict';
import { EditHistory } from '../../editor/edit-history';
import { readFile, readText } from '../../editor/files/read-file';
import type { EditorHost } from '../../editor/hosts/host';
import { addCharacters } from '../../editor/operations/add-characters';
import { changeCharacter } from '../../editor/operations/change-character';
import { group } from '../../editor/operations/group';
import { removeCharacters } from '../../editor/operations/remove-characters';
import { SceneDocument, type Character } from '../../editor/scene-document';
import { UserError } from '../../editor/user-error';
import type { Recipe } from '../../src/recipe/recipe';

const recipe = (seed: number): Recipe => ({ format: 'hinagata-recipe', version: 2, name: `R${seed}`, seed, parts: { body: { part: 'body/female' } } });
const character = (id: string, x = 0): Character => ({ id, name: id, recipe: recipe(1), position: [x, 0, 0], rotation: [0, 0, 0], scale: 1 });

/** As much of a host as operations need. */
function fakeHost(): { host: EditorHost; document: SceneDocument } {
    const document = new SceneDocument();
    let ids: readonly string[] = [];
    const host = {
        scene: {
            get characters() {
                return document.characters;
            },
            find: (id: string) => document.find(id),
            insert: (c: Character, index?: number) => document.insert(c, index),
            remove: (id: string) => document.remove(id),
            patch: (id: string, fields: Partial<Character>) => document.patch(id, fields)
        },
        selection: {
            get ids() {
                return ids;
            },
            set: (next: readonly string[]) => (ids = next)
        }
    } as unknown as EditorHost;
    return { host, document };
}
const reader = {
    parse(json: unknown) {
        const r = json as Recipe;
        if (!r?.parts) throw new UserError('error.badRecipe', { name: 'x', detail: 'no parts' });
        return { recipe: r, warnings: [] };
    }
};

describe('scene document', () => {
    it('comes back from its file as it was', () => {
        const document = new SceneDocument();
        document.insert(character('a', 1));
        document.insert(character('b', 2));
        document.setStage({ backdrop: 'dusk', grid: false });
        const again = new SceneDocument();
        again.load(JSON.parse(JSON.stringify(document.toFile())));
        assert.deepEqual(again.toFile(), document.toFile());
    });

    it('hands out copies, so that nobody changes the scene behind its back', () => {
        const document = new SceneDocument();
        const mine = character('a');
        document.insert(mine);
        mine.position[0] = 99;
        document.toFile().characters[0].position[0] = 98;
        assert.equal(document.find('a')!.position[0], 0);
    });

    it('refuses an id twice and an id it does not know', () => {
        const document = new SceneDocument();
        document.insert(character('a'));
        assert.throws(() => document.insert(character('a')), /already in the scene/);
        assert.throws(() => document.remove('z'), /no character has the id "z"/);
        assert.throws(() => document.patch('z', {}), /no character has the id "z"/);
    });

    it('finds room for everyone', () => {
        const document = new SceneDocument();
        for (let i = 0; i < 40; i++) document.insert({ ...character(`c${i}`), position: document.freePlace() });
        for (const a of document.characters)
            for (const b of document.characters) if (a !== b) assert.ok(Math.hypot(a.position[0] - b.position[0], a.position[2] - b.position[2]) > 0.79, `${a.id} stands on ${b.id}`);
    });

    it('numbers names that are taken', () => {
        const document = new SceneDocument();
        document.insert({ ...character('a'), name: 'Aoi' });
        document.insert({ ...character('b'), name: document.freshName('Aoi') });
        assert.equal(document.find('b')!.name, 'Aoi 2');
        assert.equal(document.freshName('Aoi 2'), 'Aoi 3');
        assert.equal(document.freshName('Mio'), 'Mio');
    });
});

describe('operations', () => {
    it('are undone to exactly what was there, in any order they were done', async () => {
        const { host, document } = fakeHost();
        const history = new EditHistory();
        await history.add(addCharacters(host, [character('a'), character('b', 1), character('c', 2)], 'add'));
        const states = [JSON.stringify(document.toFile())];
        const keep = () => states.push(JSON.stringify(document.toFile()));
        await history.add(changeCharacter(host, 'b', { position: [5, 0, 5] }, 'move'));
        keep();
        await history.add(removeCharacters(host, ['a', 'c'], 'remove'));
        keep();
        await history.add(changeCharacter(host, 'b', { recipe: recipe(7) }, 'recipe'));
        keep();
        await history.add(group('swap', [removeCharacters(host, ['b'], 'x'), addCharacters(host, [character('d')], 'y')]));
        keep();
        for (let i = states.length - 2; i >= 0; i--) {
            await history.undo();
            assert.equal(stripTrial(JSON.stringify(document.toFile())), stripTrial(states[i]), `after undoing to ${i}`);
        }
        for (let i = 1; i < states.length; i++) {
            await history.redo();
            assert.equal(stripTrial(JSON.stringify(document.toFile())), stripTrial(states[i]), `after redoing to ${i}`);
        }
    });

    it('merge one gesture only, for one character only', async () => {
        const { host, document } = fakeHost();
        const history = new EditHistory();
        await history.add(addCharacters(host, [character('a'), character('b')], 'add'));
        for (const x of [1, 2, 3]) await history.add(changeCharacter(host, 'a', { position: [x, 0, 0] }, 'slide', 'g1'));
        await history.add(changeCharacter(host, 'b', { position: [9, 0, 0] }, 'slide', 'g1'));
        await history.add(changeCharacter(host, 'b', { position: [8, 0, 0] }, 'slide', 'g2'));
        await history.undo();
        assert.equal(document.find('b')!.position[0], 9);
        await history.undo();
        assert.equal(document.find('b')!.position[0], 0);
        await history.undo();
        assert.equal(document.find('a')!.position[0], 0);
        await history.redo();
        assert.equal(document.find('a')!.position[0], 3);
    });

    it('leave nothing half done when one of a group fails', async () => {
        const { host, document } = fakeHost();
        const bad = { name: 'bad', do: () => Promise.reject(new Error('no')), undo() {} };
        await assert.rejects(new EditHistory().add(group('g', [addCharacters(host, [character('a')], 'add'), bad])), /no/);
        assert.equal(document.characters.length, 0);
    });
});

const stripTrial = (text: string) => text.replaceAll(/,"trial":(true|false)/g, '');

describe('opening files', () => {
    const fails = (text: string, key: string, name = 'x.json') =>
        assert.throws(
            () => readText(text, name, reader),
            (error) => error instanceof UserError && error.key === key
        );

    it('says what is wrong with a file and which one', () => {
        fails('{"format": "hinagata-recipe", ', 'error.notJson');
        fails('', 'error.notJson');
        fails('{"format":"other"}', 'error.notOurs');
        fails('null', 'error.notOurs');
        fails('{"format":"hinagata-recipe","version":99,"parts":{}}', 'error.newerVersion');
        fails('{"format":"hinagata-scene","version":99}', 'error.newerVersion');
    });

    it('names the place a JSON file breaks', () => {
        try {
            readText('{\n  "format": "hinagata-recipe",\n  oops\n}', 'x.json', reader);
            assert.fail('nothing was thrown');
        } catch (error) {
            assert.match(String((error as UserError).values.detail), /line 3, column 3/);
        }
    });

    it('keeps the good characters of a scene with a bad one', () => {
        const scene = { format: 'hinagata-scene', version: 1, characters: [character('a'), { id: 'b' }, { ...character('a'), position: ['x'] }] };
        const read = readText(JSON.stringify(scene), 'x', reader);
        assert.ok(read.kind === 'scene');
        assert.equal(read.scene.characters.length, 2);
        assert.notEqual(read.scene.characters[0].id, read.scene.characters[1].id);
        assert.deepEqual(read.scene.characters[1].position, [0, 0, 0]);
        assert.equal(read.warnings.length, 1);
    });

    it('refuses models of other programs and unknown kinds of file', async () => {
        const file = (name: string, bytes: Uint8Array) => ({ name, arrayBuffer: async () => bytes.buffer as ArrayBuffer });
        const glb = new Uint8Array(40);
        glb.set([0x67, 0x6c, 0x54, 0x46]);
        await assert.rejects(readFile(file('a.vrm', glb), reader), (error) => error instanceof UserError && error.key === 'error.noRecipeInside');
        await assert.rejects(readFile(file('a.vrm', new Uint8Array(3)), reader), (error) => error instanceof UserError && error.key === 'error.noRecipeInside');
        await assert.rejects(readFile(file('a.png', new Uint8Array(3)), reader), (error) => error instanceof UserError && error.key === 'error.fileType');
    });
});

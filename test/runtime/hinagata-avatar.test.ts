import assert from 'node:assert/strict';
import { Asset, Entity, type AppBase } from 'playcanvas';
import type { AvatarEntity } from '../../runtime/avatar-entity';
// @ts-expect-error scripts are plain JavaScript, as the Editor wants them, and this one has no types of its own
import { HinagataAvatar } from '../../runtime/scripts/hinagata-avatar.mjs';
import { blankCanvas } from './avatar-fixture';
import { nullApp } from './null-app';

interface Running {
    being: AvatarEntity | null;
    enabled: boolean;
    seed: number;
    rebuild(): Promise<void>;
}

describe('the script hinagata-avatar', function () {
    this.timeout(30000);
    const host = globalThis as unknown as { OffscreenCanvas?: unknown; Path2D?: unknown };
    let app: AppBase;
    before(() => {
        host.OffscreenCanvas = function (width: number, height: number) {
            return blankCanvas.canvas(width, height);
        };
        host.Path2D = class {};
    });
    after(() => {
        delete host.OffscreenCanvas;
        delete host.Path2D;
    });
    beforeEach(() => {
        app = nullApp();
    });
    afterEach(() => app.destroy());

    /** An entity with the script; resolves when its avatar stands or could not be built. */
    const place = async (properties: Record<string, unknown>) => {
        const entity = new Entity('hero', app);
        app.root.addChild(entity);
        entity.addComponent('script');
        const done = new Promise<Error | undefined>((resolve) => {
            entity.once('avatar:ready', () => resolve(undefined));
            entity.once('avatar:error', resolve);
        });
        const script = entity.script!.create(HinagataAvatar as never, { properties } as never) as unknown as Running;
        return { entity, script, error: await done };
    };

    it('builds an avatar of a sentence below its entity, and frees it with the entity', async () => {
        const { entity, script, error } = await place({ prompt: 'girl with blue eyes', detail: 0.5, textureScale: 0.25 });
        assert.equal(error, undefined);
        assert.equal(script.being!.entity.parent, entity);
        assert.ok(script.being!.bones.has('leftUpperArm'));
        app.update(1 / 60);
        app.render();
        script.enabled = false;
        assert.equal(script.being!.entity.enabled, false);
        entity.destroy();
        assert.equal(script.being, null);
    });

    it('takes a recipe asset before the prompt, and rebuilds on demand', async () => {
        const recipe = new Asset('recipe', 'json');
        recipe.resource = { format: 'hinagata-recipe', version: 2, name: 'Aoi', seed: 2, parts: { body: { part: 'body/chibi' }, face: { part: 'face/anime' }, eyes: { part: 'eyes/round' } } };
        const { entity, script } = await place({ recipe, prompt: 'tall man', detail: 0.5, textureScale: 0.25 });
        assert.equal(script.being!.avatar.name, 'Aoi');
        assert.ok(script.being!.avatar.heightMetres < 1.3);
        const first = script.being;
        await script.rebuild();
        assert.notEqual(script.being, first);
        assert.equal(entity.children.length, 1, 'the old avatar is gone');
        entity.destroy();
    });

    it('says what is wrong with a recipe that is none', async () => {
        const recipe = new Asset('broken', 'json');
        recipe.resource = 5;
        const warn = console.warn;
        console.warn = () => {};
        const { error, script } = await place({ recipe }).finally(() => {
            console.warn = warn;
        });
        assert.ok(error instanceof Error);
        assert.equal(script.being, null);
    });
});

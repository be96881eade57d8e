import assert from 'node:assert/strict';
import {
    Entity, FOG_LINEAR, FOG_NONE, SHADERLANGUAGE_WGSL, StandardMaterial, TONEMAP_ACES, type AppBase, type MeshInstance, type RenderComponent
} from 'playcanvas';
import { createAvatarEntity, type AvatarEntity } from '../../runtime/avatar-entity';
import { builtDoll } from '../runtime/avatar-fixture';
import { dawnApp } from './dawn-app';

const draw = (app: AppBase) => {
    app.update(1 / 60);
    app.render();
    app.render();
};
const instances = (being: AvatarEntity): MeshInstance[] =>
    (being.entity.findComponents('render') as RenderComponent[]).flatMap((render) => render.meshInstances);

describe('WGSL of the toon shaders', function () {
    this.timeout(60000);
    let stage: Awaited<ReturnType<typeof dawnApp>>;
    before(async () => {
        stage = await dawnApp();
    });
    after(() => stage.close());

    it('compiles and makes pipelines for surface, eyes, glass and lines, skinned and morphed', async () => {
        const being = createAvatarEntity(stage.app, builtDoll());
        stage.app.root.addChild(being.entity);
        being.setExpression('aa', 1);
        assert.equal(await stage.validate(() => draw(stage.app)), undefined);
        assert.ok(instances(being).every((instance) => instance.visibleThisFrame), 'something was culled, so not compiled');
        assert.ok(instances(being).some((instance) => instance.morphInstance));
        being.destroy();
    });

    it('compiles in a scene with fog, tone mapping and a shadow-casting light', async () => {
        const { app } = stage;
        app.scene.fog.type = FOG_LINEAR;
        (app.root.findByName('camera') as Entity).camera!.toneMapping = TONEMAP_ACES;
        const light = new Entity('sun', app);
        light.addComponent('light', { type: 'directional', castShadows: true, shadowDistance: 10 });
        light.setEulerAngles(40, 30, 0);
        app.root.addChild(light);
        const being = createAvatarEntity(app, builtDoll());
        app.root.addChild(being.entity);
        assert.equal(await stage.validate(() => draw(app)), undefined);
        being.destroy();
        light.destroy();
        app.scene.fog.type = FOG_NONE;
    });

    it('would notice a broken chunk', async () => {
        const being = createAvatarEntity(stage.app, builtDoll());
        stage.app.root.addChild(being.entity);
        for (const { material } of instances(being)) {
            if (!(material instanceof StandardMaterial)) continue;
            const chunks = material.getShaderChunks(SHADERLANGUAGE_WGSL);
            chunks.set('endPS', chunks.get('endPS')!.replace('output.color', 'outputt.color'));
            material.update();
        }
        const message = await stage.validate(() => draw(stage.app));
        assert.match(message ?? '', /outputt|ShaderModule/);
        being.destroy();
    });
});

import assert from 'node:assert/strict';
import { Color, Entity, Vec3, type AppBase, type MeshInstance, type RenderComponent } from 'playcanvas';
import { createAvatarEntity, createAvatarEntityInSlices, type AvatarEntity } from '../../runtime/avatar-entity';
import { addLevels } from '../../src/build/levels';
import { toonLight } from '../../runtime/toon-light';
import { builtDoll, dollAvatar } from './avatar-fixture';
import { nullApp, texturesOf } from './null-app';

const frame = (app: AppBase, dt = 1 / 60) => {
    app.update(dt);
    app.render();
};
const instances = (being: AvatarEntity): MeshInstance[] =>
    (being.entity.findComponents('render') as RenderComponent[]).flatMap((render) => render.meshInstances);
/** Row-major 3 × 4 of one bone in the palette. */
const paletteOf = (being: AvatarEntity, bone: string): Float32Array => {
    const i = being.avatar.bones.findIndex((b) => b.name === bone);
    return (instances(being)[0].skinInstance as unknown as { matrixPalette: Float32Array }).matrixPalette.slice(12 * i, 12 * i + 12);
};
const near = (a: ArrayLike<number>, b: number[], tolerance = 1e-5) => b.forEach((v, i) => assert.ok(Math.abs(a[i] - v) < tolerance, `${Array.from(a)} is not ${b}`));

describe('an avatar entity', () => {
    let app: AppBase;
    let being: AvatarEntity;
    beforeEach(() => {
        app = nullApp();
        being = createAvatarEntity(app, builtDoll());
        app.root.addChild(being.entity);
        frame(app);
    });
    afterEach(() => {
        being.destroy();
        app.destroy();
    });

    it('spends a surface and a line a mesh, two draws on the eyes and one on lenses', () => {
        assert.equal(being.drawCount, 7);
        assert.equal(instances(being).length, 7);
        assert.equal(new Set(instances(being).map((i) => i.skinInstance)).size, 1);
        const triangles = dollAvatar().layers.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);
        assert.equal(being.triangleCount, triangles);
    });

    it('shows fewer triangles where it stands small in the picture, and all of them close by', async () => {
        const built = builtDoll();
        await addLevels(built.model);
        const doll = createAvatarEntity(app, built);
        app.root.addChild(doll.entity);
        const camera = new Entity('camera', app);
        camera.addComponent('camera', { fov: 30 });
        app.root.addChild(camera);
        const drawn = () => instances(doll).reduce((sum, { mesh }) => sum + mesh!.primitive[0].count, 0);
        const at = (metres: number) => {
            camera.setPosition(0, 0, metres);
            doll.chooseLevel(camera.camera!);
            return { level: doll.level, drawn: drawn(), triangles: doll.triangleCount };
        };
        assert.equal(doll.levelCount, 3);
        const far = at(100);
        const near = at(0.05);
        assert.equal(far.level, 2);
        assert.equal(near.level, 0);
        assert.ok(far.drawn < 0.5 * near.drawn && far.triangles < 0.5 * near.triangles);
        doll.level = 1;
        doll.setLayerVisible('hair', false);
        const without = drawn();
        doll.setLayerVisible('hair', true);
        assert.ok(without < drawn());
        doll.destroy();
    });

    it('has one level unless built with more', () => {
        being.level = 2;
        assert.equal(being.level, 0);
        assert.equal(being.levelCount, 1);
    });

    it('moves the palette with a bone, and the rest pose is the identity', () => {
        near(paletteOf(being, 'head'), [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]);
        being.bones.get('head')!.setLocalPosition(0, 1, 0);
        frame(app);
        // Rest is 0.08 above the neck.
        near(paletteOf(being, 'head'), [1, 0, 0, 0, 0, 1, 0, 0.92, 0, 0, 1, 0]);
        near(paletteOf(being, 'hips'), [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]);
    });

    it('keeps its palette when the entity moves', () => {
        being.entity.setPosition(3, 0, -2);
        being.entity.setEulerAngles(0, 70, 0);
        frame(app);
        near(paletteOf(being, 'head'), [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]);
    });

    it('carries an expression to the morphs of every mesh that has them', () => {
        being.setExpression('aa', 0.7);
        frame(app);
        const face = instances(being).find((i) => i.morphInstance)!.morphInstance!;
        assert.equal(face.getWeight('jawOpen'), 0.7);
        being.clearExpressions();
        frame(app);
        assert.equal(face.getWeight('jawOpen'), 0);
        assert.throws(() => being.setExpression('smug', 1), /there is none named "smug"; choose from happy/);
    });

    it('takes a pose and returns to rest with the next', () => {
        being.setPose({ spine: [0, 0, 30], neck: [0, Math.SQRT1_2, 0, Math.SQRT1_2] });
        near(being.bones.get('spine')!.getLocalEulerAngles().toArray([], 0), [0, 0, 30], 1e-3);
        assert.ok(Math.abs(being.bones.get('neck')!.getLocalRotation().y - Math.SQRT1_2) < 1e-6);
        being.setPose('tpose');
        assert.equal(being.bones.get('spine')!.getLocalRotation().w, 1);
        assert.throws(() => being.setPose('backflip'), /there is no pose "backflip"; choose from tpose/);
    });

    it('turns eyes and a little of the head towards a point, within the eyes’ range', () => {
        const forward = (bone: string) => being.bones.get(bone)!.forward.clone().mulScalar(-1);
        being.setLookAt(new Vec3(2, 1.38, 2));
        for (let i = 0; i < 120; i++) frame(app);
        const head = (Math.atan2(forward('head').x, forward('head').z) * 180) / Math.PI;
        assert.ok(head > 8 && head < 25, `head turned ${head}°`);
        const eyes = ['leftEye', 'rightEye'].map((name) => (2 * Math.atan2(being.bones.get(name)!.getLocalRotation().y, being.bones.get(name)!.getLocalRotation().w) * 180) / Math.PI);
        assert.ok(eyes[0] > 3 && eyes[0] <= 11.001 && eyes[1] > 2 && eyes[1] <= 8.001 && eyes[0] > eyes[1], `eyes turned ${eyes}°`);
        being.setLookAt(null);
        for (let i = 0; i < 200; i++) frame(app);
        near(forward('head').toArray([], 0), [0, 0, 1], 1e-3);
    });

    it('gives the gaze up when an expression takes it', () => {
        being.setLookAt(new Vec3(2, 1.38, 2));
        being.setExpression('surprised', 1);
        for (let i = 0; i < 60; i++) frame(app);
        assert.ok(Math.abs(being.bones.get('leftEye')!.getLocalRotation().y) < 1e-6);
    });

    it('adds its head turn to an animation instead of piling up', () => {
        being.setLookAt(new Vec3(2, 1.38, 2));
        const head = being.bones.get('head')!;
        for (let i = 0; i < 200; i++) {
            head.setLocalEulerAngles(0, 0, 12);
            frame(app);
        }
        const turned = head.getLocalRotation().clone();
        for (let i = 0; i < 50; i++) {
            head.setLocalEulerAngles(0, 0, 12);
            frame(app);
        }
        near(head.getLocalRotation().toArray([], 0) as number[], turned.toArray([], 0) as number[], 1e-3);
    });

    it('hides a layer and shows it again', () => {
        const drawn = () => instances(being).reduce((sum, { mesh }) => sum + mesh!.primitive[0].count, 0);
        const all = drawn();
        being.setLayerVisible('hair', false);
        assert.equal(being.isLayerVisible('hair'), false);
        const hair = dollAvatar().layers.find(({ layer }) => layer === 'hair')!.mesh.indices.length;
        assert.equal(drawn(), all - 2 * hair, 'surface and line share the mesh');
        frame(app);
        being.setLayerVisible('hair', true);
        assert.equal(drawn(), all);
    });

    it('holds every vertex inside its bounds', () => {
        for (const { mesh } of dollAvatar().layers)
            for (let i = 0; i < mesh.positions.length; i += 3) assert.ok(being.aabb.containsPoint(new Vec3(mesh.positions[i], mesh.positions[i + 1], mesh.positions[i + 2])));
    });

    it('stands reachable from its entity', () => {
        assert.equal((being.entity as unknown as { avatar: AvatarEntity }).avatar, being);
    });

    it('updates a hundred frames without growing', () => {
        being.setLookAt(new Vec3(1, 1, 2));
        for (let i = 0; i < 20; i++) frame(app);
        const textures = texturesOf(app).size;
        const before = process.memoryUsage().heapUsed;
        for (let i = 0; i < 100; i++) {
            being.setExpression('aa', (i % 10) / 10);
            app.update(1 / 60);
        }
        const grown = process.memoryUsage().heapUsed - before;
        assert.ok(grown < 3e6, `a hundred frames left ${(grown / 1e6).toFixed(1)} MB`);
        assert.equal(texturesOf(app).size, textures);
    });
});

describe('avatars coming and going', () => {
    const count = (app: AppBase) => ({ textures: texturesOf(app).size, buffers: (app.graphicsDevice as unknown as { buffers: Set<unknown> }).buffers.size });

    it('free all they took, twice over', () => {
        const app = nullApp();
        // The first avatar leaves what the engine shares: quad buffers, default textures.
        for (let i = 0; i < 2; i++) {
            const being = createAvatarEntity(app, builtDoll());
            app.root.addChild(being.entity);
            being.setExpression('aa', 1);
            frame(app);
            being.destroy();
            being.destroy();
            frame(app);
        }
        const before = count(app);
        const children = app.root.children.length;
        for (let i = 0; i < 2; i++) {
            const being = createAvatarEntity(app, builtDoll());
            app.root.addChild(being.entity);
            being.setExpression('aa', 1);
            frame(app);
            assert.ok(count(app).textures > before.textures && count(app).buffers > before.buffers);
            being.destroy();
            frame(app);
        }
        assert.deepEqual(count(app), before);
        assert.equal(app.root.children.length, children);
        app.destroy();
    });

    it('free everything when only the entity is destroyed', () => {
        const app = nullApp();
        const once = createAvatarEntity(app, builtDoll());
        app.root.addChild(once.entity);
        frame(app);
        once.destroy();
        const before = count(app);
        const being = createAvatarEntity(app, builtDoll());
        app.root.addChild(being.entity);
        frame(app);
        being.entity.destroy();
        frame(app);
        assert.deepEqual(count(app), before);
        app.destroy();
    });

    it('arrive in slices with the same result', async () => {
        const app = nullApp();
        let slices = 0;
        const being = await createAvatarEntityInSlices(app, builtDoll(), {}, async () => {
            slices++;
        });
        app.root.addChild(being.entity);
        frame(app);
        assert.ok(slices >= 5);
        assert.equal(being.drawCount, 7);
        being.destroy();
        app.destroy();
    });
});

describe('the light of the scene', () => {
    it('is the brightest directional light, its direction and colour', () => {
        const app = nullApp();
        const light = toonLight(app);
        light.update();
        assert.deepEqual([...light.lit], [1, 1, 1], 'an unlit scene shows the drawing itself');
        const add = (intensity: number, x: number, color: Color) => {
            const entity = new Entity('light', app);
            entity.addComponent('light', { type: 'directional', intensity, color });
            entity.setEulerAngles(x, 0, 0);
            app.root.addChild(entity);
            return entity;
        };
        const dim = add(0.2, 0, new Color(1, 1, 1));
        const key = add(0.8, 90, new Color(1, 0.5, 0.5));
        app.scene.ambientLight = new Color(0, 0, 0);
        frame(app);
        near(light.direction, [0, 0, 1]);
        near(light.lit, [0.8, 0.8 * 0.5 ** 2.2, 0.8 * 0.5 ** 2.2]);
        key.enabled = false;
        frame(app);
        near(light.direction, [0, 1, 0]);
        dim.destroy();
        key.destroy();
        app.scene.ambientLight = new Color(0.5, 0.5, 1);
        frame(app);
        near(light.lit, [0.5 ** 2.2, 0.5 ** 2.2, 1]);
        app.destroy();
    });
});

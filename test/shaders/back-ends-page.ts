import {
    Application, Color, Entity, FILLMODE_NONE, FOG_LINEAR, Picker, RESOLUTION_FIXED, SHADERLANGUAGE_GLSL, StandardMaterial, createGraphicsDevice, type RenderComponent
} from 'playcanvas';
import { createAvatarEntity } from '../../runtime/avatar-entity';
import { browserCanvas, finishAvatar, type BuiltAvatar } from '../../runtime/build-avatar';
import { buildAvatar } from '../../src/build/build';
import { readPrompt } from '../../src/prompt/index';
import { compileAllShaders } from '../../runtime/shader-check';
import { builtDoll } from '../runtime/avatar-fixture';

/** Runs in the page of `back-ends.browser.test.ts`: draws the doll on one back end, optionally with a broken shader. */
async function drawDoll(deviceType: string, broken: boolean): Promise<{ back: string; errors: string[]; coverage: number; pixels: number[]; picked: string }> {
    const canvas = document.createElement('canvas');
    const device = await createGraphicsDevice(canvas, { deviceTypes: [deviceType], antialias: false });
    const app = new Application(canvas, { graphicsDevice: device });
    app.autoRender = false;
    app.setCanvasFillMode(FILLMODE_NONE);
    app.setCanvasResolution(RESOLUTION_FIXED, 64, 64);
    const light = new Entity();
    light.addComponent('light', { type: 'directional', castShadows: true, shadowDistance: 12, shadowResolution: 256 });
    light.setEulerAngles(50, -30, 0);
    app.root.addChild(light);
    app.start();
    const report = await compileAllShaders(app, builtDoll(browserCanvas), (being) => {
        if (!broken) return;
        for (const render of being.entity.findComponents('render') as RenderComponent[])
            for (const { material } of render.meshInstances) {
                if (!(material instanceof StandardMaterial)) continue;
                const chunks = material.getShaderChunks(SHADERLANGUAGE_GLSL);
                chunks.set('endPS', chunks.get('endPS')!.replace('gl_FragColor', 'gl_FragColour'));
                material.update();
            }
    });
    const picked = await pickDoll(app);
    // One row order for both: WebGL2 reads upwards.
    const rows = Array.from({ length: report.size }, (_, y) => [...report.pixels.subarray(4 * y * report.size, 4 * (y + 1) * report.size)]);
    const pixels = (device.isWebGPU ? rows : rows.reverse()).flat();
    const back = device.deviceType;
    app.destroy();
    return { back, errors: report.errors, coverage: report.coverage, pixels, picked };
}

/** Built once for both back ends. */
let character: BuiltAvatar | undefined;

/** A character under a sun with shadows, two lamps and a spot, in fog, a slab's shadow across it. */
async function drawScene(deviceType: string, clustered: boolean): Promise<{ back: string; errors: string[]; size: number; pixels: number[] }> {
    const canvas = document.createElement('canvas');
    const device = await createGraphicsDevice(canvas, { deviceTypes: [deviceType], antialias: false });
    const app = new Application(canvas, { graphicsDevice: device });
    app.autoRender = false;
    app.setCanvasFillMode(FILLMODE_NONE);
    app.setCanvasResolution(RESOLUTION_FIXED, 64, 64);
    app.scene.clusteredLightingEnabled = clustered;
    app.scene.ambientLight = new Color(0.3, 0.32, 0.4);
    app.scene.fog.type = FOG_LINEAR;
    app.scene.fog.start = 2;
    app.scene.fog.end = 12;
    app.scene.fog.color.set(0.7, 0.75, 0.8);
    const light = (data: object, turn: readonly [number, number, number], place: readonly [number, number, number] = [0, 0, 0]): void => {
        const entity = new Entity();
        entity.addComponent('light', data);
        entity.setPosition(...place);
        entity.setEulerAngles(...turn);
        app.root.addChild(entity);
    };
    light({ type: 'directional', castShadows: true, shadowDistance: 12, shadowResolution: 1024, normalOffsetBias: 0.05, shadowBias: 0.2 }, [50, 30, 0]);
    light({ type: 'omni', color: new Color(1, 0.4, 0.6), intensity: 1.2, range: 4 }, [0, 0, 0], [-1.2, 1.2, 0.8]);
    light({ type: 'spot', color: new Color(0.4, 0.7, 1), intensity: 1.5, range: 6, outerConeAngle: 30, innerConeAngle: 20, castShadows: true, shadowResolution: 512 }, [60, -70, 0], [1.6, 2, -0.4]);
    const slab = new Entity();
    slab.addComponent('render', { type: 'box' });
    slab.setPosition(0.9, 1.9, 0.9);
    slab.setLocalScale(1, 0.1, 0.1);
    app.root.addChild(slab);
    app.start();
    character ??= finishAvatar(buildAvatar(readPrompt('girl, sailor uniform, glasses, long silver hair', { seed: 4 }).recipe), { textureScale: 0.25 });
    const report = await compileAllShaders(app, character, undefined, 240);
    const rows = Array.from({ length: report.size }, (_, y) => [...report.pixels.subarray(4 * y * report.size, 4 * (y + 1) * report.size)]);
    const pixels = (device.isWebGPU ? rows : rows.reverse()).flat();
    app.destroy();
    return { back: device.deviceType, errors: report.errors, size: report.size, pixels };
}

/** Name of what the engine's picker finds in the middle of the doll. */
async function pickDoll(app: Application): Promise<string> {
    const being = createAvatarEntity(app, builtDoll(browserCanvas));
    app.root.addChild(being.entity);
    const camera = new Entity();
    camera.addComponent('camera', { fov: 30 });
    camera.setPosition(0, 1, 3);
    app.root.addChild(camera);
    app.update(1 / 60);
    app.render();
    const picker = new Picker(app, 64, 64);
    picker.prepare(camera.camera!, app.scene);
    const [found] = await picker.getSelectionAsync(32, 32, 1, 1);
    const name = (found as { node?: { name: string } } | undefined)?.node?.name ?? 'nothing';
    being.destroy();
    camera.destroy();
    return name;
}

Object.assign(globalThis, { drawDoll, drawScene });

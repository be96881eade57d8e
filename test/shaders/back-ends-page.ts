import { Application, Entity, FILLMODE_NONE, Picker, RESOLUTION_FIXED, createGraphicsDevice, type RenderComponent } from 'playcanvas';
import { createAvatarEntity } from '../../runtime/avatar-entity';
import { browserCanvas } from '../../runtime/build-avatar';
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
                const target = material as unknown as { shaderDesc: { fragmentGLSL: string; fragmentWGSL: string; uniqueName: string } };
                const { fragmentGLSL, fragmentWGSL } = target.shaderDesc;
                target.shaderDesc = { ...target.shaderDesc, uniqueName: 'Broken', fragmentGLSL: fragmentGLSL.replace('void main', 'vod main'), fragmentWGSL: fragmentWGSL.replace('return output', 'return outputt') };
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

(globalThis as { drawDoll?: typeof drawDoll }).drawDoll = drawDoll;

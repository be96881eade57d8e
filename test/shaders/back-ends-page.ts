import { Application, Entity, FILLMODE_NONE, RESOLUTION_FIXED, createGraphicsDevice, type RenderComponent } from 'playcanvas';
import { browserCanvas } from '../../runtime/build-avatar';
import { compileAllShaders } from '../../runtime/shader-check';
import { builtDoll } from '../runtime/avatar-fixture';

/** Runs in the page of `back-ends.browser.test.ts`: draws the doll on one back end, optionally with a broken shader. */
async function drawDoll(deviceType: string, broken: boolean): Promise<{ back: string; errors: string[]; coverage: number; pixels: number[] }> {
    const canvas = document.createElement('canvas');
    const device = await createGraphicsDevice(canvas, { deviceTypes: [deviceType], antialias: false });
    const app = new Application(canvas, { graphicsDevice: device });
    app.autoRender = false;
    app.setCanvasFillMode(FILLMODE_NONE);
    app.setCanvasResolution(RESOLUTION_FIXED, 64, 64);
    const light = new Entity();
    light.addComponent('light', { type: 'directional' });
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
    // One row order for both: WebGL2 reads upwards.
    const rows = Array.from({ length: report.size }, (_, y) => [...report.pixels.subarray(4 * y * report.size, 4 * (y + 1) * report.size)]);
    const pixels = (device.isWebGPU ? rows : rows.reverse()).flat();
    const back = device.deviceType;
    app.destroy();
    return { back, errors: report.errors, coverage: report.coverage, pixels };
}
(globalThis as { drawDoll?: typeof drawDoll }).drawDoll = drawDoll;

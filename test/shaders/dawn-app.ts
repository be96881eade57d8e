import { create, globals } from 'webgpu';
import { createGraphicsDevice, DEVICETYPE_WEBGPU, type AppBase, type GraphicsDevice } from 'playcanvas';
import { nullApp, stubCanvas } from '../runtime/null-app';

/** An app on Dawn's null back end: WGSL and pipelines are checked as on a real device, nothing is drawn. */
export async function dawnApp(): Promise<{ app: AppBase; validate(work: () => void): Promise<string | undefined>; close(): void }> {
    Object.assign(globalThis, globals);
    const gpu = create(['backend=null']);
    let device: GPUDevice | undefined;
    const canvas = stubCanvas();
    (canvas as unknown as { getContext: unknown }).getContext = (kind: string) =>
        kind === 'webgpu'
            ? {
                  configure(settings: { device: GPUDevice }) {
                      device = settings.device;
                  },
                  unconfigure() {},
                  getCurrentTexture: () =>
                      device!.createTexture({ size: [canvas.width, canvas.height], format: 'bgra8unorm', usage: 0x10, viewFormats: ['bgra8unorm-srgb'] })
              }
            : null;
    const host = globalThis as unknown as { window?: unknown };
    const before = host.window;
    host.window = {
        navigator: { gpu: Object.assign(Object.create(gpu as object), { requestAdapter: (o: never) => gpu.requestAdapter(o), getPreferredCanvasFormat: () => 'bgra8unorm', wgslLanguageFeatures: new Set() }) },
        matchMedia: () => null
    };
    const made = (await createGraphicsDevice(canvas, { deviceTypes: [DEVICETYPE_WEBGPU], antialias: false })) as GraphicsDevice & { wgpu: GPUDevice };
    const app = nullApp(made);
    return {
        app,
        async validate(work) {
            made.wgpu.pushErrorScope('validation');
            work();
            return (await made.wgpu.popErrorScope())?.message;
        },
        close() {
            app.destroy();
            host.window = before;
        }
    };
}

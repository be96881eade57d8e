import {
    AppBase, AppOptions, CameraComponentSystem, Entity, LightComponentSystem, NullGraphicsDevice, RenderComponentSystem, ScriptComponentSystem,
    type GraphicsDevice
} from 'playcanvas';

/** What the engine asks of a canvas when there is no page. */
export const stubCanvas = (): HTMLCanvasElement =>
    ({
        width: 64, height: 64, clientWidth: 64, clientHeight: 64, id: 'stub', style: {},
        getContext: () => null, addEventListener() {}, removeEventListener() {},
        getBoundingClientRect: () => ({ left: 0, top: 0, width: 64, height: 64 })
    }) as unknown as HTMLCanvasElement;

/** An app in Node: everything runs but the pixels. */
export function nullApp(device?: GraphicsDevice): AppBase {
    const canvas = stubCanvas();
    const app = new AppBase(canvas);
    const options = new AppOptions();
    options.graphicsDevice = device ?? new NullGraphicsDevice(canvas);
    options.componentSystems = [RenderComponentSystem, CameraComponentSystem, LightComponentSystem, ScriptComponentSystem];
    app.init(options);
    app.start();
    const camera = new Entity('camera', app);
    camera.addComponent('camera', { fov: 30 });
    camera.setPosition(0, 1.2, 4);
    app.root.addChild(camera);
    return app;
}

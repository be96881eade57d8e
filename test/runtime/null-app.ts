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
    held.set(app, device ? new Set() : watchTextures(options.graphicsDevice));
    options.componentSystems = [RenderComponentSystem, CameraComponentSystem, LightComponentSystem, ScriptComponentSystem];
    app.init(options);
    app.start();
    const camera = new Entity('camera', app);
    camera.addComponent('camera', { fov: 30 });
    camera.setPosition(0, 1.2, 4);
    app.root.addChild(camera);
    return app;
}

const held = new WeakMap<AppBase, Set<object>>();

/** Textures made and not yet destroyed; the null device keeps no list of its own. */
export const texturesOf = (app: AppBase): Set<object> => held.get(app)!;

function watchTextures(device: GraphicsDevice): Set<object> {
    const alive = new Set<object>();
    const maker = device as unknown as { createTextureImpl(texture: object): { destroy(...rest: unknown[]): void } };
    const make = maker.createTextureImpl.bind(device);
    maker.createTextureImpl = (texture) => {
        alive.add(texture);
        const impl = make(texture);
        const destroy = impl.destroy.bind(impl);
        impl.destroy = (...rest) => {
            alive.delete(texture);
            destroy(...rest);
        };
        return impl;
    };
    return alive;
}

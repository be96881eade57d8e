import {
    Application, Asset, Color, Entity, FILLMODE_NONE, PIXELFORMAT_RGBA8, RESOLUTION_FIXED, RenderTarget, Texture, createGraphicsDevice, type ContainerResource, type RenderComponent
} from 'playcanvas';
import { ToonShading } from '../../runtime/toon-shading';
import { TOON_STYLES, type ToonStyleName } from '../../runtime/toon-style';

export interface ToonShot {
    back: string;
    errors: string[];
    size: number;
    /** Mesh instances shaded, and how many the model has. */
    shaded: number;
    instances: number;
    /** Without toon shading, with it, and after it was taken off again. RGBA, rows downwards. */
    plain: number[];
    toon: number[];
    after: number[];
}

/** Runs in the page of `toon-shading.browser.test.ts`: a model of another program, plain and toon-shaded. */
async function shootModel(deviceType: string, url: string, style: ToonStyleName, size: number): Promise<ToonShot> {
    const errors: string[] = [];
    const complain = console.error;
    console.error = (...parts: unknown[]) => void errors.push(parts.map(String).join(' '));
    const canvas = document.createElement('canvas');
    const device = await createGraphicsDevice(canvas, { deviceTypes: [deviceType], antialias: false });
    const app = new Application(canvas, { graphicsDevice: device });
    app.autoRender = false;
    app.setCanvasFillMode(FILLMODE_NONE);
    app.setCanvasResolution(RESOLUTION_FIXED, 64, 64);
    app.scene.ambientLight = new Color(0.45, 0.45, 0.5);
    const sun = new Entity();
    sun.addComponent('light', { type: 'directional', castShadows: true, shadowDistance: 12, shadowResolution: 1024, normalOffsetBias: 0.05, shadowBias: 0.2 });
    sun.setEulerAngles(45, 210, 0);
    app.root.addChild(sun);
    app.start();
    const model = await new Promise<Entity>((resolve, reject) => {
        const asset = new Asset('model', 'container', { url, filename: 'model.glb' });
        asset.on('load', () => resolve((asset.resource as ContainerResource).instantiateRenderEntity({ castShadows: true })));
        asset.on('error', (message: string) => reject(new Error(message)));
        app.assets.add(asset);
        app.assets.load(asset);
    });
    app.root.addChild(model);
    const texture = new Texture(device, { width: size, height: size, format: PIXELFORMAT_RGBA8, mipmaps: false });
    const target = new RenderTarget({ colorBuffer: texture, depth: true });
    const camera = new Entity();
    camera.addComponent('camera', { fov: 26, nearClip: 0.1, farClip: 20, renderTarget: target, clearColor: new Color(0.86, 0.88, 0.94, 1) });
    // A VRM 0.x looks along −Z.
    const renders = model.findComponents('render') as RenderComponent[];
    const box = renders[0].meshInstances[0].aabb.clone();
    for (const { meshInstances } of renders) for (const { aabb } of meshInstances) box.add(aabb);
    camera.setPosition(box.center.x - 0.8 * box.halfExtents.y, box.center.y + 0.3 * box.halfExtents.y, box.center.z - 4.6 * box.halfExtents.y);
    camera.lookAt(box.center);
    app.root.addChild(camera);
    const shoot = async (): Promise<number[]> => {
        app.update(1 / 60);
        app.render();
        app.render();
        const pixels = (await texture.read(0, 0, size, size, { renderTarget: target, immediate: true })) as Uint8Array;
        const rows = Array.from({ length: size }, (_, y) => [...pixels.subarray(4 * y * size, 4 * (y + 1) * size)]);
        return (device.isWebGPU ? rows : rows.reverse()).flat();
    };
    const plain = await shoot();
    const shading = new ToonShading(app, model, { style: TOON_STYLES[style] });
    const shaded = shading.count;
    const toon = await shoot();
    shading.destroy();
    const after = await shoot();
    const back = device.deviceType;
    app.destroy();
    console.error = complain;
    return { back, errors, size, shaded, instances: renders.reduce((n, { meshInstances }) => n + meshInstances.length, 0), plain, toon, after };
}

Object.assign(globalThis, { shootModel });

import * as Comlink from 'comlink';
import { AppBase, AppOptions, CameraComponentSystem, createGraphicsDevice, DEVICETYPE_WEBGL2, LightComponentSystem, RenderComponentSystem } from 'playcanvas';
import { createAvatarEntity } from '../../runtime/avatar-entity';
import { buildHere, type BuildRequest } from '../../runtime/build-here';
import type { Recipe } from '../../src/recipe/recipe';
import type { PortraitView, TakenPortrait } from '../hosts/host';
import { addKeyLight } from './key-light';
import { PortraitStudio, SIZE } from './portrait-studio';

/** What the worker offers; `Portraits` is its client. */
export interface PortraitWorker {
    /** Whether this browser draws off the page at all. */
    open(): Promise<boolean>;
    take(recipe: Recipe, view: PortraitView, request: BuildRequest): Promise<TakenPortrait>;
}

let studio: PortraitStudio | undefined;

async function openStudio(): Promise<PortraitStudio> {
    // Nothing is drawn to this canvas, portraits have a target of their own; but ink lines measure their pixels by its height.
    const canvas = new OffscreenCanvas(...SIZE.portrait) as unknown as HTMLCanvasElement;
    const device = await createGraphicsDevice(canvas, { deviceTypes: [DEVICETYPE_WEBGL2], antialias: false });
    const app = new AppBase(canvas);
    const options = new AppOptions();
    options.graphicsDevice = device;
    options.componentSystems = [RenderComponentSystem, CameraComponentSystem, LightComponentSystem];
    app.init(options);
    addKeyLight(app);
    const make = (built: Parameters<typeof createAvatarEntity>[1]) => {
        const being = createAvatarEntity(app, built);
        being.setPose('stand');
        return being;
    };
    return new PortraitStudio(app, make, () => {
        app.update(1 / 60);
        app.render();
    });
}

const worker: PortraitWorker = {
    async open() {
        if (typeof OffscreenCanvas === 'undefined' || !new OffscreenCanvas(1, 1).getContext('webgl2')) return false;
        studio ??= await openStudio();
        return true;
    },
    async take(recipe, view, request) {
        const built = await buildHere(recipe, request);
        const image = await studio!.take(built, view);
        return Comlink.transfer({ image, milliseconds: built.milliseconds.geometry + built.milliseconds.painting }, [image.data.buffer]);
    }
};

Comlink.expose(worker);

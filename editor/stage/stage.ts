import {
    AppBase, AppOptions, CameraComponent, CameraComponentSystem, Color, createGraphicsDevice, Entity, FILLMODE_NONE, Gizmo,
    LightComponentSystem, RESOLUTION_AUTO, RenderComponentSystem, ScriptComponentSystem, AnimComponentSystem, TextureHandler,
    ContainerHandler, Vec2, Vec3, ViewCube, Vec4, type Layer
} from 'playcanvas';
import { CameraControls } from 'playcanvas/scripts/esm/camera-controls.mjs';
import { Grid } from 'playcanvas/scripts/esm/grid.mjs';
import type { BackdropName, Triple } from '../scene-document';
import { UserError } from '../user-error';
import { makeBackdrop, type Backdrop } from './backdrop';
import { addKeyLight } from './key-light';

export interface StageOptions {
    /** @default 'webgl2' */
    device?: 'webgl2' | 'webgpu';
    /** Device pixels per CSS pixel, at most. @default 2 */
    maxPixelRatio?: number;
}

/** Frames a second when something moves; orbiting by hand stays smooth, the machine stays cool. */
const FRAME_RATE = 30;
/** Where the camera starts, world metres: a step back, at eye height, a little to the side; room below the soles for a long sentence. */
const START_POSITION: Triple = [0.6, 1.2, 3.36];
const START_FOCUS: Triple = [0, 0.77, 0];

/** The 3D side of the Studio: app, camera, light, ground, sky and grid. */
export interface Stage {
    readonly app: AppBase;
    /** What draws; WebGL 2 also where WebGPU was asked for and is not to be had. */
    readonly device: 'webgl2' | 'webgpu';
    readonly camera: CameraComponent;
    readonly controls: CameraControls;
    readonly gizmoLayer: Layer;
    readonly viewCube: ViewCube;
    /** Called before each frame with the seconds since the last one. */
    onFrame(listener: (seconds: number) => void): void;
    /** Draws soon. With `moving` set, frames keep coming. */
    requestRender(): void;
    /** Whether something on the stage is alive; then frames keep coming. */
    setMoving(moving: boolean): void;
    setBackdrop(name: BackdropName): void;
    setGrid(on: boolean): void;
    groundUnder(clientX: number, clientY: number): Vec3 | undefined;
    lookFrom(position: Triple, focus: Triple): void;
    view(): { position: Triple; focus: Triple };
    destroy(): void;
}

/** Whether the browser gives an adapter: a canvas that WebGPU was tried on in vain is lost to WebGL. */
async function hasWebgpu(): Promise<boolean> {
    try {
        return !!(await navigator.gpu?.requestAdapter());
    } catch {
        return false;
    }
}

/** @throws UserError when the browser gives no graphics device. */
export async function createStage(canvas: HTMLCanvasElement, options: StageOptions = {}): Promise<Stage> {
    const probe = document.createElement('canvas');
    const webgpu = options.device === 'webgpu' && (await hasWebgpu());
    if (!webgpu && !probe.getContext('webgl2')) throw new UserError('error.noWebgl');
    let device;
    try {
        device = await createGraphicsDevice(canvas, { deviceTypes: webgpu ? ['webgpu', 'webgl2'] : ['webgl2'], antialias: true, powerPreference: 'high-performance' });
    } catch (error) {
        console.error(error);
        throw new UserError('error.noWebgl');
    }
    device.maxPixelRatio = Math.min(window.devicePixelRatio, options.maxPixelRatio ?? 2);

    // 1. The app, with the systems an avatar and an editor need and no more.
    const app = new AppBase(canvas);
    const appOptions = new AppOptions();
    appOptions.graphicsDevice = device;
    appOptions.componentSystems = [RenderComponentSystem, CameraComponentSystem, LightComponentSystem, ScriptComponentSystem, AnimComponentSystem];
    appOptions.resourceHandlers = [TextureHandler, ContainerHandler];
    app.init(appOptions);
    app.setCanvasFillMode(FILLMODE_NONE);
    app.setCanvasResolution(RESOLUTION_AUTO);
    app.autoRender = false;

    // 2. Light.
    addKeyLight(app);

    // 3. Camera and its controls.
    const cameraEntity = new Entity('camera');
    cameraEntity.addComponent('camera', { fov: 32, nearClip: 0.05, farClip: 120, clearColor: new Color(0.8, 0.85, 0.9, 1) });
    cameraEntity.setPosition(...START_POSITION);
    cameraEntity.lookAt(...START_FOCUS);
    app.root.addChild(cameraEntity);
    cameraEntity.addComponent('script');
    const controls = cameraEntity.script!.create(CameraControls) as unknown as CameraControls;
    // W, E and R belong to the gizmos; flying is allowed only while the right button is held.
    controls.enableFly = false;
    controls.zoomRange = new Vec2(0.3, 30);
    controls.pitchRange = new Vec2(-89, 30);
    controls.moveSpeed = 2;
    const holdFly = (event: PointerEvent) => {
        if (event.button === 2) controls.enableFly = event.type === 'pointerdown';
    };
    canvas.addEventListener('pointerdown', holdFly);
    window.addEventListener('pointerup', holdFly);

    // 4. What is around the characters.
    const backdrop: Backdrop = makeBackdrop(app);
    const gridEntity = new Entity('grid');
    gridEntity.setLocalScale(12, 1, 12);
    // A hair above the ground plane, or the two fight for the same depth.
    gridEntity.setPosition(0, 0.002, 0);
    gridEntity.addComponent('script');
    app.root.addChild(gridEntity);
    const grid = gridEntity.script!.create(Grid) as unknown as Grid;
    grid.resolution = Grid.RESOLUTION_MEDIUM;
    // Quieter than the script's own red and blue: the gizmos say which way is which.
    grid.colorX = new Color(0.82, 0.55, 0.55);
    grid.colorZ = new Color(0.55, 0.6, 0.85);

    const gizmoLayer = Gizmo.createLayer(app);
    const viewCube = new ViewCube(new Vec4(0, 1, 1, 0));
    viewCube.dom.remove();
    canvas.parentElement!.append(viewCube.dom);
    viewCube.on(ViewCube.EVENT_CAMERAALIGN, (direction: Vec3) => {
        const focus = controls.focusPoint.clone();
        const distance = cameraEntity.getPosition().distance(focus);
        controls.reset(focus, direction.clone().mulScalar(distance).add(focus));
        stage.requestRender();
    });

    // 5. Frames: on demand, or at most FRAME_RATE a second while something is alive; orbiting counts as moving.
    let wanted = 2;
    let moving = false;
    let lastDrawn = 0;
    let sinceDrawn = 0;
    /** Seconds between two turns of the page, smoothed. */
    let turn = 1 / 60;
    const listeners: ((seconds: number) => void)[] = [];
    const lastCamera = cameraEntity.getWorldTransform().clone();
    app.on('update', (seconds: number) => {
        sinceDrawn += seconds;
        const now = performance.now();
        const cameraMoved = !cameraEntity.getWorldTransform().equals(lastCamera);
        if (cameraMoved) {
            lastCamera.copy(cameraEntity.getWorldTransform());
            wanted = Math.max(wanted, 2);
        }
        // Where a frame takes long (no GPU, a busy one) every second turn is left to the page, so that typing stays quick.
        turn += (Math.min(seconds, 0.5) - turn) * 0.15;
        const due = now - lastDrawn >= Math.max(1000 / FRAME_RATE, turn * 2000) - 2;
        if ((moving && due) || wanted > 0) {
            wanted = Math.max(0, wanted - 1);
            lastDrawn = now;
            viewCube.update(cameraEntity.getWorldTransform());
            for (const listener of listeners) listener(sinceDrawn);
            sinceDrawn = 0;
            app.renderNextFrame = true;
        }
    });

    const resize = () => {
        const { clientWidth, clientHeight } = canvas.parentElement!;
        if (clientWidth === 0 || clientHeight === 0) return;
        app.resizeCanvas(clientWidth, clientHeight);
        wanted = Math.max(wanted, 2);
    };
    const observer = new ResizeObserver(resize);
    observer.observe(canvas.parentElement!);

    const stage: Stage = {
        app, controls, gizmoLayer, viewCube,
        device: device.isWebGPU ? 'webgpu' : 'webgl2',
        camera: cameraEntity.camera!,
        onFrame: (listener) => void listeners.push(listener),
        requestRender: () => void (wanted = Math.max(wanted, 2)),
        setMoving: (on) => void (moving = on),
        setBackdrop(name) {
            backdrop.set(name);
            stage.requestRender();
        },
        setGrid(on) {
            gridEntity.enabled = on;
            stage.requestRender();
        },
        groundUnder(clientX, clientY) {
            const box = canvas.getBoundingClientRect();
            const x = clientX - box.left;
            const y = clientY - box.top;
            if (x < 0 || y < 0 || x > box.width || y > box.height) return undefined;
            const near = cameraEntity.camera!.screenToWorld(x, y, 0.1);
            const far = cameraEntity.camera!.screenToWorld(x, y, 100);
            const ray = far.sub(near);
            const eye = cameraEntity.getPosition();
            // Above the horizon the ground is out of sight: stay on the circle a few metres off.
            const reach = 12;
            let t = ray.y < -1e-6 ? -near.y / ray.y : Infinity;
            const flat = Math.sqrt(ray.x * ray.x + ray.z * ray.z);
            t = Math.min(t, reach / Math.max(flat, 1e-6));
            const hit = new Vec3(near.x + ray.x * t, 0, near.z + ray.z * t);
            return Number.isFinite(hit.x + hit.z) ? hit : new Vec3(eye.x, 0, eye.z);
        },
        lookFrom(position, focus) {
            controls.reset(new Vec3(...focus), new Vec3(...position));
            stage.requestRender();
        },
        view() {
            const p = cameraEntity.getPosition();
            const f = controls.focusPoint;
            return { position: [p.x, p.y, p.z], focus: [f.x, f.y, f.z] };
        },
        destroy() {
            observer.disconnect();
            window.removeEventListener('pointerup', holdFly);
            viewCube.destroy();
            backdrop.destroy();
            app.destroy();
        }
    };
    app.start();
    resize();
    controls.focusPoint = new Vec3(...START_FOCUS);
    return stage;
}

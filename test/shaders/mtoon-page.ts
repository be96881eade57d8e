import { MToonMaterialLoaderPlugin, VRMLoaderPlugin, type MToonMaterial } from '@pixiv/three-vrm';
import {
    Application, Asset, Color, Entity, FILLMODE_NONE, PIXELFORMAT_RGBA8, Quat, RESOLUTION_FIXED, RenderTarget, Texture, Vec3, createGraphicsDevice, type ContainerResource, type RenderComponent
} from 'playcanvas';
import * as THREE from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MToonShading } from '../../runtime/mtoon-shading';

/** A picture of a model. */
export interface MToonShot {
    back: string;
    errors: string[];
    warnings: string[];
    /** Mesh instances drawn as MToon. */
    shaded: number;
    /** RGBA, rows downwards, base64. */
    pixels: string;
    /** The model's bounds: centre and the largest half extent. */
    view: View;
}

interface View {
    center: [number, number, number];
    reach: number;
}

/** Linear colour of the background and of the ambient light; how strong the sun is and where it stands. */
const GROUND = 0.8;
const AMBIENT = 0.16;
const POWER = 0.7;
const SUN = [-0.2, 0.6, 0.8];
/** Where the camera stands, of the front: a VRM 0.x looks along −Z and one of 1.0 along +Z. */
const FROM = [-0.8, 0.35, 1];

interface Stage {
    app: Application;
    sun: Entity;
    camera: Entity;
    texture: Texture;
    target: RenderTarget;
    size: number;
}
const stages = new Map<string, Promise<Stage>>();
const gamma = (linear: number) => new Color(linear ** (1 / 2.2), linear ** (1 / 2.2), linear ** (1 / 2.2), 1);

/** A scene with a sun and a camera, one for each back end. */
async function makeStage(deviceType: string, size: number): Promise<Stage> {
    const canvas = document.createElement('canvas');
    const device = await createGraphicsDevice(canvas, { deviceTypes: [deviceType], antialias: false });
    const app = new Application(canvas, { graphicsDevice: device });
    app.autoRender = false;
    app.setCanvasFillMode(FILLMODE_NONE);
    app.setCanvasResolution(RESOLUTION_FIXED, 64, 64);
    app.scene.ambientLight = gamma(AMBIENT);
    const sun = new Entity();
    sun.addComponent('light', { type: 'directional', color: gamma(POWER) });
    app.root.addChild(sun);
    app.start();
    const texture = new Texture(device, { width: size, height: size, format: PIXELFORMAT_RGBA8, mipmaps: false });
    const target = new RenderTarget({ colorBuffer: texture, depth: true });
    const camera = new Entity();
    camera.addComponent('camera', { fov: 26, nearClip: 0.1, farClip: 50, renderTarget: target, clearColor: gamma(GROUND) });
    app.root.addChild(camera);
    return { app, sun, camera, texture, target, size };
}

/** Runs in the page of `mtoon.browser.test.ts`: the file in PlayCanvas with our materials. @param seconds into its animation */
async function shootOurs(deviceType: string, url: string, size: number, seconds: number, facing: number): Promise<MToonShot> {
    const errors: string[] = [];
    const complain = console.error;
    console.error = (...parts: unknown[]) => void errors.push(parts.map(String).join(' '));
    if (!stages.has(deviceType)) stages.set(deviceType, makeStage(deviceType, size));
    const { app, sun, camera, texture, target } = await stages.get(deviceType)!;
    sun.setRotation(new Quat().setFromDirections(Vec3.UP, new Vec3(SUN[0], SUN[1], SUN[2] * facing).normalize()));
    const asset = new Asset('model', 'container', { url, filename: 'model.glb' });
    const container = await new Promise<ContainerResource>((resolve, reject) => {
        asset.on('load', () => resolve(asset.resource as ContainerResource));
        asset.on('error', (message: string) => reject(new Error(message)));
        app.assets.add(asset);
        app.assets.load(asset);
    });
    const model = container.instantiateRenderEntity();
    app.root.addChild(model);
    const renders = model.findComponents('render') as RenderComponent[];
    const box = renders[0].meshInstances[0].aabb.clone();
    for (const { meshInstances } of renders) for (const { aabb } of meshInstances) box.add(aabb);
    const view: View = { center: [box.center.x, box.center.y, box.center.z], reach: Math.max(box.halfExtents.x, box.halfExtents.y, box.halfExtents.z) };
    camera.setPosition(...place(view, facing));
    camera.lookAt(box.center);
    const shading = new MToonShading(app, model, container);
    shading.animate(seconds);
    app.update(0);
    app.render();
    app.render();
    const read = (await texture.read(0, 0, size, size, { renderTarget: target, immediate: true })) as Uint8Array;
    const back = app.graphicsDevice.deviceType;
    const pixels = app.graphicsDevice.isWebGPU ? base64(read) : upright(read, size);
    const { count, warnings } = shading;
    shading.destroy();
    model.destroy();
    app.assets.remove(asset);
    asset.unload();
    console.error = complain;
    return { back, errors, warnings, shaded: count, pixels, view };
}

const renderer = new THREE.WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });

/** The same file and view in three-vrm. */
async function shootTheirs(url: string, size: number, seconds: number, facing: number, view: View): Promise<string> {
    renderer.setSize(size, size, false);
    const scene = new THREE.Scene();
    scene.background = new THREE.Color().setRGB(GROUND, GROUND, GROUND);
    // Its lights are in units of π.
    const sun = new THREE.DirectionalLight('#ffffff', Math.PI * POWER);
    sun.position.set(SUN[0], SUN[1], SUN[2] * facing);
    scene.add(sun, new THREE.AmbientLight(new THREE.Color().setRGB(AMBIENT, AMBIENT, AMBIENT), Math.PI));
    const loader = new GLTFLoader();
    // Its materials alone: of springs it refuses some of these files.
    loader.register((parser) => new VRMLoaderPlugin(parser).materialsV0CompatPlugin!);
    loader.register((parser) => new MToonMaterialLoaderPlugin(parser));
    const gltf = await loader.loadAsync(url);
    scene.add(gltf.scene);
    for (const material of (gltf.userData.vrmMToonMaterials as MToonMaterial[] | undefined) ?? []) material.update(seconds);
    const camera = new THREE.PerspectiveCamera(26, 1, 0.1, 50);
    camera.position.set(...place(view, facing));
    camera.lookAt(...view.center);
    renderer.render(scene, camera);
    const gl = renderer.getContext();
    const read = new Uint8Array(4 * size * size);
    gl.readPixels(0, 0, size, size, gl.RGBA, gl.UNSIGNED_BYTE, read);
    return upright(read, size);
}

const place = ({ center, reach }: View, facing: number): [number, number, number] => [center[0] + 3.4 * reach * FROM[0], center[1] + 3.4 * reach * FROM[1], center[2] + 3.4 * reach * FROM[2] * facing];

function upright(pixels: Uint8Array, size: number): string {
    const out = new Uint8Array(pixels.length);
    for (let y = 0; y < size; y++) out.set(pixels.subarray(4 * (size - 1 - y) * size, 4 * (size - y) * size), 4 * y * size);
    return base64(out);
}

function base64(bytes: Uint8Array): string {
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
}

Object.assign(globalThis, { shootOurs, shootTheirs });

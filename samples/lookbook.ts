// One character under eight lightings, in each of the styles: the scene's own lights, shadows and fog shade it.
import { Color, Entity, FILLMODE_NONE, FOG_LINEAR, FOG_NONE, RESOLUTION_FIXED, StandardMaterial, type Application } from 'playcanvas';
import { buildAvatar, readPrompt } from 'hinagata';
import { createAvatarEntity, finishAvatar, TOON_STYLES, type ToonStyleName } from 'hinagata/runtime';
import { startApp } from './start-app';

const app = await startApp();
app.root.findByName('key light')!.destroy();

const { recipe } = readPrompt('girl, sailor uniform, long silver hair with a ribbon, violet eyes', { seed: 4 });
const being = createAvatarEntity(app, finishAvatar(buildAvatar(recipe)));
app.root.addChild(being.entity);
being.setPose('stand');

const stone = new StandardMaterial();
stone.diffuse = new Color(0.62, 0.6, 0.64);
stone.gloss = 0;
stone.update();
const slab = (x: number, y: number, z: number, width: number, height: number, depth: number): Entity => {
    const box = new Entity('slab');
    box.addComponent('render', { type: 'box', material: stone });
    box.setPosition(x, y, z);
    box.setLocalScale(width, height, depth);
    return box;
};
app.root.addChild(slab(0, -0.05, 0, 12, 0.1, 12));

const camera = new Entity('camera');
camera.addComponent('camera', { fov: 25 });
camera.setPosition(0.7, 1.15, 3.6);
camera.lookAt(0, 0.85, 0);
app.root.addChild(camera);

/** A sun that shines from a direction: degrees round the character (0 in front, 90 on its left) and above the ground. */
function sun(yaw: number, pitch: number, color = '#ffffff', intensity = 1): Entity {
    const light = new Entity('sun');
    light.addComponent('light', { type: 'directional', color: new Color().fromString(color), intensity, castShadows: true, shadowDistance: 12, shadowResolution: 2048, normalOffsetBias: 0.05, shadowBias: 0.2 });
    light.setEulerAngles(0, yaw, 0);
    light.rotateLocal(90 - pitch, 0, 0);
    return light;
}

/** A lamp at a place. */
function lamp(x: number, y: number, z: number, color: string, intensity: number, range = 5): Entity {
    const light = new Entity('lamp');
    light.addComponent('light', { type: 'omni', color: new Color().fromString(color), intensity, range });
    light.setPosition(x, y, z);
    return light;
}

interface Lighting {
    title: string;
    sky: string;
    ambient: string;
    things(): Entity[];
    fog?: readonly [color: string, start: number, end: number];
}
const LIGHTINGS: readonly Lighting[] = [
    { title: 'Front', sky: '#dfe6f2', ambient: '#74747c', things: () => [sun(-20, 40)] },
    { title: 'Side', sky: '#dfe6f2', ambient: '#6c6c78', things: () => [sun(80, 30)] },
    { title: 'Behind', sky: '#f6dfc4', ambient: '#7c7484', things: () => [sun(165, 25, '#ffe0b4', 1.2)] },
    { title: 'Above', sky: '#dfe6f2', ambient: '#74747c', things: () => [sun(0, 85)] },
    { title: 'Two coloured lamps', sky: '#1c1a2c', ambient: '#2c2a40', things: () => [lamp(1.3, 1.5, 1, '#ff3c9c', 1.4), lamp(-1.3, 1.2, 0.9, '#38b4ff', 1.4)] },
    { title: 'Night', sky: '#0e1626', ambient: '#2a3450', things: () => [sun(-60, 50, '#8ca8ff', 0.45), lamp(0.9, 1.1, 0.8, '#ffb060', 1.1, 3)] },
    // Blinds before a window.
    { title: 'Indoors', sky: '#4a4038', ambient: '#5a5048', things: () => [sun(48, 35, '#fff0d8'), ...Array.from({ length: 9 }, (_, i) => slab(2.6, 0.9 + 0.3 * i, 2.4, 3, 0.13, 0.02))] },
    { title: 'Fog', sky: '#c8d0d4', ambient: '#8c9498', things: () => [sun(-30, 45, '#f4f8ff', 0.8)], fog: ['#c8d0d4', 1.5, 7] }
];

/** Lights the scene, draws it, and puts it out again. */
function show(to: Application, { sky, ambient, fog, things }: Lighting): void {
    const added = things();
    for (const thing of added) to.root.addChild(thing);
    to.scene.ambientLight = new Color().fromString(ambient);
    camera.camera!.clearColor = new Color().fromString(sky);
    to.scene.fog.type = fog ? FOG_LINEAR : FOG_NONE;
    if (fog) {
        to.scene.fog.color.fromString(fog[0]);
        to.scene.fog.start = fog[1];
        to.scene.fog.end = fog[2];
    }
    to.update(0);
    to.render();
    to.render();
    for (const thing of added) thing.destroy();
}

// Every lighting in a frame of its own: the app draws one after the other and each is copied into the page.
app.autoRender = false;
const page = document.createElement('canvas');
page.id = 'lookbook';
const context = page.getContext('2d')!;
const [columns, width, height] = [4, 300, 420];
page.width = columns * width;
page.height = Math.ceil(LIGHTINGS.length / columns) * height;
page.style.cssText = 'position:fixed;inset:0;margin:auto;max-width:100%;max-height:100%';
document.body.style.background = '#15131c';
app.setCanvasFillMode(FILLMODE_NONE);
app.setCanvasResolution(RESOLUTION_FIXED, width, height);
app.graphicsDevice.canvas.style.display = 'none';

function drawAll(style: ToonStyleName): void {
    being.style = TOON_STYLES[style];
    LIGHTINGS.forEach((lighting, i) => {
        show(app, lighting);
        const [x, y] = [(i % columns) * width, Math.floor(i / columns) * height];
        context.drawImage(app.graphicsDevice.canvas as HTMLCanvasElement, x, y);
        context.font = '15px sans-serif';
        context.fillStyle = '#ffffff';
        context.shadowColor = '#000000';
        context.shadowBlur = 4;
        context.fillText(`${lighting.title}, ${style}`, x + 10, y + height - 12);
        context.shadowBlur = 0;
    });
}

const names = Object.keys(TOON_STYLES) as ToonStyleName[];
const bar = document.createElement('nav');
bar.style.cssText = 'position:fixed;top:8px;left:8px;z-index:1;display:flex;gap:6px';
for (const name of names) {
    const button = document.createElement('button');
    button.textContent = name;
    button.onclick = () => drawAll(name);
    bar.appendChild(button);
}
const asked = new URLSearchParams(location.search).get('style');
drawAll(names.find((name) => name === asked) ?? 'classic');
document.body.append(page, bar);

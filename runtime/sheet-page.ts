import {
    Application, Color, DEVICETYPE_WEBGL2, Entity, FILLMODE_NONE, RESOLUTION_FIXED, TONEMAP_NONE, createGraphicsDevice
} from 'playcanvas';
import { buildAvatar } from '../src/build/build';
import type { Avatar } from '../src/avatar/avatar';
import type { Recipe } from '../src/recipe/recipe';
import { addLevels } from '../src/build/levels';
import { createAvatarEntity } from './avatar-entity';
import { finishAvatar } from './build-avatar';

/** Where the camera of a view stands. Angles in degrees, 0 = in front of the character, + towards its left. */
interface View {
    yaw: number;
    pitch: number;
    /** What fills the picture: the whole figure, the head and shoulders, the face. */
    frame: 'figure' | 'bust' | 'face' | 'hands' | 'feet';
}
export const VIEWS: Record<string, View> = {
    front: { yaw: 0, pitch: 2, frame: 'figure' },
    'three-quarter': { yaw: 35, pitch: 4, frame: 'figure' },
    side: { yaw: 90, pitch: 2, frame: 'figure' },
    back: { yaw: 180, pitch: 4, frame: 'figure' },
    'back-three-quarter': { yaw: 145, pitch: 6, frame: 'figure' },
    above: { yaw: 25, pitch: 40, frame: 'bust' },
    below: { yaw: 20, pitch: -25, frame: 'bust' },
    bust: { yaw: 0, pitch: 2, frame: 'bust' },
    'bust-three-quarter': { yaw: 35, pitch: 2, frame: 'bust' },
    'bust-side': { yaw: 90, pitch: 2, frame: 'bust' },
    'bust-back': { yaw: 180, pitch: 4, frame: 'bust' },
    'bust-back-three-quarter': { yaw: 140, pitch: 8, frame: 'bust' },
    face: { yaw: 0, pitch: 0, frame: 'face' },
    'face-three-quarter': { yaw: 35, pitch: 0, frame: 'face' },
    'face-side': { yaw: 90, pitch: 0, frame: 'face' },
    hands: { yaw: 30, pitch: 10, frame: 'hands' },
    feet: { yaw: 35, pitch: 15, frame: 'feet' }
};

export interface SheetRequest {
    recipe: Recipe;
    /** Names of {@link VIEWS}; `face@happy` shows that view with an expression of its own. */
    views: string[];
    /** Pixels on each side of one view. */
    size: number;
    /** Views side by side before a new row. @default all in one row, at most 6 */
    columns?: number;
    pose?: string;
    expression?: string;
    background?: string;
    detail?: number;
    /** Level of detail shown, 0 … 2. @default 0 */
    level?: number;
    textureScale?: number;
    /** Direction the light comes from, degrees. @default yaw -32, pitch 38 */
    light?: { yaw: number; pitch: number };
}

let shared: { app: Application; camera: Entity; light: Entity } | undefined;

async function stage(size: number): Promise<NonNullable<typeof shared>> {
    if (!shared) {
        const canvas = document.createElement('canvas');
        document.body.appendChild(canvas);
        const device = await createGraphicsDevice(canvas, { deviceTypes: [DEVICETYPE_WEBGL2], antialias: true });
        const app = new Application(canvas, { graphicsDevice: device });
        app.autoRender = false;
        app.setCanvasFillMode(FILLMODE_NONE);
        const light = new Entity('key');
        light.addComponent('light', { type: 'directional', color: new Color(1, 1, 1), intensity: 1 });
        app.root.addChild(light);
        const camera = new Entity('camera');
        camera.addComponent('camera', { fov: 20, nearClip: 0.05, farClip: 50, toneMapping: TONEMAP_NONE });
        app.root.addChild(camera);
        app.scene.ambientLight = new Color(0.45, 0.45, 0.48);
        app.start();
        shared = { app, camera, light };
    }
    shared.app.setCanvasResolution(RESOLUTION_FIXED, size, size);
    return shared;
}

/** Renders a character from several sides with the shipped shaders; returns a PNG data URL and what it cost. */
export async function renderSheet(request: SheetRequest): Promise<{ png: string; triangles: number; draws: number; milliseconds: number; warnings: string[] }> {
    const tiles = request.views.map((tile) => tile.split('@') as [view: string, expression?: string]);
    for (const [view] of tiles)
        if (!VIEWS[view]) throw new Error(`render: there is no view "${view}"; choose from ${Object.keys(VIEWS).join(', ')}`);
    const size = request.size;
    const { app, camera, light } = await stage(size);
    const started = performance.now();
    const avatar = buildAvatar(request.recipe, { detail: request.detail });
    const milliseconds = performance.now() - started;
    const built = finishAvatar(avatar, { textureScale: request.textureScale });
    if (request.level) await addLevels(built.model);
    const being = createAvatarEntity(app, built);
    being.level = request.level ?? 0;
    app.root.addChild(being.entity);
    being.setPose(request.pose ?? 'stand');
    const bg = request.background ?? '#e6e4ee';
    camera.camera!.clearColor = new Color().fromString(bg);
    const key = request.light ?? { yaw: -32, pitch: 38 };

    const columns = request.columns ?? Math.min(6, request.views.length);
    const sheet = document.createElement('canvas');
    sheet.width = columns * size;
    sheet.height = Math.ceil(request.views.length / columns) * size;
    const context = sheet.getContext('2d')!;
    const RAD = Math.PI / 180;
    tiles.forEach(([name, expression = request.expression], i) => {
        const view = VIEWS[name];
        being.clearExpressions();
        if (expression) being.setExpression(expression, 1);
        const { target, half } = frame(avatar, view, being);
        const distance = half / Math.tan(10 * RAD);
        const cy = Math.cos(view.pitch * RAD);
        camera.setPosition(
            target[0] + Math.sin(view.yaw * RAD) * cy * distance,
            target[1] + Math.sin(view.pitch * RAD) * distance,
            target[2] + Math.cos(view.yaw * RAD) * cy * distance
        );
        camera.lookAt(target[0], target[1], target[2]);
        // The key light follows the viewer halfway, as an illustrator's does: the back view is lit too.
        const ly = (key.yaw + view.yaw) * RAD;
        const lp = key.pitch * RAD;
        light.setPosition(target[0] + Math.sin(ly) * Math.cos(lp), target[1] + Math.sin(lp), target[2] + Math.cos(ly) * Math.cos(lp));
        light.lookAt(target[0], target[1], target[2]);
        light.rotateLocal(90, 0, 0);
        app.update(i === 0 ? 1 / 60 : 0);
        app.render();
        if (i === 0) app.render();
        context.drawImage(app.graphicsDevice.canvas as HTMLCanvasElement, (i % columns) * size, Math.floor(i / columns) * size);
    });
    const result = { png: sheet.toDataURL('image/png'), triangles: being.triangleCount, draws: being.drawCount, milliseconds, warnings: avatar.warnings };
    being.destroy();
    return result;
}

/** Height of the topmost vertex: hair, ears, a halo. Metres. */
function topOf({ layers }: Avatar): number {
    let top = 0;
    for (const { mesh } of layers) for (let i = 1; i < mesh.positions.length; i += 3) top = Math.max(top, mesh.positions[i]);
    return top;
}

/** Farthest that anything above `from` metres reaches to either side of a view, metres. */
function breadthOf({ layers }: Avatar, yaw: number, from: number): number {
    const [c, s] = [Math.cos((yaw * Math.PI) / 180), Math.sin((yaw * Math.PI) / 180)];
    let far = 0;
    for (const { mesh: { positions: p } } of layers) for (let i = 0; i < p.length; i += 3) if (p[i + 1] > from) far = Math.max(far, Math.abs(p[i] * c - p[i + 2] * s));
    return far;
}

function frame(avatar: Avatar, { frame: what, yaw }: View, being: ReturnType<typeof createAvatarEntity>): { target: [number, number, number]; half: number } {
    const { heightMetres: height, headMetres: head } = avatar;
    switch (what) {
        case 'bust': {
            // From the chest to the top of whatever stands on the head.
            const bottom = height - head * 1.72;
            const tall = (Math.max(height + head * 0.28, topOf(avatar) + head * 0.04) - bottom) / 2;
            // Twintails may stand out wider than that; what hangs below the chin may run out of the picture.
            const half = Math.max(tall, breadthOf(avatar, yaw, height - head) + head * 0.06);
            return { target: [0, bottom + half, 0], half };
        }
        case 'face':
            return { target: [0, height - head * 0.6, 0], half: head * 0.5 };
        case 'hands': {
            const p = being.bones.get('leftHand')!.getPosition();
            return { target: [p.x, p.y - 0.04, p.z], half: head * 0.45 };
        }
        case 'feet':
            return { target: [0, height * 0.05, head * 0.35], half: head * 0.62 };
        default:
            // Room for ears above the skull: the bounds know them (less the room they keep for poses, a fifth of the height).
            return { target: [0, height * 0.51, 0], half: Math.max(height * 0.56, being.aabb.center.y + being.aabb.halfExtents.y - height * (0.2 + 0.51) + height * 0.04) };
    }
}

(globalThis as { renderSheet?: typeof renderSheet }).renderSheet = renderSheet;

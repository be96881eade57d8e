import { Entity, PIXELFORMAT_RGBA8, RenderTarget, Texture, type AppBase } from 'playcanvas';
import { createAvatarEntity, type AvatarEntity } from './avatar-entity';
import type { BuiltAvatar } from './build-avatar';

export interface ShaderReport {
    /** What the driver complained about; empty when all is well. */
    errors: string[];
    /** Share of the picture the avatar covers. */
    coverage: number;
    /** The picture, RGBA, `size` on each side; rows run upwards on WebGL2 and downwards on WebGPU. */
    pixels: Uint8Array;
    size: number;
}

/**
 * Renders one frame of an avatar into a small target, so that every shader it uses is compiled and linked.
 * WebGL2 complains on the console, WebGPU to the device's error scope; both are listened to. `prepare` may change the
 * avatar and the scene before the frame. @param size pixels on each side of the picture
 */
export async function compileAllShaders(app: AppBase, built: BuiltAvatar, prepare?: (being: AvatarEntity) => void, size = 128): Promise<ShaderReport> {
    const errors: string[] = [];
    const complain = console.error;
    console.error = (...parts: unknown[]) => {
        errors.push(parts.map(String).join(' '));
        complain(...parts);
    };
    const gpu = (app.graphicsDevice as { wgpu?: GPUDevice }).wgpu;
    gpu?.pushErrorScope('validation');
    const texture = new Texture(app.graphicsDevice, { name: 'shader-check', width: size, height: size, format: PIXELFORMAT_RGBA8, mipmaps: false });
    const target = new RenderTarget({ colorBuffer: texture, depth: true });
    const being = createAvatarEntity(app, built);
    const camera = new Entity('shader-check', app);
    try {
        app.root.addChild(being.entity);
        camera.addComponent('camera', { fov: 30, nearClip: 0.1, farClip: 20, renderTarget: target, priority: -1 });
        camera.camera!.clearColor.set(0, 0, 0, 0);
        camera.setPosition(0, built.avatar.heightMetres * 0.5, built.avatar.heightMetres * 2.2);
        app.root.addChild(camera);
        const first = being.expressionNames[0];
        if (first) being.setExpression(first, 1);
        prepare?.(being);
        app.update(1 / 60);
        app.render();
        app.render();
        const problem = await gpu?.popErrorScope();
        if (problem) errors.push(problem.message);
        const pixels = (await texture.read(0, 0, size, size, { renderTarget: target, immediate: true })) as Uint8Array;
        let covered = 0;
        for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 0) covered++;
        return { errors, coverage: covered / (size * size), pixels, size };
    } finally {
        console.error = complain;
        camera.destroy();
        being.destroy();
        target.destroy();
        texture.destroy();
    }
}

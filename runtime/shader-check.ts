import { Entity, PIXELFORMAT_RGBA8, RenderTarget, Texture, type AppBase } from 'playcanvas';
import { createAvatarEntity } from './avatar-entity';
import type { BuiltAvatar } from './build-avatar';

/**
 * Renders one frame of an avatar into a small target, so that every shader it uses is compiled and linked, and returns
 * what the driver complained about (empty when all is well) and the share of pixels the avatar covers. WebGL2 reports
 * through the console; WebGPU through the device's error scope.
 */
export async function compileAllShaders(app: AppBase, built: BuiltAvatar): Promise<{ errors: string[]; coverage: number }> {
    const errors: string[] = [];
    const complain = console.error;
    console.error = (...parts: unknown[]) => {
        errors.push(parts.map(String).join(' '));
        complain(...parts);
    };
    const gpu = (app.graphicsDevice as { wgpu?: GPUDevice }).wgpu;
    gpu?.pushErrorScope('validation');
    const size = 64;
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
        app.update(1 / 60);
        app.render();
        app.render();
        const problem = await gpu?.popErrorScope();
        if (problem) errors.push(problem.message);
        const pixels = (await texture.read(0, 0, size, size, { renderTarget: target, immediate: true })) as Uint8Array;
        let covered = 0;
        for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 0) covered++;
        return { errors, coverage: covered / (size * size) };
    } finally {
        console.error = complain;
        camera.destroy();
        being.destroy();
        target.destroy();
        texture.destroy();
    }
}

import type { AppBase, CameraComponent } from 'playcanvas';

/**
 * Tells the shaders, as `toon_viewHeight`, how many pixels high the picture is that a camera draws. The engine's own
 * `screen_size` is the canvas's, so that lines drawn into a smaller texture would come out as wide as on the whole canvas.
 */
export function feedToonView(app: AppBase): void {
    const height = app.graphicsDevice.scope.resolve('toon_viewHeight');
    const tell = (camera?: CameraComponent) => height.setValue((camera?.renderTarget?.height ?? app.graphicsDevice.height) * (camera?.rect.w ?? 1));
    tell();
    app.scene.on('prerender', tell);
}

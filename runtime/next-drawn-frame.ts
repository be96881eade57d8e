import type { AppBase } from 'playcanvas';

/**
 * Resolves after the next frame that is really drawn, while its pixels can still be read. `request` asks for one, for
 * programs that decide themselves when they draw. @default the engine is asked
 */
export function nextDrawnFrame(app: AppBase, request: () => void = () => void (app.renderNextFrame = true)): Promise<void> {
    return new Promise((resolve) => {
        app.once('postrender', () => resolve());
        request();
    });
}

import { Application, Color, DEVICETYPE_WEBGL2, Entity, FILLMODE_FILL_WINDOW, RESOLUTION_AUTO, createGraphicsDevice } from 'playcanvas';

/** A bare app with one light, filling the page. */
export async function startApp(): Promise<Application> {
    const canvas = document.createElement('canvas');
    document.body.appendChild(canvas);
    const app = new Application(canvas, { graphicsDevice: await createGraphicsDevice(canvas, { deviceTypes: [DEVICETYPE_WEBGL2], antialias: true }) });
    app.setCanvasFillMode(FILLMODE_FILL_WINDOW);
    app.setCanvasResolution(RESOLUTION_AUTO);
    app.scene.ambientLight = new Color(0.45, 0.45, 0.48);
    const light = new Entity('key light');
    light.addComponent('light', { type: 'directional' });
    light.setEulerAngles(48, 28, 0);
    app.root.addChild(light);
    app.start();
    return app;
}

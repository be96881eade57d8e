import { Color, Entity, type AppBase } from 'playcanvas';

/**
 * The Studio's light: one key from the front left, high, as portraits are lit, and a cool ambient. It lies on the World
 * layer, whose light toon shading reads for every other layer too; without one, everything lies in shade.
 */
export function addKeyLight(app: AppBase): void {
    app.scene.ambientLight = new Color(0.55, 0.56, 0.6);
    const key = new Entity('key light');
    key.addComponent('light', { type: 'directional', color: new Color(1, 0.985, 0.96) });
    key.setEulerAngles(48, -32, 0);
    app.root.addChild(key);
}

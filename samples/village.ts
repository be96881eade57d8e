// Eight villagers from eight recipes: a seed each, nothing else stored.
import { Color, Entity } from 'playcanvas';
import { buildAvatar, inventRecipe } from 'hinagata';
import { createAvatarEntity, finishAvatar } from 'hinagata/runtime';
import { startApp } from './start-app';

const app = await startApp();
const VILLAGERS = 8;
for (let i = 0; i < VILLAGERS; i++) {
    const being = createAvatarEntity(app, finishAvatar(buildAvatar(inventRecipe(100 + i)), { textureScale: 0.5 }));
    being.setPose('stand');
    being.entity.setPosition((i % 4) * 0.9 - 1.35, 0, Math.floor(i / 4) * -1);
    app.root.addChild(being.entity);
    // One a frame, so that the page stays responsive while the village fills.
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

const camera = new Entity('camera');
camera.addComponent('camera', { fov: 30, clearColor: new Color(0.86, 0.91, 0.94) });
camera.setPosition(0, 1.6, 6.5);
camera.lookAt(0, 0.8, -0.3);
app.root.addChild(camera);

// A sentence becomes a character standing in an app of your own.
import { Color, Entity } from 'playcanvas';
import { buildAvatar, readPrompt } from 'hinagata';
import { createAvatarEntity, finishAvatar } from 'hinagata/runtime';
import { startApp } from './start-app';

const app = await startApp();

const { recipe } = readPrompt('silver-haired girl with long twintails, red eyes, black sailor uniform', { seed: 1 });
const being = createAvatarEntity(app, finishAvatar(buildAvatar(recipe)));
app.root.addChild(being.entity);
being.setPose('stand');
being.setExpression('happy', 0.6);

const camera = new Entity('camera');
camera.addComponent('camera', { fov: 25, clearColor: new Color(0.9, 0.9, 0.94) });
camera.setPosition(0.8, 1.1, 4);
camera.lookAt(0, 0.8, 0);
app.root.addChild(camera);

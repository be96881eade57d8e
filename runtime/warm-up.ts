import type { AppBase, Entity } from 'playcanvas';
import { LAYERS, type Avatar, type Bone, type LayerName, type Material } from '../src/avatar/avatar';
import { mergeAvatar } from '../src/build/merge';
import { MeshBuilder } from '../src/geometry/mesh';
import { flat } from '../src/paint/drawing';
import { createAvatarEntity } from './avatar-entity';
import type { BuiltAvatar } from './build-avatar';
import { nextDrawnFrame } from './next-drawn-frame';

/**
 * Compiles the shaders every avatar shares, by drawing for one frame, in front of `camera`, an avatar of five triangles
 * without area. Compiling holds the page up: do it behind a loading screen, and no avatar that comes later does.
 */
export async function warmUpAvatars(app: AppBase, camera: Entity): Promise<void> {
    const being = createAvatarEntity(app, speck());
    being.entity.setPosition(camera.getPosition().clone().add(camera.forward.clone().mulScalar(3)));
    app.root.addChild(being.entity);
    try {
        await nextDrawnFrame(app);
    } finally {
        being.destroy();
    }
}

/** One triangle a kind of draw, all corners in one place. */
function speck(): BuiltAvatar {
    const bones: Bone[] = [
        { name: 'hips', parent: -1, position: [0, 0, 0], humanoid: true },
        { name: 'head', parent: 0, position: [0, 0, 0], humanoid: true },
        { name: 'leftEye', parent: 1, position: [0, 0, 0], humanoid: true },
        { name: 'rightEye', parent: 1, position: [0, 0, 0], humanoid: true }
    ];
    const materials: Material[] = [];
    const add = (layer: LayerName, alpha: Material['alpha']) => {
        const build = new MeshBuilder();
        for (let i = 0; i < 3; i++) build.skinAt(build.vertex(0, 0, 0, 0, 1, 0, 0, 0), [0], [1]);
        build.triangle(0, 1, 2);
        const mesh = build.finish();
        // The face's shaders read morph targets, and are others for it.
        if (layer === 'face' || layer === 'eyes')
            mesh.morphs.push({ name: 'blink', vertices: Uint32Array.of(0), deltas: new Float32Array(3), normalDeltas: new Float32Array(3) });
        materials.push({
            name: layer, kind: 'cloth', alpha, opacity: 1, outlineWidth: 0.001, outlineColor: '#000000', drawing: flat({ lit: '#ffffff', shade: '#ffffff' })
        });
        return { layer, part: 'warm-up', mesh, material: materials.length - 1 };
    };
    const layers = [add('body', 'opaque'), add('face', 'opaque'), add('eyes', 'opaque'), add('eyewear', 'blend')];
    layers.sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
    const avatar: Avatar = {
        name: 'warm-up', heightMetres: 1, headMetres: 0.2, bones, layers, materials, expressions: [], colliders: [], springs: [], sockets: [],
        lookAt: { offsetFromHead: [0, 0, 0], horizontalInner: 0, horizontalOuter: 0, verticalUp: 0, verticalDown: 0 },
        meta: {
            name: 'warm-up', version: '1', authors: [], licenseUrl: '', avatarPermission: 'everyone', commercialUsage: 'corporation',
            creditNotation: 'unnecessary', modification: 'allowModificationRedistribution', allowRedistribution: true
        },
        recipe: {}, warnings: []
    };
    const model = mergeAvatar(avatar);
    const { width, height } = model.atlas;
    const blank = () => ({ width, height, data: new Uint8ClampedArray(4 * width * height).fill(255) });
    return { avatar, model, textures: { lit: blank(), shade: blank() } };
}

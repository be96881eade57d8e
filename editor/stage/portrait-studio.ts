import {
    ADDRESS_CLAMP_TO_EDGE, Color, Entity, FILTER_LINEAR, Layer, PIXELFORMAT_RGBA8, RenderTarget, Texture, type AppBase, type RenderComponent
} from 'playcanvas';
import type { AvatarEntity } from '../../runtime/avatar-entity';
import type { BuiltAvatar } from '../../runtime/build-avatar';
import { nextDrawnFrame } from '../../runtime/next-drawn-frame';
import type { PortraitView } from '../hosts/host';

/** Pixels of a portrait, three to four, and of a part's picture, square. Twice what is shown, for dense screens. */
export const SIZE: Record<'portrait' | 'picture', [number, number]> = { portrait: [216, 288], picture: [144, 144] };

/** Vertical span shown, as fractions of the body and the head measured from the soles, and the turn of the model in degrees. */
interface Framing {
    /** Metres from the soles to the middle of the picture. */
    middle: number;
    /** Metres of height shown. */
    span: number;
    yaw: number;
}

function framing(built: BuiltAvatar, view: PortraitView): Framing {
    const { heightMetres: height, headMetres: head, bones } = built.avatar;
    const boneY = (name: string, otherwise: number) => bones.find((bone) => bone.name === name)?.position[1] ?? otherwise;
    const chin = height - head;
    const hips = boneY('hips', height * 0.52);
    const knee = boneY('leftLowerLeg', height * 0.28);
    const ankle = boneY('leftFoot', height * 0.06);
    switch (view) {
        case 'full':
            return { middle: height * 0.515, span: height * 1.2, yaw: 16 };
        case 'head':
            return { middle: chin + head * 0.42, span: head * 2.15, yaw: 24 };
        case 'face':
            return { middle: chin + head * 0.38, span: head * 1.12, yaw: 0 };
        case 'torso':
            return { middle: (chin + hips) / 2 + 0.02, span: (chin - hips) * 1.75, yaw: 18 };
        case 'hips':
            return { middle: (hips + knee) / 2 + 0.04, span: (hips - knee) * 2.1, yaw: 18 };
        case 'legs':
            return { middle: hips * 0.5, span: hips * 1.12, yaw: 18 };
        case 'feet':
            return { middle: ankle * 1.1, span: Math.max(knee * 0.85, 0.28), yaw: 34 };
        default:
            return { middle: chin + head * 0.3, span: head * 2.35, yaw: 16 };
    }
}

/** Takes pictures of avatars into a target of its own, one at a time. Of the app it needs only the device and a way to draw. */
export class PortraitStudio {
    private readonly layer = new Layer({ name: 'Portrait' });
    private readonly camera = new Entity('portrait camera');
    private queue: Promise<unknown> = Promise.resolve();

    constructor(
        private readonly app: AppBase,
        private readonly createEntity: (built: BuiltAvatar) => Pick<AvatarEntity, 'entity' | 'setLookAt' | 'destroy'> | Promise<Pick<AvatarEntity, 'entity' | 'setLookAt' | 'destroy'>>,
        /** Draws a frame, or asks for one soon. */
        private readonly requestRender: () => void
    ) {
        app.scene.layers.push(this.layer);
        // Drawn before the stage's camera, so that both finish in one frame.
        this.camera.addComponent('camera', { layers: [this.layer.id], fov: 14, nearClip: 0.05, farClip: 40, priority: -10, clearColor: new Color(0, 0, 0, 0) });
        this.camera.enabled = false;
        app.root.addChild(this.camera);
    }

    /** A picture with a clear background. */
    take(built: BuiltAvatar, view: PortraitView): Promise<ImageData> {
        const picture = this.queue.then(() => this.shoot(built, view));
        this.queue = picture.catch(() => {});
        return picture;
    }

    private async shoot(built: BuiltAvatar, view: PortraitView): Promise<ImageData> {
        const [width, height] = SIZE[view === 'portrait' || view === 'full' ? 'portrait' : 'picture'];
        const { middle, span, yaw } = framing(built, view);
        const device = this.app.graphicsDevice;
        let avatar: Pick<AvatarEntity, 'entity' | 'setLookAt' | 'destroy'> | undefined;
        const texture = new Texture(device, {
            name: 'portrait', width, height, format: PIXELFORMAT_RGBA8, mipmaps: false, minFilter: FILTER_LINEAR, magFilter: FILTER_LINEAR,
            addressU: ADDRESS_CLAMP_TO_EDGE, addressV: ADDRESS_CLAMP_TO_EDGE
        });
        const target = new RenderTarget({ name: 'portrait', colorBuffer: texture, depth: true, samples: 4 });
        const camera = this.camera.camera!;
        try {
            avatar = await this.createEntity(built);
            for (const render of avatar.entity.findComponents('render') as RenderComponent[]) render.layers = [this.layer.id];
            this.app.root.addChild(avatar.entity);
            camera.renderTarget = target;
            const distance = span / 2 / Math.tan((camera.fov * Math.PI) / 360);
            const turn = (yaw * Math.PI) / 180;
            this.camera.setPosition(Math.sin(turn) * distance, middle + span * 0.03, Math.cos(turn) * distance);
            this.camera.lookAt(0, middle, 0);
            avatar.setLookAt(this.camera.getPosition());
            await nextDrawnFrame(this.app, this.requestRender);
            this.camera.enabled = true;
            await nextDrawnFrame(this.app, this.requestRender);
            this.camera.enabled = false;
            const pixels = (await texture.read(0, 0, width, height, { immediate: true })) as Uint8Array;
            return upright(pixels, width, height, device.isWebGPU);
        } finally {
            this.camera.enabled = false;
            camera.renderTarget = null as unknown as RenderTarget;
            avatar?.destroy();
            target.destroy();
            texture.destroy();
            this.requestRender();
        }
    }
}

/** WebGL hands rows over from the bottom; colours come premultiplied with the clear background. */
function upright(pixels: Uint8Array, width: number, height: number, topFirst: boolean): ImageData {
    const image = new ImageData(width, height);
    for (let y = 0; y < height; y++) {
        const src = (topFirst ? y : height - 1 - y) * width * 4;
        image.data.set(pixels.subarray(src, src + width * 4), y * width * 4);
    }
    for (let i = 0; i < image.data.length; i += 4) {
        const a = image.data[i + 3];
        if (a === 0 || a === 255) continue;
        for (let k = 0; k < 3; k++) image.data[i + k] = Math.min(255, (image.data[i + k] * 255) / a);
    }
    return image;
}

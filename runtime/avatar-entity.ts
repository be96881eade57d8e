import {
    ADDRESS_CLAMP_TO_EDGE, BoundingBox, Entity, FILTER_LINEAR, FILTER_LINEAR_MIPMAP_LINEAR, Mat4, MeshInstance, MorphInstance, PROJECTION_ORTHOGRAPHIC,
    PIXELFORMAT_SRGBA8, Skin, SkinInstance, Texture, Vec3, type AppBase, type CameraComponent, type GraphicsDevice, type Material, type Mesh
} from 'playcanvas';
import { levelFor } from './level-for';
import type { Avatar, LayerName } from '../src/avatar/avatar';
import type { RenderGroup, RenderModel } from '../src/build/merge';
import type { Pixels } from '../src/paint/rasterize';
import { createGroupMesh, showLayers } from './avatar-mesh';
import { headOf, type BuiltAvatar } from './build-avatar';
import { ExpressionMixer } from './expression-mixer';
import { Gaze } from './gaze';
import { namedPose, type PoseRotations } from './poses';
import { toonLight } from './toon-light';
import { createToonMaterial, setToonStyle, type ToonPass } from './toon-material';
import { TOON_STYLES, type ToonStyle } from './toon-style';

export interface AvatarEntityOptions {
    /** Whether it throws shadows on other things. @default true */
    castShadows?: boolean;
    /** How it is drawn. @default `TOON_STYLES.classic` */
    style?: ToonStyle;
    /** Draws ink lines at all. @default true */
    outlines?: boolean;
}

/** A character in a running app. `entity` is yours to place, and has this object as its `avatar`; {@link destroy} frees it all. */
export interface AvatarEntity {
    readonly entity: Entity;
    readonly avatar: Avatar;
    /** Bones by name; attach things to them, or to `avatar.sockets`' bones. */
    readonly bones: ReadonlyMap<string, Entity>;
    readonly expressionNames: readonly string[];
    /** Draw calls a camera spends on it. */
    readonly drawCount: number;
    /** Triangles of the surface at the level shown; the ink lines draw most of them a second time. */
    readonly triangleCount: number;
    /** Bounds at rest with room for poses, entity space. */
    readonly aabb: BoundingBox;
    /** Sets an expression's weight, 0 … 1. @throws when there is none of that name. */
    setExpression(name: string, weight: number): void;
    getExpression(name: string): number;
    clearExpressions(): void;
    /** Looks at a world point; null looks ahead. */
    setLookAt(point: Vec3 | null): void;
    /** Takes a named pose, on the ground and with hair and cloth come to rest, or turns by bone (Euler degrees or quaternions); bones not named return to rest. @throws for an unknown name. */
    setPose(pose: string | PoseRotations): void;
    setLayerVisible(layer: LayerName, visible: boolean): void;
    isLayerVisible(layer: LayerName): boolean;
    /** Levels of detail it was built with: 1, or 3 with `levels` in the build's request. */
    readonly levelCount: number;
    /** Level shown; 0 is the finest. Setting one it does not have shows the nearest. */
    level: number;
    /** Shows the level fit for how high it stands in a camera's picture. Cheap: call it each frame, or every few. */
    chooseLevel(camera: CameraComponent): void;
    /** How it is drawn; setting it shows from the next frame on. Read one with `parseToonStyle`. */
    style: ToonStyle;
    /** Takes the entity off the scene and frees meshes, textures, materials and palette. Safe to call twice. */
    destroy(): void;
}

interface Drawn {
    group: RenderGroup;
    mesh: Mesh;
    morph?: MorphInstance;
}

/** Makes an entity of a built avatar. Add `entity` to the scene yourself. */
export function createAvatarEntity(app: AppBase, built: BuiltAvatar, options: AvatarEntityOptions = {}): AvatarEntity {
    const device = app.graphicsDevice;
    const textures = uploadTextures(device, built);
    return new AvatarBeing(app, built, textures, options);
}

/**
 * The same in slices: yields to the page between rows of the textures and each mesh, so that no slice holds a frame up.
 * `pause` resolves when the next slice may run. @default the next animation frame
 */
export async function createAvatarEntityInSlices(
    app: AppBase,
    built: BuiltAvatar,
    options: AvatarEntityOptions = {},
    pause: () => Promise<void> = nextFrame
): Promise<AvatarEntity> {
    const device = app.graphicsDevice;
    const lit = await uploadInSlices(device, 'hinagata-lit', built.textures.lit, pause);
    const shade = await uploadInSlices(device, 'hinagata-shade', built.textures.shade, pause);
    const being = new AvatarBeing(app, built, { lit, shade }, options, true);
    if (device.isWebGL2) being.bringBack(built.textures);
    for (const group of built.model.groups) {
        await pause();
        being.addGroup(group);
    }
    being.complete();
    return being;
}

const nextFrame = (): Promise<void> =>
    new Promise((resolve) => {
        if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => resolve());
        else setTimeout(resolve, 0);
    });

function uploadTextures(device: GraphicsDevice, built: BuiltAvatar): { lit: Texture; shade: Texture } {
    return { lit: uploadTexture(device, 'hinagata-lit', built.textures.lit), shade: uploadTexture(device, 'hinagata-shade', built.textures.shade) };
}

function uploadTexture(device: GraphicsDevice, name: string, pixels: Pixels): Texture {
    // Given levels, the texture uploads them here and now.
    return new Texture(device, { ...textureOptions(device, name, pixels), mipmaps: true, levels: [bytesOf(pixels)] });
}

/** Bytes written at a time: a quarter of what the smallest transfer buffers of browsers hold. */
const SLICE_BYTES = 1 << 20;

/** The same by rows, each awaited: a GPU with much to do then delays the avatar, not the page. */
async function uploadInSlices(device: GraphicsDevice, name: string, pixels: Pixels, pause: () => Promise<void>): Promise<Texture> {
    // WebGPU hands its queue a copy and never waits; there, mipmaps must be asked for from the start.
    if (!device.isWebGL2) {
        const whole = uploadTexture(device, name, pixels);
        await pause();
        return whole;
    }
    const texture = new Texture(device, { ...textureOptions(device, name, pixels), mipmaps: false });
    const bytes = bytesOf(pixels);
    const row = 4 * pixels.width;
    const rows = Math.max(1, Math.floor(SLICE_BYTES / row));
    for (let y = 0; y < pixels.height; y += rows) {
        const count = Math.min(rows, pixels.height - y);
        // WebGL refuses writes from a buffer while these are on, as another texture may have left them.
        const { setUnpackFlipY, setUnpackPremultiplyAlpha } = device as unknown as Record<string, (on: boolean) => void>;
        setUnpackFlipY?.call(device, false);
        setUnpackPremultiplyAlpha?.call(device, false);
        await texture.write(0, y, pixels.width, count, bytes.subarray(y * row, (y + count) * row));
        await pause();
    }
    texture.mipmaps = true;
    return texture;
}

const bytesOf = ({ data }: Pixels): Uint8Array => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

function textureOptions(device: GraphicsDevice, name: string, { width, height }: Pixels) {
    return {
        name, width, height,
        format: PIXELFORMAT_SRGBA8,
        minFilter: FILTER_LINEAR_MIPMAP_LINEAR,
        magFilter: FILTER_LINEAR,
        anisotropy: Math.min(4, device.maxAnisotropy),
        addressU: ADDRESS_CLAMP_TO_EDGE,
        addressV: ADDRESS_CLAMP_TO_EDGE
    };
}

const scratch = new Vec3();

class AvatarBeing implements AvatarEntity {
    readonly entity: Entity;
    readonly avatar: Avatar;
    readonly bones = new Map<string, Entity>();
    readonly aabb: BoundingBox;
    drawCount = 0;
    triangleCount = 0;
    private readonly app: AppBase;
    private readonly options: AvatarEntityOptions;
    private readonly textures: { lit: Texture; shade: Texture };
    private readonly materials = new Map<ToonPass, Material>();
    private readonly drawn: Drawn[] = [];
    private readonly surfaces: MeshInstance[] = [];
    private readonly extras: MeshInstance[] = [];
    private readonly skin: Skin;
    private readonly palette: SkinInstance;
    private readonly head: [number, number, number, number];
    private readonly mixer: ExpressionMixer;
    private readonly gaze: Gaze;
    private readonly hidden = new Set<LayerName>();
    private restore: (() => void) | undefined;
    private shown = 0;
    private drawnAs: ToonStyle;
    private alive = true;

    constructor(app: AppBase, built: BuiltAvatar, textures: { lit: Texture; shade: Texture }, options: AvatarEntityOptions, sliced = false) {
        this.app = app;
        this.options = options;
        this.drawnAs = options.style ?? TOON_STYLES.classic;
        this.avatar = built.avatar;
        this.textures = textures;

        // 1. The skeleton: rest rotations are the identity, so a bone is only a place.
        const { bones } = built.model;
        this.entity = new Entity(built.avatar.name, app);
        for (const bone of bones) {
            const node = new Entity(bone.name, app);
            const parent = bone.parent < 0 ? undefined : bones[bone.parent];
            const [px, py, pz] = parent?.position ?? [0, 0, 0];
            node.setLocalPosition(bone.position[0] - px, bone.position[1] - py, bone.position[2] - pz);
            (parent ? this.bones.get(parent.name)! : this.entity).addChild(node);
            this.bones.set(bone.name, node);
        }

        // 2. One palette for every mesh.
        const binds = bones.map(({ position: [x, y, z] }) => new Mat4().setTranslate(-x, -y, -z));
        this.skin = new Skin(app.graphicsDevice, binds, bones.map((bone) => bone.name));
        this.palette = new SkinInstance(this.skin);
        this.palette.bones = [...this.bones.values()];
        this.palette.rootBone = this.entity;

        // 3. What the shaders want to know of the head.
        this.head = headOf(built.avatar);
        this.aabb = bounds(built.model, built.avatar.heightMetres);
        this.mixer = new ExpressionMixer(built.avatar.expressions);
        this.gaze = new Gaze(this.bones, built.avatar.lookAt);

        if (!sliced) {
            for (const group of built.model.groups) this.addGroup(group);
            this.complete();
        }
    }

    /** Uploads one group and makes its draws. */
    addGroup(group: RenderGroup): void {
        const mesh = createGroupMesh(this.app.graphicsDevice, group, this.avatar.materials, this.bones.size);
        // A reference of our own, so that hiding a layer never meets a freed mesh.
        mesh.incRefCount();
        const morph = mesh.morph ? new MorphInstance(mesh.morph) : undefined;
        this.drawn.push({ group, mesh, morph });
        this.triangleCount += group.mesh.indices.length / 3;
        const add = (pass: ToonPass, list: MeshInstance[]) => {
            const instance = new MeshInstance(mesh, this.material(pass), this.entity);
            instance.skinInstance = this.palette;
            if (morph) instance.morphInstance = morph;
            list.push(instance);
            this.drawCount++;
        };
        if (group.pass === 'blend') add('glass', this.extras);
        else if (group.pass === 'eyes') {
            add('eyes', this.surfaces);
            add('through', this.extras);
        } else {
            add('surface', this.surfaces);
            if (this.options.outlines !== false) add('outline', this.extras);
        }
    }

    /** Writes the textures again after a lost device: what came by rows the engine does not keep. */
    bringBack(pictures: BuiltAvatar['textures']): void {
        this.restore = () => {
            for (const name of ['lit', 'shade'] as const) {
                (this.textures[name].lock() as Uint8Array).set(bytesOf(pictures[name]));
                this.textures[name].unlock();
            }
        };
        this.app.graphicsDevice.on('devicerestored', this.restore);
    }

    /** Shows what has been added. */
    complete(): void {
        if (!this.alive) return;
        this.entity.addComponent('render', { meshInstances: this.surfaces, castShadows: this.options.castShadows ?? true });
        // Lines, lenses and the brows over the fringe throw no shadow of their own.
        const extras = new Entity('hinagata-lines', this.app);
        this.entity.addChild(extras);
        extras.addComponent('render', { meshInstances: this.extras, castShadows: false });
        // Measured bounds would walk every bone's box each frame.
        this.entity.render!.customAabb = this.aabb;
        extras.render!.customAabb = this.aabb;
        // Scripts reach the avatar from the entity, without importing this module.
        (this.entity as Entity & { avatar?: AvatarEntity }).avatar = this;
        this.app.on('update', this.update, this);
        this.entity.once('destroy', this.destroy, this);
        toonLight(this.app).update();
    }

    private material(pass: ToonPass): Material {
        let material = this.materials.get(pass);
        if (!material) {
            material = createToonMaterial(this.app.graphicsDevice, pass, { ...this.textures, light: toonLight(this.app), head: this.head, style: this.drawnAs });
            this.materials.set(pass, material);
        }
        return material;
    }

    private update(dt: number): void {
        if (!this.entity.enabled) return;
        if (this.mixer.apply()) {
            for (const { group, morph } of this.drawn) {
                if (!morph) continue;
                const { morphs } = group.mesh;
                for (let i = 0; i < morphs.length; i++) morph.setWeight(i, this.mixer.morphs.get(morphs[i].name) ?? 0);
            }
        }
        this.gaze.update(dt, this.mixer.lookAtFactor);
    }

    get expressionNames(): string[] {
        return this.mixer.names;
    }

    setExpression(name: string, weight: number): void {
        this.mixer.set(name, weight);
    }

    getExpression(name: string): number {
        return this.mixer.get(name);
    }

    clearExpressions(): void {
        this.mixer.reset();
    }

    setLookAt(point: Vec3 | null): void {
        this.gaze.target = point ? (this.gaze.target ?? new Vec3()).copy(point) : null;
    }

    setPose(pose: string | PoseRotations): void {
        const { rotations, hips } = typeof pose === 'string' ? namedPose(pose, this.avatar) : { rotations: pose, hips: [0, 0, 0] };
        this.gaze.release();
        const root = this.avatar.bones[0];
        this.bones.get(root.name)!.setLocalPosition(root.position[0] + hips[0], root.position[1] + hips[1], root.position[2] + hips[2]);
        for (const { name } of this.avatar.bones) {
            const turn = rotations[name];
            const bone = this.bones.get(name)!;
            if (turn === undefined) bone.setLocalRotation(0, 0, 0, 1);
            else if (turn.length === 4) bone.setLocalRotation(turn[0], turn[1], turn[2], turn[3]);
            else bone.setLocalEulerAngles(turn[0], turn[1], turn[2]);
        }
    }

    setLayerVisible(layer: LayerName, visible: boolean): void {
        if (visible === !this.hidden.has(layer)) return;
        if (visible) this.hidden.delete(layer);
        else this.hidden.add(layer);
        for (const { group, mesh } of this.drawn) if (group.ranges.some((range) => range.layer === layer)) showLayers(mesh, group, this.hidden, this.shown);
    }

    get levelCount(): number {
        return 1 + Math.min(...this.drawn.map(({ group }) => group.levels?.length ?? 0));
    }

    get level(): number {
        return this.shown;
    }

    set level(wanted: number) {
        const level = Math.max(0, Math.min(this.levelCount - 1, Math.round(wanted)));
        if (level === this.shown) return;
        this.shown = level;
        this.triangleCount = 0;
        for (const { group, mesh } of this.drawn) {
            showLayers(mesh, group, this.hidden, level);
            this.triangleCount += (level > 0 ? group.levels![level - 1] : group.mesh).indices.length / 3;
        }
    }

    get style(): ToonStyle {
        return this.drawnAs;
    }

    set style(style: ToonStyle) {
        this.drawnAs = style;
        for (const material of this.materials.values()) setToonStyle(material, style);
    }

    chooseLevel(camera: CameraComponent): void {
        this.level = levelFor(this.heightOnScreen(camera), this.shown);
    }

    /** Pixels its rest height covers in a camera's picture. */
    private heightOnScreen(camera: CameraComponent): number {
        const { height } = this.app.graphicsDevice;
        const pixels = (camera.renderTarget?.height ?? height) * camera.rect.w;
        const tall = this.avatar.heightMetres * this.entity.getWorldTransform().getScale(scratch).y;
        if (camera.projection === PROJECTION_ORTHOGRAPHIC) return (pixels * tall) / (2 * camera.orthoHeight);
        const distance = scratch.sub2(this.entity.getPosition(), camera.entity.getPosition()).length();
        return (pixels * tall) / (2 * Math.max(distance, 1e-3) * Math.tan((camera.fov * Math.PI) / 360));
    }

    isLayerVisible(layer: LayerName): boolean {
        return !this.hidden.has(layer);
    }

    destroy(): void {
        if (!this.alive) return;
        this.alive = false;
        this.app.off('update', this.update, this);
        if (this.restore) this.app.graphicsDevice.off('devicerestored', this.restore);
        this.entity.off('destroy', this.destroy, this);
        this.entity.destroy();
        // The render components freed the mesh instances, and with them palette and morphs; a half-made avatar has none yet.
        for (const instance of [...this.surfaces, ...this.extras]) if (instance.mesh) instance.destroy();
        for (const { mesh, morph } of this.drawn) {
            morph?.destroy();
            mesh.decRefCount();
            mesh.destroy();
        }
        this.palette.destroy();
        for (const material of this.materials.values()) material.destroy();
        this.textures.lit.destroy();
        this.textures.shade.destroy();
        this.drawn.length = 0;
        this.surfaces.length = 0;
        this.extras.length = 0;
    }
}

/** Rest bounds grown so that a raised arm or a long stride stays inside: poses are not measured each frame. */
function bounds(model: RenderModel, height: number): BoundingBox {
    const box = new BoundingBox();
    let first = true;
    const part = new BoundingBox();
    for (const { mesh } of model.groups) {
        part.compute(mesh.positions);
        if (first) box.copy(part);
        else box.add(part);
        first = false;
    }
    box.halfExtents.x += 0.1 * height;
    box.halfExtents.y += 0.2 * height;
    box.halfExtents.z += 0.4 * height;
    return box;
}

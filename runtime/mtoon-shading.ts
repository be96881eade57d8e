import { Entity, MeshInstance, SEMANTIC_TEXCOORD0, type AppBase, type ContainerResource, type Material, type RenderComponent, type StandardMaterial, type Texture } from 'playcanvas';
import { readMToon, type MToonMaterial } from '../src/gltf/mtoon';
import { createMToonMaterial } from './mtoon-material';
import { toonLight } from './toon-light';

/** What the engine keeps of a loaded glTF file beside its public fields. */
interface LoadedGltf {
    data: { gltf: unknown; textures: { resource?: Texture }[] };
    materials: { resource: Material }[];
}

/**
 * Draws a VRM's models as its author meant: with the MToon materials of the file, VRM 1.0 or 0.x, which the engine itself
 * draws unlit. Materials that are not MToon stay as they are. {@link destroy} puts everything back.
 */
export class MToonShading {
    /** What was not as it should be in the file, one sentence each. */
    readonly warnings: string[];
    private readonly app: AppBase;
    private readonly values: (MToonMaterial | undefined)[];
    private readonly textures: (Texture | undefined)[];
    private readonly made = new Map<string, StandardMaterial>();
    private readonly changed: { instance: MeshInstance; original: Material; drawBucket: number }[] = [];
    private readonly outlines: Entity[] = [];
    private readonly moving: { values: MToonMaterial; material: StandardMaterial }[] = [];
    private readonly phase = new Float32Array(3);
    private seconds = 0;

    /**
     * @param entity anything below it that is drawn with a material of the file
     * @param container the loaded file: `asset.resource` of its container asset
     */
    constructor(app: AppBase, entity: Entity, container: ContainerResource) {
        this.app = app;
        const { data, materials } = container as unknown as LoadedGltf;
        const { materials: values, warnings } = readMToon(data.gltf);
        this.values = values;
        this.warnings = warnings;
        this.textures = data.textures.map((asset) => asset?.resource);
        toonLight(app);
        const index = new Map(materials.map(({ resource }, i) => [resource, i]));
        // Materials of an Editor's template are other objects of the same names.
        const byName = new Map(values.map((v, i) => [v?.name ?? '', i]));
        for (const render of entity.findComponents('render') as RenderComponent[]) this.shade(render, (material) => index.get(material) ?? byName.get(material.name));
        if (this.moving.length) app.on('update', this.animate, this);
    }

    /** Mesh instances that are drawn as MToon now. */
    get count(): number {
        return this.changed.length;
    }

    /** Moves animated textures on. Called before each frame. @param dt seconds */
    animate(dt: number): void {
        this.seconds += dt;
        const { phase, seconds } = this;
        for (const { values, material } of this.moving) {
            phase[0] = (values.uvAnimationScrollX * seconds) % 1;
            phase[1] = (values.uvAnimationScrollY * seconds) % 1;
            phase[2] = (values.uvAnimationRotation * seconds) % (2 * Math.PI);
            material.setParameter('mtoon_uvAnimation', [phase[0], phase[1], phase[2]]);
        }
    }

    /** Puts the materials back and frees the outlines. Safe to call twice, and after the entity is gone. */
    destroy(): void {
        this.app.off('update', this.animate, this);
        for (const { instance, original, drawBucket } of this.changed.splice(0)) {
            if (!instance.mesh) continue;
            instance.material = original;
            instance.drawBucket = drawBucket;
        }
        for (const entity of this.outlines.splice(0)) {
            // Morphs and skins are the model's own, and a mesh instance that goes takes its own with it.
            for (const line of entity.render?.meshInstances ?? []) Object.assign(line, { _morphInstance: null, _skinInstance: null });
            entity.destroy();
        }
        for (const material of this.made.values()) material.destroy();
        this.made.clear();
        this.moving.length = 0;
    }

    private shade(render: RenderComponent, indexOf: (material: Material) => number | undefined): void {
        const outlines: MeshInstance[] = [];
        for (const instance of render.meshInstances) {
            const { mesh, material: original } = instance;
            const i = original ? indexOf(original) : undefined;
            const values = i === undefined ? undefined : this.values[i];
            if (!values || !mesh || !original) continue;
            this.changed.push({ instance, original, drawBucket: instance.drawBucket });
            const withUv = mesh.vertexBuffer.format.elements.some(({ name }) => name === SEMANTIC_TEXCOORD0);
            instance.material = this.material(i!, values, false, withUv);
            instance.drawBucket = bucket(values);
            if (values.outlineWidthMode === 'none' || values.outlineWidth <= 0) continue;
            const line = new MeshInstance(mesh, this.material(i!, values, true, withUv), instance.node);
            line.skinInstance = instance.skinInstance;
            line.morphInstance = instance.morphInstance;
            line.drawBucket = bucket(values);
            outlines.push(line);
        }
        if (!outlines.length) return;
        const entity = new Entity('mtoon-outlines', this.app);
        entity.addComponent('render', { meshInstances: outlines, castShadows: false, receiveShadows: false, layers: [...render.layers] });
        if (render.customAabb) entity.render!.customAabb = render.customAabb;
        render.entity.addChild(entity);
        this.outlines.push(entity);
    }

    private material(i: number, values: MToonMaterial, outline: boolean, withUv: boolean): StandardMaterial {
        const key = `${i}|${outline}|${withUv}`;
        let material = this.made.get(key);
        if (!material) {
            material = createMToonMaterial(this.app.graphicsDevice, values, this.textures, outline, withUv);
            this.made.set(key, material);
            if (values.uvAnimationScrollX || values.uvAnimationScrollY || values.uvAnimationRotation) this.moving.push({ values, material });
        }
        return material;
    }
}

/** Draws of a higher bucket come first: transparent ones that write depth before those that do not, and by their queue. */
function bucket({ alphaMode, transparentWithZWrite, renderQueueOffset }: MToonMaterial): number {
    if (alphaMode !== 'BLEND') return USUAL_BUCKET;
    return USUAL_BUCKET + (transparentWithZWrite ? 19 : 0) - renderQueueOffset;
}
const USUAL_BUCKET = 127;

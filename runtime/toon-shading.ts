import {
    BLEND_NONE, CULLFACE_FRONT, CULLFACE_NONE, Color, Entity, MeshInstance, SEMANTIC_POSITION, SHADERLANGUAGE_GLSL, SHADERLANGUAGE_WGSL, ShaderMaterial, StandardMaterial,
    type AppBase, type GraphicsDevice, type Material, type Mesh, type RenderComponent
} from 'playcanvas';
import {
    hullFragmentGLSL, hullFragmentWGSL, hullVertexGLSL, hullVertexWGSL, toneChunksGLSL, toneChunksWGSL, toneFrontEndGLSL, toneFrontEndWGSL
} from '../shaders/index';
import { HULL_SEMANTIC, hullMesh } from './hull-mesh';
import { behindFrontEnd, steppedLights } from './stepped-lights';
import { toonLight, type ToonLight } from './toon-light';
import { CHUNKS_VERSION, setToonStyle } from './toon-material';
import { TOON_STYLES, type ToonStyle } from './toon-style';

export interface ToonShadingOptions {
    /** @default `TOON_STYLES.classic` */
    style?: ToonStyle;
    /** What shaded places are multiplied by. @default a cool violet, #c4aed0 */
    shadeColor?: Color;
    /** Width of ink lines, metres; 0 draws none. @default 0.0014 */
    lineWidth?: number;
    /** @default a dark warm brown, #3a2626 */
    lineColor?: Color;
}

const SHADE = new Color().fromString('#c4aed0');
const LINE = new Color().fromString('#3a2626');
const LINE_WIDTH = 0.0014;

interface Changed {
    instance: MeshInstance;
    original: Material;
}

/**
 * Draws any entity's models as an avatar is drawn: its standard materials shaded in two tones under the scene's lights, and
 * ink lines round what is opaque. Materials are copied, not changed; {@link destroy} puts everything back.
 * An avatar of ours is drawn so anyway, and left alone.
 */
export class ToonShading {
    private readonly app: AppBase;
    private readonly light: ToonLight;
    private readonly toned = new Map<Material, StandardMaterial>();
    private readonly changed: Changed[] = [];
    private readonly lines: { entity: Entity; meshes: Mesh[] }[] = [];
    private readonly hull: ShaderMaterial;
    private drawnAs: ToonStyle;
    private readonly shadeColor: Color;

    constructor(app: AppBase, entity: Entity, { style = TOON_STYLES.classic, shadeColor = SHADE, lineWidth = LINE_WIDTH, lineColor = LINE }: ToonShadingOptions = {}) {
        this.app = app;
        this.light = toonLight(app);
        this.drawnAs = style;
        this.shadeColor = shadeColor.clone();
        this.hull = hullMaterial();
        this.feed(this.hull);
        this.hull.setParameter('toon_hull', [...linear(lineColor), lineWidth]);
        this.hull.update();
        const renders = (entity.findComponents('render') as RenderComponent[]).filter((render) => !ownAvatar(render.entity));
        for (const render of renders) this.shade(render, lineWidth > 0);
        this.light.update();
    }

    /** Mesh instances that are shaded now. */
    get count(): number {
        return this.changed.length;
    }

    get style(): ToonStyle {
        return this.drawnAs;
    }

    set style(style: ToonStyle) {
        this.drawnAs = style;
        for (const material of [...this.toned.values(), this.hull]) setToonStyle(material, style);
    }

    /** Puts the materials back and frees the lines. Safe to call twice, and after the entity is gone. */
    destroy(): void {
        for (const { instance, original } of this.changed.splice(0)) if (instance.mesh) instance.material = original;
        for (const { entity, meshes } of this.lines.splice(0)) {
            // Morphs and skins are the model's own, and a mesh instance that goes takes its own with it.
            for (const line of entity.render?.meshInstances ?? []) Object.assign(line, { _morphInstance: null, _skinInstance: null });
            entity.destroy();
            for (const mesh of meshes) {
                mesh.morph = null as never;
                mesh.destroy();
            }
        }
        for (const material of this.toned.values()) material.destroy();
        this.toned.clear();
        this.hull.destroy();
    }

    private shade(render: RenderComponent, withLines: boolean): void {
        const outlines: MeshInstance[] = [];
        const meshes: Mesh[] = [];
        for (const instance of render.meshInstances) {
            const original = instance.material;
            if (!(original instanceof StandardMaterial)) continue;
            this.changed.push({ instance, original });
            instance.material = this.tonedFrom(original);
            // A card cut out by its alpha would be lined as a card.
            if (!withLines || original.blendType !== BLEND_NONE || original.alphaTest > 0) continue;
            const mesh = instance.mesh && hullMesh(this.app.graphicsDevice, instance.mesh);
            if (!mesh) continue;
            // Freed by us, not with the last mesh instance.
            mesh.incRefCount();
            const line = new MeshInstance(mesh, this.hull, instance.node);
            line.skinInstance = instance.skinInstance;
            line.morphInstance = instance.morphInstance;
            meshes.push(mesh);
            outlines.push(line);
        }
        if (!outlines.length) return;
        const entity = new Entity('toon-lines', this.app);
        entity.addComponent('render', { meshInstances: outlines, castShadows: false, receiveShadows: false, layers: [...render.layers] });
        if (render.customAabb) entity.render!.customAabb = render.customAabb;
        render.entity.addChild(entity);
        this.lines.push({ entity, meshes });
    }

    private tonedFrom(original: StandardMaterial): StandardMaterial {
        let material = this.toned.get(original);
        if (!material) {
            material = toneMaterial(this.app.graphicsDevice, original);
            this.feed(material);
            material.setParameter('toon_shadeColor', [...linear(this.shadeColor), 1]);
            material.update();
            this.toned.set(original, material);
        }
        return material;
    }

    private feed(material: Material): void {
        material.setParameter('toon_lightDirection', this.light.direction as unknown as number[]);
        material.setParameter('toon_light', this.light.lit as unknown as number[]);
        material.setParameter('toon_shadeLight', this.light.shade as unknown as number[]);
        setToonStyle(material, this.drawnAs);
    }
}

/** A copy of a standard material that is shaded in tones. */
function toneMaterial(device: GraphicsDevice, original: StandardMaterial): StandardMaterial {
    const material = original.clone();
    material.name = `${original.name} (toon)`;
    if (!original.useLighting) lightUp(material);
    // Tones have no gloss: what the engine would work out for it is left out of the shader.
    material.useMetalness = false;
    material.specular = new Color(0, 0, 0);
    material.specularMap = null as never;
    material.useSkybox = false;
    material.twoSidedLighting = original.cull === CULLFACE_NONE || original.twoSidedLighting;
    (material as StandardMaterial & { ambientSH: Float32Array }).ambientSH = new Float32Array(27);
    material.shaderChunksVersion = CHUNKS_VERSION;
    for (const [language, chunks, frontEnd] of [[SHADERLANGUAGE_GLSL, toneChunksGLSL, toneFrontEndGLSL], [SHADERLANGUAGE_WGSL, toneChunksWGSL, toneFrontEndWGSL]] as const) {
        const own = material.getShaderChunks(language);
        for (const [name, code] of Object.entries({ ...steppedLights(device, language), ...behindFrontEnd(device, language, frontEnd), ...chunks })) own.set(name, code);
    }
    return material;
}

/** An unlit material has its picture where light is emitted; here light falls on it. */
function lightUp(material: StandardMaterial): void {
    material.useLighting = true;
    material.diffuse = material.emissive.clone();
    for (const [to, from] of UNLIT) Object.assign(material, { [to]: material[from] });
    material.emissive = new Color(0, 0, 0);
    material.emissiveMap = null as never;
    material.emissiveVertexColor = false;
}
const UNLIT = [
    ['diffuseMap', 'emissiveMap'], ['diffuseMapUv', 'emissiveMapUv'], ['diffuseMapTiling', 'emissiveMapTiling'], ['diffuseMapOffset', 'emissiveMapOffset'],
    ['diffuseMapRotation', 'emissiveMapRotation'], ['diffuseMapChannel', 'emissiveMapChannel'], ['diffuseVertexColor', 'emissiveVertexColor']
] as const;

function hullMaterial(): ShaderMaterial {
    const material = new ShaderMaterial({
        uniqueName: 'HinagataHull', vertexGLSL: hullVertexGLSL, fragmentGLSL: hullFragmentGLSL, vertexWGSL: hullVertexWGSL, fragmentWGSL: hullFragmentWGSL,
        attributes: { vertex_position: SEMANTIC_POSITION, toon_smooth: HULL_SEMANTIC }
    });
    material.name = 'toon-lines';
    material.cull = CULLFACE_FRONT;
    return material;
}

/** Whether an entity is one of our avatars or part of one. */
function ownAvatar(entity: { parent: unknown } | null): boolean {
    for (let node = entity as (Entity & { avatar?: unknown }) | null; node; node = node.parent as typeof node) if (node.avatar) return true;
    return false;
}

const linear = ({ r, g, b }: Color): number[] => [r, g, b].map((c) => Math.pow(c, 2.2));

import {
    BLEND_NORMAL, CULLFACE_FRONT, CULLFACE_NONE, SEMANTIC_ATTR8, SEMANTIC_ATTR9, SEMANTIC_COLOR, SEMANTIC_POSITION, SEMANTIC_TANGENT,
    SEMANTIC_TEXCOORD0, SHADERLANGUAGE_GLSL, SHADERLANGUAGE_WGSL, ShaderMaterial, StandardMaterial, type GraphicsDevice, type Material, type Texture
} from 'playcanvas';
import {
    outlineFragmentGLSL, outlineFragmentWGSL, outlineVertexGLSL, outlineVertexWGSL, surfaceChunksGLSL, surfaceChunksWGSL, throughFragmentGLSL,
    throughFragmentWGSL, throughVertexGLSL, throughVertexWGSL
} from '../shaders/index';
import { steppedLights } from './stepped-lights';
import type { ToonLight } from './toon-light';
import { styleUniforms, TOON_STYLES, type ToonStyle } from './toon-style';

/** Vertex streams beyond position, normal, uv and colour; see `shaders/` for what each byte means. */
export const TOON_SEMANTICS = { strand: SEMANTIC_ATTR8, ink: SEMANTIC_ATTR9, hull: SEMANTIC_TANGENT } as const;

/** Outline width, in metres, that the byte 255 of the ink stream's alpha stands for. */
export const WIDEST_LINE = 0.004;

/** `surface` opaque, `eyes` lifted off the skin, `through` brows and lashes over the fringe, `glass` blended, `outline` ink. */
export type ToonPass = 'surface' | 'eyes' | 'through' | 'glass' | 'outline';

export interface ToonMaterialOptions {
    lit: Texture;
    shade: Texture;
    light: ToonLight;
    /** Rest-space centre of the head and its height, metres: x, y, z, height. */
    head: readonly [number, number, number, number];
    /** @default `TOON_STYLES.classic` */
    style?: ToonStyle;
}

/** Makes one of the avatar's materials. Colours of light are shared arrays: {@link ToonLight} writes them each frame. */
export function createToonMaterial(device: GraphicsDevice, pass: ToonPass, options: ToonMaterialOptions): Material {
    const material = pass === 'outline' ? outlineMaterial() : pass === 'through' ? throughMaterial() : surfaceMaterial(device);
    material.name = `hinagata-${pass}`;
    material.cull = pass === 'outline' ? CULLFACE_FRONT : CULLFACE_NONE;
    if (pass === 'eyes') material.setDefine('TOON_EYES', '');
    if (pass === 'glass') material.setDefine('TOON_BLEND', '');
    if (pass === 'through' || pass === 'glass') {
        material.blendType = BLEND_NORMAL;
        material.depthWrite = false;
    }
    material.setParameter('toon_lit', options.lit);
    material.setParameter('toon_shade', options.shade);
    material.setParameter('toon_lightDirection', options.light.direction as unknown as number[]);
    material.setParameter('toon_light', options.light.lit as unknown as number[]);
    material.setParameter('toon_shadeLight', options.light.shade as unknown as number[]);
    material.setParameter('toon_head', [...options.head]);
    setToonStyle(material, options.style ?? TOON_STYLES.classic);
    material.update();
    return material;
}

/** Draws a material made by {@link createToonMaterial} in another style, from the next frame on. */
export function setToonStyle(material: Material, style: ToonStyle): void {
    for (const [name, value] of Object.entries(styleUniforms(style))) material.setParameter(name, value);
}

/** The engine's lit material with our chunks in it: it brings lights, clusters, cookies and shadows of every kind. */
function surfaceMaterial(device: GraphicsDevice): StandardMaterial {
    const material = new StandardMaterial();
    material.setAttribute('toon_strand', TOON_SEMANTICS.strand);
    material.setAttribute('toon_ink', TOON_SEMANTICS.ink);
    material.setAttribute('toon_hull', TOON_SEMANTICS.hull);
    // Without a light the engine would leave normals out; ambient light of this kind keeps them in, and our chunk ignores it.
    (material as StandardMaterial & { ambientSH: Float32Array }).ambientSH = new Float32Array(27);
    material.useSkybox = false;
    material.shaderChunksVersion = CHUNKS_VERSION;
    for (const [language, chunks] of [[SHADERLANGUAGE_GLSL, surfaceChunksGLSL], [SHADERLANGUAGE_WGSL, surfaceChunksWGSL]] as const) {
        const own = material.getShaderChunks(language);
        for (const [name, code] of Object.entries({ ...steppedLights(device, language), ...chunks })) own.set(name, code);
    }
    return material;
}
/** Of the engine's chunk interface that ours are written for. */
export const CHUNKS_VERSION = '2.8';

const outlineMaterial = (): ShaderMaterial =>
    new ShaderMaterial({
        uniqueName: 'HinagataOutline',
        vertexGLSL: outlineVertexGLSL,
        fragmentGLSL: outlineFragmentGLSL,
        vertexWGSL: outlineVertexWGSL,
        fragmentWGSL: outlineFragmentWGSL,
        attributes: {
            vertex_position: SEMANTIC_POSITION,
            vertex_texCoord0: SEMANTIC_TEXCOORD0,
            vertex_color: SEMANTIC_COLOR,
            toon_hull: TOON_SEMANTICS.hull,
            toon_ink: TOON_SEMANTICS.ink
        }
    });

const throughMaterial = (): ShaderMaterial =>
    new ShaderMaterial({
        uniqueName: 'HinagataThrough',
        vertexGLSL: throughVertexGLSL,
        fragmentGLSL: throughFragmentGLSL,
        vertexWGSL: throughVertexWGSL,
        fragmentWGSL: throughFragmentWGSL,
        attributes: { vertex_position: SEMANTIC_POSITION, vertex_texCoord0: SEMANTIC_TEXCOORD0, vertex_color: SEMANTIC_COLOR }
    });

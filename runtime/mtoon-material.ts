import {
    BLEND_NORMAL, CULLFACE_BACK, CULLFACE_FRONT, CULLFACE_NONE, SHADERLANGUAGE_GLSL, SHADERLANGUAGE_WGSL, StandardMaterial, type GraphicsDevice, type Texture
} from 'playcanvas';
import type { MToonMaterial, MToonTexture } from '../src/gltf/mtoon';
import { mtoonAmbientGLSL, mtoonAmbientWGSL, mtoonChunksGLSL, mtoonChunksWGSL } from '../shaders/index';
import { behindAmbient, steppedLights } from './stepped-lights';
import { CHUNKS_VERSION } from './toon-material';

/** Textures of a material: field, sampler, define, and whether its colours are stored as sRGB. */
const MAPS: readonly (readonly [field: keyof MToonMaterial, sampler: string, define: string, color: boolean])[] = [
    ['litTexture', 'lit', 'LIT', true], ['shadeTexture', 'shade', 'SHADE', true], ['normalTexture', 'normal', 'NORMAL', false],
    ['shadingShiftTexture', 'shift', 'SHIFT', false], ['emissionTexture', 'emission', 'EMISSION', true], ['matcapTexture', 'matcap', 'MATCAP', true],
    ['rimTexture', 'rim', 'RIM', true], ['uvAnimationMaskTexture', 'mask', 'MASK', false], ['outlineWidthTexture', 'width', 'WIDTH', false]
];

/**
 * The engine's lit material with MToon's chunks in it, for WebGL2 and WebGPU.
 *
 * @param textures the file's, by index; a texture that is undefined is left out
 * @param outline whether it draws the outline: the same material on a hull, its front faces culled
 * @param withUv whether its meshes have texture coordinates
 */
export function createMToonMaterial(device: GraphicsDevice, values: MToonMaterial, textures: readonly (Texture | undefined)[], outline: boolean, withUv: boolean): StandardMaterial {
    const material = new StandardMaterial();
    material.name = outline ? `${values.name} (outline)` : values.name;
    material.cull = outline ? CULLFACE_FRONT : values.doubleSided ? CULLFACE_NONE : CULLFACE_BACK;
    if (withUv) {
        material.setDefine('MTOON_UV', '');
        for (const [field, sampler, define, color] of MAPS) {
            const use = values[field] as MToonTexture | undefined;
            const texture = use && textures[use.index];
            if (!texture || (define === 'WIDTH' && !outline)) continue;
            material.setDefine(`MTOON_${define}`, '');
            if (color && !texture.srgb) material.setDefine(`MTOON_${define}_GAMMA`, '');
            material.setParameter(`mtoon_${sampler}`, texture);
            const [u, v] = uvRows(use);
            material.setParameter(`mtoon_${sampler}U`, u);
            material.setParameter(`mtoon_${sampler}V`, v);
        }
    }
    if (values.alphaMode === 'MASK') material.setDefine('MTOON_CUT', '');
    if (values.alphaMode === 'BLEND') {
        material.setDefine('MTOON_BLEND', '');
        material.blendType = BLEND_NORMAL;
        material.depthWrite = values.transparentWithZWrite;
    }
    if (values.doubleSided) material.setDefine('MTOON_TWO_SIDED', '');
    if (outline) {
        material.setDefine('MTOON_OUTLINE', '');
        if (values.outlineWidthMode === 'screenCoordinates') material.setDefine('MTOON_OUTLINE_SCREEN', '');
        material.setParameter('mtoon_outlineWidth', values.outlineWidth);
    }
    material.setParameter('mtoon_litColor', [...values.litColor, values.opacity]);
    material.setParameter('mtoon_shadeColor', [...values.shadeColor, values.alphaCutoff]);
    material.setParameter('mtoon_shading', [values.shadingShift, values.shadingToony, values.shadingShiftTextureScale, values.giEqualization]);
    material.setParameter('mtoon_emission', values.emission);
    material.setParameter('mtoon_matcapColor', values.matcapColor);
    material.setParameter('mtoon_rimColor', [...values.rimColor, values.rimLightingMix]);
    material.setParameter('mtoon_rim', [values.rimFresnelPower, values.rimLift]);
    material.setParameter('mtoon_normalScale', values.normalScale);
    material.setParameter('mtoon_outline', [...values.outlineColor, values.outlineLightingMix]);
    material.setParameter('mtoon_uvAnimation', [0, 0, 0]);
    // Without a light the engine would leave normals out; whether ambient light is a constant or a picture of the sky stays as it is.
    material.onUpdateShader = (options) => {
        options.litOptions.ambientSH = true;
        return options;
    };
    material.shaderChunksVersion = CHUNKS_VERSION;
    for (const [language, chunks, ambient] of [[SHADERLANGUAGE_GLSL, mtoonChunksGLSL, mtoonAmbientGLSL], [SHADERLANGUAGE_WGSL, mtoonChunksWGSL, mtoonAmbientWGSL]] as const) {
        const own = material.getShaderChunks(language);
        for (const [name, code] of Object.entries({ ...steppedLights(device, language), ...behindAmbient(device, language, ambient), ...chunks })) own.set(name, code);
    }
    material.update();
    return material;
}

/** `KHR_texture_transform` as the rows of a 2 × 3 matrix; V runs downwards, so that a turn to the left has the sine where it stands. */
function uvRows({ offset, rotation, scale }: MToonTexture): [u: number[], v: number[]] {
    const c = Math.cos(rotation);
    const s = Math.sin(rotation);
    return [[c * scale[0], s * scale[1], offset[0]], [-s * scale[0], c * scale[1], offset[1]]];
}

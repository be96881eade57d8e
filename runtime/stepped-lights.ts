import { SHADERLANGUAGE_GLSL, ShaderChunks, type GraphicsDevice } from 'playcanvas';

/**
 * What is changed in the engine's own chunks of light, so that shadows of any kind come out as hard as the shading, and are
 * asked for where `toonShadowPlace` says. The engine's text is taken as it is in the version that runs: only these phrases
 * are exchanged, and where one is missing that chunk stays as it is.
 */
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
    lightFunctionLightPS: [['shadow = mix(1.0, shadow,', 'shadow = mix(1.0, toonShadowStep(shadow),'], ['dAtten *= shadow;', 'dAtten *= toonShadow(shadow);'], ['dAtten = dAtten * shadow;', 'dAtten = dAtten * toonShadow(shadow);']],
    lightFunctionShadowPS: [['_shadowParams, vPositionW,', '_shadowParams, toonShadowPlace(),']],
    clusteredLightPS: [['mix(1.0, shadow, light.shadowIntensity)', 'mix(1.0, toonShadowStep(shadow), light.shadowIntensity)']]
};

/** The engine's chunks of light with those changes, by name. @param language `SHADERLANGUAGE_GLSL` or `SHADERLANGUAGE_WGSL` */
export function steppedLights(device: GraphicsDevice, language: string): Record<string, string> {
    const engine = ShaderChunks.get(device, language as typeof SHADERLANGUAGE_GLSL);
    const out: Record<string, string> = {};
    for (const [name, changes] of Object.entries(CHANGES)) {
        const text = engine.get(name);
        if (text === undefined) continue;
        out[name] = changes.reduce((code, [from, to]) => code.replaceAll(from, to), text);
    }
    return out;
}

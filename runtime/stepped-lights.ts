import { SHADERLANGUAGE_GLSL, ShaderChunks, type GraphicsDevice } from 'playcanvas';

/**
 * What is changed in the engine's own chunks of light, so that shadows of any kind come out as hard as the shading
 * (`toonShadowStep`, `toonShadow`), are asked for where `toonShadowPlace` says, and each light passes through `toonAdd`. The engine's text is taken as it is in the version that runs: only these phrases
 * are exchanged, and where one is missing that chunk stays as it is.
 */
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
    lightFunctionLightPS: [
        ['shadow = mix(1.0, shadow,', 'shadow = mix(1.0, toonShadowStep(shadow),'],
        ['dAtten *= shadow;', 'dAtten *= toonShadow(shadow);'],
        ['dAtten = dAtten * shadow;', 'dAtten = dAtten * toonShadow(shadow);'],
        ['dDiffuseLight += dAtten * lightColor;', 'dDiffuseLight += toonAdd(dAtten * lightColor);'],
        ['dDiffuseLight + (dAtten * lightColor);', 'dDiffuseLight + toonAdd(dAtten * lightColor);']
    ],
    lightFunctionShadowPS: [['_shadowParams, vPositionW,', '_shadowParams, toonShadowPlace(),']],
    clusteredLightPS: [
        ['mix(1.0, shadow, light.shadowIntensity)', 'toonShadow(mix(1.0, toonShadowStep(shadow), light.shadowIntensity))'],
        ['dDiffuseLight += punctualDiffuse;', 'dDiffuseLight += toonAdd(punctualDiffuse);'],
        ['dDiffuseLight + punctualDiffuse;', 'dDiffuseLight + toonAdd(punctualDiffuse);']
    ]
};

/** The engine's front end under another name, with `code` behind it that calls it. */
export function behindFrontEnd(device: GraphicsDevice, language: string, code: string): Record<string, string> {
    const text = ShaderChunks.get(device, language as typeof SHADERLANGUAGE_GLSL).get('stdFrontEndPS') ?? '';
    return { stdFrontEndPS: `${text.replace('evaluateFrontend()', 'evaluateEngineFrontend()')}\n${code}` };
}

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

/** The engine's ambient light under another name, with `code` behind it that calls it. */
export function behindAmbient(device: GraphicsDevice, language: string, code: string): Record<string, string> {
    const text = ShaderChunks.get(device, language as typeof SHADERLANGUAGE_GLSL).get('ambientPS') ?? '';
    return { ambientPS: `${text.replace('addAmbient(', 'addEngineAmbient(')}\n${code}` };
}

/**
 * WGSL of MToon. The twin of `mtoon.glsl.ts`, line for line: what it reads and defines is told there.
 */

const MAPS = [['lit', 'LIT'], ['shade', 'SHADE'], ['normal', 'NORMAL'], ['shift', 'SHIFT'], ['emission', 'EMISSION'], ['matcap', 'MATCAP'], ['rim', 'RIM'], ['mask', 'MASK']];

const vertexDeclarations = /* wgsl */ `
#ifdef MTOON_UV
    attribute vertex_texCoord0: vec2f;
#endif
varying vMtoonUv: vec2f;

#ifdef FORWARD_PASS
    varying vMtoonNormal: vec3f;
    uniform matrix_projection: mat4x4f;
    #ifdef MTOON_OUTLINE
        uniform mtoon_outlineWidth: f32;
        #ifdef MTOON_WIDTH
            var mtoon_width: texture_2d<f32>;
            var mtoon_widthSampler: sampler;
            uniform mtoon_widthU: vec3f;
            uniform mtoon_widthV: vec3f;
        #endif
    #endif
#endif
`;

const vertexEnd = /* wgsl */ `
#ifdef MTOON_UV
    output.vMtoonUv = vertex_texCoord0;
#else
    output.vMtoonUv = vec2f(0.0);
#endif
#ifdef FORWARD_PASS
    output.vMtoonNormal = normalize(getNormalMatrix(dModelMatrix) * getLocalNormal(vertex_normal) + vec3f(1e-9));
    #ifdef MTOON_OUTLINE
        var mtoonGrow: f32 = uniform.mtoon_outlineWidth;
        #ifdef MTOON_WIDTH
            let mtoonAt: vec3f = vec3f(output.vMtoonUv, 1.0);
            mtoonGrow *= textureSampleLevel(mtoon_width, mtoon_widthSampler, vec2f(dot(uniform.mtoon_widthU, mtoonAt), dot(uniform.mtoon_widthV, mtoonAt)), 0.0).g;
        #endif
        #ifdef MTOON_OUTLINE_SCREEN
            mtoonGrow *= output.position.w / abs(uniform.matrix_projection[1][1]);
        #endif
        output.vPositionW += output.vMtoonNormal * mtoonGrow;
        output.position = uniform.matrix_viewProjection * vec4f(output.vPositionW, 1.0);
    #endif
#endif
`;

const declarations = /* wgsl */ `
#include "litShaderArgsPS"

varying vMtoonUv: vec2f;
uniform mtoon_litColor: vec4f;
uniform mtoon_shadeColor: vec4f;
uniform mtoon_uvAnimation: vec3f;
#ifdef FORWARD_PASS
    varying vMtoonNormal: vec3f;
    uniform mtoon_shading: vec4f;
    uniform mtoon_emission: vec3f;
    uniform mtoon_matcapColor: vec3f;
    uniform mtoon_rimColor: vec4f;
    uniform mtoon_rim: vec2f;
    uniform mtoon_normalScale: f32;
    uniform mtoon_outline: vec4f;
#endif
${MAPS.map(([name, define]) => `#ifdef MTOON_${define}
    var mtoon_${name}: texture_2d<f32>;
    var mtoon_${name}Sampler: sampler;
    uniform mtoon_${name}U: vec3f;
    uniform mtoon_${name}V: vec3f;
    fn mtoonTexel_${name}(uv: vec2f) -> vec4f {
        let at: vec3f = vec3f(uv, 1.0);
        var texel: vec4f = textureSample(mtoon_${name}, mtoon_${name}Sampler, vec2f(dot(uniform.mtoon_${name}U, at), dot(uniform.mtoon_${name}V, at)));
        #ifdef MTOON_${define}_GAMMA
            texel = vec4f(mix(texel.rgb / 12.92, pow((texel.rgb + 0.055) / 1.055, vec3f(2.4)), step(vec3f(0.04045), texel.rgb)), texel.a);
        #endif
        return texel;
    }
#endif`).join('\n')}
`;

const frontEnd = /* wgsl */ `
#ifdef FORWARD_PASS
    var<private> mtoonShade: vec3f;
    var<private> mtoonGlow: vec3f;
    var<private> mtoonShift: f32;
    var<private> mtoonFacing: f32 = 0.0;
    var<private> mtoonShadow: f32 = 1.0;
    var<private> mtoonLight: vec3f = vec3f(0.0);
    var<private> mtoonDirect: vec3f = vec3f(0.0);
    var<private> mtoonAmbient: vec3f = vec3f(0.0);

    fn toonShadowPlace() -> vec3f { return vPositionW; }
    fn toonShadowStep(shadow: f32) -> f32 { return shadow; }
    fn toonShadow(shadow: f32) -> f32 {
        mtoonShadow *= shadow;
        return 1.0;
    }
    fn toonAdd(light: vec3f) -> vec3f {
        mtoonLight += light;
        mtoonDirect += light * mtoonFacing * mtoonShadow;
        return vec3f(0.0);
    }
#endif

fn evaluateFrontend() {
    var uv: vec2f = vMtoonUv;
    var animated: f32 = 1.0;
    #ifdef MTOON_MASK
        animated = mtoonTexel_mask(uv).b;
    #endif
    let turn: f32 = uniform.mtoon_uvAnimation.z * animated;
    let middle: vec2f = uv - 0.5;
    uv = vec2f(cos(turn) * middle.x + sin(turn) * middle.y, cos(turn) * middle.y - sin(turn) * middle.x) + 0.5 + uniform.mtoon_uvAnimation.xy * animated;

    var lit: vec4f = uniform.mtoon_litColor;
    #ifdef MTOON_LIT
        lit *= mtoonTexel_lit(uv);
    #endif
    litArgs_opacity = 1.0;
    #ifdef MTOON_BLEND
        litArgs_opacity = lit.a;
    #endif
    #ifdef FORWARD_PASS
        var N: vec3f = normalize(vMtoonNormal);
        #if defined(MTOON_TWO_SIDED) && !defined(MTOON_OUTLINE)
            if (!pcFrontFacing) {
                N = -N;
            }
        #endif
        #ifdef MTOON_NORMAL
            let along: vec3f = dpdx(vPositionW);
            let down: vec3f = dpdy(vPositionW);
            let uvAlong: vec2f = dpdx(uv);
            let uvDown: vec2f = dpdy(uv);
            let tangent: vec3f = cross(down, N) * uvAlong.x + cross(N, along) * uvDown.x;
            let bitangent: vec3f = cross(down, N) * uvAlong.y + cross(N, along) * uvDown.y;
            // Rows run downwards here and upwards in GLSL.
            let size: f32 = -inverseSqrt(max(max(dot(tangent, tangent), dot(bitangent, bitangent)), 1e-20));
            let bump: vec3f = mtoonTexel_normal(uv).xyz * 2.0 - 1.0;
            N = normalize(tangent * size * bump.x * uniform.mtoon_normalScale - bitangent * size * bump.y * uniform.mtoon_normalScale + N * bump.z);
        #endif
        mtoonShade = uniform.mtoon_shadeColor.rgb;
        #ifdef MTOON_SHADE
            mtoonShade *= mtoonTexel_shade(uv).rgb;
        #endif
        mtoonShift = uniform.mtoon_shading.x;
        #ifdef MTOON_SHIFT
            mtoonShift += mtoonTexel_shift(uv).r * uniform.mtoon_shading.z;
        #endif
        var emission: vec3f = uniform.mtoon_emission;
        #ifdef MTOON_EMISSION
            emission *= mtoonTexel_emission(uv).rgb;
        #endif
        let V: vec3f = dViewDirW;
        mtoonGlow = uniform.mtoon_rimColor.rgb * pow(clamp(1.0 - dot(V, N) + uniform.mtoon_rim.y, 0.0, 1.0), max(uniform.mtoon_rim.x, 0.00001));
        #ifdef MTOON_MATCAP
            let viewX: vec3f = normalize(vec3f(V.z, 0.0, -V.x) + vec3f(1e-7, 0.0, 0.0));
            let viewY: vec3f = cross(V, viewX);
            mtoonGlow += uniform.mtoon_matcapColor * mtoonTexel_matcap(vec2f(0.5 + 0.495 * dot(viewX, N), 0.5 - 0.495 * dot(viewY, N))).rgb;
        #endif
        #ifdef MTOON_RIM
            mtoonGlow *= mtoonTexel_rim(uv).rgb;
        #endif
        litArgs_albedo = lit.rgb;
        litArgs_emission = emission;
        litArgs_worldNormal = N;
        litArgs_ao = 1.0;
        dVertexNormalW = N;
        dDiffuseLight = vec3f(0.0);
    #endif
    #ifdef MTOON_CUT
        if (lit.a < uniform.mtoon_shadeColor.a) {
            discard;
        }
    #endif
}
`;

const diffuse = /* wgsl */ `
fn getLightDiffuse(worldNormal: vec3f, viewDir: vec3f, lightDirNorm: vec3f) -> f32 {
    let hard: f32 = uniform.mtoon_shading.y;
    mtoonFacing = clamp((dot(worldNormal, -lightDirNorm) + mtoonShift + 1.0 - hard) / max(2.0 - 2.0 * hard, 0.00001), 0.0, 1.0);
    mtoonShadow = 1.0;
    return 1.0;
}
`;

/** Put behind the engine's chunk of ambient light, whose function is renamed; see `runtime/mtoon-material.ts`. */
export const mtoonAmbientWGSL = /* wgsl */ `
fn addAmbient(worldNormal: vec3f) {
    addEngineAmbient(worldNormal);
    mtoonAmbient = dDiffuseLight;
    #if LIT_AMBIENT_SOURCE != CONSTANT
        dDiffuseLight = vec3f(0.0);
        addEngineAmbient(vec3f(0.0, 1.0, 0.0));
        addEngineAmbient(vec3f(0.0, -1.0, 0.0));
        mtoonAmbient = mix(mtoonAmbient, 0.5 * dDiffuseLight, uniform.mtoon_shading.w);
    #endif
    dDiffuseLight = vec3f(0.0);
}
`;

const end = /* wgsl */ `
    var color: vec3f = mtoonShade * (mtoonLight - mtoonDirect) + litArgs_albedo * (mtoonDirect + dDiffuseLight + mtoonAmbient);
    color += mtoonGlow * mix(vec3f(1.0), mtoonLight + mtoonAmbient, uniform.mtoon_rimColor.a) + litArgs_emission;
    #ifdef MTOON_OUTLINE
        color = uniform.mtoon_outline.rgb * mix(vec3f(1.0), color, uniform.mtoon_outline.a);
    #endif
    output.color = vec4f(gammaCorrectOutput(toneMap(addFog(color))), output.color.a);
`;

/** The engine's chunks these take the place of. */
export const mtoonChunksWGSL: Readonly<Record<string, string>> = {
    litUserDeclarationVS: vertexDeclarations, litUserMainEndVS: vertexEnd, stdDeclarationPS: declarations, stdFrontEndPS: frontEnd,
    lightDiffuseLambertPS: diffuse, endPS: end
};

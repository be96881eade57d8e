/**
 * GLSL of MToon, as `VRMC_materials_mtoon` 1.0 defines it, under the engine's lights: chunks of the engine's lit shader with
 * a front end of their own.
 *
 * Reads (vertex): position, normal, `vertex_texCoord0`, the engine's skin and morph streams.
 * Reads (uniform): the material's values, linear colours: `mtoon_litColor` (a = opacity), `mtoon_shadeColor` (a = alpha cut-off),
 * `mtoon_shading` (shift, toony, scale of the shift texture, GI equalisation), `mtoon_emission`, `mtoon_matcapColor`,
 * `mtoon_rimColor` (a = lighting mix), `mtoon_rim` (fresnel power, lift), `mtoon_normalScale`, `mtoon_outline` (rgb = colour,
 * a = lighting mix), `mtoon_outlineWidth`, `mtoon_uvAnimation` (scroll x, y in turns, rotation in radians, as they are now); for
 * each texture X the sampler `mtoon_X` and the rows of its transform, `mtoon_XU` and `mtoon_XV`.
 * Defines: MTOON_UV with texture coordinates; MTOON_LIT, _SHADE, _NORMAL, _SHIFT, _EMISSION, _MATCAP, _RIM, _MASK, _WIDTH where there is such a texture; the
 * same with _GAMMA where the sampler does not decode sRGB; MTOON_CUT, MTOON_BLEND; MTOON_TWO_SIDED; MTOON_OUTLINE,
 * MTOON_OUTLINE_SCREEN.
 */

/** Name of the sampler, of its define. */
const MAPS = [['lit', 'LIT'], ['shade', 'SHADE'], ['normal', 'NORMAL'], ['shift', 'SHIFT'], ['emission', 'EMISSION'], ['matcap', 'MATCAP'], ['rim', 'RIM'], ['mask', 'MASK']];

const vertexDeclarations = /* glsl */ `
#ifdef MTOON_UV
    attribute vec2 vertex_texCoord0;
#endif
varying vec2 vMtoonUv;

#ifdef FORWARD_PASS
    varying vec3 vMtoonNormal;
    uniform mat4 matrix_projection;
    #ifdef MTOON_OUTLINE
        uniform float mtoon_outlineWidth;
        #ifdef MTOON_WIDTH
            uniform sampler2D mtoon_width;
            uniform vec3 mtoon_widthU;
            uniform vec3 mtoon_widthV;
        #endif
    #endif
#endif
`;

const vertexEnd = /* glsl */ `
#ifdef MTOON_UV
    vMtoonUv = vertex_texCoord0;
#else
    vMtoonUv = vec2(0.0);
#endif
#ifdef FORWARD_PASS
    vMtoonNormal = normalize(getNormalMatrix(dModelMatrix) * getLocalNormal(vertex_normal) + vec3(1e-9));
    #ifdef MTOON_OUTLINE
        float mtoonGrow = mtoon_outlineWidth;
        #ifdef MTOON_WIDTH
            vec3 mtoonAt = vec3(vMtoonUv, 1.0);
            mtoonGrow *= texture2DLod(mtoon_width, vec2(dot(mtoon_widthU, mtoonAt), dot(mtoon_widthV, mtoonAt)), 0.0).g;
        #endif
        #ifdef MTOON_OUTLINE_SCREEN
            mtoonGrow *= gl_Position.w / abs(matrix_projection[1][1]);
        #endif
        vPositionW += vMtoonNormal * mtoonGrow;
        gl_Position = matrix_viewProjection * vec4(vPositionW, 1.0);
    #endif
#endif
`;

const declarations = /* glsl */ `
#include "litShaderArgsPS"

varying vec2 vMtoonUv;
uniform vec4 mtoon_litColor;
uniform vec4 mtoon_shadeColor;
uniform vec3 mtoon_uvAnimation;
#ifdef FORWARD_PASS
    varying vec3 vMtoonNormal;
    uniform vec4 mtoon_shading;
    uniform vec3 mtoon_emission;
    uniform vec3 mtoon_matcapColor;
    uniform vec4 mtoon_rimColor;
    uniform vec2 mtoon_rim;
    uniform float mtoon_normalScale;
    uniform vec4 mtoon_outline;
#endif
${MAPS.map(([name, define]) => `#ifdef MTOON_${define}
    uniform sampler2D mtoon_${name};
    uniform vec3 mtoon_${name}U;
    uniform vec3 mtoon_${name}V;
    vec4 mtoonTexel_${name}(vec2 uv) {
        vec3 at = vec3(uv, 1.0);
        vec4 texel = texture2D(mtoon_${name}, vec2(dot(mtoon_${name}U, at), dot(mtoon_${name}V, at)));
        #ifdef MTOON_${define}_GAMMA
            texel.rgb = mix(texel.rgb / 12.92, pow((texel.rgb + 0.055) / 1.055, vec3(2.4)), step(vec3(0.04045), texel.rgb));
        #endif
        return texel;
    }
#endif`).join('\n')}
`;

const frontEnd = /* glsl */ `
#ifdef FORWARD_PASS
    vec3 mtoonShade;
    vec3 mtoonGlow;
    float mtoonShift;
    // Of the light that is being added: how lit it leaves this place, and what its shadow leaves of it.
    float mtoonFacing = 0.0;
    float mtoonShadow = 1.0;
    // All light that comes here, the share of it that meets the lit side, and ambient light.
    vec3 mtoonLight = vec3(0.0);
    vec3 mtoonDirect = vec3(0.0);
    vec3 mtoonAmbient = vec3(0.0);

    vec3 toonShadowPlace() { return vPositionW; }
    float toonShadowStep(float shadow) { return shadow; }
    // A shadow turns the place to its shaded side; light still comes to it.
    float toonShadow(float shadow) {
        mtoonShadow *= shadow;
        return 1.0;
    }
    vec3 toonAdd(vec3 light) {
        mtoonLight += light;
        mtoonDirect += light * mtoonFacing * mtoonShadow;
        return vec3(0.0);
    }
#endif

void evaluateFrontend() {
    vec2 uv = vMtoonUv;
    float animated = 1.0;
    #ifdef MTOON_MASK
        animated = mtoonTexel_mask(uv).b;
    #endif
    float turn = mtoon_uvAnimation.z * animated;
    vec2 middle = uv - 0.5;
    uv = vec2(cos(turn) * middle.x + sin(turn) * middle.y, cos(turn) * middle.y - sin(turn) * middle.x) + 0.5 + mtoon_uvAnimation.xy * animated;

    vec4 lit = mtoon_litColor;
    #ifdef MTOON_LIT
        lit *= mtoonTexel_lit(uv);
    #endif
    litArgs_opacity = 1.0;
    #ifdef MTOON_BLEND
        litArgs_opacity = lit.a;
    #endif
    #ifdef FORWARD_PASS
        vec3 N = normalize(vMtoonNormal);
        #if defined(MTOON_TWO_SIDED) && !defined(MTOON_OUTLINE)
            if (!gl_FrontFacing) N = -N;
        #endif
        #ifdef MTOON_NORMAL
            vec3 along = dFdx(vPositionW);
            vec3 down = dFdy(vPositionW);
            vec2 uvAlong = dFdx(uv);
            vec2 uvDown = dFdy(uv);
            vec3 tangent = cross(down, N) * uvAlong.x + cross(N, along) * uvDown.x;
            vec3 bitangent = cross(down, N) * uvAlong.y + cross(N, along) * uvDown.y;
            float size = inversesqrt(max(max(dot(tangent, tangent), dot(bitangent, bitangent)), 1e-20));
            vec3 bump = mtoonTexel_normal(uv).xyz * 2.0 - 1.0;
            N = normalize(tangent * size * bump.x * mtoon_normalScale - bitangent * size * bump.y * mtoon_normalScale + N * bump.z);
        #endif
        mtoonShade = mtoon_shadeColor.rgb;
        #ifdef MTOON_SHADE
            mtoonShade *= mtoonTexel_shade(uv).rgb;
        #endif
        mtoonShift = mtoon_shading.x;
        #ifdef MTOON_SHIFT
            mtoonShift += mtoonTexel_shift(uv).r * mtoon_shading.z;
        #endif
        vec3 emission = mtoon_emission;
        #ifdef MTOON_EMISSION
            emission *= mtoonTexel_emission(uv).rgb;
        #endif
        vec3 V = dViewDirW;
        mtoonGlow = mtoon_rimColor.rgb * pow(clamp(1.0 - dot(V, N) + mtoon_rim.y, 0.0, 1.0), max(mtoon_rim.x, 0.00001));
        #ifdef MTOON_MATCAP
            vec3 viewX = normalize(vec3(V.z, 0.0, -V.x) + vec3(1e-7, 0.0, 0.0));
            vec3 viewY = cross(V, viewX);
            mtoonGlow += mtoon_matcapColor * mtoonTexel_matcap(vec2(0.5 + 0.495 * dot(viewX, N), 0.5 - 0.495 * dot(viewY, N))).rgb;
        #endif
        #ifdef MTOON_RIM
            mtoonGlow *= mtoonTexel_rim(uv).rgb;
        #endif
        litArgs_albedo = lit.rgb;
        litArgs_emission = emission;
        litArgs_worldNormal = N;
        litArgs_ao = 1.0;
        dVertexNormalW = N;
        dDiffuseLight = vec3(0.0);
    #endif
    #ifdef MTOON_CUT
        if (lit.a < mtoon_shadeColor.a) discard;
    #endif
}
`;

const diffuse = /* glsl */ `
float getLightDiffuse(vec3 worldNormal, vec3 viewDir, vec3 lightDirNorm) {
    float hard = mtoon_shading.y;
    mtoonFacing = clamp((dot(worldNormal, -lightDirNorm) + mtoonShift + 1.0 - hard) / max(2.0 - 2.0 * hard, 0.00001), 0.0, 1.0);
    mtoonShadow = 1.0;
    return 1.0;
}
`;

/** Put behind the engine's chunk of ambient light, whose function is renamed; see `runtime/mtoon-material.ts`. */
export const mtoonAmbientGLSL = /* glsl */ `
void addAmbient(vec3 worldNormal) {
    addEngineAmbient(worldNormal);
    mtoonAmbient = dDiffuseLight;
    #if LIT_AMBIENT_SOURCE != CONSTANT
        dDiffuseLight = vec3(0.0);
        addEngineAmbient(vec3(0.0, 1.0, 0.0));
        addEngineAmbient(vec3(0.0, -1.0, 0.0));
        mtoonAmbient = mix(mtoonAmbient, 0.5 * dDiffuseLight, mtoon_shading.w);
    #endif
    dDiffuseLight = vec3(0.0);
}
`;

const end = /* glsl */ `
    // Area lights have no edge to step at, and are not told of by toonAdd().
    vec3 color = mtoonShade * (mtoonLight - mtoonDirect) + litArgs_albedo * (mtoonDirect + dDiffuseLight + mtoonAmbient);
    color += mtoonGlow * mix(vec3(1.0), mtoonLight + mtoonAmbient, mtoon_rimColor.a) + litArgs_emission;
    #ifdef MTOON_OUTLINE
        color = mtoon_outline.rgb * mix(vec3(1.0), color, mtoon_outline.a);
    #endif
    gl_FragColor.rgb = gammaCorrectOutput(toneMap(addFog(color)));
`;

/** The engine's chunks these take the place of. */
export const mtoonChunksGLSL: Readonly<Record<string, string>> = {
    litUserDeclarationVS: vertexDeclarations, litUserMainEndVS: vertexEnd, stdDeclarationPS: declarations, stdFrontEndPS: frontEnd,
    lightDiffuseLambertPS: diffuse, endPS: end
};

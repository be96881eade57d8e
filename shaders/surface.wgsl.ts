/**
 * WGSL of the surface. The twin of `surface.glsl.ts`, line for line: what it reads and defines is told there.
 */

const vertexDeclarations = /* wgsl */ `
#ifdef FORWARD_PASS
    attribute vertex_texCoord0: vec2f;
    attribute vertex_color: vec4f;
    attribute toon_strand: vec4f;
    attribute toon_hull: vec4f;
    attribute toon_ink: vec4f;

    uniform view_position: vec3f;
    uniform toon_head: vec4f;

    varying vToonUv: vec2f;
    varying vToonNormal: vec3f;
    varying vRest: vec4f;
    varying vShade: vec4f;
    varying vStrand: vec4f;
    varying vAlpha: f32;
#endif
`;

const vertexEnd = /* wgsl */ `
#ifdef FORWARD_PASS
    output.vToonUv = vertex_texCoord0;
    output.vToonNormal = getNormalMatrix(dModelMatrix) * getLocalNormal(vertex_normal);
    let toonPlace: vec3f = (vertex_position.xyz - uniform.toon_head.xyz) / uniform.toon_head.w;
    output.vRest = vec4f(toonPlace, 1.0 - abs(dot(toon_strand.xyz, normalize(vec3f(toonPlace.z, 0.0, -toonPlace.x) + vec3f(1e-5)))));
    output.vStrand = vec4f(mat3x3f(dModelMatrix[0].xyz, dModelMatrix[1].xyz, dModelMatrix[2].xyz) * toon_strand.xyz, toon_strand.w);
    output.vShade = vec4f(vertex_color.rgb, floor(toon_hull.w * 127.0 + 0.5));
    output.vAlpha = toon_ink.a;
    #ifdef TOON_EYES
        let toonToEye: vec3f = normalize(uniform.view_position - output.vPositionW);
        let toonPulled: vec4f = uniform.matrix_viewProjection * vec4f(output.vPositionW + toonToEye * (0.0002 + 0.003 * vertex_color.g), 1.0);
        output.position.z = toonPulled.z / toonPulled.w * output.position.w;
    #endif
#endif
`;

const declarations = /* wgsl */ `
#include "litShaderArgsPS"

#ifdef FORWARD_PASS
    var toon_lit: texture_2d<f32>;
    var toon_litSampler: sampler;
    var toon_shade: texture_2d<f32>;
    var toon_shadeSampler: sampler;
    uniform toon_lightDirection: vec3f;
    uniform toon_light: vec3f;
    uniform toon_shadeLight: vec3f;
    uniform toon_head: vec4f;
    uniform toon_tone: vec4f;
    uniform toon_flair: vec4f;
    uniform toon_grade: vec4f;
    uniform toon_tint: vec4f;
    uniform toon_shadeTint: vec4f;

    varying vToonUv: vec2f;
    varying vToonNormal: vec3f;
    varying vRest: vec4f;
    varying vShade: vec4f;
    varying vStrand: vec4f;
    varying vAlpha: f32;
#endif
`;

const frontEnd = /* wgsl */ `
#ifdef FORWARD_PASS
    fn wave(x: f32) -> f32 { return abs(fract(x) - 0.5) * 2.0; }
    fn scatter(x: f32, r: f32) -> f32 { return fract(sin(x * 12.9898 + r * 91.7) * 43758.5453); }
    fn speck(p: vec3f) -> f32 { return fract(sin(dot(p, vec3f(12.9898, 78.233, 37.719))) * 43758.5453); }
    fn cloud(p: vec3f) -> f32 {
        let i: vec3f = floor(p);
        var f: vec3f = fract(p);
        f = f * f * (3.0 - 2.0 * f);
        let low: vec4f = vec4f(speck(i), speck(i + vec3f(1.0, 0.0, 0.0)), speck(i + vec3f(0.0, 1.0, 0.0)), speck(i + vec3f(1.0, 1.0, 0.0)));
        let high: vec4f = vec4f(speck(i + vec3f(0.0, 0.0, 1.0)), speck(i + vec3f(1.0, 0.0, 1.0)), speck(i + vec3f(0.0, 1.0, 1.0)), speck(i + vec3f(1.0)));
        let four: vec4f = mix(low, high, f.z);
        return mix(mix(four.x, four.y, f.x), mix(four.z, four.w, f.x), f.y);
    }

    var<private> toonTexel: vec4f;
    var<private> toonShaded: vec3f;
    var<private> toonInside: bool;
    var<private> toonShift: f32;
    var<private> toonThreshold: f32;
    var<private> toonSoft: f32;
    var<private> toonFacing: f32;
    var<private> toonKey: f32;
    var<private> toonSun: f32 = 1.0;
    var<private> toonIsKey: bool = false;

    fn toonEdge(facing: f32, at: f32) -> f32 { return smoothstep(at - toonSoft, at + toonSoft, facing); }
    fn toonStep(facing: f32) -> f32 {
        let half0: f32 = 0.09 * uniform.toon_tone.y;
        return 0.5 * (toonEdge(facing, toonThreshold - half0) + toonEdge(facing, toonThreshold + half0));
    }

    fn toonShadowPlace() -> vec3f {
        let head: f32 = 1.0 - smoothstep(0.62, 0.95, length(vRest.xyz));
        return vPositionW - dLightDirNormW * uniform.toon_head.w * mix(0.12, 1.8, head);
    }
    fn toonShadowStep(shadow: f32) -> f32 { return smoothstep(0.35, 0.65, shadow); }
    fn toonShadow(shadow: f32) -> f32 {
        if (toonIsKey) {
            toonSun *= shadow;
        }
        return shadow;
    }
    fn toonAdd(light: vec3f) -> vec3f { return light; }
#endif

fn evaluateFrontend() {
    litArgs_opacity = 1.0;
    #ifdef FORWARD_PASS
        toonTexel = textureSample(toon_lit, toon_litSampler, vToonUv);
        toonShaded = textureSample(toon_shade, toon_shadeSampler, vToonUv).rgb;
        toonInside = !pcFrontFacing;
        var N: vec3f = normalize(vToonNormal);
        if (toonInside) {
            N = -N;
        }
        let kind: f32 = floor(vShade.w + 0.5);
        let isSkin: f32 = 1.0 - step(0.5, kind);
        let isHair: f32 = step(0.5, kind) - step(1.5, kind);
        let isFur: f32 = step(7.5, kind) - step(8.5, kind);

        toonShift = (vShade.r * 255.0 - 128.0) / 127.0 * 0.62;
        if (uniform.toon_grade.y > 0.0) {
            toonShift += (cloud(vRest.xyz * 6.0) + 0.5 * cloud(vRest.xyz * 29.0) - 0.75) * mix(0.13, 0.06, isSkin) * uniform.toon_grade.y;
        }
        toonFacing = dot(N, uniform.toon_lightDirection) * 0.5 + 0.5 + toonShift;
        toonThreshold = 0.50 - 0.04 * isSkin + 0.02 * isHair + uniform.toon_tone.z;
        toonSoft = max(mix(mix(0.025, 0.032, isSkin), 0.13, isFur) * uniform.toon_tone.x, fwidth(toonFacing) * 0.75);
        toonKey = toonStep(toonFacing);
        if (toonInside && isHair > 0.5) {
            discard;
        }

        litArgs_albedo = toonTexel.rgb;
        litArgs_emission = vec3f(0.0);
        litArgs_worldNormal = N;
        litArgs_ao = 1.0;
        dVertexNormalW = N;
        dDiffuseLight = vec3f(0.0);
    #endif
}
`;

const diffuse = /* wgsl */ `
fn getLightDiffuse(worldNormal: vec3f, viewDir: vec3f, lightDirNorm: vec3f) -> f32 {
    toonIsKey = dot(lightDirNorm, uniform.toon_lightDirection) < -0.99999;
    return select(toonStep(dot(worldNormal, -lightDirNorm) * 0.5 + 0.5 + toonShift), 0.0, toonIsKey);
}
`;

const ambient = /* wgsl */ `
fn addAmbient(worldNormal: vec3f) {
}
`;

const end = /* wgsl */ `
    let lit: vec3f = toonTexel.rgb;
    let shade: vec3f = mix(lit, toonShaded, min(uniform.toon_tone.w, 1.0)) * (1.0 - 0.8 * max(uniform.toon_tone.w - 1.0, 0.0)) * uniform.toon_shadeTint.rgb;
    let N: vec3f = litArgs_worldNormal;
    let V: vec3f = dViewDirW;
    let L: vec3f = uniform.toon_lightDirection;
    let kind: f32 = floor(vShade.w + 0.5);
    let isSkin: f32 = 1.0 - step(0.5, kind);
    let isHair: f32 = step(0.5, kind) - step(1.5, kind);
    let isEye: f32 = step(4.5, kind) - step(5.5, kind);
    let isLine: f32 = step(5.5, kind) - step(6.5, kind);
    let isShiny: f32 = step(2.5, kind) - step(4.5, kind);
    let isFur: f32 = step(7.5, kind) - step(8.5, kind);
    let facing: f32 = dot(N, V);
    let painted: f32 = mix(1.0, smoothstep(0.35, 0.65, toonTexel.a), max(isSkin, isEye));
    let s: f32 = min(toonKey * toonSun, painted);

    let sunk: f32 = smoothstep(toonThreshold - 0.32, toonThreshold - 0.02, toonFacing);
    let deep: vec3f = shade * mix(mix(vec3f(0.62, 0.55, 0.70), vec3f(0.94, 0.84, 0.82), isSkin), vec3f(1.0), sunk);
    var color: vec3f = mix(deep * uniform.toon_shadeLight, lit * uniform.toon_light, s);
    color *= mix(vec3f(1.0), vec3f(1.03, 0.84, 0.78), s * (1.0 - s) * 2.0 * isSkin);
    color *= 1.0 + (mix(0.93, 1.05, smoothstep(0.35, 0.95, toonFacing)) - 1.0) * uniform.toon_flair.x;

    let strength: f32 = vShade.b * isHair;
    let hasStrand: f32 = isHair * step(0.01, dot(vStrand.xyz, vStrand.xyz));
    let r: f32 = floor(vStrand.w * 61.0 + 0.5) / 61.0;
    let T: vec3f = normalize(vStrand.xyz + vec3f(1e-5));
    let across: vec3f = normalize(cross(T, V) + vec3f(1e-5));
    let e: f32 = clamp(dot(N, across) * 1.1, -1.0, 1.0);
    let azimuth: f32 = atan2(vRest.x, vRest.z);
    let strokeAt: f32 = azimuth * 5.6 + r * 5.0;
    let reach: f32 = (0.1 + 0.9 * scatter(floor(strokeAt) + 3.0, r)) * smoothstep(0.02, 0.42, vRest.y) * 0.6;
    let stroke: f32 = smoothstep(-0.02, 0.05, reach - wave(strokeAt)) * smoothstep(0.0, 0.2, length(vRest.xz)) *
        smoothstep(0.55, 0.85, vRest.w);
    let side: f32 = smoothstep(0.62, 0.95, abs(e)) * 0.34;
    color = mix(color, deep * uniform.toon_shadeLight, hasStrand * s * max(side, stroke * 0.34) * min(uniform.toon_flair.w, 1.0 / 0.34));

    let H: vec3f = normalize(V + vec3f(0.0, 0.75, 0.0) + L * 0.25);
    let arch: f32 = 1.0 - e * e;
    let around: f32 = azimuth * 4.6 + r * 9.0;
    let tooth: f32 = 1.0 - wave(around);
    let height: f32 = scatter(floor(around) + 11.0, r);
    let wide: f32 = 0.17 * sqrt(max(arch, 0.0)) * (0.35 + 0.65 * step(0.22, r)) *
        smoothstep(0.15, 0.5, facing) * mix(0.5, 1.0, smoothstep(-0.15, 0.10, vRest.y));
    let x: f32 = dot(normalize(T + N * (0.10 * (r - 0.5))), H) + 0.13 * e * e - 0.03;
    let top: f32 = wide * (0.35 + 0.75 * height * tooth);
    let edge: f32 = max(0.015, fwidth(x));
    let band: f32 = smoothstep(-wide * 0.55 - edge, -wide * 0.55 + edge, x) * (1.0 - smoothstep(top - edge, top + edge, x)) *
        step(0.01, wide) * strength * hasStrand * smoothstep(0.40, 0.46, toonFacing) * smoothstep(0.12, 0.40, abs(T.y));
    let root: vec3f = sqrt(lit);
    let pale: f32 = max(max(root.r, max(root.g, root.b)), 0.05);
    var bright: vec3f = 1.0 - (1.0 - root) * mix(0.58, 0.33, smoothstep(0.1, 0.5, pale));
    bright *= mix(vec3f(1.0), root / pale, vec3f(0.38));
    color = mix(color, bright * bright * uniform.toon_light, band * mix(0.3, 0.85, toonSun) * uniform.toon_flair.z);

    let half0: vec3f = normalize(L + V);
    let glint: f32 = smoothstep(0.35, 0.6, pow(max(dot(N, half0), 0.0), 60.0));
    color += isShiny * glint * toonSun * uniform.toon_flair.z * mix(0.10, 0.55, step(3.5, kind)) * uniform.toon_light;

    let rim: f32 = pow(1.0 - clamp(facing, 0.0, 1.0), 4.0) * s;
    color += rim * uniform.toon_flair.y * (0.10 + 0.25 * lit) * uniform.toon_light * (1.0 - max(isLine, isEye)) * mix(1.0, 0.45, isSkin);

    let behind: f32 = smoothstep(0.2, 0.8, -dot(V, L)) * toonSun * smoothstep(0.26, 0.36, toonFacing) * smoothstep(0.56, 0.64, 1.0 - facing);
    color += behind * uniform.toon_flair.y * (0.12 + 0.55 * lit) * uniform.toon_light * (1.0 - max(isLine, isEye));

    color += isFur * pow(1.0 - clamp(facing, 0.0, 1.0), 2.0) * (0.06 + 0.3 * lit) * uniform.toon_light;

    let lamps: vec3f = dDiffuseLight * min(1.0, 0.9 / max(max(dDiffuseLight.r, max(dDiffuseLight.g, dDiffuseLight.b)), 0.001)) *
        (1.0 - 0.75 * s * max(uniform.toon_light.r, max(uniform.toon_light.g, uniform.toon_light.b)));

    if (toonInside) {
        color = deep * uniform.toon_shadeLight * vec3f(0.70, 0.64, 0.74);
    }

    let flatColor: vec3f = mix(shade * uniform.toon_shadeLight, lit * uniform.toon_light,
        mix(1.0, 0.45 + 0.55 * min(painted, smoothstep(0.2, 0.5, toonFacing)), isEye));
    color = mix(color, flatColor, max(isLine, isEye));
    color += lit * lamps * mix(1.0, 0.7, isEye);

    #ifdef TOON_BLEND
        let isSheer: f32 = step(8.5, kind);
        let glassy: f32 = (1.0 - isSheer) * glint;
        litArgs_opacity = clamp(vAlpha * toonTexel.a + glassy * 0.6 + mix(pow(1.0 - abs(facing), 3.0) * 0.25, pow(1.0 - abs(facing), 1.6) * 0.4, isSheer), 0.0, 1.0);
        color = mix(lit * (uniform.toon_light + lamps) + glassy * uniform.toon_light, color, isSheer);
    #endif
    if (uniform.toon_grade.y > 0.0) {
        color *= (1.0 - uniform.toon_grade.y * (0.9 * s * (1.0 - s) * (1.0 - isEye))) * (1.0 + uniform.toon_grade.y * 0.22 * (cloud(vRest.xyz * 47.0) + cloud(vRest.xyz * 13.0) - 1.0));
    }
    color = max(mix(vec3f(dot(color, vec3f(0.2126, 0.7152, 0.0722))), color, uniform.toon_grade.x), vec3f(0.0)) * uniform.toon_tint.rgb;
    output.color = vec4f(gammaCorrectOutput(toneMap(addFog(color))), output.color.a);
`;

/** The engine's chunks these take the place of. */
export const surfaceChunksWGSL: Readonly<Record<string, string>> = {
    litUserDeclarationVS: vertexDeclarations, litUserMainEndVS: vertexEnd, stdDeclarationPS: declarations, stdFrontEndPS: frontEnd,
    lightDiffuseLambertPS: diffuse, ambientPS: ambient, endPS: end
};

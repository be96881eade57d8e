/**
 * WGSL of the surface. The twin of `surface.glsl.ts`, line for line: what it reads and defines is told there.
 */
export const surfaceVertexWGSL = /* wgsl */ `
#include "transformCoreVS"

attribute vertex_texCoord0: vec2f;
attribute toon_ink: vec4f;
varying vUv: vec2f;

#ifdef FORWARD_PASS
    #include "normalCoreVS"

    attribute vertex_color: vec4f;
    attribute toon_strand: vec4f;
    attribute toon_hull: vec4f;

    uniform view_position: vec3f;
    uniform toon_head: vec4f;

    varying vNormal: vec3f;
    varying vView: vec3f;
    varying vRest: vec4f;
    varying vShade: vec4f;
    varying vStrand: vec4f;
    varying vAlpha: f32;
#endif

@vertex
fn vertexMain(input: VertexInput) -> VertexOutput {
    var output: VertexOutput;
    let model: mat4x4f = getModelMatrix();
    let rest: vec3f = getLocalPosition(vertex_position.xyz);
    let world: vec4f = model * vec4f(rest, 1.0);
    var clip: vec4f = uniform.matrix_viewProjection * world;
    output.vUv = vertex_texCoord0;

    #ifdef FORWARD_PASS
        let turn: mat3x3f = mat3x3f(model[0].xyz, model[1].xyz, model[2].xyz);
        let toEye: vec3f = normalize(uniform.view_position - world.xyz);
        let place: vec3f = (rest - uniform.toon_head.xyz) / uniform.toon_head.w;
        output.vNormal = getNormalMatrix(model) * getLocalNormal(vertex_normal);
        output.vView = toEye;
        output.vRest = vec4f(place, 1.0 - abs(dot(toon_strand.xyz, normalize(vec3f(place.z, 0.0, -place.x) + vec3f(1e-5)))));
        output.vStrand = vec4f(turn * toon_strand.xyz, toon_strand.w);
        output.vShade = vec4f(vertex_color.rgb, floor(toon_hull.w * 127.0 + 0.5));
        output.vAlpha = toon_ink.a;

        #if defined(TOON_EYES) || defined(TOON_THROUGH)
            #ifdef TOON_THROUGH
                let pull: f32 = 0.05 * step(0.002, vertex_color.g);
                let cheek: vec3f = normalize(turn * vec3f(place.x * 1.6, 0.0, 0.30));
                let front: vec3f = normalize(turn * vec3f(0.0, 0.0, 1.0));
                output.vAlpha = smoothstep(0.0, 0.3, vertex_color.g) * 0.5 *
                    smoothstep(0.45, 0.72, dot(cheek, toEye)) * smoothstep(0.30, 0.55, dot(front, toEye));
            #else
                let pull: f32 = 0.0002 + 0.003 * vertex_color.g;
            #endif
            let pulled: vec4f = uniform.matrix_viewProjection * vec4f(world.xyz + toEye * pull, 1.0);
            clip.z = pulled.z / pulled.w * clip.w;
        #endif
    #endif

    output.position = clip;
    return output;
}
`;

export const surfaceFragmentWGSL = /* wgsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"
#ifdef SHADOW_PASS
    #include "shadowCasterPS"
#endif
#ifdef PICK_PASS
    #include "pickPS"
#endif

varying vUv: vec2f;

#ifdef FORWARD_PASS
    var toon_lit: texture_2d<f32>;
    var toon_litSampler: sampler;
    var toon_shade: texture_2d<f32>;
    var toon_shadeSampler: sampler;
    uniform toon_lightDirection: vec3f;
    uniform toon_light: vec3f;
    uniform toon_shadeLight: vec3f;

    varying vNormal: vec3f;
    varying vView: vec3f;
    varying vRest: vec4f;
    varying vShade: vec4f;
    varying vStrand: vec4f;
    varying vAlpha: f32;

    fn wave(x: f32) -> f32 { return abs(fract(x) - 0.5) * 2.0; }
    fn scatter(x: f32, r: f32) -> f32 { return fract(sin(x * 12.9898 + r * 91.7) * 43758.5453); }
#endif

@fragment
fn fragmentMain(input: FragmentInput) -> FragmentOutput {
    var output: FragmentOutput;
    #ifdef SHADOW_PASS
        output.color = getShadowOutput();
    #elif defined(PICK_PASS)
        output.color = getPickOutput();
        #ifdef DEPTH_PICK_PASS
            output.color1 = getPickDepth();
        #endif
    #elif defined(FORWARD_PASS)
        let litTexel: vec4f = textureSample(toon_lit, toon_litSampler, input.vUv);
        let lit: vec3f = litTexel.rgb;
        let shade: vec3f = textureSample(toon_shade, toon_shadeSampler, input.vUv).rgb;

        #ifdef TOON_THROUGH
            if (input.vAlpha < 0.01) {
                discard;
            }
            output.color = vec4f(gammaCorrectOutput(toneMap(addFog(lit * uniform.toon_light))), input.vAlpha);
        #else
            var N: vec3f = normalize(input.vNormal);
            let V: vec3f = normalize(input.vView);
            let L: vec3f = uniform.toon_lightDirection;
            let inside: bool = !pcFrontFacing;
            if (inside) {
                N = -N;
            }
            let kind: f32 = floor(input.vShade.w + 0.5);
            let isSkin: f32 = 1.0 - step(0.5, kind);
            let isHair: f32 = step(0.5, kind) - step(1.5, kind);
            // Locks are closed: their inside shows only as specks where two surfaces meet at an edge.
            if (inside && isHair > 0.5) {
                discard;
            }
            let isEye: f32 = step(4.5, kind) - step(5.5, kind);
            let isLine: f32 = step(5.5, kind) - step(6.5, kind);
            let isShiny: f32 = step(2.5, kind) - step(4.5, kind);
            let isFur: f32 = step(7.5, kind) - step(8.5, kind);

            let facing: f32 = dot(N, V);
            let d: f32 = dot(N, L) * 0.5 + 0.5 + (input.vShade.r * 255.0 - 128.0) / 127.0 * 0.62;
            let threshold: f32 = 0.50 - 0.04 * isSkin + 0.02 * isHair;
            let soft: f32 = max(mix(mix(0.025, 0.032, isSkin), 0.13, isFur), fwidth(d) * 0.75);
            var s: f32 = smoothstep(threshold - soft, threshold + soft, d);
            let painted: f32 = mix(1.0, smoothstep(0.35, 0.65, litTexel.a), max(isSkin, isEye));
            s = min(s, painted);

            let sunk: f32 = smoothstep(threshold - 0.32, threshold - 0.02, d);
            let deep: vec3f = shade * mix(mix(vec3f(0.62, 0.55, 0.70), vec3f(0.94, 0.84, 0.82), isSkin), vec3f(1.0), sunk);
            var color: vec3f = mix(deep * uniform.toon_shadeLight, lit * uniform.toon_light, s);
            color *= mix(vec3f(1.0), vec3f(1.03, 0.84, 0.78), s * (1.0 - s) * 2.0 * isSkin);
            color *= mix(0.93, 1.05, smoothstep(0.35, 0.95, d));

            let strength: f32 = input.vShade.b * isHair;
            let hasStrand: f32 = isHair * step(0.01, dot(input.vStrand.xyz, input.vStrand.xyz));
            let r: f32 = floor(input.vStrand.w * 61.0 + 0.5) / 61.0;
            let T: vec3f = normalize(input.vStrand.xyz + vec3f(1e-5));
            let across: vec3f = normalize(cross(T, V) + vec3f(1e-5));
            let e: f32 = clamp(dot(N, across) * 1.1, -1.0, 1.0);
            let azimuth: f32 = atan2(input.vRest.x, input.vRest.z);
            let strokeAt: f32 = azimuth * 5.6 + r * 5.0;
            let reach: f32 = (0.1 + 0.9 * scatter(floor(strokeAt) + 3.0, r)) * smoothstep(0.02, 0.42, input.vRest.y) * 0.6;
            let stroke: f32 = smoothstep(-0.02, 0.05, reach - wave(strokeAt)) * smoothstep(0.0, 0.2, length(input.vRest.xz)) *
                smoothstep(0.55, 0.85, input.vRest.w);
            let side: f32 = smoothstep(0.62, 0.95, abs(e)) * 0.34;
            color = mix(color, deep * uniform.toon_shadeLight, hasStrand * s * max(side, stroke * 0.34));

            let H: vec3f = normalize(V + vec3f(0.0, 0.75, 0.0) + L * 0.25);
            let arch: f32 = 1.0 - e * e;
            let around: f32 = azimuth * 4.6 + r * 9.0;
            let tooth: f32 = 1.0 - wave(around);
            let height: f32 = scatter(floor(around) + 11.0, r);
            let wide: f32 = 0.17 * sqrt(max(arch, 0.0)) * (0.35 + 0.65 * step(0.22, r)) *
                smoothstep(0.15, 0.5, facing) * mix(0.5, 1.0, smoothstep(-0.15, 0.10, input.vRest.y));
            let x: f32 = dot(normalize(T + N * (0.10 * (r - 0.5))), H) + 0.13 * e * e - 0.03;
            let top: f32 = wide * (0.35 + 0.75 * height * tooth);
            let edge: f32 = max(0.015, fwidth(x));
            let band: f32 = smoothstep(-wide * 0.55 - edge, -wide * 0.55 + edge, x) * (1.0 - smoothstep(top - edge, top + edge, x)) *
                step(0.01, wide) * strength * hasStrand * smoothstep(0.40, 0.46, d) * smoothstep(0.12, 0.40, abs(T.y));
            let root: vec3f = sqrt(lit);
            let pale: f32 = max(max(root.r, max(root.g, root.b)), 0.05);
            var bright: vec3f = 1.0 - (1.0 - root) * mix(0.58, 0.33, smoothstep(0.1, 0.5, pale));
            bright *= mix(vec3f(1.0), root / pale, vec3f(0.38));
            color = mix(color, bright * bright * uniform.toon_light, band * 0.85);

            let half0: vec3f = normalize(L + V);
            let glint: f32 = smoothstep(0.35, 0.6, pow(max(dot(N, half0), 0.0), 60.0));
            color += isShiny * glint * mix(0.10, 0.55, step(3.5, kind)) * uniform.toon_light;

            let rim: f32 = pow(1.0 - clamp(facing, 0.0, 1.0), 4.0) * s;
            color += rim * (0.10 + 0.25 * lit) * uniform.toon_light * (1.0 - max(isLine, isEye)) * mix(1.0, 0.45, isSkin);

            color += isFur * pow(1.0 - clamp(facing, 0.0, 1.0), 2.0) * (0.06 + 0.3 * lit) * uniform.toon_light;

            if (inside) {
                color = deep * uniform.toon_shadeLight * vec3f(0.70, 0.64, 0.74);
            }

            let flatColor: vec3f = mix(shade * uniform.toon_shadeLight, lit * uniform.toon_light,
                mix(1.0, 0.45 + 0.55 * min(painted, smoothstep(0.2, 0.5, d)), isEye));
            color = mix(color, flatColor, max(isLine, isEye));

            var alpha: f32 = 1.0;
            #ifdef TOON_BLEND
                let isSheer: f32 = step(8.5, kind);
                let glassy: f32 = (1.0 - isSheer) * glint;
                alpha = clamp(input.vAlpha * litTexel.a + glassy * 0.6 + mix(pow(1.0 - abs(facing), 3.0) * 0.25, pow(1.0 - abs(facing), 1.6) * 0.4, isSheer), 0.0, 1.0);
                color = mix(lit * uniform.toon_light + glassy * uniform.toon_light, color, isSheer);
            #endif
            output.color = vec4f(gammaCorrectOutput(toneMap(addFog(color))), alpha);
        #endif
    #else
        output.color = vec4f(1.0);
    #endif
    return output;
}
`;

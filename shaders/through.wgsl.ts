/**
 * WGSL of brows and lashes seen through the fringe. The twin of `through.glsl.ts`, line for line: what it reads is told there.
 */
export const throughVertexWGSL = /* wgsl */ `
#include "transformCoreVS"

attribute vertex_texCoord0: vec2f;
attribute vertex_color: vec4f;
uniform view_position: vec3f;
uniform toon_head: vec4f;
varying vUv: vec2f;
varying vAlpha: f32;

@vertex
fn vertexMain(input: VertexInput) -> VertexOutput {
    var output: VertexOutput;
    let model: mat4x4f = getModelMatrix();
    let rest: vec3f = getLocalPosition(vertex_position.xyz);
    let world: vec4f = model * vec4f(rest, 1.0);
    var clip: vec4f = uniform.matrix_viewProjection * world;
    output.vUv = vertex_texCoord0;
    let turn: mat3x3f = mat3x3f(model[0].xyz, model[1].xyz, model[2].xyz);
    let toEye: vec3f = normalize(uniform.view_position - world.xyz);
    let place: vec3f = (rest - uniform.toon_head.xyz) / uniform.toon_head.w;
    let cheek: vec3f = normalize(turn * vec3f(place.x * 1.6, 0.0, 0.30));
    let front: vec3f = normalize(turn * vec3f(0.0, 0.0, 1.0));
    output.vAlpha = smoothstep(0.0, 0.3, vertex_color.g) * 0.5 *
        smoothstep(0.45, 0.72, dot(cheek, toEye)) * smoothstep(0.30, 0.55, dot(front, toEye));
    let pulled: vec4f = uniform.matrix_viewProjection * vec4f(world.xyz + toEye * 0.05 * step(0.002, vertex_color.g), 1.0);
    clip.z = pulled.z / pulled.w * clip.w;
    output.position = clip;
    return output;
}
`;

export const throughFragmentWGSL = /* wgsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"

var toon_lit: texture_2d<f32>;
var toon_litSampler: sampler;
uniform toon_light: vec3f;
uniform toon_tint: vec4f;
varying vUv: vec2f;
varying vAlpha: f32;

@fragment
fn fragmentMain(input: FragmentInput) -> FragmentOutput {
    var output: FragmentOutput;
    let lit: vec3f = textureSample(toon_lit, toon_litSampler, input.vUv).rgb;
    if (input.vAlpha < 0.01) {
        discard;
    }
    output.color = vec4f(gammaCorrectOutput(toneMap(addFog(lit * uniform.toon_light * uniform.toon_tint.rgb))), input.vAlpha);
    return output;
}
`;

/**
 * WGSL of the ink line. The twin of `outline.glsl.ts`, line for line: what it reads is told there.
 */
export const outlineVertexWGSL = /* wgsl */ `
#include "transformCoreVS"

attribute vertex_texCoord0: vec2f;
attribute vertex_color: vec4f;
attribute toon_hull: vec4f;
attribute toon_ink: vec4f;

uniform matrix_projection: mat4x4f;
uniform toon_viewHeight: f32;
uniform view_position: vec3f;
uniform toon_line: vec4f;
uniform toon_grade: vec4f;

varying vUv: vec2f;
varying vInk: vec3f;
varying vTurn: f32;

@vertex
fn vertexMain(input: VertexInput) -> VertexOutput {
    var output: VertexOutput;
    let model: mat4x4f = getModelMatrix();
    let rest: vec3f = getLocalPosition(vertex_position.xyz);
    var world: vec3f = (model * vec4f(rest, 1.0)).xyz;
    let turn: mat3x3f = mat3x3f(model[0].xyz, model[1].xyz, model[2].xyz);
    let grow: vec3f = normalize(turn * toon_hull.xyz);
    var clip: vec4f = uniform.matrix_viewProjection * vec4f(world, 1.0);

    let pixelsPerMetre: f32 = abs(uniform.matrix_projection[1][1]) * uniform.toon_viewHeight * 0.5 / max(abs(clip.w), 0.0001);
    let metres: f32 = toon_ink.a * 0.004 * uniform.toon_grade.z;
    let pixels: f32 = clamp(metres * pixelsPerMetre, uniform.toon_line.x, max(uniform.toon_line.x, uniform.toon_line.y * uniform.toon_viewHeight)) * vertex_color.a;
    world += grow * (pixels / pixelsPerMetre);
    clip = uniform.matrix_viewProjection * vec4f(world, 1.0);

    let away: vec3f = normalize(world - uniform.view_position);
    let pushed: vec4f = uniform.matrix_viewProjection * vec4f(world + away * uniform.toon_line.z, 1.0);
    clip.z = pushed.z / pushed.w * clip.w;
    if (metres < 0.00001) {
        clip = vec4f(2.0, 2.0, 2.0, 1.0);
    }

    output.vUv = vertex_texCoord0;
    output.vInk = toon_ink.rgb;
    output.vTurn = -dot(grow, away);
    output.position = clip;
    return output;
}
`;

export const outlineFragmentWGSL = /* wgsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"

var toon_shade: texture_2d<f32>;
var toon_shadeSampler: sampler;
uniform toon_light: vec3f;
uniform toon_line: vec4f;
uniform toon_lineColor: vec4f;
uniform toon_tint: vec4f;

varying vUv: vec2f;
varying vInk: vec3f;
varying vTurn: f32;

@fragment
fn fragmentMain(input: FragmentInput) -> FragmentOutput {
    var output: FragmentOutput;
    let painted: vec3f = textureSample(toon_shade, toon_shadeSampler, input.vUv).rgb * vec3f(0.26, 0.22, 0.25);
    if (input.vTurn < -0.85) {
        discard;
    }
    let ink: vec3f = pow(input.vInk, vec3f(2.2));
    let color: vec3f = mix(mix(ink, painted, uniform.toon_line.w), uniform.toon_lineColor.rgb, uniform.toon_lineColor.a) * uniform.toon_light * uniform.toon_tint.rgb;
    output.color = vec4f(gammaCorrectOutput(toneMap(addFog(color))), 1.0);
    return output;
}
`;

/**
 * WGSL of the ink line round any model. The twin of `hull.glsl.ts`, line for line: what it reads is told there.
 */
export const hullVertexWGSL = /* wgsl */ `
#include "transformCoreVS"

attribute toon_smooth: vec3f;
uniform matrix_projection: mat4x4f;
uniform toon_viewHeight: f32;
uniform view_position: vec3f;
uniform toon_hull: vec4f;
uniform toon_line: vec4f;
uniform toon_grade: vec4f;

@vertex
fn vertexMain(input: VertexInput) -> VertexOutput {
    var output: VertexOutput;
    let model: mat4x4f = getModelMatrix();
    var world: vec3f = (model * vec4f(getLocalPosition(vertex_position.xyz), 1.0)).xyz;
    let grow: vec3f = normalize(mat3x3f(model[0].xyz, model[1].xyz, model[2].xyz) * toon_smooth + vec3f(1e-6));
    var clip: vec4f = uniform.matrix_viewProjection * vec4f(world, 1.0);
    let pixelsPerMetre: f32 = abs(uniform.matrix_projection[1][1]) * uniform.toon_viewHeight * 0.5 / max(abs(clip.w), 0.0001);
    let pixels: f32 = clamp(uniform.toon_hull.w * uniform.toon_grade.z * pixelsPerMetre, uniform.toon_line.x, max(uniform.toon_line.x, uniform.toon_line.y * uniform.toon_viewHeight));
    world += grow * (pixels / pixelsPerMetre);
    clip = uniform.matrix_viewProjection * vec4f(world, 1.0);
    let pushed: vec4f = uniform.matrix_viewProjection * vec4f(world + normalize(world - uniform.view_position) * uniform.toon_line.z, 1.0);
    clip.z = pushed.z / pushed.w * clip.w;
    if (uniform.toon_hull.w * uniform.toon_grade.z < 0.00001) {
        clip = vec4f(2.0, 2.0, 2.0, 1.0);
    }
    output.position = clip;
    return output;
}
`;

export const hullFragmentWGSL = /* wgsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"

uniform toon_hull: vec4f;
uniform toon_light: vec3f;
uniform toon_lineColor: vec4f;
uniform toon_tint: vec4f;

@fragment
fn fragmentMain(input: FragmentInput) -> FragmentOutput {
    var output: FragmentOutput;
    let color: vec3f = mix(uniform.toon_hull.rgb, uniform.toon_lineColor.rgb, uniform.toon_lineColor.a) * uniform.toon_light * uniform.toon_tint.rgb;
    output.color = vec4f(gammaCorrectOutput(toneMap(addFog(color))), 1.0);
    return output;
}
`;

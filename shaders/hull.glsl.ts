/**
 * GLSL of the ink line round any model: the mesh again, grown along smoothed normals, front faces culled.
 *
 * Reads (vertex): position, `toon_smooth` (direction to grow in), skin and morph streams.
 * Reads (uniform): `toon_hull` (rgb = line colour, linear; w = width in metres), `toon_light`, and of the style `toon_line`,
 * `toon_grade` (z = width ×), `toon_lineColor`, `toon_tint`, as `outline.glsl.ts` does.
 */
export const hullVertexGLSL = /* glsl */ `
#include "transformCoreVS"

attribute vec3 toon_smooth;
uniform mat4 matrix_projection;
uniform float toon_viewHeight;
uniform vec3 view_position;
uniform vec4 toon_hull;
uniform vec4 toon_line;
uniform vec4 toon_grade;

void main(void) {
    mat4 model = getModelMatrix();
    vec4 world = model * vec4(getLocalPosition(vertex_position.xyz), 1.0);
    vec3 grow = normalize(mat3(model) * toon_smooth + vec3(1e-6));
    vec4 clip = matrix_viewProjection * world;
    float pixelsPerMetre = abs(matrix_projection[1][1]) * toon_viewHeight * 0.5 / max(abs(clip.w), 0.0001);
    float pixels = clamp(toon_hull.w * toon_grade.z * pixelsPerMetre, toon_line.x, max(toon_line.x, toon_line.y * toon_viewHeight));
    world.xyz += grow * (pixels / pixelsPerMetre);
    clip = matrix_viewProjection * world;
    // Depth alone moves back: lines inside the face and between fingers sink into the surface.
    vec4 pushed = matrix_viewProjection * vec4(world.xyz + normalize(world.xyz - view_position) * toon_line.z, 1.0);
    clip.z = pushed.z / pushed.w * clip.w;
    if (toon_hull.w * toon_grade.z < 0.00001) clip = vec4(2.0, 2.0, 2.0, 1.0);
    gl_Position = clip;
}
`;

export const hullFragmentGLSL = /* glsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"

uniform vec4 toon_hull;
uniform vec3 toon_light;
uniform vec4 toon_lineColor;
uniform vec4 toon_tint;

void main(void) {
    vec3 color = mix(toon_hull.rgb, toon_lineColor.rgb, toon_lineColor.a) * toon_light * toon_tint.rgb;
    gl_FragColor = vec4(gammaCorrectOutput(toneMap(addFog(color))), 1.0);
}
`;

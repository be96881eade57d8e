/**
 * GLSL of the ink line: the mesh again, grown along its outline normals, front faces culled.
 *
 * Reads (vertex): position, `vertex_texCoord0`, `vertex_color` (a = how much of the width), `toon_hull` (xyz = direction to
 * grow in), `toon_ink` (rgb = line colour in sRGB, a = material's width / 4 mm), skin and morph streams.
 * Reads (uniform): `toon_shade` (sRGB atlas), `toon_light`, `toon_line` (x thinnest line in pixels, y thickest as a share of the picture's height, z how far
 * the hull is pushed back from the eye, in metres, w share of the picture's shade in the line's colour), `toon_grade` (z =
 * width ×), `toon_lineColor` (linear, a = its share), `toon_tint` (linear).
 * The width is in metres between the two pixel limits, so lines stay visible far away and never turn heavy near.
 */
export const outlineVertexGLSL = /* glsl */ `
#include "transformCoreVS"

attribute vec2 vertex_texCoord0;
attribute vec4 vertex_color;
attribute vec4 toon_hull;
attribute vec4 toon_ink;

uniform mat4 matrix_projection;
uniform float toon_viewHeight;
uniform vec3 view_position;
uniform vec4 toon_line;
uniform vec4 toon_grade;

varying vec2 vUv;
varying vec3 vInk;
varying float vTurn;

void main(void) {
    mat4 model = getModelMatrix();
    vec4 world = model * vec4(getLocalPosition(vertex_position.xyz), 1.0);
    vec3 grow = normalize(mat3(model) * toon_hull.xyz);
    vec4 clip = matrix_viewProjection * world;

    float pixelsPerMetre = abs(matrix_projection[1][1]) * toon_viewHeight * 0.5 / max(abs(clip.w), 0.0001);
    float metres = toon_ink.a * 0.004 * toon_grade.z;
    float pixels = clamp(metres * pixelsPerMetre, toon_line.x, max(toon_line.x, toon_line.y * toon_viewHeight)) * vertex_color.a;
    world.xyz += grow * (pixels / pixelsPerMetre);
    clip = matrix_viewProjection * world;

    // Depth alone moves back: lines inside the face and between fingers sink into the surface.
    vec3 away = normalize(world.xyz - view_position);
    vec4 pushed = matrix_viewProjection * vec4(world.xyz + away * toon_line.z, 1.0);
    clip.z = pushed.z / pushed.w * clip.w;
    // A material without a line goes outside the clip volume whole, so it costs no pixels. (Single vertices of no width
    // must stay: their triangles would be drawn across the picture.)
    if (metres < 0.00001) clip = vec4(2.0, 2.0, 2.0, 1.0);

    vUv = vertex_texCoord0;
    vInk = toon_ink.rgb;
    vTurn = -dot(grow, away);
    gl_Position = clip;
}
`;

export const outlineFragmentGLSL = /* glsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"

uniform sampler2D toon_shade;
uniform vec3 toon_light;
uniform vec4 toon_line;
uniform vec4 toon_lineColor;
uniform vec4 toon_tint;

varying vec2 vUv;
varying vec3 vInk;
varying float vTurn;

void main(void) {
    // Through a crack in the near side one would see the far side's hull: a speck of ink in the middle of a cheek.
    if (vTurn < -0.85) discard;
    vec3 painted = texture2D(toon_shade, vUv).rgb * vec3(0.26, 0.22, 0.25);
    vec3 ink = pow(vInk, vec3(2.2));
    vec3 color = mix(mix(ink, painted, toon_line.w), toon_lineColor.rgb, toon_lineColor.a) * toon_light * toon_tint.rgb;
    gl_FragColor = vec4(gammaCorrectOutput(toneMap(addFog(color))), 1.0);
}
`;

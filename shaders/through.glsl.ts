/**
 * GLSL of brows and lashes seen through the fringe: drawn again before it, half transparent, fading as the face turns away.
 *
 * Reads (vertex): position, `vertex_texCoord0`, `vertex_color` (g = how far they lie off the skin), skin and morph streams.
 * Reads (uniform): `toon_lit` (sRGB atlas), `toon_light`, `toon_tint`, `toon_head` (rest-space centre and height of the head, metres).
 */
export const throughVertexGLSL = /* glsl */ `
#include "transformCoreVS"

attribute vec2 vertex_texCoord0;
attribute vec4 vertex_color;
uniform vec3 view_position;
uniform vec4 toon_head;
varying vec2 vUv;
varying float vAlpha;

void main(void) {
    mat4 model = getModelMatrix();
    vec3 rest = getLocalPosition(vertex_position.xyz);
    vec4 world = model * vec4(rest, 1.0);
    vec4 clip = matrix_viewProjection * world;
    vUv = vertex_texCoord0;
    vec3 toEye = normalize(view_position - world.xyz);
    vec3 place = (rest - toon_head.xyz) / toon_head.w;
    vec3 cheek = normalize(mat3(model) * vec3(place.x * 1.6, 0.0, 0.30));
    vec3 front = normalize(mat3(model) * vec3(0.0, 0.0, 1.0));
    vAlpha = smoothstep(0.0, 0.3, vertex_color.g) * 0.5 *
        smoothstep(0.45, 0.72, dot(cheek, toEye)) * smoothstep(0.30, 0.55, dot(front, toEye));
    // Depth alone moves, so that the picture stays where it is.
    vec4 pulled = matrix_viewProjection * vec4(world.xyz + toEye * 0.05 * step(0.002, vertex_color.g), 1.0);
    clip.z = pulled.z / pulled.w * clip.w;
    gl_Position = clip;
}
`;

export const throughFragmentGLSL = /* glsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"

uniform sampler2D toon_lit;
uniform vec3 toon_light;
uniform vec4 toon_tint;
varying vec2 vUv;
varying float vAlpha;

void main(void) {
    vec3 lit = texture2D(toon_lit, vUv).rgb;
    if (vAlpha < 0.01) discard;
    gl_FragColor = vec4(gammaCorrectOutput(toneMap(addFog(lit * toon_light * toon_tint.rgb))), vAlpha);
}
`;

/**
 * GLSL of the surface: two tones between a lit and a shaded picture, the hair's ring of light, a mild rim.
 *
 * Reads (vertex): position, normal, `vertex_texCoord0`, `vertex_color` (shade bytes: threshold, pull, highlight, outline),
 * `toon_strand` (strand direction, strand random), `toon_hull` (w = material kind / 127), `toon_ink` (w = opacity of glass),
 * the engine's skin and morph streams.
 * Reads (uniform): `toon_lit`, `toon_shade` (sRGB atlases; alpha of lit on skin and eyes is the painted fringe shadow),
 * `toon_lightDirection` (world, towards the light), `toon_light`, `toon_shadeLight` (what lit and shaded colours are
 * multiplied by), `toon_head` (rest-space centre and height of the head, metres).
 * Defines: TOON_EYES pulls brows and lashes off the skin; TOON_THROUGH redraws them in front of the fringe, half
 * transparent, fading as the face turns away; TOON_BLEND writes alpha.
 */
export const surfaceVertexGLSL = /* glsl */ `
#include "transformCoreVS"

attribute vec2 vertex_texCoord0;
attribute vec4 toon_ink;
varying vec2 vUv;

#ifdef FORWARD_PASS
    #include "normalCoreVS"

    attribute vec4 vertex_color;
    attribute vec4 toon_strand;
    attribute vec4 toon_hull;

    uniform vec3 view_position;
    uniform vec4 toon_head;

    varying vec3 vNormal;
    varying vec3 vView;
    varying vec4 vRest;
    varying vec4 vShade;
    varying vec4 vStrand;
    varying float vAlpha;
#endif

void main(void) {
    mat4 model = getModelMatrix();
    vec3 rest = getLocalPosition(vertex_position.xyz);
    vec4 world = model * vec4(rest, 1.0);
    vec4 clip = matrix_viewProjection * world;
    vUv = vertex_texCoord0;

    #ifdef FORWARD_PASS
        vec3 toEye = normalize(view_position - world.xyz);
        vNormal = getNormalMatrix(model) * getLocalNormal(vertex_normal);
        vView = toEye;
        vec3 place = (rest - toon_head.xyz) / toon_head.w;
        // How well the strand runs down from the crown, as painted strokes do.
        vRest = vec4(place, 1.0 - abs(dot(toon_strand.xyz, normalize(vec3(place.z, 0.0, -place.x) + vec3(1e-5)))));
        vStrand = vec4(mat3(model) * toon_strand.xyz, toon_strand.w);
        vShade = vec4(vertex_color.rgb, floor(toon_hull.w * 127.0 + 0.5));
        vAlpha = toon_ink.a;

        #if defined(TOON_EYES) || defined(TOON_THROUGH)
            // Depth alone moves, so that the picture stays where it is.
            #ifdef TOON_THROUGH
                float pull = 0.05 * step(0.002, vertex_color.g);
                vec3 cheek = normalize(mat3(model) * vec3(place.x * 1.6, 0.0, 0.30));
                vec3 front = normalize(mat3(model) * vec3(0.0, 0.0, 1.0));
                vAlpha = smoothstep(0.0, 0.3, vertex_color.g) * 0.5 *
                    smoothstep(0.45, 0.72, dot(cheek, toEye)) * smoothstep(0.30, 0.55, dot(front, toEye));
            #else
                float pull = 0.0002 + 0.003 * vertex_color.g;
            #endif
            vec4 pulled = matrix_viewProjection * vec4(world.xyz + toEye * pull, 1.0);
            clip.z = pulled.z / pulled.w * clip.w;
        #endif
    #endif

    gl_Position = clip;
}
`;

export const surfaceFragmentGLSL = /* glsl */ `
#include "gammaPS"
#include "tonemappingPS"
#include "fogPS"
#ifdef SHADOW_PASS
    #include "shadowCasterPS"
#endif
#ifdef PICK_PASS
    #include "pickPS"
#endif

varying vec2 vUv;

#ifdef FORWARD_PASS
    uniform sampler2D toon_lit;
    uniform sampler2D toon_shade;
    uniform vec3 toon_lightDirection;
    uniform vec3 toon_light;
    uniform vec3 toon_shadeLight;

    varying vec3 vNormal;
    varying vec3 vView;
    varying vec4 vRest;
    varying vec4 vShade;
    varying vec4 vStrand;
    varying float vAlpha;

    float wave(float x) { return abs(fract(x) - 0.5) * 2.0; }
    float scatter(float x, float r) { return fract(sin(x * 12.9898 + r * 91.7) * 43758.5453); }
#endif

void main(void) {
    #ifdef SHADOW_PASS
        gl_FragColor = getShadowOutput();
    #elif defined(PICK_PASS)
        gl_FragColor = getPickOutput();
        #ifdef DEPTH_PICK_PASS
            pcFragColor1 = getPickDepth();
        #endif
    #elif defined(FORWARD_PASS)
        vec4 litTexel = texture2D(toon_lit, vUv);
        vec3 lit = litTexel.rgb;
        vec3 shade = texture2D(toon_shade, vUv).rgb;

        #ifdef TOON_THROUGH
            if (vAlpha < 0.01) discard;
            gl_FragColor = vec4(gammaCorrectOutput(toneMap(addFog(lit * toon_light))), vAlpha);
        #else
            vec3 N = normalize(vNormal);
            vec3 V = normalize(vView);
            vec3 L = toon_lightDirection;
            bool inside = !gl_FrontFacing;
            if (inside) N = -N;
            float kind = floor(vShade.w + 0.5);
            float isSkin = 1.0 - step(0.5, kind);
            float isHair = step(0.5, kind) - step(1.5, kind);
            // Locks are closed: their inside shows only as specks where two surfaces meet at an edge.
            if (inside && isHair > 0.5) discard;
            float isEye = step(4.5, kind) - step(5.5, kind);
            float isLine = step(5.5, kind) - step(6.5, kind);
            float isShiny = step(2.5, kind) - step(4.5, kind);
            float isFur = step(7.5, kind) - step(8.5, kind);

            // 1. How lit this place is: half Lambert, shifted by the painted threshold.
            float facing = dot(N, V);
            float d = dot(N, L) * 0.5 + 0.5 + (vShade.r * 255.0 - 128.0) / 127.0 * 0.62;
            float threshold = 0.50 - 0.04 * isSkin + 0.02 * isHair;
            // Fur has no edge for a shadow to fall along.
            float soft = max(mix(mix(0.025, 0.032, isSkin), 0.13, isFur), fwidth(d) * 0.75);
            float s = smoothstep(threshold - soft, threshold + soft, d);
            // 2. The fringe's shadow is painted into the alpha of skin and eyes.
            float painted = mix(1.0, smoothstep(0.35, 0.65, litTexel.a), max(isSkin, isEye));
            s = min(s, painted);

            // 3. Two tones; the shaded one sinks softly where it turns further away.
            float sunk = smoothstep(threshold - 0.32, threshold - 0.02, d);
            vec3 deep = shade * mix(mix(vec3(0.62, 0.55, 0.70), vec3(0.94, 0.84, 0.82), isSkin), vec3(1.0), sunk);
            vec3 color = mix(deep * toon_shadeLight, lit * toon_light, s);
            // Blood at the terminator of skin, a breath of gradient over everything.
            color *= mix(vec3(1.0), vec3(1.03, 0.84, 0.78), s * (1.0 - s) * 2.0 * isSkin);
            color *= mix(0.93, 1.05, smoothstep(0.35, 0.95, d));

            // 4. Hair. Locks darken towards their sides, and thin tapered strokes run down from the crown.
            float strength = vShade.b * isHair;
            float hasStrand = isHair * step(0.01, dot(vStrand.xyz, vStrand.xyz));
            float r = floor(vStrand.w * 61.0 + 0.5) / 61.0;
            vec3 T = normalize(vStrand.xyz + vec3(1e-5));
            vec3 across = normalize(cross(T, V) + vec3(1e-5));
            float e = clamp(dot(N, across) * 1.1, -1.0, 1.0);
            float azimuth = atan(vRest.x, vRest.z);
            float strokeAt = azimuth * 5.6 + r * 5.0;
            float reach = (0.1 + 0.9 * scatter(floor(strokeAt) + 3.0, r)) * smoothstep(0.02, 0.42, vRest.y) * 0.6;
            float stroke = smoothstep(-0.02, 0.05, reach - wave(strokeAt)) * smoothstep(0.0, 0.2, length(vRest.xz)) *
                smoothstep(0.55, 0.85, vRest.w);
            float side = smoothstep(0.62, 0.95, abs(e)) * 0.34;
            color = mix(color, deep * toon_shadeLight, hasStrand * s * max(side, stroke * 0.34));

            // 5. Its ring of light: a band where the strand is square to the half vector, cut into teeth.
            vec3 H = normalize(V + vec3(0.0, 0.75, 0.0) + L * 0.25);
            float arch = 1.0 - e * e;
            float around = azimuth * 4.6 + r * 9.0;
            float tooth = 1.0 - wave(around);
            float height = scatter(floor(around) + 11.0, r);
            float wide = 0.17 * sqrt(max(arch, 0.0)) * (0.35 + 0.65 * step(0.22, r)) *
                smoothstep(0.15, 0.5, facing) * mix(0.5, 1.0, smoothstep(-0.15, 0.10, vRest.y));
            float x = dot(normalize(T + N * (0.10 * (r - 0.5))), H) + 0.13 * e * e - 0.03;
            float top = wide * (0.35 + 0.75 * height * tooth);
            float edge = max(0.015, fwidth(x));
            float band = smoothstep(-wide * 0.55 - edge, -wide * 0.55 + edge, x) * (1.0 - smoothstep(top - edge, top + edge, x)) *
                step(0.01, wide) * strength * hasStrand * smoothstep(0.40, 0.46, d) * smoothstep(0.12, 0.40, abs(T.y));
            vec3 root = sqrt(lit);
            float pale = max(max(root.r, max(root.g, root.b)), 0.05);
            // Black hair shines less than fair hair, or it looks like lacquer.
            vec3 bright = 1.0 - (1.0 - root) * mix(0.58, 0.33, smoothstep(0.1, 0.5, pale));
            bright *= mix(vec3(1.0), root / pale, 0.38);
            color = mix(color, bright * bright * toon_light, band * 0.85);

            // 6. Leather and metal: one hard glint.
            vec3 half0 = normalize(L + V);
            float glint = smoothstep(0.35, 0.6, pow(max(dot(N, half0), 0.0), 60.0));
            color += isShiny * glint * mix(0.10, 0.55, step(3.5, kind)) * toon_light;

            // 7. Rim of light on the lit side.
            float rim = pow(1.0 - clamp(facing, 0.0, 1.0), 4.0) * s;
            color += rim * (0.10 + 0.25 * lit) * toon_light * (1.0 - max(isLine, isEye)) * mix(1.0, 0.45, isSkin);

            // Its tips catch light all round.
            color += isFur * pow(1.0 - clamp(facing, 0.0, 1.0), 2.0) * (0.06 + 0.3 * lit) * toon_light;

            // 8. The inside of cloth seen from behind lies in shadow.
            if (inside) color = deep * toon_shadeLight * vec3(0.70, 0.64, 0.74);

            // 9. Eyes and drawn lines keep their colour; eyes dim under the fringe and on the shaded side.
            vec3 flatColor = mix(shade * toon_shadeLight, lit * toon_light, mix(1.0, 0.45 + 0.55 * min(painted, smoothstep(0.2, 0.5, d)), isEye));
            color = mix(color, flatColor, max(isLine, isEye));

            float alpha = 1.0;
            #ifdef TOON_BLEND
                // Sheer cloth is shaded as cloth is, and denser where it is seen along its threads; glass is lit from all sides and gleams.
                float isSheer = step(8.5, kind);
                float glassy = (1.0 - isSheer) * glint;
                alpha = clamp(vAlpha * litTexel.a + glassy * 0.6 + mix(pow(1.0 - abs(facing), 3.0) * 0.25, pow(1.0 - abs(facing), 1.6) * 0.4, isSheer), 0.0, 1.0);
                color = mix(lit * toon_light + glassy * toon_light, color, isSheer);
            #endif
            gl_FragColor = vec4(gammaCorrectOutput(toneMap(addFog(color))), alpha);
        #endif
    #else
        gl_FragColor = vec4(1.0);
    #endif
}
`;

/**
 * GLSL of the surface: two tones between a lit and a shaded picture, the hair's ring of light, a mild rim. Chunks of the
 * engine's own lit shader, so that an avatar stands in whatever light the scene has: suns, lamps, clusters, shadows, cookies.
 *
 * Reads (vertex): position, normal, `vertex_texCoord0`, `vertex_color` (shade bytes: threshold, pull, highlight, outline),
 * `toon_strand` (strand direction, strand random), `toon_hull` (w = material kind / 127), `toon_ink` (w = opacity of glass),
 * the engine's skin and morph streams.
 * Reads (uniform): `toon_lit`, `toon_shade` (sRGB atlases; alpha of lit on skin and eyes is the painted fringe shadow),
 * `toon_lightDirection` (world, towards the first light), `toon_light`, `toon_shadeLight` (what lit and shaded colours are
 * multiplied by), `toon_head` (rest-space centre and height of the head, metres); of the style: `toon_tone` (softness, 1 for a
 * half tone, shift and depth of the shade), `toon_flair` (gradient, rim, highlight, strokes), `toon_grade` (saturation, grain),
 * `toon_tint` and `toon_shadeTint` (linear).
 * Defines: TOON_EYES pulls brows and lashes off the skin; TOON_BLEND writes alpha.
 */

const vertexDeclarations = /* glsl */ `
#ifdef FORWARD_PASS
    attribute vec2 vertex_texCoord0;
    attribute vec4 vertex_color;
    attribute vec4 toon_strand;
    attribute vec4 toon_hull;
    attribute vec4 toon_ink;

    uniform vec3 view_position;
    uniform vec4 toon_head;

    centroid varying vec2 vToonUv;
    varying vec3 vToonNormal;
    varying vec4 vRest;
    varying vec4 vShade;
    varying vec4 vStrand;
    varying float vAlpha;
#endif
`;

const vertexEnd = /* glsl */ `
#ifdef FORWARD_PASS
    vToonUv = vertex_texCoord0;
    vToonNormal = getNormalMatrix(dModelMatrix) * getLocalNormal(vertex_normal);
    vec3 toonPlace = (vertex_position.xyz - toon_head.xyz) / toon_head.w;
    // How well the strand runs down from the crown, as painted strokes do.
    vRest = vec4(toonPlace, 1.0 - abs(dot(toon_strand.xyz, normalize(vec3(toonPlace.z, 0.0, -toonPlace.x) + vec3(1e-5)))));
    vStrand = vec4(mat3(dModelMatrix) * toon_strand.xyz, toon_strand.w);
    vShade = vec4(vertex_color.rgb, floor(toon_hull.w * 127.0 + 0.5));
    vAlpha = toon_ink.a;
    #ifdef TOON_EYES
        // Depth alone moves, so that the picture stays where it is.
        vec3 toonToEye = normalize(view_position - vPositionW);
        vec4 toonPulled = matrix_viewProjection * vec4(vPositionW + toonToEye * (0.0002 + 0.003 * vertex_color.g), 1.0);
        gl_Position.z = toonPulled.z / toonPulled.w * gl_Position.w;
    #endif
#endif
`;

const declarations = /* glsl */ `
#include "litShaderArgsPS"

#ifdef FORWARD_PASS
    uniform sampler2D toon_lit;
    uniform sampler2D toon_shade;
    uniform vec3 toon_lightDirection;
    uniform vec3 toon_light;
    uniform vec3 toon_shadeLight;
    uniform vec4 toon_head;
    uniform vec4 toon_tone;
    uniform vec4 toon_flair;
    uniform vec4 toon_grade;
    uniform vec4 toon_tint;
    uniform vec4 toon_shadeTint;

    centroid varying vec2 vToonUv;
    varying vec3 vToonNormal;
    varying vec4 vRest;
    varying vec4 vShade;
    varying vec4 vStrand;
    varying float vAlpha;
#endif
`;

const frontEnd = /* glsl */ `
#ifdef FORWARD_PASS
    float wave(float x) { return abs(fract(x) - 0.5) * 2.0; }
    float scatter(float x, float r) { return fract(sin(x * 12.9898 + r * 91.7) * 43758.5453); }
    float speck(vec3 p) { return fract(sin(dot(p, vec3(12.9898, 78.233, 37.719))) * 43758.5453); }
    // Smooth noise, 0 … 1, of a place.
    float cloud(vec3 p) {
        vec3 i = floor(p);
        vec3 f = fract(p);
        f = f * f * (3.0 - 2.0 * f);
        vec4 low = vec4(speck(i), speck(i + vec3(1.0, 0.0, 0.0)), speck(i + vec3(0.0, 1.0, 0.0)), speck(i + vec3(1.0, 1.0, 0.0)));
        vec4 high = vec4(speck(i + vec3(0.0, 0.0, 1.0)), speck(i + vec3(1.0, 0.0, 1.0)), speck(i + vec3(0.0, 1.0, 1.0)), speck(i + vec3(1.0)));
        vec4 four = mix(low, high, f.z);
        return mix(mix(four.x, four.y, f.x), mix(four.z, four.w, f.x), f.y);
    }

    vec4 toonTexel;
    bool toonInside;
    // Shift of the threshold painted into the place, the threshold of its material, half the width of the step.
    float toonShift;
    float toonThreshold;
    float toonSoft;
    // How far this place faces the first light (half Lambert, shifted), and how lit by it: 0 shaded, 1 lit.
    float toonFacing;
    float toonKey;
    // Share of the first light that no other thing keeps off.
    float toonSun = 1.0;
    bool toonIsKey = false;

    float toonEdge(float facing, float at) { return smoothstep(at - toonSoft, at + toonSoft, facing); }
    // With a half tone a broad band between light and shade is half lit.
    float toonStep(float facing) {
        float half0 = 0.09 * toon_tone.y;
        return 0.5 * (toonEdge(facing, toonThreshold - half0) + toonEdge(facing, toonThreshold + half0));
    }

    // Shadows that fall on a face are asked for well before it, so that no lock and no brow of its own breaks them; elsewhere
    // just off the surface.
    vec3 toonShadowPlace() {
        float head = 1.0 - smoothstep(0.62, 0.95, length(vRest.xyz));
        return vPositionW - dLightDirNormW * toon_head.w * mix(0.12, 1.8, head);
    }
    // As hard an edge as the shading's.
    float toonShadowStep(float shadow) { return smoothstep(0.35, 0.65, shadow); }
    float toonShadow(float shadow) {
        if (toonIsKey) toonSun *= shadow;
        return shadow;
    }
    vec3 toonAdd(vec3 light) { return light; }
#endif

void evaluateFrontend() {
    litArgs_opacity = 1.0;
    #ifdef FORWARD_PASS
        toonTexel = texture2D(toon_lit, vToonUv);
        toonInside = !gl_FrontFacing;
        vec3 N = normalize(vToonNormal);
        if (toonInside) N = -N;
        float kind = floor(vShade.w + 0.5);
        float isSkin = 1.0 - step(0.5, kind);
        float isHair = step(0.5, kind) - step(1.5, kind);
        float isFur = step(7.5, kind) - step(8.5, kind);

        // 1. How lit this place is: half Lambert, shifted by the painted threshold.
        toonShift = (vShade.r * 255.0 - 128.0) / 127.0 * 0.62;
        // A brush's edge runs unevenly.
        if (toon_grade.y > 0.0) toonShift += (cloud(vRest.xyz * 6.0) + 0.5 * cloud(vRest.xyz * 29.0) - 0.75) * mix(0.13, 0.06, isSkin) * toon_grade.y;
        toonFacing = dot(N, toon_lightDirection) * 0.5 + 0.5 + toonShift;
        toonThreshold = 0.50 - 0.04 * isSkin + 0.02 * isHair + toon_tone.z;
        // Fur has no edge for a shadow to fall along.
        toonSoft = max(mix(mix(0.025, 0.032, isSkin), 0.13, isFur) * toon_tone.x, fwidth(toonFacing) * 0.75);
        toonKey = toonStep(toonFacing);
        // Locks are closed: their inside shows only as specks where two surfaces meet at an edge.
        if (toonInside && isHair > 0.5) discard;

        litArgs_albedo = toonTexel.rgb;
        litArgs_emission = vec3(0.0);
        litArgs_worldNormal = N;
        litArgs_ao = 1.0;
        dVertexNormalW = N;
        dDiffuseLight = vec3(0.0);
    #endif
}
`;

/** The first light is told apart by its direction and shaded in the end chunk; all others add up in the engine's sum. */
const diffuse = /* glsl */ `
float getLightDiffuse(vec3 worldNormal, vec3 viewDir, vec3 lightDirNorm) {
    toonIsKey = dot(lightDirNorm, toon_lightDirection) < -0.99999;
    return toonIsKey ? 0.0 : toonStep(dot(worldNormal, -lightDirNorm) * 0.5 + 0.5 + toonShift);
}
`;

/** Ambient light is a constant: it comes with `toon_light` and `toon_shadeLight`. */
const ambient = /* glsl */ `
void addAmbient(vec3 worldNormal) {
}
`;

const end = /* glsl */ `
    vec3 lit = toonTexel.rgb;
    vec3 shade = texture2D(toon_shade, vToonUv).rgb;
    shade = mix(lit, shade, min(toon_tone.w, 1.0)) * (1.0 - 0.8 * max(toon_tone.w - 1.0, 0.0)) * toon_shadeTint.rgb;
    vec3 N = litArgs_worldNormal;
    vec3 V = dViewDirW;
    vec3 L = toon_lightDirection;
    float kind = floor(vShade.w + 0.5);
    float isSkin = 1.0 - step(0.5, kind);
    float isHair = step(0.5, kind) - step(1.5, kind);
    float isEye = step(4.5, kind) - step(5.5, kind);
    float isLine = step(5.5, kind) - step(6.5, kind);
    float isShiny = step(2.5, kind) - step(4.5, kind);
    float isFur = step(7.5, kind) - step(8.5, kind);
    float facing = dot(N, V);
    // The fringe's shadow is painted into the alpha of skin and eyes.
    float painted = mix(1.0, smoothstep(0.35, 0.65, toonTexel.a), max(isSkin, isEye));
    float s = min(toonKey * toonSun, painted);

    // 2. Two tones; the shaded one sinks softly where it turns further away.
    float sunk = smoothstep(toonThreshold - 0.32, toonThreshold - 0.02, toonFacing);
    vec3 deep = shade * mix(mix(vec3(0.62, 0.55, 0.70), vec3(0.94, 0.84, 0.82), isSkin), vec3(1.0), sunk);
    vec3 color = mix(deep * toon_shadeLight, lit * toon_light, s);
    // Blood at the terminator of skin, a breath of gradient over everything.
    color *= mix(vec3(1.0), vec3(1.03, 0.84, 0.78), s * (1.0 - s) * 2.0 * isSkin);
    color *= 1.0 + (mix(0.93, 1.05, smoothstep(0.35, 0.95, toonFacing)) - 1.0) * toon_flair.x;

    // 3. Hair. Locks darken towards their sides, and thin tapered strokes run down from the crown.
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
    color = mix(color, deep * toon_shadeLight, hasStrand * s * max(side, stroke * 0.34) * min(toon_flair.w, 1.0 / 0.34));

    // 4. Its ring of light: a band where the strand is square to the half vector, cut into teeth.
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
        step(0.01, wide) * strength * hasStrand * smoothstep(0.40, 0.46, toonFacing) * smoothstep(0.12, 0.40, abs(T.y));
    vec3 root = sqrt(lit);
    float pale = max(max(root.r, max(root.g, root.b)), 0.05);
    // Black hair shines less than fair hair, or it looks like lacquer.
    vec3 bright = 1.0 - (1.0 - root) * mix(0.58, 0.33, smoothstep(0.1, 0.5, pale));
    bright *= mix(vec3(1.0), root / pale, 0.38);
    color = mix(color, bright * bright * toon_light, band * mix(0.3, 0.85, toonSun) * toon_flair.z);

    // 5. Leather and metal: one hard glint.
    vec3 half0 = normalize(L + V);
    float glint = smoothstep(0.35, 0.6, pow(max(dot(N, half0), 0.0), 60.0));
    color += isShiny * glint * toonSun * toon_flair.z * mix(0.10, 0.55, step(3.5, kind)) * toon_light;

    // 6. Rim of light on the lit side.
    float rim = pow(1.0 - clamp(facing, 0.0, 1.0), 4.0) * s;
    color += rim * toon_flair.y * (0.10 + 0.25 * lit) * toon_light * (1.0 - max(isLine, isEye)) * mix(1.0, 0.45, isSkin);

    // A sun behind it draws a hard bright edge.
    float behind = smoothstep(0.2, 0.8, -dot(V, L)) * toonSun * smoothstep(0.26, 0.36, toonFacing) * smoothstep(0.56, 0.64, 1.0 - facing);
    color += behind * toon_flair.y * (0.12 + 0.55 * lit) * toon_light * (1.0 - max(isLine, isEye));

    // Its tips catch light all round.
    color += isFur * pow(1.0 - clamp(facing, 0.0, 1.0), 2.0) * (0.06 + 0.3 * lit) * toon_light;

    // 7. Lamps and further suns: what the first light left dark they light whole, what it lit they hardly change.
    vec3 lamps = dDiffuseLight * min(1.0, 0.9 / max(max(dDiffuseLight.r, max(dDiffuseLight.g, dDiffuseLight.b)), 0.001));
    lamps *= 1.0 - 0.75 * s * max(toon_light.r, max(toon_light.g, toon_light.b));

    // 8. The inside of cloth seen from behind lies in shadow.
    if (toonInside) color = deep * toon_shadeLight * vec3(0.70, 0.64, 0.74);

    // 9. Eyes and drawn lines keep their colour; eyes dim under the fringe and on the shaded side.
    vec3 flatColor = mix(shade * toon_shadeLight, lit * toon_light, mix(1.0, 0.45 + 0.55 * min(painted, smoothstep(0.2, 0.5, toonFacing)), isEye));
    color = mix(color, flatColor, max(isLine, isEye));
    color += lit * lamps * mix(1.0, 0.7, isEye);

    #ifdef TOON_BLEND
        // Sheer cloth is shaded as cloth is, and denser where it is seen along its threads; glass is lit from all sides and gleams.
        float isSheer = step(8.5, kind);
        float glassy = (1.0 - isSheer) * glint;
        litArgs_opacity = clamp(vAlpha * toonTexel.a + glassy * 0.6 + mix(pow(1.0 - abs(facing), 3.0) * 0.25, pow(1.0 - abs(facing), 1.6) * 0.4, isSheer), 0.0, 1.0);
        color = mix(lit * (toon_light + lamps) + glassy * toon_light, color, isSheer);
    #endif
    // 10. The style's colours; pigment that pools at an edge, and paper.
    if (toon_grade.y > 0.0)
        color *= (1.0 - toon_grade.y * (0.9 * s * (1.0 - s) * (1.0 - isEye))) * (1.0 + toon_grade.y * 0.22 * (cloud(vRest.xyz * 47.0) + cloud(vRest.xyz * 13.0) - 1.0));
    color = max(mix(vec3(dot(color, vec3(0.2126, 0.7152, 0.0722))), color, toon_grade.x), vec3(0.0)) * toon_tint.rgb;
    gl_FragColor.rgb = gammaCorrectOutput(toneMap(addFog(color)));
`;

/** The engine's chunks these take the place of. */
export const surfaceChunksGLSL: Readonly<Record<string, string>> = {
    litUserDeclarationVS: vertexDeclarations, litUserMainEndVS: vertexEnd, stdDeclarationPS: declarations, stdFrontEndPS: frontEnd,
    lightDiffuseLambertPS: diffuse, ambientPS: ambient, endPS: end
};

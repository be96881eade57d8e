/**
 * GLSL of toon shading on any model: chunks of the engine's lit shader that leave its own front end be, so maps, vertex
 * colours, alpha and emission are the material's. The lit colour is the material's albedo, the shaded one the same times
 * `toon_shadeColor`.
 *
 * Reads (uniform): `toon_lightDirection` (world, towards the first light), `toon_light`, `toon_shadeLight`, `toon_shadeColor`
 * (linear), and of the style `toon_tone`, `toon_flair`, `toon_grade`, `toon_tint`, `toon_shadeTint`, as `surface.glsl.ts` does.
 */

const declarations = /* glsl */ `
#ifdef FORWARD_PASS
    uniform vec3 toon_lightDirection;
    uniform vec3 toon_light;
    uniform vec3 toon_shadeLight;
    uniform vec4 toon_shadeColor;
    uniform vec4 toon_tone;
    uniform vec4 toon_flair;
    uniform vec4 toon_grade;
    uniform vec4 toon_tint;
    uniform vec4 toon_shadeTint;

    float toonThreshold;
    float toonSoft;
    float toonFacing;
    float toonKey;
    float toonSun = 1.0;
    bool toonIsKey = false;

    float toonEdge(float facing, float at) { return smoothstep(at - toonSoft, at + toonSoft, facing); }
    float toonStep(float facing) {
        float half0 = 0.09 * toon_tone.y;
        return 0.5 * (toonEdge(facing, toonThreshold - half0) + toonEdge(facing, toonThreshold + half0));
    }
    float toonShadowStep(float shadow) { return smoothstep(0.35, 0.65, shadow); }
    float toonShadow(float shadow) {
        if (toonIsKey) toonSun *= shadow;
        return shadow;
    }
    vec3 toonAdd(vec3 light) { return light; }
#endif
`;

/** Put behind the engine's front end, which is renamed; see `runtime/stepped-lights.ts`. */
export const toneFrontEndGLSL = /* glsl */ `
#ifdef FORWARD_PASS
    // Just off the surface, or it would throw shadows on itself.
    vec3 toonShadowPlace() { return vPositionW - dLightDirNormW * 0.03; }
#endif
void evaluateFrontend() {
    evaluateEngineFrontend();
    #ifdef FORWARD_PASS
        toonFacing = dot(litArgs_worldNormal, toon_lightDirection) * 0.5 + 0.5;
        toonThreshold = 0.5 + toon_tone.z;
        toonSoft = max(0.028 * toon_tone.x, fwidth(toonFacing) * 0.75);
        toonKey = toonStep(toonFacing);
        dDiffuseLight = vec3(0.0);
    #endif
}
`;

const diffuse = /* glsl */ `
float getLightDiffuse(vec3 worldNormal, vec3 viewDir, vec3 lightDirNorm) {
    toonIsKey = dot(lightDirNorm, toon_lightDirection) < -0.99999;
    return toonIsKey ? 0.0 : toonStep(dot(worldNormal, -lightDirNorm) * 0.5 + 0.5);
}
`;

const ambient = /* glsl */ `
void addAmbient(vec3 worldNormal) {
}
`;

const end = /* glsl */ `
    vec3 lit = litArgs_albedo;
    vec3 shade = mix(lit, lit * toon_shadeColor.rgb, min(toon_tone.w, 1.0)) * (1.0 - 0.8 * max(toon_tone.w - 1.0, 0.0)) * toon_shadeTint.rgb;
    float facing = dot(litArgs_worldNormal, dViewDirW);
    float s = toonKey * toonSun;
    vec3 color = mix(shade * toon_shadeLight, lit * toon_light, s);
    color *= 1.0 + (mix(0.93, 1.05, smoothstep(0.35, 0.95, toonFacing)) - 1.0) * toon_flair.x;
    float rim = pow(1.0 - clamp(facing, 0.0, 1.0), 4.0) * s;
    float behind = smoothstep(0.2, 0.8, -dot(dViewDirW, toon_lightDirection)) * toonSun * smoothstep(0.26, 0.36, toonFacing) * smoothstep(0.56, 0.64, 1.0 - facing);
    color += toon_flair.y * (rim * (0.06 + 0.2 * lit) + behind * (0.12 + 0.55 * lit)) * toon_light;
    vec3 lamps = dDiffuseLight * min(1.0, 0.9 / max(max(dDiffuseLight.r, max(dDiffuseLight.g, dDiffuseLight.b)), 0.001));
    lamps *= 1.0 - 0.75 * s * max(toon_light.r, max(toon_light.g, toon_light.b));
    color += lit * lamps + litArgs_emission;
    color = max(mix(vec3(dot(color, vec3(0.2126, 0.7152, 0.0722))), color, toon_grade.x), vec3(0.0)) * toon_tint.rgb;
    gl_FragColor.rgb = gammaCorrectOutput(toneMap(addFog(color)));
`;

/** The engine's chunks these take the place of. */
export const toneChunksGLSL: Readonly<Record<string, string>> = { litUserDeclarationPS: declarations, lightDiffuseLambertPS: diffuse, ambientPS: ambient, endPS: end };

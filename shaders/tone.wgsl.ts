/**
 * WGSL of toon shading on any model. The twin of `tone.glsl.ts`, line for line: what it reads is told there.
 */

const declarations = /* wgsl */ `
#ifdef FORWARD_PASS
    uniform toon_lightDirection: vec3f;
    uniform toon_light: vec3f;
    uniform toon_shadeLight: vec3f;
    uniform toon_shadeColor: vec4f;
    uniform toon_tone: vec4f;
    uniform toon_flair: vec4f;
    uniform toon_grade: vec4f;
    uniform toon_tint: vec4f;
    uniform toon_shadeTint: vec4f;

    var<private> toonThreshold: f32;
    var<private> toonSoft: f32;
    var<private> toonFacing: f32;
    var<private> toonKey: f32;
    var<private> toonSun: f32 = 1.0;
    var<private> toonIsKey: bool = false;

    fn toonEdge(facing: f32, at: f32) -> f32 { return smoothstep(at - toonSoft, at + toonSoft, facing); }
    fn toonStep(facing: f32) -> f32 {
        let half0: f32 = 0.09 * uniform.toon_tone.y;
        return 0.5 * (toonEdge(facing, toonThreshold - half0) + toonEdge(facing, toonThreshold + half0));
    }
    fn toonShadowStep(shadow: f32) -> f32 { return smoothstep(0.35, 0.65, shadow); }
    fn toonShadow(shadow: f32) -> f32 {
        if (toonIsKey) {
            toonSun *= shadow;
        }
        return shadow;
    }
    fn toonAdd(light: vec3f) -> vec3f { return light; }
#endif
`;

/** Put behind the engine's front end, which is renamed; see `runtime/stepped-lights.ts`. */
export const toneFrontEndWGSL = /* wgsl */ `
#ifdef FORWARD_PASS
    fn toonShadowPlace() -> vec3f { return vPositionW - dLightDirNormW * 0.03; }
#endif
fn evaluateFrontend() {
    evaluateEngineFrontend();
    #ifdef FORWARD_PASS
        toonFacing = dot(litArgs_worldNormal, uniform.toon_lightDirection) * 0.5 + 0.5;
        toonThreshold = 0.5 + uniform.toon_tone.z;
        toonSoft = max(0.028 * uniform.toon_tone.x, fwidth(toonFacing) * 0.75);
        toonKey = toonStep(toonFacing);
        dDiffuseLight = vec3f(0.0);
    #endif
}
`;

const diffuse = /* wgsl */ `
fn getLightDiffuse(worldNormal: vec3f, viewDir: vec3f, lightDirNorm: vec3f) -> f32 {
    toonIsKey = dot(lightDirNorm, uniform.toon_lightDirection) < -0.99999;
    return select(toonStep(dot(worldNormal, -lightDirNorm) * 0.5 + 0.5), 0.0, toonIsKey);
}
`;

const ambient = /* wgsl */ `
fn addAmbient(worldNormal: vec3f) {
}
`;

const end = /* wgsl */ `
    let lit: vec3f = litArgs_albedo;
    let shade: vec3f = mix(lit, lit * uniform.toon_shadeColor.rgb, min(uniform.toon_tone.w, 1.0)) * (1.0 - 0.8 * max(uniform.toon_tone.w - 1.0, 0.0)) * uniform.toon_shadeTint.rgb;
    let facing: f32 = dot(litArgs_worldNormal, dViewDirW);
    let s: f32 = toonKey * toonSun;
    var color: vec3f = mix(shade * uniform.toon_shadeLight, lit * uniform.toon_light, s);
    color *= 1.0 + (mix(0.93, 1.05, smoothstep(0.35, 0.95, toonFacing)) - 1.0) * uniform.toon_flair.x;
    let rim: f32 = pow(1.0 - clamp(facing, 0.0, 1.0), 4.0) * s;
    let behind: f32 = smoothstep(0.2, 0.8, -dot(dViewDirW, uniform.toon_lightDirection)) * toonSun * smoothstep(0.26, 0.36, toonFacing) * smoothstep(0.56, 0.64, 1.0 - facing);
    color += uniform.toon_flair.y * (rim * (0.06 + 0.2 * lit) + behind * (0.12 + 0.55 * lit)) * uniform.toon_light;
    let lamps: vec3f = dDiffuseLight * min(1.0, 0.9 / max(max(dDiffuseLight.r, max(dDiffuseLight.g, dDiffuseLight.b)), 0.001)) *
        (1.0 - 0.75 * s * max(uniform.toon_light.r, max(uniform.toon_light.g, uniform.toon_light.b)));
    color += lit * lamps + litArgs_emission;
    color = max(mix(vec3f(dot(color, vec3f(0.2126, 0.7152, 0.0722))), color, uniform.toon_grade.x), vec3f(0.0)) * uniform.toon_tint.rgb;
    output.color = vec4f(gammaCorrectOutput(toneMap(addFog(color))), output.color.a);
`;

/** The engine's chunks these take the place of. */
export const toneChunksWGSL: Readonly<Record<string, string>> = { litUserDeclarationPS: declarations, lightDiffuseLambertPS: diffuse, ambientPS: ambient, endPS: end };

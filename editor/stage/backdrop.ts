import {
    BLEND_NORMAL, CULLFACE_FRONT, CULLFACE_NONE, Entity, LAYERID_SKYBOX, LAYERID_WORLD, Mesh, MeshInstance, PlaneGeometry,
    SEMANTIC_POSITION, SEMANTIC_TEXCOORD0, ShaderMaterial, SphereGeometry, type AppBase
} from 'playcanvas';
import type { BackdropName } from '../scene-document';

/** Display colours, 0 … 1: what is above, at the horizon, and the ground at the feet. */
interface Tones {
    zenith: [number, number, number];
    horizon: [number, number, number];
    ground: [number, number, number];
}

const hex = (text: string): [number, number, number] => [1, 3, 5].map((i) => parseInt(text.slice(i, i + 2), 16) / 255) as [number, number, number];

/** Soft and a step greyer than a character, so that it reads against all of them. */
const TONES: Record<BackdropName, Tones> = {
    day: { zenith: hex('#8fb0d6'), horizon: hex('#e4ebf0'), ground: hex('#cdd3d9') },
    dusk: { zenith: hex('#4a4b78'), horizon: hex('#f0c3ac'), ground: hex('#a98f95') },
    studio: { zenith: hex('#2b3136'), horizon: hex('#586269'), ground: hex('#4a5258') }
};

const skyVertexGLSL = /* glsl */ `
    attribute vec3 vertex_position;
    uniform mat4 matrix_model;
    uniform mat4 matrix_viewProjection;
    varying vec3 vDirection;
    void main(void) {
        vDirection = vertex_position;
        gl_Position = matrix_viewProjection * matrix_model * vec4(vertex_position, 1.0);
    }`;
const skyFragmentGLSL = /* glsl */ `
    uniform vec3 uZenith;
    uniform vec3 uHorizon;
    varying vec3 vDirection;
    void main(void) {
        float up = clamp(normalize(vDirection).y, 0.0, 1.0);
        // Half a step of noise in 8 bits: a gradient this slow bands otherwise.
        float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
        gl_FragColor = vec4(mix(uHorizon, uZenith, 1.0 - pow(1.0 - up, 2.2)) + noise / 255.0, 1.0);
    }`;
const skyVertexWGSL = /* wgsl */ `
    attribute vertex_position: vec3f;
    uniform matrix_model: mat4x4f;
    uniform matrix_viewProjection: mat4x4f;
    varying vDirection: vec3f;
    @vertex fn vertexMain(input: VertexInput) -> VertexOutput {
        var output: VertexOutput;
        output.vDirection = input.vertex_position;
        output.position = uniform.matrix_viewProjection * uniform.matrix_model * vec4f(input.vertex_position, 1.0);
        return output;
    }`;
const skyFragmentWGSL = /* wgsl */ `
    uniform uZenith: vec3f;
    uniform uHorizon: vec3f;
    varying vDirection: vec3f;
    @fragment fn fragmentMain(input: FragmentInput) -> FragmentOutput {
        var output: FragmentOutput;
        let up = clamp(normalize(input.vDirection).y, 0.0, 1.0);
        let noise = fract(52.9829189 * fract(dot(input.position.xy, vec2f(0.06711056, 0.00583715)))) - 0.5;
        output.color = vec4f(mix(uniform.uHorizon, uniform.uZenith, 1.0 - pow(1.0 - up, 2.2)) + noise / 255.0, 1.0);
        return output;
    }`;

/** A flat disc in the ground plane, its uv from −1 to 1: the ground itself, and the soft shadow and ring under a character. */
const discVertexGLSL = /* glsl */ `
    attribute vec3 vertex_position;
    attribute vec2 aUv0;
    uniform mat4 matrix_model;
    uniform mat4 matrix_viewProjection;
    varying vec2 vUv;
    void main(void) {
        vUv = aUv0 * 2.0 - 1.0;
        gl_Position = matrix_viewProjection * matrix_model * vec4(vertex_position, 1.0);
    }`;
const discFragmentGLSL = /* glsl */ `
    uniform vec4 uDisc;
    uniform vec4 uRing;
    varying vec2 vUv;
    void main(void) {
        float r = length(vUv);
        float soft = 1.0 - smoothstep(0.0, 1.0, r);
        float edge = max(fwidth(r), 0.004);
        float ring = uRing.a * (1.0 - smoothstep(0.025, 0.025 + edge, abs(r - 0.72)));
        vec4 disc = vec4(uDisc.rgb, uDisc.a * soft);
        gl_FragColor = mix(disc, vec4(uRing.rgb, 1.0), ring);
        if (gl_FragColor.a < 0.004) discard;
    }`;
const discVertexWGSL = /* wgsl */ `
    attribute vertex_position: vec3f;
    attribute aUv0: vec2f;
    uniform matrix_model: mat4x4f;
    uniform matrix_viewProjection: mat4x4f;
    varying vUv: vec2f;
    @vertex fn vertexMain(input: VertexInput) -> VertexOutput {
        var output: VertexOutput;
        output.vUv = input.aUv0 * 2.0 - 1.0;
        output.position = uniform.matrix_viewProjection * uniform.matrix_model * vec4f(input.vertex_position, 1.0);
        return output;
    }`;
const discFragmentWGSL = /* wgsl */ `
    uniform uDisc: vec4f;
    uniform uRing: vec4f;
    varying vUv: vec2f;
    @fragment fn fragmentMain(input: FragmentInput) -> FragmentOutput {
        var output: FragmentOutput;
        let r = length(input.vUv);
        let edge = max(fwidth(r), 0.004);
        let soft = 1.0 - smoothstep(0.0, 1.0, r);
        let ring = uniform.uRing.a * (1.0 - smoothstep(0.025, 0.025 + edge, abs(r - 0.72)));
        output.color = mix(vec4f(uniform.uDisc.rgb, uniform.uDisc.a * soft), vec4f(uniform.uRing.rgb, 1.0), ring);
        if (output.color.a < 0.004) { discard; }
        return output;
    }`;

const groundFragmentGLSL = /* glsl */ `
    uniform vec3 uGround;
    uniform vec3 uHorizon;
    varying vec2 vUv;
    void main(void) {
        float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
        gl_FragColor = vec4(mix(uGround, uHorizon, smoothstep(0.0, 0.5, length(vUv))) + noise / 255.0, 1.0);
    }`;
const groundFragmentWGSL = /* wgsl */ `
    uniform uGround: vec3f;
    uniform uHorizon: vec3f;
    varying vUv: vec2f;
    @fragment fn fragmentMain(input: FragmentInput) -> FragmentOutput {
        var output: FragmentOutput;
        let noise = fract(52.9829189 * fract(dot(input.position.xy, vec2f(0.06711056, 0.00583715)))) - 0.5;
        output.color = vec4f(mix(uniform.uGround, uniform.uHorizon, smoothstep(0.0, 0.5, length(input.vUv))) + noise / 255.0, 1.0);
        return output;
    }`;

export interface Backdrop {
    set(name: BackdropName): void;
    destroy(): void;
}

/** A gradient sky and a ground that melts into it. Colours are display colours: no light falls on either. */
export function makeBackdrop(app: AppBase): Backdrop {
    const sky = new ShaderMaterial({
        uniqueName: 'studio-sky', vertexGLSL: skyVertexGLSL, fragmentGLSL: skyFragmentGLSL, vertexWGSL: skyVertexWGSL, fragmentWGSL: skyFragmentWGSL,
        attributes: { vertex_position: SEMANTIC_POSITION }
    });
    sky.cull = CULLFACE_FRONT;
    sky.depthWrite = false;
    const dome = new MeshInstance(Mesh.fromGeometry(app.graphicsDevice, new SphereGeometry({ radius: 1, latitudeBands: 16, longitudeBands: 24 })), sky);
    dome.pick = false;
    dome.cull = false;
    const skyEntity = new Entity('sky');
    skyEntity.setLocalScale(60, 60, 60);
    skyEntity.addComponent('render', { meshInstances: [dome], layers: [LAYERID_SKYBOX], castShadows: false, receiveShadows: false });
    app.root.addChild(skyEntity);

    // Opaque, and by its rim the horizon's own colour: no blending to sort against shadows and grid.
    const ground = new ShaderMaterial({
        uniqueName: 'studio-ground', vertexGLSL: discVertexGLSL, fragmentGLSL: groundFragmentGLSL, vertexWGSL: discVertexWGSL, fragmentWGSL: groundFragmentWGSL,
        attributes: { vertex_position: SEMANTIC_POSITION, aUv0: SEMANTIC_TEXCOORD0 }
    });
    ground.cull = CULLFACE_NONE;
    const plane = new MeshInstance(Mesh.fromGeometry(app.graphicsDevice, new PlaneGeometry()), ground);
    plane.pick = false;
    const groundEntity = new Entity('ground');
    groundEntity.setLocalScale(60, 1, 60);
    groundEntity.addComponent('render', { meshInstances: [plane], layers: [LAYERID_WORLD], castShadows: false, receiveShadows: false });
    app.root.addChild(groundEntity);

    const set = (name: BackdropName) => {
        const tones = TONES[name];
        sky.setParameter('uZenith', tones.zenith);
        sky.setParameter('uHorizon', tones.horizon);
        ground.setParameter('uGround', tones.ground);
        ground.setParameter('uHorizon', tones.horizon);
    };
    set('day');
    return {
        set,
        destroy() {
            skyEntity.destroy();
            groundEntity.destroy();
            sky.destroy();
            ground.destroy();
        }
    };
}

/** A disc on the ground, drawn in the transparent pass. */
export interface Disc {
    entity: Entity;
    /** Colour in the middle, display rgb and opacity, fading to the rim. */
    setFill(rgba: [number, number, number, number]): void;
    /** Colour of the ring at 0.72 of the radius. */
    setRing(rgba: [number, number, number, number]): void;
}

let discMeshes: WeakMap<AppBase, Mesh> | undefined;

export function makeDisc(app: AppBase, name: string): Disc {
    discMeshes ??= new WeakMap();
    let mesh = discMeshes.get(app);
    if (!mesh) {
        mesh = Mesh.fromGeometry(app.graphicsDevice, new PlaneGeometry());
        mesh.incRefCount();
        discMeshes.set(app, mesh);
    }
    const material = new ShaderMaterial({
        uniqueName: 'studio-disc', vertexGLSL: discVertexGLSL, fragmentGLSL: discFragmentGLSL, vertexWGSL: discVertexWGSL, fragmentWGSL: discFragmentWGSL,
        attributes: { vertex_position: SEMANTIC_POSITION, aUv0: SEMANTIC_TEXCOORD0 }
    });
    material.blendType = BLEND_NORMAL;
    material.cull = CULLFACE_NONE;
    material.depthWrite = false;
    const meshInstance = new MeshInstance(mesh, material);
    meshInstance.pick = false;
    const entity = new Entity(name);
    entity.addComponent('render', { meshInstances: [meshInstance], layers: [LAYERID_WORLD], castShadows: false, receiveShadows: false });
    const disc: Disc = {
        entity,
        setFill: (rgba) => material.setParameter('uDisc', rgba),
        setRing: (rgba) => material.setParameter('uRing', rgba)
    };
    disc.setFill([0, 0, 0, 0]);
    disc.setRing([0, 0, 0, 0]);
    return disc;
}

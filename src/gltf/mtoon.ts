import { isObject, numberOf, objectOf, objectsOf, textOf, type Json } from './glb';

/** A texture as a material of glTF uses it. */
export interface MToonTexture {
    /** Into the file's `textures`. */
    index: number;
    /** The set of texture coordinates. */
    texCoord: number;
    /** `KHR_texture_transform`: first scaled, then turned by radians, then moved. */
    offset: [number, number];
    rotation: number;
    scale: [number, number];
}

/** An MToon material with every value given. Colours are linear RGB. Terms are those of `VRMC_materials_mtoon` 1.0. */
export interface MToonMaterial {
    name: string;
    alphaMode: 'OPAQUE' | 'MASK' | 'BLEND';
    alphaCutoff: number;
    doubleSided: boolean;
    transparentWithZWrite: boolean;
    /** −9 … 9: drawn later the higher it is, among transparent materials of its kind. */
    renderQueueOffset: number;
    litColor: [number, number, number];
    opacity: number;
    litTexture?: MToonTexture;
    shadeColor: [number, number, number];
    shadeTexture?: MToonTexture;
    normalTexture?: MToonTexture;
    normalScale: number;
    /** Where light turns to shade, −1 … 1, and how hard: 0 a ramp over half the ball, 1 an edge. */
    shadingShift: number;
    shadingShiftTexture?: MToonTexture;
    shadingShiftTextureScale: number;
    shadingToony: number;
    /** 0: ambient light by the normal, 1: the same from all sides. */
    giEqualization: number;
    emission: [number, number, number];
    emissionTexture?: MToonTexture;
    matcapColor: [number, number, number];
    matcapTexture?: MToonTexture;
    rimColor: [number, number, number];
    rimTexture?: MToonTexture;
    rimFresnelPower: number;
    rimLift: number;
    /** 0: the rim glows by itself, 1: it is multiplied by the light. */
    rimLightingMix: number;
    outlineWidthMode: 'none' | 'worldCoordinates' | 'screenCoordinates';
    /** Metres, or a share of half the picture's height. */
    outlineWidth: number;
    outlineWidthTexture?: MToonTexture;
    outlineColor: [number, number, number];
    outlineLightingMix: number;
    uvAnimationMaskTexture?: MToonTexture;
    /** Turns of the texture a second. */
    uvAnimationScrollX: number;
    uvAnimationScrollY: number;
    /** Radians a second. */
    uvAnimationRotation: number;
}

/**
 * The MToon materials of a glTF file's JSON, VRM 1.0 or 0.x, by the index of the material; undefined where it is of another
 * kind. What is missing or out of range takes the nearest allowed value, with one warning.
 * After `VRMC_materials_mtoon-1.0` and, for 0.x, the migration UniVRM does.
 */
export function readMToon(gltf: unknown): { materials: (MToonMaterial | undefined)[]; warnings: string[] } {
    const json = objectOf(gltf);
    const warnings: string[] = [];
    const textures = Array.isArray(json.textures) ? json.textures.length : 0;
    const old = objectsOf(objectOf(objectOf(json.extensions).VRM).materialProperties);
    const queues = oldQueues(old);
    const materials = objectsOf(json.materials).map((material, i) => {
        const extension = objectOf(material.extensions)[NAME];
        const name = textOf(material.name) ?? `#${i}`;
        if (isObject(extension)) return readMaterial(material, extension, name, textures, warnings);
        if (extension !== undefined) warnings.push(`Material "${name}": ${NAME} is not an object; it is drawn as plain glTF.`);
        if (textOf(old[i]?.shader) === 'VRM/MToon') {
            const moved = migrate(material, old[i], queues);
            return readMaterial(moved, objectOf(objectOf(moved.extensions)[NAME]), name, textures, warnings);
        }
        return undefined;
    });
    return { materials, warnings };
}

const NAME = 'VRMC_materials_mtoon';

function readMaterial(material: Json, mtoon: Json, name: string, textures: number, warnings: string[]): MToonMaterial {
    const warn = (text: string) => void warnings.push(`Material "${name}": ${text}.`);
    const number = (from: Json, field: string, usual: number, least = -Infinity, most = Infinity): number => {
        const value = from[field];
        if (value === undefined) return usual;
        const read = numberOf(value);
        if (read === undefined) {
            warn(`${field} is no number; ${usual} is taken`);
            return usual;
        }
        if (read >= least && read <= most) return read;
        const near = Math.min(most, Math.max(least, read));
        warn(`${field} is ${read}, outside ${least} … ${most}; ${near} is taken`);
        return near;
    };
    const color = (from: Json, field: string, usual: [number, number, number]): [number, number, number] => {
        const value = from[field];
        if (value === undefined) return usual;
        if (Array.isArray(value) && value.length >= 3 && value.slice(0, 3).every((v) => numberOf(v) !== undefined)) {
            if (value.slice(0, 3).every((v) => v >= 0)) return [value[0], value[1], value[2]];
            warn(`${field} has a value below 0; 0 is taken`);
            return [Math.max(0, value[0]), Math.max(0, value[1]), Math.max(0, value[2])];
        }
        warn(`${field} is no colour; ${JSON.stringify(usual)} is taken`);
        return usual;
    };
    const texture = (from: Json, field: string): MToonTexture | undefined => {
        if (from[field] === undefined) return undefined;
        const info = objectOf(from[field]);
        const index = numberOf(info.index);
        if (index === undefined || !Number.isInteger(index) || index < 0 || index >= textures) {
            warn(`${field} names the texture ${JSON.stringify(info.index)}, which does not exist; it is drawn without`);
            return undefined;
        }
        const transform = objectOf(objectOf(info.extensions).KHR_texture_transform);
        const texCoord = numberOf(transform.texCoord) ?? numberOf(info.texCoord) ?? 0;
        if (texCoord !== 0) warn(`${field} uses the texture coordinates ${texCoord}; the first are taken`);
        return { index, texCoord: 0, offset: pair(transform.offset, 0), rotation: numberOf(transform.rotation) ?? 0, scale: pair(transform.scale, 1) };
    };
    const pbr = objectOf(material.pbrMetallicRoughness);
    const base = Array.isArray(pbr.baseColorFactor) ? pbr.baseColorFactor : [1, 1, 1, 1];
    const extensions = objectOf(material.extensions);
    const strength =
        numberOf(objectOf(extensions.KHR_materials_emissive_strength).emissiveStrength) ?? numberOf(objectOf(extensions.VRMC_materials_hdr_emissiveMultiplier).emissiveMultiplier) ?? 1;
    const emissive = color(material, 'emissiveFactor', [0, 0, 0]);
    const shift = objectOf(mtoon.shadingShiftTexture);
    const alphaMode = oneOf(material.alphaMode, ['OPAQUE', 'MASK', 'BLEND'] as const, 'alphaMode', warn);
    const zWrite = alphaMode === 'BLEND' && mtoon.transparentWithZWrite === true;
    return {
        name,
        alphaMode,
        alphaCutoff: number(material, 'alphaCutoff', 0.5, 0, 1),
        doubleSided: material.doubleSided === true,
        transparentWithZWrite: zWrite,
        renderQueueOffset: alphaMode !== 'BLEND' ? 0 : Math.round(number(mtoon, 'renderQueueOffsetNumber', 0, zWrite ? 0 : -9, zWrite ? 9 : 0)),
        litColor: color({ baseColorFactor: base }, 'baseColorFactor', [1, 1, 1]),
        opacity: numberOf(base[3]) ?? 1,
        litTexture: texture(pbr, 'baseColorTexture'),
        shadeColor: color(mtoon, 'shadeColorFactor', [0, 0, 0]),
        shadeTexture: texture(mtoon, 'shadeMultiplyTexture'),
        normalTexture: texture(material, 'normalTexture'),
        normalScale: numberOf(objectOf(material.normalTexture).scale) ?? 1,
        shadingShift: number(mtoon, 'shadingShiftFactor', 0, -1, 1),
        shadingShiftTexture: texture(mtoon, 'shadingShiftTexture'),
        shadingShiftTextureScale: numberOf(shift.scale) ?? 1,
        shadingToony: number(mtoon, 'shadingToonyFactor', 0.9, 0, 1),
        giEqualization: number(mtoon, 'giEqualizationFactor', 0.9, 0, 1),
        emission: [emissive[0] * strength, emissive[1] * strength, emissive[2] * strength],
        emissionTexture: texture(material, 'emissiveTexture'),
        matcapColor: color(mtoon, 'matcapFactor', [1, 1, 1]),
        matcapTexture: texture(mtoon, 'matcapTexture'),
        rimColor: color(mtoon, 'parametricRimColorFactor', [0, 0, 0]),
        rimTexture: texture(mtoon, 'rimMultiplyTexture'),
        rimFresnelPower: number(mtoon, 'parametricRimFresnelPowerFactor', 5, 0),
        rimLift: number(mtoon, 'parametricRimLiftFactor', 0),
        rimLightingMix: number(mtoon, 'rimLightingMixFactor', 1, 0, 1),
        outlineWidthMode: oneOf(mtoon.outlineWidthMode, ['none', 'worldCoordinates', 'screenCoordinates'] as const, 'outlineWidthMode', warn),
        outlineWidth: number(mtoon, 'outlineWidthFactor', 0, 0),
        outlineWidthTexture: texture(mtoon, 'outlineWidthMultiplyTexture'),
        outlineColor: color(mtoon, 'outlineColorFactor', [0, 0, 0]),
        outlineLightingMix: number(mtoon, 'outlineLightingMixFactor', 1, 0, 1),
        uvAnimationMaskTexture: texture(mtoon, 'uvAnimationMaskTexture'),
        uvAnimationScrollX: number(mtoon, 'uvAnimationScrollXSpeedFactor', 0),
        uvAnimationScrollY: number(mtoon, 'uvAnimationScrollYSpeedFactor', 0),
        uvAnimationRotation: number(mtoon, 'uvAnimationRotationSpeedFactor', 0)
    };
}

const pair = (value: unknown, usual: number): [number, number] =>
    Array.isArray(value) ? [numberOf(value[0]) ?? usual, numberOf(value[1]) ?? usual] : [usual, usual];

function oneOf<T extends string>(value: unknown, allowed: readonly T[], field: string, warn: (text: string) => void): T {
    if (value === undefined) return allowed[0];
    if (allowed.includes(value as T)) return value as T;
    warn(`${field} is ${JSON.stringify(value)}; "${allowed[0]}" is taken`);
    return allowed[0];
}

/** How many different queues transparent materials of a VRM 0.x file use, in the order they are drawn. */
interface OldQueues {
    plain: number[];
    zWrite: number[];
}

const isTransparent = (old: Json): boolean => objectOf(old.keywordMap)._ALPHABLEND_ON === true;
const writesDepth = (old: Json): boolean => objectOf(old.floatProperties)._ZWrite === 1;

function oldQueues(materials: Json[]): OldQueues {
    const queues = (zWrite: boolean) => [...new Set(materials.filter((m) => isTransparent(m) && writesDepth(m) === zWrite).map((m) => numberOf(m.renderQueue) ?? -1))].sort((a, b) => a - b);
    return { plain: queues(false), zWrite: queues(true) };
}

/** A VRM 0.x material in the terms of 1.0. @param material the glTF material it belongs to */
function migrate(material: Json, old: Json, queues: OldQueues): Json {
    const floats = objectOf(old.floatProperties);
    const vectors = objectOf(old.vectorProperties);
    const pictures = objectOf(old.textureProperties);
    const keywords = objectOf(old.keywordMap);
    const float = (name: string, usual: number): number => numberOf(floats[name]) ?? usual;
    // Stored as the eye sees them; alpha is linear.
    const vector = (name: string, usual: number[]): number[] =>
        (Array.isArray(vectors[name]) ? (vectors[name] as unknown[]) : usual).map((v, i) => (i === 3 ? numberOf(v) ?? 1 : Math.pow(Math.max(0, numberOf(v) ?? 0), 2.2)));
    const place = Array.isArray(vectors._MainTex) ? (vectors._MainTex as number[]) : [0, 0, 1, 1];
    // V runs upwards there and downwards in glTF.
    const transform = { KHR_texture_transform: { offset: [place[0], 1 - place[3] - place[1]], scale: [place[2], place[3]] } };
    const texture = (name: string, more: Json = {}): Json | undefined => (pictures[name] === undefined ? undefined : { index: pictures[name], ...more, extensions: transform });

    const transparent = isTransparent(old);
    const zWrite = transparent && writesDepth(old);
    // Among its kind: 0 … 9 upwards, −9 … 0 downwards.
    const order = zWrite ? queues.zWrite : queues.plain;
    const at = Math.max(0, order.indexOf(numberOf(old.renderQueue) ?? -1));
    const shift = float('_ShadeShift', 0);
    const toony = float('_ShadeToony', 0.9) + (1 - float('_ShadeToony', 0.9)) * (0.5 + 0.5 * shift);
    return {
        ...material,
        pbrMetallicRoughness: { baseColorFactor: vector('_Color', [1, 1, 1, 1]), baseColorTexture: texture('_MainTex') },
        alphaMode: transparent ? 'BLEND' : keywords._ALPHATEST_ON === true ? 'MASK' : 'OPAQUE',
        alphaCutoff: float('_Cutoff', 0.5),
        doubleSided: float('_CullMode', 2) === 0,
        normalTexture: texture('_BumpMap', { scale: float('_BumpScale', 1) }),
        emissiveTexture: texture('_EmissionMap'),
        emissiveFactor: vector('_EmissionColor', [0, 0, 0, 1]),
        extensions: {
            [NAME]: {
                transparentWithZWrite: zWrite,
                renderQueueOffsetNumber: zWrite ? Math.min(at, 9) : Math.max(at - order.length + 1, -9),
                shadeColorFactor: vector('_ShadeColor', [0.97, 0.81, 0.86, 1]),
                shadeMultiplyTexture: texture('_ShadeTexture'),
                shadingToonyFactor: clamp01(toony),
                shadingShiftFactor: Math.min(1, Math.max(-1, -shift - (1 - toony))),
                giEqualizationFactor: clamp01(1 - float('_IndirectLightIntensity', 0.1)),
                matcapFactor: pictures._SphereAdd === undefined ? [0, 0, 0] : [1, 1, 1],
                matcapTexture: pictures._SphereAdd === undefined ? undefined : { index: pictures._SphereAdd },
                rimLightingMixFactor: clamp01(float('_RimLightingMix', 0)),
                rimMultiplyTexture: texture('_RimTexture'),
                parametricRimColorFactor: vector('_RimColor', [0, 0, 0, 1]),
                parametricRimFresnelPowerFactor: float('_RimFresnelPower', 1),
                parametricRimLiftFactor: float('_RimLift', 0),
                outlineWidthMode: (['none', 'worldCoordinates', 'screenCoordinates'] as const)[float('_OutlineWidthMode', 0)] ?? 'none',
                // Centimetres, or hundredths of half the picture's height.
                outlineWidthFactor: 0.01 * float('_OutlineWidth', 0),
                outlineWidthMultiplyTexture: texture('_OutlineWidthTexture'),
                outlineColorFactor: vector('_OutlineColor', [0, 0, 0, 1]),
                outlineLightingMixFactor: float('_OutlineColorMode', 0) === 1 ? clamp01(float('_OutlineLightingMix', 1)) : 0,
                uvAnimationMaskTexture: texture('_UvAnimMaskTexture'),
                uvAnimationScrollXSpeedFactor: float('_UvAnimScrollX', 0),
                uvAnimationScrollYSpeedFactor: -float('_UvAnimScrollY', 0),
                // Turns a second there, radians here.
                uvAnimationRotationSpeedFactor: 2 * Math.PI * float('_UvAnimRotation', 0)
            }
        }
    };
}

const clamp01 = (x: number): number => Math.min(1, Math.max(0, x));

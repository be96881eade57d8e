import { isObject, numberOf, objectOf, objectsOf, readGlbJson, textOf, type Json } from './glb';

/** What a GLB or VRM file holds, counted. */
export interface FileSummary {
    format: 'VRM 1.0' | 'VRM 0.x' | 'VRM animation' | 'GLB';
    /** From VRM meta, else the scene's or the first node's. */
    name: string;
    generator: string;
    bytes: number;
    triangles: number;
    vertices: number;
    /** Primitives: draw calls without outlines. */
    draws: number;
    meshes: number;
    materials: string[];
    textures: number;
    nodes: number;
    /** Different nodes the skins use. */
    bones: number;
    humanoidBones: string[];
    morphs: string[];
    expressions: string[];
    springs: { chains: number; joints: number; colliders: number };
    /** What Hinagata wrote of its layers; empty for others' files. */
    layers: { layer: string; part: string; triangles: number }[];
    /** Whether the file can be opened and edited as a recipe. */
    recipe: boolean;
    /** What is wrong with the file, one sentence each. */
    warnings: string[];
}

/**
 * Counts what is in a file, without decoding its meshes. Tolerates what other tools write: a wrong reference is a
 * warning, not an error.
 * @throws Error with one line when the bytes are no GLB at all.
 */
export function readSummary(bytes: Uint8Array): FileSummary {
    const json = readGlbJson(bytes);
    const file = new GlbFile(json);
    const ours = objectOf(objectOf(objectOf(json.asset).extras).hinagata);
    return {
        format: file.format,
        name: file.name(),
        generator: textOf(objectOf(json.asset).generator) ?? '',
        bytes: bytes.byteLength,
        ...file.geometry(),
        meshes: file.meshes.length,
        materials: file.materials(),
        textures: file.textures(),
        nodes: file.nodes.length,
        bones: file.bones(),
        humanoidBones: file.humanoidBones(),
        morphs: file.morphs(),
        expressions: file.expressions(),
        springs: file.springs(),
        layers: objectsOf(ours.layers).map((l) => ({
            layer: textOf(l.layer) ?? '?',
            part: textOf(l.part) ?? '?',
            triangles: numberOf(l.triangles) ?? 0
        })),
        recipe: isObject(ours.recipe),
        warnings: [...new Set(file.warnings)]
    };
}

/**
 * The recipe a file was built from, unchecked: give it to `parseRecipe`.
 * @throws Error with one line when the file has none.
 */
export function readRecipe(bytes: Uint8Array): unknown {
    const { asset } = readGlbJson(bytes);
    const { recipe } = objectOf(objectOf(objectOf(asset).extras).hinagata);
    if (!isObject(recipe)) throw new Error('the file holds no Hinagata recipe: it was made by another program, or was exported again by one');
    return recipe;
}

/** One pass over a file's JSON; collects warnings on the way. */
class GlbFile {
    readonly warnings: string[] = [];
    readonly format: FileSummary['format'];
    readonly nodes: Json[];
    readonly meshes: Json[];
    private readonly accessors: Json[];
    private readonly vrm: Json;

    constructor(private readonly json: Json) {
        const extensions = objectOf(json.extensions);
        for (const name of ['VRMC_vrm', 'VRM', 'VRMC_vrm_animation', 'VRMC_springBone']) {
            if (extensions[name] !== undefined && !isObject(extensions[name])) this.warn(`${name} is not an object and was left out`);
        }
        this.format = isObject(extensions.VRMC_vrm)
            ? 'VRM 1.0'
            : isObject(extensions.VRM)
              ? 'VRM 0.x'
              : isObject(extensions.VRMC_vrm_animation)
                ? 'VRM animation'
                : 'GLB';
        this.vrm = objectOf(extensions.VRMC_vrm ?? extensions.VRM ?? extensions.VRMC_vrm_animation);
        this.nodes = objectsOf(json.nodes);
        this.meshes = objectsOf(json.meshes);
        this.accessors = objectsOf(json.accessors);
        for (const node of this.nodes) {
            if (node.mesh !== undefined) this.expect(node.mesh, this.meshes, 'a node', 'mesh');
            for (const child of Array.isArray(node.children) ? node.children : []) this.expect(child, this.nodes, 'a node', 'child');
        }
    }

    private warn(sentence: string): void {
        this.warnings.push(sentence);
    }

    /** The item an index names, or undefined with a warning. */
    private expect(index: unknown, list: readonly Json[], who: string, what: string): Json | undefined {
        const i = numberOf(index);
        if (i !== undefined && Number.isInteger(i) && i >= 0 && i < list.length) return list[i];
        this.warn(`${who} names the ${what} ${JSON.stringify(index)}, which does not exist`);
        return undefined;
    }

    name(): string {
        const meta = objectOf(this.vrm.meta);
        const scene = objectsOf(this.json.scenes)[numberOf(this.json.scene) ?? 0];
        return textOf(meta.name) ?? textOf(meta.title) ?? textOf(scene?.name) ?? textOf(this.nodes[0]?.name) ?? '';
    }

    geometry(): { triangles: number; vertices: number; draws: number } {
        let triangles = 0;
        let vertices = 0;
        let draws = 0;
        const counted = new Set<unknown>();
        for (const mesh of this.meshes) {
            for (const primitive of objectsOf(mesh.primitives)) {
                draws++;
                const position = objectOf(primitive.attributes).POSITION;
                const points = this.countOf(position);
                if (!counted.has(position)) vertices += points;
                counted.add(position);
                const corners = primitive.indices === undefined ? points : this.countOf(primitive.indices);
                const mode = numberOf(primitive.mode) ?? 4;
                if (mode === 4) triangles += Math.floor(corners / 3);
                else if (mode === 5 || mode === 6) triangles += Math.max(0, corners - 2);
            }
        }
        return { triangles, vertices, draws };
    }
    private countOf(accessor: unknown): number {
        return Math.max(0, numberOf(this.expect(accessor, this.accessors, 'a primitive', 'accessor')?.count) ?? 0);
    }

    materials(): string[] {
        const textures = objectsOf(this.json.textures);
        const materials = objectsOf(this.json.materials);
        // Any `index` below a key that ends in Texture is a texture reference, extensions included.
        // A list instead of recursion: a hostile file nests deeper than the stack.
        const check = (material: Json, owner: string): void => {
            const left: [string, unknown][] = Object.entries(material);
            for (let entry = left.pop(); entry; entry = left.pop()) {
                const [key, value] = entry;
                if (!isObject(value)) continue;
                if (/Texture$/.test(key)) this.expect(value.index, textures, `material "${owner}"`, 'texture');
                else for (const inner of Object.entries(value)) left.push(inner);
            }
        };
        return materials.map((material, i) => {
            const name = textOf(material.name) ?? `material ${i}`;
            check(material, name);
            return name;
        });
    }

    textures(): number {
        return objectsOf(this.json.textures).length;
    }

    bones(): number {
        const joints = new Set<unknown>();
        for (const skin of objectsOf(this.json.skins)) {
            for (const joint of Array.isArray(skin.joints) ? skin.joints : []) {
                if (this.expect(joint, this.nodes, 'a skin', 'joint')) joints.add(joint);
            }
        }
        return joints.size;
    }

    humanoidBones(): string[] {
        const { humanBones } = objectOf(this.vrm.humanoid);
        const pairs: [string, unknown][] = Array.isArray(humanBones)
            ? objectsOf(humanBones).map((b) => [textOf(b.bone) ?? '?', b.node])
            : Object.entries(objectOf(humanBones)).map(([name, b]) => [name, objectOf(b).node]);
        const names = new Set<string>();
        for (const [name, node] of pairs) {
            if (names.has(name)) this.warn(`the humanoid bone ${name} is given twice`);
            if (this.expect(node, this.nodes, `the humanoid bone ${name}`, 'node')) names.add(name);
        }
        if (this.format === 'VRM 1.0' || this.format === 'VRM 0.x') {
            const missing = REQUIRED_BONES.filter((bone) => !names.has(bone));
            if (missing.length > 0) this.warn(`required humanoid bones are missing: ${missing.join(', ')}`);
        }
        return [...names];
    }

    morphs(): string[] {
        const names = new Set<string>();
        for (const mesh of this.meshes) {
            const primitives = objectsOf(mesh.primitives);
            const count = targetsOf(primitives);
            const given = objectOf(mesh.extras).targetNames ?? objectOf(primitives[0]?.extras).targetNames;
            for (let i = 0; i < count; i++) names.add((Array.isArray(given) && textOf(given[i])) || `morph ${i}`);
        }
        return [...names];
    }

    expressions(): string[] {
        if (this.format === 'VRM 0.x') {
            return objectsOf(objectOf(this.vrm.blendShapeMaster).blendShapeGroups).map((group) => {
                for (const bind of objectsOf(group.binds)) this.expect(bind.mesh, this.meshes, `the expression ${textOf(group.name)}`, 'mesh');
                return textOf(group.presetName) && group.presetName !== 'unknown' ? String(group.presetName) : (textOf(group.name) ?? '?');
            });
        }
        const { preset, custom } = objectOf(this.vrm.expressions);
        const entries = [...Object.entries(objectOf(preset)), ...Object.entries(objectOf(custom))];
        for (const [name, expression] of entries) {
            for (const bind of objectsOf(objectOf(expression).morphTargetBinds)) {
                const node = this.expect(bind.node, this.nodes, `the expression ${name}`, 'node');
                if (!node) continue;
                const mesh = this.meshes[numberOf(node.mesh) ?? -1];
                const index = numberOf(bind.index);
                if (index === undefined || index < 0 || index >= targetsOf(objectsOf(mesh?.primitives))) {
                    this.warn(`the expression ${name} names the morph ${JSON.stringify(bind.index)}, which does not exist`);
                }
            }
        }
        return entries.map(([name]) => name);
    }

    springs(): FileSummary['springs'] {
        if (this.format === 'VRM 0.x') {
            const { boneGroups, colliderGroups } = objectOf(this.vrm.secondaryAnimation);
            const groups = objectsOf(boneGroups);
            const roots = groups.flatMap((g) => (Array.isArray(g.bones) ? g.bones : []));
            return {
                chains: roots.length,
                joints: roots.reduce((sum: number, root) => sum + this.descendants(root), 0),
                colliders: objectsOf(colliderGroups).reduce((sum, g) => sum + objectsOf(g.colliders).length, 0)
            };
        }
        const extension = objectOf(objectOf(this.json.extensions).VRMC_springBone);
        const groups = objectsOf(extension.colliderGroups);
        const colliders = objectsOf(extension.colliders);
        for (const group of groups) {
            for (const index of Array.isArray(group.colliders) ? group.colliders : []) this.expect(index, colliders, 'a collider group', 'collider');
        }
        const springs = objectsOf(extension.springs);
        let joints = 0;
        for (const spring of springs) {
            const who = `the spring "${textOf(spring.name) ?? ''}"`;
            for (const group of Array.isArray(spring.colliderGroups) ? spring.colliderGroups : []) this.expect(group, groups, who, 'collider group');
            for (const joint of objectsOf(spring.joints)) if (this.expect(joint.node, this.nodes, who, 'node')) joints++;
        }
        return { chains: springs.length, joints, colliders: colliders.length };
    }
    /** Nodes below and with one, each counted once: a broken file may have cycles. */
    private descendants(root: unknown): number {
        const seen = new Set<unknown>();
        const left = [root];
        while (left.length > 0) {
            const index = left.pop();
            if (seen.has(index)) continue;
            const node = this.expect(index, this.nodes, 'a spring', 'node');
            if (!node) continue;
            seen.add(index);
            if (Array.isArray(node.children)) for (const child of node.children) left.push(child);
        }
        return seen.size;
    }
}

const targetsOf = (primitives: readonly Json[]): number =>
    primitives.reduce((most, p) => Math.max(most, Array.isArray(p.targets) ? p.targets.length : 0), 0);

const REQUIRED_BONES = [
    'hips', 'spine', 'head',
    ...['left', 'right'].flatMap((side) => ['UpperLeg', 'LowerLeg', 'Foot', 'UpperArm', 'LowerArm', 'Hand'].map((bone) => side + bone))
];

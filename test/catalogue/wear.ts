import * as fc from 'fast-check';
import { HairSession } from '../../src/catalogue/hair/session';
import { OutfitSession } from '../../src/catalogue/outfit/outfit-session';
import { makeHead, type AnimeHead } from '../../src/catalogue/face/anime-head';
import type { BuildContext, OptionSpecs, PartDefinition, PartResult, Presentation } from '../../src/catalogue/part';
import type { MeshData } from '../../src/geometry/mesh';
import { random } from '../../src/geometry/random';
import { makeFigure } from '../../src/rig/body-figure';

/** Builds what is worn on a head as the builder does, for tests. */
export const KINDS = ['female', 'male', 'chibi'] as const;
export type Kind = (typeof KINDS)[number];
const PRESENTATION: Record<Kind, Presentation> = { female: 'feminine', male: 'masculine', chibi: 'chibi' };
const stands = new Map<Kind, { figure: ReturnType<typeof makeFigure>; head: AnimeHead }>();

export function stand(kind: Kind): { figure: ReturnType<typeof makeFigure>; head: AnimeHead } {
    let known = stands.get(kind);
    if (!known) {
        const figure = makeFigure(`body/${kind}`);
        known = { figure, head: makeHead(figure, {}, {}, PRESENTATION[kind]) };
        stands.set(kind, known);
    }
    return known;
}

export type Values = Record<string, number | string | boolean>;

/** `worn`: what else is; a head of hair wears bangs unless its forehead is the point. */
export function wear(part: PartDefinition, kind: Kind = 'female', values: Values = {}, seed = 1, detail = 1, worn: readonly string[] = part.slot === 'hair' ? ['bangs/full'] : []): PartResult {
    const defaults = Object.fromEntries(Object.entries(part.options).map(([name, option]) => [name, option.default]));
    const context: BuildContext = {
        ...stand(kind), presentation: PRESENTATION[kind], random: random(seed), detail,
        skin: { lit: '#ffefe6', shade: '#f4b8ac', outline: '#8a4a44' }, hairColor: '#c9ccd8', hair: new HairSession({ color: '#c9ccd8' }), outfit: new OutfitSession(), worn: new Set([part.id, ...worn])
    };
    const result = part.build(context, { ...defaults, ...values } as never);
    return { ...result, meshes: [...(result.later?.() ?? []), ...result.meshes] };
}

/** Any values the options allow, their ends oftener than chance has it. */
export function anyValues(options: OptionSpecs): fc.Arbitrary<Values> {
    return fc.record(
        Object.fromEntries(
            Object.entries(options).map(([name, option]): [string, fc.Arbitrary<number | string | boolean>] => {
                if (option.type === 'number')
                    return [name, fc.oneof(fc.constantFrom(option.min, option.max), fc.double({ min: option.min, max: option.max, noNaN: true }))];
                if (option.type === 'toggle') return [name, fc.boolean()];
                if (option.type === 'choice') return [name, fc.constantFrom(...option.values.map((v) => v.id))];
                return [name, fc.constantFrom('#000000', '#ffffff', '#c9ccd8', '#7a3bd0')];
            })
        )
    );
}

export const triangles = (result: PartResult): number => result.meshes.reduce((n, piece) => n + piece.mesh.indices.length / 3, 0);

/** The first thing wrong with a mesh, or undefined. */
export function fault(mesh: MeshData, bones: number): string | undefined {
    const n = mesh.positions.length / 3;
    for (const name of ['positions', 'normals', 'outlineNormals', 'uvs', 'weights', 'strands'] as const)
        if (mesh[name]?.some((v) => !Number.isFinite(v))) return `${name} holds a number that is not finite`;
    for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let k = 0; k < 4; k++) {
            sum += mesh.weights[4 * i + k];
            if (mesh.weights[4 * i + k] < 0) return `vertex ${i} has a negative weight`;
            if (mesh.joints[4 * i + k] >= bones) return `vertex ${i} hangs on bone ${mesh.joints[4 * i + k]} of ${bones}`;
        }
        if (Math.abs(sum - 1) > 1e-4) return `weights of vertex ${i} sum to ${sum}`;
        const l = Math.hypot(mesh.normals[3 * i], mesh.normals[3 * i + 1], mesh.normals[3 * i + 2]);
        if (Math.abs(l - 1) > 1e-3) return `normal of vertex ${i} is ${l} long`;
        if (mesh.uvs[2 * i] < 0 || mesh.uvs[2 * i] > 1 || mesh.uvs[2 * i + 1] < 0 || mesh.uvs[2 * i + 1] > 1) return `uv of vertex ${i} leaves the picture`;
    }
    for (const i of mesh.indices) if (i >= n) return `a triangle names vertex ${i} of ${n}`;
    return undefined;
}

/** Signed volumes of the connected pieces of a mesh about their own middles: positive = wound outward. */
export function volumes(mesh: MeshData): number[] {
    const n = mesh.positions.length / 3;
    const parent = Int32Array.from({ length: n }, (_, i) => i);
    const find = (i: number): number => {
        while (parent[i] !== i) i = parent[i] = parent[parent[i]];
        return i;
    };
    for (let t = 0; t < mesh.indices.length; t += 3) for (const k of [1, 2]) parent[find(mesh.indices[t + k])] = find(mesh.indices[t]);
    const middles = new Map<number, number[]>();
    for (let i = 0; i < n; i++) {
        const m = middles.get(find(i)) ?? [0, 0, 0, 0];
        for (let k = 0; k < 3; k++) m[k] += mesh.positions[3 * i + k];
        m[3]++;
        middles.set(find(i), m);
    }
    const sums = new Map<number, number>();
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const root = find(mesh.indices[t]);
        const m = middles.get(root)!;
        const [a, b, c] = [0, 1, 2].map((k) => [0, 1, 2].map((d) => mesh.positions[3 * mesh.indices[t + k] + d] - m[d] / m[3]));
        const v = a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
        sums.set(root, (sums.get(root) ?? 0) + v / 6);
    }
    return [...sums.values()];
}

/** Every array of a result in one, to compare two builds. */
export const bytes = (result: PartResult): Buffer =>
    Buffer.concat(
        result.meshes.flatMap(({ mesh }) =>
            [mesh.positions, mesh.normals, mesh.outlineNormals, mesh.uvs, mesh.shade, mesh.strands ?? new Float32Array(), mesh.joints, mesh.weights, mesh.indices].map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength))
        )
    );

/** The first thing wrong with a result's extra bones and springs, or undefined. */
export function rigFault(result: PartResult, prefix: string): string | undefined {
    const known = new Set(['head']);
    for (const bone of result.bones ?? []) {
        if (!bone.name.startsWith(prefix)) return `${bone.name} does not start with ${prefix}`;
        if (known.has(bone.name)) return `${bone.name} is there twice`;
        if (!known.has(bone.parent)) return `${bone.name} hangs on ${bone.parent}, which does not come before it`;
        if (bone.position.some((v) => !Number.isFinite(v))) return `${bone.name} has no place`;
        known.add(bone.name);
    }
    for (const spring of result.springs ?? []) for (const joint of spring.joints) if (!known.has(joint)) return `${spring.name} swings ${joint}, which is no bone`;
    for (const piece of result.meshes) for (const name of piece.boneNames) if (!known.has(name)) return `a mesh hangs on ${name}, which is no bone`;
    return undefined;
}

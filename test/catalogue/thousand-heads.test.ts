import assert from 'node:assert/strict';
import type { AnimeHead } from '../../src/catalogue/face/anime-head';
import { presentationOf, partsOf } from '../../src/catalogue/index';
import { SHAPES } from '../../src/catalogue/face/shapes';
import type { OptionSpec, PartResult, Slot } from '../../src/catalogue/part';
import type { MeshData } from '../../src/geometry/mesh';
import { random, type Random } from '../../src/geometry/random';
import { inventRecipe, type Recipe } from '../../src/recipe/index';
import { HEAD_SLOTS, headOf } from '../../tools/head-of';

const HEADS = 1000;
/** Slots that one character in so many leaves empty. */
const EMPTY = 4;
/** Greatest movement of one blend shape, head heights: a dropped jaw and a tongue put out are the farthest; symbols come out of hiding. */
const FARTHEST = 0.6;
/** Shut lids are no farther apart than this, metres. */
const LID_GAP = 0.0003;
/** What may lie the other way round beside a lid's hooked corner, square metres; and the share of the heads where any does. */
const MOST_TURNED = 4e-5;
const HEADS_TURNED = 0.005;
/** A sliver thinner than this has no direction worth the name, metres. */
const THIN = 0.0004;
/** How far from the skull, or from other hair, a lock may begin, head heights: curls lie that thick, and hair combed to a tie. */
const ROOT = 0.16;
/** Vertices of the largest lock: more is a skin over the whole head, which is checked as one. */
const LOCK = 400;
const HAIR: readonly Slot[] = ['hair', 'bangs', 'sides', 'ahoge'];

const pick = <T>(items: readonly T[], next: Random): T => items[Math.floor(next() * items.length)];

function anyValue(spec: OptionSpec, next: Random): number | string | boolean {
    switch (spec.type) {
        case 'number':
            // One in three at either end.
            return next() < 0.33 ? (next() < 0.5 ? spec.min : spec.max) : spec.min + next() * (spec.max - spec.min);
        case 'choice':
            return pick(spec.values, next).id;
        case 'toggle':
            return next() < 0.5;
        case 'color':
            return `#${Math.floor(next() * 0x1000000).toString(16).padStart(6, '0')}`;
    }
}

/** Any figure with any parts of the head, all their options anywhere within their ranges. */
function anyHead(seed: number): Recipe {
    const next = random(seed);
    const recipe = inventRecipe(seed);
    for (const slot of HEAD_SLOTS) {
        delete recipe.parts[slot];
        if (slot !== 'face' && slot !== 'eyes' && next() < 1 / EMPTY) continue;
        const part = pick(partsOf(slot), next);
        const options: Record<string, number | string | boolean> = {};
        for (const [name, spec] of Object.entries(part.options)) if (next() < 0.7) options[name] = anyValue(spec, next);
        recipe.parts[slot] = { part: part.id, options };
    }
    return recipe;
}

function assertSound(mesh: MeshData, bones: number, where: string): void {
    const n = mesh.positions.length / 3;
    for (const [name, array] of Object.entries({ positions: mesh.positions, normals: mesh.normals, outlineNormals: mesh.outlineNormals, uvs: mesh.uvs, weights: mesh.weights }))
        for (let i = 0; i < array.length; i++) if (!Number.isFinite(array[i])) assert.fail(`${where}: ${name}[${i}] is ${array[i]}`);
    for (let v = 0; v < n; v++) {
        const sum = mesh.weights[4 * v] + mesh.weights[4 * v + 1] + mesh.weights[4 * v + 2] + mesh.weights[4 * v + 3];
        if (Math.abs(sum - 1) > 1e-4) assert.fail(`${where}: weights of vertex ${v} sum to ${sum}`);
        for (let k = 0; k < 4; k++) if (mesh.joints[4 * v + k] >= bones) assert.fail(`${where}: vertex ${v} hangs on a bone it does not name`);
    }
    for (const i of mesh.indices) if (i >= n) assert.fail(`${where}: an index is out of range`);
}

/** Every blend shape is finite and moves nothing farther than {@link FARTHEST}. */
function assertBounded(mesh: MeshData, headHeight: number, where: string): void {
    for (const { name, deltas, vertices } of mesh.morphs) {
        let most = 0;
        for (let i = 0; i < vertices.length; i++) most = Math.max(most, Math.hypot(deltas[3 * i], deltas[3 * i + 1], deltas[3 * i + 2]));
        // NaN is caught too.
        if (!(most <= FARTHEST * headHeight)) assert.fail(`${where}: ${name} moves a vertex by ${most / headHeight} head heights`);
    }
}

/** Normals of the triangles, not of length 1. */
function facings({ positions: p, indices }: MeshData): Float64Array {
    const out = new Float64Array(indices.length);
    for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
        const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
        const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
        out.set([uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx], t);
    }
    return out;
}

/** Square metres of the face's front that lie the other way round than in `plain`, slivers thinner than {@link THIN} left out. */
function turnedOver(skin: MeshData, plain: Float64Array, head: AnimeHead): number {
    const { positions: p, indices } = skin;
    const now = facings(skin);
    let area = 0;
    for (let t = 0; t < now.length; t += 3) {
        // The poles have triangles without an area; what is seen edge on may swing past the edge.
        const size = Math.hypot(plain[t], plain[t + 1], plain[t + 2]);
        if (size < 1e-9 || plain[t + 2] < 0.4 * size) continue;
        if (plain[t] * now[t] + plain[t + 1] * now[t + 1] + plain[t + 2] * now[t + 2] > 0) continue;
        const corners = [0, 1, 2].map((k) => [...p.subarray(3 * indices[t + k], 3 * indices[t + k] + 3)] as [number, number, number]);
        // The rims behind the lids are folded in on purpose.
        if (corners.some((corner) => { const [x, y, z] = head.toHead(...corner); return z < head.at(x, y)[2] - 0.008; })) continue;
        const longest = Math.max(...corners.map((a, k) => Math.hypot(...a.map((v, d) => v - corners[(k + 1) % 3][d]))));
        const twice = Math.hypot(now[t], now[t + 1], now[t + 2]);
        if (twice / longest > THIN) area += twice / 2;
    }
    return area;
}

/**
 * The vertex that mirrors each vertex of a mesh that is the same on both sides: found once, as all faces share their
 * vertices. Looked for with the lids half shut: folded up they share their places.
 */
function mirrored({ positions, morphs }: MeshData): Uint32Array {
    const p = positions.slice();
    for (const { name, vertices, deltas } of morphs)
        if (name === 'blinkLeft' || name === 'blinkRight') vertices.forEach((v, i) => [0, 1, 2].forEach((d) => (p[3 * v + d] += 0.5 * deltas[3 * i + d])));
    const places = new Map<string, number>();
    const key = (x: number, y: number, z: number): string => [x, y, z].map((v) => Math.round(v * 2e4)).join();
    for (let v = 0; v < p.length / 3; v++) if (!places.has(key(p[3 * v], p[3 * v + 1], p[3 * v + 2]))) places.set(key(p[3 * v], p[3 * v + 1], p[3 * v + 2]), v);
    return Uint32Array.from({ length: p.length / 3 }, (_, v) => {
        // A place on the border of two cells may have its mirror image in the next.
        for (let n = 0; n < 27; n++) {
            const [dx, dy, dz] = [n % 3, Math.floor(n / 3) % 3, Math.floor(n / 9)].map((d) => (d === 2 ? -1 : d) * 4e-5);
            const found = places.get(key(-p[3 * v] + dx, p[3 * v + 1] + dy, p[3 * v + 2] + dz));
            if (found !== undefined) return found;
        }
        throw new Error(`vertex ${v} of the plain face has no mirror image`);
    });
}

/** How far the vertex worst off stands from its mirror image, metres. */
function lopsided({ positions: p }: MeshData, other: Uint32Array): number {
    let worst = 0;
    for (let v = 0; v < other.length; v++) worst = Math.max(worst, Math.hypot(p[3 * v] + p[3 * other[v]], p[3 * v + 1] - p[3 * other[v] + 1], p[3 * v + 2] - p[3 * other[v] + 2]));
    return worst;
}

/** How far off scalp and other locks the loosest lock begins, head heights. A lock is what its triangles connect; its lowest index is its root. */
function rootless(meshes: readonly MeshData[], head: AnimeHead): number {
    const { center, radii } = head.skull;
    const places = new Float64Array(meshes.reduce((sum, { positions }) => sum + positions.length, 0));
    const lockOf = new Uint32Array(places.length / 3);
    let base = 0;
    const roots: number[] = [];
    for (const { positions, indices } of meshes) {
        const n = positions.length / 3;
        const up = Array.from({ length: n }, (_, v) => v);
        const find = (v: number): number => {
            while (up[v] !== v) v = up[v] = up[up[v]];
            return v;
        };
        for (let t = 0; t < indices.length; t += 3)
            for (const k of [1, 2]) {
                const [a, b] = [find(indices[t]), find(indices[t + k])];
                up[Math.max(a, b)] = Math.min(a, b);
            }
        for (let v = 0; v < n; v++) {
            places.set(head.toHead(positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]), 3 * (base + v));
            lockOf[base + v] = base + find(v);
            if (find(v) === v) roots.push(base + v);
        }
        base += n;
    }
    const sizes = new Uint32Array(lockOf.length);
    for (const lock of lockOf) sizes[lock]++;
    /** How far a vertex stands off the skull. */
    const off = (v: number): number => {
        const q = [0, 1, 2].map((d) => places[3 * v + d] - center[d]);
        const ellipsoid = Math.max(0, (1 - 1 / Math.hypot(...q.map((x, d) => x / radii[d]))) * Math.hypot(...q));
        // The skull is no ellipsoid below its widest ring: hair at the nape begins on a cylinder.
        return q[1] < 0 ? Math.min(ellipsoid, Math.max(0, Math.hypot(q[0], q[2]) - Math.max(radii[0], radii[2]))) : ellipsoid;
    };
    let worst = 0;
    for (const root of roots) {
        if (sizes[root] > LOCK) continue;
        // Its first ring: one side of it may stand off.
        const ring = [0, 1, 2, 3].map((k) => root + k).filter((v) => lockOf[v] === root);
        let away = Math.min(...ring.map(off));
        // Only the few locks that do not begin on the skull are compared with all the others.
        for (let v = 0; v < lockOf.length && away > ROOT; v++)
            if (lockOf[v] !== root) for (const r of ring) away = Math.min(away, Math.hypot(places[3 * v] - places[3 * r], places[3 * v + 1] - places[3 * r + 1], places[3 * v + 2] - places[3 * r + 2]));
        worst = Math.max(worst, away);
    }
    return worst;
}

describe(`${HEADS} heads of any parts and options`, () => {
    const faces = new Map<string, Float64Array>();
    let sides: Uint32Array;
    const turned: number[] = [];
    let gap = 0;

    it('are whole, keep their faces the right way out and the same on both sides, shut their lids, and root their hair in the scalp', () => {
        for (let seed = 1; seed <= HEADS; seed++) {
            const recipe = anyHead(seed);
            const { head, figure, results } = headOf(recipe);
            const kind = presentationOf(recipe.parts.body!.part);
            for (const [slot, result] of Object.entries(results) as [Slot, PartResult][])
                result.meshes.forEach(({ mesh, boneNames, material }, i) => {
                    const where = `head ${seed}, ${recipe.parts[slot]!.part}, mesh ${i} (${material.name})`;
                    assertSound(mesh, boneNames.length, where);
                    assertBounded(mesh, figure.headHeight, where);
                });

            // The face's front lies the same way round as on the plainest face of that kind.
            const [{ mesh: skin }] = results.face!.meshes;
            let plain = faces.get(kind);
            if (!plain) {
                const { mesh } = headOf({ ...recipe, parts: { body: { part: recipe.parts.body!.part } } }, ['face']).results.face!.meshes[0];
                faces.set(kind, (plain = facings(mesh)));
                sides = mirrored(mesh);
            }
            const over = turnedOver(skin, plain, head);
            if (over) turned.push(seed);
            if (over > MOST_TURNED) assert.fail(`head ${seed}: ${over} m² of the face are turned over`);

            const loose = rootless(HAIR.flatMap((slot) => results[slot]?.meshes.map(({ mesh }) => mesh) ?? []), head);
            if (loose > ROOT) assert.fail(`head ${seed} (${HAIR.map((slot) => recipe.parts[slot]?.part ?? '–').join(', ')}): a lock begins ${loose} head heights away from scalp and hair`);

            const uneven = lopsided(skin, sides);
            if (uneven > 1e-4) assert.fail(`head ${seed}: a vertex of the face stands ${uneven} m from its mirror image`);

            for (const { to } of [SHAPES.blinkLeft, SHAPES.joyLeft]) {
                const { upper, lower } = head.lids(to.left);
                upper.forEach(([x, y], i) => (gap = Math.max(gap, figure.headHeight * Math.hypot(x - lower[i][0], y - lower[i][1]))));
            }
            if (gap > LID_GAP) assert.fail(`head ${seed}: its shut lids are ${gap} m apart`);
        }
        assert.ok(turned.length <= HEADS_TURNED * HEADS, `${turned.length} heads have a triangle turned over: ${turned.slice(0, 10).join()} …`);
    }).timeout(400000);
});

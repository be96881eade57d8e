import type { Avatar, Layer } from '../src/avatar/avatar';
import type { MeshData } from '../src/geometry/mesh';
import type { Quaternion } from '../src/geometry/quaternion';
import { settleSprings } from '../src/physics/settle';
import { groundedHips } from '../src/rig/grounding';
import { skinMesh, skinPalette } from '../src/rig/skinning';

/** How clothes lie on a body and on each other in one pose. */
export interface Fit {
    /** Vertices of skin that stand out of the outermost cloth over them, and all vertices of skin. */
    skinOut: number;
    skin: number;
    /** Vertices of cloth that stand out of cloth worn over them, and all vertices of cloth. */
    clothOut: number;
    cloth: number;
    /** Edges of skin and clothes by how much longer they are than at rest: counts in steps of 1 %, from 0. */
    stretch: Uint32Array;
    /** Vertices that stand out, by `part under part`. */
    by: Map<string, number>;
}

/** Cloth farther out than this covers nothing, and what stands out by less is not seen; metres on an adult. */
const REACH = 0.3;
const SEEN = 0.0008;
/** A ball this wide round where cloth covered a place is the cloth it is compared with in a pose. */
const NEAR = 0.03;
/** A hit on a far surface of a garment this far behind its near one is another side of the body. */
const THROUGH = 0.02;
const NO_CLOTH = new Set(['face', 'eyes', 'brows', 'mouth', 'hair', 'ears', 'tail', 'wings', 'headwear', 'eyewear', 'prop']);

interface Cover {
    /** The piece that covers, and its triangles near where it does. */
    piece: number;
    triangles: Int32Array;
}
interface Piece {
    layer: Layer;
    skin: boolean;
    /** Vertices something covers at rest, and what covers each. */
    vertices: number[];
    covers: Cover[][];
    boundary: Uint8Array;
}

/**
 * What of a dressed body is covered by what at rest, to be asked again in any pose. Skin and clothes only: no face, no
 * hair, nothing worn on the head.
 */
export class FitMeasure {
    private readonly pieces: Piece[];
    private readonly names: string[];
    /** Vertices that stand out at rest already. */
    readonly atRest: Fit;

    constructor(private readonly avatar: Avatar) {
        this.names = avatar.bones.map(({ name }) => name);
        const unit = avatar.heightMetres / 1.58;
        const layers = avatar.layers.filter(({ layer, mesh }) => !NO_CLOTH.has(layer) && mesh.indices.length > 0);
        const grids = layers.map(({ mesh }) => new TriangleGrid(mesh, 0.04 * unit));
        this.pieces = layers.map((layer): Piece => ({ layer, skin: layer.layer === 'body', vertices: [], covers: [], boundary: boundaryOf(layer.mesh) }));
        const [skin, cloth] = [true, false].map((is) => this.pieces.filter((p) => p.skin === is).reduce((n, p) => n + p.layer.mesh.positions.length / 3, 0));
        const rest: Fit = { skinOut: 0, skin, clothOut: 0, cloth, stretch: new Uint32Array(0), by: new Map() };
        for (const piece of this.pieces) {
            const { positions, normals } = piece.layer.mesh;
            const covered = new Map<number, Set<number>>();
            for (let v = 0; v < positions.length / 3; v++) {
                const covers: Cover[] = [];
                this.pieces.forEach((other, k) => {
                    if (other.skin || other.layer.part === piece.layer.part) return;
                    const hit = grids[k].over(positions, normals, v, REACH * unit, THROUGH * unit);
                    if (hit) covers.push({ piece: k, triangles: grids[k].near(hit, NEAR * unit, normals, v) });
                });
                if (!covers.length) continue;
                piece.vertices.push(v);
                piece.covers.push(covers);
                covered.set(v, new Set(covers.map((cover) => cover.piece)));
            }
            this.findRestOut(piece, covered, grids, rest, SEEN * unit);
        }
        this.atRest = rest;
    }

    /** Vertices not covered by a piece that covers most of their neighbours, which lies just beneath them instead. */
    private findRestOut(piece: Piece, covered: ReadonlyMap<number, ReadonlySet<number>>, grids: readonly TriangleGrid[], rest: Fit, seen: number): void {
        const { positions, normals } = piece.layer.mesh;
        neighboursOf(piece.layer.mesh).forEach((neighbours, v) => {
            if (covered.has(v)) return;
            const counts = new Map<number, number>();
            for (const n of neighbours) for (const k of covered.get(n) ?? []) counts.set(k, (counts.get(k) ?? 0) + 1);
            for (const [k, count] of counts) {
                if (2 * count < neighbours.size) continue;
                const depth = grids[k].beneath(positions, normals, v, 8 * seen);
                if (depth === undefined || depth < seen) continue;
                if (piece.skin) rest.skinOut++;
                else rest.clothOut++;
                const key = `${piece.layer.part} through ${this.pieces[k].layer.part}`;
                rest.by.set(key, (rest.by.get(key) ?? 0) + 1);
                return;
            }
        });
    }

    /** The same in a pose, hair and cloth come to rest in it. */
    inPose(rotations: Readonly<Record<string, Quaternion>>): Fit {
        const { avatar } = this;
        const palette = skinPalette(avatar.bones, { ...rotations, ...settleSprings(avatar, rotations) }, groundedHips(avatar.bones, rotations));
        const posed = this.pieces.map(({ layer }) => skinMesh(layer.mesh, this.names, avatar.bones, palette));
        const seen = (SEEN * avatar.heightMetres) / 1.58;
        const fit: Fit = { ...this.atRest, skinOut: 0, clothOut: 0, stretch: new Uint32Array(STEPS), by: new Map() };
        this.pieces.forEach((piece, i) => {
            piece.vertices.forEach((v, at) => {
                let out = -1;
                for (const { piece: k, triangles } of piece.covers[at]) {
                    const height = heightOver(posed[i].positions, v, posed[k], triangles, this.pieces[k].boundary);
                    // Under any cloth it is not seen; beyond the edge of one, that one does not count.
                    if (height !== undefined && height <= seen) return;
                    if (height !== undefined) out = k;
                }
                if (out < 0) return;
                if (piece.skin) fit.skinOut++;
                else fit.clothOut++;
                const key = `${piece.layer.part} through ${this.pieces[out].layer.part}`;
                fit.by.set(key, (fit.by.get(key) ?? 0) + 1);
            });
            countStretch(piece.layer.mesh, posed[i], fit.stretch);
        });
        return fit;
    }

    /** Triangles at rest that face against the normals of all their corners. */
    turnedOver(): number {
        let count = 0;
        for (const { layer: { mesh } } of this.pieces) {
            const { positions: p, normals: n, indices } = mesh;
            for (let t = 0; t < indices.length; t += 3) {
                const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
                const u = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
                const v = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
                const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
                const area = Math.hypot(...face);
                const along = [0, 1, 2].reduce((sum, k) => sum + face[k] * (n[a + k] + n[b + k] + n[c + k]), 0);
                if (area > 1e-7 && along < -2.7 * area) count++;
            }
        }
        return count;
    }
}

const STEPS = 400;

/** The value below which `share` of the counted edges stay, as a ratio to their rest length. */
export function percentile(stretch: Uint32Array, share: number): number {
    const all = stretch.reduce((a, b) => a + b, 0);
    let sum = 0;
    for (let i = 0; i < stretch.length; i++) {
        sum += stretch[i];
        if (sum >= share * all) return i / 100;
    }
    return stretch.length / 100;
}

function countStretch(rest: MeshData, posed: MeshData, into: Uint32Array): void {
    const length = (p: Float32Array, a: number, b: number): number => Math.hypot(p[3 * a] - p[3 * b], p[3 * a + 1] - p[3 * b + 1], p[3 * a + 2] - p[3 * b + 2]);
    for (let t = 0; t < rest.indices.length; t += 3)
        for (let k = 0; k < 3; k++) {
            const a = rest.indices[t + k];
            const b = rest.indices[t + ((k + 1) % 3)];
            const before = length(rest.positions, a, b);
            if (before > 1e-4) into[Math.min(STEPS - 1, Math.round((100 * length(posed.positions, a, b)) / before))]++;
        }
}

/** Vertices on an edge that only one triangle has. Places that coincide count as one: seams of the picture are no edge. */
function boundaryOf(mesh: MeshData): Uint8Array {
    const weld = weldOf(mesh);
    const edges = new Map<number, number>();
    const n = mesh.positions.length / 3;
    const each = (visit: (key: number, a: number, b: number) => void): void => {
        for (let t = 0; t < mesh.indices.length; t += 3)
            for (let k = 0; k < 3; k++) {
                const [a, b] = [weld[mesh.indices[t + k]], weld[mesh.indices[t + ((k + 1) % 3)]]];
                visit(Math.min(a, b) * n + Math.max(a, b), a, b);
            }
    };
    each((key) => edges.set(key, (edges.get(key) ?? 0) + 1));
    const at = new Uint8Array(n);
    each((key, a, b) => {
        if (edges.get(key) === 1) at[a] = at[b] = 1;
    });
    for (let i = 0; i < n; i++) at[i] = at[weld[i]];
    return at;
}

function weldOf({ positions }: MeshData): Int32Array {
    const seen = new Map<string, number>();
    return Int32Array.from({ length: positions.length / 3 }, (_, i) => {
        const key = [0, 1, 2].map((k) => Math.round(positions[3 * i + k] * 1e5)).join();
        const first = seen.get(key) ?? i;
        seen.set(key, first);
        return first;
    });
}

function neighboursOf({ positions, indices }: MeshData): Set<number>[] {
    const sets = Array.from({ length: positions.length / 3 }, () => new Set<number>());
    for (let t = 0; t < indices.length; t += 3) for (let k = 0; k < 3; k++) sets[indices[t + k]].add(indices[t + ((k + 1) % 3)]).add(indices[t + ((k + 2) % 3)]);
    return sets;
}

/** How far a vertex stands over the nearest of some triangles, negative beneath; undefined beyond their edge. */
function heightOver(points: Float32Array, v: number, { positions: p, normals, indices }: MeshData, triangles: Int32Array, boundary: Uint8Array): number | undefined {
    const [x, y, z] = [points[3 * v], points[3 * v + 1], points[3 * v + 2]];
    let best = Infinity;
    let height: number | undefined;
    for (const t of triangles) {
        const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
        const [u, w] = nearestOn(x - p[a], y - p[a + 1], z - p[a + 2], p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2], p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]);
        const s = 1 - u - w;
        const dx = x - s * p[a] - u * p[b] - w * p[c];
        const dy = y - s * p[a + 1] - u * p[b + 1] - w * p[c + 1];
        const dz = z - s * p[a + 2] - u * p[b + 2] - w * p[c + 2];
        const square = dx * dx + dy * dy + dz * dz;
        if (square >= best) continue;
        best = square;
        const nx = s * normals[a] + u * normals[b] + w * normals[c];
        const ny = s * normals[a + 1] + u * normals[b + 1] + w * normals[c + 1];
        const nz = s * normals[a + 2] + u * normals[b + 2] + w * normals[c + 2];
        // On an edge of the cloth, or beside the triangles compared: the nearest place says nothing of over or under.
        const onEdge = (s < 1e-6 && boundary[b / 3] && boundary[c / 3]) || (u < 1e-6 && boundary[a / 3] && boundary[c / 3]) || (w < 1e-6 && boundary[a / 3] && boundary[b / 3]);
        const along = dx * nx + dy * ny + dz * nz;
        height = onEdge || along * along < 0.36 * square * (nx * nx + ny * ny + nz * nz) ? undefined : along;
    }
    return height;
}

/** Barycentric coordinates (of b and c) of the place on a triangle at the origin nearest to a point. */
function nearestOn(px: number, py: number, pz: number, bx: number, by: number, bz: number, cx: number, cy: number, cz: number): [number, number] {
    const d1 = bx * px + by * py + bz * pz;
    const d2 = cx * px + cy * py + cz * pz;
    if (d1 <= 0 && d2 <= 0) return [0, 0];
    const bb = bx * bx + by * by + bz * bz;
    const bc = bx * cx + by * cy + bz * cz;
    const cc = cx * cx + cy * cy + cz * cz;
    const d3 = d1 - bb;
    const d4 = d2 - bc;
    if (d3 >= 0 && d4 <= d3) return [1, 0];
    const vc = d1 * d4 - d3 * d2;
    if (vc <= 0 && d1 >= 0 && d3 <= 0) return [d1 / (d1 - d3), 0];
    const d5 = d1 - bc;
    const d6 = d2 - cc;
    if (d6 >= 0 && d5 <= d6) return [0, 1];
    const vb = d5 * d2 - d1 * d6;
    if (vb <= 0 && d2 >= 0 && d6 <= 0) return [0, d2 / (d2 - d6)];
    const va = d3 * d6 - d5 * d4;
    if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
        return [1 - w, w];
    }
    const all = va + vb + vc;
    return all === 0 ? [0, 0] : [vb / all, vc / all];
}

/** Triangles by the cells they touch, for rays and for what is near. */
class TriangleGrid {
    private readonly cells = new Map<number, number[]>();

    constructor(private readonly mesh: MeshData, private readonly size: number) {
        const { positions: p, indices } = mesh;
        for (let t = 0; t < indices.length; t += 3) {
            const low = [0, 1, 2].map((k) => this.cell(Math.min(p[3 * indices[t] + k], p[3 * indices[t + 1] + k], p[3 * indices[t + 2] + k])));
            const high = [0, 1, 2].map((k) => this.cell(Math.max(p[3 * indices[t] + k], p[3 * indices[t + 1] + k], p[3 * indices[t + 2] + k])));
            for (let x = low[0]; x <= high[0]; x++)
                for (let y = low[1]; y <= high[1]; y++)
                    for (let z = low[2]; z <= high[2]; z++) {
                        const key = keyOf(x, y, z);
                        const list = this.cells.get(key);
                        if (list) list.push(t);
                        else this.cells.set(key, [t]);
                    }
        }
    }

    private cell(v: number): number {
        return Math.floor(v / this.size);
    }

    /** Where the ray from a vertex outwards leaves the cloth over it; undefined where it does not, or enters another side of the body before. */
    over(points: Float32Array, normals: Float32Array, v: number, reach: number, through: number): [number, number, number] | undefined {
        let leaves = Infinity;
        let enters = Infinity;
        this.cast(points, normals, v, 1, reach, (d, facing) => {
            if (facing > 0) leaves = Math.min(leaves, d);
            else enters = Math.min(enters, d);
        });
        if (leaves === Infinity || enters < leaves - through) return undefined;
        return [0, 1, 2].map((k) => points[3 * v + k] + normals[3 * v + k] * leaves) as [number, number, number];
    }

    /** How deep below a vertex the outside of the cloth lies. */
    beneath(points: Float32Array, normals: Float32Array, v: number, reach: number): number | undefined {
        let depth: number | undefined;
        this.cast(points, normals, v, -1, reach, (d, facing) => {
            if (facing < 0 && (depth === undefined || d < depth)) depth = d;
        });
        return depth;
    }

    private cast(points: Float32Array, normals: Float32Array, v: number, way: 1 | -1, reach: number, hit: (distance: number, facing: number) => void): void {
        const { positions: p, indices } = this.mesh;
        const o = [points[3 * v], points[3 * v + 1], points[3 * v + 2]];
        const d = [way * normals[3 * v], way * normals[3 * v + 1], way * normals[3 * v + 2]];
        const seen = new Set<number>();
        let last = -1;
        for (let s = 0; s <= reach + this.size; s += 0.5 * this.size) {
            const key = keyOf(this.cell(o[0] + d[0] * s), this.cell(o[1] + d[1] * s), this.cell(o[2] + d[2] * s));
            if (key === last) continue;
            last = key;
            for (const t of this.cells.get(key) ?? []) {
                if (seen.has(t)) continue;
                seen.add(t);
                const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
                const e = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
                const f = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
                const q = [d[1] * f[2] - d[2] * f[1], d[2] * f[0] - d[0] * f[2], d[0] * f[1] - d[1] * f[0]];
                const det = e[0] * q[0] + e[1] * q[1] + e[2] * q[2];
                if (Math.abs(det) < 1e-14) continue;
                const r = [o[0] - p[a], o[1] - p[a + 1], o[2] - p[a + 2]];
                const u = (r[0] * q[0] + r[1] * q[1] + r[2] * q[2]) / det;
                if (u < 0 || u > 1) continue;
                const g = [r[1] * e[2] - r[2] * e[1], r[2] * e[0] - r[0] * e[2], r[0] * e[1] - r[1] * e[0]];
                const w = (d[0] * g[0] + d[1] * g[1] + d[2] * g[2]) / det;
                if (w < 0 || u + w > 1) continue;
                const at = (f[0] * g[0] + f[1] * g[1] + f[2] * g[2]) / det;
                // The determinant is negative where the ray leaves through the outside.
                if (at >= 0 && at <= reach) hit(at, -det);
            }
        }
    }

    /** Triangles within `radius` of a place that face as a vertex does. */
    near(place: readonly number[], radius: number, normals: Float32Array, v: number): Int32Array {
        const { positions: p, indices } = this.mesh;
        const found = new Set<number>();
        const [low, high] = [-1, 1].map((k) => place.map((x) => this.cell(x + k * radius)));
        for (let x = low[0]; x <= high[0]; x++)
            for (let y = low[1]; y <= high[1]; y++)
                for (let z = low[2]; z <= high[2]; z++)
                    for (const t of this.cells.get(keyOf(x, y, z)) ?? []) {
                        if (found.has(t)) continue;
                        const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
                        const e = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
                        const f = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
                        const n = [e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0]];
                        if (n[0] * normals[3 * v] + n[1] * normals[3 * v + 1] + n[2] * normals[3 * v + 2] <= 0) continue;
                        const [u, w] = nearestOn(place[0] - p[a], place[1] - p[a + 1], place[2] - p[a + 2], e[0], e[1], e[2], f[0], f[1], f[2]);
                        const square = [0, 1, 2].reduce((sum, k) => sum + (p[a + k] + u * e[k] + w * f[k] - place[k]) ** 2, 0);
                        if (square < radius * radius) found.add(t);
                    }
        return Int32Array.from(found);
    }
}

const keyOf = (x: number, y: number, z: number): number => ((x + 512) * 1024 + (y + 512)) * 1024 + z + 512;

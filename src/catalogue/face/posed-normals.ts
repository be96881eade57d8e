import type { MeshData } from '../../geometry/mesh';
import { WELD_DISTANCE } from '../../geometry/mesh';
import type { SoftenNormals } from './posed-mesh';

/**
 * Normals of a mesh whose vertices have moved, made again only where a triangle moved: a pose moves a tenth of the head.
 */
export class PosedNormals {
    /** Triangles of vertex v: `fan[start[v]] … fan[start[v + 1] − 1]`, as their first index. */
    private readonly start: Uint32Array;
    private readonly fan: Uint32Array;
    /** Vertices that share a place at rest with another, with all of them. */
    private readonly mates = new Map<number, number[]>();
    private readonly seen: Uint8Array;

    /** @param given Normals the modeller gave, zero where the surface's own are meant. */
    constructor(
        private readonly mesh: MeshData,
        private readonly given: Float64Array,
        private readonly soften?: SoftenNormals
    ) {
        const { positions, indices } = mesh;
        const n = positions.length / 3;
        this.seen = new Uint8Array(n);
        this.start = new Uint32Array(n + 1);
        for (const v of indices) this.start[v + 1]++;
        for (let v = 0; v < n; v++) this.start[v + 1] += this.start[v];
        const next = this.start.slice();
        this.fan = new Uint32Array(indices.length);
        for (let i = 0; i < indices.length; i++) this.fan[next[indices[i]]++] = i - (i % 3);
        const places = new Map<string, number[]>();
        for (let v = 0; v < n; v++) {
            if (!this.isFree(v)) continue;
            const key = [0, 1, 2].map((k) => Math.round(positions[3 * v + k] / WELD_DISTANCE)).join();
            const here = places.get(key);
            if (here) {
                here.push(v);
                for (const mate of here) this.mates.set(mate, here);
            } else places.set(key, [v]);
        }
    }

    /** Normals of all vertices whose surface changed, by vertex; `moved` are those that left their place at rest. */
    turned(places: Float32Array, moved: readonly number[]): Map<number, readonly [number, number, number]> {
        const { seen, mesh, fan, start } = this;
        const touched: number[] = [];
        const touch = (v: number): void => {
            if (seen[v] || !this.isFree(v)) return;
            seen[v] = 1;
            touched.push(v);
        };
        for (const v of moved)
            for (let f = start[v]; f < start[v + 1]; f++)
                for (let k = 0; k < 3; k++) {
                    const corner = mesh.indices[fan[f] + k];
                    touch(corner);
                    this.mates.get(corner)?.forEach(touch);
                }
        const positions = new Float32Array(3 * touched.length);
        const normals = new Float32Array(3 * touched.length);
        touched.forEach((v, i) => {
            seen[v] = 0;
            for (let k = 0; k < 3; k++) positions[3 * i + k] = places[3 * v + k];
            const sum: [number, number, number] = [0, 0, 0];
            // What lay together at rest may part: a lip's middle belongs to both lips while they are shut.
            for (const mate of this.mates.get(v) ?? [v]) if (together(places, v, mate)) this.addFan(places, mate, sum);
            const l = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
            for (let k = 0; k < 3; k++) normals[3 * i + k] = l > 0 ? sum[k] / l : mesh.normals[3 * v + k];
        });
        this.soften?.(positions, normals);
        return new Map(touched.map((v, i) => [v, [normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]]]));
    }

    private isFree(v: number): boolean {
        return this.given[3 * v] === 0 && this.given[3 * v + 1] === 0 && this.given[3 * v + 2] === 0;
    }

    /** Adds the area-weighted normals of a vertex's triangles. */
    private addFan(p: Float32Array, v: number, sum: [number, number, number]): void {
        for (let f = this.start[v]; f < this.start[v + 1]; f++) {
            const [a, b, c] = [0, 1, 2].map((k) => 3 * this.mesh.indices[this.fan[f] + k]);
            const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
            const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
            sum[0] += uy * vz - uz * vy;
            sum[1] += uz * vx - ux * vz;
            sum[2] += ux * vy - uy * vx;
        }
    }
}

const together = (p: Float32Array, a: number, b: number): boolean =>
    [0, 1, 2].every((k) => Math.abs(p[3 * a + k] - p[3 * b + k]) < WELD_DISTANCE);

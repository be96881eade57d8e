import type { MeshData } from '../../geometry/mesh';
import { WELD_DISTANCE, placesOf } from '../../geometry/mesh';
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
    private readonly changed: Uint8Array;
    private readonly sum = new Float64Array(3);

    /** @param given Normals the modeller gave, zero where the surface's own are meant. */
    constructor(
        private readonly mesh: MeshData,
        private readonly given: Float64Array,
        private readonly soften?: SoftenNormals
    ) {
        const { positions, indices } = mesh;
        const n = positions.length / 3;
        this.changed = new Uint8Array(n);
        this.start = new Uint32Array(n + 1);
        for (const v of indices) this.start[v + 1]++;
        for (let v = 0; v < n; v++) this.start[v + 1] += this.start[v];
        const next = this.start.slice();
        this.fan = new Uint32Array(indices.length);
        for (let i = 0; i < indices.length; i++) this.fan[next[indices[i]]++] = i - (i % 3);
        const first = new Map<number, number>();
        const place = placesOf(positions);
        for (let v = 0; v < n; v++) {
            if (!this.isFree(v)) continue;
            const before = first.get(place[v]);
            if (before === undefined) {
                first.set(place[v], v);
                continue;
            }
            const here = this.mates.get(before) ?? [before];
            here.push(v);
            this.mates.set(before, here).set(v, here);
        }
    }

    /**
     * Writes the normals of all vertices whose surface changed into `normals`, which has those at rest; `moved` are the
     * vertices that left their place. Returns them and all whose normal was written, in order.
     */
    turn(normals: Float32Array, places: Float32Array, moved: readonly number[]): number[] {
        const { changed, mesh, fan, start } = this;
        changed.fill(0);
        for (const v of moved) {
            changed[v] = MOVED;
            for (let f = start[v]; f < start[v + 1]; f++)
                for (let k = 0; k < 3; k++) {
                    const corner = mesh.indices[fan[f] + k];
                    if (this.isFree(corner)) changed[corner] |= TURNED;
                }
        }
        for (const [v, mates] of this.mates) if (changed[v] & TURNED) for (const mate of mates) changed[mate] |= TURNED;
        const all: number[] = [];
        const turned: number[] = [];
        for (let v = 0; v < changed.length; v++) {
            if (changed[v]) all.push(v);
            if (changed[v] & TURNED) turned.push(v);
        }
        if (turned.length === 0) return all;
        const ownPlaces = new Float32Array(3 * turned.length);
        const own = new Float32Array(3 * turned.length);
        turned.forEach((v, i) => {
            ownPlaces.set(places.subarray(3 * v, 3 * v + 3), 3 * i);
            this.surfaceNormal(places, v, own, 3 * i);
        });
        this.soften?.(ownPlaces, own);
        turned.forEach((v, i) => normals.set(own.subarray(3 * i, 3 * i + 3), 3 * v));
        return all;
    }

    private isFree(v: number): boolean {
        return this.given[3 * v] === 0 && this.given[3 * v + 1] === 0 && this.given[3 * v + 2] === 0;
    }

    /** Area-weighted, over all that lies at the vertex's place. */
    private surfaceNormal(p: Float32Array, v: number, out: Float32Array, at: number): void {
        const { sum } = this;
        sum.fill(0);
        const mates = this.mates.get(v);
        if (mates) {
            // What lay together at rest may part: a lip's middle belongs to both lips while they are shut.
            for (const mate of mates) if (together(p, v, mate)) this.addFan(p, mate);
        } else this.addFan(p, v);
        const l = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
        for (let k = 0; k < 3; k++) out[at + k] = l > 0 ? sum[k] / l : this.mesh.normals[3 * v + k];
    }

    private addFan(p: Float32Array, v: number): void {
        const { sum, fan, start } = this;
        const { indices } = this.mesh;
        for (let f = start[v]; f < start[v + 1]; f++) {
            const a = 3 * indices[fan[f]];
            const b = 3 * indices[fan[f] + 1];
            const c = 3 * indices[fan[f] + 2];
            const ux = p[b] - p[a];
            const uy = p[b + 1] - p[a + 1];
            const uz = p[b + 2] - p[a + 2];
            const vx = p[c] - p[a];
            const vy = p[c + 1] - p[a + 1];
            const vz = p[c + 2] - p[a + 2];
            sum[0] += uy * vz - uz * vy;
            sum[1] += uz * vx - ux * vz;
            sum[2] += ux * vy - uy * vx;
        }
    }
}

const MOVED = 1;
const TURNED = 2;

const together = (p: Float32Array, a: number, b: number): boolean =>
    Math.abs(p[3 * a] - p[3 * b]) < WELD_DISTANCE &&
    Math.abs(p[3 * a + 1] - p[3 * b + 1]) < WELD_DISTANCE &&
    Math.abs(p[3 * a + 2] - p[3 * b + 2]) < WELD_DISTANCE;

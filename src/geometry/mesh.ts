import { clamp } from './scalar';

/**
 * A skinned mesh in avatar space: metres, +Y up, facing +Z, rest pose (T), soles at y = 0.
 * Triangles wind counter-clockwise seen from outside. All arrays are per vertex unless said otherwise.
 */
export interface MeshData {
    /** xyz. */
    positions: Float32Array;
    /** Shading normals, xyz, unit length: edited for clean two-tone shading, not always the surface's own. */
    normals: Float32Array;
    /** Directions the outline hull grows in, xyz, unit length, equal on vertices that share a position. */
    outlineNormals: Float32Array;
    /** uv within the material's own drawing, [0, 1], v = 0 at the TOP row of the picture (glTF convention). */
    uvs: Float32Array;
    /**
     * What the shader needs beside colour, four bytes:
     * R light threshold (128 neutral, lower shades sooner: ambient occlusion),
     * G pull towards the camera (0 none … 255 = 2 cm; brows and lashes),
     * B hair highlight strength (0 none),
     * A outline width (255 = the material's full width, 0 = none).
     */
    shade: Uint8Array;
    /** Direction a hair strand runs, xyz (unit or zero), and a random number per strand in w. Absent where there is no hair. */
    strands?: Float32Array;
    /** Four bone indices a vertex, into `boneNames` of the part (later: the avatar's skeleton). */
    joints: Uint16Array;
    /** Four weights a vertex, summing to 1. */
    weights: Float32Array;
    /** Triangles. */
    indices: Uint32Array;
    /** Shapes the mesh can blend to (face, eyes and mouth only). */
    morphs: MorphData[];
}

/** A sparse blend shape: `deltas[3*i..]` and `normalDeltas[3*i..]` move vertex `vertices[i]`, in metres. */
export interface MorphData {
    name: string;
    vertices: Uint32Array;
    deltas: Float32Array;
    normalDeltas: Float32Array;
}

/**
 * Grows a mesh vertex by vertex. The arrays double when full; `finish` trims them.
 * Normals left at zero are made from the triangles on `finish`, welded by position.
 */
export class MeshBuilder {
    count = 0;
    positions = new Float64Array(3 * 256);
    normals = new Float64Array(3 * 256);
    uvs = new Float32Array(2 * 256);
    shade = new Uint8Array(4 * 256);
    strands: Float32Array | undefined;
    joints = new Uint16Array(4 * 256);
    weights = new Float32Array(4 * 256);
    indices: number[] = [];

    /** Adds a vertex and returns its index. Shade starts neutral (128, 0, 0, 255), weight on bone 0. */
    vertex(x: number, y: number, z: number, nx = 0, ny = 0, nz = 0, u = 0, v = 0): number {
        const i = this.count++;
        if (3 * i + 2 >= this.positions.length) this.grow();
        this.positions[3 * i] = x;
        this.positions[3 * i + 1] = y;
        this.positions[3 * i + 2] = z;
        this.normals[3 * i] = nx;
        this.normals[3 * i + 1] = ny;
        this.normals[3 * i + 2] = nz;
        this.uvs[2 * i] = u;
        this.uvs[2 * i + 1] = v;
        this.shade[4 * i] = 128;
        this.shade[4 * i + 1] = 0;
        this.shade[4 * i + 2] = 0;
        this.shade[4 * i + 3] = 255;
        this.weights[4 * i] = 1;
        return i;
    }

    /** Sets the shade bytes from fractions: `light` −1 (always dark) … 0 … 1 (always lit); the rest 0 … 1. See {@link MeshData.shade}. */
    shadeAt(i: number, light: number, pull = 0, highlight = 0, outline = 1): void {
        this.shade[4 * i] = Math.round(clamp(128 + 127 * light, 0, 255));
        this.shade[4 * i + 1] = Math.round(clamp(pull) * 255);
        this.shade[4 * i + 2] = Math.round(clamp(highlight) * 255);
        this.shade[4 * i + 3] = Math.round(clamp(outline) * 255);
    }

    /** Sets the strand direction (zero length for none) and the strand's random number. */
    strandAt(i: number, x: number, y: number, z: number, noise: number): void {
        this.strands ??= new Float32Array((this.positions.length / 3) * 4);
        this.strands[4 * i] = x;
        this.strands[4 * i + 1] = y;
        this.strands[4 * i + 2] = z;
        this.strands[4 * i + 3] = noise;
    }

    /** Sets up to four bones and weights of a vertex; weights are normalised by `finish`. */
    skinAt(i: number, joints: ArrayLike<number>, weights: ArrayLike<number>): void {
        for (let k = 0; k < 4; k++) {
            this.joints[4 * i + k] = k < joints.length ? joints[k] : 0;
            this.weights[4 * i + k] = k < weights.length ? weights[k] : 0;
        }
    }

    triangle(a: number, b: number, c: number, flip = false): void {
        if (flip) this.indices.push(a, c, b);
        else this.indices.push(a, b, c);
    }

    quad(a: number, b: number, c: number, d: number, flip = false): void {
        this.triangle(a, b, c, flip);
        this.triangle(a, c, d, flip);
    }

    private grow(): void {
        const twice = <T extends Float32Array | Float64Array | Uint8Array | Uint16Array>(old: T): T => {
            const next = new (old.constructor as new (n: number) => T)(old.length * 2);
            next.set(old);
            return next;
        };
        this.positions = twice(this.positions);
        this.normals = twice(this.normals);
        this.uvs = twice(this.uvs);
        this.shade = twice(this.shade);
        this.joints = twice(this.joints);
        this.weights = twice(this.weights);
        if (this.strands) this.strands = twice(this.strands);
    }

    /** The finished mesh: missing normals made, outline normals welded, weights normalised, zero-area triangles dropped. */
    finish(): MeshData {
        const n = this.count;
        const positions = Float32Array.from(this.positions.subarray(0, 3 * n));
        const indices = dropDegenerate(positions, this.indices);
        const outlineNormals = weldedNormals(positions, indices);
        const normals = new Float32Array(3 * n);
        for (let i = 0; i < n; i++) {
            const x = this.normals[3 * i];
            const y = this.normals[3 * i + 1];
            const z = this.normals[3 * i + 2];
            const l = Math.sqrt(x * x + y * y + z * z);
            if (l > 1e-9) {
                normals[3 * i] = x / l;
                normals[3 * i + 1] = y / l;
                normals[3 * i + 2] = z / l;
            } else {
                normals.set(outlineNormals.subarray(3 * i, 3 * i + 3), 3 * i);
            }
        }
        const weights = this.weights.slice(0, 4 * n);
        for (let i = 0; i < n; i++) {
            const sum = weights[4 * i] + weights[4 * i + 1] + weights[4 * i + 2] + weights[4 * i + 3];
            if (sum > 0) for (let k = 0; k < 4; k++) weights[4 * i + k] /= sum;
            else weights[4 * i] = 1;
        }
        return {
            positions,
            normals,
            outlineNormals,
            uvs: this.uvs.slice(0, 2 * n),
            shade: this.shade.slice(0, 4 * n),
            strands: this.strands?.slice(0, 4 * n),
            joints: this.joints.slice(0, 4 * n),
            weights,
            indices,
            morphs: []
        };
    }
}

/** Positions closer than this are one place (outline normals, welding). Metres. */
export const WELD_DISTANCE = 1e-5;

function dropDegenerate(positions: Float32Array, indices: ArrayLike<number>): Uint32Array {
    const out = new Uint32Array(indices.length);
    let n = 0;
    for (let t = 0; t < indices.length; t += 3) {
        const a = indices[t];
        const b = indices[t + 1];
        const c = indices[t + 2];
        if (a === b || b === c || c === a) continue;
        const ux = positions[3 * b] - positions[3 * a];
        const uy = positions[3 * b + 1] - positions[3 * a + 1];
        const uz = positions[3 * b + 2] - positions[3 * a + 2];
        const vx = positions[3 * c] - positions[3 * a];
        const vy = positions[3 * c + 1] - positions[3 * a + 1];
        const vz = positions[3 * c + 2] - positions[3 * a + 2];
        const x = uy * vz - uz * vy;
        const y = uz * vx - ux * vz;
        const z = ux * vy - uy * vx;
        if (x * x + y * y + z * z < 1e-20) continue;
        out[n++] = a;
        out[n++] = b;
        out[n++] = c;
    }
    return out.slice(0, n);
}

/** For each vertex the first one that lies at the same place, to within `WELD_DISTANCE`. */
export function placesOf(positions: Float32Array): Uint32Array {
    const n = positions.length / 3;
    const place = new Uint32Array(n);
    const seen = new Map<number, number>();
    const scale = 1 / WELD_DISTANCE;
    for (let i = 0; i < n; i++) {
        // 21 bits an axis would overflow a double's exact integers; two primes fold it, and 1 µm collisions do no harm.
        const key =
            (Math.round(positions[3 * i] * scale) + 1000003) * 1048573.0 * 3 +
            Math.round(positions[3 * i + 1] * scale) * 1237.0 * 7 +
            Math.round(positions[3 * i + 2] * scale) * 524287.0 * 524287;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, i);
        place[i] = first ?? i;
    }
    return place;
}

/**
 * Area-weighted normals shared by vertices at one place. Used for outlines (one direction a place, so the hull does
 * not tear at seams) and wherever a modeller leaves a normal at zero.
 */
export function weldedNormals(positions: Float32Array, indices: ArrayLike<number>): Float32Array {
    const n = positions.length / 3;
    const place = placesOf(positions);
    const sums = new Float64Array(3 * n);
    for (let t = 0; t < indices.length; t += 3) {
        const a = indices[t];
        const b = indices[t + 1];
        const c = indices[t + 2];
        const ux = positions[3 * b] - positions[3 * a];
        const uy = positions[3 * b + 1] - positions[3 * a + 1];
        const uz = positions[3 * b + 2] - positions[3 * a + 2];
        const vx = positions[3 * c] - positions[3 * a];
        const vy = positions[3 * c + 1] - positions[3 * a + 1];
        const vz = positions[3 * c + 2] - positions[3 * a + 2];
        const x = uy * vz - uz * vy;
        const y = uz * vx - ux * vz;
        const z = ux * vy - uy * vx;
        for (const i of [a, b, c]) {
            const p = place[i];
            sums[3 * p] += x;
            sums[3 * p + 1] += y;
            sums[3 * p + 2] += z;
        }
    }
    const out = new Float32Array(3 * n);
    for (let i = 0; i < n; i++) {
        const p = place[i];
        const l = Math.sqrt(sums[3 * p] * sums[3 * p] + sums[3 * p + 1] * sums[3 * p + 1] + sums[3 * p + 2] * sums[3 * p + 2]);
        if (l > 0) {
            out[3 * i] = sums[3 * p] / l;
            out[3 * i + 1] = sums[3 * p + 1] / l;
            out[3 * i + 2] = sums[3 * p + 2] / l;
        } else out[3 * i + 1] = 1;
    }
    return out;
}

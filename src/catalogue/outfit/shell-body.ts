import { makeFigure, type BodyFigure } from '../../rig/body-figure';
import { bodySurface } from '../../rig/body-surface';
import { bodyTemplate, bodyUv } from '../../rig/body-template';

/**
 * What touches what on the bare body, both halves: the same for every figure, since the template's order is permanent.
 * A vertex is a place with one uv; where the picture is cut, one place has several vertices.
 */
export interface BodyTopology {
    count: number;
    /** The vertex of the template's left half each comes from. */
    source: Int32Array;
    /** 1 on the reflected half. */
    mirrored: Uint8Array;
    uvs: Float64Array;
    /** The first vertex at the same place; it comes before the others. */
    weld: Int32Array;
    /** Vertices joined by an edge or a quad's diagonal to vertex i: `neighbours[starts[i]…starts[i + 1]]`; welded vertices only. */
    starts: Int32Array;
    neighbours: Int32Array;
    /**
     * Three or four vertices a face, counter-clockwise seen from outside; the fourth is −1 in a triangle. Some loops of
     * the skin are left out: cloth does not bend where they are (see {@link SPARE_LEG_LOOPS}).
     */
    faces: Int32Array;
}

/**
 * Loops that cloth does without, counted from the armhole and from the groin: three of each calf, one of each upper
 * arm and two of each forearm. Joints keep all of theirs.
 */
const SPARE_LEG_LOOPS = [14, 16, 18];
const SPARE_ARM_LOOPS = [7, 14, 16];

/** The bare body of one figure by vertex of {@link BodyTopology}. Avatar space, metres. */
export interface ShellBody {
    topology: BodyTopology;
    positions: Float64Array;
    normals: Float64Array;
    /** 0 in the open … −1 in hollows. */
    light: Float32Array;
    joints: Uint16Array;
    weights: Float32Array;
}

const bodies = new WeakMap<BodyFigure, ShellBody>();
let shared: BodyTopology | undefined;

/** The body garments are laid on, made once a figure. */
export function shellBody(figure: BodyFigure): ShellBody {
    let found = bodies.get(figure);
    if (found) return found;
    const topology = (shared ??= topologyOf());
    const { template } = bodyTemplate(figure);
    const surface = bodySurface(figure);
    const { count, source, mirrored } = topology;
    found = {
        topology, positions: new Float64Array(3 * count), normals: new Float64Array(3 * count),
        light: new Float32Array(count), joints: new Uint16Array(4 * count), weights: new Float32Array(4 * count)
    };
    for (let i = 0; i < count; i++) {
        const s = source[i];
        const flip = mirrored[i] === 1;
        for (let k = 0; k < 3; k++) {
            const sign = flip && k === 0 ? -1 : 1;
            found.positions[3 * i + k] = sign * template.positions[3 * s + k];
            found.normals[3 * i + k] = sign * surface.normals[3 * s + k];
        }
        found.light[i] = surface.light[s];
        for (let k = 0; k < 4; k++) {
            const joint = surface.joints[4 * s + k];
            found.joints[4 * i + k] = flip ? figure.partners[joint] : joint;
            found.weights[4 * i + k] = surface.weights[4 * s + k];
        }
    }
    bodies.set(figure, found);
    return found;
}

/** Found on any figure: the template's order, faces and charts never depend on it. */
function topologyOf(): BodyTopology {
    const { template, armRings, legRings } = bodyTemplate(makeFigure('body/female'));
    const source: number[] = [];
    const mirrored: number[] = [];
    const uvs: number[] = [];
    const weld: number[] = [];
    const faces: number[] = [];
    const seen = new Map<number, number>();
    const first = new Map<number, number>();
    const put = (i: number, right: boolean, u: number, v: number): number => {
        const side = right && !template.seam[i] ? 1 : 0;
        const place = 2 * i + side;
        const key = place * 16777216 + Math.round(u * 4095) * 4096 + Math.round(v * 4095);
        const known = seen.get(key);
        if (known !== undefined) return known;
        const index = source.length;
        seen.set(key, index);
        if (!first.has(place)) first.set(place, index);
        source.push(i);
        mirrored.push(side);
        uvs.push(u, v);
        weld.push(first.get(place)!);
        return index;
    };
    for (const right of [false, true])
        for (let f = 0; f < template.faceCount; f++) {
            const ids = template.corners(f).map((i, a) => {
                const [u, v] = bodyUv(template.charts[f], template.uvs[8 * f + 2 * a], template.uvs[8 * f + 2 * a + 1], right);
                return put(i, right, u, v);
            });
            // The reflection turns a face over; its diagonal stays the one between the first and the third corner.
            const [a, b, c, d = -1] = ids;
            if (!right) faces.push(a, b, c, d);
            else if (d < 0) faces.push(a, c, b, -1);
            else faces.push(a, d, c, b);
        }

    const around: Set<number>[] = source.map(() => new Set());
    const join = (i: number, j: number): void => {
        around[weld[i]].add(weld[j]);
        around[weld[j]].add(weld[i]);
    };
    for (let f = 0; f < faces.length; f += 4) {
        const [a, b, c, d] = faces.slice(f, f + 4);
        join(a, b);
        join(b, c);
        join(c, d < 0 ? a : d);
        if (d >= 0) {
            join(d, a);
            join(a, c);
        }
    }
    const spare = new Uint8Array(template.vertexCount);
    for (const r of SPARE_LEG_LOOPS) for (const v of legRings[r]) spare[v] = 1;
    for (const r of SPARE_ARM_LOOPS) for (const v of armRings[r]) spare[v] = 1;
    const starts = new Int32Array(source.length + 1);
    around.forEach((set, i) => (starts[i + 1] = starts[i] + set.size));
    return {
        count: source.length, source: Int32Array.from(source), mirrored: Uint8Array.from(mirrored), uvs: Float64Array.from(uvs),
        weld: Int32Array.from(weld), starts, neighbours: Int32Array.from(around.flatMap((set) => [...set])), faces: without(faces, (i) => spare[source[i]] === 1)
    };
}

/** Quads with every pair that meets at an edge between two spared vertices made into one. */
function without(faces: readonly number[], spare: (vertex: number) => boolean): Int32Array {
    const out: number[] = [];
    const waiting = new Map<string, number>();
    for (let f = 0; f < faces.length; f += 4) {
        const quad = faces.slice(f, f + 4);
        const k = quad.findIndex((v, c) => v >= 0 && quad[3] >= 0 && spare(v) && spare(quad[(c + 1) % 4]));
        if (k < 0) {
            out.push(...quad);
            continue;
        }
        const key = [quad[k], quad[(k + 1) % 4]].sort((a, b) => a - b).join();
        const other = waiting.get(key);
        if (other === undefined) {
            // The edge last: what is kept of this quad comes first.
            waiting.set(key, out.length);
            out.push(quad[(k + 2) % 4], quad[(k + 3) % 4], quad[k], quad[(k + 1) % 4]);
        } else {
            out[other + 2] = quad[(k + 2) % 4];
            out[other + 3] = quad[(k + 3) % 4];
        }
    }
    return Int32Array.from(out);
}

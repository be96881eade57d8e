import type { LayerName } from '../src/avatar/avatar';
import type { RenderModel } from '../src/build/merge';
import type { MeshData } from '../src/geometry/mesh';
import type { Pixels } from '../src/paint/rasterize';

/** Direction an illustrator's light falls from on a face, towards the light: high, in front, a little to one side. */
const LIGHT = normalize([-0.26, 0.74, 0.62]);
/** What throws a shadow on the face. Not spectacles: lenses would dim the eyes, and the frame's shadow reads as dirt. */
const CASTERS: ReadonlySet<LayerName> = new Set<LayerName>(['hair', 'headwear', 'ears']);
/** Pixels on each side of the map seen from the light, and how far in front of the skin a lock must be, in metres. */
const MAP = 400;
const BIAS = 0.004;
/** How deep under other hair a place must lie to darken, in metres, and by how many of the 127 steps of the threshold. */
const UNDER = 0.01;
const UNDER_SHIFT = 62;
/** Reach of the map round the head's centre, in head heights. */
const REACH = 0.75;

export interface FringeShadowOptions {
    /** Rest-space centre of the head and its height, metres. */
    head: readonly [number, number, number, number];
}

/**
 * Paints the fringe's shadow into the alpha of the lit picture, where the shaders look for it on skin and eyes
 * (255 lit, 0 in shadow). The light is the illustrator's, not the scene's: a fringe shadow that wanders with the lamp
 * reads as dirt. Baked because it then costs nothing to draw, stays sharp in close-ups and follows the head.
 *
 * A depth map of the hair is made as seen from the light, then every texel of the face's tile looks itself up in it.
 * Leaves tiles alone that anything but face and eyes is painted from. Hair under hair darkens too, by its vertices'
 * light threshold: without it a head of hair is one flat colour when lit from the front.
 */
export function paintFringeShadow(model: RenderModel, lit: Pixels, { head }: FringeShadowOptions): void {
    const [cx, cy, cz, height] = head;
    // 1. Axes of the map: `right` and `up` across the light, depth along it.
    const right = normalize(cross([0, 1, 0], LIGHT));
    const up = cross(LIGHT, right);
    const scale = MAP / (2 * REACH * height);
    const project = (p: Float32Array, i: number, out: Float64Array, at: number): void => {
        const x = p[3 * i] - cx;
        const y = p[3 * i + 1] - cy;
        const z = p[3 * i + 2] - cz;
        out[at] = (x * right[0] + y * right[1] + z * right[2]) * scale + MAP / 2;
        out[at + 1] = (x * up[0] + y * up[1] + z * up[2]) * scale + MAP / 2;
        out[at + 2] = x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2];
    };

    // 2. Nearest caster to the light, pixel by pixel.
    const depth = new Float32Array(MAP * MAP).fill(-1e3);
    const corner = new Float64Array(9);
    let cast = false;
    for (const { mesh, ranges } of model.groups) {
        for (const { layer, start, count } of ranges) {
            if (!CASTERS.has(layer)) continue;
            cast = true;
            for (let t = start; t < start + count; t += 3) {
                for (let k = 0; k < 3; k++) project(mesh.positions, mesh.indices[t + k], corner, 3 * k);
                fillTriangle(corner, MAP, MAP, (x, y, a, b, c) => {
                    const d = a * corner[2] + b * corner[5] + c * corner[8];
                    const at = y * MAP + x;
                    if (d > depth[at]) depth[at] = d;
                });
            }
        }
    }
    if (!cast) return;
    const farthest = spread(depth, -1);
    const nearest = spread(depth, 1);

    // 3. Hair that lies under other hair shades sooner: vertex by vertex, which suffices for soft masses.
    const place = new Float64Array(3);
    for (const { mesh, ranges } of model.groups) {
        for (const { layer, start, count } of ranges) {
            if (layer !== 'hair') continue;
            const done = new Set<number>();
            for (let i = start; i < start + count; i++) {
                const v = mesh.indices[i];
                if (done.has(v)) continue;
                done.add(v);
                project(mesh.positions, v, place, 0);
                let hit = 0;
                for (let y = -2; y <= 2; y += 2) for (let x = -2; x <= 2; x += 2) hit += covered(depth, place[0] + x, place[1] + y, place[2] + UNDER);
                // Long hair below the chin has rings too far apart for the shadow's edge: it would come out in jags.
                const near = ramp(-0.8, -0.4, (mesh.positions[3 * v + 1] - head[1]) / head[3]);
                mesh.shade[4 * v] = Math.max(0, mesh.shade[4 * v] - Math.round((hit / 9) * near * UNDER_SHIFT));
            }
        }
    }

    // 4. Tiles that only face and eyes use.
    const receivers = new Set<number>();
    const others = new Set<number>();
    for (const { ranges } of model.groups)
        for (const { layer, material } of ranges) (layer === 'face' || layer === 'eyes' ? receivers : others).add(model.atlas.tileOf[material]);

    // 5. Each texel of theirs looks itself up; nine lookups soften the edge.
    // What lies folded up at rest is looked up where it unrolls to: lids have a picture of their own.
    const seen = new Float64Array(9);
    const texel = new Float64Array(9);
    const share = [0, 0, 0];
    for (const { mesh, ranges } of model.groups) {
        const shut = withLidsShut(mesh);
        for (const { layer, material, start, count } of ranges) {
            if (layer !== 'face' && layer !== 'eyes') continue;
            const index = model.atlas.tileOf[material];
            if (!receivers.has(index) || others.has(index)) continue;
            const tile = model.atlas.tiles[index];
            for (let t = start; t < start + count; t += 3) {
                const places = layer === 'face' && isFolded(mesh, t) ? shut : mesh.positions;
                for (let k = 0; k < 3; k++) {
                    const v = mesh.indices[t + k];
                    project(places, v, seen, 3 * k);
                    share[k] = frontShare(places, v, head);
                    texel[3 * k] = mesh.uvs[2 * v] * lit.width;
                    texel[3 * k + 1] = mesh.uvs[2 * v + 1] * lit.height;
                }
                if (share[0] + share[1] + share[2] === 0) continue;
                fillTriangle(texel, lit.width, lit.height, (x, y, a, b, c) => {
                    if (x < tile.x || y < tile.y || x >= tile.x + tile.size || y >= tile.y + tile.size) return;
                    const mx = a * seen[0] + b * seen[3] + c * seen[6];
                    const my = a * seen[1] + b * seen[4] + c * seen[7];
                    const d = a * seen[2] + b * seen[5] + c * seen[8] + BIAS;
                    const ix = Math.floor(mx);
                    const iy = Math.floor(my);
                    if (ix < 0 || iy < 0 || ix >= MAP || iy >= MAP) return;
                    // Away from a shadow's edge one lookup says it all.
                    const at0 = iy * MAP + ix;
                    if (nearest[at0] <= d) return;
                    let hit = farthest[at0] > d ? 9 : 0;
                    if (hit === 0) for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) hit += covered(depth, mx + i * 1.2, my + j * 1.2, d);
                    const alpha = 255 - Math.round((hit / 9) * (a * share[0] + b * share[1] + c * share[2]) * 255);
                    const at = 4 * (y * lit.width + x) + 3;
                    if (alpha < lit.data[at]) lit.data[at] = alpha;
                });
            }
        }
    }
}

/** Rest places of a face with both lids shut. */
function withLidsShut({ positions, morphs }: MeshData): Float32Array {
    const out = positions.slice();
    for (const { name, vertices, deltas } of morphs) {
        if (name !== 'blinkLeft' && name !== 'blinkRight') continue;
        for (let i = 0; i < vertices.length; i++) for (let k = 0; k < 3; k++) out[3 * vertices[i] + k] += deltas[3 * i + k];
    }
    return out;
}

/** Whether the triangle at the `first` index has no area at rest though it has one in the picture. */
function isFolded({ positions: p, indices }: MeshData, first: number): boolean {
    const [a, b, c] = [3 * indices[first], 3 * indices[first + 1], 3 * indices[first + 2]];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const [x, y, z] = cross([ux, uy, uz], [vx, vy, vz]);
    return x * x + y * y + z * z < FOLDED * FOLDED;
}
/** Twice the area of a triangle that counts as folded up, square metres. */
const FOLDED = 1e-10;

/**
 * Where a painted shadow belongs: brow, temples and cheeks, 1; fading to 0 towards the jaw and the ears, where the skin
 * turns away and its own shading says enough (a baked edge there runs across stretched texels and frays).
 */
function frontShare(p: Float32Array, i: number, [, cy, cz, height]: readonly [number, number, number, number]): number {
    const y = (p[3 * i + 1] - cy) / height;
    const z = (p[3 * i + 2] - cz) / height;
    return ramp(-0.3, -0.12, y) * ramp(-0.04, 0.1, z);
}
const ramp = (from: number, to: number, v: number): number => Math.min(1, Math.max(0, (v - from) / (to - from)));

/** The greatest depth within three pixels of each place (`sign` 1) or the least (−1), one axis after the other. */
function spread(depth: Float32Array, sign: 1 | -1): Float32Array {
    let from = depth;
    for (const step of [1, MAP]) {
        const to = from.slice();
        for (let i = 3 * step; i < from.length - 3 * step; i++) {
            let most = sign * from[i];
            for (let at = i - 3 * step; at <= i + 3 * step; at += step) {
                const d = sign * from[at];
                if (d > most) most = d;
            }
            to[i] = sign * most;
        }
        from = to;
    }
    return from;
}

/** Share of the four map pixels round a place that lie nearer to the light than `d`. */
function covered(depth: Float32Array, x: number, y: number, d: number): number {
    const ix = Math.floor(x - 0.5);
    const iy = Math.floor(y - 0.5);
    if (ix < 0 || iy < 0 || ix >= MAP - 1 || iy >= MAP - 1) return 0;
    const fx = x - 0.5 - ix;
    const fy = y - 0.5 - iy;
    const at = iy * MAP + ix;
    const top = (depth[at] > d ? 1 - fx : 0) + (depth[at + 1] > d ? fx : 0);
    const bottom = (depth[at + MAP] > d ? 1 - fx : 0) + (depth[at + MAP + 1] > d ? fx : 0);
    return top * (1 - fy) + bottom * fy;
}

/** Calls back for each pixel whose centre lies in the triangle (x, y at 0, 3, 6) grown by half a pixel, with its barycentrics. */
function fillTriangle(p: Float64Array, width: number, height: number, pixel: (x: number, y: number, a: number, b: number, c: number) => void): void {
    const area = (p[3] - p[0]) * (p[7] - p[1]) - (p[6] - p[0]) * (p[4] - p[1]);
    if (Math.abs(area) < 1e-9) return;
    const x0 = Math.max(0, Math.floor(Math.min(p[0], p[3], p[6]) - 0.5));
    const x1 = Math.min(width - 1, Math.ceil(Math.max(p[0], p[3], p[6])));
    const y0 = Math.max(0, Math.floor(Math.min(p[1], p[4], p[7]) - 0.5));
    const y1 = Math.min(height - 1, Math.ceil(Math.max(p[1], p[4], p[7])));
    // Half a pixel, in barycentrics of each edge: neighbours then leave no line between them.
    const grow = (i: number, j: number) => (0.5 * (Math.abs(p[j] - p[i]) + Math.abs(p[j + 1] - p[i + 1]))) / Math.abs(area);
    const ga = grow(3, 6);
    const gb = grow(6, 0);
    const gc = grow(0, 3);
    // Barycentrics change by a constant a pixel.
    const ax = (p[4] - p[7]) / area;
    const ay = (p[6] - p[3]) / area;
    const bx = (p[7] - p[1]) / area;
    const by = (p[0] - p[6]) / area;
    for (let y = y0; y <= y1; y++) {
        let a = ax * (x0 + 0.5 - p[3]) + ay * (y + 0.5 - p[4]);
        let b = bx * (x0 + 0.5 - p[6]) + by * (y + 0.5 - p[7]);
        let inside = false;
        for (let x = x0; x <= x1; x++, a += ax, b += bx) {
            const c = 1 - a - b;
            if (a >= -ga && b >= -gb && c >= -gc) {
                inside = true;
                pixel(x, y, a, b, c);
            } else if (inside) break;
        }
    }
}

function cross(a: readonly number[], b: readonly number[]): [number, number, number] {
    return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
function normalize(v: [number, number, number]): [number, number, number] {
    const l = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    return [v[0] / l, v[1] / l, v[2] / l];
}

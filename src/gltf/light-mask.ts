import type { Avatar } from '../avatar/avatar';
import type { RenderModel } from '../build/merge';
import { clamp, pow } from '../geometry/scalar';
import type { Pixels } from '../paint/rasterize';

/**
 * How far MToon's shading moves over the whole picture. The avatar's own shader adds (byte − 128) / 127 · 0.62 to half of
 * N·L, MToon adds texel · scale + factor to the whole of it; white is neutral, so the factor takes the scale off again.
 */
export const SHIFT_SCALE = 2 * 0.62;

/** Texels on each side: the values vary slowly, and the pictures' detail is not needed. */
const LARGEST_MASK = 512;

export interface LightMasks {
    /** White neutral, darker where light ends sooner. Null where no vertex asks for it. */
    shift: Pixels | null;
    /** White the outline's full width, black none. Null where all is full. */
    width: Pixels | null;
}

/**
 * MToon has no per-vertex outline width or shading threshold, but it samples both from pictures. Where several triangles
 * share a texel it holds their mean. Two pictures and not two channels of one: three-vrm reads the shift as a colour
 * (sRGB) and the width as numbers, and would read a shared picture one way for both.
 */
export function lightMasks(avatar: Avatar, model: RenderModel): LightMasks {
    const size = Math.min(LARGEST_MASK, model.atlas.width);
    const sums = new Float32Array(3 * size * size);
    let shifted = false;
    let thinned = false;
    for (const { mesh, ranges } of model.groups) {
        for (const { start, count, material } of ranges) {
            if (avatar.materials[material].alpha === 'blend') continue;
            for (let i = start; i < start + count; i += 3) {
                for (let corner = i; corner < i + 3; corner++) {
                    const vertex = mesh.indices[corner];
                    shifted ||= mesh.shade[4 * vertex] < 127;
                    thinned ||= mesh.shade[4 * vertex + 3] < 255;
                }
                splat(sums, size, mesh.uvs, mesh.shade, mesh.indices, i);
            }
        }
    }

    // Threshold in R, width in G, whether it is known in A; the two are parted at the end.
    const data = new Uint8ClampedArray(4 * size * size);
    for (let i = 0; i < size * size; i++) {
        const n = sums[3 * i + 2];
        data[4 * i] = n > 0 ? sums[3 * i] / n : 0;
        data[4 * i + 1] = n > 0 ? sums[3 * i + 1] / n : 0;
        data[4 * i + 3] = n > 0 ? 255 : 0;
    }
    for (let pass = 0; pass < 6; pass++) spread(data, size);
    for (const tile of model.atlas.tiles) {
        // The mask is square whatever the atlas is: it is read by the same uv.
        const across = size / model.atlas.width;
        const down = size / model.atlas.height;
        const [x0, y0] = [Math.round(tile.x * across), Math.round(tile.y * down)];
        const [x1, y1] = [Math.round((tile.x + tile.size) * across), Math.round((tile.y + tile.size) * down)];
        // A texel is wider than the edge of light: without this the edge would follow the grid.
        const passes = isShared(sums, size, x0, y0, x1, y1) ? 3 : 1;
        for (let pass = 0; pass < passes; pass++) smooth(data, size, x0, y0, x1, y1);
    }
    const part = (channel: number, value: (byte: number) => number): Pixels => {
        const out = new Uint8ClampedArray(4 * size * size).fill(255);
        for (let i = 0; i < 4 * size * size; i += 4) {
            if (data[i + 3] === 0) continue;
            out[i] = out[i + 1] = out[i + 2] = value(data[i + channel]);
        }
        return { width: size, height: size, data: out };
    };
    return { shift: shifted ? part(0, (byte) => SHIFT_BYTES[byte]) : null, width: thinned ? part(1, (byte) => byte) : null };
}

/**
 * The shift picture's byte for each threshold byte. Viewers differ in whether they take it as a number, as the
 * specification has it, or as sRGB: a byte between the two is half wrong in each, where the plain one would darken all
 * half-shaded places twice as much in one.
 */
const SHIFT_BYTES = Uint8Array.from({ length: 256 }, (_, threshold) => {
    const wanted = clamp(1 + (threshold - 128) / 127);
    let low = 0;
    let high = 1;
    for (let i = 0; i < 20; i++) {
        const v = (low + high) / 2;
        if ((v + pow(v, 2.2)) / 2 < wanted) low = v;
        else high = v;
    }
    return Math.round(255 * high);
});

/** Adds the values of the triangle at `first` to the texels whose centres it covers, and its corners to the texels they lie in. */
function splat(sums: Float32Array, size: number, uvs: Float32Array, shade: Uint8Array, indices: ArrayLike<number>, first: number): void {
    const a = indices[first];
    const b = indices[first + 1];
    const c = indices[first + 2];
    const ax = uvs[2 * a] * size;
    const ay = uvs[2 * a + 1] * size;
    const bx = uvs[2 * b] * size;
    const by = uvs[2 * b + 1] * size;
    const cx = uvs[2 * c] * size;
    const cy = uvs[2 * c + 1] * size;
    add(sums, size, Math.floor(ax), Math.floor(ay), shade[4 * a], shade[4 * a + 3]);
    add(sums, size, Math.floor(bx), Math.floor(by), shade[4 * b], shade[4 * b + 3]);
    add(sums, size, Math.floor(cx), Math.floor(cy), shade[4 * c], shade[4 * c + 3]);
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (Math.abs(area) < 1e-6) return;
    const x1 = Math.floor(Math.max(ax, bx, cx));
    const y1 = Math.floor(Math.max(ay, by, cy));
    for (let y = Math.floor(Math.min(ay, by, cy)); y <= y1; y++) {
        for (let x = Math.floor(Math.min(ax, bx, cx)); x <= x1; x++) {
            const px = x + 0.5;
            const py = y + 0.5;
            const wb = ((px - ax) * (cy - ay) - (py - ay) * (cx - ax)) / area;
            const wc = ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / area;
            const wa = 1 - wb - wc;
            if (wa < 0 || wb < 0 || wc < 0) continue;
            const threshold = wa * shade[4 * a] + wb * shade[4 * b] + wc * shade[4 * c];
            add(sums, size, x, y, threshold, wa * shade[4 * a + 3] + wb * shade[4 * b + 3] + wc * shade[4 * c + 3]);
        }
    }
}

function add(sums: Float32Array, size: number, x: number, y: number, threshold: number, width: number): void {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    const at = 3 * (y * size + x);
    sums[at] += threshold;
    sums[at + 1] += width;
    sums[at + 2] += 1;
}

/** Whether many triangles lie over the same texels, as strands of hair do over one drawing. */
function isShared(sums: Float32Array, size: number, x0: number, y0: number, x1: number, y1: number): boolean {
    let covered = 0;
    let times = 0;
    for (let y = y0; y < y1; y++) {
        for (let x = x0; x < x1; x++) {
            const n = sums[3 * (y * size + x) + 2];
            if (n > 0) covered++;
            times += n;
        }
    }
    return covered > 0 && times > 3 * covered;
}

/**
 * Blurs a tile by three texels each way. Where strands share a drawing, the mean jumps from texel to texel with how
 * many of them happen to cover it, and the edge of light would be mottled.
 */
function smooth(data: Uint8ClampedArray, size: number, x0: number, y0: number, x1: number, y1: number): void {
    const RADIUS = 3;
    for (const [step, along, across] of [[4, x1 - x0, y1 - y0], [4 * size, y1 - y0, x1 - x0]]) {
        const other = step === 4 ? 4 * size : 4;
        const line = new Float32Array(3 * along);
        for (let j = 0; j < across; j++) {
            const start = 4 * (y0 * size + x0) + j * other;
            for (let i = 0; i < along; i++) {
                const known = data[start + i * step + 3] !== 0 ? 1 : 0;
                line[3 * i] = data[start + i * step] * known;
                line[3 * i + 1] = data[start + i * step + 1] * known;
                line[3 * i + 2] = known;
            }
            // The sums of the window slide along: whole numbers, so that nothing is lost.
            let threshold = 0;
            let width = 0;
            let n = 0;
            const take = (i: number, sign: number) => {
                if (i < 0 || i >= along) return;
                threshold += sign * line[3 * i];
                width += sign * line[3 * i + 1];
                n += sign * line[3 * i + 2];
            };
            for (let i = -RADIUS; i < along; i++) {
                take(i + RADIUS, 1);
                take(i - RADIUS - 1, -1);
                if (i < 0 || line[3 * i + 2] === 0) continue;
                data[start + i * step] = threshold / n;
                data[start + i * step + 1] = width / n;
            }
        }
    }
}

/** Grows the covered texels by one, so that filtering at an edge finds the surface's own value. */
function spread(data: Uint8ClampedArray, size: number): void {
    const row = 4 * size;
    // Those that border on a known one, found before any is filled in.
    const edge: number[] = [];
    for (let y = 0; y < size; y++) {
        for (let x = 0, at = y * row; x < size; x++, at += 4) {
            if (data[at + 3] !== 0) continue;
            if ((x > 0 && data[at - 1]) || (x < size - 1 && data[at + 7]) || (y > 0 && data[at - row + 3]) || (y < size - 1 && data[at + row + 3])) edge.push(at);
        }
    }
    const values = new Float32Array(2 * edge.length);
    edge.forEach((at, i) => {
        const x = (at % row) / 4;
        let n = 0;
        const take = (inside: boolean, near: number) => {
            if (!inside || data[near + 3] === 0) return;
            n++;
            values[2 * i] += data[near];
            values[2 * i + 1] += data[near + 1];
        };
        take(x > 0, at - 4);
        take(x < size - 1, at + 4);
        take(at >= row, at - row);
        take(at + row < data.length, at + row);
        values[2 * i] /= n;
        values[2 * i + 1] /= n;
    });
    edge.forEach((at, i) => {
        data[at] = values[2 * i];
        data[at + 1] = values[2 * i + 1];
        data[at + 3] = 255;
    });
}

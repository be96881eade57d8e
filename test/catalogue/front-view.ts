import type { MeshData } from '../../src/geometry/mesh';

/** Height of the frontmost skin over (x, y), or undefined where there is an opening. Only faces turned forward count. */
export function skinOver(
    skin: MeshData,
    positions: Float64Array,
    triangles: number[],
    x: number,
    y: number
): number | undefined {
    let top: number | undefined;
    for (const t of triangles) {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * skin.indices[t + k]);
        const [ax, ay, bx, by, cx, cy] = [
            positions[a],
            positions[a + 1],
            positions[b],
            positions[b + 1],
            positions[c],
            positions[c + 1]
        ];
        const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        if (area < 1e-12) continue;
        const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area;
        const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area;
        if (u < 0 || v < 0 || u + v > 1) continue;
        const z = u * positions[a + 2] + v * positions[b + 2] + (1 - u - v) * positions[c + 2];
        if (top === undefined || z > top) top = z;
    }
    return top;
}

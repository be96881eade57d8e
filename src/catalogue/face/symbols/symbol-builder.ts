import type { MeshData } from '../../../geometry/mesh';
import type { Vec3 } from '../../../geometry/vec3';
import type { HeadShape } from '../head-shape';
import type { Vec2 } from '../curves';
import { grow, triangulate } from './outline';
import type { Swatch } from './swatches';
import { colorUv } from './swatches';

/** Where a point of a drawing lies, head space; `lift` in head units towards the viewer. */
export type Place = (x: number, y: number, lift: number) => Vec3;

/** One symbol, or a part of one that grows from a place of its own. */
export interface Piece {
    /** The blend shape that grows it. */
    shape: string;
    place: Place;
    /** The point of the drawing it lies folded up at. */
    anchor: Vec2;
    /** Bone of the mesh it follows: 0 the head, 1 the left eye, 2 the right eye. @default 0 */
    bone?: number;
    /** `shade.G`: how plainly it shows through the fringe. @default 0 */
    pull?: number;
}

/** Height of what lies over a rim over it, head units: just enough not to flicker from across a room. */
const LAYER = 0.004;

/**
 * Gathers symbols in one mesh. At rest every piece is folded up at its anchor, where it covers nothing whatever the
 * resolution; a blend shape of its name grows it. Weighted on bones 0 … 2; normals face the front.
 */
export class SymbolBuilder {
    private readonly rest: number[] = [];
    private readonly uvs: number[] = [];
    private readonly pulls: number[] = [];
    private readonly bones: number[] = [];
    private readonly indices: number[] = [];
    private readonly targets = new Map<string, { vertices: number[]; deltas: number[] }>();

    constructor(private readonly head: HeadShape) {}

    /** Fills a loop; with `rim` a wider one of ink behind it. */
    fill(piece: Piece, loop: readonly Vec2[], swatch: Swatch, { lift = 0, rim = 0, ink = 'ink' as Swatch } = {}): void {
        if (rim > 0) this.fill(piece, grow(loop, rim), ink, { lift: lift - LAYER });
        const first = this.uvs.length / 2;
        const shapes = [piece.shape];
        for (const point of loop) this.vertex(piece, shapes, [point], swatch, lift);
        for (const i of triangulate(loop)) this.indices.push(first + i);
    }

    /** A line along points, `width(t)` wide at 0 … 1; with `rim` a wider one of ink behind it. */
    stroke(piece: Piece, line: readonly Vec2[], width: (t: number) => number, swatch: Swatch, options: StrokeOptions = {}): void {
        this.strokes(piece, { [piece.shape]: line }, width, swatch, options);
    }

    /** A line with a shape for each of several blend shapes, all of the same number of points. */
    strokes(
        piece: Piece,
        lines: Readonly<Record<string, readonly Vec2[]>>,
        width: (t: number) => number,
        swatch: Swatch,
        { lift = 0, rim = 0, ink = 'ink' }: StrokeOptions = {}
    ): void {
        if (rim > 0) this.strokes(piece, lines, (t) => width(t) + 2 * rim, ink, { lift: lift - LAYER });
        const shapes = Object.keys(lines);
        const edges = Object.values(lines).map((line) => edgesOf(line, width));
        const first = this.uvs.length / 2;
        edges[0].forEach((_, i) => this.vertex(piece, shapes, edges.map((edge) => edge[i]), swatch, lift));
        const end = first + edges[0].length;
        for (let i = first; i + 3 < end; i += 2) this.indices.push(i, i + 2, i + 3, i, i + 3, i + 1);
    }

    /** @param points Where each of the shapes takes it. */
    private vertex({ place, anchor, bone = 0, pull = 0 }: Piece, shapes: readonly string[], points: readonly Vec2[], swatch: Swatch, lift: number): void {
        const i = this.uvs.length / 2;
        const from = this.head.toAvatar(...place(anchor[0], anchor[1], 0));
        this.rest.push(from[0], from[1], from[2]);
        const [u, v] = colorUv(swatch);
        this.uvs.push(u, v);
        this.pulls.push(pull);
        this.bones.push(bone);
        points.forEach((point, k) => {
            let target = this.targets.get(shapes[k]);
            if (!target) this.targets.set(shapes[k], (target = { vertices: [], deltas: [] }));
            const to = this.head.toAvatar(...place(point[0], point[1], lift));
            target.vertices.push(i);
            target.deltas.push(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
        });
    }

    finish(): MeshData {
        const n = this.uvs.length / 2;
        const forward = new Float32Array(3 * n);
        const shade = new Uint8Array(4 * n);
        const joints = new Uint16Array(4 * n);
        const weights = new Float32Array(4 * n);
        for (let v = 0; v < n; v++) {
            forward[3 * v + 2] = 1;
            // Neutral light, no highlight, no outline.
            shade[4 * v] = 128;
            shade[4 * v + 1] = Math.round(255 * this.pulls[v]);
            joints[4 * v] = this.bones[v];
            weights[4 * v] = 1;
        }
        return {
            positions: Float32Array.from(this.rest),
            normals: forward,
            outlineNormals: forward.slice(),
            uvs: Float32Array.from(this.uvs),
            shade,
            joints,
            weights,
            indices: Uint32Array.from(this.indices),
            morphs: [...this.targets].map(([name, { vertices, deltas }]) => ({
                name,
                vertices: Uint32Array.from(vertices),
                deltas: Float32Array.from(deltas),
                normalDeltas: new Float32Array(deltas.length)
            }))
        };
    }
}

interface StrokeOptions {
    /** Head units towards the viewer. @default 0 */
    lift?: number;
    /** Width of the ink on both sides. @default 0 */
    rim?: number;
    ink?: Swatch;
}

/** Right and left edge of a line, point by point. */
function edgesOf(line: readonly Vec2[], width: (t: number) => number): Vec2[] {
    const last = line.length - 1;
    return line.flatMap(([x, y], i) => {
        const [a, b] = [line[Math.max(0, i - 1)], line[Math.min(last, i + 1)]];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const l = Math.sqrt(dx * dx + dy * dy) || 1;
        const half = width(i / last) / 2;
        const [nx, ny] = [(-dy / l) * half, (dx / l) * half];
        return [
            [x - nx, y - ny],
            [x + nx, y + ny]
        ] as Vec2[];
    });
}

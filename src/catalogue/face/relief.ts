import type { Vec3 } from '../../geometry/vec3';
import type { AnimeHead } from './anime-head';

/** Spacing of the lattice: the narrowest bump of a face, the nose, is four of them wide. */
const STEP = 0.012;
const LOW = -0.12;
const ROWS = 80;
const COLUMNS = 28;
/** Farther out, and below a line that rises along the jaw, the face turns away too fast for a lattice seen from the front. */
const EDGE = (COLUMNS - 4) * STEP;
const jawLine = (x: number): number => 0.04 + 0.65 * x;
/** So does the tip of the nose. */
const NOSE = { x: 0.045, y: 0.05 };

/**
 * Depth of the face by front view, from a lattice that is filled where it is asked. Finding a place on the surface takes
 * a search; drawn lines ask for a hundred places in each of fifty poses, and most are neighbours. Off by less than
 * half a thousandth of a head.
 */
export class Relief {
    private readonly depths = new Float64Array(ROWS * COLUMNS).fill(NaN);

    constructor(private readonly head: AnimeHead) {}

    /** As `AnimeHead.at`. */
    at(x: number, y: number, lift = 0): Vec3 {
        const ax = Math.abs(x);
        const row = (y - LOW) / STEP;
        if (ax > EDGE || y < jawLine(ax) || row > ROWS - 4 || this.onNose(ax, y)) return this.head.at(x, y, lift);
        const z = this.depth(ax / STEP, row);
        if (lift === 0) return [x, y, z];
        const n = this.head.drawnNormal(x, y);
        return [x + n[0] * lift, y + n[1] * lift, z + n[2] * lift];
    }

    private onNose(ax: number, y: number): boolean {
        return ax < NOSE.x && Math.abs(y - this.head.shape.noseY) < NOSE.y;
    }

    /** Catmull-Rom both ways. */
    private depth(column: number, row: number): number {
        const i = Math.floor(column);
        const j = Math.floor(row);
        const u = column - i;
        const v = row - j;
        return cubic(this.along(i, u, j - 1), this.along(i, u, j), this.along(i, u, j + 1), this.along(i, u, j + 2), v);
    }

    private along(i: number, u: number, j: number): number {
        return cubic(this.node(i - 1, j), this.node(i, j), this.node(i + 1, j), this.node(i + 2, j), u);
    }

    private node(i: number, j: number): number {
        const at = j * COLUMNS + Math.abs(i);
        const known = this.depths[at];
        if (!Number.isNaN(known)) return known;
        return (this.depths[at] = this.head.depthAt(Math.abs(i) * STEP, LOW + j * STEP));
    }
}

const cubic = (a: number, b: number, c: number, d: number, t: number): number =>
    b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

const reliefs = new WeakMap<AnimeHead, Relief>();

/** The relief of a head: one a head, shared by all that is drawn on it. */
export function reliefOf(head: AnimeHead): Relief {
    let relief = reliefs.get(head);
    if (!relief) reliefs.set(head, (relief = new Relief(head)));
    return relief;
}

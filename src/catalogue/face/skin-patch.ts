import type { Vec3 } from '../../geometry/vec3';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';

/** Part of the left half of the skin before `deform`: places, how they are shared, and quads over the half's vertices. */
export class Patch {
    points: Vec3[] = [];
    phi: number[] = [];
    t: number[] = [];
    /** Lies on the middle line of the face, shared by both halves. */
    seam: boolean[] = [];
    outline: number[] = [];
    quads: number[] = [];
    /** Front views of the places that points show on the picture, where that is not their own. */
    readonly painted = new Map<number, Vec2>();
    private mirror: Vec3[] | undefined;
    private reaches: Uint8Array | undefined;

    /** @param first Index of its first vertex in the half. */
    constructor(
        private readonly head: AnimeHead,
        readonly first: number
    ) {}

    get end(): number {
        return this.first + this.points.length;
    }

    put(phi: number, t: number, outline: number, seam = false, point = this.head.surface(phi, t)): number {
        if (seam) point[0] = 0;
        this.points.push(point);
        this.phi.push(phi);
        this.t.push(t);
        this.seam.push(seam);
        this.outline.push(outline);
        return this.end - 1;
    }

    /** Has a vertex show another place of the picture: front view, head units. */
    paint(vertex: number, x: number, y: number): void {
        this.painted.set(vertex - this.first, [x, y]);
    }

    quad(a: number, b: number, c: number, d: number): void {
        this.quads.push(a, b, c, d);
    }

    /** Its points on the left half or mirrored to the right one. */
    on(side: 1 | -1): readonly Vec3[] {
        if (side > 0) return this.points;
        return (this.mirror ??= this.points.map(([x, y, z]) => [-x, y, z]));
    }

    /** What moves each of its points: `REACH` flags. */
    get reach(): Uint8Array {
        return (this.reaches ??= Uint8Array.from(this.points, (p) => this.head.reachOf(p)));
    }
}

import { MeshBuilder } from '../../geometry/mesh';
import { clamp, lerp } from '../../geometry/scalar';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';
import { toAvatar } from '../accessory/to-avatar';
import { tube } from '../accessory/tube';
import type { AnimeHead } from '../face/anime-head';
import { onHead } from '../marks/on-head';
import type { Frame } from '../ornament/seat';
import type { PartResult } from '../part';

/** Cloth or leather over the lower face. Lengths in head units, angles in radians from the middle of the face, + the avatar's left. */
export interface FaceSheetOptions {
    /** How far round the face it goes. */
    reach: number;
    top(angle: number): number;
    bottom(angle: number): number;
    /** How far it stands off the skin. */
    lift: number;
    /** How much farther a place stands off; u −1 … 1 across, v 0 … 1 down. */
    puff?(u: number, v: number): number;
    columns?: number;
    rows?: number;
    /** Below this height it hangs straight, as far out as it is there. */
    hangs?: number;
}

/** Skin this far behind a sheet is none that it hides: the throat below the jaw. */
const DEEP = 0.1;

/** A sheet stretched over the lower face from ridge to ridge, as cloth is: it bridges what is hollow. */
export class FaceSheet {
    private readonly points: Vec3[][];
    private readonly angles: number[];
    readonly columns: number;
    readonly rows: number;

    constructor(private readonly head: AnimeHead, private readonly options: FaceSheetOptions) {
        const { reach, top, bottom, lift, puff, columns = 22, rows = 9, hangs = -Infinity } = options;
        this.columns = columns;
        this.rows = rows;
        const [, , cz] = head.skull.center;
        this.angles = Array.from({ length: columns + 1 }, (_, i) => lerp(-reach, reach, i / columns));
        this.points = this.angles.map((angle, i) => {
            const [high, low] = [top(angle), bottom(angle)];
            const line = Array.from({ length: rows + 1 }, (_, j): Vec3 => {
                const y = lerp(high, low, j / rows);
                const [x, , z] = onHead(head, angle, Math.max(y, hangs), lift).point;
                return [x, y, z];
            });
            // Taut: no place lies behind the straight line between two others.
            const far = line.map(([x, , z]) => Math.sqrt(x * x + (z - cz) * (z - cz)));
            return line.map(([x, y, z], j): Vec3 => {
                let out = far[j];
                for (let a = 0; a < j; a++) for (let b = j + 1; b <= rows; b++) out = Math.max(out, lerp(far[a], far[b], (j - a) / (b - a)));
                const k = (out + (puff?.(lerp(-1, 1, i / columns), j / rows) ?? 0)) / far[j];
                return [x * k, y, cz + (z - cz) * k];
            });
        });
    }

    /** A place of it; u −1 … 1 across, v 0 … 1 down. */
    place(u: number, v: number): Vec3 {
        const [fx, fy] = [clamp(0.5 + 0.5 * u) * this.columns, clamp(v) * this.rows];
        const [i, j] = [Math.min(this.columns - 1, Math.floor(fx)), Math.min(this.rows - 1, Math.floor(fy))];
        const at = (k: number): number => lerp(lerp(this.points[i][j][k], this.points[i + 1][j][k], fx - i), lerp(this.points[i][j + 1][k], this.points[i + 1][j + 1][k], fx - i), fy - j);
        return [at(0), at(1), at(2)];
    }

    /** A frame that lies on it and faces out. */
    frame(u: number, v: number): Frame {
        const [e, f] = [0.06, 0.06];
        const right = normalize(sub(this.place(u + e, v), this.place(u - e, v)));
        const out = normalize(cross(right, sub(this.place(u, v - f), this.place(u, v + f))));
        return { at: this.place(u, v), right, up: cross(out, right), out };
    }

    /** Lays it with its edges turned in to the skin. Weighted on bone 0, head space. */
    lay(mesh: MeshBuilder): void {
        const { columns, rows } = this;
        const ids: number[][] = [];
        for (let i = -1; i <= columns + 1; i++) {
            ids.push([]);
            for (let j = -1; j <= rows + 1; j++) {
                const [a, b] = [clamp(i, 0, columns), clamp(j, 0, rows)];
                const edge = a !== i || b !== j;
                const [x, y, z] = this.points[a][b];
                const { out } = this.frame((2 * a) / columns - 1, b / rows);
                const back = edge ? this.options.lift + 0.006 : 0;
                const vertex = mesh.vertex(x - out[0] * back, y - out[1] * back, z - out[2] * back, 0, 0, 0, a / columns, b / rows);
                mesh.shadeAt(vertex, edge ? -0.3 : 0, 0, 0, edge ? 0 : 0.8);
                ids[i + 1].push(vertex);
            }
        }
        for (let i = 0; i + 1 < ids.length; i++) for (let j = 0; j + 1 < ids[i].length; j++) mesh.quad(ids[i][j], ids[i][j + 1], ids[i + 1][j + 1], ids[i + 1][j]);
    }

    /** What lies under it: the mouth and the skin, `within` its edges. */
    covers(within = 0.03): NonNullable<PartResult['hides']> {
        const { top, bottom, reach } = this.options;
        const middle = this.points.map((line) => line[this.rows >> 1][0]);
        const test = (x: number, y: number, z: number): boolean => {
            const p = this.head.toHead(x, y, z);
            if (p[2] < 0) return false;
            let i = 0;
            while (i + 2 < middle.length && middle[i + 1] < p[0]) i++;
            const angle = lerp(this.angles[i], this.angles[i + 1], clamp((p[0] - middle[i]) / (middle[i + 1] - middle[i]), -1, 2));
            return Math.abs(angle) < reach - 2 * within && p[1] < top(angle) - within && p[1] > bottom(angle) + within && p[2] > this.place(clamp(angle / reach, -1, 1), (top(angle) - p[1]) / (top(angle) - bottom(angle)))[2] - DEEP;
        };
        return [{ layers: ['face', 'mouth'], test }];
    }
}

/** A cord from a sheet's upper corner over the ear and down behind it to the lower one, on both sides. Head space. */
export function earLoops(mesh: MeshBuilder, head: AnimeHead, sheet: FaceSheet, radius: number, [high, low]: readonly [number, number] = [0.12, 0.84]): void {
    const [, ey] = head.ear;
    const size = head.earSize;
    for (const side of [1, -1]) {
        for (const [v, up] of [[high, 0.104], [low, -0.07]] as const) {
            const [x0, y0, z0] = sheet.place(side * 0.97, v);
            const points: Vec3[] = [[x0, y0, z0 - 0.006]];
            const [from, to] = [edgeAngle(head, y0, Math.abs(x0)), rootAngle(head, ey + up * size)];
            for (let k = 1; k <= 4; k++) {
                const t = k / 4;
                points.push(onHead(head, side * lerp(from, to, t), lerp(y0, ey + up * size, t * (2 - t)), 0.007).point);
            }
            // It goes behind the ear's root.
            const end = points[points.length - 1];
            points.push([end[0] - side * 0.02, end[1], end[2] - 0.025]);
            tube(mesh, points, radius, { sides: 5, up: [0, 1, 0.2] });
        }
    }
}

/** Angle at which the face is so wide at a height. */
function edgeAngle(head: AnimeHead, y: number, x: number): number {
    let [a, b] = [0, 1.57];
    for (let i = 0; i < 12; i++) {
        const m = (a + b) / 2;
        if (onHead(head, m, y, 0.012).point[0] < x) a = m;
        else b = m;
    }
    return a;
}

/** Angle at which the ear's root stands at a height. */
export function rootAngle(head: AnimeHead, y: number): number {
    let [a, b] = [1.2, 2.2];
    for (let i = 0; i < 12; i++) {
        const m = (a + b) / 2;
        if (onHead(head, m, y, 0).point[2] > head.ear[2] - 0.012) a = m;
        else b = m;
    }
    return a;
}

/** Where masks end: under the eyes, over the nose, under the chin. */
export function lowerFace({ shape }: AnimeHead): { bridge: number; lids: number; chin: number; jaw: number } {
    const lids = shape.eyeY - shape.eyeHalfHeight - 0.022;
    return { bridge: shape.noseY + 0.042, lids, chin: -shape.chinLength - 0.006, jaw: shape.mouthY + 0.02 };
}

/** Moves what has been made in head space to where the head is, and finishes it. */
export function finished(mesh: MeshBuilder, head: AnimeHead): ReturnType<MeshBuilder['finish']> {
    toAvatar(mesh, head);
    return mesh.finish();
}

import { MeshBuilder } from '../../geometry/mesh';
import { atan2, cos, DEGREES, hypot2, lerp, PI, sin, smoothstep, square } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import type { BuildContext, PartResult, Slot } from '../part';
import { HatSeat } from './hat-seat';

/** How a cowl is cut. Lengths in head heights. */
export interface CowlShape {
    /** How far it stands off the hair. */
    off: number;
    /** How steeply its opening stands, degrees from straight ahead of the throat: greater shows more of the hair. */
    open: number;
    /** How far its edge flares away from the face. @default 0 */
    flare?: number;
    /** How far a tip stands out behind the crown. @default 0 */
    peak?: number;
    /** How far it falls behind, from the nape down. @default 0 */
    fall?: number;
    /** How far the falling cloth spreads. @default 0.1 */
    spread?: number;
    /** Thickness shown at the opening. @default 0.035 */
    edge?: number;
    /** How far the lining is seen into it, degrees. @default 34 */
    lining?: number;
    /** Height over the chin of the place at the throat it is laid out from: its sides end beside it. @default -0.2 */
    throat?: number;
    /** Half its width at the throat. @default 0.4 */
    foot?: number;
    /** Columns along its arches. @default 26 */
    across?: number;
    /** Most hair it leaves room for. @default 0.08 */
    most?: number;
}

/** Room left over a head without hair. */
const BARE = 0.02;
/** Bones a cowl's mesh hangs on. */
export const COWL_BONES = ['head', 'neck', 'upperChest'];
const BACK_ROWS = 12;
const FALL_ROWS = 5;
/** Where the back of a cowl ends, degrees from straight ahead. */
const BACK = 208;
/** The slots whose hair goes under it, and what is worn in the hair. */
const HAIR: Slot[] = ['hair', 'bangs', 'sides', 'ahoge'];
const IN_HAIR: Slot[] = ['ornament', 'hairband'];

/**
 * Cloth, or metal, round the whole head but for the face: arches from one side of the throat over the head to the other,
 * the first about the face, the last about the nape. Seen from the throat, a place is at an arch (degrees from straight
 * ahead over the crown to the back) and at a share of the way along it from the character's left.
 */
export class Cowl {
    private readonly at: V3;
    private readonly radii: { side: number; up: number; ahead: number; behind: number; foot: number };

    constructor(private readonly context: BuildContext, private readonly shape: CowlShape) {
        const { skull } = context.head;
        const seat = new HatSeat(context, { height: 0.6, lean: 6, most: shape.most ?? 0.08 });
        this.at = [0, shape.throat ?? -0.2, skull.center[2] - 0.02];
        const top = seat.at[1] + seat.top - this.at[1];
        this.radii = { side: seat.band(PI / 2), up: top, ahead: seat.band(0) + 0.02, behind: seat.band(PI), foot: shape.foot ?? 0.4 };
    }

    private way(arch: number, along: number): V3 {
        const [c, s] = [cos(PI * along), sin(PI * along)];
        return [c, s * sin(arch * DEGREES), s * cos(arch * DEGREES)];
    }

    /** From the throat to the hair in a direction: an egg that narrows to the foot's width at the throat. */
    private reach([x, y, z]: Readonly<V3>): number {
        const { side, up, ahead, behind, foot } = this.radii;
        // The widest place is at the eyes: the egg's middle lies above the throat.
        const middle = 0.54 * up;
        const depth = z > 0 ? ahead : behind;
        let [low, high] = [0, 1.6 * up];
        for (let i = 0; i < 18; i++) {
            const r = 0.5 * (low + high);
            const above = Math.max(0, (r * y - middle) / (up - middle));
            const t = smoothstep(0, 1, (r * y) / middle);
            const qx = (r * x) / lerp(foot, side, t);
            const qz = (r * z) / lerp(Math.min(depth, 0.95 * foot), depth, t);
            if (qx * qx + qz * qz + above * above < 1) low = r;
            else high = r;
        }
        return Math.max(high, this.scalp([x, y, z]) + BARE);
    }

    /** From the throat to where a ray leaves the bare skull; 0 where it misses it. */
    private scalp(way: Readonly<V3>): number {
        const { center, radii } = this.context.head.skull;
        let [a, b, c] = [0, 0, -1];
        for (let d = 0; d < 3; d++) {
            const [q, w] = [(this.at[d] - center[d]) / radii[d], way[d] / radii[d]];
            a += w * w;
            b += q * w;
            c += q * q;
        }
        const root = b * b - a * c;
        return root < 0 ? 0 : (Math.sqrt(root) - b) / a;
    }

    /** A place of the cowl, `off` beyond its own distance from the hair. */
    place(arch: number, along: number, off = 0): V3 {
        const { off: own, flare = 0, peak = 0, open } = this.shape;
        const way = this.way(arch, along);
        const over = sin(PI * along);
        const rim = flare * smoothstep(open + 26, open, arch) * (0.35 + 0.65 * over);
        const tip = peak * Math.max(0, 1 - square((arch - 138) / 42)) * over * over * over;
        const r = this.reach(way) + own * (0.65 + 0.35 * over) + rim + tip + off;
        return [0, 1, 2].map((d) => this.at[d] + r * way[d]) as V3;
    }

    /** Its outside and the lining seen in the opening. u runs along the arches, v from the opening back (lining 0 … .2, outside .2 … 1). */
    mesh(): MeshBuilder {
        const { open, lining = 34, fall = 0, spread = 0.1, across = 26 } = this.shape;
        // Its thickness is turned in, but not as far as the scalp.
        const edge = Math.min(this.shape.edge ?? 0.035, 0.8 * this.shape.off);
        const mesh = new MeshBuilder();
        const rows: { place(along: number): V3; v: number; light: number; line: number }[] = [];
        const inside = 4;
        for (let r = 0; r < inside; r++) {
            const arch = open + lining * (1 - r / inside);
            rows.push({ place: (u) => this.place(arch, u, -edge), v: 0.14 * (r / inside), light: -0.55 + 0.3 * (r / inside), line: 0 });
        }
        rows.push({ place: (u) => this.place(open + 1.5, u, -0.86 * edge), v: 0.15, light: -0.15, line: 0 }, { place: (u) => this.place(open - 0.8, u, -0.45 * edge), v: 0.17, light: 0, line: 0.8 }, { place: (u) => this.place(open, u, -0.08 * edge), v: 0.2, light: 0, line: 1 });
        const end = fall > 0 ? 0.6 : 1;
        for (let r = 1; r <= BACK_ROWS; r++) {
            const arch = lerp(open, BACK, r / BACK_ROWS);
            rows.push({ place: (u) => this.place(arch, u), v: lerp(0.2, end, r / BACK_ROWS), light: 0, line: 1 });
        }
        if (fall > 0) for (let r = 1; r <= FALL_ROWS; r++) {
            const t = r / FALL_ROWS;
            rows.push({
                v: lerp(end, 1, t), light: 0, line: 1,
                place: (u) => {
                    const [x, y, z] = this.place(BACK, u);
                    const out = spread * t;
                    const l = hypot2(x, z - this.at[2]) || 1;
                    const fold = 0.022 * t * cos(u * PI * 14);
                    return [x + ((out + fold) * x) / l, y - fall * t * (0.82 + 0.18 * sin(PI * u)), z + ((out + fold) * (z - this.at[2])) / l];
                }
            });
        }
        const ids = rows.map(({ place, v, light, line }) => Array.from({ length: across + 1 }, (_, i) => {
            const u = i / across;
            // The ends of all arches are one place: a little apart, or their faces would have no area.
            const p = place(lerp(0.012, 0.988, u));
            const k = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, u, v);
            mesh.shadeAt(k, light, 0, 0, line);
            const down = smoothstep(0.12, -0.16, p[1]);
            mesh.skinAt(k, [0, 1, 2, 0], [1 - down, down * (1 - smoothstep(-0.1, -0.3, p[1])), down * smoothstep(-0.1, -0.3, p[1]), 0]);
            return k;
        }));
        for (let r = 0; r + 1 < rows.length; r++) for (let i = 0; i < across; i++) mesh.quad(ids[r][i], ids[r + 1][i], ids[r + 1][i + 1], ids[r][i + 1]);
        // Seen from below, falling cloth and the hood's back have an inside.
        const last = ids[rows.length - 1];
        const within = last.map((k, i) => {
            const [x, y, z] = [0, 1, 2].map((d) => mesh.positions[3 * k + d]);
            const j = mesh.vertex(x * 0.96, y + 0.015, z + 0.018, 0, 0, 0, i / across, 0.02);
            mesh.shadeAt(j, -0.4, 0, 0, 0);
            const down = smoothstep(0.12, -0.16, y);
            mesh.skinAt(j, [0, 1, 2, 0], [1 - down, down * (1 - smoothstep(-0.1, -0.3, y)), down * smoothstep(-0.1, -0.3, y), 0]);
            return j;
        });
        for (let i = 0; i < across; i++) mesh.quad(last[i], within[i], within[i + 1], last[i + 1]);
        return mesh;
    }

    /** Hair goes under it; all behind its opening is out of sight. `locks`: whether locks before the shoulders stay. @default true */
    cover({ locks = true, halo = 0.05 }: { locks?: boolean; halo?: number } = {}): Pick<PartResult, 'hides' | 'presses'> {
        const { head } = this.context;
        const { open, off } = this.shape;
        const arch = (p: Readonly<V3>): number => atan2(p[1] - this.at[1], p[2] - this.at[2]) / DEGREES;
        const hidden = (x: number, y: number, z: number): boolean => {
            const p = head.toHead(x, y, z) as V3;
            if (p[1] < this.at[1] + 0.06) return !locks || p[2] < this.at[2] + 0.1;
            const a = arch(p);
            return (a < -90 ? a + 360 : a) > open + (p[0] * p[0] > 0.09 ? 26 : 40);
        };
        return {
            presses: [
                {
                    slots: HAIR,
                    move: (x, y, z) => {
                        const p = head.toHead(x, y, z) as V3;
                        const q: V3 = [p[0] - this.at[0], p[1] - this.at[1], p[2] - this.at[2]];
                        if (q[1] < 0) return undefined;
                        const share = smoothstep(open - 9, open + 3, arch(p));
                        if (share <= 0) return undefined;
                        const far = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]);
                        const way: V3 = [q[0] / far, q[1] / far, q[2] / far];
                        const limit = this.reach(way) + 0.35 * off - 0.02;
                        // Only what stands off the scalp: the rest would sink into it.
                        const knee = limit - 0.075;
                        if (far <= knee) return undefined;
                        const room = limit - knee;
                        const to = lerp(far, knee + (room * (far - knee)) / (far - knee + room), share);
                        return head.toAvatar(this.at[0] + to * way[0], this.at[1] + to * way[1], this.at[2] + to * way[2]);
                    }
                },
                { slots: ['ears', 'horns'], move: (x, y, z) => [x, y + off * head.scale, z] },
                { slots: ['halo'], move: (x, y, z) => [x, y + halo * head.scale, z] }
            ],
            hides: [{ layers: ['hair'], test: hidden }, { layers: ['accessory'], slots: IN_HAIR, test: (x, y, z) => arch(head.toHead(x, y, z) as V3) > open - 14 }]
        };
    }
}

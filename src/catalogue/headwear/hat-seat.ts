import { acos, atan2, clamp, cos, DEGREES, lerp, PI, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { cross } from '../hair/curve';
import { unit, type V3 } from '../hair/scalp';
import { along, type Frame } from '../ornament/seat';
import type { BuildContext, PartResult, Slot } from '../part';

/** How a hat is put on. Head space: head heights. */
export interface HatSeatOptions {
    /** Height of the band's middle over the chin. @default 0.66 */
    height?: number;
    /** Degrees the back of the band lies lower than its front. @default 12 */
    lean?: number;
    /** Degrees the character's left side lies lower. @default 0 */
    roll?: number;
    /** Most hair it leaves room for; what stands off farther is pressed down. @default 0.11 */
    most?: number;
}

export interface CoverOptions {
    /** Height over the band from which hair comes out of it again: an open crown, which hides nothing. */
    open?: number;
    /** How far the hat stands off the hair where animal ears and horns come through it. @default 0.03 */
    ears?: number;
    /** How far a halo is raised over it. @default 0 */
    halo?: number;
}

/** The slots whose hair goes under a hat. */
const HAIR: Slot[] = ['hair', 'bangs', 'sides', 'ahoge'];
/** What else is worn in the hair: a hat is put on over it. */
const IN_HAIR: Slot[] = ['ornament', 'hairband'];
/** Room a head without hair has in a hat. */
const BARE = 0.012;
/** Places round the head where the hair is measured. */
const AROUND = 16;
/** Elevations of the measurements: about the band, over the crown. Degrees. */
const LOW = [2, 12, 22];
const HIGH = [42, 62, 84];
/** Farthest hair is looked for. */
const FAR = 0.45;
/** How far below the band hair is still drawn in towards it. */
const FALL = 0.34;
/** The outermost of the hair keeps this far within the hat. */
const WITHIN = 0.008;
/** Azimuth and elevation at which animal ears come through, radians. */
const EARS_AT = 0.8;
/** Hair is gone this far above the band: what is left lines the opening. */
const LINING = 0.065;

/**
 * Where a hat sits on a head of hair. Its own space is round: azimuth (radians, 0 the front, + the character's left),
 * how far out of its axis, and how far up it; the band's lower edge lies in the plane 0. The crown of the head with its
 * hair pressed into the hat is seen from the middle of that plane: by azimuth and elevation.
 */
export class HatSeat {
    readonly at: V3;
    readonly right: V3;
    readonly up: V3;
    readonly ahead: V3;
    private readonly low: number[];
    private readonly high: number;

    constructor(private readonly context: BuildContext, { height = 0.66, lean = 12, roll = 0, most = 0.11 }: HatSeatOptions = {}) {
        const { skull } = context.head;
        const [cl, sl, cr, sr] = [cos(lean * DEGREES), sin(lean * DEGREES), cos(roll * DEGREES), sin(roll * DEGREES)];
        this.at = [0, height, skull.center[2]];
        // Leant back, then rolled about the way the face looks.
        this.up = [cl * sr, cl * cr, -sl];
        this.right = [cr, -sr, 0];
        this.ahead = cross(this.right, this.up);
        const { low, high } = this.measure(most);
        this.low = low;
        this.high = high;
    }

    /** Depth of the hair round the band and over the crown, as a hat presses it: both sides of the head alike. */
    private measure(most: number): { low: number[]; high: number } {
        const { hair } = this.context;
        const patch = hair.surface.patch((x, y, z) => this.local([x, y, z])[1] > -0.08);
        const depth = (azimuth: number, elevation: number): number => {
            const way = this.way(azimuth, elevation);
            const skin = this.skull(azimuth, elevation);
            return Math.max(BARE, (patch.reach(along(this.at, way, skin - 0.02), way, FAR) ?? 0) - 0.02);
        };
        // Half of the places may be deeper, and are pressed: no lock astray makes a hat the larger.
        const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(0.5 * list.length)];
        const ring = Array.from({ length: AROUND }, (_, i) => clamp(middle(LOW.map((e) => depth((i / AROUND) * TAU, e * DEGREES))), BARE, most));
        const even = ring.map((d, i) => 0.5 * (d + ring[(AROUND - i) % AROUND]));
        const low = even.map((_, i) => [-2, -1, 0, 1, 2].reduce((sum, k) => sum + [0.1, 0.22, 0.36, 0.22, 0.1][k + 2] * even[(i + k + AROUND) % AROUND], 0));
        // On the crown a hat presses more: it hangs from there.
        const high = clamp(middle(HIGH.flatMap((e) => Array.from({ length: AROUND / 2 }, (_, i) => depth((2 * i * TAU) / AROUND, e * DEGREES)))), BARE, 0.65 * most);
        return { low, high };
    }

    /** The unit direction of an azimuth and an elevation. */
    way(azimuth: number, elevation = 0): V3 {
        const [ca, sa, ce, se] = [cos(azimuth), sin(azimuth), cos(elevation), sin(elevation)];
        return [0, 1, 2].map((d) => ce * (sa * this.right[d] + ca * this.ahead[d]) + se * this.up[d]) as V3;
    }

    /** From the middle of the band, or from `rise` above it, to the bare skull. */
    private skull(azimuth: number, elevation: number, rise = 0): number {
        const { center, radii } = this.context.head.skull;
        const way = this.way(azimuth, elevation);
        let [a, b, c] = [0, 0, -1];
        for (let d = 0; d < 3; d++) {
            const [q, w] = [(this.at[d] + rise * this.up[d] - center[d]) / radii[d], way[d] / radii[d]];
            a += w * w;
            b += q * w;
            c += q * q;
        }
        return (Math.sqrt(b * b - a * c) - b) / a;
    }

    private depth(azimuth: number, elevation: number): number {
        const at = (((azimuth / TAU) % 1) + 1) * AROUND;
        const i = Math.floor(at);
        const low = lerp(this.low[i % AROUND], this.low[(i + 1) % AROUND], smoothstep(0, 1, at - i));
        return lerp(low, this.high, smoothstep(0, 0.9, elevation));
    }

    /** From the middle of the band to the inside of the hat, where it lies on the hair. */
    reach(azimuth: number, elevation: number): number {
        return this.skull(azimuth, elevation) + this.depth(azimuth, elevation);
    }

    /** Radius of the band's inside. */
    band(azimuth: number): number {
        return this.reach(azimuth, 0);
    }

    /** How high the crown of the hair reaches over the band. */
    get top(): number {
        return this.reach(0, PI / 2);
    }

    /** A place of the hat's own space, in head space. */
    point(azimuth: number, out: number, up: number): V3 {
        const [x, z] = [out * sin(azimuth), out * cos(azimuth)];
        return this.place(x, up, z);
    }

    /** The same from x to the character's left, up, and z ahead. */
    place(x: number, y: number, z: number): V3 {
        return [0, 1, 2].map((d) => this.at[d] + x * this.right[d] + y * this.up[d] + z * this.ahead[d]) as V3;
    }

    /** A place on the crown, `off` over the hair. */
    dome(azimuth: number, elevation: number, off: number): V3 {
        return along(this.at, this.way(azimuth, elevation), this.reach(azimuth, elevation) + off);
    }

    /** A frame on the hat that faces out at an azimuth, tilted up by `pitch` degrees. */
    frame(at: V3, azimuth: number, pitch = 0): Frame {
        const out = unit(this.way(azimuth, pitch * DEGREES));
        const right = unit(cross(this.up, out));
        return { at, right, up: cross(out, right), out };
    }

    /** Head space → the hat's own: to the left, up, ahead. */
    private local(p: Readonly<Vec3>): V3 {
        const q = [p[0] - this.at[0], p[1] - this.at[1], p[2] - this.at[2]];
        const by = (d: V3): number => q[0] * d[0] + q[1] * d[1] + q[2] * d[2];
        return [by(this.right), by(this.up), by(this.ahead)];
    }

    /** A place of the hair (head space) as the hat presses it: all of it above the band comes to lie within, what hangs below is drawn in. */
    private pressed(p: Readonly<Vec3>, open = Infinity): V3 | undefined {
        const [x, h, z] = this.local(p);
        if (h < -1) return undefined;
        const across = Math.sqrt(x * x + z * z);
        const azimuth = atan2(x, z);
        if (h >= 0) {
            const far = Math.sqrt(across * across + h * h);
            const elevation = far > 1e-6 ? PI / 2 - acos(clamp(h / far, -1, 1)) : 0;
            const within = soft(far, this.reach(azimuth, elevation), this.depth(azimuth, elevation));
            const to = open === Infinity ? within : lerp(far, within, smoothstep(open, 0.7 * open, h));
            return to === far ? undefined : this.place((x * to) / far, (h * to) / far, (z * to) / far);
        }
        // The farther out it hangs, the longer the way down on which it comes out again: a tail must not make a shoulder.
        // Below the band the head widens; from its widest ring down it does not narrow again.
        const depth = this.depth(azimuth, 0);
        const band = this.skull(azimuth, 0, Math.max(h, Math.min(0, this.context.head.skull.center[1] - this.at[1]))) + depth;
        const fall = FALL + 0.6 * Math.max(0, across - band);
        const to = lerp(across, soft(across, band, depth), smoothstep(-fall, -0.02, h));
        return to === across ? undefined : this.place((x * to) / across, h, (z * to) / across);
    }

    /**
     * What a hat does to all that lies below it: hair is pressed into it and dropped where it cannot be seen, bows and
     * clips go under it, animal ears and horns come through it.
     */
    cover({ open, ears = 0.03, halo = 0 }: CoverOptions = {}): Pick<PartResult, 'hides' | 'presses'> {
        const { head } = this.context;
        const inside = (x: number, y: number, z: number, low: number, off: number): boolean => {
            const [lx, h, lz] = this.local(head.toHead(x, y, z));
            if (h < low) return false;
            const far = Math.sqrt(lx * lx + h * h + lz * lz);
            return far < this.reach(atan2(lx, lz), PI / 2 - acos(clamp(h / Math.max(far, 1e-6), -1, 1))) + off;
        };
        const lift = [1, -1].map((side) => this.way(side * EARS_AT, EARS_AT).map((d) => d * ears * head.scale) as V3);
        return {
            presses: [
                {
                    slots: HAIR,
                    move: (x, y, z) => {
                        const q = this.pressed(head.toHead(x, y, z), open);
                        return q && head.toAvatar(...q);
                    }
                },
                { slots: ['ears', 'horns'], move: (x, y, z) => lift[x < head.origin[0] ? 1 : 0].map((d, k) => d + [x, y, z][k]) as V3 },
                { slots: ['halo'], move: (x, y, z) => [x, y + halo * head.scale, z] }
            ],
            hides: open !== undefined ? [] : [
                // Everything above the band has been pressed into the hat.
                { layers: ['hair'], test: (x, y, z) => inside(x, y, z, LINING, 0.01) },
                // A bow on the crown must not come through it; a clip beside the band stays whole.
                { layers: ['accessory'], slots: IN_HAIR, test: (x, y, z) => inside(x, y, z, 0.02, 0.012) || this.local(head.toHead(x, y, z))[1] > 0.16 }
            ]
        };
    }

    /** Presses the hair along a band over the head from side to side, and under cups at its ends. `shift`: how far ahead the cups are; half widths of band and cups. */
    groove(shift: number, half: number, cup: number): NonNullable<PartResult['presses']> {
        const { head } = this.context;
        return [
            {
                slots: HAIR,
                move: (x, y, z) => {
                    const p = head.toHead(x, y, z);
                    const [lx, h, lz] = this.local(p);
                    const far = Math.sqrt(lx * lx + h * h + lz * lz);
                    const onBand = h > 0 ? smoothstep(half + 0.1, half + 0.01, Math.abs(lz)) : 0;
                    // Below the band's plane only what lies beside the cup: a face's own locks stay.
                    const off = Math.sqrt(h * h + (lz - shift) * (lz - shift));
                    const onCup = Math.abs(lx) > 0.2 ? smoothstep(cup + 0.12, cup, off) : 0;
                    const share = Math.max(onBand, onCup);
                    if (!share || far < 1e-6) return undefined;
                    const side = lx < 0 ? -PI / 2 : PI / 2;
                    if (onCup > onBand) {
                        const to = lerp(Math.abs(lx), soft(Math.abs(lx), this.band(side) - 0.03, this.depth(side, 0)), onCup);
                        return to === Math.abs(lx) ? undefined : head.toAvatar(...this.place(lx < 0 ? -to : to, h, lz));
                    }
                    const azimuth = atan2(lx, lz);
                    const elevation = PI / 2 - acos(clamp(h / far, -1, 1));
                    const to = lerp(far, soft(far, this.reach(azimuth, elevation), this.depth(azimuth, elevation)), onBand);
                    return to === far ? undefined : head.toAvatar(...this.place((lx * to) / far, (h * to) / far, (lz * to) / far));
                }
            }
        ];
    }
}

/** Brings a distance below a limit; what lay farther out still does, so that no two locks come to lie in one place. */
function soft(far: number, limit: number, depth: number): number {
    const knee = limit - 0.7 * depth;
    if (far <= knee) return far;
    const room = Math.max(1e-4, limit - Math.min(WITHIN, 0.3 * depth) - knee);
    return knee + (room * (far - knee)) / (far - knee + room);
}

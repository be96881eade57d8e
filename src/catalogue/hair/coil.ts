import { clamp, cos, lerp, PI, pow, sin, TAU } from '../../geometry/scalar';
import { plait } from './plait';
import { unit, type V3 } from './scalp';
import type { Sculptor } from './sculptor';

/** Hair wound up on the head: where its middle is, the direction it stands off the scalp, its radius. Head space. */
export interface Coil {
    center: V3;
    out: V3;
    radius: number;
    /** Way it winds: 1 or −1. */
    turn: number;
}

/** How hair is wound up. */
export type CoilStyle = 'wound' | 'braided' | 'messy' | 'cone';

/** How much higher than its radius a cone stands. */
const CONE = 1.75;

/** Winds hair into a bun of that style. */
export function coil(s: Sculptor, bun: Coil, style: CoilStyle): void {
    if (style === 'braided') braided(s, bun);
    else ball(s, bun, style);
    if (style === 'messy') loops(s, bun);
}

/** Places on a bun: an angle round its axis, how far up towards its top (radians, −π/2 … π/2), a radius. */
function placeOn({ center, out }: Coil, cone: boolean): (angle: number, rise: number, r: number) => V3 {
    const side = unit([out[2], 0, -out[0]]);
    const up: V3 = [out[1] * side[2] - out[2] * side[1], out[2] * side[0] - out[0] * side[2], out[0] * side[1] - out[1] * side[0]];
    return (angle, rise, r) => {
        const high = Math.max(0, sin(rise));
        const c = cone && high > 0 ? pow(clamp(1 - high), 0.8) : cos(rise);
        const [a, b, n] = [cos(angle) * c * r, sin(angle) * c * r, sin(rise) * r * (cone && high > 0 ? CONE : 1)];
        return [center[0] + side[0] * a + up[0] * b + out[0] * n, center[1] + side[1] * a + up[1] * b + out[1] * n, center[2] + side[2] * a + up[2] * b + out[2] * n];
    };
}

/** Fat locks, each winding from the scalp up and round the axis. */
function ball(s: Sculptor, bun: Coil, style: CoilStyle): void {
    const { center, radius, turn } = bun;
    const cone = style === 'cone';
    const at = placeOn(bun, cone);
    const facing = (q: V3): V3 => unit([q[0] - center[0], q[1] - center[1], q[2] - center[2]]);
    const COUNT = 9;
    for (let i = 0; i < COUNT; i++) {
        const start = (i / COUNT) * TAU + s.jitter(0.2);
        const sweep = turn * lerp(1.5, 2.4, s.next()) * (cone ? 1.3 : 1);
        const top = cone ? lerp(1.1, 1.45, s.next()) : lerp(0.85, 1.4, s.next());
        const r = radius * (0.78 + 0.07 * (i % 3));
        const points: V3[] = [];
        for (let k = 0; k <= 7; k++) points.push(at(start + sweep * (k / 7), lerp(-1, top, sin((k / 7) * PI * 0.5)), r));
        s.strand(points, {
            width: radius * 1.05, root: 0.7, belly: 0.45, sharp: 0.7, thickness: 0.5, mass: 0.05, facing, edgeAmbient: 0.14, highlight: 0.35,
            children: i % 3 ? undefined : [{ across: 0.8, from: 0.4, to: 0.95, width: 0.45, hook: 0.4 }]
        });
    }
}

/** A plait wound twice round and up, over a dark core. */
function braided(s: Sculptor, bun: Coil): void {
    const { center, radius, turn } = bun;
    const at = placeOn(bun, false);
    const facing = (q: V3): V3 => unit([q[0] - center[0], q[1] - center[1], q[2] - center[2]]);
    for (let i = 0; i < 5; i++) {
        const start = (i / 5) * TAU;
        s.strand([at(start, -1, radius * 0.6), at(start + 0.5, 0, radius * 0.6), at(start + 1, 0.8, radius * 0.6), at(start + 1.5, 1.5, radius * 0.6)], { width: radius * 1.1, root: 0.9, belly: 0.4, thickness: 0.3, ambient: -0.3, highlight: 0, outline: 0, facing, section: 'laid' });
    }
    const TURNS = 2.3;
    const axis: V3[] = [];
    for (let k = 0; k <= 20; k++) axis.push(at(turn * TURNS * TAU * (k / 20), lerp(-0.55, 1.35, pow(k / 20, 0.85)), radius * 0.82));
    plait(s, axis, { width: radius * 0.85, root: 0.9, end: 0.62, facing, section: 'mid' });
}

/** Ends and loops that have come out. */
function loops(s: Sculptor, bun: Coil): void {
    const { center, radius, turn } = bun;
    const at = placeOn(bun, false);
    const facing = (q: V3): V3 => unit([q[0] - center[0], q[1] - center[1], q[2] - center[2]]);
    for (let i = 0; i < 7; i++) {
        const start = (i / 7) * TAU + s.jitter(0.4);
        const way = i % 3 ? turn : -turn;
        const rise = lerp(-0.2, 0.9, s.next());
        const far = lerp(1.35, 1.8, s.next());
        s.strand([at(start, rise - 0.4, radius * 0.8), at(start + way * 0.5, rise, radius * 1.05), at(start + way * 1, rise + 0.2, radius * 1.2), at(start + way * 1.35, rise + 0.3, radius * far)], {
            width: radius * lerp(0.32, 0.5, s.next()), root: 0.6, belly: 0.4, sharp: 1.2, thickness: 0.45, section: 'spike', mass: 0.1, facing, hook: s.jitter(0.8), edgeAmbient: 0.14, highlight: 0.35
        });
    }
}

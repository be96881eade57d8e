import { lerp, smoothstep } from '../../geometry/scalar';
import { add, dot, normalize, scale, sub } from '../../geometry/vec3';
import type { V3 } from './scalp';
import type { Sculptor } from './sculptor';

/** A row of layered hair. Each lock follows the scalp, then leaves it along its own tangent: locks along the normal make a palm tree, locks that curl in a ball of knobs. */
export interface Row {
    from: number;
    to: number;
    offset: number;
    width: number;
    count: number;
    azimuth: readonly [number, number];
    /** How far a lock runs on after leaving the scalp, and how much it lifts. */
    extra: number;
    lift: number;
    /** How far it leans round the head, degrees. */
    lean: number;
}

export function layer(s: Sculptor, row: Row, length: number, spikes: number): void {
    const { scalp } = s;
    for (let i = 0; i < row.count; i++) {
        const az = lerp(row.azimuth[0], row.azimuth[1], i / (row.count - 1)) + s.jitter(4);
        // Both halves fall to the back; every third lock goes against the rest.
        const side = (az < 180 ? 1 : -1) * (i % 3 === 1 ? -1 : 1);
        const lean = side * lerp(0.5, 1, s.next()) * row.lean;
        const end = row.to + s.jitter(0.05);
        const extra = row.extra * lerp(0.8, 1.25, s.next()) * (1.6 * length - 0.6) * lerp(0.85, 1.35, spikes);
        const lift = row.lift * lerp(0.5, 2.8, spikes) + (i % 2) * 0.012;
        const points = s.points([[az, row.from, 0], [az, lerp(row.from, end, 0.33), row.offset], [az + lean * 0.35, lerp(row.from, end, 0.68), row.offset + 0.01], [az + lean, end, row.offset + (i % 2) * 0.01]]);
        const last = points[3];
        const along = normalize(sub(last, points[2]));
        const out = scalp.radial(last);
        points.push(add(last, add(scale(along, extra * 0.5), scale(out, lift * 0.35))), add(last, add(scale(along, extra), scale(out, lift))));
        s.strand(points, {
            width: row.width * lerp(0.9, 1.15, s.next()), root: 0.5, belly: 0.4, sharp: 1.15, thickness: 0.36, hook: -side * lerp(0.1, 0.5, s.next()), hookFrom: 0.55, mass: 0.34, edgeAmbient: 0.14,
            children: row.from < 1 && i % 2 ? [{ across: -side * 0.85, from: 0.4, to: lerp(0.8, 0.93, s.next()), width: 0.5, hook: -side * 0.4, section: 'spike', lift: 0.25 }] : undefined
        });
    }
}

/** Locks from the whorl over the crown, long enough to close it: azimuth at the whorl and at the end, s of the end, width. */
const CROWN: readonly (readonly [number, number, number, number])[] = [
    [180, 186, 0.78, 0.24], [128, 136, 0.82, 0.24], [-128, -140, 0.8, 0.25], [154, 160, 0.9, 0.2], [-154, -160, 0.86, 0.22], [100, 106, 0.84, 0.23], [-100, -104, 0.86, 0.23], [74, 84, 0.86, 0.22], [-74, -82, 0.88, 0.22]
];

/** Closes the crown: locks from the whorl outwards. `spikes` 0 … 1 makes them leave the head, `tuck` 0 … 1 lays their ends on it where no hair lies below. */
export function crown(s: Sculptor, length: number, spikes: number, tuck = 0): void {
    CROWN.forEach(([from, to, end, width], i) => {
        const az = to + s.jitter(4);
        const turn = from > 0 ? 1 : -1;
        const out = 0.088 + (i % 3) * 0.009;
        const reach = end * lerp(0.94, 1.05, s.next()) + 0.12 * (length - 1);
        // The whorl: every lock sets out a little to the right of where it goes.
        const points = s.points([[from - 40, 0.015, 0.03], [from - 14, 0.16, out - 0.014], [lerp(from, az, 0.5), 0.4, out], [az, lerp(0.4, end, 0.6), out + 0.004 - 0.022 * tuck], [az + turn * 7, reach, lerp(out + 0.03 * (0.4 + spikes) * (i % 2), 0.036, tuck)]]);
        // Hair that stands leaves the head before it has come down so far.
        const tip = points[4];
        const rise = smoothstep(0.4, 1, spikes);
        points[4] = add(tip, add(scale(s.scalp.radial(tip), 0.1 * rise), [0, 0.07 * rise, 0]));
        s.strand(points, {
            width: width * lerp(0.95, 1.12, s.next()), root: 0.5, belly: 0.42, sharp: 1.1, thickness: 0.36, hook: turn * lerp(0.1, 0.5, s.next()), hookFrom: 0.55, curl: lerp(0.1, 0.5, spikes) - 0.3 * tuck, curlFrom: 0.7, mass: 0.34, edgeAmbient: 0.14, rootAmbient: -0.12,
            children: i % 3 ? undefined : [{ across: -turn * 0.85, from: 0.42, to: 0.92, width: 0.5, hook: -turn * 0.4, section: 'spike', lift: 0.2 }]
        });
    });
}

/** Locks rooted near the hairline that lean back, so that their lit faces show from the front: azimuth and s of the root, lean (x, 1, z), length, width, hook. */
export type Crest = readonly [number, number, number, number, number, number, number];

/** A lock of the crest; `height` 0 … 1: lying back to standing. */
export function stand(s: Sculptor, [azimuth, down, x, z, length0, width, hook]: Crest, length: number, height: number): void {
    const { scalp } = s;
    const root = scalp.point(azimuth, down, 0);
    const N = scalp.radial(root);
    const lean = normalize([x, lerp(0.35, 0.75, height), z]);
    // Never straight down into the scalp.
    const D = normalize(add(lean, scale(N, Math.max(0, lerp(0.2, 0.35, height) - dot(lean, N)))));
    const L = length0 * length * lerp(0.8, 1, height) * lerp(0.88, 1.12, s.next());
    const up = normalize(add(scale(N, 0.9), scale(D, 0.8)));
    const at = (a: number, b: number): V3 => add(add(root, scale(up, L * a)), scale(D, L * b));
    const facing = normalize(add(sub(N, scale(D, dot(N, D))), [0, 0.2, 0.1]));
    s.strand([root, at(0.24, 0), at(0.32, 0.34), at(0.3, 0.72)], {
        width: width * lerp(0.88, 1.12, s.next()), root: 0.9, belly: 0.26, sharp: 1.25, thickness: 0.45, hook: hook * 1.1, hookFrom: 0.35, mass: 0.35, edgeAmbient: 0.14, facing: () => facing,
        children: hook > 0 ? [{ across: -0.85, from: 0.22, to: 0.84, width: 0.5, hook: -hook * 0.5, section: 'spike', lift: 0.35 }] : undefined
    });
}

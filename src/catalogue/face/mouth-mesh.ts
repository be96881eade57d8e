import type { MeshData } from '../../geometry/mesh';
import { PI, TAU, clamp, cos, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import { lineBend } from './lips';
import { posedMesh } from './posed-mesh';
import { reliefOf } from './relief';
import { strip, swatchUv } from './strip';

/** Columns of the mouth's drawing. */
export const MOUTH_SWATCHES = {
    throat: 0,
    deep: 1,
    flesh: 2,
    tooth: 3,
    tongue: 4,
    tongueLight: 5,
    line: 6,
    accent: 7,
    count: 8
} as const;
const uvOf = (swatch: Exclude<keyof typeof MOUTH_SWATCHES, 'count'>): Vec2 =>
    swatchUv(MOUTH_SWATCHES[swatch], MOUTH_SWATCHES.count);

const LIP = 15;
const TEETH = 8;
const TONGUE = 12;
/** Share of the opening that teeth may fill: one band alone, and each of two. */
const TOOTH_SHARE = { alone: 0.8, both: 0.475 };

/** A line of the left half continued over the right one. */
const full = (half: Vec2[]): Vec2[] => [
    ...half
        .slice(1)
        .reverse()
        .map(([x, y]): Vec2 => [-x, y]),
    ...half
];

/** Inside of the mouth: cavity, teeth, tongue. Behind the lips when they are shut. Weighted on bone 0. */
export function cavityMesh(head: AnimeHead): MeshData {
    const relief = reliefOf(head);
    return posedMesh(['mouth'], (pose, builder) => {
        const lips = head.lips(pose.mouth);
        const upper = resample(full(lips.upper), LIP);
        const lower = resample(full(lips.lower), LIP);
        const loop = [...upper, ...lower.slice(1, -1).reverse()];
        const middle = (upper[(LIP - 1) / 2][1] + lower[(LIP - 1) / 2][1]) / 2;
        const put = (x: number, y: number, depth: number, uv: Vec2): number => {
            const q = head.deform(relief.at(x, y), pose);
            const [ax, ay, az] = head.toAvatar(q[0], q[1], q[2] - depth);
            const vertex = builder.vertex(ax, ay, az, 0, 0, 1, uv[0], uv[1]);
            builder.shadeAt(vertex, 0, 0, 0, 0);
            return vertex;
        };
        const ring = (size: number, depth: number, swatch: 'throat' | 'deep' | 'flesh'): number[] =>
            loop.map(([x, y]) => put(x * size, lerp(middle, y, size), depth, uvOf(swatch)));
        const rings = [ring(1.03, 0.0015, 'flesh'), ring(1.04, 0.026, 'flesh'), ring(0.55, 0.06, 'deep')];
        const back = put(0, middle, 0.07, uvOf('throat'));
        for (let r = 0; r < 2; r++)
            for (let k = 0; k < loop.length; k++) {
                const next = (k + 1) % loop.length;
                builder.quad(rings[r][k], rings[r + 1][k], rings[r + 1][next], rings[r][next]);
            }
        for (let k = 0; k < loop.length; k++) builder.triangle(rings[2][k], back, rings[2][(k + 1) % loop.length]);

        // Teeth hang from the upper lip and stand on the lower one, a band each, and never meet.
        const { teeth, lowerTeeth, tongue, tip } = pose.mouth;
        const corner = cornerOf(lips.upper);
        const half = (lowerTeeth > 0.01 ? 0.95 : 0.88) * corner;
        const share = lowerTeeth > 0 ? TOOTH_SHARE.both : TOOTH_SHARE.alone;
        const band = (x: number, from: number, to: number, high: number): [number, number] => {
            const round = Math.sqrt(Math.max(0, 1 - pow(Math.abs(x) / half, 4)));
            const long = Math.min(head.mouthScale * high * round, share * Math.abs(to - from) + 0.0001);
            const down = from > to ? -1 : 1;
            return [put(x, from - 0.003 * down, 0.009, uvOf('tooth')), put(x, from + long * down, 0.009, uvOf('tooth'))];
        };
        for (const upperBand of [true, false]) {
            let before: [number, number] | undefined;
            for (let i = 0; i <= TEETH; i++) {
                const x = lerp(-half, half, i / TEETH);
                const [high, low] = [heightAt(lips.upper, x), heightAt(lips.lower, x)];
                const now = upperBand ? band(x, high, low, teeth) : band(x, low, high, lowerTeeth);
                if (before) builder.quad(before[0], before[1], now[1], now[0], !upperBand);
                before = now;
            }
        }
        // The tongue rises from the floor, or hangs out over the lip.
        const floor = lips.lower[0][1];
        const wide = corner * lerp(0.62, 0.5, clamp(tip / 0.03));
        const high = head.mouthScale * tongue;
        const out = clamp(tip / 0.03);
        const hang = head.mouthScale * tip;
        const centre = put(0, lerp(floor + 0.25 * high, floor - 0.35 * hang, out), lerp(0.011, -0.009, out), uvOf('tongueLight'));
        const edge: number[] = [];
        for (let k = 0; k < TONGUE; k++) {
            const a = (k / TONGUE) * TAU;
            const inside = floor + high * (0.12 + 0.88 * sin(a)) - 0.002;
            const outside = floor - 0.4 * hang + 0.6 * hang * sin(a);
            // Its root stays behind the lip.
            edge.push(put(wide * cos(a), lerp(inside, outside, out), lerp(0.017, sin(a) > 0.8 ? 0.004 : -0.005, out), uvOf('tongue')));
        }
        for (let k = 0; k < TONGUE; k++) builder.triangle(centre, edge[k], edge[(k + 1) % TONGUE]);
    });
}

const cornerOf = (line: Vec2[]): number => line[line.length - 1][0];

/** Height of a lip's line at x, either side of the middle. */
function heightAt(line: Vec2[], x: number): number {
    const ax = Math.abs(x);
    for (let i = 1; i < line.length; i++)
        if (ax <= line[i][0])
            return lerp(line[i - 1][1], line[i][1], (ax - line[i - 1][0]) / (line[i][0] - line[i - 1][0]));
    return line[line.length - 1][1];
}

// Enough for a wavy line.
const LINE = 23;

/** Drawn lines of the lower face: the lip line, the lower lip's edge, the accents under lip and nose. Weighted on bone 0. */
export function mouthLinesMesh(head: AnimeHead): MeshData {
    return posedMesh(['mouth'], (pose, builder) => {
        const { mouth } = pose;
        const lips = head.lips(mouth);
        const half = cornerOf(lips.upper);
        const drawn = (line: Vec2[]): Vec2[] =>
            resample(full(line), LINE).map(([x, y]) => [x, y + lineBend(mouth, x / half)]);
        const open = smoothstep(0, 0.012, mouth.drop);
        // Accents lie between the skin's rows and need more room over it than lines at the lips.
        const flat = (height: number) => (): [number, number] => [height, height];
        // Pressed at the corners, light in the middle.
        strip(builder, head, pose, drawn(lips.upper), 1, {
            width: (t) => {
                const c = Math.abs(t * 2 - 1);
                const w = lerp(0.0044, 0.0036, open) * (0.5 + 0.5 * c * c) * pow(1 - pow(c, 8), 0.8);
                return [w * 0.5, w * 0.5];
            },
            lift: flat(0.0036),
            uv: uvOf('line')
        });
        strip(builder, head, pose, drawn(lips.lower), 1, {
            width: (t) => {
                const w = 0.003 * open * (1 - pow(Math.abs(t * 2 - 1), 4));
                return [w * 0.7, w * 0.3];
            },
            lift: flat(0.0026),
            uv: uvOf('line')
        });
        const thin =
            (most: number) =>
            (t: number): [number, number] => {
                const w = most * sin(PI * t);
                return [w * 0.5, w * 0.5];
            };
        const under = lips.lower[0][1] - 0.025;
        strip(
            builder,
            head,
            pose,
            [
                [-0.014, under],
                [-0.007, under - 0.0011],
                [0, under - 0.0015],
                [0.007, under - 0.0011],
                [0.014, under]
            ],
            1,
            {
                width: thin(0.004),
                lift: flat(0.0058),
                uv: uvOf('accent')
            }
        );
        const tip = head.shape.noseY - 0.0215;
        strip(
            builder,
            head,
            pose,
            [
                [-0.012, tip + 0.0012],
                [-0.006, tip - 0.0012],
                [0, tip - 0.002],
                [0.006, tip - 0.0012],
                [0.012, tip + 0.0012]
            ],
            1,
            {
                width: thin(0.0044),
                lift: flat(0.006),
                uv: uvOf('accent')
            }
        );
    });
}

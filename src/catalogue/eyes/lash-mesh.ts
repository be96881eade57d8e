import type { MeshData } from '../../geometry/mesh';
import { PI, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { AnimeHead } from '../face/anime-head';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import { posedMesh } from '../face/posed-mesh';
import { strip, swatchUv } from '../face/strip';

/** Columns of the drawn lines' picture. */
export const LINE_SWATCHES = { lash: 0, lower: 1, crease: 2, brow: 3, count: 4 } as const;
const uvOf = (swatch: Exclude<keyof typeof LINE_SWATCHES, 'count'>): Vec2 =>
    swatchUv(LINE_SWATCHES[swatch], LINE_SWATCHES.count);

// How plainly they show through the fringe.
const BROW_PULL = 0.32;
const LASH_PULL = 0.14;

const UPPER = 26;
const LID = 22;

/** Upper lashes with their wing, lower lashes, lid creases and brows of both eyes, weighted on bone 0. */
export function lashMesh(head: AnimeHead): MeshData {
    const { shape } = head;
    const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight, eyeSharpness, eyeTilt, lash, wing } = shape;
    const masculine = head.presentation === 'masculine' ? 1 : 0;
    // Sharp eyes have a plain straight wing; round ones curl up and carry two extra lashes.
    const curl = 1 - Math.max(eyeSharpness, masculine);
    return posedMesh(['lashes', 'brow'], (pose, builder) => {
        for (const side of [1, -1] as const) {
            const eye = side > 0 ? pose.left : pose.right;
            const { shut, joy } = eye;
            // Hidden lashes sink into the head: a ribbon without width still shows its edge.
            const sunk = 0.03 * (1 - eye.lash);
            const lids = head.lids(eye);
            const upper = resample(lids.upper, LID);
            const lower = resample(lids.lower, LID);
            const corner = upper[LID - 1];

            // The upper lash: thin at the nose, full from two thirds on, tapering along the wing.
            const rise = lerp(lerp(-0.05, 0.42, curl) + 0.25 * eyeSharpness, lerp(0.12, -0.35, joy), shut * 0.8);
            const line = resample(
                [
                    ...upper.slice(0, LID - 2),
                    [upper[LID - 2][0] + 0.002, upper[LID - 2][1] + 0.002],
                    [corner[0] + 0.3 * wing, corner[1] + 0.3 * rise * wing],
                    [corner[0] + wing, corner[1] + rise * wing]
                ],
                UPPER
            );
            const thickness = (t: number): number => {
                const along =
                    t < 0.1
                        ? lerp(0.12, 0.5, t / 0.1)
                        : t < 0.64
                          ? lerp(0.5, 1, smoothstep(0.1, 0.64, t))
                          : t < 0.8
                            ? 1
                            : pow(1 - (t - 0.8) / 0.2, 0.9);
                return eye.lash * lash * lerp(1, 0.8, shut) * along;
            };
            strip(builder, head, pose, line, side, {
                width: (t) => [thickness(t) * 0.25, thickness(t) * 0.75],
                lift: (t) => [0.002 - sunk, 0.004 + 0.011 * smoothstep(0.1, 0.7, t) - sunk],
                uv: uvOf('lash'),
                pull: LASH_PULL
            });
            // Two lashes that stand out at the outer end, rooted within the band.
            for (const [at, length, dx, dy] of [
                [0.74, 0.04, 0.72, 0.7],
                [0.86, 0.044, 0.86, 0.5]
            ]) {
                const q = upper[Math.round(at * (LID - 1))];
                const k = (1 - 0.45 * shut) * lash * 45 * curl;
                const up = dy * (1 - 1.1 * shut * (1 - joy));
                const root: Vec2 = [q[0] - 0.012 * curl, q[1] + 0.007 * k];
                const tip: Vec2 = [q[0] + length * k * dx, q[1] + 0.005 * k + length * k * up];
                const bend: Vec2 = [
                    lerp(root[0], tip[0], 0.55) + 0.004 * curl,
                    lerp(root[1], tip[1], 0.55) - 0.004 * curl
                ];
                strip(builder, head, pose, resample([root, bend, tip], 5), side, {
                    width: (t) => [0.008 * eye.lash * k * (1 - t), 0.008 * eye.lash * k * (1 - t)],
                    lift: (t) => [0.01 + 0.006 * t - sunk, 0.01 + 0.006 * t - sunk],
                    uv: uvOf('lash'),
                    pull: LASH_PULL
                });
            }
            // Lower lashes: the outer part dark, the inner a mere line of skin.
            const fade = eye.lash * (1 - smoothstep(0.2, 0.8, shut));
            strip(builder, head, pose, resample(lower.slice(9), 9), side, {
                width: (t) => [0.0048 * fade * sin(PI * pow(t, 1.6) * 0.93) * lerp(1, 0.7, masculine), 0.001 * fade],
                lift: () => [0.004 - sunk, 0.002 - sunk],
                uv: uvOf('lower')
            });
            strip(builder, head, pose, resample(lower.slice(1, 10), 6), side, {
                width: (t) => [0.0022 * fade * sin(PI * t), 0.0006 * fade],
                lift: () => [0.003 - sunk, 0.002 - sunk],
                uv: uvOf('crease')
            });
            // The crease over the lid sinks a third of the way with it.
            const above = lash * 0.9 + 0.01;
            const crease = resample(head.lids({ ...eye, shut: shut * 0.35, joy: 0 }).upper, LID).slice(4, LID - 2);
            strip(
                builder,
                head,
                pose,
                resample(
                    crease.map(([x, y]): Vec2 => [x + 0.004, y + above]),
                    9
                ),
                side,
                {
                    width: (t) => [0.0016 * eye.lash * sin(PI * t), 0.0016 * eye.lash * sin(PI * t)],
                    lift: () => [0.003 - sunk, 0.003 - sunk],
                    uv: uvOf('crease')
                }
            );
            // The brow.
            const { raise, inner, squeeze } = pose.brow;
            const base = eyeY + eyeHalfHeight + shape.browY + 0.02 * raise;
            const reach = eyeHalfWidth / 0.1;
            const slope = lerp(0.1, 0.3, masculine) * 0.02 + 0.3 * eyeTilt * 0.1;
            const shapeOf: Vec2[] = masculine
                ? [
                      [-0.098, -0.007],
                      [-0.03, 0.008],
                      [0.05, 0.017],
                      [0.112, -0.004]
                  ]
                : [
                      [-0.085, -0.006],
                      [-0.03, 0.01],
                      [0.04, 0.014],
                      [0.105, -0.01]
                  ];
            const brow = shapeOf.map(([x, y], i): Vec2 => {
                const toInner = 1 - i / 3;
                return [
                    eyeX + x * reach - 0.012 * squeeze * toInner,
                    base + y + (i / 3 - 0.5) * slope + 0.02 * inner * (toInner - 0.25)
                ];
            });
            strip(builder, head, pose, resample(brow, 11), side, {
                width: (t) => {
                    const w =
                        shape.brow * (t < 0.18 ? lerp(0.45, 1, t / 0.18) : lerp(1, 0.05, pow((t - 0.18) / 0.82, 1.3)));
                    return [w * 0.5, w * 0.5];
                },
                lift: () => [0.004, 0.004],
                uv: uvOf('brow'),
                pull: BROW_PULL
            });
        }
    });
}

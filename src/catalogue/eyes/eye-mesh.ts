import type { MeshData } from '../../geometry/mesh';
import { TAU, clamp, cos, lerp, sin, square } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { normalize, scale, sub } from '../../geometry/vec3';
import { IRIS_TILE, WHITE_TILE } from '../../paint/iris';
import type { AnimeHead } from '../face/anime-head';
import { resample } from '../face/curves';
import { posedMesh } from '../face/posed-mesh';
import { reliefOf } from '../face/relief';
import { NEUTRAL } from '../face/pose';
import { outsideOf } from './eye-opening';
import { openLidCurves } from './lids';

/** Bones of `eyesMesh`. */
export const EYE_BONES = ['head', 'leftEye', 'rightEye'];
/** How far the eye bones stand behind the iris, head units: at the angles of the avatar's look-at the iris slides within the white and neither dips through it nor through a lid. */
export const EYE_BONE_DEPTH = 0.16;
/** Depth of the iris behind the lids' surface: head units, and shares of its own size. */
const IRIS_DEPTH = 0.0075;
const LARGE_DEPTH = 0.1;
/** How much deeper it lies under lids that hang over it or are shut at rest: its edges come forward as it turns. */
const HANG_DEPTH = 0.1;
const SHUT_DEPTH = 0.006;
/**
 * Under a lid the iris falls back, this steeply and by this share of its half height: an eye that looks down turns the
 * top of its iris forward, which would come through the lid.
 */
const UNDER_LID = 1.4;
const UNDER_LID_DEPTH = 0.13;
/** The white is a dome behind the iris: this far behind it in the middle, plus this much per squared distance. The dome is what the iris's leading edge dips along as it turns. */
const WHITE_GAP = 0.0105;
const WHITE_DOME = 2.1;
/** How far a startled eye's lids part: the white lies behind all of it. */
const WIDE = { ...NEUTRAL.left, upper: 0.2, lower: -0.1 };
const LID_POINTS = 12;
const WHITE_RINGS = [1.07, 0.9, 0.68, 0.38];
const IRIS_POINTS = 24;
const IRIS_RINGS = [0.34, 0.68, 1];

/** Centre of the left iris in the front view: a little towards the nose, as a gaze at something near. */
export const irisCenter = (head: AnimeHead): [number, number] => [
    head.eye.x - 0.06 * head.eye.halfWidth,
    head.eye.y + head.shape.irisRise
];

/**
 * Where the open upper lid's edge stands over the iris: in iris radii over its middle, and in half eye heights over the
 * eye's. What is painted below the lid (its shade, the lights) is placed by it.
 */
export function lidOverIris(head: AnimeHead): { lid: number; lidOnWhite: number } {
    const [x, y] = irisCenter(head);
    const edge = resample(openLidCurves(head.shape).upper, 2 * LID_POINTS);
    const nearest = edge.reduce((a, b) => (Math.abs(b[0] - x) < Math.abs(a[0] - x) ? b : a));
    return { lid: (nearest[1] - y) / head.shape.iris[1], lidOnWhite: (nearest[1] - head.eye.y) / head.eye.halfHeight };
}

/**
 * The sheet the iris lies on: a plane through the lids, turned a little less sideways than the face, which keeps the far
 * eye wide in a three-quarter view, and slightly hollow, which lets the iris follow the viewer.
 */
interface Sheet {
    depth(x: number, y: number): number;
    /** Unit normal of the plane. */
    normal: Vec3;
}

function sheet(head: AnimeHead): Sheet {
    const { x: cx, y: cy, halfWidth, halfHeight } = head.eye;
    const inner = head.at(cx - halfWidth, cy)[2];
    const outer = head.at(cx + halfWidth, cy)[2];
    const top = head.at(cx, cy + halfHeight)[2];
    const bottom = head.at(cx, cy - halfHeight)[2];
    const middle = (inner + outer + top + bottom) / 4;
    const slopeX = (0.92 * (outer - inner)) / (2 * halfWidth);
    const slopeY = (top - bottom) / (2 * halfHeight);
    return {
        depth(x, y) {
            const [dx, dy] = [x - cx, y - cy];
            const u = dx / halfWidth;
            const v = dy / halfHeight;
            return middle + slopeX * dx + slopeY * dy - IRIS_DEPTH - 0.004 * clamp(1 - 0.7 * (u * u + v * v), -1, 1);
        },
        normal: normalize([-slopeX, -slopeY, 1])
    };
}

/**
 * Where the left eye's bone stands, head space; mirror x for the right one's. It lies behind the iris along the sheet's
 * normal, so that a turn slides the iris along the sheet whichever way it goes.
 */
export function eyeBone(head: AnimeHead): Vec3 {
    const [x, y] = irisCenter(head);
    const { depth, normal } = sheet(head);
    return sub([x, y, depth(x, y)], scale(normal, EYE_BONE_DEPTH));
}

/** Whites and irises, inset behind the lids. The irises turn with the eye bones. */
export function eyesMesh(head: AnimeHead): MeshData {
    const { x: cx, y: cy, halfWidth, halfHeight } = head.eye;
    const [rx, ry] = head.shape.iris;
    const { depth } = sheet(head);
    const relief = reliefOf(head);
    const outside = outsideOf(openLidCurves(head.shape));
    const { rest, hang } = head.shape.lids;
    const back = Math.max(0, LARGE_DEPTH * ry - IRIS_DEPTH) + HANG_DEPTH * rx * hang + (rest === 'open' ? 0 : SHUT_DEPTH);
    // Never in front of the skin, wherever a lid may cover it.
    const behind = (x: number, y: number): number =>
        Math.min(depth(x, y), relief.at(x, y)[2] - 0.004) - back - Math.min(UNDER_LID_DEPTH * ry, UNDER_LID * outside(x, y));
    const [ix, iy] = irisCenter(head);
    // Under a hanging lid much of the iris has fallen back, and slides out from there when the eye looks down.
    const gap = WHITE_GAP + UNDER_LID_DEPTH * ry * hang;
    const dome = (x: number, y: number): number =>
        behind(x, y) - gap - WHITE_DOME * (square(x - ix) + square(y - iy));
    // As wide as any pose opens them.
    const lids = openLidCurves(head.shape, WIDE);
    const loop = [
        ...resample(lids.upper, LID_POINTS + 1).slice(0, -1),
        ...resample(lids.lower, LID_POINTS + 1)
            .reverse()
            .slice(0, -1)
    ];
    const white = WHITE_RINGS.map((size) =>
        loop.map(([x, y]): [number, number, number] => {
            const px = lerp(cx, x, size);
            const py = lerp(cy, y, size);
            return [px, py, dome(px, py)];
        })
    );
    const centre: [number, number, number] = [cx, cy, dome(cx, cy)];
    return posedMesh(['irises'], (pose, builder) => {
        for (const side of [1, -1] as const) {
            const put = (p: readonly [number, number, number], u: number, v: number, bone: number): number => {
                const [x, y, z] = head.toAvatar(side * p[0], p[1], p[2]);
                const vertex = builder.vertex(x, y, z, 0, 0, 1, u, v);
                builder.shadeAt(vertex, 0, 0, 0, 0);
                builder.skinAt(vertex, [bone], [1]);
                return vertex;
            };
            const whiteAt = (p: readonly [number, number, number]): number => {
                const [u, v] = WHITE_TILE(side, (p[0] - cx) / halfWidth, (p[1] - cy) / halfHeight);
                return put(p, u, v, 0);
            };
            const layWhite = (): void => {
                const rings = white.map((ring) => ring.map(whiteAt));
                const middle = whiteAt(centre);
                const n = loop.length;
                for (let r = 0; r + 1 < rings.length; r++)
                    for (let k = 0; k < n; k++)
                        builder.quad(
                            rings[r][k],
                            rings[r + 1][k],
                            rings[r + 1][(k + 1) % n],
                            rings[r][(k + 1) % n],
                            side < 0
                        );
                const inner = rings[rings.length - 1];
                for (let k = 0; k < n; k++) builder.triangle(inner[k], middle, inner[(k + 1) % n], side < 0);
            };
            if (pose === NEUTRAL) layWhite();
            else builder.stay(white.length * loop.length + 1);

            const { iris: size, look } = side > 0 ? pose.left : pose.right;
            const [lookX, lookY] = [side * look[0], look[1]];
            const irisAt = (q: number, angle: number): number => {
                const dx = q * cos(angle);
                const dy = q * sin(angle);
                const z = behind(ix + dx * rx + lookX, iy + dy * ry + lookY);
                const [u, v] = IRIS_TILE(side, side * dx, dy);
                return put([ix + dx * rx * size + lookX, iy + dy * ry * size + lookY, z], u, v, side > 0 ? 1 : 2);
            };
            const pupil = irisAt(0, 0);
            let before: number[] = [];
            for (const q of IRIS_RINGS) {
                const ring: number[] = [];
                for (let k = 0; k < IRIS_POINTS; k++) ring.push(irisAt(q, (k / IRIS_POINTS) * TAU));
                for (let k = 0; k < IRIS_POINTS; k++) {
                    const next = (k + 1) % IRIS_POINTS;
                    if (before.length) builder.quad(before[k], ring[k], ring[next], before[next], side < 0);
                    else builder.triangle(pupil, ring[k], ring[next], side < 0);
                }
                before = ring;
            }
        }
    });
}

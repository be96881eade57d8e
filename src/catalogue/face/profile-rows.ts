import { DEGREES, cos, lerp, sin, smoothstep } from '../../geometry/scalar';
import type { FaceShape } from './face-shape';

/**
 * One profile row: the front point (y, z), the side point (x, y, z), the back point (y, z), the superellipse exponents
 * of the front and back quarters, and how late along the quarter the row climbs from the front's height to the side's.
 * Rows tilt (front low, side high), so that the jaw line and the neck's top are single rows.
 */
export type ProfileRow = [
    frontY: number,
    frontZ: number,
    sideX: number,
    sideY: number,
    sideZ: number,
    backY: number,
    backZ: number,
    frontExponent: number,
    backExponent: number,
    climb: number
];

/** The neck in head space: half width, front and back from the axis at `cz`, as a function of height. */
export type NeckSection = (y: number) => { rx: number; front: number; back: number; cz: number };

/** Rows from the crown to the skull's equator. */
const CROWN_ROWS = 6;
export const SKULL = { x: 0.374, y: 0.44, front: 0.442, back: 0.44, centerY: 0.56, centerZ: -0.03 };
/** The head's skin reaches this far below the cut, flush on the body's neck, metres. */
const NECK_OVERLAP = 0.004;

/** Forehead to chin, then the underside of the jaw. Measured on front and side drawings, then tuned by eye. */
// prettier-ignore
const FACE_ROWS: readonly ProfileRow[] = [
    [0.5, 0.411, 0.372, 0.5, -0.03, 0.49, -0.472, 2.25, 2.1, 2],
    [0.45, 0.404, 0.366, 0.45, -0.03, 0.43, -0.472, 2.42, 2.1, 2],
    [0.4, 0.394, 0.357, 0.4, -0.03, 0.37, -0.462, 2.48, 2.1, 2],
    [0.34, 0.392, 0.347, 0.35, -0.03, 0.31, -0.442, 2.42, 2.1, 2],
    [0.28, 0.395, 0.335, 0.3, -0.03, 0.26, -0.41, 2.28, 2.1, 2],
    [0.22, 0.395, 0.324, 0.245, -0.03, 0.21, -0.37, 2.15, 2.1, 2],
    [0.16, 0.39, 0.306, 0.2, -0.03, 0.17, -0.33, 2.05, 2.1, 2],
    [0.1, 0.38, 0.284, 0.158, -0.025, 0.13, -0.29, 2.05, 2.1, 2],
    [0.052, 0.366, 0.256, 0.124, -0.02, 0.1, -0.26, 2, 2.1, 2],
    [0.016, 0.346, 0.22, 0.1, -0.015, 0.07, -0.24, 1.9, 2.1, 1.95],
    [-0.006, 0.3, 0.175, 0.088, -0.02, 0.04, -0.225, 1.8, 2.1, 1.9],
    [0.01, 0.22, 0.138, 0.08, -0.03, 0.01, -0.215, 1.9, 2, 2],
    [0.016, 0.12, 0.122, 0.045, -0.06, -0.03, -0.205, 2, 2, 2]
];
/** Rows counted from the crown at which the neck begins to take over from the jaw. */
export const JAW_END = CROWN_ROWS + 11;
const NECK_START = CROWN_ROWS + 14;

/** All rows of a head from the crown to the neck's end, `neckCut` (head space) the height at which it meets the body. */
export function profileRows(shape: FaceShape, neckCut: number, scale: number, neck: NeckSection): ProfileRow[] {
    const rows: ProfileRow[] = [];
    for (let k = 0; k <= CROWN_ROWS; k++) {
        const c = cos((k / CROWN_ROWS) * 90 * DEGREES);
        const s = sin((k / CROWN_ROWS) * 90 * DEGREES);
        const y = SKULL.centerY + SKULL.y * c;
        const z = SKULL.centerZ;
        rows.push([y, z + SKULL.front * s, SKULL.x * shape.breadth * s, y, z, y, z - SKULL.back * s, 2.15, 2.1, 2]);
    }
    for (const source of FACE_ROWS) rows.push(faceRow(source, rows.length, shape));
    joinNeck(rows, neckCut, scale, neck);
    return rows;
}

/** Row `k` of the base face as this face has it. */
function faceRow(source: ProfileRow, k: number, shape: FaceShape): ProfileRow {
    const { jaw, squareness, chinLength, chinRound, flatness, roundness, breadth } = shape;
    const row = source.slice() as ProfileRow;
    const [height] = source;
    const onJaw = k <= JAW_END;
    const lower = smoothstep(0.45, 0.15, height) * (k < JAW_END ? smoothstep(-0.02, 0.02, height) : 0);
    row[2] *= lerp(1, jaw, lower) * (onJaw ? breadth : 1);
    // Square jaws: wider low rows, their corners lower, and a boxier front.
    const corner = squareness * smoothstep(0.24, 0.08, height) * (onJaw ? 1 : 0);
    row[2] *= 1 + 0.075 * corner;
    row[3] -= 0.03 * corner;
    row[7] += 0.32 * corner;
    // A round chin is blunt where the two sides of the jaw meet.
    row[7] += 0.3 * chinRound * smoothstep(0.1, 0.03, height) * (onJaw ? 1 : 0);
    // The bigger the eyes, the flatter the face that carries them: a round one would hide the far eye.
    row[7] += flatness * smoothstep(0.1, 0.26, height) * smoothstep(0.6, 0.48, height);
    // A baby's face: full low cheeks and almost no jaw corner.
    row[2] *= 1 + 0.03 * roundness * smoothstep(0.42, 0.2, height) * smoothstep(0, 0.08, height);
    const low = roundness * smoothstep(0.34, 0.06, height) * (onJaw ? 1 : 0);
    row[7] += 0.38 * low;
    row[1] -= 0.01 * low;
    const longer = chinLength * smoothstep(0.32, 0.02, height) * (1 - smoothstep(JAW_END + 0.5, NECK_START, k));
    row[0] -= longer;
    row[3] -= longer * 0.6;
    return row;
}

/** The throat and nape reach for whatever neck the body has. */
function joinNeck(rows: ProfileRow[], neckCut: number, scale: number, neck: NeckSection): void {
    const top = neck(Math.max(neckCut, -0.02));
    const neckBack = top.cz - top.back;
    const neckFront = top.cz + top.front;
    for (let k = JAW_END - 3; k < rows.length; k++)
        rows[k][6] = Math.min(rows[k][6], lerp(rows[k][6], neckBack, smoothstep(JAW_END - 4, NECK_START - 2, k)));
    const [chin, throat, under] = [rows[JAW_END], rows[JAW_END + 1], rows[JAW_END + 2]];
    chin[2] = Math.max(chin[2], top.rx + 0.03);
    throat[2] = top.rx + 0.018;
    throat[6] = lerp(throat[6], neckBack, 0.7);
    under[1] = Math.max(0.1, neckFront + 0.05);
    under[2] = top.rx + 0.006;
    under[4] = lerp(-0.05, top.cz, 0.5);
    under[6] = neckBack;
    under[5] = Math.max(-0.03, 0.35 * neckCut);
    const rest = -neckCut;
    const tilt: [number, number, number][] = [
        [-0.2 * rest - 0.012, -0.14 * rest, -0.55 * rest],
        [-0.62 * rest, -0.6 * rest, -0.78 * rest],
        [-rest, -rest, -rest],
        [-rest - NECK_OVERLAP / scale, -rest - NECK_OVERLAP / scale, -rest - NECK_OVERLAP / scale]
    ];
    tilt.forEach(([front, side, back], i) => {
        // 0.15 mm proud below the cut, so that the body's own skin cannot flicker through.
        const proud = i === 3 ? 0.00015 / scale : 0;
        const f = neck(front);
        const s = neck(side);
        const b = neck(back);
        rows.push([front, f.cz + f.front + proud, s.rx + proud, side, s.cz, back, b.cz - b.back - proud, 2, 2, 2]);
    });
}

import { MeshBuilder } from '../../geometry/mesh';
import { cos, PI, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { accessoryStrap } from '../accessory/head-strap';
import { inFrame, seat, turned, upright, type Frame } from '../ornament/seat';
import type { BuildContext, ChoiceOption, PartResult } from '../part';

const AROUND = 34;
/** Rings from the back of the edge to the middle: share of the outline, how much of the relief, how far back. */
const RINGS = [[0.97, 0, -0.026], [1, 0, -0.008], [0.985, 0.08, 0.006], [0.9, 0.6, 0.006], [0.76, 1, 0], [0.58, 1, 0], [0.38, 1, 0], [0.18, 1, 0]] as const;

export interface CarvedMask {
    /** The outline by the direction it lies in, ±1 each way. */
    outline(c: number, s: number): readonly [x: number, y: number];
    /** How far a place stands off the edge's plane; x and y ±1, lengths in head units of a mask of size 1. */
    relief(x: number, y: number): number;
    halfWidth: number;
    halfHeight: number;
    size: number;
}

/** A mask carved as one shell; its picture is its own front view, ±1 at 0.04 … 0.96. Weighted on bone 0. */
export function carve(mesh: MeshBuilder, frame: Frame, { outline, relief, halfWidth, halfHeight, size }: CarvedMask): void {
    const put = (x: number, y: number, share: number, back: number, edge: boolean): number => {
        // The edge follows the roundness of what it lies on.
        const r2 = x * x * halfWidth * halfWidth + y * y * halfHeight * halfHeight;
        const p = inFrame(frame, x * halfWidth * size, y * halfHeight * size, (relief(x, y) * share + back - 0.9 * r2) * size);
        const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5 + 0.46 * x, 0.5 - 0.46 * y);
        mesh.shadeAt(vertex, back < -0.01 ? -0.4 : 0, 0, 0, edge ? 0.9 : 0.5);
        return vertex;
    };
    const turns = Array.from({ length: AROUND }, (_, k) => outline(cos((k / AROUND) * TAU), sin((k / AROUND) * TAU)));
    const rings = RINGS.map(([share, full, back]) => turns.map(([x, y]) => put(x * share, y * share, full, back, share > 0.95)));
    const middle = put(0, 0, 1, 0, false);
    for (let r = 0; r + 1 < rings.length; r++) for (let k = 0; k < AROUND; k++) mesh.quad(rings[r][k], rings[r][(k + 1) % AROUND], rings[r + 1][(k + 1) % AROUND], rings[r + 1][k]);
    const last = rings[rings.length - 1];
    for (let k = 0; k < AROUND; k++) mesh.triangle(last[k], last[(k + 1) % AROUND], middle);
}

export const superellipse = (c: number, s: number, square: number): [number, number] => [Math.sign(c) * pow(Math.abs(c), 2 / square), Math.sign(s) * pow(Math.abs(s), 2 / square)];

/** Where a mask that is no longer before the face is worn. */
export const wornChoice = (name: { en: string; ja: string }): ChoiceOption => ({
    type: 'choice', default: 'left', title: { en: 'Worn', ja: '着け方' },
    values: [
        { id: 'left', title: { en: 'Left side of the head', ja: '頭の左' }, words: { en: [`${name.en} on head`, 'mask on head', 'side-tilted mask', 'on the side of the head', 'on side of head'], ja: [`頭に${name.ja}`, '頭の横に'] } },
        { id: 'right', likely: 1, title: { en: 'Right side of the head', ja: '頭の右' } },
        { id: 'face', title: { en: 'Before the face', ja: '顔に' }, words: { en: [`${name.en} over face`, 'on face', 'over the face', 'over face', 'face hidden by mask'], ja: [`${name.ja}で顔を隠した`, '顔に'] } }
    ]
});

/** The place of a mask worn so, its size, and what it covers. */
export function maskSeat(context: BuildContext, worn: string, halfWidth: number, halfHeight: number): { frame: Frame; size: number; hides?: PartResult['hides']; cord: MeshBuilder } {
    const { head, hair } = context;
    const cord = new MeshBuilder();
    if (worn === 'face') {
        const size = Math.max(1.12, (head.eye.x + head.eye.halfWidth) / halfWidth);
        const y = Math.max(head.eye.y - 0.02, halfHeight * size * 0.86);
        // Before the bangs.
        const patch = hair.surface.patch((px, py, pz) => pz > 0.1 && Math.abs(px) < 0.4 && py > 0.1);
        let z = head.nose[2] - 0.02;
        for (const dx of [-0.7, -0.35, 0, 0.35, 0.7])
            for (const dy of [-0.3, 0, 0.3, 0.6, 0.8]) {
                const [px, py] = [dx * halfWidth * size, y + dy * halfHeight * size];
                const bend = 0.9 * (px * px + (py - y) * (py - y));
                z = Math.max(z, head.at(px, Math.max(0.03, py))[2] + bend * size - 0.02, (patch.reach([px, py, 0], [0, 0, 1], 0.6) ?? 0) + bend * size - 0.05);
            }
        accessoryStrap(context, cord, { height: (a) => y + 0.1 - 0.03 * Math.abs(a), half: 0.009, thick: 0.008, from: 0.75 });
        const hides: PartResult['hides'] = [{ layers: ['eyes', 'brows', 'mouth'], test: (ax, ay, az) => {
            const [hx, hy, hz] = head.toHead(ax, ay, az);
            return hz > 0 && Math.abs(hx) < halfWidth * size * 0.96 && hy < y + halfHeight * size * 0.8 && hy > 0;
        } }];
        return { frame: upright([0, y, z], [0, 0, 1]), size, hides, cord };
    }
    const side = worn === 'left' ? 1 : -1;
    const at = seat(context, [side * 58, 0.62], 0.2);
    const frame = turned({ ...at, at: inFrame(at, 0, 0, 0.012) }, side * 14);
    const level = at.at[1];
    accessoryStrap(context, cord, { height: (a) => level + 0.02 - 0.1 * (1 - cos(a * 0.8 - side * 0.6)) * smoothstep(0, PI, Math.abs(a - side)), half: 0.009, thick: 0.009, from: 0 });
    return { frame, size: 1, cord };
}

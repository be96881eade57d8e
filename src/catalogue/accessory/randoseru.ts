import { MeshBuilder } from '../../geometry/mesh';
import { ink, lighten } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { inFrame } from '../ornament/seat';
import { clothInk, drawn, figureOf, piece } from '../outfit/cloth';
import { frameBuckle } from '../outfit/frame-buckle';
import { definePart } from '../part';
import { backSeat, carryLoop, shoulderStraps, underHair } from './on-the-back';
import { flap, softBox } from './soft-box';

export default definePart({
    id: 'accessory/randoseru',
    slot: 'bag',
    title: { en: 'Randoseru', ja: 'ランドセル' },
    description: 'The stiff leather satchel Japanese schoolchildren carry on their backs.',
    words: { en: ['randoseru', 'school backpack', 'school satchel'], ja: ['ランドセル', '通学鞄ランドセル'] },
    likely: { feminine: 0.1, masculine: 0.05, chibi: 1.2 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#b8242f', main: true, title: { en: 'Leather', ja: '革' } },
        metal: { type: 'color', default: '#dcd8d2', title: { en: 'Metal', ja: '金具' }, words: { en: ['randoseru clasp'], ja: ['金具'] } }
    },
    build(context, { color, metal }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const tall = figure.y(1.26) - figure.y(0.985);
        const box = { width: 0.235 * unit, height: Math.max(0.28 * unit, tall), depth: 0.125 * unit, corner: 0.022 * unit, edge: 0.026 * unit };
        const frame = backSeat(context, box);
        const bone = figure.boneIndex('upperChest');
        const [body, cover, straps, clasps] = Array.from({ length: 4 }, () => new MeshBuilder());
        const on = (mesh: MeshBuilder) => (vertex: number): void => mesh.skinAt(vertex, [bone], [1]);
        softBox(body, frame, box, on(body));
        flap(cover, figure, frame, box, { half: 0.5 * box.width + 0.0035 * unit, down: 0.965, thick: 0.005 * unit, corner: 0.045 * unit, off: 0.0015 * unit }, on(cover));
        shoulderStraps(straps, context, { half: 0.0165 * unit, thick: 0.006 * unit });
        carryLoop(straps, context, frame, box, on(straps));
        // The lock below, and a ring at either side.
        const sew = (x: number, y: number, z: number, out: readonly [number, number, number], high: number, long: number): void => {
            const first = clasps.count;
            frameBuckle(clasps, figure, { at: inFrame(frame, x, y, z), out: [...out] }, out[2] ? [1, 0, 0] : [0, 0, -out[0]], high, long);
            for (let i = first; i < clasps.count; i++) clasps.skinAt(i, [bone], [1]);
        };
        sew(0, -0.43 * box.height, box.depth + 0.007 * unit, [0, 0, -1], 0.011 * unit, 0.014 * unit);
        for (const side of [1, -1]) sew(side * 0.5 * box.width, -0.2 * box.height, 0.55 * box.depth, [-side, 0, 0], 0.012 * unit, 0.009 * unit);
        return {
            meshes: [
                piece(context, 'accessory', 'randoseru', color, body, { kind: 'leather', drawing: sides(color) }),
                piece(context, 'accessory', 'randoseru-flap', color, cover, { kind: 'leather', drawing: stitched(color) }),
                piece(context, 'accessory', 'randoseru-straps', color, straps, { kind: 'leather', drawing: strapLeather(color) }),
                piece(context, 'accessory', 'randoseru-clasps', metal, clasps, { kind: 'metal', outline: 0.8 })
            ],
            presses: underHair(frame, box, unit)
        };
    }
});

/** The body below the flap: its edges bound. */
function sides(color: string): Drawing {
    const base = clothInk(lighten(color, -0.03));
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0.03, 0], [0.03, 1]], 0.02, dark, 0.8), drawn([[0.97, 0], [0.97, 1]], 0.02, dark, 0.8)] };
}

/** The flap: stitches along its edges. */
function stitched(color: string): Drawing {
    const base = clothInk(color);
    const line = { lit: lighten(base.lit, 0.12), shade: lighten(base.shade, 0.09) };
    return { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0, 0.06], [0.97, 0.06]], 0.008, line, 0.9), drawn([[0, 0.94], [0.97, 0.94]], 0.008, line, 0.9)] };
}

/** A strap's leather with a stitched line along either edge. */
export function strapLeather(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0, 0.2], [1, 0.2]], 0.04, dark, 0.7), drawn([[0, 0.8], [1, 0.8]], 0.04, dark, 0.7)] };
}

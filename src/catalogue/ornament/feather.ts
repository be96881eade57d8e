import { MeshBuilder } from '../../geometry/mesh';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { circle } from './outlines';
import { petal } from './petal';
import { plate } from './plate';
import { inFrame, seat } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

/** Angles the feathers of one ornament point in, on the left side, and their lengths as shares. */
const FEATHERS = [[-118, 1], [-146, 0.84], [-92, 0.66]] as const;

export default definePart({
    id: 'ornament/feather',
    slot: 'ornament',
    title: { en: 'Hair feathers', ja: '羽根の髪飾り' },
    description: 'Feathers fanned out from a bead at the temple.',
    words: { en: ['feather hair ornament', 'hair feather', 'hair feathers', 'feather in hair', 'feather in her hair', 'feather in his hair', 'feathers in hair', 'feathers in her hair'], ja: ['羽根の髪飾り', '羽の髪飾り', '羽根飾り', '羽飾り'] },
    likely: { feminine: 0.6, masculine: 0.6, chibi: 0.5 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f4f1ee', main: true, title: { en: 'Feathers', ja: '羽根' } },
        bead: { type: 'color', default: '#3f7fb8', title: { en: 'Bead', ja: 'ビーズ' }, words: { en: ['feather bead'], ja: ['羽根のビーズ'] } },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, bead, place, size }) {
        const [quills, beads] = [new MeshBuilder(), new MeshBuilder()];
        for (const [k, spot] of sidesOf(place, [76, 0.78])) {
            const frame = seat(context, spot, 0.1 * size);
            FEATHERS.forEach(([angle, share], i) =>
                petal(quills, { ...frame, at: inFrame(frame, 0, 0, 0.012 * i) }, {
                    // Frames look out of the head: down and back is down and to the right on the left side.
                    angle: k > 0 ? -180 - angle : angle, from: 0.01, length: 0.44 * size * share, width: 0.105 * size, lift: 0.03 * size,
                    profile: [0.25, 0.85, 1, 0.92, 0.62, 0.1], rise: 22, end: -16, cup: -0.16, crease: 0.16, thick: 0.008
                })
            );
            plate(beads, { ...frame, at: inFrame(frame, 0, 0, 0.02 * size) }, circle(12).map(([x, y]) => [x * 0.085 * size, y * 0.085 * size]), { thick: 0.03 * size, dome: 0.014 * size, bevel: 0.35, base: -0.03 });
        }
        return { meshes: [trinket(context, 'feather', color, quills, { drawing: barbs(color) }), trinket(context, 'feather-bead', bead, beads, { kind: 'metal' })] };
    }
});

/** A feather: its shaft, a few gaps between the barbs, a tip of a deeper tone. */
function barbs(color: string): Drawing {
    const base = ink(color);
    const deep = { lit: base.shade, shade: lighten(base.shade, -0.08) };
    const paint = { kind: 'solid', ink: deep } as const;
    const gap = (side: 1 | -1, v: number): DrawOp => ({ op: 'fill', path: polyPath([[0.5 + side * 0.5, v + 0.02], [0.5 + side * 0.12, v - 0.07], [0.5 + side * 0.5, v + 0.055]], true), paint });
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: base }, { at: 0.62, ink: base }, { at: 0.72, ink: deep }, { at: 1, ink: deep }] } },
            gap(1, 0.34), gap(-1, 0.48), gap(1, 0.58), { op: 'stroke', path: polyPath([[0.5, 0], [0.5, 0.94]]), width: 0.05, paint }
        ]
    };
}

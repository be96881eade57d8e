import { MeshBuilder } from '../../geometry/mesh';
import { PI, TAU, clamp, cos, pow, sin, smoothstep } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, flat, polyPath, type DrawOp, type Drawing } from '../../paint/drawing';
import { animeHead } from '../face/face-layout';
import { definePart } from '../part';
import { clothMesh, coveredEye, sideOption } from './patch-part';
import { band, pad, type Pad } from './wrap';

/** How square its outline is, and how it is drawn in below: straight on top, a round point at the bottom. */
const SQUARE = 3;
const taper = (x: number, y: number): number => x * (1 - 0.34 * smoothstep(0.4, -1, y));

export default definePart({
    id: 'marks/eye-patch',
    slot: 'patch',
    title: { en: 'Eye patch', ja: '眼帯（黒）' },
    description: 'A leather patch over one eye, its strap round the head under the hair.',
    words: { en: ['eyepatch', 'eye patch', 'pirate eyepatch', 'black eyepatch'], ja: ['眼帯', '黒眼帯', 'アイパッチ'] },
    likely: { feminine: 0.8, masculine: 1, chibi: 0.5 },
    options: {
        color: { type: 'color', default: '#2e2a33', main: true, title: { en: 'Colour', ja: '色' } },
        side: sideOption({ en: ['eyepatch over right eye', 'eyepatch on right eye', 'eye patch over right eye'], ja: ['右目に眼帯'] })
    },
    build(context, { color, side: which }) {
        const head = animeHead(context.head, 'marks/eye-patch');
        const side = which === 'left' ? 1 : -1;
        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight } = head.shape;
        const top = eyeY + eyeHalfHeight + 0.045;
        const low = eyeY - eyeHalfHeight - 0.032;
        const shape: Pad = {
            x: side * (eyeX - 0.004), y: (top + low) / 2, halfWidth: eyeHalfWidth + 0.026, halfHeight: (top - low) / 2, square: SQUARE, dome: 0.026,
            bend: (x, y) => [taper(x, y) - x, 0]
        };
        const leather = new MeshBuilder();
        pad(leather, head, shape);
        const strap = new MeshBuilder();
        // From the patch's top over the ear on its own side, higher on the other, and level round the back.
        const height = (angle: number): number => top - 0.012 + 0.024 * (1 - cos(angle)) + 0.036 * (1 - sin(clamp(angle * side, -PI / 2, PI / 2))) * smoothstep(PI, PI / 2, Math.abs(angle));
        band(strap, head, { height, width: 0.024, lift: 0.0075 });
        const covers = (x: number, y: number): boolean => Math.abs(x - eyeX) < eyeHalfWidth * 1.6 && y < top + 0.02 && y > low - 0.02;
        return {
            meshes: [
                clothMesh(head, 'eye-patch', color, leatherDrawing(color), leather.finish()),
                clothMesh(head, 'eye-patch-strap', color, flat(ink(color)), strap.finish(), 0.003)
            ],
            hides: coveredEye(head, side, covers)
        };
    }
});

/** Leather with a stitched edge and a dull light. */
function leatherDrawing(color: string): Drawing {
    const body = ink(color);
    const light = { lit: '#ffffff', shade: '#ffffff' };
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: body } },
            ...stitches().map((path): DrawOp => ({ op: 'stroke', path, width: 0.016, paint: { kind: 'solid', ink: light, alpha: 0.24 } })),
            { op: 'fill', path: ellipsePath(0.34, 0.3, 0.16, 0.05, -18), paint: { kind: 'solid', ink: light, alpha: 0.14 } }
        ]
    };
}

/** Short stitches inside the patch's edge, in its front view. */
function stitches(): string[] {
    const COUNT = 26;
    const point = (turn: number): [number, number] => {
        const a = turn * TAU;
        const [c, k] = [cos(a), sin(a)];
        const x = Math.sign(c) * pow(Math.abs(c), 2 / SQUARE);
        const y = Math.sign(k) * pow(Math.abs(k), 2 / SQUARE);
        return [0.5 + 0.42 * taper(x, y), 0.5 - 0.42 * y];
    };
    return Array.from({ length: COUNT }, (_, i) => polyPath([point(i / COUNT), point((i + 0.55) / COUNT)]));
}

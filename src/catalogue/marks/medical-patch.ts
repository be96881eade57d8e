import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { flat, polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { animeHead } from '../face/face-layout';
import { definePart } from '../part';
import { clothMesh, coveredEye, sideOption } from './patch-part';
import { band, pad } from './wrap';

/** Angle of the ears from the middle of the face, radians. */
const EAR = 1.6;

export default definePart({
    id: 'marks/medical-patch',
    slot: 'patch',
    title: { en: 'Medical eye patch', ja: '医療用眼帯' },
    description: 'A white gauze pad over one eye, its cords round the ears.',
    words: { en: ['medical eyepatch', 'medical eye patch', 'white eyepatch', 'gauze eyepatch'], ja: ['医療用眼帯', '白い眼帯', '病み眼帯'] },
    likely: { feminine: 1, masculine: 0.5, chibi: 0.4 },
    options: {
        color: { type: 'color', default: '#fbf9f6', main: true, title: { en: 'Colour', ja: '色' } },
        side: sideOption({ en: ['medical eyepatch over right eye', 'medical eyepatch on right eye'], ja: ['右目に医療用眼帯'] })
    },
    build(context, { color, side: which }) {
        const head = animeHead(context.head, 'marks/medical-patch');
        const side = which === 'left' ? 1 : -1;
        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight } = head.shape;
        const [halfWidth, halfHeight] = [eyeHalfWidth + 0.02, eyeHalfHeight + 0.034];
        const gauze = new MeshBuilder();
        pad(gauze, head, { x: side * eyeX, y: eyeY - 0.004, halfWidth, halfHeight, square: 4.2, dome: 0.03, bend: (x, y) => [-0.05 * y * x, 0.1 * x * side * (side * x)] });
        // Cords from its corners to the ear beside it, and past the other eye, above and below, to the other.
        const cords = new MeshBuilder();
        const ear = eyeY + 0.05;
        for (const up of [1, -1]) {
            const corner = eyeY + up * 0.72 * halfHeight;
            const past = eyeY + up * (eyeHalfHeight + (up > 0 ? 0.062 : 0.036));
            const beside = (angle: number): number => lerp(corner, ear + 0.02 * up, smoothstep(0.6, EAR, angle * side));
            const across = (angle: number): number => {
                const away = -angle * side;
                return lerp(lerp(corner, past, smoothstep(-0.25, 0.42, away)), ear + 0.03 * up, smoothstep(0.75, EAR, away));
            };
            const lay = (height: (angle: number) => number, a: number, b: number): void =>
                band(cords, head, { height, width: 0.008, lift: 0.006, from: Math.min(a * side, b * side), to: Math.max(a * side, b * side) });
            lay(beside, 0.5, EAR);
            lay(across, 0.22, -EAR);
        }
        const covers = (x: number, y: number): boolean => Math.abs(x - eyeX) < eyeHalfWidth * 1.6 && Math.abs(y - eyeY) < halfHeight + 0.012;
        return {
            meshes: [clothMesh(head, 'medical-patch', color, gauzeDrawing(color), gauze.finish(), 0.0036), clothMesh(head, 'medical-patch-cord', color, flat(ink(color)), cords.finish(), 0.002)],
            hides: coveredEye(head, side, covers)
        };
    }
});

/** Gauze: a seam inside the edge and the weave's faint lines. */
function gauzeDrawing(color: string): Drawing {
    const body = ink(color);
    const line = { lit: body.shade, shade: body.shade };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: body } }];
    for (let i = 1; i < 8; i++) ops.push({ op: 'stroke', path: polyPath([[0.14 + i * 0.09, 0.14], [0.14 + i * 0.09, 0.86]]), width: 0.008, paint: { kind: 'solid', ink: line, alpha: 0.35 } });
    const rim: [number, number][] = [[0.14, 0.11], [0.86, 0.11], [0.89, 0.14], [0.89, 0.86], [0.86, 0.89], [0.14, 0.89], [0.11, 0.86], [0.11, 0.14]];
    ops.push({ op: 'stroke', path: polyPath(rim, true), width: 0.018, paint: { kind: 'solid', ink: line, alpha: 0.9 } });
    return { size: 64, ops };
}

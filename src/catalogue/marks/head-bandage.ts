import { MeshBuilder, type MeshData } from '../../geometry/mesh';
import { bell, cos, lerp, sin } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { animeHead } from '../face/face-layout';
import { definePart } from '../part';
import { overHair } from './over-hair';
import { clothMesh, coveredEye } from './patch-part';
import { band, pad } from './wrap';

export default definePart({
    id: 'marks/head-bandage',
    slot: 'patch',
    title: { en: 'Head bandage', ja: '頭の包帯' },
    description: 'Bandage wound round the forehead under the hair; one winding may cover an eye.',
    words: { en: ['bandaged head', 'head bandage', 'bandage on head', 'bandages on head', 'bandaged forehead', 'bandages', 'bandaged'], ja: ['頭の包帯', '頭に包帯', '包帯'] },
    likely: { feminine: 0.4, masculine: 0.6, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#f6f1e8', main: true, title: { en: 'Colour', ja: '色' } },
        eye: {
            type: 'choice', default: 'none', title: { en: 'Covered eye', ja: '覆う目' },
            values: [
                { id: 'none', title: { en: 'None', ja: 'なし' } },
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['bandage over one eye', 'bandage over eye', 'bandage over left eye', 'bandaged eye', 'bandages over eye', 'bandages over one eye'], ja: ['目に包帯', '片目に包帯'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['bandage over right eye', 'bandaged right eye'], ja: ['右目に包帯'] } }
            ]
        }
    },
    build(context, { color, eye }) {
        const head = animeHead(context.head, 'marks/head-bandage');
        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight } = head.shape;
        const side = eye === 'right' ? -1 : 1;
        const forehead = Math.min(0.62, eyeY + eyeHalfHeight + 0.15);
        const shield = { x: side * eyeX, y: eyeY + 0.004, halfWidth: eyeHalfWidth + 0.032, halfHeight: eyeHalfHeight + 0.032 };
        const wind = (): MeshData => {
            const cloth = new MeshBuilder();
            const round = (angle: number): number => forehead - 0.03 * (1 - cos(angle));
            const over = overHair(head, context.hair, round, 0.14);
            // Windings of different slants lie over one another, the last on top.
            const slants: [number, number, number][] = [[-0.022, 0.012, 0.01], [0.02, -0.016, 0.0135], [0, 0.022, 0.017]];
            for (const [up, slant, lift] of slants) band(cloth, head, { height: (angle) => round(angle) + up + slant * sin(angle), width: 0.056, lift, over });
            if (eye === 'none') return cloth.finish();
            pad(cloth, head, { ...shield, square: 3, dome: 0.03 });
            // Two windings come down over the pad on their way round.
            for (const [drop, lift, width] of [[0.02, 0.029, 0.06], [-0.03, 0.031, 0.056]] as const)
                band(cloth, head, {
                    height: (angle) => lerp(round(angle), eyeY + drop, bell(angle - side * 0.55, 0.8)) + 0.05 * bell(angle - side * 1.5, 0.35),
                    width, lift, over
                });
            return cloth.finish();
        };
        const covers = (px: number, py: number): boolean => Math.abs(px - eyeX) < eyeHalfWidth * 1.6 && py < eyeY + shield.halfHeight + 0.1 && py > eyeY - shield.halfHeight;
        return {
            meshes: [],
            later: () => [clothMesh(head, 'head-bandage', color, weave(color), wind(), 0.0052)],
            ...(eye !== 'none' && { hides: coveredEye(head, side, covers) })
        };
    }
});

/** Bandage: its two woven edges. */
function weave(color: string): Drawing {
    const body = ink(color);
    const line = { lit: body.shade, shade: body.shade };
    const edge = (y: number): Drawing['ops'][number] => ({ op: 'stroke', path: polyPath([[0, y], [1, y]]), width: 0.045, paint: { kind: 'solid', ink: line } });
    return { size: 32, ops: [{ op: 'flood', paint: { kind: 'solid', ink: body } }, edge(0.2), edge(0.8)] };
}

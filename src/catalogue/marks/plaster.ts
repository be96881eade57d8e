import { cos, DEGREES, pow, sin } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, polyPath, type Drawing } from '../../paint/drawing';
import type { AnimeHead } from '../face/anime-head';
import { animeHead } from '../face/face-layout';
import { posedMesh } from '../face/posed-mesh';
import type { MeshData } from '../../geometry/mesh';
import { definePart } from '../part';
import { clothMesh } from './patch-part';

export default definePart({
    id: 'marks/plaster',
    slot: 'patch',
    title: { en: 'Plaster', ja: '絆創膏' },
    description: 'A sticking plaster on the nose or a cheek; it moves with the skin.',
    words: { en: ['bandaid on face', 'band aid', 'bandaid', 'adhesive bandage', 'sticking plaster', 'plaster'], ja: ['絆創膏', 'ばんそうこう', 'バンドエイド'] },
    likely: { feminine: 0.8, masculine: 1, chibi: 1 },
    options: {
        place: {
            type: 'choice', default: 'cheek-left', title: { en: 'Place', ja: '場所' },
            values: [
                { id: 'nose', title: { en: 'Nose', ja: '鼻' }, words: { en: ['bandaid on nose', 'bandaid across nose', 'bandaid over nose', 'plaster on nose', 'plaster across nose'], ja: ['鼻の絆創膏', '鼻に絆創膏'] } },
                { id: 'cheek-left', title: { en: 'Left cheek', ja: '左の頬' }, words: { en: ['bandaid on cheek', 'plaster on cheek', 'bandaid on left cheek', 'plaster on left cheek'], ja: ['頬の絆創膏', '頬に絆創膏'] } },
                { id: 'cheek-right', title: { en: 'Right cheek', ja: '右の頬' }, words: { en: ['bandaid on right cheek', 'plaster on right cheek'], ja: ['右頬に絆創膏'] } },
                { id: 'forehead', title: { en: 'Forehead', ja: '額' }, words: { en: ['bandaid on forehead'], ja: ['額の絆創膏'] } }
            ]
        },
        color: { type: 'color', default: '#e9b58c', main: true, title: { en: 'Colour', ja: '色' } }
    },
    build(context, { place, color }) {
        const head = animeHead(context.head, 'marks/plaster');
        return { meshes: [{ ...clothMesh(head, 'plaster', color, plasterDrawing(color), plasterMesh(head, place), 0.003), layer: 'face' }] };
    }
});

const COLUMNS = 14;
/** Across: − … + of its half width, and height off the skin as a share of the lift. */
const ACROSS = [[-1, -0.3], [-0.92, 0.85], [0, 1], [0.92, 0.85], [1, -0.3]] as const;
const LIFT = 0.0062;

function plasterMesh(head: AnimeHead, place: string): MeshData {
    const { eyeX, eyeY, eyeHalfHeight, noseY, mouthY, nose } = head.shape;
    const cheek = Math.max(eyeY - eyeHalfHeight - 0.058, mouthY + 0.045);
    const side = place === 'cheek-right' ? -1 : 1;
    const [cx, cy, turn] = place === 'nose' ? [0, noseY + 0.03, 0] : place === 'forehead' ? [0.075, eyeY + 0.2, 24] : [side * (eyeX + 0.022), cheek, side * 20];
    const [half, high] = place === 'nose' ? [0.074, 0.0195] : [0.058, 0.0205];
    const [c, s] = [cos(turn * DEGREES), sin(turn * DEGREES)];
    return posedMesh(['mouth'], (pose, builder) => {
        let before: number[] | undefined;
        for (let i = 0; i <= COLUMNS; i++) {
            // Closer towards the round ends.
            const u = sin(((2 * i) / COLUMNS - 1) * 90 * DEGREES);
            const round = Math.sqrt(Math.max(0.02, 1 - pow(Math.max(0, (Math.abs(u) * half - half + high) / high), 2)));
            const ring = ACROSS.map(([v, out]) => {
                const [x, y] = [cx + c * u * half - s * v * high * round, cy + s * u * half + c * v * high * round];
                const end = Math.abs(u) > 0.99 ? Math.min(out, 0.4) : out;
                // It bridges the flanks of the nose.
                const tent = place === 'nose' ? 0.006 * nose * (1 - u * u) : 0;
                const q = head.deform(head.at(x, y, (LIFT + tent) * end), pose);
                const [ax, ay, az] = head.toAvatar(q[0], q[1], q[2]);
                const vertex = builder.vertex(ax, ay, az, 0, 0, 0, 0.5 + 0.5 * u, 0.5 - 0.5 * v);
                builder.shadeAt(vertex, out < 0 ? -0.3 : 0.05, 0, 0, 0.9);
                return vertex;
            });
            if (before) for (let k = 0; k + 1 < ring.length; k++) builder.quad(before[k], ring[k], ring[k + 1], before[k + 1]);
            before = ring;
        }
    });
}

/** The pad in the middle and rows of pores on either side. */
function plasterDrawing(color: string): Drawing {
    const body = ink(color, 'skin');
    const line = { lit: body.shade, shade: body.shade };
    const ops: Drawing['ops'] = [{ op: 'flood', paint: { kind: 'solid', ink: body } }];
    const light = { lit: '#fff6ea', shade: body.lit };
    ops.push({ op: 'fill', path: polyPath([[0.34, 0.14], [0.66, 0.14], [0.66, 0.86], [0.34, 0.86]], true), paint: { kind: 'solid', ink: light, alpha: 0.5 } });
    ops.push({ op: 'stroke', path: polyPath([[0.34, 0.14], [0.34, 0.86]]), width: 0.012, paint: { kind: 'solid', ink: line } });
    ops.push({ op: 'stroke', path: polyPath([[0.66, 0.14], [0.66, 0.86]]), width: 0.012, paint: { kind: 'solid', ink: line } });
    for (const x of [0.12, 0.22, 0.78, 0.88]) for (const y of [0.32, 0.5, 0.68]) ops.push({ op: 'fill', path: ellipsePath(x, y, 0.012, 0.034), paint: { kind: 'solid', ink: line } });
    return { size: 128, ops };
}

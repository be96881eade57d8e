import { lighten } from '../../paint/color';
import { definePart } from '../part';
import { bothSides, patch, seam } from './jacket-paint';
import { frontOption, shortJacket } from './short-jacket';

export default definePart({
    id: 'outfit/denim-jacket',
    slot: 'outer',
    title: { en: 'Denim jacket', ja: 'デニムジャケット' },
    description: 'A short denim jacket with a turned-down collar, flap pockets and seams in a bright thread.',
    words: { en: ['denim jacket', 'jean jacket', 'jeans jacket', 'trucker jacket'], ja: ['デニムジャケット', 'ジージャン', 'gジャン', 'デニムジャンパー'] },
    likely: { feminine: 0.7, masculine: 0.7, chibi: 0.5 },
    options: {
        color: { type: 'color', default: '#5f7fa8', main: true, title: { en: 'Denim', ja: 'デニム' } },
        thread: { type: 'color', default: '#d9b27a', title: { en: 'Thread', ja: 'ステッチ' }, words: { en: ['stitching', 'thread'], ja: ['ステッチ'] } },
        buttons: { type: 'color', default: '#c98f52', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } },
        front: frontOption(true)
    },
    build(context, { color, thread, buttons, front }) {
        const flap = lighten(color, 0.03);
        return shortJacket(context, {
            name: 'denim-jacket', color, open: front === 'open', full: 1.05, hem: 0.885, collar: { kind: 'shirt', color }, buttons: { color: buttons, count: 6 },
            paint: [
                ...seam([[-0.24, 1.142], [-0.1, 1.146], [0, 1.146], [0.1, 1.146], [0.24, 1.142]], color, thread),
                ...seam([[-0.5, 1.165], [-0.35, 1.165], [-0.27, 1.155]], color, thread), ...seam([[0.5, 1.165], [0.35, 1.165], [0.27, 1.155]], color, thread),
                ...seam([[-0.5, 0.925], [-0.25, 0.925], [0, 0.925], [0.25, 0.925], [0.5, 0.925]], color, thread),
                ...bothSides((k) => [
                    ...seam([[k * 0.062, 1.146], [k * 0.07, 1.03], [k * 0.085, 0.925]], color, thread), ...seam([[k * 0.165, 1.144], [k * 0.15, 1.03], [k * 0.13, 0.925]], color, thread), ...seam([[k * 0.42, 1.165], [k * 0.44, 0.925]], color, thread),
                    ...patch([[k * 0.075, 1.14], [k * 0.15, 1.14], [k * 0.15, 1.118], [k * 0.113, 1.1], [k * 0.075, 1.118]], flap, color)
                ])
            ]
        });
    }
});

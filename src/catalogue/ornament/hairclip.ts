import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { bar } from './outlines';
import { plate } from './plate';
import { inFrame, seat, turned } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

/** How strongly a clip follows the roundness of the head: half a curvature, per head unit. */
const ROUND = 0.75;
const BARS: Record<string, number> = { one: 1, two: 2, three: 3 };

export default definePart({
    id: 'ornament/hairclip',
    slot: 'ornament',
    title: { en: 'Hairclips', ja: 'ヘアピン' },
    description: 'One to three bar clips that hold the bangs aside.',
    words: {
        en: ['hairclip', 'hair clip', 'hairclips', 'hairpin', 'hair pin', 'hairpins', 'barrette', 'barrettes', 'bobby pin', 'bobby pins', 'bar clip'],
        ja: ['ヘアピン', 'ヘアクリップ', 'バレッタ', '髪留め', 'パッチン留め']
    },
    likely: { feminine: 4, masculine: 0.6, chibi: 3 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f2c83a', main: true, title: { en: 'Colour', ja: '色' } },
        count: {
            type: 'choice', default: 'two', title: { en: 'Clips', ja: '数' },
            values: [
                { id: 'one', likely: 1, title: { en: 'One', ja: '一つ' }, words: { en: ['single'], ja: ['一つの', '一本の'] } },
                { id: 'two', likely: 2, title: { en: 'Two', ja: '二つ' }, words: { en: ['two', 'pair of'], ja: ['二つの', '二本の'] } },
                { id: 'three', likely: 1, title: { en: 'Three', ja: '三つ' }, words: { en: ['three', 'several', 'many'], ja: ['三つの', '三本の'] } }
            ]
        },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, count, place, size }) {
        const mesh = new MeshBuilder();
        const length = 0.23 * size;
        const width = 0.05 * size;
        const n = BARS[count];
        for (const [k, spot] of sidesOf(place, [42, 0.92])) {
            const frame = turned(seat(context, spot, 0.09 * size), k * 22);
            for (let i = 0; i < n; i++) {
                // Hands put no two on alike.
                const own = turned(frame, k * [0, -7, 5][i]);
                const y = (i - (n - 1) / 2) * 1.75 * width;
                plate(mesh, { ...own, at: inFrame(frame, k * 0.012 * (i - 1), y, 0) }, bar(length * [1, 0.94, 1.04][i], width), { thick: 0.02 * size, dome: 0.006 * size, bevel: 0.2, base: -0.02, bend: (x) => ROUND * x * x });
            }
        }
        return { meshes: [trinket(context, 'hairclip', color, mesh, { kind: 'metal' })] };
    }
});

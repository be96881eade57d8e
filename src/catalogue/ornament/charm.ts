import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { circle, crescent, CRESCENT_MIDDLE, heart, star } from './outlines';
import { plate, type Outline } from './plate';
import { seat, turned } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

const SHAPES: Record<string, { outline: Outline; middle?: readonly [number, number] }> = {
    star: { outline: star() }, heart: { outline: heart() }, crescent: { outline: crescent(), middle: CRESCENT_MIDDLE }, round: { outline: circle() }
};

export default definePart({
    id: 'ornament/charm',
    slot: 'ornament',
    title: { en: 'Shaped clip', ja: '飾りヘアピン' },
    description: 'A clip with a star, a heart, a crescent moon or a button.',
    words: { en: ['hair charm', 'charm hairclip'], ja: ['飾りヘアピン'] },
    likely: { feminine: 2, masculine: 0.2, chibi: 3 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f6c945', main: true, title: { en: 'Colour', ja: '色' } },
        shape: {
            type: 'choice', default: 'star', title: { en: 'Shape', ja: '形' },
            values: [
                { id: 'star', likely: 3, title: { en: 'Star', ja: '星' }, words: { en: ['star hair ornament', 'star hairclip', 'star hairpin', 'star hair clip'], ja: ['星の髪飾り', '星ヘアピン', '星のヘアピン'] } },
                { id: 'heart', likely: 2, title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart hair ornament', 'heart hairclip', 'heart hairpin', 'heart hair clip'], ja: ['ハートの髪飾り', 'ハートヘアピン', 'ハートのヘアピン'] } },
                { id: 'crescent', likely: 1.5, title: { en: 'Crescent', ja: '三日月' }, words: { en: ['crescent hair ornament', 'moon hair ornament', 'crescent hairclip', 'moon hairclip'], ja: ['月の髪飾り', '三日月の髪飾り', '三日月ヘアピン'] } },
                { id: 'round', likely: 0.5, title: { en: 'Button', ja: '丸' }, words: { en: ['button hair ornament'], ja: ['丸い髪飾り'] } }
            ]
        },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, shape, place, size }) {
        const mesh = new MeshBuilder();
        const { outline, middle: [mx, my] = [0, 0] } = SHAPES[shape];
        const scale = 0.2 * size;
        for (const [k, spot] of sidesOf(place, [42, 0.88])) {
            const frame = turned(seat(context, spot, 0.08 * size), k * (shape === 'crescent' ? 24 : 12));
            // Points of the outline stay counter-clockwise in a mirror when they are taken backwards.
            const own = outline.map(([x, y]) => [k * x * scale, y * scale] as const);
            plate(mesh, frame, k > 0 ? own : own.reverse(), { thick: 0.026 * size, dome: 0.016 * size, bevel: shape === 'crescent' ? 0.12 : 0.2, base: -0.03, middle: [k * mx * scale, my * scale], bend: (x, y) => 0.45 * (x * x + y * y) });
        }
        return { meshes: [trinket(context, 'charm', color, mesh)] };
    }
});

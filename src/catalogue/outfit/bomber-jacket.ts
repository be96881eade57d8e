import { definePart } from '../part';
import { bothSides, patch, seam, sleevesIn } from './jacket-paint';
import { frontOption, shortJacket } from './short-jacket';

export default definePart({
    id: 'outfit/bomber-jacket',
    slot: 'outer',
    title: { en: 'Bomber jacket', ja: 'ブルゾン' },
    description: 'A short blouson with a knitted collar, hem and cuffs; as a varsity jacket with sleeves of their own colour and a star.',
    words: { en: ['blouson', 'zip-up jacket', 'short jacket'], ja: ['ブルゾン', 'ジャンパー'] },
    likely: { feminine: 0.6, masculine: 0.9, chibi: 0.6 },
    options: {
        color: { type: 'color', default: '#3d4a3c', main: true, title: { en: 'Body', ja: '身頃' } },
        sleeves: { type: 'color', default: '#efe9dd', title: { en: 'Sleeves', ja: '袖' }, words: { en: ['jacket sleeves'], ja: ['ジャケットの袖'] }, needs: { option: 'style', value: 'varsity' } },
        rib: { type: 'color', default: '#2f3a30', title: { en: 'Knit', ja: 'リブ' }, words: { en: ['ribbing', 'cuffs', 'rib'], ja: ['リブ', '袖口'] } },
        stripe: { type: 'color', default: '#efe9dd', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['stripes', 'rib stripes'], ja: ['ライン'] }, needs: { option: 'style', value: 'varsity' } },
        style: {
            type: 'choice', default: 'bomber', title: { en: 'Style', ja: '種類' },
            values: [
                { id: 'bomber', likely: 1, title: { en: 'Bomber', ja: 'ボンバー' }, words: { en: ['bomber jacket', 'bomber', 'flight jacket'], ja: ['ボンバージャケット', 'フライトジャケット', 'ma-1'] } },
                { id: 'varsity', likely: 1, title: { en: 'Varsity', ja: 'スタジャン' }, words: { en: ['varsity jacket', 'letterman jacket', 'baseball jacket', 'souvenir jacket', 'sukajan'], ja: ['スタジャン', 'スカジャン'] } }
            ]
        },
        front: frontOption(true)
    },
    build(context, { color, sleeves, rib, stripe, style, front }) {
        const varsity = style === 'varsity';
        const star = (x: number, y: number, r: number): [number, number][] => [[0, 1], [0.24, 0.32], [0.95, 0.31], [0.38, -0.12], [0.59, -0.81], [0, -0.4], [-0.59, -0.81], [-0.38, -0.12], [-0.95, 0.31], [-0.24, 0.32]].map(([px, py]) => [x + r * 0.9 * px, y + r * py]);
        return shortJacket(context, {
            name: 'bomber-jacket', color, open: front === 'open', full: 1.15, hem: 0.865, rib: { color: rib, ...(varsity && { stripe }) }, collar: { kind: 'knit', color: rib },
            ...(varsity ? { buttons: { color: stripe, count: 6 } } : { zip: '#c9a85a' }),
            paint: [
                ...(varsity ? [sleevesIn(sleeves), ...patch(star(0.105, 1.12, 0.026), stripe, color), ...patch(star(0.5, 1.1, 0.06), stripe, color), ...patch(star(-0.5, 1.1, 0.06), stripe, color)] : []),
                ...bothSides((k) => [...patch([[k * 0.1, 1.0], [k * 0.125, 1.01], [k * 0.165, 0.955], [k * 0.14, 0.945]], color, color), ...seam([[k * 0.25, 1.13], [k * 0.25, 0.9]], color)])
            ]
        });
    }
});

import { lighten } from '../../paint/color';
import { definePart } from '../part';
import { bothSides, patch, seam, shine } from './jacket-paint';
import { frontOption, shortJacket } from './short-jacket';

export default definePart({
    id: 'outfit/leather-jacket',
    slot: 'outer',
    title: { en: 'Leather jacket', ja: 'レザージャケット' },
    description: 'A short leather jacket with broad lapels, zips and a seamed back.',
    words: { en: ['leather jacket', 'biker jacket', 'motorcycle jacket', 'moto jacket', 'rider jacket', 'black leather jacket'], ja: ['レザージャケット', '革ジャン', 'ライダースジャケット', 'ライダース'] },
    likely: { feminine: 0.5, masculine: 0.8, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#33303a', main: true, title: { en: 'Leather', ja: '革' } },
        zip: { type: 'color', default: '#c4c8d2', title: { en: 'Zips', ja: 'ジッパー' }, words: { en: ['zip', 'zipper', 'zips'], ja: ['ジッパー', 'ファスナー'] } },
        front: frontOption(true)
    },
    build(context, { color, zip, front }) {
        const light = lighten(color, 0.16);
        const metal = zip;
        return shortJacket(context, {
            name: 'leather-jacket', color, kind: 'leather', open: front === 'open', full: 0.95, hem: 0.9, collar: { kind: 'lapels', color: lighten(color, 0.03) }, zip,
            paint: [
                ...bothSides((k) => [
                    ...seam([[k * 0.06, 1.2], [k * 0.08, 1.1], [k * 0.085, 0.9]], color),
                    ...seam([[k * 0.25, 1.14], [k * 0.25, 0.88]], color), ...seam([[k * 0.42, 1.22], [k * 0.36, 1.12], [k * 0.37, 0.88]], color),
                    ...patch([[k * 0.1, 0.975], [k * 0.155, 1.0], [k * 0.158, 0.994], [k * 0.103, 0.968]], metal, color),
                    shine([[k * 0.13, 1.17], [k * 0.12, 1.1], [k * 0.135, 1.04]], light), shine([[k * 0.2, 1.02], [k * 0.19, 0.95]], light), shine([[k * 0.32, 1.18], [k * 0.3, 1.08]], light)
                ]),
                ...patch([[0.1, 1.135], [0.15, 1.15], [0.152, 1.144], [0.102, 1.129]], metal, color),
                ...seam([[-0.5, 1.19], [-0.4, 1.185]], color), ...seam([[0.5, 1.19], [0.4, 1.185]], color), ...seam([[-0.5, 0.925], [-0.25, 0.925], [0, 0.925], [0.25, 0.925], [0.5, 0.925]], color)
            ]
        });
    }
});

import { add, scale } from '../../geometry/vec3';
import { definePart } from '../part';
import { curlOption, hornDefinition } from './horn-part';

export default definePart(
    hornDefinition({
        name: 'dragon-horns',
        id: 'horns/dragon',
        title: { en: 'Dragon horns', ja: '竜の角' },
        description: 'Long ridged horns swept back over the head, with a short one behind each.',
        words: { en: ['dragon horns', 'dragon horn', 'dragon girl', 'dragon boy', 'swept back horns', 'swept-back horns'], ja: ['竜の角', '龍の角', 'ドラゴンの角', '竜角', '竜人', '竜娘'] },
        likely: { feminine: 0.7, masculine: 0.8, chibi: 0.5 },
        defaults: { color: '#34404e', tip: '#c8b88f' },
        extra: { curl: curlOption },
        grow: ({ side, at, scalp, length, thickness }, { curl }) => {
            const root = at(56, 0.52, 0);
            const small = at(84, 0.66, 0);
            const L = 0.66 * length;
            const from = (p: [number, number, number]) => (x: number, y: number, z: number) => add(p, scale([side * x, y, z], L)) as [number, number, number];
            const go = from(root);
            const low = from(small);
            return [
                { points: [add(root, scale(scalp.radial(root), -0.04)) as never, go(0.16, 0.12, 0.02), go(0.34, 0.22, -0.24), go(0.36, 0.36, -0.66), go(0.26, 0.66, -1)], radius: 0.082 * thickness, taper: 0.72, ridges: { height: 0.14 }, curl: { axis: [1, 0, 0], angle: Number(curl) * 1.1 }, rings: 18, facing: [side, 0.4, 0] },
                { points: [add(small, scale(scalp.radial(small), -0.04)) as never, low(0.12, 0.02, -0.06), low(0.24, 0.04, -0.24), low(0.24, 0.14, -0.46)], radius: 0.042 * thickness, taper: 0.8, rings: 7, round: 7, facing: [side, 0.4, 0] }
            ];
        }
    })
);

import { definePart } from '../part';
import { curlOption, hornDefinition } from './horn-part';

export default definePart(
    hornDefinition({
        name: 'dragon-horns',
        id: 'horns/dragon',
        title: { en: 'Dragon horns', ja: '竜の角' },
        description: 'Long ridged horns swept back over the head, with a short one behind each.',
        words: { en: ['dragon horns', 'dragon horn', 'dragon girl', 'dragon boy', 'swept back horns', 'swept-back horns'], ja: ['竜の角', '龍の角', 'ドラゴンの角', '竜角', '竜娘'] },
        likely: { feminine: 0.7, masculine: 0.8, chibi: 0.5 },
        suggests: { tail: [['tail/dragon', 6], ['', 1]], wings: [['wings/dragon', 1], ['', 3]] },
        defaults: { color: '#34404e', tip: '#c8b88f' },
        extra: { curl: curlOption },
        grow: ({ side, at, from, length, thickness }, { curl }) => {
            const long = from(at(56, 0.52, 0), 0.66 * length);
            const short = from(at(84, 0.66, 0), 0.66 * length);
            return [
                { points: [long.sunk(0.04), long.go(0.16, 0.12, 0.02), long.go(0.34, 0.22, -0.24), long.go(0.36, 0.36, -0.66), long.go(0.26, 0.66, -1)], radius: 0.082 * thickness, taper: 0.72, ridges: { height: 0.14 }, curl: { axis: [1, 0, 0], angle: Number(curl) * 1.1 }, rings: 18, facing: [side, 0.4, 0] },
                { points: [short.sunk(0.04), short.go(0.12, 0.02, -0.06), short.go(0.24, 0.04, -0.24), short.go(0.24, 0.14, -0.46)], radius: 0.042 * thickness, taper: 0.8, rings: 7, round: 7, facing: [side, 0.4, 0] }
            ];
        }
    })
);

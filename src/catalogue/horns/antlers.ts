import type { V3 } from '../hair/scalp';
import { definePart } from '../part';
import type { Horn } from './horn-mesh';
import { hornDefinition } from './horn-part';

export default definePart(
    hornDefinition({
        name: 'antlers',
        id: 'horns/antlers',
        title: { en: 'Antlers', ja: '鹿の角' },
        description: 'Branched antlers with rounded tines.',
        words: { en: ['antlers', 'antler', 'deer antlers', 'reindeer antlers', 'deer horns', 'reindeer', 'deer girl'], ja: ['鹿の角', '枝角', 'トナカイの角', '鹿角', '鹿娘'] },
        likely: { feminine: 0.6, masculine: 0.4, chibi: 0.6 },
        defaults: { color: '#7a5a42', tip: '#e3cfa9' },
        grow: ({ at, from, length, thickness }) => {
            const { sunk, go } = from(at(44, 0.4, 0), 0.58 * length);
            const beam = [sunk(0.03), go(0.14, 0.2, -0.04), go(0.4, 0.42, -0.1), go(0.54, 0.74, -0.06), go(0.48, 1.06, 0.04)];
            const tine = (a: V3, b: V3, c: V3, radius: number, start: number): Horn => ({
                points: [go(...a), go(...b), go(...c)], radius: radius * thickness, taper: 0.6, rings: 6, round: 6, picture: [start, 1], facing: [0, 0, 1]
            });
            return [
                { points: beam, radius: 0.046 * thickness, taper: 0.55, rings: 12, round: 8, facing: [0, 0, 1] },
                tine([0.12, 0.18, -0.03], [0.16, 0.3, 0.14], [0.14, 0.5, 0.26], 0.03, 0.3),
                tine([0.4, 0.42, -0.1], [0.58, 0.5, -0.06], [0.76, 0.72, 0.02], 0.032, 0.4),
                tine([0.53, 0.72, -0.06], [0.4, 0.84, -0.12], [0.3, 1.04, -0.18], 0.026, 0.5)
            ];
        }
    })
);

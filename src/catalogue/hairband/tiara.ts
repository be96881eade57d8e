import { bell, cos, DEGREES, lerp } from '../../geometry/scalar';
import { MeshBuilder } from '../../geometry/mesh';
import { unit, type V3 } from '../hair/scalp';
import { circle } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { along, upright } from '../ornament/seat';
import { trinket } from '../ornament/trinket';
import { definePart } from '../part';
import { arcOver, bandMesh, stationAt } from './arc';

/** Where peaks stand on the band, degrees from its middle, and how tall: the middle one tallest. */
const PEAKS = [[0, 1], [17, 0.66], [-17, 0.66], [33, 0.46], [-33, 0.46], [48, 0.3], [-48, 0.3]] as const;
const REACH = 58;
const THICK = 0.01;

export default definePart({
    id: 'hairband/tiara',
    slot: 'hairband',
    title: { en: 'Tiara', ja: 'ティアラ' },
    description: 'A slender band of metal with peaks that rise to the middle, each set with a jewel.',
    words: { en: ['tiara', 'diadem', 'coronet', 'tiaras', 'princess crown'], ja: ['ティアラ', '姫冠', '宝冠'] },
    likely: { feminine: 0.3, masculine: 0, chibi: 0.4 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f1cf6b', main: true, title: { en: 'Metal', ja: '金属' } },
        jewel: { type: 'color', default: '#d8455f', title: { en: 'Jewels', ja: '宝石' }, words: { en: ['jewels', 'jewel', 'gem', 'gems', 'gemstone', 'gemstones'], ja: ['宝石'] } },
        height: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [
                { words: { en: ['tall', 'big', 'large'], ja: ['大きい', '高い'] }, value: 1.4 },
                { words: { en: ['low', 'small', 'delicate'], ja: ['小さい', '低い'] }, value: 0.7 }
            ]
        }
    },
    build(context, { color, jewel, height }) {
        const metal = new MeshBuilder();
        const gems = new MeshBuilder();
        const arc = arcOver(context, { width: 0.03, lean: 25, reach: 104, stations: 26 });
        bandMesh(metal, arc, 0.012);
        // A wall that rises to each peak, with a front and a back.
        const tall = 0.17 * height;
        const COLUMNS = 36;
        const grown = (angle: number): V3 => {
            const { out, ahead } = stationAt(arc, angle);
            return unit(along(out, ahead, 0.12));
        };
        const rings = Array.from({ length: COLUMNS + 1 }, (_, i) => {
            const degrees = lerp(-REACH, REACH, i / COLUMNS);
            const { middle, ahead } = stationAt(arc, degrees * DEGREES);
            const up = Math.max(0.14, ...PEAKS.map(([at, share]) => share * bell(degrees - at, 5.2 + 1.4 * share))) * tall * cos((degrees * 0.9) * DEGREES);
            const put = (rise: number, face: number): number => {
                const q = along(along(middle, grown(degrees * DEGREES), rise), ahead, face * THICK * 0.5);
                const v = metal.vertex(q[0], q[1], q[2], 0, 0, 0, 0.5, 0.5);
                metal.shadeAt(v, face < 0 ? -0.25 : 0, 0, 0, 0.8);
                return v;
            };
            return [put(-0.004, 1), put(up, 1), put(up, -1), put(-0.004, -1)];
        });
        for (let i = 0; i < COLUMNS; i++) for (let k = 0; k < 4; k++) metal.quad(rings[i][k], rings[i + 1][k], rings[i + 1][(k + 1) % 4], rings[i][(k + 1) % 4]);
        const [first, last] = [rings[0], rings[COLUMNS]];
        metal.quad(first[0], first[1], first[2], first[3]);
        metal.quad(last[3], last[2], last[1], last[0]);
        for (const [at, share] of PEAKS.slice(0, 5)) {
            const { middle, ahead } = stationAt(arc, at * DEGREES);
            const size = 0.034 * (0.6 + 0.4 * share) * Math.min(1.2, height);
            const base = along(along(middle, grown(at * DEGREES), 0.4 * share * tall), ahead, THICK * 0.5);
            plate(gems, upright(base, ahead), circle(6).map(([x, y]) => [x * size * 1.1, y * size * (at ? 1.5 : 1.9)]), { thick: 0.012, dome: 0.006, bevel: 0.4, base: -0.006 });
        }
        return { meshes: [trinket(context, 'tiara', color, metal, { kind: 'metal' }), trinket(context, 'tiara-jewels', jewel, gems, { kind: 'metal' })] };
    }
});

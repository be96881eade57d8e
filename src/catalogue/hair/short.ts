import { lerp } from '../../geometry/scalar';
import { add, dot, normalize, scale, sub } from '../../geometry/vec3';
import { definePart } from '../part';
import { colorOption, makeHair, tipColorOption, tipsOption } from './hair-part';
import { hairline, skullFlare, type V3 } from './scalp';
import type { Sculptor } from './sculptor';

export default definePart({
    id: 'hair/short',
    slot: 'hair',
    title: { en: 'Short hair', ja: 'ショートヘア' },
    description: 'Short layered hair, from tousled to spiky.',
    words: {
        en: ['short hair', 'short-haired', 'short haired', 'spiky hair', 'messy hair', 'tousled hair', 'boyish hair', 'pixie cut'],
        ja: ['ショート', 'ショートヘア', '短髪', '短い髪', 'ツンツン頭', 'ツンツンヘア', 'ベリーショート']
    },
    likely: { feminine: 1, masculine: 8, chibi: 1.5 },
    options: {
        color: { ...colorOption, default: '#4a3a38' },
        tips: tipsOption,
        tipColor: tipColorOption,
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [
                { words: { en: ['very short', 'cropped'], ja: ['とても短い'] }, value: 0.7 },
                { words: { en: ['longish', 'shaggy'], ja: ['長め'] }, value: 1.3 }
            ]
        },
        spikes: {
            type: 'number', min: 0, max: 1, default: 0.35, step: 0.05, unit: '', title: { en: 'Spikes', ja: 'ツンツン' }, hint: '0 lies close, 1 stands up.',
            words: [
                { words: { en: ['spiky', 'spiked'], ja: ['ツンツン', '逆立った'] }, value: 1 },
                { words: { en: ['neat', 'smooth', 'tidy'], ja: ['さらさら', '整った'] }, value: 0.05 },
                { words: { en: ['messy', 'tousled'], ja: ['ぼさぼさ', '無造作'] }, value: 0.6 }
            ]
        },
        bangs: {
            type: 'choice', default: 'ragged', title: { en: 'Bangs', ja: '前髪' },
            values: [
                { id: 'ragged', title: { en: 'Ragged', ja: 'ばらばら' }, words: { en: ['ragged bangs', 'messy bangs'], ja: ['ばらばら前髪'] } },
                { id: 'swept', title: { en: 'Over one eye', ja: '片目隠れ' }, words: { en: ['hair over one eye', 'swept bangs', 'side-swept bangs'], ja: ['片目隠れ', '流し前髪'] } }
            ]
        }
    },
    build: (context, options) =>
        makeHair(context, options, 'short', (s, scalp) => {
            const { length, spikes } = options;
            scalp.flare = skullFlare;
            s.cap((az) => Math.min(hairline(az), 1.64), 0.028, -0.06);
            // Lying and standing hair grow differently: one from long overlapping layers, one from short layers under a crest.
            if (spikes < 0.5) for (const row of TOUSLED) tousled(s, row, length, spikes);
            else {
                for (const row of ROWS) layer(s, row, length, spikes);
                for (const crest of CRESTS) standing(s, crest, length, spikes);
            }
            if (options.bangs === 'swept') sweptBangs(s, length);
            else raggedBangs(s, length);
            sides(s, length, spikes);
            s.lock([[20, 0.06, 0.03], [0, 0.1, 0.11], [-40, 0.2, 0.15], [-60, 0.34, 0.15]], { width: 0.05, section: 'wisp', rings: 7, root: 0.5, thickness: 0.7, hook: -0.6 });
        })
});

/** Rows of lying hair from the nape up: s of root and end, offset, width, count, azimuths. */
const TOUSLED: readonly (readonly [number, number, number, number, number, number, number])[] = [
    [1.1, 1.82, 0.026, 0.15, 8, 122, 238], [0.74, 1.52, 0.056, 0.21, 8, 100, 260], [0.34, 1.24, 0.074, 0.25, 8, 84, 276], [0.06, 0.98, 0.088, 0.26, 7, 72, 288]
];

function tousled(s: Sculptor, [from, to, offset, width, count, az0, az1]: (typeof TOUSLED)[number], length: number, spikes: number): void {
    const top = from < 0.7;
    for (let i = 0; i < count; i++) {
        const az = lerp(az0, az1, i / (count - 1)) + s.jitter(4);
        // Both halves lean to the back of the head, every third lock against it.
        const side = (az < 180 ? 1 : -1) * (i % 3 === 1 ? -1 : 1);
        const lean = side * lerp(5, 14, s.next());
        const end = lerp(from, to + s.jitter(0.1), 0.55 + 0.45 * length);
        const flick = lerp(-0.35, 0.9, spikes * 2 * s.next());
        const out = offset + (i % 2) * 0.014;
        s.lock([[az, from, 0], [az - lean * 0.3, lerp(from, end, 0.3), out], [az + lean * 0.2, lerp(from, end, 0.62), out + 0.008], [az + lean, end, out - 0.006 + (top ? 0.03 * spikes * s.next() : 0)]], {
            width: width * lerp(0.88, 1.14, s.next()), root: 0.45, belly: 0.42, sharp: 1.05, rings: 9, thickness: 0.38, hook: side * lerp(0.2, 0.8, s.next()), hookFrom: 0.5, curl: top ? flick : 0.1, curlFrom: 0.6, mass: 0.3,
            section: from > 1 ? 'mid' : 'big',
            children: from < 1 && i % 3 ? [{ across: -side * 0.85, from: 0.38, to: lerp(0.8, 0.97, s.next()), width: 0.5, hook: -side * lerp(0.2, 0.6, s.next()), curl: top ? flick : 0, rings: 6 }] : undefined
        });
    }
}

/** A row of standing hair. Each lock follows the scalp, then leaves it along its own tangent: locks along the normal make a palm tree. */
interface Row {
    from: number;
    to: number;
    offset: number;
    width: number;
    count: number;
    azimuth: readonly [number, number];
    /** How far a lock runs on after leaving the scalp, and how much it lifts. */
    extra: number;
    lift: number;
    split: boolean;
}
const ROWS: readonly Row[] = [
    { from: 1.1, to: 1.6, offset: 0.03, width: 0.17, count: 7, azimuth: [122, 238], extra: 0.18, lift: 0.015, split: false },
    { from: 0.78, to: 1.32, offset: 0.055, width: 0.22, count: 7, azimuth: [104, 256], extra: 0.26, lift: 0.04, split: true },
    { from: 0.44, to: 1, offset: 0.08, width: 0.23, count: 7, azimuth: [98, 262], extra: 0.3, lift: 0.055, split: true },
    { from: 0.14, to: 0.68, offset: 0.095, width: 0.25, count: 6, azimuth: [96, 264], extra: 0.34, lift: 0.075, split: true }
];

function layer(s: Sculptor, row: Row, length: number, spikes: number): void {
    const { scalp } = s;
    for (let i = 0; i < row.count; i++) {
        const az = lerp(row.azimuth[0], row.azimuth[1], i / (row.count - 1)) + s.jitter(5);
        const side = (i + row.count) % 2 ? 1 : -1;
        const lean = side * lerp(0.4, 1, s.next()) * 15;
        const end = row.to + s.jitter(0.07);
        const extra = row.extra * lerp(0.8, 1.2, s.next()) * length * lerp(0.85, 1.1, spikes);
        const lift = row.lift * lerp(0.1, 1.7, spikes);
        const points = s.points([[az, Math.max(0.02, row.from), 0], [az - lean * 0.2, lerp(row.from, end, 0.36), row.offset], [az + lean * 0.15, lerp(row.from, end, 0.7), row.offset + 0.006], [az + lean * 0.6, end, row.offset]]);
        const last = points[3];
        const along = normalize(sub(last, points[2]));
        const out = scalp.radial(last);
        points.push(add(last, add(scale(along, extra * 0.5), scale(out, lift * 0.4))), add(last, add(scale(along, extra), scale(out, lift))));
        s.strand(points, {
            width: row.width * lerp(0.88, 1.1, s.next()), root: 0.5, belly: 0.4, sharp: lerp(1.1, 1.35, spikes), rings: 9, thickness: 0.44, hook: side * lerp(0.2, 0.6, s.next()), hookFrom: 0.5, mass: 0.28,
            curl: (1 - spikes) * -0.35,
            children: row.split && i % 2 ? [{ across: -side * 0.85, from: 0.4, to: lerp(0.78, 0.9, s.next()), width: 0.52, hook: -side * 0.45, rings: 6, section: 'spike', lift: 0.3 }] : undefined
        });
    }
}

/** Locks rooted near the hairline that lean back, so that their lit faces show from the front: azimuth and s of the root, lean (x, 1, z), length, width, hook. */
type Crest = readonly [number, number, number, number, number, number, number];
const CRESTS: readonly Crest[] = [
    [-12, 0.42, -0.16, -0.62, 0.46, 0.28, 0.4], [26, 0.4, 0.3, -0.6, 0.5, 0.29, -0.4], [-44, 0.44, -0.66, -0.6, 0.5, 0.28, 0.35], [58, 0.46, 0.9, -0.6, 0.48, 0.28, -0.35],
    [-70, 0.56, -1.2, -0.55, 0.46, 0.26, 0.35], [82, 0.62, 1.7, -0.65, 0.42, 0.25, -0.35], [4, 0.16, 0.1, -1.1, 0.5, 0.32, -0.4], [-76, 0.22, -0.6, -1, 0.5, 0.31, 0.4],
    [80, 0.22, 0.66, -1, 0.5, 0.31, -0.4], [176, 0.06, -0.1, -1.7, 0.5, 0.33, 0.4], [150, 0.26, 0.7, -2, 0.5, 0.3, -0.4], [-148, 0.28, -0.8, -2, 0.5, 0.3, 0.4],
    [118, 0.34, 1.3, -1.4, 0.46, 0.27, -0.35], [-116, 0.34, -1.3, -1.4, 0.46, 0.27, 0.35], [-98, 0.66, -1.9, -0.9, 0.44, 0.26, 0.35], [102, 0.7, 1.9, -1, 0.42, 0.26, -0.35]
];

function standing(s: Sculptor, [azimuth, down, x, z, length0, width, hook]: Crest, length: number, spikes: number): void {
    const { scalp } = s;
    const root = scalp.point(azimuth, down, -0.02);
    const N = scalp.radial(root);
    // Low spikes lie along the scalp the way they lean; high ones stand.
    const lean = normalize([x, 1, z]);
    const flat = normalize(sub(lean, scale(N, dot(lean, N) - 0.12)));
    const D = normalize(add(scale(flat, 1 - spikes), scale(lean, spikes * 0.9)));
    const L = length0 * length * lerp(0.8, 1, spikes);
    const rise = lerp(0.26, 0.42, spikes);
    const up = normalize(add(scale(N, lerp(0.62, 0.9, spikes)), scale(D, 0.8)));
    const at = (a: number, b: number): V3 => add(add(root, scale(up, L * a)), scale(D, L * b));
    // Lying locks sink back to the scalp at the end instead of leaving it in a straight line.
    const settle = (q: V3, share: number): V3 => {
        const n = scalp.radial(q);
        return add(q, scale(n, -0.24 * (1 - spikes) * share * L));
    };
    const points: V3[] = [root, at(rise * 0.8, 0), settle(at(rise, 0.3), 0.5), settle(at(rise, 0.66), 1.2)];
    const facing = normalize(add(sub(N, scale(D, dot(N, D))), [0, 0.2, 0.25]));
    s.strand(points, {
        width, root: 0.9, belly: 0.28, sharp: 1.2, rings: 8, thickness: lerp(0.42, 0.6, spikes), hook: hook * 1.1, hookFrom: 0.35, mass: 0.35, facing: () => facing,
        children: [{ across: hook > 0 ? -0.85 : 0.85, from: 0.22, to: 0.78, width: 0.55, hook: -hook * 0.5, rings: 6, section: 'spike', lift: 0.35 }]
    });
}

type Place = readonly [number, number, number];
function bang(s: Sculptor, guide: readonly Place[], width: number, hook: number, child = 0): void {
    s.lock(guide, { width, root: 0.7, belly: 0.36, sharp: 1.05, rings: 9, thickness: 0.44, hook, hookFrom: 0.38, curl: -0.25, mass: 0.26, children: child ? [{ across: child * 0.8, from: 0.42, to: 0.86, width: 0.5, hook: hook - child * 0.2, rings: 6 }] : undefined });
}

function raggedBangs(s: Sculptor, length: number): void {
    // Longer hair hangs lower, but never over the pupils.
    const Y = (y: number) => s.scalp.sAt(y - (length - 1) * 0.1);
    bang(s, [[0, 0.32, 0.02], [-6, 0.48, 0.1], [-16, 0.74, 0.115], [-21, Y(0.53), 0.09], [-24, Y(0.425), 0.05]], 0.2, 0.3, 1);
    bang(s, [[-18, 0.34, 0.02], [-28, 0.5, 0.1], [-40, 0.76, 0.11], [-48, Y(0.5), 0.09], [-55, Y(0.37), 0.07]], 0.19, -0.3, 1);
    bang(s, [[12, 0.32, 0.02], [14, 0.48, 0.105], [14, 0.74, 0.12], [8, Y(0.54), 0.095], [1, Y(0.4), 0.05]], 0.185, 0.35, -1);
    bang(s, [[24, 0.34, 0.02], [32, 0.5, 0.1], [38, 0.76, 0.11], [37, Y(0.53), 0.09], [32, Y(0.44), 0.055]], 0.18, -0.45, -1);
    bang(s, [[40, 0.36, 0.02], [48, 0.52, 0.095], [58, 0.8, 0.1], [62, Y(0.48), 0.095], [66, Y(0.35), 0.085]], 0.19, 0.3, -1);
}

function sweptBangs(s: Sculptor, length: number): void {
    const Y = (y: number) => s.scalp.sAt(y - (length - 1) * 0.1);
    bang(s, [[30, 0.26, 0.02], [8, 0.46, 0.085], [-14, 0.7, 0.105], [-27, 1, 0.095], [-30, Y(0.36), 0.075], [-27, Y(0.24), 0.045]], 0.24, -0.3, 1);
    bang(s, [[22, 0.3, 0.02], [2, 0.5, 0.08], [-10, 0.74, 0.095], [-16, 1, 0.085], [-16, Y(0.36), 0.06]], 0.18, -0.35, 1);
    bang(s, [[20, 0.24, 0.02], [-16, 0.44, 0.085], [-36, 0.7, 0.1], [-46, 1, 0.1], [-52, Y(0.38), 0.085], [-54, Y(0.24), 0.06]], 0.2, -0.4, 1);
    bang(s, [[26, 0.34, 0.02], [14, 0.54, 0.08], [6, 0.78, 0.095], [2, 1, 0.078], [4, Y(0.435), 0.05]], 0.15, 0.6, -1);
    bang(s, [[32, 0.3, 0.02], [42, 0.5, 0.08], [46, 0.76, 0.1], [46, 1, 0.09], [40, Y(0.43), 0.06]], 0.18, -0.6, -1);
    bang(s, [[36, 0.24, 0.02], [56, 0.48, 0.08], [66, 0.8, 0.095], [72, 1.1, 0.095], [70, Y(0.28), 0.06]], 0.19, -0.5, -1);
}

function sides(s: Sculptor, length: number, spikes: number): void {
    const Y = (y: number) => s.scalp.sAt(y - (length - 1) * 0.18);
    const out = 0.02 * spikes;
    for (const k of [1, -1]) {
        bang(s, [[k * 54, 0.36, 0.03], [k * 66, 0.64, 0.08], [k * 72, 1, 0.08], [k * 72, Y(0.36), 0.066], [k * 70, Y(0.2), 0.045]], 0.13, -k * 0.3, k);
        bang(s, [[k * 76, 0.5, 0.02], [k * 86, 0.78, 0.08], [k * 90, 1.1, 0.085 + out], [k * 94, Y(0.32), 0.075 + out]], 0.19, k * 0.3, -k);
        bang(s, [[k * 94, 0.66, 0.02], [k * 104, 0.95, 0.075], [k * 110, 1.25, 0.075 + out], [k * 116, Y(0.25), 0.065 + out]], 0.18, k * 0.3, -k);
    }
}

import { MeshBuilder } from '../../geometry/mesh';
import { DEGREES, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import { mixColors } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { along } from '../ornament/seat';
import { clothInk } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, fade } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';
import { pompom } from './pompom';

const COLUMNS = 32;
const OFF = 0.03;
/** Elevation the turned-up edge reaches, degrees. */
const CUFF = 21;
/** Elevations of the crown above it. */
const CROWN = [30, 42, 54, 66, 78, 90];

export default definePart({
    id: 'headwear/knit-cap',
    slot: 'headwear',
    title: { en: 'Knit cap', ja: 'ニット帽' },
    description: 'A ribbed cap of thick wool with a turned-up edge and a pompom.',
    words: {
        en: ['knit cap', 'knit hat', 'knitted hat', 'knitted cap', 'beanie', 'woolly hat', 'wool hat', 'woolen hat', 'winter hat', 'bobble hat', 'pom pom beanie', 'toque', 'tuque', 'ski hat'],
        ja: ['ニット帽', 'ニットキャップ', 'ビーニー', '毛糸の帽子', '毛糸帽', 'ボンボン帽子']
    },
    likely: { feminine: 0.8, masculine: 0.7, chibi: 1 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#c9555c', main: true, title: { en: 'Colour', ja: '色' } },
        cuff: { type: 'color', default: '#f3ece2', title: { en: 'Turned-up edge', ja: '折り返し' }, words: { en: ['cuff', 'hat cuff', 'cap edge'], ja: ['折り返し', '帽子の縁'] } },
        pompom: { type: 'toggle', default: true, title: { en: 'Pompom', ja: 'ポンポン' }, words: { en: ['pompom', 'pom pom', 'bobble'], ja: ['ポンポン', 'ボンボン'] } },
        pompomColor: { type: 'color', default: '#f3ece2', title: { en: 'Pompom', ja: 'ポンポン' }, words: { en: ['pompom', 'pom pom', 'bobble'], ja: ['ポンポン', 'ボンボン'] }, needs: { option: 'pompom', value: true } },
        slouch: {
            type: 'number', min: 0, max: 1.5, default: 0.3, step: 0.05, unit: '×', title: { en: 'Slack', ja: 'ゆとり' }, hint: 'How much of it stands empty over the head.', spread: 0.3,
            words: [{ words: { en: ['slouchy', 'loose', 'baggy'], ja: ['ゆるい', 'だぼっとした'] }, value: 1.2 }, { words: { en: ['tight', 'fitted'], ja: ['ぴったりした'] }, value: 0 }]
        }
    },
    build(context, { color, cuff, pompom: tufted, pompomColor, slouch }) {
        const seat = new HatSeat(context, { height: 0.675, lean: 14 });
        // Slack cloth stands up and falls behind.
        const body = (e: number) => (a: number) => {
            const free = smoothstep(18, 74, e);
            const q = seat.dome(a, e * DEGREES, OFF + 0.022 * sin(2 * e * DEGREES) * (1 + 0.8 * slouch));
            return along(along(q, seat.up, free * (0.045 + 0.08 * slouch)), seat.way(PI), free * free * 0.13 * slouch * slouch);
        };
        const cap = new MeshBuilder();
        lathe(cap, [{ place: body(CUFF - 4), v: 0.98, light: -0.35, line: 0.4 }, ...CROWN.map((e): Turn => ({ place: body(e), v: lerp(0.92, 0, (e - CROWN[0]) / (90 - CROWN[0])), light: e === CROWN[0] ? -0.1 : 0 }))], COLUMNS);
        const edge = new MeshBuilder();
        const rolled = (e: number, off: number) => (a: number) => seat.dome(a, e * DEGREES, off);
        lathe(edge, [
            { place: rolled(8, -0.004), v: 1, light: -0.5, line: 0 }, { place: (a) => seat.point(a, seat.band(a), -0.01), v: 1, light: -0.4 }, { place: (a) => seat.point(a, seat.band(a) + 0.026, -0.014), v: 0.95 },
            { place: rolled(5, 0.043), v: 0.72 }, { place: rolled(13, 0.047), v: 0.38 }, { place: rolled(CUFF - 1.5, 0.042), v: 0.06 }, { place: rolled(CUFF, 0.028), v: 0, light: -0.2 }, { place: rolled(CUFF - 1, 0.012), v: 0, light: -0.5, line: 0 }
        ], COLUMNS);
        const meshes = [hatPiece(context, 'knit-cap', color, cap, { drawing: knitted(color, 52, 26, fade) }), hatPiece(context, 'knit-cap-cuff', cuff, edge, { drawing: knitted(cuff, 44, 0) })];
        const top = body(90)(0);
        if (tufted) {
            const ball = new MeshBuilder();
            const R = 0.115;
            pompom(ball, seat.frame(along(top, seat.up, 0.72 * R), 0), R);
            meshes.push(hatPiece(context, 'knit-cap-pompom', pompomColor, ball, { drawing: yarn(pompomColor) }));
        }
        return { meshes, ...seat.cover({ ears: 0.05, halo: tufted ? 0.24 : 0.06 }) };
    }
});

/** Ribs; between them the stitches of a knit stand as rows of small slants where `stitchRows` says how many. */
function knitted(color: string, ribs: number, stitchRows: number, shade?: typeof fade): Drawing {
    const dark = darkOf(color);
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }];
    const valleys = Array.from({ length: ribs }, (_, i) => {
        const [u, w] = [(i + 0.5) / ribs, 0.16 / ribs];
        return polyPath([[u - w, 0], [u + w, 0], [u + w, 1], [u - w, 1]], true);
    }).join('');
    ops.push({ op: 'fill', path: valleys, paint: { kind: 'solid', ink: dark, alpha: 0.55 } });
    const slants: string[] = [];
    for (let row = 0; row < stitchRows; row++)
        for (let i = 0; i < ribs; i++) {
            const [u, v, w, h] = [i / ribs, (row + 0.5) / stitchRows, 0.3 / ribs, 0.5 / stitchRows];
            slants.push(polyPath([[u - w, v - h], [u, v], [u + w, v - h]]));
        }
    if (slants.length) ops.push({ op: 'stroke', path: slants.join(''), width: 0.0026, paint: { kind: 'solid', ink: dark, alpha: 0.4 } });
    if (shade) ops.push(shade(dark, 1, 0.86, 0.55));
    return { size: 512, ops };
}

/** Ends of yarn, seen from all sides. */
function yarn(color: string): Drawing {
    const dark = darkOf(color);
    const ends = Array.from({ length: 70 }, (_, i) => {
        const [u, v] = [(i * 0.618034) % 1, 0.06 + 0.88 * ((i * 0.381966 * 1.7) % 1)];
        return polyPath([[u - 0.016, v - 0.012], [u, v + 0.022], [u + 0.016, v - 0.012]]);
    }).join('');
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(mixColors(color, '#ffffff', 0.06)) } }, { op: 'stroke', path: ends, width: 0.009, paint: { kind: 'solid', ink: dark, alpha: 0.6 } }, fade(dark, 1, 0.7, 0.35)] };
}

import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { DEGREES, sin, smoothstep } from '../../geometry/scalar';
import { mixColors } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { cross } from '../hair/curve';
import type { V3 } from '../hair/scalp';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { ribbon, type RibbonRow } from '../outfit/ribbon';
import { definePart, type PartResult } from '../part';
import { flatTop } from './flat-top';
import { darkOf, fade, hoop } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe } from './lathe';

const COLUMNS = 32;
const BAND = 0.1;
const THICK = 0.016;
/** Along a tail: share of its length, half width as a share of the usual. */
const TAIL = [[0, 0.7], [0.12, 0.9], [0.45, 1], [0.75, 1], [1, 1.05]] as const;

export default definePart({
    id: 'headwear/sailor-cap',
    slot: 'headwear',
    title: { en: 'Sailor cap', ja: '水兵帽' },
    description: 'A round white cap with a flat crown, a dark band and two ribbon tails behind.',
    words: { en: ['sailor cap', 'sailor hat', 'marine cap', 'navy cap', "sailor's cap", 'donald duck hat'], ja: ['水兵帽', 'セーラー帽', 'セーラーハット', 'マリンキャップ'] },
    likely: { feminine: 0.3, masculine: 0.2, chibi: 0.5 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f7f6fa', main: true, title: { en: 'Colour', ja: '色' } },
        band: { type: 'color', default: '#2c3a66', title: { en: 'Band', ja: '帯' }, words: { en: ['band', 'hat band', 'hatband', 'cap band', 'hat ribbon'], ja: ['帽子の帯', '帽子のリボン'] } },
        line: { type: 'color', default: '#e9c767', title: { en: 'Stripe', ja: '線' }, words: { en: ['band stripe', 'cap stripe'], ja: ['帯の線'] } },
        tails: { type: 'toggle', default: true, title: { en: 'Ribbon tails', ja: 'ペナント' }, words: { en: ['ribbon tails'], ja: ['リボン付き'] } }
    },
    build(context, { color, band, line, tails }) {
        const seat = new HatSeat(context, { height: 0.745, lean: 14, roll: 7 });
        const turns = flatTop(seat, { band: BAND, thick: THICK, wide: 0.105, rise: 0.05, flare: 0.13 });
        const [cloth, strip] = [new MeshBuilder(), new MeshBuilder()];
        lathe(cloth, turns.crown, COLUMNS);
        lathe(strip, turns.band, COLUMNS);
        const boneNames = ['head'];
        const bones: NonNullable<PartResult['bones']> = [];
        const springs: SpringChain[] = [];
        const meshes = [hatPiece(context, 'sailor-cap', color, cloth, { drawing: crownDrawing(color) })];
        if (tails) {
            // From the band's lower edge behind they fall over the hair, one a little longer.
            for (const side of [1, -1]) {
                const at = (180 - 11 * side) * DEGREES;
                const long = side > 0 ? 0.46 : 0.4;
                const way = seat.way(at);
                const right = cross([0, 1, 0], way);
                const root = seat.point(at, seat.band(at) + THICK, 0.5 * BAND);
                const rows = TAIL.map(([t, half], i): RibbonRow => ({
                    at: [0, 1, 2].map((d) => root[d] + way[d] * (0.008 + 0.1 * t + 0.012 * sin(7 * t)) - (d === 1 ? long * t : 0) + right[d] * side * 0.06 * t) as V3,
                    across: [right[0] * 0.046 * half, right[1] * 0.046 * half + (i === TAIL.length - 1 ? 0.03 * side : 0), right[2] * 0.046 * half], out: way,
                    swell: 0.004, gather: 0.004 * (1 - t), v: 0.3 + 0.4 * t, light: i === 0 ? -0.3 : 0
                }));
                const first = boneNames.length;
                const name = `sailor-cap-${side > 0 ? 'left' : 'right'}`;
                const joints = [0.1, 0.55, 1].map((t, i) => {
                    bones.push({ name: `${name}-${i + 1}`, parent: i ? `${name}-${i}` : 'head', position: context.head.toAvatar(root[0], root[1] - t * long, root[2]) });
                    return `${name}-${i + 1}`;
                });
                boneNames.push(...joints);
                springs.push({ name, joints, stiffness: 1.1, drag: 0.5, gravityPower: 0.06, gravityDir: [0, -1, 0], hitRadius: 0.008, colliderGroups: ['head'] });
                ribbon(strip, rows, {
                    thick: 0.009,
                    put: (x, y, z, u, _v, light) => {
                        const i = strip.vertex(x, y, z, 0, 0, 0, u, 0.5);
                        const down = (root[1] - y) / long;
                        const swings = smoothstep(0.06, 0.3, down);
                        const end = smoothstep(0.45, 0.8, down);
                        strip.skinAt(i, [0, first, first + 1], [1 - swings, swings * (1 - end), swings * end]);
                        strip.shadeAt(i, light, 0, 0, 0.85);
                        return i;
                    }
                });
            }
        }
        meshes.push(hatPiece(context, 'sailor-cap-band', band, strip, { drawing: bandDrawing(band, line), boneNames }));
        return { meshes, bones, springs, ...seat.cover({ ears: 0.1, halo: 0.12 }) };
    }
});

/** White cloth, gathered a little where the crown leaves the band. */
function crownDrawing(color: string): Drawing {
    const dark = darkOf(color);
    const folds = Array.from({ length: 22 }, (_, i) => {
        const u = (i + 0.5 + 0.2 * sin(3.3 * i)) / 22;
        return { points: [[u, 0.7], [u + 0.004 * sin(i), 0.62], [u + 0.009 * sin(2 * i), 0.54 - 0.04 * sin(i * 1.9)]] as [number, number][], width: 0.0055, strength: 0.6 };
    });
    return foldedCloth(color, folds, 256, [fade(dark, 0.71, 0.64, 0.45), hoop(0.405, 0.006, dark, 0.5), hoop(0.35, 0.003, dark, 0.4)]);
}

function bandDrawing(color: string, line: string): Drawing {
    const dark = darkOf(color);
    const gold = clothInk(line);
    const edge = (v: number): ReturnType<typeof hoop> => hoop(v, 0.05, gold, 1);
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, edge(0.16), edge(0.84), hoop(0.02, 0.06, clothInk(mixColors(color, dark.lit, 0.6)))] };
}

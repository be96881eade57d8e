import { MeshBuilder } from '../../geometry/mesh';
import { clamp } from '../../geometry/scalar';
import { ink, mixColors } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { plate } from './plate';
import { stopsTo, sweep, through } from './sweep';
import { growTail, tailPiece, tailShape } from './tail-part';
import { TailSite, type TailPoint } from './tail-site';

/** Thick, hanging and swung out to the side. */
const PATH: TailPoint[] = [[0, -0.01, 0], [0.006, -0.03, 0.06], [0.03, -0.13, 0.15], [0.08, -0.27, 0.19], [0.16, -0.39, 0.2], [0.27, -0.44, 0.19], [0.37, -0.41, 0.18]];
/** Fins about the end of the tail, as (up, along): a shark's crescent and a fish's fan. Metres. */
const FINS = {
    shark: [[-0.018, -0.02], [-0.06, 0.03], [-0.115, 0.1], [-0.06, 0.085], [-0.015, 0.072], [0.02, 0.085], [0.085, 0.13], [0.165, 0.19], [0.11, 0.085], [0.06, 0.01], [0.02, -0.025]],
    fish: [[-0.018, -0.02], [-0.06, 0.03], [-0.12, 0.13], [-0.115, 0.18], [-0.06, 0.165], [-0.025, 0.13], [0, 0.115], [0.025, 0.13], [0.06, 0.165], [0.115, 0.18], [0.12, 0.13], [0.06, 0.03], [0.018, -0.02]]
} as const;

/** Dark above, pale beneath with an even edge; the fins in the last rows. */
function hideDrawing(color: string, belly: string, scales: boolean): Drawing {
    const base = ink(color, 'leather');
    const dark: Ink = { lit: mixColors(base.lit, base.shade, 0.7), shade: ink(base.shade, 'leather').shade };
    const solid = (of: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink: of, alpha });
    const ops: DrawOp[] = [{ op: 'flood', paint: solid(base) }];
    for (const [a, b] of [[0, 0.2], [1, 0.8]]) ops.push({ op: 'fill', path: polyPath([[a, 0], [b, 0], [b, 0.6], [a + (b - a) * 0.6, 0.82], [a, 0.84]], true), paint: solid(ink(belly, 'leather')) });
    if (scales)
        for (let r = 0; r < 13; r++)
            for (let k = 0; k < 6; k++) {
                if ((r + 2 * k) % 3 === 0) continue;
                const [u, v] = [0.25 + (k + (r % 2 ? 0.5 : 0)) / 12, 0.04 + 0.06 * r];
                ops.push({ op: 'stroke', path: `M${u} ${v}Q${u + 0.005} ${v + 0.04} ${u + 0.036} ${v + 0.042}Q${u + 0.067} ${v + 0.04} ${u + 0.072} ${v}`, width: 0.006, soft: 0.001, paint: solid(dark, 0.8) });
            }
    // Gills' worth of lines on the flank, and rays in the fin.
    for (let i = 0; i < 7; i++) ops.push({ op: 'fill', path: polyPath([[i / 7 + 0.04, 0.86], [i / 7 + 0.075, 1], [i / 7 + 0.09, 0.86]], true), paint: solid(dark, 0.8) });
    return { size: 128, ops };
}

export default definePart({
    id: 'tail/fish',
    slot: 'tail',
    title: { en: 'Shark tail', ja: '鮫の尻尾' },
    description: 'A smooth thick tail with a crescent fin and one on its back; or a scaly fish\'s with a fan.',
    words: { en: ['shark tail', 'sharks tail', 'shark girl', 'shark boy', 'fish tail', 'orca tail', 'dolphin tail', 'whale tail'], ja: ['鮫の尻尾', 'サメの尻尾', 'サメのしっぽ', 'サメ尻尾', '魚の尻尾', '尾びれ', 'サメ娘', 'シャチの尻尾'] },
    likely: { feminine: 0.1, masculine: 0.1, chibi: 0.2 },
    options: {
        kind: {
            type: 'choice', default: 'shark', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'shark', title: { en: 'Shark', ja: '鮫' } },
                { id: 'fish', title: { en: 'Fish', ja: '魚' }, words: { en: ['fish', 'fish tail', 'koi tail', 'goldfish tail'], ja: ['魚', '魚の尻尾', '金魚の尻尾'] } }
            ]
        },
        ...tailShape(),
        color: { type: 'color', default: '#6f8198', main: true, title: { en: 'Back', ja: '背' } },
        belly: { type: 'color', default: '#f3f1ee', title: { en: 'Belly', ja: '腹' }, words: { en: ['tail belly'], ja: ['尻尾の腹'] } }
    },
    build(context, options) {
        const site = new TailSite(context);
        const tail = growTail(site, 'fish-tail', { path: PATH, radius: through([[0, 0.062], [0.15, 0.072], [0.5, 0.056], [0.85, 0.024], [1, 0.016]]), joints: 6, swing: { stiffness: 1.6, drag: 0.5, avoids: ['legs'] }, up: [0, 0.7, -1] }, options);
        const { spine } = tail;
        const mesh = new MeshBuilder();
        const hang = tail.hangOn(mesh);
        sweep(mesh, spine, { radius: tail.radius, stops: stopsTo(0.985, Math.round(14 * context.detail)), around: 10, picture: [0, 1, 0, 0.84], hang, light: (t, up) => -0.1 * clamp(-up) - 0.3 * clamp(1 - 10 * t), line: (t) => clamp(6 * t) });
        const k = site.unit * (0.6 + 0.4 * options.thickness) * 1.15;
        const end = spine.at(0.96);
        const scaled = (outline: readonly (readonly [number, number])[]): (readonly [number, number])[] => outline.map(([x, y]) => [x * k, y * k] as const);
        const uv = (x: number, y: number): readonly [number, number] => [clamp(0.5 + x / (0.36 * k), 0.01, 0.99), clamp(0.86 + (0.13 * (y / k + 0.02)) / 0.2, 0.86, 0.99)];
        // The tail fin stands upright, its greater lobe above: broad seen from behind.
        const upright = end.side[1] < 0 ? (end.side.map((v) => -v) as [number, number, number]) : end.side;
        plate(mesh, { at: end.q, across: upright, forward: end.along }, { outline: scaled(FINS[options.kind as keyof typeof FINS]).reverse(), middle: [0.004 * k, 0.03 * k], thick: 0.016 * k, uv, hang: (v) => hang(v, 1) });
        const back = spine.at(0.4);
        const r = tail.radius(0.4);
        plate(mesh, { at: [0, 1, 2].map((d) => back.q[d] + back.up[d] * 0.82 * r) as [number, number, number], across: back.up, forward: back.along }, {
            outline: scaled([[-0.012, -0.06], [0.03, -0.02], [0.08, 0.05], [0.075, 0.066], [0.03, 0.05], [-0.012, 0.055]]), middle: [0.015 * k, 0.01 * k], thick: 0.012 * k, uv, hang: (v) => hang(v, 0.4)
        });
        return { meshes: [tailPiece(context, 'fish-tail', options.color, mesh, { boneNames: tail.boneNames, drawing: hideDrawing(options.color, options.belly, options.kind === 'fish'), kind: 'leather' })], bones: tail.chain.bones, springs: [tail.chain.spring] };
    }
});

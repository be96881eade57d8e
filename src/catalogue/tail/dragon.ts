import { MeshBuilder } from '../../geometry/mesh';
import { clamp, lerp } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { hairInk } from '../../paint/hair';
import type { V3 } from '../hair/scalp';
import { definePart } from '../part';
import { stopsTo, sweep, through, type Hang, type Spine } from './sweep';
import { growTail, tailPiece, tailShape } from './tail-part';
import { TailSite, type TailPoint } from './tail-site';

/** Thick from the root, down to the calves, out along the ground and up at its tip. */
const PATH: TailPoint[] = [[0, -0.01, 0], [0.006, -0.035, 0.07], [0.03, -0.16, 0.17], [0.07, -0.36, 0.22], [0.13, -0.57, 0.24], [0.23, -0.7, 0.24], [0.37, -0.72, 0.22], [0.5, -0.63, 0.19], [0.57, -0.49, 0.17]];
const RADIUS = through([[0, 0.066], [0.12, 0.075], [0.4, 0.066], [0.7, 0.042], [0.9, 0.018], [1, 0.006]]);
const SPIKES = 11;

/** Scales above, broad plates beneath. */
function scaleDrawing(scales: string, belly: string): Drawing {
    const base = hairInk(scales);
    const under = ink(belly, 'leather');
    const dark: Ink = { lit: base.shade, shade: hairInk(lighten(base.shade, -0.06)).lit };
    const solid = (of: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink: of, alpha });
    const ops: DrawOp[] = [{ op: 'flood', paint: solid(base) }];
    // 1. Scales as rows of arcs, only here and there: all of them would be noise.
    for (let r = 0; r < 14; r++)
        for (let k = 0; k < 5; k++) {
            if ((r * 3 + k * 2) % 5 > 2) continue;
            const u = lerp(0.26, 0.74, (k + (r % 2 ? 0.5 : 0)) / 5);
            const v = 0.05 + 0.066 * r;
            ops.push({ op: 'stroke', path: `M${u} ${v}Q${u + 0.02} ${v + 0.034} ${u + 0.05} ${v + 0.036}Q${u + 0.08} ${v + 0.034} ${u + 0.1} ${v}`, width: 0.006, soft: 0.001, paint: solid(dark, 0.55) });
        }
    // 2. The belly, with a line between every two plates.
    for (const [a, b, c] of [[0, 0.2, 0.185], [1, 0.8, 0.815]]) {
        ops.push({ op: 'fill', path: polyPath([[a, 0], [b, 0], ...Array.from({ length: 33 }, (_, i): [number, number] => [i % 2 ? c : b, i / 32]), [a, 1]], true), paint: solid(under) });
        for (let i = 1; i < 17; i++) ops.push({ op: 'stroke', path: polyPath([[a, i / 16.5 - 0.012], [b, i / 16.5]]), width: 0.007, soft: 0.001, paint: solid({ lit: under.shade, shade: ink(under.shade, 'leather').shade }) });
    }
    return { size: 256, ops };
}

/** A row of spikes along the back, the largest before the middle. */
function spikes(mesh: MeshBuilder, spine: Spine, radius: (t: number) => number, size: number, hang: Hang): void {
    for (let i = 0; i < SPIKES; i++) {
        const t = lerp(0.09, 0.93, i / (SPIKES - 1));
        const r = radius(t);
        const high = 0.45 * r + size * 0.034 * (1 - 0.7 * t);
        const long = 1.2 * high;
        const { q, along, up, side } = spine.at(t);
        const put = (forward: number, over: number, x: number, v: number): number => {
            const p = [0, 1, 2].map((d) => q[d] + along[d] * forward + up[d] * over + side[d] * x) as V3;
            const n = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5 + 0.3 * v, v);
            mesh.shadeAt(n, 0, 0, 0, 0.8);
            hang(n, t);
            return n;
        };
        const half = 0.32 * high;
        const [front, left, back, right] = [put(-0.5 * long, 0.8 * r, 0, 0.1), put(0, 0.72 * r, half, 0.1), put(0.45 * long, 0.8 * r, 0, 0.1), put(0, 0.72 * r, -half, 0.1)];
        const tip = put(0.75 * long, 0.8 * r + high, 0, 0.95);
        mesh.triangle(front, left, tip);
        mesh.triangle(left, back, tip);
        mesh.triangle(back, right, tip);
        mesh.triangle(right, front, tip);
    }
}

export default definePart({
    id: 'tail/dragon',
    slot: 'tail',
    title: { en: 'Dragon tail', ja: '竜の尻尾' },
    description: 'A thick tapered tail with a plated belly, and spikes along its back unless it is a lizard\'s.',
    words: { en: ['dragon tail', 'dragons tail', 'reptile tail', 'dinosaur tail', 'scaly tail', 'wyvern tail'], ja: ['竜の尻尾', '龍の尻尾', 'ドラゴンの尻尾', 'ドラゴンしっぽ', '竜尾', '恐竜の尻尾', 'ドラゴンのしっぽ'] },
    likely: { feminine: 0.3, masculine: 0.4, chibi: 0.4 },
    suggests: { horns: [['horns/dragon', 1]] },
    options: {
        crest: {
            type: 'choice', default: 'spikes', title: { en: 'Back', ja: '背' },
            values: [
                { id: 'spikes', title: { en: 'Spikes', ja: '棘' }, words: { en: ['spiked', 'spiky', 'spiked tail'], ja: ['棘付き'] } },
                { id: 'none', title: { en: 'Smooth', ja: 'なし' }, words: { en: ['smooth', 'lizard', 'lizard tail', 'lizards tail', 'crocodile tail', 'snake tail'], ja: ['トカゲの尻尾', 'トカゲしっぽ', 'ワニの尻尾'] } }
            ]
        },
        ...tailShape(),
        matchHair: { type: 'toggle', default: true, title: { en: 'Hair colour', ja: '髪と同じ色' }, group: 'Colour', hint: 'Takes the colour of the hair.', words: { en: ['matching'], ja: ['お揃い'] } },
        color: { type: 'color', default: '#4f8a68', main: true, title: { en: 'Scales', ja: '鱗' }, words: { en: ['scales', 'tail scales'], ja: ['鱗'] }, hint: 'Used when hair colour is off.', needs: { option: 'matchHair', value: false } },
        belly: { type: 'color', default: '#f0dcb4', title: { en: 'Belly', ja: '腹' }, words: { en: ['belly plates', 'tail belly'], ja: ['尻尾の腹'] } },
        spikes: { type: 'color', default: '#c9a58f', title: { en: 'Spikes', ja: '棘の色' }, words: { en: ['tail spikes', 'back spikes'], ja: ['尻尾の棘'] }, needs: { option: 'crest', value: 'spikes' } }
    },
    build(context, options) {
        const site = new TailSite(context);
        const scales = options.matchHair ? context.hairColor : options.color;
        const tail = growTail(site, 'dragon-tail', { path: PATH, radius: RADIUS, joints: 8, swing: { stiffness: 1.6, drag: 0.55, avoids: ['legs'] }, up: [0, 0.6, -1] }, options);
        const mesh = new MeshBuilder();
        sweep(mesh, tail.spine, {
            radius: tail.radius, stops: stopsTo(0.985, Math.round(18 * context.detail), 0.1), around: 10, hang: tail.hangOn(mesh),
            light: (t, up) => -0.12 * clamp(-up) - 0.3 * clamp(1 - 10 * t), line: (t) => clamp(6 * t)
        });
        const meshes = [tailPiece(context, 'dragon-tail', scales, mesh, { boneNames: tail.boneNames, drawing: scaleDrawing(scales, options.belly) })];
        if (options.crest === 'spikes') {
            const horn = new MeshBuilder();
            spikes(horn, tail.spine, tail.radius, site.unit, tail.hangOn(horn));
            const root = ink(lighten(options.spikes, -0.12), 'leather');
            meshes.push(tailPiece(context, 'dragon-tail-spikes', options.spikes, horn, {
                boneNames: tail.boneNames, kind: 'leather', drawing: { size: 32, ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: root }, { at: 0.2, ink: root }, { at: 0.9, ink: ink(options.spikes, 'leather') }] } }] }
            }));
        }
        return { meshes, bones: tail.chain.bones, springs: [tail.chain.spring] };
    }
});

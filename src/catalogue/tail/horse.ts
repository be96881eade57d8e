import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, sin, TAU } from '../../geometry/scalar';
import { hairDrawing } from '../../paint/hair';
import type { V3 } from '../hair/scalp';
import { definePart } from '../part';
import { Spine, stopsTo, sweep, through } from './sweep';
import { furColors, growTail, tailPiece, tailShape } from './tail-part';
import { TailSite, type TailPoint } from './tail-site';

/** Out, and down behind the knees like a fountain. */
const PATH: TailPoint[] = [[0, 0, 0], [0.003, 0.012, 0.045], [0.012, -0.01, 0.1], [0.035, -0.12, 0.15], [0.07, -0.28, 0.165], [0.1, -0.44, 0.165], [0.15, -0.58, 0.17], [0.23, -0.66, 0.18]];
/** How far its locks hang about its middle. */
const SPREAD = through([[0, 0.008], [0.16, 0.018], [0.4, 0.06], [0.75, 0.085], [1, 0.075]]);
const LOCKS = 7;

export default definePart({
    id: 'tail/horse',
    slot: 'tail',
    title: { en: 'Horse tail', ja: '馬の尻尾' },
    description: 'Long hair that falls from a raised dock.',
    words: { en: ['horse tail', 'horses tail', 'pony tail of a horse', 'unicorn tail', 'mare tail', 'centaur tail'], ja: ['馬の尻尾', '馬しっぽ', '馬のしっぽ', 'ウマの尻尾', 'ウマしっぽ', 'ウマのしっぽ'] },
    likely: { feminine: 0.4, masculine: 0.2, chibi: 0.3 },
    suggests: { ears: [['ears/horse', 1]] },
    options: { ...tailShape({ sway: 0.7, thick: ['fluffy', 'full'] }), ...furColors({ fur: '#6b4a38', tip: '#3a2c2c' }) },
    build(context, options) {
        const site = new TailSite(context);
        const hair = options.matchHair ? context.hairColor : options.color;
        const tail = growTail(site, 'horse-tail', { path: PATH, radius: SPREAD, joints: 6, swing: { stiffness: 0.7, drag: 0.4, gravity: 0.15, avoids: ['legs'] }, up: [0, 0.5, -1] }, options);
        const mesh = new MeshBuilder();
        const hang = tail.hangOn(mesh);
        // Locks wind round the middle a little and end one after another; the first fills it.
        for (let i = 0; i < LOCKS; i++) {
            const around = i === 0 ? 0 : (TAU * i) / (LOCKS - 1);
            const long = i === 0 ? 1 : [0.96, 0.84, 0.92, 0.78][i % 4];
            const points = Array.from({ length: 9 }, (_, k): V3 => {
                const t = 0.02 + (long - 0.02) * (k / 8);
                const a = around + 0.7 * t;
                const off = i === 0 ? 0 : tail.radius(t) * (0.75 + 0.35 * sin(3 * t + 2.4 * i));
                return tail.spine.beside(t, cos(a) * off, sin(a) * off);
            });
            const lock = new Spine(points, (q, t) => {
                const { q: middle } = tail.spine.at(0.02 + (long - 0.02) * t);
                return i === 0 ? [0, 0, -1] : [q[0] - middle[0] + 1e-4, q[1] - middle[1], q[2] - middle[2] - 1e-4];
            });
            const left = (i * 0.37) % 0.75;
            sweep(mesh, lock, {
                radius: (t) => lerp(0.5, 0.72, t) * tail.radius(0.02 + (long - 0.02) * t) * through([[0, 1.4], [0.6, 1], [0.85, 0.75], [1, 0]])(t) + 0.002 * site.unit, flat: () => (i === 0 ? 0.9 : 0.5),
                stops: stopsTo(0.95, Math.round(8 * context.detail), 0.1), around: 4, picture: [left, left + 0.25, 0, long],
                hang: (v, t) => hang(v, 0.02 + (long - 0.02) * t), light: (t, up) => -0.22 * clamp(-up) - 0.3 * clamp(1 - 7 * t) - (i === 0 ? 0.3 : 0), line: (t) => clamp(5 * t)
            });
        }
        return { meshes: [tailPiece(context, 'horse-tail', hair, mesh, { boneNames: tail.boneNames, drawing: hairDrawing({ color: hair, tips: options.tips ? { color: options.tipColor, from: 0.6 } : undefined }) })], bones: tail.chain.bones, springs: [tail.chain.spring] };
    }
});

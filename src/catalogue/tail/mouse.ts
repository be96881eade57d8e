import { MeshBuilder } from '../../geometry/mesh';
import { clamp } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { stopsTo, sweep, through } from './sweep';
import { growTail, tailPiece, tailShape } from './tail-part';
import { TailSite, type TailPoint } from './tail-site';

/** A long thread in two bows. */
const PATH: TailPoint[] = [[0, 0, 0], [0.004, -0.012, 0.045], [0.03, -0.09, 0.11], [0.09, -0.22, 0.14], [0.19, -0.32, 0.15], [0.3, -0.31, 0.15], [0.37, -0.2, 0.14], [0.36, -0.07, 0.13], [0.4, 0.04, 0.13], [0.48, 0.07, 0.13], [0.53, 0.02, 0.13], [0.51, -0.03, 0.13]];

/** Bare skin with a ring every little way. */
function ringed(color: string): Drawing {
    const base = ink(color, 'skin');
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...Array.from({ length: 20 }, (_, i): Drawing['ops'][number] => ({ op: 'stroke', path: polyPath([[0, (i + 1) / 21], [1, (i + 1) / 21]]), width: 0.009, paint: { kind: 'solid', ink: { lit: base.shade, shade: ink(base.shade, 'skin').shade }, alpha: 0.7 } }))
        ]
    };
}

export default definePart({
    id: 'tail/mouse',
    slot: 'tail',
    title: { en: 'Mouse tail', ja: '鼠の尻尾' },
    description: 'A long, thin, bare tail.',
    words: { en: ['mouse tail', 'rat tail', 'mouses tail', 'rats tail'], ja: ['鼠の尻尾', 'ネズミの尻尾', 'ネズミのしっぽ', 'ねずみのしっぽ', 'ネズミしっぽ'] },
    likely: { feminine: 0.2, masculine: 0.1, chibi: 0.4 },
    suggests: { ears: [['ears/mouse', 1]] },
    options: { ...tailShape(), color: { type: 'color', default: '#f0b4b4', main: true, title: { en: 'Skin', ja: '肌の色' } } },
    build(context, options) {
        const site = new TailSite(context);
        const tail = growTail(site, 'mouse-tail', { path: PATH, radius: through([[0, 0.015], [0.2, 0.0115], [0.7, 0.008], [1, 0.004]]), joints: 8, swing: { stiffness: 1, drag: 0.42, avoids: ['legs'] } }, options);
        const mesh = new MeshBuilder();
        sweep(mesh, tail.spine, { radius: tail.radius, stops: stopsTo(0.985, Math.round(26 * context.detail)), around: 7, hang: tail.hangOn(mesh), light: (t, up) => -0.12 * clamp(-up) - 0.25 * clamp(1 - 10 * t), line: (t) => clamp(6 * t) * 0.85 });
        return { meshes: [tailPiece(context, 'mouse-tail', options.color, mesh, { boneNames: tail.boneNames, drawing: ringed(options.color), kind: 'skin' })], bones: tail.chain.bones, springs: [tail.chain.spring] };
    }
});

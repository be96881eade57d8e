import { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import { lighten } from '../../paint/color';
import { metalInks, steel } from '../../paint/plate';
import { button } from '../outfit/button';
import { figureOf, piece } from '../outfit/cloth';
import { armReach, shell } from '../outfit/shell';
import { definePart } from '../part';

export default definePart({
    id: 'accessory/bracelet',
    slot: 'wrist',
    title: { en: 'Bracelet', ja: 'ブレスレット' },
    description: 'A bangle, beads or a watch at the wrist.',
    words: { en: ['bracelet', 'bracelets', 'bangle', 'wristlet'], ja: ['ブレスレット', '腕輪', 'バングル'] },
    likely: { feminine: 1, masculine: 0.6, chibi: 0.5 },
    options: {
        color: { type: 'color', default: '#d9b45c', main: true, title: { en: 'Colour', ja: '色' } },
        kind: {
            type: 'choice', default: 'bangle', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'bangle', likely: 1, title: { en: 'Bangle', ja: 'バングル' } },
                { id: 'beads', likely: 0.7, title: { en: 'Beads', ja: '数珠' }, words: { en: ['bead bracelet', 'beaded bracelet', 'prayer beads', 'pearl bracelet'], ja: ['数珠', 'パールのブレスレット'] } },
                { id: 'watch', likely: 1, title: { en: 'Watch', ja: '腕時計' }, words: { en: ['watch', 'wristwatch', 'wrist watch'], ja: ['腕時計', '時計'] } }
            ]
        },
        side: { type: 'choice', default: 'left', title: { en: 'Side', ja: '側' }, values: [{ id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', likely: 0.5, title: { en: 'Right', ja: '右' } }, { id: 'both', likely: 0.3, title: { en: 'Both', ja: '両方' } }] }
    },
    build(context, { color, kind, side }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const at = figure.spec.wrist - 0.012 * unit;
        const half = (kind === 'watch' ? 0.0075 : 0.0055) * unit;
        const on = (x: number): number => (side === 'both' || (side === 'left') === x > 0 ? -1 : 1);
        const meshes = [];
        if (kind === 'beads') {
            const beads = new MeshBuilder();
            for (const sign of side === 'both' ? [1, -1] : [side === 'left' ? 1 : -1]) {
                const axis = figure.armAt(at);
                const [front, back, top, bottom] = figure.arm.at(at);
                const N = 14;
                for (let i = 0; i < N; i++) {
                    const a = (i / N) * TAU;
                    const [c, s] = [cos(a), sin(a)];
                    const [rz, ry] = [(s > 0 ? front : back) + 0.003 * unit, (c > 0 ? top : bottom) + 0.003 * unit];
                    button(beads, figure, { at: [sign * axis[0], axis[1] + ry * c, axis[2] + rz * s], out: [0, c, s] }, 0.0062 * unit);
                }
            }
            meshes.push(piece(context, 'accessory', 'bracelet', color, beads, { outline: 0.6 }));
        } else {
            const ring = shell(figure, { outfit: context.outfit, over: 0.0015 * unit, ease: () => (kind === 'watch' ? 0.0035 : 0.006) * unit, smooth: 1, least: 0.0015 * unit, rim: 0.0036 * unit, hem: [on, (x) => armReach(figure, x) - at - half, (x) => at - half - armReach(figure, x)] });
            const strap = kind === 'watch';
            const { gleam } = metalInks(color);
            meshes.push(piece(context, 'accessory', 'bracelet', strap ? lighten(color, -0.42) : color, ring, { kind: strap ? 'leather' : 'metal', outline: 0.7, drawing: strap ? undefined : steel(color, [{ op: 'fill', path: 'M0 0.2L1 0.2L1 0.4L0 0.4Z', paint: { kind: 'solid', ink: gleam, alpha: 0.8 } }], 16) }));
            if (strap) {
                const face = new MeshBuilder();
                const dial = new MeshBuilder();
                for (const sign of side === 'both' ? [1, -1] : [side === 'left' ? 1 : -1]) {
                    const axis = figure.armAt(at);
                    const y = axis[1] + figure.arm.at(at)[2] + 0.006 * unit;
                    button(face, figure, { at: [sign * axis[0], y, axis[2]], out: [0, 1, 0] }, 0.0125 * unit);
                    button(dial, figure, { at: [sign * axis[0], y + 0.0032 * unit, axis[2]], out: [0, 1, 0] }, 0.0092 * unit);
                }
                meshes.push(piece(context, 'accessory', 'watch-case', color, face, { kind: 'metal', outline: 0.6 }), piece(context, 'accessory', 'watch-dial', '#f2f1ec', dial, { outline: 0 }));
            }
        }
        return { meshes };
    }
});

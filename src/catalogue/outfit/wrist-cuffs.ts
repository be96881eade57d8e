import { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, smoothstep, TAU } from '../../geometry/scalar';
import { alongRay } from '../../geometry/template';
import type { Vec3 } from '../../geometry/vec3';
import { definePart } from '../part';
import { button } from './button';
import { figureOf, foldedCloth, piece } from './cloth';
import { frill, frillCloth, type FrillPlace } from './frill';
import { aroundArm, ribbed } from './rib';
import { armReach, shell } from './shell';
import { castOnto } from './strap';

export default definePart({
    id: 'outfit/wrist-cuffs',
    slot: 'wrist',
    title: { en: 'Wrist cuffs', ja: 'カフス' },
    description: 'Bands round bare wrists: stiff shirt cuffs with links, frilled ones, or sweatbands.',
    words: { en: ['wrist cuffs', 'detached cuffs', 'shirt cuffs'], ja: ['カフス', '付け袖', 'リストカフス'] },
    likely: { feminine: 0.3, masculine: 0.3, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#f7f5f4', main: true, title: { en: 'Colour', ja: '色' } },
        trim: { type: 'color', default: '#caa24e', title: { en: 'Links', ja: 'ボタン' }, words: { en: ['cufflinks', 'cuff links'], ja: ['カフスボタン', 'カフリンクス'] }, needs: { option: 'kind', value: 'shirt', or: ['frilled'] } },
        kind: {
            type: 'choice', default: 'shirt', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'shirt', likely: 1, title: { en: 'Shirt cuffs', ja: 'シャツ' } },
                { id: 'frilled', likely: 1, title: { en: 'Frilled', ja: 'フリル' }, words: { en: ['frilled cuffs', 'frilled wrist cuffs', 'lace cuffs', 'maid cuffs'], ja: ['フリルカフス', 'フリルの付け袖'] } },
                { id: 'sweatband', likely: 1.5, title: { en: 'Sweatband', ja: 'リストバンド' }, words: { en: ['wristband', 'wristbands', 'sweatbands', 'wrist band', 'sweatband'], ja: ['リストバンド', 'スウェットバンド'] } }
            ]
        }
    },
    build(context, { color, trim, kind }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const end = figure.spec.wrist - 0.004 * unit;
        const wide = (kind === 'sweatband' ? 0.052 : kind === 'shirt' ? 0.042 : 0.026) * unit;
        const off = kind === 'sweatband' ? 0.0075 : kind === 'shirt' ? 0.0062 : 0.0045;
        // A stiff cuff opens towards the hand; terry bulges.
        const ease = (x: number): number => {
            const t = (end - armReach(figure, x)) / wide;
            return (off + (kind === 'shirt' ? 0.0035 * smoothstep(1, 0, t) : kind === 'sweatband' ? 0.0022 * (1 - (2 * t - 1) * (2 * t - 1)) : 0)) * unit;
        };
        const band = shell(figure, {
            outfit: context.outfit, over: 0.0022 * unit, ease, smooth: 1, rim: (kind === 'sweatband' ? 0.0062 : 0.0048) * unit,
            hem: [(x) => armReach(figure, x) - end, (x) => end - wide - armReach(figure, x)], uv: aroundArm(figure)
        });
        const meshes = [piece(context, 'accessory', 'wrist-cuffs', color, band, { drawing: kind === 'sweatband' ? ribbed(color, 20) : foldedCloth(color, [], 64) })];
        // Places on the band: past its end by `share` of its width, `turn` from the top over the front.
        const place = (side: 1 | -1, share: number, turn: number): { at: Vec3; out: Vec3 } => {
            const s = end - share * wide;
            const out: Vec3 = [0, cos(turn * TAU), sin(turn * TAU)];
            const axis = figure.armAt(s);
            const from: Vec3 = [side * axis[0], axis[1], axis[2]];
            const far = castOnto(band, from, out, 0.08 * unit);
            if (far !== undefined && far > 0) return { at: [from[0], from[1] + out[1] * far, from[2] + out[2] * far], out };
            const p = alongRay(figure.fields.arm, axis, 0, out[1], out[2], 0.03 * unit);
            return { at: [side * p[0], p[1] + out[1] * off * unit, p[2] + out[2] * off * unit], out };
        };
        const links = new MeshBuilder();
        if (kind !== 'sweatband') {
            for (const side of [1, -1] as const) for (const share of kind === 'shirt' ? [0.3, 0.7] : [0.5]) button(links, figure, place(side, share, 0.94), 0.0046 * unit);
            meshes.push(piece(context, 'accessory', 'wrist-cuff-links', trim, links, { kind: 'metal', outline: 0.7 }));
        }
        if (kind === 'frilled') {
            const frills = new MeshBuilder();
            for (const side of [1, -1] as const)
                for (const [share, way] of [[0.12, 1], [0.88, -1]]) {
                    const seam = Array.from({ length: 24 }, (_, k): FrillPlace => {
                        const { at, out } = place(side, share, k / 24);
                        return { at: [at[0], at[1] - out[1] * 0.001 * unit, at[2] - out[2] * 0.001 * unit], across: [side * way * 0.86, out[1] * 0.5, out[2] * 0.5], out: [-side * way * 0.5, out[1] * 0.86, out[2] * 0.86] };
                    });
                    frill(frills, figure, seam, { width: 0.019 * unit, wave: 0.021 * unit, depth: 0.006 * unit, closed: true });
                }
            meshes.push(piece(context, 'accessory', 'wrist-cuff-frills', color, frills, { drawing: frillCloth(color), outline: 0.8 }));
        }
        return { meshes };
    }
});

import { MeshBuilder } from '../../geometry/mesh';
import { sin } from '../../geometry/scalar';
import { cross, normalize, scale, type Vec3 } from '../../geometry/vec3';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { circle } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { definePart, type PartResult } from '../part';
import { clothInk, drawn, figureOf, piece } from './cloth';
import { frameBuckle } from './frame-buckle';
import { BELT_Y, coverGirdle, girdle, girdleMesh, ownWaists, type Girdle } from './girdle';

/** Half widths, metres on an adult. */
const HALF: Record<string, number> = { slim: 0.0105, standard: 0.0165, wide: 0.029 };

export default definePart({
    id: 'outfit/belt',
    slot: 'waist',
    title: { en: 'Belt', ja: 'ベルト' },
    description: 'A leather belt with a buckle over whatever is worn; slim, wide, studded, or a second one slung over the hip.',
    words: { en: ['belt', 'leather belt', 'waist belt', 'belt with buckle'], ja: ['ベルト', '革ベルト', '腰ベルト'] },
    likely: { feminine: 1, masculine: 1.4, chibi: 0.8 },
    options: {
        color: { type: 'color', default: '#5c3b2a', main: true, title: { en: 'Leather', ja: '革' } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Buckle', ja: 'バックル' }, words: { en: ['buckle', 'belt buckle', 'studs'], ja: ['バックル', '金具', '鋲'] } },
        width: {
            type: 'choice', default: 'standard', title: { en: 'Width', ja: '太さ' },
            values: [
                { id: 'slim', likely: 1, title: { en: 'Slim', ja: '細め' }, words: { en: ['thin belt', 'slim belt', 'skinny belt', 'narrow belt'], ja: ['細いベルト', '細ベルト'] } },
                { id: 'standard', likely: 2, title: { en: 'Standard', ja: 'ふつう' } },
                { id: 'wide', likely: 0.5, title: { en: 'Wide', ja: '太め' }, words: { en: ['wide belt', 'thick belt', 'big belt'], ja: ['太いベルト', '太ベルト'] } }
            ]
        },
        buckle: {
            type: 'choice', default: 'frame', title: { en: 'Buckle', ja: 'バックル' },
            values: [
                { id: 'frame', likely: 3, title: { en: 'Frame', ja: '枠' } },
                { id: 'round', likely: 0.5, title: { en: 'Round plate', ja: '丸' }, words: { en: ['round buckle', 'big buckle', 'champion belt'], ja: ['丸いバックル', '大きなバックル'] } },
                { id: 'double', likely: 0.4, title: { en: 'Two buckles', ja: '二連' }, words: { en: ['double buckle', 'double belt buckle'], ja: ['ダブルバックル'] } }
            ]
        },
        studs: { type: 'toggle', default: false, title: { en: 'Studs', ja: '鋲' }, words: { en: ['studded belt', 'studded', 'spiked belt'], ja: ['スタッズベルト', '鋲打ちベルト'] } },
        second: { type: 'toggle', default: false, title: { en: 'A second one, slung low', ja: '二本目を斜めに' }, words: { en: ['two belts', 'double belt', 'multiple belts', 'slung belt', 'layered belts'], ja: ['二重ベルト', 'ダブルベルト', '二本のベルト'] } }
    },
    build(context, { color, metal, width, buckle, studs, second }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const half = HALF[width] * unit;
        const thick = 0.0034 * unit;
        const [leather, metals] = [new MeshBuilder(), new MeshBuilder()];
        const wrap = (of: Girdle, wide: number, at: number): void => {
            girdleMesh(leather, figure, of, { thick });
            // Its end, through the buckle and under a keeper.
            const step = wide / 0.13 / unit;
            girdleMesh(leather, figure, of, { thick, lift: 0.8 * thick, from: at, to: at + 0.62, columns: 10 });
            girdleMesh(leather, figure, of, { thick, lift: 1.7 * thick, from: at + 0.4, to: at + 0.4 + 0.09, columns: 2 });
            const sew = (angle: number): void => {
                const { at: from, out } = of.at(angle, 0.5);
                const along = normalize(cross([0, 1, 0], out));
                frameBuckle(metals, figure, { at: [0, 1, 2].map((k) => from[k] + out[k] * 1.5 * thick) as Vec3, out }, along, 1.28 * wide, 1.12 * Math.min(wide, 0.02 * unit));
            };
            if (buckle === 'round') roundPlate(metals, context, of, at, 1.55 * Math.min(wide, 0.021 * unit), 2 * thick);
            else if (buckle === 'double') for (const k of [-1, 1]) sew(at + k * Math.max(0.17, 0.9 * step));
            else sew(at);
        };
        const high = figure.y(BELT_Y);
        const main = girdle(context, { y: () => high, half: () => half });
        wrap(main, half, 0);
        if (studs)
            for (let k = 0; k < 26; k++) {
                const angle = 0.32 + (k / 25) * 5.64;
                if (angle < 0.72 && buckle !== 'round') continue;
                roundPlate(metals, context, main, angle, 0.0048 * unit, 1.1 * thick, 6);
            }
        coverGirdle(context, main, 2.6 * thick);
        if (second) {
            // From the waist on one side down over the other hip.
            const lower = high - 1.3 * half - 0.022 * unit;
            const slung = girdle(context, { y: (a) => lower - 0.026 * unit * (1 + sin(a)), half: () => 0.8 * half });
            wrap(slung, 0.8 * half, 0.42);
            coverGirdle(context, slung, 2.6 * thick);
        }
        const meshes: PartResult['meshes'] = [
            piece(context, 'accessory', 'belt', color, leather, { kind: 'leather', drawing: beltLeather(color) }),
            piece(context, 'accessory', 'belt-buckle', metal, metals, { kind: 'metal', outline: 0.8 })
        ];
        return { meshes, hides: ownWaists };
    }
});

/** A domed disc on a girdle. */
export function roundPlate(mesh: MeshBuilder, context: Parameters<typeof piece>[0], of: Girdle, angle: number, radius: number, lift: number, sides = 18): void {
    const figure = figureOf(context);
    const { at, out } = of.at(angle, 0.5);
    const right = normalize(cross([0, 1, 0], out));
    const first = mesh.count;
    const from = scale(out, lift);
    plate(mesh, { at: [at[0] + from[0], at[1] + from[1], at[2] + from[2]], right, up: cross(out, right), out }, circle(sides).map(([x, y]) => [2 * x * radius, 2 * y * radius] as const), { thick: 0.28 * radius, dome: 0.16 * radius, bevel: 0.24 });
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    figure.weightsAt(at[0], at[1], at[2], joints, weights);
    for (let i = first; i < mesh.count; i++) mesh.skinAt(i, joints, weights);
}

/** Leather with a stitched line along either edge. */
export function beltLeather(color: string): Drawing {
    const base = clothInk(color);
    const light = { lit: lighten(base.lit, 0.07), shade: lighten(base.shade, 0.05) };
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    ops.push({ op: 'fill', path: polyPath([[0, 0.3], [1, 0.3], [1, 0.42], [0, 0.42]], true), paint: { kind: 'solid', ink: light, alpha: 0.5 } });
    for (const v of [0.16, 0.84]) ops.push(drawn([[0, v], [1, v]], 0.035, dark, 0.8));
    return { size: 64, ops };
}

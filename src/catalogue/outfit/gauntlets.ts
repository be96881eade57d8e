import { bell, smoothstep } from '../../geometry/scalar';
import { facet, metalInks, steel } from '../../paint/plate';
import type { Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece } from './cloth';
import { pastWrist } from './glove';
import { aroundArm } from './rib';
import { armReach, shell } from './shell';

const ROBES = ['outfit/kosode', 'outfit/kimono', 'outfit/habit'];

export default definePart({
    id: 'outfit/gauntlets',
    slot: 'handwear',
    title: { en: 'Gauntlets', ja: '籠手' },
    description: 'Leather gloves under plates: a flared cuff over the forearm, lames on the back of the hand.',
    words: { en: ['gauntlets', 'gauntlet', 'vambraces', 'armored gloves', 'bracers', 'arm guards'], ja: ['籠手', 'ガントレット', '手甲', '腕当て'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#b9c2d0', main: true, title: { en: 'Plates', ja: '装甲' } },
        trim: { type: 'color', default: '#d2ab57', title: { en: 'Trim', ja: '縁' }, words: { en: ['gauntlet trim'], ja: ['縁'] } },
        leather: { type: 'color', default: '#4c3a34', title: { en: 'Leather', ja: '革' }, words: { en: ['leather'], ja: ['革'] } },
        made: {
            type: 'choice', default: 'steel', title: { en: 'Made of', ja: '素材' },
            values: [
                { id: 'steel', likely: 1, title: { en: 'Steel', ja: '鋼' } },
                { id: 'leather', likely: 0.6, title: { en: 'Leather', ja: '革' }, words: { en: ['leather bracers', 'archer bracers', 'leather bracer', 'leather arm guards'], ja: ['革の籠手', '革の腕当て'] } }
            ]
        },
        gloved: { type: 'toggle', default: true, title: { en: 'With gloves', ja: '手袋' } }
    },
    build(context, { color, trim, leather, made, gloved }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const hand = figure.spec.hand;
        const wrist = figure.spec.wrist;
        const start = figure.armS(0.268);
        const end = wrist + 0.002 * unit;
        const hard = made === 'steel';
        const kind = hard ? 'metal' as const : 'leather' as const;
        const glove = shell(figure, { outfit: context.outfit, ease: () => 0.0014 * hand, smooth: 0, least: 0.0005 * hand, margin: 0.03, exact: false, rim: 0, hem: (x) => wrist - 0.03 * unit - armReach(figure, x) });
        // It flares at both ends and is narrowest above the wrist.
        const narrow = wrist - 0.04 * unit;
        const ease = (x: number): number => {
            const s = armReach(figure, x);
            return (0.0065 + 0.0105 * smoothstep(narrow - 0.03 * unit, start, s) + 0.0035 * smoothstep(narrow, end, s)) * unit;
        };
        const uv = aroundArm(figure);
        const cuff = shell(figure, {
            outfit: context.outfit, over: 0.003 * unit, ease, smooth: 4, rim: 0.005 * unit,
            hem: [(x) => armReach(figure, x) - end, (x, y) => start - 0.35 * Math.max(0, y - figure.shoulder[1]) - armReach(figure, x)],
            uv: (x, y, z) => [uv(x, y, z)[0], (armReach(figure, x) - start + 0.02 * unit) / (end - start + 0.02 * unit)]
        });
        const meshes = [piece(context, 'handwear', 'gauntlet-cuffs', color, cuff, { kind, drawing: hard ? cuffSteel(color, trim) : laced(color, trim) })];
        if (gloved) meshes.push(piece(context, 'handwear', 'gauntlet-gloves', leather, glove, { kind: 'leather', drawing: foldedCloth(leather, [], 64), outline: 0.8 }));
        if (hard && gloved) {
            const backs = shell(figure, {
                outfit: context.outfit, over: 0.0012 * hand, ease: (x) => (0.0042 + 0.0022 * bell(pastWrist(figure, x) - 0.06 * hand, 0.02 * hand)) * hand, smooth: 1, least: 0.003 * hand, margin: 0.03, exact: false, rim: 0.0035 * hand,
                hem: [(x) => -0.004 * hand - pastWrist(figure, x), (x, y, z) => Math.max(pastWrist(figure, x) - 0.083 * hand, figure.shoulder[1] - 0.002 * hand - y, Math.abs(z - figure.armAt(wrist + 0.05 * hand)[2]) - 0.036 * hand)],
                uv: (x) => [0.5, pastWrist(figure, x) / (0.085 * hand)]
            });
            meshes.push(piece(context, 'handwear', 'gauntlet-backs', color, backs, { kind: 'metal', drawing: backSteel(color, trim), outline: 0.8 }));
        }
        return {
            meshes,
            hides: [
                // Wide sleeves hang over them.
                { layers: ['body', ...(ROBES.some((id) => context.worn.has(id)) ? [] : (['tops', 'dress'] as const))], test: (x) => armReach(figure, x) > start + 0.014 * unit && armReach(figure, x) < wrist - 0.02 * unit },
                ...(gloved ? [{ layers: ['body' as const], test: (x: number) => armReach(figure, x) > wrist - 0.02 * unit }] : [])
            ]
        };
    }
});

/** u from the front round to the back, v from the elbow to the hand. */
function cuffSteel(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    return steel(color, [
        facet([[0.24, 0.1], [0.36, 0.1], [0.34, 1], [0.27, 1]], gleam, 0.9), facet([[0.42, 0.1], [0.46, 0.1], [0.45, 1], [0.42, 1]], gleam, 0.7), facet([[0.72, 0], [1, 0], [1, 1], [0.76, 1]], dark, 0.4),
        facet([[0, 0], [1, 0], [1, 0.15], [0, 0.15]], gilt.base), facet([[0, 0.05], [1, 0.05], [1, 0.085], [0, 0.085]], gilt.gleam, 0.9), facet([[0, 0.92], [1, 0.92], [1, 1], [0, 1]], gilt.base), facet([[0, 0.62], [1, 0.62], [1, 0.64], [0, 0.64]], dark, 0.7)
    ], 128);
}

function backSteel(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const ops = [0.28, 0.52, 0.76].flatMap((v) => [facet([[0, v], [1, v], [1, v + 0.05], [0, v + 0.05]], dark, 0.8), facet([[0, v + 0.05], [1, v + 0.05], [1, v + 0.12], [0, v + 0.12]], gleam, 0.8)]);
    return steel(color, [...ops, facet([[0, 0.93], [1, 0.93], [1, 1], [0, 1]], metalInks(trim).base)], 64);
}

/** Leather laced up on the inside of the arm. */
function laced(color: string, trim: string): Drawing {
    const drawing = foldedCloth(color, [], 128);
    const { dark } = metalInks(color);
    const cord = metalInks(trim).base;
    for (const v of [0.06, 0.92]) drawing.ops.push(facet([[0, v], [1, v], [1, v + 0.03], [0, v + 0.03]], dark, 0.7));
    for (let i = 0; i < 6; i++) {
        const v = 0.14 + 0.125 * i;
        drawing.ops.push({ op: 'stroke', path: `M0.86 ${v}L1 ${v + 0.11}M1 ${v}L0.86 ${v + 0.11}`, width: 0.016, paint: { kind: 'solid', ink: cord } });
    }
    return drawing;
}

import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { upright } from '../ornament/seat';
import { figureOf, piece } from '../outfit/cloth';
import { definePart } from '../part';
import { asSkin, beadString } from './bead-string';
import { besideClothes, feelClothes, grownWithHead, isTop } from './over-clothes';
import { pendant, pendantChoices, torus, type Pendant } from './pendant';
import { tube } from './tube';

/** Points of its front and of its way round the nape. */
const FRONT = 28;
const NAPE = 14;
/** Collars it goes under. */
const COLLARS = /collar|lapel|hood/;

export default definePart({
    id: 'accessory/necklace',
    slot: 'neckwear',
    title: { en: 'Necklace', ja: 'ネックレス' },
    description: 'A fine chain with a pendant, a string of pearls or beads, or tags on a ball chain, lying on whatever is worn.',
    words: { en: ['necklace', 'necklaces', 'pendant', 'neck chain', 'jewelry'], ja: ['ネックレス', 'ペンダント', '首飾り'] },
    likely: { feminine: 1, masculine: 0.25, chibi: 0.6 },
    options: {
        style: {
            type: 'choice', default: 'chain', title: { en: 'String', ja: '種類' },
            values: [
                { id: 'chain', title: { en: 'Chain', ja: 'チェーン' }, words: { en: ['chain necklace', 'gold chain'], ja: ['チェーンネックレス'] } },
                { id: 'pearls', likely: 0.5, title: { en: 'Pearls', ja: '真珠' }, words: { en: ['pearl necklace', 'pearls', 'string of pearls'], ja: ['真珠のネックレス', 'パールネックレス'] } },
                { id: 'beads', likely: 0.2, title: { en: 'Beads', ja: 'ビーズ' }, words: { en: ['bead necklace', 'beaded necklace', 'prayer beads', 'magatama necklace', 'beads'], ja: ['ビーズネックレス', '数珠', '勾玉の首飾り', '勾玉'] } },
                { id: 'cord', likely: 0.2, title: { en: 'Cord', ja: '革ひも' }, words: { en: ['cord necklace', 'leather cord'], ja: ['革紐ネックレス', '革ひも'] } },
                { id: 'tags', likely: 0.1, title: { en: 'Dog tags', ja: 'ドッグタグ' }, words: { en: ['dog tags', 'dog tag', 'dogtags'], ja: ['ドッグタグ', '認識票'] } }
            ]
        },
        pendant: {
            type: 'choice', default: 'gem', title: { en: 'Pendant', ja: '飾り' },
            values: [
                { id: 'none', likely: 0.2, title: { en: 'None', ja: 'なし' }, words: { en: ['plain necklace'], ja: ['シンプルなネックレス'] } },
                ...pendantChoices({ en: ['necklace', 'pendant'], ja: ['ネックレス', 'ペンダント', 'の首飾り'] }, [['gem', 1], ['heart', 1], ['cross', 0.7], ['star', 0.5], ['moon', 0.5], ['locket', 0.4], ['ring', 0.3], ['key', 0.3], ['coin', 0.2], ['magatama', 0.05], ['bell', 0.05]]).map((value) =>
                    value.id === 'locket' ? { ...value, words: { en: [...value.words!.en, 'locket'], ja: [...value.words!.ja, 'ロケット'] } } : value
                )
            ]
        },
        color: { type: 'color', default: '#e2b24a', main: true, title: { en: 'Chain', ja: 'チェーン' }, words: { en: ['chain'], ja: ['チェーン', '鎖'] } },
        stone: { type: 'color', default: '#3f78c8', title: { en: 'Gem', ja: '宝石' }, words: { en: ['gem', 'stone', 'jewel'], ja: ['宝石', '石'] }, needs: { option: 'pendant', value: 'gem', or: ['heart', 'magatama'] } },
        bead: { type: 'color', default: '#faf3ea', title: { en: 'Pearls or beads', ja: '珠' }, words: { en: ['pearls', 'beads'], ja: ['真珠', '珠'] }, needs: { option: 'style', value: 'pearls', or: ['beads'] } },
        length: {
            type: 'number', min: 0, max: 1.6, default: 0.45, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: '0 at the collar bones, 1 on the chest.',
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.2 },
                { words: { en: ['short'], ja: ['短い'] }, value: 0.15 }
            ]
        },
        size: {
            type: 'number', min: 0.6, max: 2, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'chunky'], ja: ['大きい', '大きな', '大ぶり'] }, value: 1.5 },
                { words: { en: ['small', 'little', 'delicate'], ja: ['小さい', '小さな', '華奢な'] }, value: 0.75 }
            ]
        }
    },
    build(context, { style, pendant: hung, color, stone, bead, length, size }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const grown = grownWithHead(figure);
        const beads = style === 'pearls' || style === 'beads';
        const low = lerp(1.222, 1.09, length);
        const feel = feelClothes(context, { low: figure.y(low - 0.06), high: figure.y(1.32), which: (cloth) => isTop(cloth) && !COLLARS.test(cloth.material.name) });
        const bare = feelClothes(context, { low: 0, high: 0, which: () => false });
        const radius = (beads ? (style === 'pearls' ? 0.0042 : 0.005) * size : style === 'cord' ? 0.0016 : 0.00125) * grown;

        // 1. The front hangs in a bow between the sides of the neck; the rest lies round the nape.
        const side = figure.y(1.268);
        const { rx, cz } = figure.neckSection(side);
        const wide = rx + 0.008 * unit;
        const lift = radius + 0.0006 * unit;
        const path: Vec3[] = [];
        for (let i = 0; i <= FRONT; i++) {
            const u = lerp(-1, 1, i / FRONT);
            // Long ones hang to a point under the pendant's weight, strings of beads in a round bow.
            const y = lerp(figure.y(low), side, pow(Math.abs(u), beads ? 2.2 : lerp(1.9, 1.45, Math.min(1, length))));
            const x = wide * u * (1 - 0.12 * (1 - u * u));
            path.push([x, y, besideClothes(feel, x, y) + lift]);
        }
        for (let i = 1; i < NAPE; i++) {
            const angle = lerp(84, 276, i / NAPE) * DEGREES;
            const y = side + 0.03 * unit * smoothstep(0, 0.4, Math.min(i, NAPE - i) / NAPE);
            const way: Vec3 = [sin(angle), 0, cos(angle)];
            // Cloth that stands off the nape it passes within.
            const r = Math.min(feel([0, y, cz], way, 0.2 * unit), lerp(rx + 0.03 * unit, bare([0, y, cz], way, 0.2 * unit) + 0.006 * unit, smoothstep(0.1, 0.3, Math.min(i, NAPE - i) / NAPE))) + lift;
            path.push([way[0] * r, y, cz + way[2] * r]);
        }
        // Eased along, and not into what it lies on.
        const n = path.length;
        for (let pass = 0; pass < 2; pass++) {
            const before = path.map((p) => [...p] as Vec3);
            path.forEach((p, i) => {
                const z = (before[(i + n - 1) % n][2] + 2 * before[i][2] + before[(i + 1) % n][2]) / 4;
                p[2] = i <= FRONT && i > 1 && i < FRONT - 1 ? Math.max(p[2], z) : z;
            });
        }
        const string = new MeshBuilder();
        if (beads) beadString(string, path, radius, { closed: true, up: [0, 1, 0.05], ...(style === 'pearls' && { grade: (t) => lerp(0.72, 1, pow(sin(Math.min(1, t / 0.66) * 3.14159), 0.6)) }) });
        else tube(string, path, radius, { closed: true, sides: 4, up: [0, 1, 0.05] });
        asSkin(string, figure);

        // 2. What hangs from it.
        const [metalwork, gem] = [new MeshBuilder(), new MeshBuilder()];
        const kind: Pendant | undefined = style === 'tags' ? 'tag' : hung === 'none' || (beads && hung === 'gem') ? undefined : (hung as Pendant);
        if (kind) {
            const [, y, z] = path[FRONT / 2];
            const height = (kind === 'tag' ? 0.034 : kind === 'cross' || kind === 'key' ? 0.034 : kind === 'magatama' ? 0.03 : 0.025) * size * grown;
            const loop = 0.0036 * grown;
            const hang = kind === 'ring' ? 0 : 1.5 * loop;
            // It leans as what it lies on does.
            const under = Math.max(besideClothes(feel, 0, y - hang - height), besideClothes(feel, 0, y - hang - 0.5 * height)) + 0.1 * height;
            const at: Vec3 = [0, y - hang, Math.max(z, under)];
            const stones = kind === 'gem' || kind === 'heart' || kind === 'magatama' ? gem : metalwork;
            if (hang) torus(metalwork, upright([0, y - 0.5 * loop, z], [1, 0, 0]), loop, 0.0009 * grown, 10);
            if (kind === 'tag') {
                const tilt = (x: number, z0: number, turn: number): void => {
                    const frame = upright([x, at[1], at[2] + z0], [turn, 0, Math.sqrt(1 - turn * turn)]);
                    pendant(metalwork, frame, 'tag', height, () => undefined);
                };
                tilt(-0.1 * height, 0, -0.12);
                tilt(0.14 * height, 0.1 * height, 0.14);
            } else pendant(stones, upright(at, [0, 0, 1]), kind, height, () => undefined);
            // All of it as one thing.
            const [joints, weights] = [[0, 0, 0, 0], [0, 0, 0, 0]];
            figure.weightsAt(0, y, z, joints, weights);
            for (const mesh of [metalwork, gem]) for (let i = 0; i < mesh.count; i++) mesh.skinAt(i, joints, weights);
        }
        const metal = style === 'tags' && color === '#e2b24a' ? '#c4c8d0' : color;
        return {
            meshes: [
                piece(context, 'neckwear', 'necklace', beads ? bead : style === 'cord' ? '#4a342a' : metal, string, { kind: beads ? 'metal' : style === 'cord' ? 'leather' : 'metal', outline: 0.5 }),
                ...(metalwork.count ? [piece(context, 'neckwear', 'necklace-pendant', metal, metalwork, { kind: 'metal', outline: 0.6 })] : []),
                ...(gem.count ? [piece(context, 'neckwear', 'necklace-gem', stone, gem, { kind: 'metal', outline: 0.6 })] : [])
            ]
        };
    }
});

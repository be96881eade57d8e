import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import { bellBall } from '../ornament/bell-mesh';
import { bar, circle, crescent, CRESCENT_MIDDLE, heart, star } from '../ornament/outlines';
import { plate, type Outline } from '../ornament/plate';
import { inFrame, type Frame } from '../ornament/seat';
import type { ChoiceOption } from '../part';

/** What may hang from a chain, a choker or an ear. Outlines are one unit high about the origin, counter-clockwise. */
export type Pendant = 'cross' | 'heart' | 'star' | 'moon' | 'gem' | 'coin' | 'ring' | 'bell' | 'locket' | 'tag' | 'key' | 'magatama';

/** The right half of a Latin cross from its foot up; its arms widen a little. */
const HALF_CROSS = [[0.075, -0.5], [0.055, 0.1], [0.27, 0.085], [0.27, 0.235], [0.055, 0.22], [0.07, 0.5]] as const;
const CROSS: Outline = [...HALF_CROSS, ...HALF_CROSS.map(([x, y]) => [-x, y] as const).reverse()];
/** A drop with its point up. */
const DROP: Outline = Array.from({ length: 16 }, (_, i) => {
    const a = (i / 16) * TAU;
    return [-0.4 * sin(a) * sin(a / 2), 0.5 * cos(a)] as const;
});

/** An oval, and a plate with round ends. */
const OVAL: Outline = circle(18).map(([x, y]) => [0.8 * x, y] as const);
const TAG: Outline = bar(1, 0.58, 6).map(([x, y]) => [-y, x] as const);
/** A round bow, a shank, two teeth. */
const KEY: Outline = [
    ...Array.from({ length: 11 }, (_, i) => {
        const a = (-0.2 + 0.9 * (i / 10)) * TAU;
        return [0.21 * cos(a), 0.29 + 0.21 * sin(a)] as const;
    }).filter(([x, y]) => y > 0.12 || Math.abs(x) > 0.05),
    [-0.05, 0.1], [-0.05, -0.5], [0.05, -0.5], [0.22, -0.47], [0.22, -0.38], [0.06, -0.36], [0.06, -0.3], [0.18, -0.28], [0.18, -0.2], [0.05, -0.18]
];
/** A comma: a round head, and a tail that curls in under it. */
const MAGATAMA: Outline = [
    ...Array.from({ length: 12 }, (_, i) => {
        const a = (-0.02 + 0.5 * (i / 11)) * TAU;
        return [0.02 + 0.27 * cos(a), 0.22 + 0.28 * sin(a)] as const;
    }),
    [-0.28, 0.04], [-0.26, -0.18], [-0.16, -0.36], [0.02, -0.48], [0.2, -0.5], [0.28, -0.44], [0.15, -0.36], [0.06, -0.24], [0.06, -0.1], [0.14, -0.03], [0.24, 0.06]
];

const PLATES: Partial<Record<Pendant, { outline: Outline; middle?: readonly [number, number]; thick: number; dome: number; bevel: number }>> = {
    cross: { outline: CROSS, middle: [0, 0.155], thick: 0.09, dome: 0.02, bevel: 0.16 },
    heart: { outline: heart(18), thick: 0.2, dome: 0.1, bevel: 0.28 },
    star: { outline: star(), thick: 0.14, dome: 0.1, bevel: 0.2 },
    moon: { outline: crescent(9).map(([x, y]) => [x + 0.2, y] as const), middle: [CRESCENT_MIDDLE[0] + 0.2, CRESCENT_MIDDLE[1]], thick: 0.12, dome: 0.03, bevel: 0.12 },
    gem: { outline: DROP, thick: 0.2, dome: 0.08, bevel: 0.36 },
    coin: { outline: circle(16), thick: 0.12, dome: 0.03, bevel: 0.16 },
    locket: { outline: OVAL, thick: 0.2, dome: 0.1, bevel: 0.18 },
    tag: { outline: TAG, thick: 0.07, dome: 0.01, bevel: 0.1 },
    key: { outline: KEY, middle: [0, 0.02], thick: 0.1, dome: 0.01, bevel: 0.1 },
    magatama: { outline: MAGATAMA, middle: [-0.06, 0.06], thick: 0.2, dome: 0.06, bevel: 0.22 }
};

/**
 * Hangs a pendant of that height from the frame's place; it faces the frame's way out, all of it on one bone, or on two
 * by `w` (the share of the second). Closed all round.
 */
export function pendant(mesh: MeshBuilder, frame: Frame, kind: Pendant, height: number, skin: (vertex: number) => void): void {
    const first = mesh.count;
    const middle: Frame = { ...frame, at: inFrame(frame, 0, -0.5 * height, 0) };
    if (kind === 'bell') bellBall(mesh, { ...frame, at: inFrame(frame, 0, -0.5 * height, 0.35 * height) }, 0.5 * height);
    else if (kind === 'ring') torus(mesh, middle, 0.5 * height, 0.09 * height);
    else {
        const { outline, middle: [mx, my] = [0, 0], thick, dome, bevel } = PLATES[kind]!;
        const scaled = outline.map(([x, y]) => [x * height, y * height] as const);
        plate(mesh, middle, scaled, { thick: thick * height, dome: dome * height, bevel, base: -0.3 * thick * height, middle: [mx * height, my * height], uv: [0.5, 0.5] });
    }
    for (let i = first; i < mesh.count; i++) skin(i);
}

/** A ring of wire lying in the frame's plane. */
export function torus(mesh: MeshBuilder, frame: Frame, radius: number, wire: number, around = 16): void {
    const SIDES = 5;
    const rings = Array.from({ length: around }, (_, i) => {
        const a = (i / around) * TAU;
        return Array.from({ length: SIDES }, (_, k) => {
            const b = (k / SIDES) * TAU;
            const r = radius - wire + wire * cos(b);
            const p = inFrame(frame, r * cos(a), r * sin(a), wire * sin(b));
            const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, 0.5);
            mesh.shadeAt(vertex, 0, 0, 0, 0.7);
            return vertex;
        });
    });
    for (let i = 0; i < around; i++) for (let k = 0; k < SIDES; k++) mesh.quad(rings[i][k], rings[(i + 1) % around][k], rings[(i + 1) % around][(k + 1) % SIDES], rings[i][(k + 1) % SIDES]);
}

type ChoiceValue = ChoiceOption['values'][number];

/** A choice of pendants, each with words of its own about the thing it hangs from ("heart choker"). */
export const pendantChoices = (things: { en: string[]; ja: string[] }, kinds: readonly (readonly [kind: Pendant, likely: number])[]): ChoiceValue[] =>
    kinds.map(([id, likely]) => {
        const { title, en, ja } = NAMES[id];
        return {
            id, title, likely,
            words: { en: things.en.flatMap((thing) => en.map((word) => `${word} ${thing}`)), ja: things.ja.flatMap((thing) => ja.map((word) => `${word}${thing}`)) }
        };
    });
const NAMES: Record<Pendant, { title: ChoiceValue['title']; en: string[]; ja: string[] }> = {
    cross: { title: { en: 'Cross', ja: '十字架' }, en: ['cross', 'crucifix'], ja: ['十字架の', 'クロスの', 'クロス', '十字架'] },
    heart: { title: { en: 'Heart', ja: 'ハート' }, en: ['heart'], ja: ['ハートの', 'ハート'] },
    star: { title: { en: 'Star', ja: '星' }, en: ['star'], ja: ['星の', '星形'] },
    moon: { title: { en: 'Moon', ja: '月' }, en: ['moon', 'crescent'], ja: ['月の', '三日月の'] },
    gem: { title: { en: 'Gem', ja: '宝石' }, en: ['gem', 'jewel', 'gemstone', 'jeweled'], ja: ['宝石の', 'ジュエルの'] },
    coin: { title: { en: 'Medal', ja: 'メダル' }, en: ['coin', 'medallion', 'round'], ja: ['メダルの', '丸い'] },
    ring: { title: { en: 'Ring', ja: 'リング' }, en: ['ring', 'o ring', 'o-ring'], ja: ['リング', 'Oリング'] },
    locket: { title: { en: 'Locket', ja: 'ロケット' }, en: ['locket'], ja: ['ロケット'] },
    tag: { title: { en: 'Tags', ja: 'タグ' }, en: ['tag', 'name tag'], ja: ['タグの'] },
    key: { title: { en: 'Key', ja: '鍵' }, en: ['key'], ja: ['鍵の'] },
    magatama: { title: { en: 'Magatama', ja: '勾玉' }, en: ['magatama'], ja: ['勾玉の', '勾玉'] },
    bell: { title: { en: 'Bell', ja: '鈴' }, en: ['bell', 'jingle bell'], ja: ['鈴の', '鈴付き'] }
};

import { hypot2, lerp } from '../../geometry/scalar';
import { ink, mixColors } from '../../paint/color';
import { polyPath, type DrawOp } from '../../paint/drawing';
import { bandRepeat, tattooMotif, type Motif, type TattooMotif } from '../../paint/marks/tattoo-motifs';
import type { Point } from '../../paint/marks/brush';
import type { BodyFigure } from '../../rig/body-figure';
import { bodyTemplate } from '../../rig/body-template';
import { skinCanvas, type SkinCanvas, type SkinPlace } from '../../rig/skin-canvas';
import { SKIN_MATERIAL, SKIN_DETAIL } from '../body/body-part';
import { definePart } from '../part';

/** Half the height of a motif on an adult, metres. */
const HALF: Record<SkinPlace, number> = { 'upper-arm': 0.042, forearm: 0.042, hand: 0.02, thigh: 0.062, calf: 0.052, chest: 0.036, back: 0.06 };
/** Half the height of a band. */
const BAND = 0.013;
/** How often a band's pattern goes round a limb, by its girth on an adult. */
const REPEAT = 0.032;

const MOTIFS: { id: TattooMotif | 'band'; likely?: number; title: { en: string; ja: string }; words: { en: string[]; ja: string[] } }[] = [
    { id: 'tribal', title: { en: 'Tribal', ja: 'トライバル' }, words: { en: ['tribal tattoo', 'tribal tattoos'], ja: ['トライバルタトゥー'] } },
    { id: 'band', likely: 1, title: { en: 'Band', ja: '腕輪模様' }, words: { en: ['band tattoo', 'armband tattoo', 'tattoo band'], ja: ['腕輪のタトゥー'] } },
    { id: 'rose', likely: 1, title: { en: 'Rose', ja: '薔薇' }, words: { en: ['rose tattoo', 'flower tattoo'], ja: ['薔薇のタトゥー', '花のタトゥー'] } },
    { id: 'vine', likely: 1, title: { en: 'Vine', ja: '蔓草' }, words: { en: ['vine tattoo', 'leaf tattoo', 'plant tattoo', 'floral tattoo'], ja: ['蔓のタトゥー'] } },
    { id: 'stars', likely: 1, title: { en: 'Moon and stars', ja: '月と星' }, words: { en: ['star tattoo', 'moon tattoo', 'star tattoos'], ja: ['星のタトゥー', '月のタトゥー'] } },
    { id: 'butterfly', likely: 1, title: { en: 'Butterfly', ja: '蝶' }, words: { en: ['butterfly tattoo'], ja: ['蝶のタトゥー'] } },
    { id: 'feather', likely: 1, title: { en: 'Feather', ja: '羽根' }, words: { en: ['feather tattoo', 'wing tattoo'], ja: ['羽根のタトゥー'] } },
    { id: 'flames', likely: 0.7, title: { en: 'Flames', ja: '炎' }, words: { en: ['flame tattoos', 'fire tattoo'], ja: ['炎のタトゥー'] } },
    { id: 'snake', likely: 0.6, title: { en: 'Snake', ja: '蛇' }, words: { en: ['snake tattoo', 'serpent tattoo'], ja: ['蛇のタトゥー'] } },
    { id: 'runes', likely: 0.7, title: { en: 'Runes', ja: 'ルーン' }, words: { en: ['rune tattoo', 'runes', 'rune tattoos', 'magic tattoo'], ja: ['ルーン文字', '魔法の紋様'] } },
    { id: 'circuit', likely: 0.5, title: { en: 'Circuit', ja: '回路' }, words: { en: ['circuit tattoo', 'circuit lines', 'cyber tattoo', 'circuitry'], ja: ['回路模様', 'サイバータトゥー'] } }
];

export default definePart({
    id: 'marks/tattoo',
    slot: 'tattoo',
    title: { en: 'Tattoo', ja: 'タトゥー' },
    description: 'A motif inked into the skin of an arm, a leg, a hand, the chest or the back.',
    words: {
        en: ['tattoo', 'tattoos', 'tattooed', 'body tattoo', 'body paint', 'arm tattoo', 'leg tattoo', 'irezumi'],
        ja: ['タトゥー', '刺青', '入れ墨', '紋様', 'ボディペイント']
    },
    likely: { feminine: 0.5, masculine: 1, chibi: 0 },
    options: {
        kind: { type: 'choice', default: 'tribal', title: { en: 'Motif', ja: '柄' }, values: MOTIFS },
        place: {
            type: 'choice', default: 'upper-arm', title: { en: 'Place', ja: '場所' },
            values: [
                { id: 'upper-arm', title: { en: 'Upper arm', ja: '上腕' }, words: { en: ['arm tattoo', 'upper arm tattoo', 'tattoo on arm', 'shoulder tattoo', 'tattoo on shoulder'], ja: ['腕のタトゥー', '肩のタトゥー'] } },
                { id: 'forearm', likely: 1, title: { en: 'Forearm', ja: '前腕' }, words: { en: ['forearm tattoo', 'wrist tattoo', 'tattoo on forearm', 'tattoo on wrist'], ja: ['前腕のタトゥー', '手首のタトゥー'] } },
                { id: 'sleeve', likely: 0.6, title: { en: 'Whole arm', ja: '腕全体' }, words: { en: ['tattoo sleeve', 'sleeve tattoo', 'full sleeve tattoo', 'arms covered in tattoos', 'many tattoos', 'heavily tattooed', 'full-body tattoo'], ja: ['腕一面のタトゥー', '全身タトゥー'] } },
                { id: 'hand', likely: 0.5, title: { en: 'Hand', ja: '手の甲' }, words: { en: ['hand tattoo', 'tattoo on hand', 'tattoo on back of hand'], ja: ['手のタトゥー', '手の甲の紋章'] } },
                { id: 'thigh', likely: 0.4, title: { en: 'Thigh', ja: '太もも' }, words: { en: ['thigh tattoo', 'tattoo on thigh', 'leg tattoo', 'tattoo on leg'], ja: ['脚のタトゥー'] } },
                { id: 'calf', likely: 0.4, title: { en: 'Calf', ja: 'ふくらはぎ' }, words: { en: ['calf tattoo', 'ankle tattoo', 'tattoo on calf', 'tattoo on ankle'], ja: ['足首のタトゥー', 'ふくらはぎのタトゥー'] } },
                { id: 'chest', likely: 0.4, title: { en: 'Below the collarbone', ja: '鎖骨の下' }, words: { en: ['chest tattoo', 'collarbone tattoo', 'tattoo on chest', 'neck tattoo'], ja: ['胸のタトゥー', '鎖骨のタトゥー'] } },
                { id: 'back', likely: 0.4, title: { en: 'Shoulder blades', ja: '肩甲骨' }, words: { en: ['back tattoo', 'tattoo on back', 'shoulder blade tattoo'], ja: ['背中のタトゥー'] } }
            ]
        },
        side: {
            type: 'choice', default: 'left', title: { en: 'Side', ja: '側' },
            values: [
                { id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', likely: 1, title: { en: 'Right', ja: '右' }, words: { en: ['right arm tattoo', 'tattoo on right arm', 'right sleeve tattoo'], ja: ['右腕のタトゥー'] } },
                { id: 'both', likely: 0.7, title: { en: 'Both', ja: '両方' }, words: { en: ['tattoos on both arms', 'tattoos on arms', 'tattooed arms', 'tattooed hands', 'tattooed legs'], ja: ['両腕のタトゥー'] } }
            ]
        },
        color: { type: 'color', default: '#2f3550', main: true, title: { en: 'Ink', ja: 'インク' } },
        size: { type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, words: [{ words: { en: ['small tattoo', 'tiny tattoo'], ja: ['小さなタトゥー'] }, value: 0.7 }, { words: { en: ['large tattoo', 'big tattoo'], ja: ['大きなタトゥー'] }, value: 1.4 }] },
        strength: { type: 'number', min: 0.3, max: 1, default: 0.85, step: 0.05, unit: '', title: { en: 'Strength', ja: '濃さ' }, words: [{ words: { en: ['faded tattoo', 'old tattoo'], ja: ['薄いタトゥー'] }, value: 0.5 }] }
    },
    build(context, { kind, place, side, color, size, strength }) {
        const figure = context.figure as BodyFigure;
        const body = bodyTemplate(figure);
        const painted = ink(color, 'cloth');
        // Ink under skin takes a little of its warmth, and its shade is the skin's.
        const paint = { lit: mixColors(painted.lit, context.skin.lit, 0.12), shade: mixColors(ink(color, 'skin').shade, context.skin.shade, 0.12) };
        const ops: DrawOp[] = [];
        const fill = (canvas: SkinCanvas, shapes: Motif, half: number, up = 0, right = 0): void => {
            for (const shape of shapes) ops.push({ op: 'fill', path: polyPath(fine(shape).map(([x, y]) => canvas.at(right + half * x, up + half * y)), true), paint: { kind: 'solid', ink: paint, alpha: strength } });
        };
        for (const mirrored of side === 'both' ? [false, true] : [side === 'right']) {
            const on = (where: SkinPlace): SkinCanvas => skinCanvas(body, where, mirrored, (y) => figure.y(y), figure.scale);
            if (kind === 'band') {
                const canvas = on(place === 'sleeve' || place === 'chest' || place === 'back' ? 'upper-arm' : (place as SkinPlace));
                const bands = place === 'sleeve' ? [0.045, 0, -0.16] : [0];
                for (const up of bands) band(fill, canvas, up * figure.scale, BAND * figure.scale * size, figure.scale);
            } else if (place === 'sleeve') {
                const motif = tattooMotif(kind as TattooMotif);
                const canvas = on('upper-arm');
                const half = 0.036 * figure.scale * size;
                const rows = Math.max(3, Math.round((canvas.above + canvas.below * 0.8) / (1.75 * half)));
                for (let r = 0; r < rows; r++) {
                    const up = lerp(canvas.above - half, -canvas.below * 0.8 + half, r / (rows - 1));
                    for (const column of [-1, 0, 1]) fill(canvas, motif, half, up - (column === 0 ? 0 : half * 0.9), column * 1.45 * half);
                }
            } else fill(on(place as SkinPlace), tattooMotif(kind as TattooMotif), HALF[place as SkinPlace] * figure.scale * size);
        }
        return { meshes: [], paint: [{ onto: SKIN_MATERIAL, ops, size: SKIN_DETAIL }] };
    }
});

/** One pattern after another round the whole limb. */
function band(fill: (canvas: SkinCanvas, shapes: Motif, half: number, up?: number, right?: number) => void, canvas: SkinCanvas, up: number, half: number, unit: number): void {
    const times = Math.max(4, Math.round(canvas.around / (REPEAT * unit)));
    const wide = canvas.around / times / half;
    // Past the cut on the other side of the limb there is nothing to paint on: the picture ends there.
    for (let k = -times; k < times; k++) fill(canvas, bandRepeat().map((shape) => shape.map(([x, y]): Point => [(k + x) * wide, y])), half, up);
}

/** Long straight edges follow the limb's curve only with points between. */
function fine(shape: readonly Point[]): Point[] {
    const out: Point[] = [];
    shape.forEach(([x, y], i) => {
        const [nx, ny] = shape[(i + 1) % shape.length];
        const parts = Math.max(1, Math.ceil(hypot2(nx - x, ny - y) / 0.4));
        for (let k = 0; k < parts; k++) out.push([lerp(x, nx, k / parts), lerp(y, ny, k / parts)]);
    });
    return out;
}

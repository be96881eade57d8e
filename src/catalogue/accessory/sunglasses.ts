import { cos, pow, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { ink, lineColor } from '../../paint/color';
import { flat, polyPath, type Drawing } from '../../paint/drawing';
import { heart } from '../ornament/outlines';
import { definePart } from '../part';
import { bareHeaded, pushUp } from './pushed-up';
import { spectacles } from './spectacles';
import { toAvatar } from './to-avatar';

const AROUND = 30;

/** A lens's outline, ±1 each way, outwards at x = 1, from there upwards. */
type Outline = (c: number, s: number) => readonly [x: number, y: number];
const superellipse = (c: number, s: number, round: number): [number, number] => [Math.sign(c) * pow(Math.abs(c), 2 / round), Math.sign(s) * pow(Math.abs(s), 2 / round)];
const SHAPES: Record<string, { outline: Outline; width: number; height: number; low: number; thick: number; bar?: number; bridge?: number }> = {
    wayfarer: {
        width: 1.26, height: 1.06, low: 0.012, thick: 2.5, bridge: 0.5,
        outline: (c, s) => {
            const [x, y] = superellipse(c, s, 3);
            return [x * (1 + 0.07 * y), y + 0.08 * x];
        }
    },
    aviator: {
        width: 1.3, height: 1.28, low: 0.05, thick: 0.8, bar: 0.72, bridge: 0.3,
        outline: (c, s) => {
            const [x, y] = superellipse(c, s, 2.5);
            // Full below and outside, drawn in towards the nose.
            return [x * (y < 0 && x < 0 ? 1 + 0.42 * y : 1) + (y < 0 ? 0.06 * y : 0), y > 0 ? 0.78 * y + 0.05 * x : y - 0.05 * x];
        }
    },
    round: { width: 1.16, height: 1.24, low: 0.008, thick: 1, outline: (c, s) => superellipse(c, s, 2) },
    'cat-eye': {
        width: 1.28, height: 1.02, low: 0.01, thick: 2.2, bridge: 0.4,
        outline: (c, s) => {
            const [x, y] = superellipse(c, s, 2.5);
            const lift = Math.max(0, x) * Math.max(0, y);
            return [x * (1 - 0.12 * Math.max(0, -y)) + 0.16 * lift, y + 0.34 * lift];
        }
    },
    heart: { width: 1.36, height: 1.44, low: 0.03, thick: 1.9, outline: (c, s) => [c, s] }
};

export default definePart({
    id: 'accessory/sunglasses',
    slot: 'eyewear',
    title: { en: 'Sunglasses', ja: 'サングラス' },
    description: 'Dark glasses with bold, aviator, round, cat-eye or heart frames, on the eyes or pushed up into the hair.',
    words: { en: ['sunglasses', 'shades', 'dark glasses', 'sun glasses'], ja: ['サングラス', 'グラサン', '色眼鏡'] },
    likely: { feminine: 0.02, masculine: 0.04, chibi: 0.03 },
    options: {
        shape: {
            type: 'choice', default: 'wayfarer', title: { en: 'Frame', ja: 'フレーム' },
            values: [
                { id: 'wayfarer', title: { en: 'Bold', ja: 'ウェリントン' }, words: { en: ['wayfarer', 'bold sunglasses', 'square sunglasses'], ja: ['ウェリントン'] } },
                { id: 'aviator', likely: 1, title: { en: 'Aviator', ja: 'ティアドロップ' }, words: { en: ['aviator', 'aviators', 'aviator sunglasses', 'pilot sunglasses', 'teardrop sunglasses'], ja: ['ティアドロップ', 'アビエーター'] } },
                { id: 'round', likely: 1, title: { en: 'Round', ja: '丸' }, words: { en: ['round', 'round sunglasses', 'circular', 'lennon'], ja: ['丸サングラス', '丸い', '丸'] } },
                { id: 'cat-eye', likely: 0.5, title: { en: 'Cat-eye', ja: 'キャットアイ' }, words: { en: ['cat eye sunglasses', 'cat-eye', 'pointed sunglasses'], ja: ['キャットアイ', 'フォックス'] } },
                { id: 'heart', likely: 0.3, title: { en: 'Hearts', ja: 'ハート' }, words: { en: ['heart sunglasses', 'heart shaped sunglasses', 'heart-shaped eyewear', 'heart-shaped'], ja: ['ハートのサングラス', 'ハート型'] } }
            ]
        },
        worn: {
            type: 'choice', default: 'eyes', title: { en: 'Worn', ja: 'かけ方' },
            values: [
                { id: 'eyes', title: { en: 'On the eyes', ja: '目に' } },
                { id: 'head', likely: 1, title: { en: 'Pushed up', ja: '頭の上' }, words: { en: ['sunglasses on head', 'eyewear on head', 'on head', 'on her head', 'on his head', 'pushed up', 'on forehead'], ja: ['頭にサングラス', '頭の上のサングラス', '頭にのせた', '頭の上'] } }
            ]
        },
        color: { type: 'color', default: '#2a2630', main: true, title: { en: 'Frame colour', ja: 'フレームの色' }, words: { en: ['frame', 'frames', 'rims'], ja: ['フレーム', '縁'] } },
        lens: { type: 'color', default: '#2e2838', title: { en: 'Lens tint', ja: 'レンズの色' }, words: { en: ['lens', 'lenses'], ja: ['レンズ'] } },
        tint: {
            type: 'number', min: 0.3, max: 0.96, default: 0.82, step: 0.02, unit: '', spread: 0, title: { en: 'Darkness', ja: '濃さ' },
            words: [{ words: { en: ['tinted', 'see through', 'transparent'], ja: ['薄い', '半透明'] }, value: 0.5 }, { words: { en: ['opaque', 'pitch black'], ja: ['真っ黒'] }, value: 0.96 }]
        },
        size: {
            type: 'number', min: 0.8, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [{ words: { en: ['big', 'large', 'oversized'], ja: ['大きい', '大きな'] }, value: 1.2 }, { words: { en: ['small'], ja: ['小さい', '小さな'] }, value: 0.82 }]
        }
    },
    build(context, options) {
        const { head } = context;
        const { eye } = head;
        const shape = SHAPES[options.shape];
        const halfWidth = Math.max(0.112, eye.halfWidth) * shape.width * options.size;
        const halfHeight = Math.max(0.09, Math.min(0.125, eye.halfHeight)) * shape.height * options.size;
        const cx = Math.max(eye.x + 0.008, halfWidth + 0.026);
        const cy = eye.y - shape.low;
        const outline: (readonly [number, number])[] = options.shape === 'heart' ? turnedHeart() : Array.from({ length: AROUND }, (_, i) => shape.outline(cos((i / AROUND) * TAU), sin((i / AROUND) * TAU)));
        const rim = outline.map(([x, y]) => [x * halfWidth, y * halfHeight] as const);
        const { frame, glass } = spectacles(head, { rim, cx, cy, halfWidth, halfHeight, radius: 0.0052 * shape.thick, bridge: shape.bridge, bar: shape.bar });
        if (options.worn === 'head' && bareHeaded(context)) {
            const front: Vec3[] = [];
            for (let i = 0; i < glass.count; i++) front.push([glass.positions[3 * i], glass.positions[3 * i + 1], glass.positions[3 * i + 2]]);
            pushUp(context, [frame, glass], front);
        }
        toAvatar(frame, head);
        toAvatar(glass, head);
        return {
            meshes: [
                {
                    layer: 'eyewear', boneNames: ['head'], mesh: frame.finish(),
                    material: { name: 'sunglasses-frame', kind: 'metal', drawing: flat(ink(options.color, 'metal')), alpha: 'opaque', opacity: 1, outlineWidth: 0, outlineColor: lineColor(options.color) }
                },
                {
                    layer: 'eyewear', boneNames: ['head'], mesh: glass.finish(),
                    material: { name: 'sunglasses-lens', kind: 'glass', drawing: darkLens(options.lens), alpha: 'blend', opacity: options.tint, outlineWidth: 0, outlineColor: lineColor(options.color) }
                }
            ]
        };
    }
});

/** A heart within ±1, from its outer side upwards. */
function turnedHeart(): [number, number][] {
    const points = heart(AROUND).map(([x, y]): [number, number] => [2 * x, 2.1 * y]);
    let first = 0;
    points.forEach(([x, y], i) => {
        if (x - Math.abs(y) > points[first][0] - Math.abs(points[first][1])) first = i;
    });
    return [...points.slice(first), ...points.slice(0, first)];
}

/** Dark above, lighter below, with a slanting gleam. */
function darkLens(color: string): Drawing {
    const tint = ink(color, 'glass');
    const dark = { lit: tint.lit, shade: tint.lit };
    const light = { lit: ink(tint.lit, 'glass').lit, shade: tint.lit };
    const sky = { lit: '#ffffff', shade: '#ffffff' };
    const streak = (x: number, width: number): string => polyPath([[x, 0], [x + width, 0], [x + width - 0.55, 1], [x - 0.55, 1]], true);
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'linear', from: [0.5, 0.1], to: [0.5, 0.9], stops: [{ at: 0, ink: dark }, { at: 1, ink: light }] } },
            { op: 'fill', path: streak(0.78, 0.14), paint: { kind: 'solid', ink: sky, alpha: 0.22 } },
            { op: 'fill', path: streak(0.98, 0.04), paint: { kind: 'solid', ink: sky, alpha: 0.22 } }
        ]
    };
}

import { cos, pow, sin, TAU } from '../../geometry/scalar';
import { ink, lineColor } from '../../paint/color';
import { flat, polyPath, type Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { spectacles } from './spectacles';
import { toAvatar } from './to-avatar';

/** Points round a rim. */
const AROUND = 28;

/** Lenses by frame: size as a share of a round one, how low they stand, how square (2 round), how they rise outwards, and how far their outer upper corner is drawn out. */
const SHAPES: Record<string, { wide: number; tall: number; low: number; round: number; slant: number; lift: number }> = {
    round: { wide: 1, tall: 1, low: 0.012, round: 2.15, slant: 0, lift: 0 },
    square: { wide: 1.06, tall: 0.84, low: 0.022, round: 3.4, slant: 0.035, lift: 0 },
    oval: { wide: 1.04, tall: 0.82, low: 0.02, round: 2.3, slant: 0.02, lift: 0 },
    under: { wide: 1.06, tall: 0.84, low: 0.022, round: 3.4, slant: 0.035, lift: 0 },
    over: { wide: 1.05, tall: 0.86, low: 0.022, round: 3, slant: 0.03, lift: 0 },
    rimless: { wide: 1.05, tall: 0.84, low: 0.022, round: 3, slant: 0.03, lift: 0 },
    'cat-eye': { wide: 1.06, tall: 0.88, low: 0.02, round: 2.6, slant: 0.05, lift: 0.5 }
};

export default definePart({
    id: 'accessory/glasses',
    slot: 'eyewear',
    title: { en: 'Glasses', ja: '眼鏡' },
    description: 'Thin-framed glasses with round, square or half rims, resting on nose and ears.',
    words: { en: ['glasses', 'spectacles', 'eyeglasses', 'specs', 'bespectacled', 'megane'], ja: ['眼鏡', 'メガネ', 'めがね', '眼鏡っ娘'] },
    likely: { feminine: 0.15, masculine: 0.2, chibi: 0.12 },
    options: {
        shape: {
            type: 'choice', default: 'round', title: { en: 'Frame', ja: 'フレーム' },
            values: [
                { id: 'round', title: { en: 'Round', ja: '丸' }, words: { en: ['round', 'circular'], ja: ['丸', '丸い'] } },
                { id: 'square', title: { en: 'Square', ja: '四角' }, words: { en: ['square', 'rectangular', 'angular'], ja: ['四角', 'スクエア'] } },
                { id: 'oval', likely: 0.6, title: { en: 'Oval', ja: 'オーバル' }, words: { en: ['oval', 'oval glasses'], ja: ['オーバル', '楕円'] } },
                { id: 'under', likely: 0.5, title: { en: 'Under-rim', ja: 'アンダーリム' }, words: { en: ['under rim', 'under-rim', 'under-rim eyewear', 'under rim glasses'], ja: ['アンダーリム', '下縁'] } },
                { id: 'over', likely: 0.4, title: { en: 'Half-rim', ja: 'ハーフリム' }, words: { en: ['half rim', 'half-rim', 'semi-rimless', 'semi-rimless eyewear', 'over-rim eyewear', 'browline'], ja: ['ハーフリム', 'ナイロール', '上縁'] } },
                { id: 'rimless', likely: 0.3, title: { en: 'Rimless', ja: '縁なし' }, words: { en: ['rimless', 'rimless eyewear', 'rimless glasses', 'frameless'], ja: ['縁なし', 'ふちなし', 'リムレス'] } },
                { id: 'cat-eye', likely: 0.3, title: { en: 'Cat-eye', ja: 'つり上がり' }, words: { en: ['cat-eye', 'cat eye glasses', 'cat-eye glasses', 'triangular eyewear', 'pointed glasses'], ja: ['キャットアイ', '三角眼鏡', 'ザマス眼鏡'] } }
            ]
        },
        size: {
            type: 'number', min: 0.8, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'oversized'], ja: ['大きい', '大きな'] }, value: 1.2 },
                { words: { en: ['small'], ja: ['小さい', '小さな'] }, value: 0.85 }
            ]
        },
        thickness: {
            type: 'number', min: 0.6, max: 2.2, default: 1, step: 0.1, unit: '×', title: { en: 'Thickness', ja: '太さ' },
            words: [
                { words: { en: ['thick', 'bold'], ja: ['太い', '太縁'] }, value: 1.9 },
                { words: { en: ['thin', 'fine', 'wire'], ja: ['細い', '細縁'] }, value: 0.7 }
            ]
        },
        color: { type: 'color', default: '#4a3a44', main: true, title: { en: 'Frame colour', ja: 'フレームの色' }, words: { en: ['frame', 'frames', 'rims'], ja: ['フレーム', '縁'] } },
        lens: { type: 'color', default: '#e8f2ff', title: { en: 'Lens tint', ja: 'レンズの色' }, words: { en: ['lens', 'lenses'], ja: ['レンズ'] } },
        tint: {
            type: 'number', min: 0, max: 0.8, default: 0.14, step: 0.02, unit: '', title: { en: 'Tint', ja: '濃さ' }, hint: '0 clear … 0.8 sunglasses.',
            words: [{ words: { en: ['tinted', 'dark'], ja: ['色付き'] }, value: 0.7 }]
        }
    },
    build(context, options) {
        const { head } = context;
        const { eye } = head;
        const { wide, tall, low, round, slant, lift } = SHAPES[options.shape];
        const halfWidth = Math.max(0.118, eye.halfWidth * 1.2) * options.size * wide;
        const halfHeight = Math.max(0.098, eye.halfHeight * 1.34) * options.size * tall;
        // Lenses stand a little low and wide, so that brows and bridge stay free.
        const cx = Math.max(eye.x + 0.012, halfWidth + 0.034);
        const cy = eye.y - low;
        const radius = 0.0048 * options.thickness;

        const rim: [number, number][] = [];
        for (let i = 0; i < AROUND; i++) {
            const a = (i / AROUND) * TAU;
            const c = cos(a);
            const s = sin(a);
            // A superellipse, its lower inner corner drawn in towards the nose.
            const x = Math.sign(c) * pow(Math.abs(c), 2 / round) * halfWidth;
            const y = Math.sign(s) * pow(Math.abs(s), 2 / round) * halfHeight;
            const corner = Math.max(0, c) * Math.max(0, s);
            rim.push([x + (s < 0 && c < 0 ? 0.012 * s * c : 0) + 0.5 * lift * halfWidth * corner, y + slant * x + lift * halfHeight * corner]);
        }
        const { frame, glass } = spectacles(head, {
            rim, cx, cy, halfWidth, halfHeight, radius,
            // From the outer hinge under or over the lens to the bridge; rimless lenses are held at both ends.
            ...(options.shape === 'under' && { wire: [0.44, 1.06] as const }),
            ...(options.shape === 'over' && { wire: [-0.012, 0.512] as const, edge: 0.0018 }),
            ...(options.shape === 'rimless' && { wire: [-0.02, 0.07] as const, edge: 0.0022 })
        });
        toAvatar(frame, head);
        toAvatar(glass, head);
        return {
            meshes: [
                {
                    layer: 'eyewear', boneNames: ['head'], mesh: frame.finish(),
                    material: { name: 'glasses-frame', kind: 'metal', drawing: flat(ink(options.color, 'metal')), alpha: 'opaque', opacity: 1, outlineWidth: 0, outlineColor: lineColor(options.color) }
                },
                {
                    layer: 'eyewear', boneNames: ['head'], mesh: glass.finish(),
                    material: { name: 'glasses-lens', kind: 'glass', drawing: lensDrawing(options.lens), alpha: 'blend', opacity: options.tint, outlineWidth: 0, outlineColor: lineColor(options.color) }
                }
            ]
        };
    }
});

/** A lens: its tint and two slanting streaks of sky. */
export function lensDrawing(color: string): Drawing {
    const tint = ink(color, 'glass');
    const sky = { lit: '#ffffff', shade: '#ffffff' };
    const streak = (x: number, width: number): string => polyPath([[x, 0], [x + width, 0], [x + width - 0.5, 1], [x - 0.5, 1]], true);
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: { lit: tint.lit, shade: tint.lit } } },
            { op: 'fill', path: streak(0.72, 0.16), paint: { kind: 'solid', ink: sky, alpha: 0.9 } },
            { op: 'fill', path: streak(0.96, 0.05), paint: { kind: 'solid', ink: sky, alpha: 0.9 } }
        ]
    };
}

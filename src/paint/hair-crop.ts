import { random } from '../geometry/random';
import { lerp } from '../geometry/scalar';
import { fromOklch, mixColors, toOklch } from './color';
import type { Drawing, DrawOp, Ink } from './drawing';
import { hairInk, type HairDye } from './hair';

/** Share of skin that shows through on the crown, and at the hairline, where it is shaved closest. */
const SKIN = { crown: 0.12, edge: 0.6 };
/** Where the fade to the hairline begins, as a share of the way from the whorl. */
const FADE = 0.62;
/** Short hairs drawn over it. */
const HAIRS = 2400;

/**
 * Hair cropped to a few millimetres: skin shows through, more so towards the hairline, under short dark hairs. u runs round
 * the head from its back over the character's right, the face and its left; v from the whorl (0) to the hairline.
 */
export function cropDrawing(dye: HairDye, skin: Ink): Drawing {
    const ops: DrawOp[] = [];
    const halves: (readonly [left: number, right: number, color: string])[] = dye.split ? [[0, 0.5, dye.split], [0.5, 1, dye.color]] : [[0, 1, dye.color]];
    const n = (v: number): string => v.toFixed(4);
    const next = random(41);
    for (const [left, right, color] of halves) {
        const hair = hairInk(color);
        const through = (share: number): Ink => ({ lit: mixColors(hair.lit, skin.lit, share), shade: mixColors(hair.shade, skin.shade, share) });
        if (dye.split) ops.push({ op: 'clip', path: `M${left} 0L${right} 0L${right} 1L${left} 1Z` });
        ops.push({
            op: 'flood',
            paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: through(SKIN.crown) }, { at: FADE, ink: through(SKIN.crown) }, { at: lerp(FADE, 1, 0.7), ink: through(lerp(SKIN.crown, SKIN.edge, 0.6)) }, { at: 1, ink: through(SKIN.edge) }] }
        });
        const darker = (hex: string): string => {
            const { l, c, h } = toOklch(hex);
            return fromOklch({ l: l * 0.8, c, h });
        };
        let path = '';
        for (let i = 0; i < HAIRS * (right - left); i++) {
            // As many to a patch of scalp near the whorl as at its rim.
            const v = Math.sqrt(next());
            path += `M${n(lerp(left, right, next()))} ${n(v)}l${n((next() - 0.5) * 0.006)} ${n(lerp(0.007, 0.016, next()))}`;
        }
        ops.push({ op: 'stroke', path, width: 0.0024, paint: { kind: 'solid', ink: { lit: darker(hair.lit), shade: darker(hair.shade) }, alpha: 0.3 } });
        if (dye.split) ops.push({ op: 'unclip' });
    }
    return { size: 512, ops };
}

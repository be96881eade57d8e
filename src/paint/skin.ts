import { fromOklch, ink, toOklch } from './color';

/** The three colours a figure's skin is painted with, `#rrggbb`. */
export interface SkinColors {
    lit: string;
    shade: string;
    outline: string;
}

/** Hue the outline of skin is drawn in: a warm red-brown, whatever the skin. OKLCH degrees. */
const LINE_HUE = 32;

/** How far an undertone turns the hue, OKLCH degrees, and how much colour it adds. */
const UNDERTONE_TURN = 16;
const UNDERTONE_CHROMA = 0.012;

/** Skin of an undertone, −1 cool and rosy … 1 warm and golden. Skin of fairy-tale colours turns alike. */
export function withUndertone(skin: string, undertone: number): string {
    if (!undertone) return skin;
    const { l, c, h } = toOklch(skin);
    return fromOklch({ l, c: c + UNDERTONE_CHROMA * Math.abs(undertone), h: h + UNDERTONE_TURN * undertone });
}

/**
 * Skin in shade and its outline, from skin in light. Shade goes to rose and gains colour as it darkens, because blood shows
 * through; greyed skin looks ill.
 */
export function skinShade(lit: string): SkinColors {
    const { l, c } = toOklch(lit);
    const painted = ink(lit, 'skin');
    return {
        lit: painted.lit,
        shade: painted.shade,
        outline: fromOklch({ l: 0.2 + 0.28 * l, c: 0.06 + 0.3 * c, h: LINE_HUE })
    };
}

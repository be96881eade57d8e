/** How an avatar is drawn, whatever it is: one JSON asset. Everything has a default, the look of {@link TOON_STYLES}`.classic`. */
export interface ToonStyle {
    /** Width of the edge between light and shade, × that of the classic style. 0.2 … 8. */
    softness: number;
    /** 2, or 3 with a half tone between light and shade. */
    tones: number;
    /** Moves the edge: more shade above 0, more light below. −0.3 … 0.3. */
    shadeAmount: number;
    /** 0 leaves no shade, 1 is the painted one, 2 nearly black. */
    shadeDepth: number;
    /** Multiplies shaded colours, `#rrggbb`. */
    shadeTint: string;
    /** The breath of gradient over everything, ×. 0 … 3. */
    gradient: number;
    /** Light along the edges, ×. 0 … 3. */
    rim: number;
    /** The hair's ring and the glints of leather and metal, ×. 0 … 1.2. */
    highlight: number;
    /** Strokes drawn into hair, ×. 0 … 2.5. */
    strokes: number;
    /** A brush's uneven edge, pooled pigment and paper. 0 … 1. */
    grain: number;
    /** Of all colours, ×. 0 … 1.6. */
    saturation: number;
    /** Multiplies all colours, `#rrggbb`. */
    tint: string;
    /** Ink lines: width ×, 0 … 3. */
    lineWidth: number;
    /** Thinnest line in pixels. 0 … 4. */
    lineThinnest: number;
    /** Thickest line in thousandths of the picture's height. 0.5 … 12. */
    lineThickest: number;
    /** Share of the cloth's own shaded colour in its line. 0 … 1. */
    lineTint: number;
    /** A colour for all lines, `#rrggbb`, and its share in them, 0 … 1. */
    lineColor: string;
    lineColorShare: number;
}

const CLASSIC: Readonly<ToonStyle> = {
    softness: 1, tones: 2, shadeAmount: 0, shadeDepth: 1, shadeTint: '#ffffff', gradient: 1, rim: 1, highlight: 1, strokes: 1, grain: 0, saturation: 1, tint: '#ffffff',
    lineWidth: 1, lineThinnest: 0.7, lineThickest: 4.2, lineTint: 0.35, lineColor: '#000000', lineColorShare: 0
};

/** Names of the styles that come with Hinagata. */
export type ToonStyleName = 'classic' | 'soft' | 'gouache' | 'ink' | 'flat' | 'night';

/** A television frame, soft light, gouache, high-contrast ink, flat colour with a bold outline, and moonlight. */
export const TOON_STYLES: Readonly<Record<ToonStyleName, Readonly<ToonStyle>>> = {
    classic: CLASSIC,
    soft: { ...CLASSIC, softness: 5, shadeDepth: 0.85, gradient: 1.8, rim: 1.5, highlight: 0.8, strokes: 0.6, lineWidth: 0.75, lineTint: 0.75 },
    gouache: { ...CLASSIC, softness: 1.4, tones: 3, gradient: 0.4, rim: 0.2, highlight: 0.55, strokes: 1.5, grain: 0.9, saturation: 0.92, shadeTint: '#f4f0ff', lineWidth: 0.55, lineTint: 0.9 },
    ink: { ...CLASSIC, softness: 0.3, shadeAmount: 0.05, shadeDepth: 1.75, shadeTint: '#c8c8e0', gradient: 0, rim: 0, strokes: 2.2, saturation: 0.5, lineWidth: 1.7, lineThickest: 7, lineColor: '#08060c', lineColorShare: 1 },
    flat: { ...CLASSIC, softness: 0.4, shadeDepth: 0.5, gradient: 0, rim: 0, highlight: 0.75, strokes: 0, saturation: 1.14, lineWidth: 1.5, lineThickest: 7, lineTint: 0.55 },
    night: { ...CLASSIC, softness: 1.3, shadeAmount: 0.07, shadeDepth: 1.15, shadeTint: '#8c98dc', gradient: 1.3, rim: 2.4, saturation: 0.72, tint: '#a4b2ee', lineColor: '#0a0f2a', lineColorShare: 0.6 }
};

const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
    softness: [0.2, 8], tones: [2, 3], shadeAmount: [-0.3, 0.3], shadeDepth: [0, 2], gradient: [0, 3], rim: [0, 3], highlight: [0, 1.2], strokes: [0, 2.5], grain: [0, 1],
    saturation: [0, 1.6], lineWidth: [0, 3], lineThinnest: [0, 4], lineThickest: [0.5, 12], lineTint: [0, 1], lineColorShare: [0, 1]
};

/** Reads a style: a name of {@link TOON_STYLES}, or an object with any of its fields and, in `base`, the style it starts from. One warning for each field that is not as it should be; that field keeps its default. */
export function parseToonStyle(from: unknown): { style: ToonStyle; warnings: string[] } {
    const warnings: string[] = [];
    const named = (name: unknown, field: string): Readonly<ToonStyle> => {
        if (typeof name === 'string' && name in TOON_STYLES) return TOON_STYLES[name as ToonStyleName];
        warnings.push(`${field}: there is no style ${JSON.stringify(name)}; choose from ${Object.keys(TOON_STYLES).join(', ')}.`);
        return CLASSIC;
    };
    if (typeof from === 'string') return { style: { ...named(from, 'style') }, warnings };
    if (typeof from !== 'object' || from === null || Array.isArray(from)) return { style: { ...CLASSIC }, warnings: ['style: must be a name or an object of fields.'] };
    const { base, ...fields } = from as Record<string, unknown>;
    const style: ToonStyle = { ...(base === undefined ? CLASSIC : named(base, 'style.base')) };
    for (const [name, value] of Object.entries(fields)) {
        if (!(name in CLASSIC)) warnings.push(`style.${name}: there is no such field.`);
        else if (name in RANGES) {
            const [least, most] = RANGES[name];
            if (typeof value !== 'number' || !(value >= least && value <= most)) warnings.push(`style.${name}: must be a number from ${least} to ${most} (got ${JSON.stringify(value)}).`);
            else Object.assign(style, { [name]: value });
        } else if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) warnings.push(`style.${name}: must be a colour such as "#ffffff" (got ${JSON.stringify(value)}).`);
        else Object.assign(style, { [name]: value });
    }
    return { style, warnings };
}

/** How far the ink hull is pushed back from the eye, metres. */
const LINE_PUSH = 0.003;

/** A style as the shaders' uniforms, by name. */
export function styleUniforms(style: ToonStyle): Record<string, number[]> {
    return {
        toon_tone: [style.softness, Math.round(style.tones) - 2, style.shadeAmount, style.shadeDepth],
        toon_flair: [style.gradient, style.rim, style.highlight, style.strokes],
        toon_grade: [style.saturation, style.grain, style.lineWidth, 0],
        toon_tint: [...linear(style.tint), 1],
        toon_shadeTint: [...linear(style.shadeTint), 1],
        toon_line: [style.lineThinnest, style.lineThickest / 1000, LINE_PUSH, style.lineTint],
        toon_lineColor: [...linear(style.lineColor), style.lineColorShare]
    };
}

const linear = (hex: string): number[] => [1, 3, 5].map((i) => Math.pow(parseInt(hex.slice(i, i + 2), 16) / 255, 2.2));

import { DEGREES, clamp, lerp, tan } from '../../geometry/scalar';

/** How the lid lines of an eye run. */
export interface LidShape {
    /** 0 round … 1 straight and angular. */
    sharpness: number;
    /** Where the upper lid is highest: −1 towards the nose … 1 towards the temple. */
    peak: number;
    /** How far the upper lid hangs over the eye, its edge straight: 0 … 1. */
    hang: number;
    /** The outer end: −1 swept up … 1 drooping. */
    droop: number;
    /** 0 a round lower lid … 1 a straight, higher one. */
    flat: number;
    /** Length of the inner corner's point: 0 … 1. */
    corner: number;
    /** What the lids do at rest: eyes that are shut at rest open when the pose raises the lid. */
    rest: RestingLids;
}
export type RestingLids = 'open' | 'smile' | 'calm';

/** Upper lashes by the ends that stand out. */
export type LashStyle = 'single' | 'double' | 'spikes' | 'soft' | 'none';
export type LowerLashes = 'none' | 'few' | 'full';
export type LidCrease = 'none' | 'single' | 'deep';

/** The lines drawn round an eye. Lengths in head units. */
export interface LashShape {
    style: LashStyle;
    /** Thickness of the upper lash, and how far its wing reaches past the eye. */
    weight: number;
    wing: number;
    lower: LowerLashes;
    crease: LidCrease;
    /** The soft fold under a smiling eye. */
    underEye: boolean;
}

export type BrowStyle = 'soft' | 'straight' | 'arched' | 'angled' | 'worried' | 'short' | 'dots' | 'thin';

/** A brow: thickness and height over the eye's top edge in head units, length 1 = the base's. */
export interface BrowShape {
    style: BrowStyle;
    thickness: number;
    length: number;
    height: number;
    /** How far it is moved outwards, head units. */
    apart: number;
}

/** The measures of the eyes. Head space: chin at the origin, head height 1, +Y up, +Z front; lengths in head units. */
export interface EyeShape {
    /** Left eye's centre. */
    eyeX: number;
    eyeY: number;
    eyeHalfWidth: number;
    eyeHalfHeight: number;
    /** How far the outer corner stands above the inner, as a slope. */
    eyeTilt: number;
    lids: LidShape;
    /** Iris half width and half height. */
    iris: [number, number];
    /** How far the iris's middle stands above the eye's. */
    irisRise: number;
    lashes: LashShape;
    brows: BrowShape;
}

/** Values of the `eyes/*` parts' options that shape the head. Each part differs in its defaults only. */
export interface EyeOptions {
    /** 0.8 … 1.2. */
    size?: number;
    /** Height of the opening, 1 = round. */
    openness?: number;
    /** Degrees the outer corner is raised. */
    tilt?: number;
    /** −1 close … 1 apart. */
    spacing?: number;
    /** For these see {@link LidShape}. */
    sharpness?: number;
    peak?: number;
    hang?: number;
    droop?: number;
    flat?: number;
    corner?: number;
    rest?: string;
    /** Size of the iris, 1 = as high as the opening. */
    iris?: number;
    /** Height of the iris in the opening: −1 … 1. */
    irisHeight?: number;
    /** Thickness and reach of the upper lash, 1 = the base's. */
    lash?: number;
    lashStyle?: string;
    lowerLashes?: string;
    crease?: string;
    underEye?: boolean;
    brow?: string;
    /** 0.5 … 1.8, 1 = the base's. */
    browThickness?: number;
    /** 0.6 … 1.3, 1 = the base's. */
    browLength?: number;
    /** −1 low … 1 high. */
    browHeight?: number;
    /** −1 together … 1 apart. */
    browSpacing?: number;
}

/** What a face without options has, and its age and sex have changed. */
export interface EyeBase {
    eyeX: number;
    eyeY: number;
    eyeHalfWidth: number;
    eyeHalfHeight: number;
    lash: number;
    wing: number;
    browY: number;
    brow: number;
}

/** The eyes of a face from its base and the options of an `eyes/*` part. */
export function eyeShape(base: EyeBase, options: EyeOptions = {}): EyeShape {
    const { size = 1, openness = 1, tilt = 4, spacing = 0 } = options;
    const { sharpness = 0, peak = 0, hang = 0, droop = 0, flat = 0, corner = 0, rest = 'open' } = options;
    const { iris = 1, irisHeight = 0, lash = 1, lashStyle = 'double', lowerLashes = 'none', crease = 'single', underEye = false } = options;
    const { brow = 'soft', browThickness = 1, browLength = 1, browHeight = 0, browSpacing = 0 } = options;
    // Lower lashes and the nose wings need room: a big eye may not reach the nose line or the temple.
    const eyeHalfWidth = clamp(base.eyeHalfWidth * size * lerp(1, 0.9, sharpness), 0.06, 0.134);
    const eyeHalfHeight = clamp(base.eyeHalfHeight * size * openness, 0.03, 0.135);
    const irisHalfHeight = iris * Math.max(eyeHalfHeight * 1.09, eyeHalfWidth * 0.54);
    return {
        eyeX: clamp(base.eyeX + 0.014 * spacing + 0.35 * (eyeHalfWidth - base.eyeHalfWidth), eyeHalfWidth + 0.048, 0.206),
        eyeY: base.eyeY,
        eyeHalfWidth,
        eyeHalfHeight,
        eyeTilt: tan(tilt * DEGREES),
        lids: { sharpness: clamp(sharpness), peak, hang, droop, flat, corner, rest: rest as RestingLids },
        iris: [Math.min(irisHalfHeight * 0.88, eyeHalfWidth * 0.72), irisHalfHeight],
        irisRise: (0.06 + 0.3 * irisHeight) * eyeHalfHeight,
        lashes: {
            style: lashStyle as LashStyle,
            weight: base.lash * lash,
            wing: base.wing * lash,
            lower: lowerLashes as LowerLashes,
            crease: crease as LidCrease,
            underEye
        },
        brows: {
            style: brow as BrowStyle,
            thickness: base.brow * browThickness,
            length: browLength,
            height: base.browY + 0.016 * browHeight,
            apart: 0.014 * browSpacing
        }
    };
}

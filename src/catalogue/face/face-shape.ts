import { clamp } from '../../geometry/scalar';
import type { EyeBase, EyeOptions, EyeShape } from '../eyes/eye-shape';
import { eyeShape } from '../eyes/eye-shape';
import type { Presentation } from '../part';

/** Every measure of a face. Head space: chin at the origin, head height 1, +Y up, +Z front. */
export interface FaceShape extends EyeShape {
    /** Width of the lower face, 1 = the base's. */
    jaw: number;
    /** 0 a pointed oval … 1 square corners. */
    squareness: number;
    /** Lowers the chin by this much, and the mouth and nose with it by a share. */
    chinLength: number;
    /** Half width of the chin's bump. */
    chinWidth: number;
    /** How much farther the chin stands out. */
    chinForward: number;
    /** How far its tip hangs below the jaw's line. */
    chinDrop: number;
    /** 0 pointed … 1 blunt where the sides of the jaw meet. */
    chinRound: number;
    /** How much the cheeks swell. */
    cheek: number;
    /** 0 an adult's lower face … 1 a baby's: full low cheeks, hardly a jaw. */
    roundness: number;
    /** Added to the front's superellipse exponent at eye height: 0 round, more is flatter. */
    flatness: number;
    /** Width of the head for its height, 1 = the adult's. */
    breadth: number;
    /** How far the middle of the forehead bulges. */
    forehead: number;
    /** How far the ridge of the brows stands out, 1 = a man's. */
    browRidge: number;
    /** How far the nose stands out, 1 = the base's. */
    nose: number;
    /** 0 only a tip … 1 a bridge that starts between the eyes. */
    noseBridge: number;
    noseY: number;
    mouthY: number;
    /** Half width of the mouth. */
    mouth: number;
    /** How far the lips stand out, 1 = the base's. */
    upperLip: number;
    lowerLip: number;
    /** −1 a child … 0 … 1 a mature face. For whatever else on the head shows age. */
    age: number;
    /** 0 a woman's face … 1 a man's; a little beyond at the ends. */
    masculinity: number;
    ears: EarKind;
    /** Size of the ears, 1 = the base's. */
    earSize: number;
}

/** Ears by outline. */
export type EarKind = 'round' | 'pointed' | 'elf';

/** Values of `face/anime`'s options that shape the head. All run −1 … 1 with 0 the base, unless said otherwise. */
export interface FaceOptions {
    /** −1 a child … 1 a mature face: eye line, cheeks, nose and jaw together. */
    age?: number;
    /** Over the figure's own. */
    masculinity?: number;
    faceLength?: number;
    forehead?: number;
    jaw?: number;
    chin?: number;
    chinForward?: number;
    cheek?: number;
    /** 0 … 2, 1 the base's. */
    nose?: number;
    noseHeight?: number;
    noseStyle?: string;
    /** 0.7 … 1.4, 1 the base's. */
    mouthWidth?: number;
    mouthHeight?: number;
    /** 0 … 1. */
    lips?: number;
    ears?: string;
    /** 0.7 … 1.4, 1 the base's. */
    earSize?: number;
}

interface FaceBase extends EyeBase {
    jaw: number;
    squareness: number;
    chinLength: number;
    chinWidth: number;
    chinDrop: number;
    cheek: number;
    roundness: number;
    flatness: number;
    breadth: number;
    browRidge: number;
    nose: number;
    noseY: number;
    mouthY: number;
    mouth: number;
}

/** Eye line, eye height and mouth follow the table of heads tall: 6.5–7.5 for the first two, 2–3 for the chibi. */
// prettier-ignore
const BASES: Record<Presentation, FaceBase> = {
    feminine: {
        jaw: 1, squareness: 0, chinLength: 0, chinWidth: 0.05, chinDrop: 0.013, cheek: 1, roundness: 0, flatness: 0.2, breadth: 1, browRidge: 0,
        nose: 1, noseY: 0.228, mouthY: 0.145, mouth: 0.05,
        eyeX: 0.165, eyeY: 0.38, eyeHalfWidth: 0.1, eyeHalfHeight: 0.07, lash: 0.022, wing: 0.032, browY: 0.06, brow: 0.0125
    },
    masculine: {
        jaw: 1.02, squareness: 0.3, chinLength: 0.035, chinWidth: 0.075, chinDrop: 0.014, cheek: 0.45, roundness: 0, flatness: 0.2, breadth: 1, browRidge: 1,
        nose: 1.22, noseY: 0.215, mouthY: 0.122, mouth: 0.06,
        eyeX: 0.155, eyeY: 0.4, eyeHalfWidth: 0.096, eyeHalfHeight: 0.066, lash: 0.016, wing: 0.018, browY: 0.05, brow: 0.019
    },
    chibi: {
        jaw: 1.1, squareness: 0, chinLength: -0.008, chinWidth: 0.09, chinDrop: 0.008, cheek: 1.2, roundness: 1, flatness: 0.75, breadth: 1.06, browRidge: 0,
        nose: 0.4, noseY: 0.19, mouthY: 0.112, mouth: 0.044,
        eyeX: 0.172, eyeY: 0.335, eyeHalfWidth: 0.112, eyeHalfHeight: 0.122, lash: 0.024, wing: 0.03, browY: 0.05, brow: 0.0135
    }
};

/** How far `masculinity` ±1 takes a face towards the other sex's, and beyond its own. */
const ACROSS = 0.85;
const BEYOND = 0.3;

/** A figure's face between a woman's and a man's. A chibi keeps its own and takes on a share of the difference. */
function sexed(presentation: Presentation, masculinity: number): { base: FaceBase; masculinity: number } {
    const own = presentation === 'masculine' ? 1 : 0;
    const outwards = own === 1 ? masculinity > 0 : masculinity < 0;
    const at = own + masculinity * (outwards ? BEYOND : ACROSS);
    const { feminine, masculine } = BASES;
    if (presentation !== 'chibi') return { base: mix(feminine, feminine, masculine, at), masculinity: at };
    return { base: mix(BASES.chibi, feminine, masculine, 0.6 * masculinity), masculinity: at };
}

/** `base` with `share` of the way from `a` to `b` added. */
function mix(base: FaceBase, a: FaceBase, b: FaceBase, share: number): FaceBase {
    const out = { ...base };
    for (const key of Object.keys(base) as (keyof FaceBase)[]) out[key] += share * (b[key] - a[key]);
    return out;
}

/** A child's eyes are low and large, its nose a dot, its jaw round; a mature face is the other way about. */
function aged(base: FaceBase, age: number): FaceBase {
    const child = Math.max(0, -age);
    const mature = Math.max(0, age);
    const grow = (value: number, atChild: number, atMature: number): number => value * (1 + atChild * child + atMature * mature);
    return {
        ...base,
        jaw: grow(base.jaw, 0.03, -0.025),
        squareness: base.squareness * (1 - 0.6 * child) + 0.06 * mature,
        chinLength: base.chinLength - 0.014 * child + 0.016 * mature,
        chinWidth: grow(base.chinWidth, 0.35, -0.05),
        cheek: grow(base.cheek, 0.35, -0.55),
        roundness: Math.min(1, base.roundness + 0.55 * child),
        flatness: base.flatness + 0.2 * child,
        nose: grow(base.nose, -0.4, 0.25),
        noseY: base.noseY - 0.014 * child + 0.002 * mature,
        mouthY: base.mouthY - 0.01 * child + 0.002 * mature,
        mouth: grow(base.mouth, -0.1, 0.12),
        eyeY: base.eyeY - 0.024 * child + 0.018 * mature,
        eyeHalfWidth: grow(base.eyeHalfWidth, 0.05, -0.03),
        eyeHalfHeight: grow(base.eyeHalfHeight, 0.13, -0.15),
        lash: grow(base.lash, 0, 0.05),
        browY: base.browY - 0.008 * mature,
        brow: grow(base.brow, -0.1, 0)
    };
}

/** How far each kind of nose stands out, and how much of it is bridge. */
const NOSES: Record<string, { reach: number; bridge: number }> = {
    dot: { reach: 0.62, bridge: 0 },
    wedge: { reach: 1, bridge: 0.45 },
    bridge: { reach: 1.1, bridge: 0.85 },
    mature: { reach: 1.28, bridge: 1 }
};

/** A face from its options: the base of the presentation, then what the options change. */
export function faceShape(presentation: Presentation, face: FaceOptions = {}, eyes: EyeOptions = {}): FaceShape {
    const { age = 0, masculinity = 0, faceLength = 0, forehead = 0, jaw = 0, chin = 0, chinForward = 0, cheek = 0 } = face;
    const { nose = 1, noseHeight = 0, noseStyle = 'wedge', mouthWidth = 1, mouthHeight = 0, lips = 0.3, ears = 'round', earSize = 1 } = face;
    const figure = sexed(presentation, masculinity);
    // A chibi is a child already, and its lower face is short.
    const small = presentation === 'chibi';
    const base = aged(figure.base, small && age < 0 ? 0.4 * age : age);
    const length = (small ? 0.02 : 0.03) * faceLength;
    const noseKind = NOSES[noseStyle] ?? NOSES.wedge;
    const ofEyes = eyeShape({ ...base, eyeY: base.eyeY - 0.012 * forehead }, eyes);
    // The mouth keeps below big eyes, the chin below the mouth.
    const highest = ofEyes.eyeY - Math.max(0.075, 1.32 * ofEyes.eyeHalfHeight) - 0.05;
    const wanted = clamp(base.chinLength + 0.022 * chin + length, -0.055, 0.1);
    const room = small ? 0.085 : 0.1;
    const mouthY = Math.min(highest, Math.max(base.mouthY - 0.75 * length + 0.013 * mouthHeight, room - wanted));
    const chinLength = Math.max(wanted, room - mouthY);
    // The upper lip needs room below the nose.
    const noseY = Math.max(base.noseY - 0.4 * length + 0.016 * noseHeight, mouthY + 0.058);
    return {
        ...ofEyes,
        jaw: base.jaw * (1 + 0.085 * jaw),
        squareness: clamp(base.squareness + 0.35 * jaw),
        chinLength,
        chinWidth: base.chinWidth * (1 - 0.25 * chin),
        chinForward: 0.014 * chinForward,
        chinDrop: base.chinDrop * (1 + 0.25 * chin),
        chinRound: clamp(0.25 - chin),
        cheek: Math.max(0, base.cheek * (1 + 0.6 * cheek)),
        roundness: clamp(base.roundness),
        flatness: base.flatness,
        breadth: base.breadth,
        forehead: 0.011 * forehead,
        browRidge: Math.max(0, base.browRidge),
        nose: Math.max(0.1, base.nose * nose * noseKind.reach),
        noseBridge: noseKind.bridge,
        noseY,
        mouthY,
        mouth: base.mouth * mouthWidth,
        upperLip: 0.75 + 0.8 * lips,
        lowerLip: 0.75 + 0.9 * lips,
        age,
        masculinity: figure.masculinity,
        ears: ears === 'elf' || ears === 'pointed' ? ears : 'round',
        earSize
    };
}

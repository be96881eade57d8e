import { clamp } from '../../geometry/scalar';
import type { Presentation } from '../part';

/** Every measure of a face. Head space: chin at the origin, head height 1, +Y up, +Z front. */
export interface FaceShape {
    /** Width of the lower face, 1 = the base's. */
    jaw: number;
    /** 0 a pointed oval … 1 square corners. */
    squareness: number;
    /** Lowers the chin by this much, and the mouth and nose with it by a share. */
    chinLength: number;
    /** Half width of the chin's bump. */
    chinWidth: number;
    /** How much the cheeks swell. */
    cheek: number;
    /** Added to the front's superellipse exponent at eye height: 0 round, more is flatter. */
    flatness: number;
    /** How far the nose stands out, 1 = the base's. */
    nose: number;
    noseY: number;
    mouthY: number;
    /** Half width of the mouth. */
    mouth: number;
    /** Left eye's centre. */
    eyeX: number;
    eyeY: number;
    eyeHalfWidth: number;
    eyeHalfHeight: number;
    /** How far the outer corner stands above the inner, as a slope. */
    eyeTilt: number;
    /** Lid line: 0 round … 1 straight and angular. */
    eyeSharpness: number;
    /** Iris half width and half height. */
    iris: [number, number];
    /** Thickness of the upper lash, and how far its wing reaches past the eye. */
    lash: number;
    wing: number;
    /** Brow: height above the eye's top edge, thickness. */
    browY: number;
    brow: number;
    pointedEars: boolean;
}

/** Values of `face/anime`'s options that shape the head. All run −1 … 1 with 0 the base, unless said otherwise. */
export interface FaceOptions {
    faceLength?: number;
    jaw?: number;
    chin?: number;
    cheek?: number;
    /** 0 … 2, 1 the base's. */
    nose?: number;
    /** 0.7 … 1.4, 1 the base's. */
    mouthWidth?: number;
    ears?: string;
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
    /** 0 round lids … 1 straight, angular ones. */
    sharpness?: number;
    /** Thickness and reach of the upper lash, 1 = the base's. */
    lash?: number;
    browThickness?: number;
}

interface FaceBase {
    jaw: number;
    squareness: number;
    chinLength: number;
    chinWidth: number;
    cheek: number;
    flatness: number;
    nose: number;
    noseY: number;
    mouthY: number;
    mouth: number;
    eyeX: number;
    eyeY: number;
    eyeHalfWidth: number;
    eyeHalfHeight: number;
    lash: number;
    wing: number;
    browY: number;
    brow: number;
}

/** Eye line, eye height and mouth follow the table of heads tall: 6.5–7.5 for the first two, 2–3 for the chibi. */
const BASES: Record<Presentation, FaceBase> = {
    feminine: {
        jaw: 1,
        squareness: 0,
        chinLength: 0,
        chinWidth: 0.045,
        cheek: 1,
        flatness: 0.2,
        nose: 1,
        noseY: 0.228,
        mouthY: 0.145,
        mouth: 0.05,
        eyeX: 0.165,
        eyeY: 0.38,
        eyeHalfWidth: 0.1,
        eyeHalfHeight: 0.07,
        lash: 0.022,
        wing: 0.032,
        browY: 0.06,
        brow: 0.0125
    },
    masculine: {
        jaw: 1.02,
        squareness: 0.3,
        chinLength: 0.035,
        chinWidth: 0.075,
        cheek: 0.45,
        flatness: 0.2,
        nose: 1.35,
        noseY: 0.215,
        mouthY: 0.122,
        mouth: 0.06,
        eyeX: 0.155,
        eyeY: 0.4,
        eyeHalfWidth: 0.096,
        eyeHalfHeight: 0.066,
        lash: 0.016,
        wing: 0.018,
        browY: 0.05,
        brow: 0.019
    },
    chibi: {
        jaw: 1.1,
        squareness: 0,
        chinLength: -0.008,
        chinWidth: 0.09,
        cheek: 1.2,
        flatness: 0.75,
        nose: 0.4,
        noseY: 0.19,
        mouthY: 0.112,
        mouth: 0.044,
        eyeX: 0.172,
        eyeY: 0.335,
        eyeHalfWidth: 0.112,
        eyeHalfHeight: 0.122,
        lash: 0.024,
        wing: 0.03,
        browY: 0.05,
        brow: 0.0135
    }
};

const TAN_DEGREE = 0.017455;

/** A face from its options: the base of the presentation, then what the options change. */
export function faceShape(presentation: Presentation, face: FaceOptions = {}, eyes: EyeOptions = {}): FaceShape {
    const base = BASES[presentation];
    const { faceLength = 0, jaw = 0, chin = 0, cheek = 0, nose = 1, mouthWidth = 1, ears = 'round' } = face;
    const { size = 1, openness = 1, tilt = 4, spacing = 0, sharpness = 0, lash = 1, browThickness = 1 } = eyes;
    // Lower lashes and the nose wings need room: a big eye may not reach the nose line or the temple.
    const eyeHalfWidth = clamp(base.eyeHalfWidth * size * (1 - 0.1 * sharpness), 0.06, 0.134);
    const eyeHalfHeight = clamp(base.eyeHalfHeight * size * openness, 0.03, 0.135);
    const length = 0.03 * faceLength;
    const sharp = clamp(sharpness);
    const irisHeight = Math.max(eyeHalfHeight * 1.04, eyeHalfWidth * 0.5);
    return {
        jaw: base.jaw * (1 + 0.08 * jaw),
        squareness: clamp(base.squareness + 0.35 * jaw),
        chinLength: base.chinLength + 0.022 * chin + length,
        chinWidth: base.chinWidth * (1 - 0.2 * chin),
        cheek: Math.max(0, base.cheek * (1 + 0.6 * cheek)),
        flatness: base.flatness,
        nose: base.nose * nose,
        noseY: base.noseY - 0.4 * length,
        mouthY: base.mouthY - 0.75 * length,
        mouth: base.mouth * mouthWidth,
        eyeX: clamp(
            base.eyeX + 0.014 * spacing + 0.35 * (eyeHalfWidth - base.eyeHalfWidth),
            eyeHalfWidth + 0.048,
            0.206
        ),
        eyeY: base.eyeY,
        eyeHalfWidth,
        eyeHalfHeight,
        eyeTilt: tilt * TAN_DEGREE,
        eyeSharpness: sharp,
        iris: [Math.min(irisHeight * 0.88, eyeHalfWidth * 0.72), irisHeight],
        lash: base.lash * lash,
        wing: base.wing * lash,
        browY: base.browY,
        brow: base.brow * browThickness,
        pointedEars: ears === 'pointed'
    };
}

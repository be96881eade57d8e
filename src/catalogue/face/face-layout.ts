import type { FaceSkinLayout } from '../../paint/face/layout';
import type { HeadShape } from './head-shape';
import { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import { earRing, earShape } from './ear-shape';
import { earUv, frontUv, inPicture, onEar } from './face-uv';
import { NEUTRAL } from './pose';

/** The head as the part `part` needs it: the anime face's own. @throws when the recipe's head is another. */
export function animeHead(head: HeadShape, part: string): AnimeHead {
    if (!(head instanceof AnimeHead)) throw new Error(`${part}: context.head must be an AnimeHead (got another HeadShape)`);
    return head;
}

/** Where things lie on the picture of a face, for all that is painted on it: the material's name is {@link FACE_MATERIAL}. */
export function faceLayout(head: AnimeHead): FaceSkinLayout {
    const { shape } = head;
    const { upper } = head.lips(NEUTRAL.mouth);
    const lids = head.lids(NEUTRAL.left);
    return {
        place: frontUv,
        length: inPicture,
        eye: head.eye,
        upperLid: resample(lids.upper, LID_POINTS),
        lowerLid: resample(lids.lower, LID_POINTS),
        browY: shape.eyeY + shape.eyeHalfHeight + shape.brows.height,
        noseY: shape.noseY,
        chinY: -shape.chinLength,
        mouthY: shape.mouthY,
        mouth: shape.mouth,
        cornerRise: upper[upper.length - 1][1] - shape.mouthY,
        ears: [earPaint(head, 1), earPaint(head, -1)],
        onEar: (units) => onEar(shape.ears, units)
    };
}

/** Points along a lid's line. */
const LID_POINTS = 21;

/** Name of the material that the face's skin is drawn on. */
export const FACE_MATERIAL = 'Face';

/** The fold inside the rim runs from above the ear's front over its top down to the lobe; the hollow lies inside it. */
function earPaint(head: AnimeHead, side: number): { fold: Vec2[]; hollow: Vec2[] } {
    const kind = head.shape.ears;
    const ear = earShape(kind, 1);
    const onPicture = ([back, up]: Vec2): Vec2 => earUv(kind, side, back, up);
    // From the lobe's back round the top to the front.
    const rim = earRing(ear, 0.76);
    const fold = rim.slice(Math.round(rim.length * 0.16), Math.round(rim.length * 0.8));
    const inner = earRing(ear, 0.44);
    const hollow = inner.slice(Math.round(rim.length * 0.04), Math.round(rim.length * 0.92));
    return { fold: resample(fold, 24).map(onPicture), hollow: resample(hollow, 20).map(onPicture) };
}

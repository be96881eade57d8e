/** What one eye does. */
export interface EyePose {
    /** 0 open … 1 shut. */
    shut: number;
    /** With `shut`: 0 shuts downwards (asleep) … 1 shuts into an upward arc (laughing). */
    joy: number;
    /** Raises the upper lid, in half eye heights. */
    upper: number;
    /** Raises the lower lid, in half eye heights. */
    lower: number;
    /** Turns the upper lid: + lowers its inner end (angry), − its outer end (sad). In half eye heights. */
    slant: number;
    /** Size of the iris. */
    iris: number;
    /** How far the iris slides, to the avatar's left and up, head units. */
    look: readonly [number, number];
    /** Thickness of the lashes and the crease; 0 hides them. */
    lash: number;
}

/** What both brows do. */
export interface BrowPose {
    /** Lifts the brow, in fiftieths of a head. */
    raise: number;
    /** Lifts (+) or lowers (−) the inner end, same unit. */
    inner: number;
    /** Draws the brows together, same unit. */
    squeeze: number;
}

/** What the mouth does. Lengths in head units. */
export interface MouthPose {
    /** Width in units of the face's own. */
    width: number;
    /** Height of the opening above the resting line, at the middle. */
    rise: number;
    /** Depth of the opening below the resting line, at the middle. */
    drop: number;
    /** Corners: 1 a broad smile … −1 a frown. */
    corner: number;
    /** Exponent of the opening's outline: .5 an ellipse, smaller is boxier. */
    box: number;
    /** How far the lips are pushed forward. */
    pucker: number;
    /** How far the chin drops. */
    jaw: number;
    /** Visible height of the upper teeth. */
    teeth: number;
    /** Visible height of the lower teeth. */
    lowerTeeth: number;
    /** Height of the tongue over the floor of the mouth. */
    tongue: number;
    /** How far the tongue hangs out over the lower lip. */
    tip: number;
    /** How far the lips slide to the avatar's left. */
    shift: number;
    /** How far the jaw swings to the avatar's left. */
    swing: number;
    /** How far the jaw comes forward. */
    thrust: number;
    /** How far the cheeks are blown up. */
    puff: number;
    /** How far the drawn line of shut lips bends into a cat's double bow. */
    cat: number;
    /** How far the drawn line of shut lips bends into waves. */
    wave: number;
}

/** A whole face. The blend shapes of `shapes.ts` are differences between two of these. */
export interface FacePose {
    left: EyePose;
    right: EyePose;
    brow: BrowPose;
    mouth: MouthPose;
}

const OPEN_EYE: EyePose = { shut: 0, joy: 0, upper: 0, lower: 0, slant: 0, iris: 1, look: [0, 0], lash: 1 };
const REST_BROW: BrowPose = { raise: 0, inner: 0, squeeze: 0 };
const REST_MOUTH: MouthPose = {
    width: 1,
    rise: 0,
    drop: 0,
    corner: 0.35,
    box: 0.5,
    pucker: 0,
    jaw: 0,
    teeth: 0,
    lowerTeeth: 0,
    tongue: 0,
    tip: 0,
    shift: 0,
    swing: 0,
    thrust: 0,
    puff: 0,
    cat: 0,
    wave: 0
};

/** The face at rest, as it is modelled. */
export const NEUTRAL: FacePose = { left: OPEN_EYE, right: OPEN_EYE, brow: REST_BROW, mouth: REST_MOUTH };

// What stays at rest is the same object, so that meshes can tell what a pose leaves alone.
/** Both eyes in a pose. */
export function eyes(change: Partial<EyePose>): FacePose {
    const eye = { ...OPEN_EYE, ...change };
    return { ...NEUTRAL, left: eye, right: eye };
}

/** The mouth in a pose. */
export const mouth = (change: Partial<MouthPose>): FacePose => ({ ...NEUTRAL, mouth: { ...REST_MOUTH, ...change } });

/** Both brows in a pose. */
export const brows = (change: Partial<BrowPose>): FacePose => ({ ...NEUTRAL, brow: { ...REST_BROW, ...change } });

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
    /** Height of the tongue over the floor of the mouth. */
    tongue: number;
}

/** A whole face. The expressions of `rig/expressions.ts` are differences between one of these and the neutral one. */
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
    tongue: 0
};

/** The face at rest, as it is modelled. */
export const NEUTRAL: FacePose = { left: OPEN_EYE, right: OPEN_EYE, brow: REST_BROW, mouth: REST_MOUTH };

const pose = (eye: Partial<EyePose>, mouth: Partial<MouthPose> = {}, brow: Partial<BrowPose> = {}): FacePose => {
    // What stays at rest is the same object, so that meshes can tell what a pose leaves alone.
    const over = <T extends object>(rest: T, change: Partial<T>): T =>
        Object.keys(change).length ? { ...rest, ...change } : rest;
    const both = over(OPEN_EYE, eye);
    return { left: both, right: both, brow: over(REST_BROW, brow), mouth: over(REST_MOUTH, mouth) };
};

const SHUT: EyePose = { ...OPEN_EYE, shut: 1 };

/** Every blend shape of the head by name. All meshes of the head carry those of these that move them. */
export const POSES: Readonly<Record<string, FacePose>> = {
    blink: { ...NEUTRAL, left: SHUT, right: SHUT },
    blinkLeft: { ...NEUTRAL, left: SHUT },
    blinkRight: { ...NEUTRAL, right: SHUT },
    // Five mouths told apart by proportion alone: tall, flat, dot, tray, egg.
    aa: pose(
        {},
        { width: 1.08, rise: 0.006, drop: 0.06, corner: 0.35, box: 0.46, jaw: 0.02, teeth: 0.012, tongue: 0.022 }
    ),
    ih: pose(
        {},
        { width: 1.24, rise: 0.003, drop: 0.021, corner: 0.5, box: 0.26, jaw: 0.004, teeth: 0.015, tongue: 0.004 }
    ),
    ou: pose(
        {},
        {
            width: 0.44,
            rise: 0.013,
            drop: 0.016,
            corner: 0,
            box: 0.5,
            pucker: 0.01,
            jaw: 0.005,
            teeth: 0,
            tongue: 0.004
        }
    ),
    ee: pose(
        {},
        { width: 1.12, rise: 0.003, drop: 0.037, corner: 0.45, box: 0.32, jaw: 0.01, teeth: 0.012, tongue: 0.014 }
    ),
    oh: pose(
        {},
        {
            width: 0.64,
            rise: 0.02,
            drop: 0.038,
            corner: 0,
            box: 0.5,
            pucker: 0.006,
            jaw: 0.014,
            teeth: 0.004,
            tongue: 0.014
        }
    ),
    happy: pose(
        { shut: 1, joy: 1 },
        { width: 1.3, drop: 0.05, corner: 1.1, box: 0.55, jaw: 0.01, teeth: 0.012, tongue: 0.02 },
        { raise: 0.6 }
    ),
    angry: pose(
        { upper: -0.06, lower: 0.1, slant: 0.34, iris: 0.95 },
        { width: 0.86, corner: -0.75 },
        { raise: -0.45, inner: -1.1, squeeze: 0.6 }
    ),
    sad: pose(
        { upper: -0.12, lower: 0.05, slant: -0.34 },
        { width: 0.74, corner: -0.85 },
        { raise: 0.1, inner: 1.5, squeeze: 0.4 }
    ),
    relaxed: pose({ upper: -0.38, lower: 0.16 }, { width: 1.08, corner: 0.95 }, { raise: 0.25 }),
    surprised: pose(
        { upper: 0.14, lower: -0.06, iris: 0.8 },
        { width: 0.5, rise: 0.015, drop: 0.03, corner: 0, box: 0.5, jaw: 0.01, teeth: 0.003, tongue: 0.008 },
        { raise: 1.3, inner: 0.2 }
    )
};

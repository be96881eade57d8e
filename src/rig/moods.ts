import type { Mix } from './mix';

/** A face that a symbol draws in place of the eyes: shut, without lashes. */
const DRAWN_EYES: Mix = { 'blink*': 1, 'lashless*': 1 };

/** VRM's five emotions. */
export const EMOTIONS = {
    happy: { 'joy*': 1, laugh: 1, 'browInUp*': 0.45, 'browOutUp*': 0.55 },
    angry: { 'browInDown*': 1, 'browSqueeze*': 0.8, 'fierce*': 1, 'squint*': 0.3, irisSmall: 0.2, 'frown*': 0.9, narrow: 0.2 },
    sad: { 'browInUp*': 1, 'browOutDown*': 0.35, 'browSqueeze*': 0.4, 'meek*': 0.85, 'squint*': 0.2, 'blink*': 0.1, 'frown*': 0.95, narrow: 0.3 },
    relaxed: { 'blink*': 0.2, 'squint*': 0.34, 'meek*': 0.2, 'smile*': 0.85, 'browInUp*': 0.4, 'browOutUp*': 0.2 },
    surprised: { 'wide*': 0.85, irisSmall: 0.65, 'browInUp*': 0.9, 'browOutUp*': 0.95, oh: 0.8 }
} as const satisfies Record<string, Mix>;

/** Moods of drawn characters beyond these, as faces alone. */
export const FACES = {
    smug: { 'blink*': 0.36, 'squint*': 0.3, 'browInDown*': 0.2, 'browOutUp*': 0.55, smileLeft: 1, smileRight: 0.45, mouthLeft: 0.35, stretchLeft: 0.4 },
    grin: { clench: 0.85, 'smile*': 0.9, 'stretch*': 0.35, 'squint*': 0.35, 'browOutUp*': 0.35 },
    beaming: { 'joy*': 1, 'smile*': 1, 'stretch*': 0.3, 'browInUp*': 0.3, 'browOutUp*': 0.45 },
    winkLeft: { joyLeft: 1, laugh: 0.75, browInDownLeft: 0.15, browOutUpRight: 0.5, browInUpRight: 0.2 },
    winkRight: { joyRight: 1, laugh: 0.75, browInDownRight: 0.15, browOutUpLeft: 0.5, browInUpLeft: 0.2 },
    cat: { cat: 1, 'browInUp*': 0.2, 'browOutUp*': 0.35 },
    tease: { tongueOut: 1, joyRight: 1, browInDownRight: 0.1, browOutUpLeft: 0.5 },
    pout: { puff: 1, 'frown*': 1, narrow: 0.75, 'browInDown*': 0.75, 'browSqueeze*': 0.5, 'fierce*': 0.55, 'squint*': 0.2, 'lookRight*': 0.6 },
    deadpan: { 'blink*': 0.46, 'squint*': 0.2, press: 0.7, 'frown*': 0.3, 'browInDown*': 0.25, 'browOutDown*': 0.15 },
    determined: { 'browInDown*': 0.9, 'browOutUp*': 0.2, 'browSqueeze*': 0.5, 'fierce*': 0.75, 'squint*': 0.15, press: 0.9, 'smile*': 0.45 },
    disgust: { sneerLeft: 0.8, sneerRight: 0.25, 'frown*': 0.95, 'squint*': 0.75, 'blink*': 0.14, 'browInDown*': 0.6, 'browSqueeze*': 0.7, browOutUpLeft: 0.3 },
    clenched: { clench: 1, 'browInDown*': 0.85, 'browSqueeze*': 0.8, 'fierce*': 0.6, 'squint*': 0.45 },
    gasp: { oh: 1, aa: 0.3, 'wide*': 1, irisSmall: 1, 'browInUp*': 1, 'browOutUp*': 0.8 },
    wavy: { wavy: 1, 'browInUp*': 0.85, 'browSqueeze*': 0.2, 'meek*': 0.4, 'squint*': 0.2 },
    sleepy: { 'blink*': 0.62, 'browInUp*': 0.35, 'browOutDown*': 0.25, ou: 0.25 }
} as const satisfies Record<string, Mix>;

/** Moods that wear a symbol. */
export const DRAWN_MOODS = {
    furious: { 'browInDown*': 1, 'browSqueeze*': 1, 'fierce*': 1, irisSmall: 0.6, 'squint*': 0.25, wail: 0.9, angerVein: 1 },
    shy: { blushLines: 1, 'browInUp*': 0.75, 'browSqueeze*': 0.2, 'meek*': 0.25, 'blink*': 0.14, 'lookLeft*': 0.6, 'lookDown*': 0.5, wavy: 0.45 },
    cry: { 'blink*': 1, tears: 1, wail: 1, 'browInUp*': 1, 'browSqueeze*': 0.4 },
    teary: { tearsWelling: 1, 'browInUp*': 1, 'browSqueeze*': 0.3, 'meek*': 0.7, irisBig: 0.7, wavy: 0.7 },
    nervous: { sweatDrop: 1, wavy: 0.8, 'browInUp*': 0.8, irisSmall: 0.4, 'smile*': 0.3 },
    gloomy: { shadeFace: 1, 'browInUp*': 0.8, 'meek*': 0.5, 'blink*': 0.3, 'frown*': 0.8, irisSmall: 0.2 },
    shocked: { irisNone: 1, shadeFace: 1, 'wide*': 1, wail: 0.75, 'browInUp*': 1, 'browOutUp*': 0.6 },
    starstruck: { pupilStar: 1, irisBig: 0.6, laugh: 0.9, 'wide*': 0.3, 'browInUp*': 0.5, 'browOutUp*': 0.7 },
    lovestruck: { pupilHeart: 1, irisBig: 0.6, laugh: 0.7, blushLines: 1, 'browInUp*': 0.8, 'squint*': 0.2 },
    squeezed: { ...DRAWN_EYES, eyesChevron: 1, wail: 0.55, 'browInDown*': 0.35, 'browSqueeze*': 0.5 },
    dizzy: { irisNone: 1, eyesSpiral: 1, wavy: 0.9, 'browInUp*': 0.9, 'wide*': 0.2 },
    knockedOut: { ...DRAWN_EYES, eyesCross: 1, tongueOut: 0.8, 'browInUp*': 0.6 },
    puzzled: { questionMark: 1, browOutUpLeft: 0.9, browInUpLeft: 0.4, browInDownRight: 0.4, 'frown*': 0.35, mouthRight: 0.3, narrow: 0.4 },
    startled: { exclamationMark: 1, 'wide*': 0.7, irisSmall: 0.5, 'browInUp*': 0.7, 'browOutUp*': 0.8, ou: 0.6 },
    delighted: { sparkles: 1, irisBig: 0.8, laugh: 0.85, 'browInUp*': 0.6, 'browOutUp*': 0.6 },
    asleep: { 'blink*': 1, snotBubble: 1, sleepZs: 1, ou: 0.35, 'browOutDown*': 0.2 },
    humming: { musicNote: 1, 'joy*': 1, pucker: 0.8, 'browInUp*': 0.3, 'browOutUp*': 0.4 }
} as const satisfies Record<string, Mix>;

/** The symbols alone, to go with any face. */
export const SYMBOLS = {
    eyesChevron: { ...DRAWN_EYES, eyesChevron: 1 },
    eyesArc: { ...DRAWN_EYES, eyesArc: 1 },
    eyesCross: { ...DRAWN_EYES, eyesCross: 1 },
    eyesSpiral: { irisNone: 1, eyesSpiral: 1 },
    eyesWhite: { irisNone: 1 },
    pupilStar: { pupilStar: 1 },
    pupilHeart: { pupilHeart: 1 },
    pupilCross: { pupilCross: 1 },
    sweatDrop: { sweatDrop: 1 },
    angerVein: { angerVein: 1 },
    tears: { tears: 1 },
    tearsWelling: { tearsWelling: 1 },
    blushLines: { blushLines: 1 },
    shadeFace: { shadeFace: 1 },
    questionMark: { questionMark: 1 },
    exclamationMark: { exclamationMark: 1 },
    sparkles: { sparkles: 1 },
    sleepZs: { sleepZs: 1 },
    musicNote: { musicNote: 1 },
    snotBubble: { snotBubble: 1 }
} as const satisfies Record<string, Mix>;

import type { Mix } from './mix';

/** VRM's five emotions. */
export const EMOTIONS = {
    happy: { 'joy*': 1, laugh: 1, 'browInUp*': 0.4, 'browOutUp*': 0.55 },
    angry: { 'browInDown*': 0.9, 'browSqueeze*': 0.7, 'fierce*': 0.85, 'squint*': 0.3, irisSmall: 0.2, 'frown*': 0.9, narrow: 0.2 },
    sad: { 'browInUp*': 1, 'browOutDown*': 0.2, 'browSqueeze*': 0.4, 'meek*': 0.85, 'squint*': 0.2, 'blink*': 0.1, 'frown*': 0.95, narrow: 0.3 },
    relaxed: { 'blink*': 0.28, 'squint*': 0.42, 'smile*': 0.8, 'browInUp*': 0.15, 'browOutUp*': 0.2 },
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
    pout: { puff: 0.85, 'frown*': 0.5, narrow: 0.5, 'browInDown*': 0.55, 'browSqueeze*': 0.3, 'fierce*': 0.35, 'squint*': 0.15 },
    deadpan: { 'blink*': 0.46, 'squint*': 0.2, press: 0.7, 'frown*': 0.3, 'browInDown*': 0.25, 'browOutDown*': 0.15 },
    determined: { 'browInDown*': 0.65, 'browSqueeze*': 0.4, 'fierce*': 0.5, press: 0.8, 'smile*': 0.2 },
    disgust: { sneerLeft: 0.8, sneerRight: 0.25, 'frown*': 0.95, 'squint*': 0.75, 'blink*': 0.14, 'browInDown*': 0.6, 'browSqueeze*': 0.7, browOutUpLeft: 0.3 },
    clenched: { clench: 1, 'browInDown*': 0.85, 'browSqueeze*': 0.8, 'fierce*': 0.6, 'squint*': 0.45 },
    gasp: { oh: 1, aa: 0.3, 'wide*': 1, irisSmall: 1, 'browInUp*': 1, 'browOutUp*': 0.8 },
    wavy: { wavy: 1, 'browInUp*': 0.85, 'browSqueeze*': 0.2, 'meek*': 0.4, 'squint*': 0.2 },
    sleepy: { 'blink*': 0.62, 'browInUp*': 0.35, 'browOutDown*': 0.25, ou: 0.25 }
} as const satisfies Record<string, Mix>;

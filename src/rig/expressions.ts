import type { Expression } from '../avatar/avatar';
import { FACE_TRACKING } from './face-tracking';
import type { Mix } from './mix';
import { mood, movement } from './mix';
import { DRAWN_MOODS, EMOTIONS, FACES, SYMBOLS } from './moods';

const moods = (list: Readonly<Record<string, Mix>>): Expression[] =>
    Object.entries(list).map(([name, mix]) => mood(name, mix));

/**
 * All expressions over the head's blend shapes: the 18 VRM presets, the moods and symbols of drawn characters, and the 52
 * names of face trackers. Names are unique.
 */
export function faceExpressions(): Expression[] {
    return [
        movement('neutral', {}),
        ...moods(EMOTIONS),
        ...['aa', 'ih', 'ou', 'ee', 'oh'].map((vowel) => movement(vowel, { [vowel]: 1 })),
        movement('blink', { 'blink*': 1 }, { overrideLookAt: 'blend' }),
        movement('blinkLeft', { blinkLeft: 1 }),
        movement('blinkRight', { blinkRight: 1 }),
        // The eyes look with their bones: these stay empty, as files with bone look-at have them.
        ...['lookUp', 'lookDown', 'lookLeft', 'lookRight'].map((name) => movement(name, {})),
        ...moods(FACES),
        ...moods(DRAWN_MOODS),
        ...moods(SYMBOLS),
        ...[...FACE_TRACKING].map(([name, mix]) => movement(name, mix))
    ];
}

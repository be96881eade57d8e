import type { PoseName } from '../src/rig/poses';

/** Expressions a character on the stage can wear, as the panel groups them; none of them is the neutral face. */
export const MOOD_GROUPS = {
    expression: ['happy', 'angry', 'sad', 'relaxed', 'surprised'],
    face: [
        'beaming', 'grin', 'smug', 'winkLeft', 'winkRight', 'tease', 'cat', 'determined', 'pout', 'deadpan', 'disgust', 'clenched', 'gasp', 'wavy',
        'sleepy'
    ],
    manga: [
        'delighted', 'starstruck', 'lovestruck', 'shy', 'humming', 'puzzled', 'startled', 'nervous', 'teary', 'cry', 'furious', 'squeezed',
        'gloomy', 'shocked', 'dizzy', 'knockedOut', 'asleep'
    ]
} as const;
export type Mood = (typeof MOOD_GROUPS)[keyof typeof MOOD_GROUPS][number];
export const MOODS: readonly Mood[] = Object.values(MOOD_GROUPS).flat();

/** Symbols it can wear with any of them. */
export const MARKS = [
    'blushLines', 'sweatDrop', 'angerVein', 'tears', 'tearsWelling', 'shadeFace', 'questionMark', 'exclamationMark', 'sparkles', 'musicNote',
    'sleepZs', 'snotBubble', 'eyesChevron', 'eyesArc', 'eyesCross', 'eyesSpiral', 'eyesWhite', 'pupilStar', 'pupilHeart', 'pupilCross'
] as const;
export type Mark = (typeof MARKS)[number];

/** Poses a character on the stage can take, the first unless it says otherwise. */
export const STANCES = ['stand', 'walk', 'run', 'sit', 'reach', 'wave', 'up', 'akimbo', 'crossed', 'fists', 'bow', 'squat', 'kneel', 'splits', 'apose', 'tpose'] as const satisfies readonly PoseName[];
export type Stance = (typeof STANCES)[number];

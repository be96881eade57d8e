import type { PoseName } from '../src/rig/poses';

/** Expressions a character on the stage can wear; none of them is the neutral face. */
export const MOODS = ['happy', 'angry', 'sad', 'relaxed', 'surprised'] as const;
export type Mood = (typeof MOODS)[number];

/** Poses a character on the stage can take, the first unless it says otherwise. */
export const STANCES = ['stand', 'walk', 'run', 'sit', 'reach', 'wave', 'up', 'apose', 'tpose'] as const satisfies readonly PoseName[];
export type Stance = (typeof STANCES)[number];

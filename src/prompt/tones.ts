import type { Slot } from '../catalogue/part';
import type { ColorField } from '../paint/color';

/** Which of a named colour's shades a slot takes. */
export function fieldOf(slot: Slot): ColorField {
    return slot === 'hair' || slot === 'ears' ? 'hair' : slot === 'eyes' ? 'eye' : slot === 'body' ? 'skin' : 'cloth';
}
/** The slot a colour that implies its noun ("blonde") is said of. */
export const SLOT_OF_FIELD: Record<ColorField, Slot> = { hair: 'hair', eye: 'eyes', skin: 'body', cloth: 'top' };

/** What a modifier means by itself ("dark hair"), by its id. Skin's are with the modifiers, in `paint/color.ts`. */
const TONES: Record<string, Partial<Record<ColorField, string>>> = {
    light: { hair: '#dfc08c', eye: '#8fbfe0', cloth: '#e8e2d8' },
    pale: { hair: '#ece0c8', eye: '#a9c6da', cloth: '#efe9e2' },
    pastel: { hair: '#f3c9d8', eye: '#b4cdf0', cloth: '#f2cfd9' },
    dark: { hair: '#3b302f', eye: '#4a3632', cloth: '#32333f' },
    deep: { hair: '#4a2e35', eye: '#3b3f6e', cloth: '#3a2f4f' },
    bright: { hair: '#f08a4b', eye: '#3f9be0', cloth: '#e8543f' },
    muted: { hair: '#8f8079', eye: '#7d8791', cloth: '#8b8490' }
};
/** The colour of "dark hair", where the word alone says enough. */
export const toneFor = (modifier: string, slot: Slot): string | undefined => TONES[modifier]?.[fieldOf(slot)];

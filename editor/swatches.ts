import type { Slot } from '../src/catalogue/part';

/** Colours an illustrator reaches for first, by what is being coloured. */
const HAIR = ['#f4f1f5', '#c9ccd8', '#f6dd9b', '#d99a5b', '#8a5a44', '#4a3b36', '#2b2a33', '#b8443f', '#f3a6bd', '#9a8fd0', '#6d9edb', '#6fbfa4'];
const EYES = ['#d33a3f', '#e08a3c', '#d9b23c', '#4aa564', '#3fa7b5', '#3d6fd0', '#7a52c7', '#c95fa6', '#7a5138', '#5b6470'];
const SKIN = ['#fff1e6', '#ffe8d9', '#f9d9c0', '#eebf9c', '#d59c74', '#a86f4c', '#7b4d36', '#5a3828'];
const CLOTH = ['#ffffff', '#d9dce3', '#8d94a3', '#3b3f4a', '#1f2129', '#2f4a7d', '#5e8fd0', '#8c2f39', '#d65a5f', '#f0a8b6', '#e8c15a', '#4f7a55', '#7a5b43', '#6b4d94'];

/** Suggestions for a colour option. */
export function swatchesFor(slot: Slot, option: string): readonly string[] {
    if (slot === 'body' || /skin/i.test(option)) return SKIN;
    if (slot === 'eyes' || (slot === 'face' && /eye|iris/i.test(option))) return EYES;
    if (slot === 'hair' || slot === 'ears') return HAIR;
    return CLOTH;
}

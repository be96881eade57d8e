import type { ChoiceOption, ColorOption } from '../part';
import type { V3 } from './scalp';

/** A hair tie: where it sits, which way the hair leaves through it, its radii. Head space. */
export interface Tie {
    center: V3;
    axis: V3;
    ring: number;
    tube: number;
    /** Which side of it a bow is tied on. @default above */
    front?: V3;
    /** How far a bow leans over the hair that leaves the tie: 0 it lies flat on the tie's side, 1 half way round. @default 0.3 */
    lean?: number;
    /** Chain of bones it hangs on with the end of a plait. @default the head */
    chain?: string;
    /** Chain of the tail it holds, which a bow's tails swing with. */
    tail?: string;
}

/** What a tied hairstyle says of its ties. */
export interface TieValues {
    tie: string;
    ties: string;
}

const tie: ChoiceOption = {
    type: 'choice', default: 'scrunchie', title: { en: 'Tied with', ja: '結び方' }, group: 'Shape',
    values: [
        { id: 'scrunchie', likely: 3, title: { en: 'Scrunchie', ja: 'シュシュ' }, words: { en: ['scrunchie', 'scrunchies', 'scrunchy'], ja: ['シュシュ'] } },
        { id: 'band', likely: 2, title: { en: 'Plain band', ja: 'ヘアゴム' }, words: { en: ['hair elastic', 'elastic band', 'hair tie', 'hair ties'], ja: ['ヘアゴム'] } },
        { id: 'bow', likely: 3, title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['ribbon', 'bow', 'tied with ribbons', 'tied with a ribbon', 'tied with bows', 'tied with a bow', 'ribbon tied', 'ribbon-tied'], ja: ['リボン', 'リボンで結んだ', 'リボン結び', 'リボンで結った'] } },
        { id: 'bobbles', likely: 0.7, title: { en: 'Bobbles', ja: 'ボンボン' }, words: { en: ['hair bobbles', 'hair bobble', 'bobbles'], ja: ['ヘアボンボン', 'ボンボン'] } },
        { id: 'tube', likely: 0.4, title: { en: 'Cuff', ja: 'ヘアカフス' }, words: { en: ['hair tube', 'hair tubes', 'hair cuff', 'hair cuffs', 'hair ring', 'hair rings'], ja: ['ヘアカフス', 'ヘアチューブ'] } },
        { id: 'none', likely: 0, title: { en: 'Hidden', ja: 'なし' }, words: { en: ['hidden tie', 'without a hair tie'], ja: ['結び目なし'] } }
    ]
};
const ties: ColorOption = {
    type: 'color', default: '#b8323f', title: { en: 'Ties', ja: 'ヘアゴム' },
    words: { en: ['hair tie', 'hair ties', 'tie', 'scrunchie', 'scrunchies', 'scrunchy', 'hair elastic', 'hair bobbles', 'hair bobble', 'hair tube', 'hair tubes', 'hair cuff', 'hair cuffs', 'ribbon', 'bow'], ja: ['ヘアゴム', 'シュシュ', 'ヘアボンボン', 'リボン'] }
};
/** Options of every hairstyle that is tied. */
export const tieOptions = { tie, ties };

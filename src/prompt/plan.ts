import type { Bilingual, Slot } from '../catalogue/part';
import type { Recipe } from '../recipe/recipe';
import type { Said } from '../recipe/said';
import type { Ignorance } from './sayings';
import type { Span } from './statement';

/** A reason before it is put into a language. Fields that depend on the finished recipe are filled in by `after`. */
export interface Finding {
    span: Span;
    says: Bilingual;
    slot?: Slot;
    part?: string;
    set?: string;
    option?: string;
    value?: number | string | boolean;
}
export interface Plan {
    said: Said;
    findings: Finding[];
    ignored: { span: Span; why: Ignorance }[];
    conflicts: Bilingual[];
    /** How many things that were said do not suit the figure: a boy's sailor skirt. */
    misfits: number;
    /** What can only be told once every part is known. */
    after: ((recipe: Recipe) => Finding | Bilingual)[];
}

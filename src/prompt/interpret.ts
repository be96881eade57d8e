import { allEnsembles, findEnsemble, findPart, partsOf } from '../catalogue/index';
import type { Presentation, Slot } from '../catalogue/part';
import { colorFor, modifyColor, type ColorField, type ColorModifier } from '../paint/color';
import { phraseKey } from './fold';
import { lexicon, type Meaning } from './lexicon';
import type { Token } from './scan';

/** A thing a sentence says. Spans are indices into the prompt. */
export type Statement =
    | { kind: 'part'; slot: Slot; part: string; span: Span }
    | { kind: 'set'; set: string; span: Span }
    | { kind: 'clear'; slot: Slot; span: Span; what: string }
    | { kind: 'color'; target: ColorTarget; hex: string; title: string; index: number; negated: boolean; span: Span }
    | { kind: 'value'; slot: Slot; choices: ValueChoice[]; comparative: boolean; strength: number; span: Span };

/** What one adjective means for one part: "long" is another number for a skirt than for a braid. */
export interface ValueChoice {
    part: string;
    option: string;
    value: number | string | boolean;
}

export interface Span {
    start: number;
    end: number;
    text: string;
    /** The spelling it was taken for, if it was misspelt. */
    spelling?: string;
}
/** What a colour is said of: an option of a slot, or a whole outfit. */
export type ColorTarget = { slot: Slot; option: string } | { set: string };

export interface Interpretation {
    statements: Statement[];
    ignored: { span: Span; why: string }[];
}

/** A noun in the sentence: something colours and adjectives bind to. */
interface Head {
    at: number;
    slot?: Slot;
    option?: string;
    set?: string;
    part?: string;
    colors: number;
    negated: boolean;
}

const spanOf = (token: Token): Span => ({ start: token.start, end: token.end, text: token.text, ...(token.spelling && { spelling: token.spelling }) });

/** Turns tokens into statements: nouns first, then each colour and adjective to the nearest noun of its clause. */
export function interpret(tokens: Token[], presentation: Presentation): Interpretation {
    const statements: Statement[] = [];
    const ignored: Interpretation['ignored'] = [];
    const of = <K extends Meaning['kind']>(token: Token | undefined, kind: K): Extract<Meaning, { kind: K }> | undefined =>
        token?.meanings.find((m): m is Extract<Meaning, { kind: K }> => m.kind === kind);
    const allOf = <K extends Meaning['kind']>(token: Token, kind: K) => token.meanings.filter((m): m is Extract<Meaning, { kind: K }> => m.kind === kind);

    // 1. The nouns.
    const heads: (Head | undefined)[] = tokens.map((token, at) => {
        if (of(token, 'color') || token.comparative) return undefined;
        const set = chooseSet(allOf(token, 'set').map((m) => m.set), presentation);
        const noun = of(token, 'noun');
        const part = choosePart(allOf(token, 'part'), presentation);
        const base = { at, colors: 0, negated: isNegated(tokens, at) };
        if (set) return { ...base, set };
        // "Eyes" alone names the slot, not the one part whose words include it.
        if (noun) return { ...base, slot: noun.slot, option: noun.option, part: part && token.text.trim().includes(' ') ? part.part : undefined };
        if (part) return { ...base, slot: part.slot, part: part.part };
        return undefined;
    });
    const clauseOf: number[] = [];
    let clause = 0;
    tokens.forEach((token, i) => {
        if (token.mark === 'clause') clause++;
        clauseOf[i] = clause;
    });

    for (const head of heads) {
        if (!head) continue;
        const token = tokens[head.at];
        if (head.negated) {
            if (head.set) for (const { part } of findEnsemble(head.set)!.parts) statements.push({ kind: 'clear', slot: findPart(part)!.slot, span: spanOf(token), what: token.text });
            else if (!nearColor(tokens, head.at)) statements.push({ kind: 'clear', slot: head.slot!, span: spanOf(token), what: token.text });
        } else if (head.set) statements.push({ kind: 'set', set: head.set, span: spanOf(token) });
        else if (head.part) statements.push({ kind: 'part', slot: head.slot!, part: head.part, span: spanOf(token) });
        else if (partsOf(head.slot!).length === 0) ignored.push({ span: spanOf(token), why: 'the catalogue has nothing of that kind yet' });
    }

    /** The noun a word at `i` speaks of: the next one in its clause before an unknown word, else the one before it. */
    const headFor = (i: number, fits: (head: Head) => boolean): Head | undefined => {
        const colon = tokens[i - 1]?.mark === 'colon' || of(tokens[i - 1], 'link');
        if (!colon)
            for (let j = i + 1; j < tokens.length && clauseOf[j] === clauseOf[i]; j++) {
                if (heads[j]) {
                    if (fits(heads[j]!)) return heads[j];
                    break;
                }
                if (tokens[j].meanings.length === 0 && !tokens[j].hex) return undefined;
                // "hair blue and eyes green": another colour's noun is not ours, unless the two are joined.
                if (isPreposition(tokens[j])) break;
            }
        for (let j = i - 1; j >= 0; j--) {
            if (clauseOf[j] !== clauseOf[i] && !(clauseOf[i] - clauseOf[j] === 1 && !hasHead(clauseOf[i]))) break;
            if (heads[j] && fits(heads[j]!)) return heads[j];
        }
        return undefined;
    };
    const hasHead = (c: number): boolean => heads.some((head, i) => head && clauseOf[i] === c);

    // 2. Colours, adjectives, and what nobody knows.
    let modifiers: ColorModifier[] = [];
    let strength = 1;
    let more = false;
    tokens.forEach((token, i) => {
        if (token.mark) {
            modifiers = [];
            strength = 1;
            more = false;
            return;
        }
        const degree = of(token, 'degree');
        if (degree) {
            strength = degree.strength;
            return;
        }
        if (of(token, 'more')) {
            more = true;
            return;
        }
        const color = of(token, 'color');
        const modifier = of(token, 'modifier');
        const ofSkin = modifier && headFor(i, (h) => h.slot === 'body' && h.option !== undefined);
        if (modifier && !color && (colorFollows(tokens, i) || ofSkin || !of(token, 'value'))) {
            if (colorFollows(tokens, i)) modifiers.push(modifier.modifier);
            else {
                const skin = ofSkin;
                if (skin && modifier.modifier.skin) statements.push({ kind: 'color', target: { slot: 'body', option: skin.option ?? 'skin' }, hex: modifier.modifier.skin, title: token.text, index: skin.colors++, negated: false, span: spanOf(token) });
                else ignored.push({ span: spanOf(token), why: 'no colour follows it' });
            }
            return;
        }
        if (color || token.hex) {
            const implied = color?.color.implies;
            const head = headFor(i, (h) => h.set !== undefined || mainColor(h) !== undefined);
            const span = spanOf(token);
            const target: ColorTarget | undefined = head?.set ? { set: head.set } : head ? { slot: head.slot!, option: mainColor(head)! } : undefined;
            const fallback: ColorTarget | undefined = implied ? { slot: SLOT_OF_FIELD[implied], option: mainOf(SLOT_OF_FIELD[implied]) } : undefined;
            const use = implied && !(target && 'slot' in target && target.slot === SLOT_OF_FIELD[implied]) ? fallback : target;
            if (!use) ignored.push({ span, why: 'no noun beside it takes a colour' });
            else {
                const field: ColorField = 'slot' in use ? (FIELD_OF_SLOT[use.slot] ?? 'cloth') : 'cloth';
                let hex = token.hex ?? colorFor(color!.color, field);
                for (const m of modifiers) hex = modifyColor(hex, m, strength);
                statements.push({
                    kind: 'color', target: use, hex, index: use === target && head ? head.colors++ : 0, negated: isNegated(tokens, i) || (use === target && (head?.negated ?? false)), span,
                    title: [...modifiers.map((m) => m.words.en[0]), color?.color.title.en ?? token.text].join(' ')
                });
            }
            modifiers = [];
            strength = 1;
            return;
        }
        const values = allOf(token, 'value');
        if (values.length && !heads[i]) {
            const slots = new Set(values.map((v) => v.slot));
            const head = slots.size === 1 && token.text.includes(' ') ? undefined : headFor(i, (h) => h.set !== undefined || values.some((v) => v.slot === h.slot));
            const slot = head?.slot ?? (head?.set ? findEnsemble(head.set)!.parts.map((p) => findPart(p.part)!.slot).find((s) => slots.has(s)) : slots.size === 1 || !head ? values[0].slot : undefined);
            const wanted = values.filter((v) => v.slot === slot);
            // "Long … hair" may be the name of a part of its own.
            const named = head?.slot && !head.part ? choosePart(partsNamed(token, head.slot), presentation) : undefined;
            if (named && !isNegated(tokens, i)) {
                head!.part = named.part;
                statements.push({ kind: 'part', slot: head!.slot!, part: named.part, span: spanOf(token) });
            } else if (!wanted.length || (slots.size > 1 && !head)) ignored.push({ span: spanOf(token), why: 'no noun beside it can be so' });
            else {
                const negated = isNegated(tokens, i);
                const own = head?.part ? wanted.filter((v) => v.part === head.part) : [];
                const choices = (own.length ? own : wanted).map(({ part, option, value }) => ({ part, option, value }));
                const toggles = choices.every((c) => typeof c.value === 'boolean');
                if (negated && !toggles) ignored.push({ span: spanOf(token), why: 'say what it should be instead' });
                else
                    statements.push({
                        kind: 'value', slot: wanted[0].slot, span: spanOf(token), comparative: !negated && ((token.comparative ?? false) || more), strength: negated ? 1 : strength,
                        choices: negated ? choices.map((c) => ({ ...c, value: !c.value })) : choices
                    });
            }
            strength = 1;
            more = false;
            return;
        }
        if (heads[i]) {
            // A noun that is also a value ("heterochromia", "cat ears") says both.
            const value = values.find((v) => v.slot === heads[i]!.slot && typeof v.value === 'boolean');
            if (value && !heads[i]!.part) statements.push({ kind: 'value', slot: value.slot, choices: values.filter((v) => v.slot === value.slot).map(({ part, option, value: v }) => ({ part, option, value: v })), comparative: false, strength: 1, span: spanOf(token) });
            modifiers = [];
            return;
        }
        if (token.meanings.length === 0) {
            const number = /^\d+$/.test(token.text.trim());
            ignored.push({ span: spanOf(token), why: number ? 'numbers are not read' : 'nothing in the catalogue has this word' });
        }
    });
    return { statements, ignored };
}

const SLOT_OF_FIELD: Record<ColorField, Slot> = { hair: 'hair', eye: 'eyes', skin: 'body', cloth: 'top' };
const FIELD_OF_SLOT: Partial<Record<Slot, ColorField>> = { hair: 'hair', eyes: 'eye', body: 'skin', ears: 'hair' };

/** The option a colour said of the slot's part goes to. */
export function mainOf(slot: Slot, partId?: string): string {
    const part = (partId && findPart(partId)) || partsOf(slot)[0];
    return Object.entries(part?.options ?? {}).find(([, spec]) => spec.type === 'color' && spec.main)?.[0] ?? 'color';
}

function mainColor(head: Head): string | undefined {
    if (head.option) return head.option;
    const part = head.part && findPart(head.part);
    return part ? Object.entries(part.options).find(([, spec]) => spec.type === 'color' && spec.main)?.[0] : undefined;
}

function chooseSet(ids: string[], presentation: Presentation): string | undefined {
    const likely = (id: string): number => allEnsembles().find((set) => set.id === id)!.likely[presentation];
    return ids.length ? ids.reduce((a, b) => (likely(b) > likely(a) ? b : a)) : undefined;
}
function choosePart<M extends { part: string }>(meanings: M[], presentation: Presentation): M | undefined {
    const likely = (m: M): number => findPart(m.part)!.likely[presentation];
    return meanings.length ? meanings.reduce((a, b) => (likely(b) > likely(a) ? b : a)) : undefined;
}

/** Parts of a slot called "<adjective> <slot>": "long hair". */
function partsNamed(token: Token, slot: Slot): Extract<Meaning, { kind: 'part' }>[] {
    const meanings = lexicon().meanings.get(phraseKey(`${token.text.trim().toLowerCase()} ${slot}`)) ?? [];
    return meanings.filter((m): m is Extract<Meaning, { kind: 'part' }> => m.kind === 'part' && m.slot === slot);
}

/** Whether a negation governs token `i`: one before it with only adjectives between, or one right after. */
function isNegated(tokens: Token[], i: number): boolean {
    for (let j = i - 1; j >= 0 && i - j <= 4; j--) {
        const { meanings, mark } = tokens[j];
        if (mark) break;
        if (meanings.some((m) => m.kind === 'negation' && m.before)) return true;
        if (!meanings.every((m) => m.kind === 'filler' || m.kind === 'color' || m.kind === 'value' || m.kind === 'degree' || m.kind === 'modifier') || meanings.length === 0 || isPreposition(tokens[j])) break;
    }
    const next = tokens[i + 1];
    return next !== undefined && next.meanings.some((m) => m.kind === 'negation' && !m.before);
}

/** "not blonde hair" excludes a colour, it does not shave the head. */
function nearColor(tokens: Token[], i: number): boolean {
    return tokens[i - 1]?.meanings.some((m) => m.kind === 'color') ?? false;
}

const isPreposition = (token: Token): boolean => /^(with|in|and|wearing|on|has|having|wears|と|で)$/i.test(token.text.trim()) && token.text.trim().toLowerCase() !== 'and';

function colorFollows(tokens: Token[], i: number): boolean {
    for (let j = i + 1; j < tokens.length && j <= i + 2; j++) {
        if (tokens[j].hex || tokens[j].meanings.some((m) => m.kind === 'color')) return true;
        if (!tokens[j].meanings.some((m) => m.kind === 'modifier')) return false;
    }
    return false;
}

import { colorFor, modifyColor, type ColorModifier } from '../paint/color';
import { findPart } from '../catalogue/index';
import { Binder, isNegated, isParticiple } from './bind';
import { foldWord, phraseKey } from './fold';
import { ALWAYS, lexicon } from './lexicon';
import { coloredAs, findHeads, meaningsOf, means, takesColor, type Head, type MeaningOf } from './nouns';
import type { Ignorance } from './sayings';
import type { Token } from './scan';
import { AGES, PRONOUNS, SLOT_NOUNS } from './grammar';
import { fieldOf, SLOT_OF_FIELD } from './tones';
import type { ColorTarget, Shade, Span, Statement, StatementOf, ValueChoice } from './statement';
import type { Slot } from '../catalogue/part';

const JAPANESE = /[^\x00-\x7f]/;
/** The adjective that each noun for a person implies, as the lexicon knows both. */
const AGE_OF = new Map(AGES.flatMap(([words, phrase]) => words.map((word) => [phraseKey(foldWord(word)), phraseKey(phrase)] as const)));
/** The nouns of each slot as the lexicon knows them. */
const SLOT_KEYS = new Map(Object.entries(SLOT_NOUNS).map(([slot, words]) => [slot as Slot, words.map((word) => phraseKey(foldWord(word)))]));

export interface Interpretation {
    statements: Statement[];
    ignored: { span: Span; why: Ignorance }[];
}

const spanOf = (token: Token): Span => ({ start: token.start, end: token.end, text: token.text, ...(token.spelling && { spelling: token.spelling }) });

/** Turns tokens into statements: nouns first, then each colour and adjective to the noun it speaks of. */
export function interpret(tokens: readonly Token[]): Interpretation {
    return new Interpreter(tokens).run();
}

class Interpreter {
    private readonly statements: Statement[] = [];
    private readonly ignored: Interpretation['ignored'] = [];
    private readonly heads: (Head | undefined)[];
    private readonly binder: Binder;
    /** Statements that are worth a word only when nothing else is said of their noun. */
    private readonly nouns: { statement: { alone: boolean }; head: Head }[] = [];
    /** Colours said with "one" and "other", by slot. */
    private readonly each = new Map<Slot, number>();
    /** Tokens that another has taken up. */
    private readonly used = new Set<number>();
    /** What the words just read do to the next one. */
    private modifiers: ColorModifier[] = [];
    private strength = 1;
    private more = 0;

    constructor(private readonly tokens: readonly Token[]) {
        this.heads = findHeads(tokens);
        this.heads.forEach((head, i) => {
            // ロングスカート: an adjective right before a noun it fits, though it also names a part by itself.
            const next = this.heads[i + 1];
            if (head?.kind === 'part' && next && next.slots.some((s) => !head.slots.includes(s) && meaningsOf(tokens[i], 'value').some((v) => v.slot === s))) this.heads[i] = undefined;
        });
        for (const head of this.heads) if (head) head.negated = isNegated(tokens, this.heads, head.at);
        this.binder = new Binder(tokens, this.heads);
    }

    run(): Interpretation {
        this.tokens.forEach((token, i) => this.read(token, i));
        for (const { statement, head } of this.nouns) statement.alone = !head.described;
        const { statements, ignored } = this;
        return { statements: statements.sort((a, b) => a.span.start - b.span.start), ignored };
    }

    private read(token: Token, i: number): void {
        if (token.mark) return this.settle();
        if (this.used.has(i)) return;
        const [degree] = meaningsOf(token, 'degree');
        const [more] = meaningsOf(token, 'more');
        if (degree) this.strength = degree.strength;
        else if (more) this.more = more.sign;
        else if (means(token, 'color') || token.hex) this.readColor(token, i);
        else if (this.readModifier(token, i) || this.readGapped(token, i)) return;
        else if (this.heads[i] && this.heads[i]!.kind !== 'quality') this.readNoun(token, this.heads[i]!);
        else if (means(token, 'value')) this.readValue(token, i);
        else if (means(token, 'mood')) this.readMood(token, i);
        else if (means(token, 'bare')) {
            const slots = meaningsOf(token, 'bare')[0].slots;
            this.say({ kind: 'out', slots, parts: [], sets: [], bare: true }, token);
        } else if (token.meanings.length === 0) this.ignore(token, /^\d+$/.test(token.key) ? 'number' : 'unknown');
        if (means(token, 'count')) this.ignore(token, means(token, 'part') || this.heads[i + 1]?.kind === 'person' || this.heads[i + 2]?.kind === 'person' ? 'count' : 'number');
    }

    private settle(): void {
        this.modifiers = [];
        this.strength = 1;
        this.more = 0;
    }

    private say(statement: DistributiveOmit<Statement, 'span'>, token: Token): void {
        this.statements.push({ ...statement, span: spanOf(token) } as Statement);
    }

    private sayNoun(statement: StatementOf<'detail' | 'wear'>, head: Head): void {
        this.statements.push(statement);
        this.nouns.push({ statement, head });
    }

    private ignore(token: Token, why: Ignorance): void {
        this.ignored.push({ span: spanOf(token), why });
    }

    // 1. Nouns.

    private readNoun(token: Token, head: Head): void {
        const { kind, negated, sets, parts, places, slots } = head;
        // "Not blonde hair" excludes a colour, it does not shave the head.
        const colored = negated && this.colorBefore(head.at);
        if (kind === 'thing') {
            if (!negated) this.ignore(token, 'thing');
        } else if (kind === 'outfit') {
            if (negated && !colored) this.ignore(token, 'clothes');
        } else if (kind === 'detail') {
            if (!colored) {
                const before = this.tokens[head.at - 1];
                const loose = isParticiple(token) || (before !== undefined && before.meanings.length === 0 && !before.mark && !before.hex);
                // "Red bobbles" are a colour of the ties, and the kind of tie.
                const kinds = negated ? [] : meaningsOf(token, 'value').filter((v) => places.some((p) => p.part === v.part)).map(choiceOf);
                this.sayNoun({ kind: 'detail', places, kinds, negated, alone: true, loose, span: spanOf(token) }, head);
            }
        } else if (negated) {
            if (!colored) this.say({ kind: 'out', slots: kind === 'slot' ? slots : [], parts: parts.map((p) => p.part), sets, bare: false }, token);
        } else if (kind === 'set') {
            this.say({ kind: 'set', sets }, token);
            this.readPersonWithin(token);
        } else if (kind === 'slot') this.sayNoun({ kind: 'wear', slot: slots[0], alone: true, span: spanOf(token) }, head);
        else {
            const also = this.alsoMeant(token, slots[0]);
            if ((this.more || token.comparative) && also.length) this.say({ kind: 'value', slot: slots[0], choices: also, named: parts, comparative: true, strength: this.step() }, token);
            else this.say({ kind: 'part', slot: slots[0], parts, also, pronoun: PRONOUNS.includes(token.key) }, token);
            if (slots[0] === 'body') this.readAge(token);
            else this.readPersonWithin(token);
        }
        this.modifiers = [];
        this.strength = 1;
        this.more = 0;
    }

    /** A woman is no girl: the noun tells the age, unless an adjective does. */
    private readAge(token: Token): void {
        const phrase = AGE_OF.get(token.key);
        const meanings = (phrase && lexicon().meanings.get(phrase)) || [];
        for (const slot of ['face', 'body'] as const) {
            const choices = meanings.flatMap((m) => (m.kind === 'value' && m.slot === slot ? [choiceOf(m)] : []));
            const said = this.tokens.some((t) => t !== token && meaningsOf(t, 'value').some((v) => choices.some((c) => c.part === v.part && c.option === v.option)));
            if (choices.length && !said) this.say({ kind: 'value', slot, choices, comparative: false, strength: 1 }, token);
        }
    }

    /** "Catgirl" is a girl with cat ears. */
    private readPersonWithin(token: Token): void {
        const { meanings } = lexicon();
        // From the whole word on: "schoolgirl" is an outfit and a figure by itself.
        for (let at = 0; at < token.key.length; at++) {
            // A glass hides a lass: inside one English word only "girl" and "boy" count.
            if (at > 0 && !JAPANESE.test(token.key) && token.key[at - 1] !== ' ' && !/^(girl|boy)$/.test(token.key.slice(at))) continue;
            const parts = meanings.get(token.key.slice(at).trim())?.flatMap((m) => (m.kind === 'part' && m.slot === 'body' ? [{ part: m.part, rank: m.rank }] : []));
            if (parts?.length) return this.say({ kind: 'part', slot: 'body', parts, also: [], pronoun: false }, token);
        }
    }

    /** "Long hair" is a part, and an adjective for every other part of hair. */
    private alsoMeant(token: Token, slot: Slot): ValueChoice[] {
        const { meanings } = lexicon();
        const own = meaningsOf(token, 'value').filter((v) => v.slot === slot);
        const cut = token.key.includes(' ') ? [token.key.lastIndexOf(' ')] : JAPANESE.test(token.key) ? [1, 2, 3].map((n) => token.key.length - n) : [];
        for (const at of cut) {
            if (at <= 0 || !meanings.get(token.key.slice(at).trim())?.some((m) => m.kind === 'slot' && m.slot === slot)) continue;
            for (const m of meanings.get(token.key.slice(0, at)) ?? []) if (m.kind === 'value' && m.slot === slot) own.push(m);
        }
        return own.map(choiceOf);
    }

    private colorBefore(i: number): boolean {
        for (let j = i - 1; j >= 0 && i - j < 4 && !this.tokens[j].mark; j--) {
            if (means(this.tokens[j], 'color') || this.tokens[j].hex) return true;
            if (!means(this.tokens[j], 'filler', 'value', 'modifier')) return false;
        }
        return false;
    }

    private readMood(token: Token, i: number): void {
        if (isNegated(this.tokens, this.heads, i)) this.ignore(token, 'say-instead');
        else this.say({ kind: 'mood', mood: meaningsOf(token, 'mood')[0].mood }, token);
    }

    // 2. Colours.

    private readColor(token: Token, i: number): void {
        const [named] = meaningsOf(token, 'color');
        const implied = named?.color.implies && SLOT_OF_FIELD[named.color.implies];
        const { modifiers, strength } = this;
        const shade: Shade = {
            title: {
                en: [...modifiers.map((m) => m.words.en[0]), named?.color.title.en ?? token.text].join(' '),
                ja: [...modifiers.map((m) => m.words.ja[0]), named?.color.title.ja ?? token.text].join('')
            },
            of: (slot) => modifiers.reduce((hex, m) => modifyColor(hex, m, strength), token.hex ?? colorFor(named.color, fieldOf(slot)))
        };
        const { head, blocked } = this.binder.headFor(i, takesColor);
        let target = head && targetOf(head);
        const dressed = !head && !blocked ? this.binder.dressed(i) : undefined;
        if (dressed) target = dressed === 'clothes' ? { outfit: true } : targetOf(dressed);
        else if (!target && !blocked && named?.color.skin && !implied && this.isPerson(i)) target = { slot: 'body' };
        const owner = implied && !(head && head.slots.includes(implied)) && !(target && 'places' in target && target.places.some((p) => p.slot === implied)) ? undefined : head;
        if (implied && !owner && !blocked) target = { slot: implied };
        if (!target) this.ignore(token, 'no-noun-color');
        else {
            const negated = isNegated(this.tokens, this.heads, i) || (owner?.negated ?? false);
            if (head) head.described = true;
            this.say({ kind: 'color', target, color: shade, index: negated ? 0 : this.indexOf(i, target, owner), negated }, token);
        }
        this.settle();
    }

    /** Which of a thing's colours this is: "red and white" are its first and second, "one red, one blue" too. */
    private indexOf(i: number, target: ColorTarget, owner: Head | undefined): number {
        if (means(this.tokens[i - 1], 'each') && 'slot' in target && target.slot) {
            const before = this.each.get(target.slot) ?? 0;
            this.each.set(target.slot, before + 1);
            return Math.min(before, 1);
        }
        return owner ? owner.colors++ : 0;
    }

    /** "A tanned girl": the noun right after is the person. */
    private isPerson(i: number): boolean {
        let j = i + 1;
        while (j < this.tokens.length && means(this.tokens[j], 'value', 'filler') && !this.heads[j]) j++;
        return this.heads[j]?.kind === 'person';
    }

    /** "Dark" before a colour changes it; before a noun it is a colour by itself. */
    private readModifier(token: Token, i: number): boolean {
        const [found] = meaningsOf(token, 'modifier');
        if (!found) return false;
        const { modifier } = found;
        if (this.colorFollows(i)) {
            this.modifiers.push(modifier);
            return true;
        }
        const values = meaningsOf(token, 'value');
        const { head } = this.binder.headFor(i, (h) => takesColor(h) || values.some((v) => h.slots.includes(v.slot)));
        if (values.length && (!head || values.some((v) => head.slots.includes(v.slot)))) return false;
        const target = head ? targetOf(head) : modifier.skin && this.isPerson(i) ? ({ slot: 'body' } as const) : undefined;
        if (!target) this.ignore(token, 'no-noun-color');
        else {
            if (head) head.described = true;
            this.say({ kind: 'tone', target, modifier, strength: this.strength, comparative: this.more !== 0 || (token.comparative ?? false) || /er$|ク$/.test(token.key) }, token);
        }
        this.settle();
        return true;
    }

    private colorFollows(i: number): boolean {
        for (let j = i + 1; j < this.tokens.length && j <= i + 3; j++) {
            if (this.tokens[j].hex || means(this.tokens[j], 'color')) return true;
            if (!means(this.tokens[j], 'modifier', 'degree') && !this.tokens[j].key.match(/^(ナ|ノ|and)$/)) return false;
        }
        return false;
    }

    // 3. Adjectives.

    /** "Big green eyes" is "big eyes" with a colour between. */
    private readGapped(token: Token, i: number): boolean {
        if (this.heads[i] && this.heads[i]!.kind !== 'quality') return false;
        let unknown = 0;
        for (let j = i + 1; j < this.tokens.length && j - i <= 6; j++) {
            const other = this.tokens[j];
            const head = this.heads[j];
            // "Short, messy hair": a comma between adjectives.
            if (other.mark === 'clause' && j === i + 1 && !(this.heads[j + 1] && this.heads[j + 1]!.kind !== 'quality')) continue;
            if (other.mark || means(other, 'preposition', 'in', 'link')) return false;
            const phrase = this.phrase(token, other, head);
            if (phrase) {
                if (!head) this.used.add(j);
                if (head) head.described = true;
                const parts = meaningsOf(phrase, 'part');
                if (parts.length) this.readNoun(phrase, { at: i, kind: 'part', slots: [parts[0].slot], sets: [], parts, places: [], colors: 0, described: false, negated: isNegated(this.tokens, this.heads, i) });
                else this.readValue(phrase, i);
                return true;
            }
            if (head && head.kind !== 'quality') return false;
            if (other.meanings.length === 0 && !other.hex ? ++unknown > 1 : !(other.hex || means(other, 'color', 'modifier', 'degree', 'value', 'filler', 'mood'))) return false;
        }
        return false;
    }

    /** An adjective and a noun as the phrase the catalogue knows them by, whatever word for its slot the noun is. */
    private phrase(adjective: Token, noun: Token, head: Head | undefined): Token | undefined {
        const { meanings } = lexicon();
        const joiner = JAPANESE.test(adjective.key) ? '' : ' ';
        const synonyms = head?.kind === 'slot' ? (SLOT_KEYS.get(head.slots[0]) ?? []) : [];
        // 大きく is 大きい or 大きな before a verb.
        const forms = adjective.key.endsWith('ク') ? [adjective.key, `${adjective.key.slice(0, -1)}イ`, `${adjective.key.slice(0, -1)}ナ`] : [adjective.key];
        for (const key of forms.flatMap((form) => [noun.key, ...synonyms].map((n) => form + joiner + n))) {
            const found = meanings.get(key)?.filter((m) => m.kind === 'value' || m.kind === 'part');
            if (found?.length) return { ...adjective, key, meanings: found };
        }
        return undefined;
    }

    private readValue(token: Token, i: number): void {
        const values = meaningsOf(token, 'value');
        const slots = [...new Set(values.map((v) => v.slot))];
        const whole = token.key.includes(' ');
        const noun = this.heads[i]?.kind === 'quality';
        const { head, blocked } = whole && slots.length === 1 ? {} : this.binder.headFor(i, (h) => (h.kind !== 'quality' && slots.some((s) => h.slots.includes(s))) || (h.kind === 'slot' && this.phrase(token, this.tokens[h.at], h) !== undefined), noun);
        // "Hair is long": the two name a part together, wherever they stand.
        const named = head?.kind === 'slot' ? this.phrase(token, this.tokens[head.at], head) : undefined;
        const parts = meaningsOf(named, 'part');
        if (parts.length) return this.readNoun(named!, { ...head!, at: i, kind: 'part', parts, places: [], negated: isNegated(this.tokens, this.heads, i) });
        if (named && !values.some((v) => head!.slots.includes(v.slot))) return this.readValue(named, i);
        const alone = slots.length === 1 && !blocked && (whole || this.standsAlone(token, i, values));
        // "Childlike" is said of a body and of a face; both belong to anyone.
        const anyone = slots.length > 1 && slots.every((s) => ALWAYS.includes(s)) && (head ? head.kind === 'person' : !blocked);
        if (anyone) for (const s of slots.slice(1)) this.say({ kind: 'value', slot: s, choices: values.filter((v) => v.slot === s).map(choiceOf), comparative: false, strength: this.strength }, token);
        const slot = anyone ? slots[0] : head ? slots.find((s) => head.slots.includes(s)) : alone ? slots[0] : this.garmentFor(token, i, values, blocked ?? false);
        const wanted = values.filter((v) => v.slot === slot);
        const negated = isNegated(this.tokens, this.heads, i);
        if (!slot) this.ignore(token, 'no-noun-value');
        else if (negated && !wanted.every((v) => typeof v.value === 'boolean')) this.ignore(token, 'say-instead');
        else {
            if (head) head.described = true;
            const choices = wanted.map(choiceOf).map((c) => (negated ? { ...c, value: !c.value } : c));
            const comparative = !negated && (this.more !== 0 || (token.comparative ?? false));
            this.say({ kind: 'value', slot, choices, comparative, strength: negated ? 1 : comparative ? this.step() : this.strength }, token);
        }
        this.strength = 1;
        this.more = 0;
    }

    /** "Striped clothes", "long sleeves": of no one garment, so of the one that was named, else of what is seen most. */
    private garmentFor(token: Token, i: number, values: MeaningOf<'value'>[], blocked: boolean): Slot | undefined {
        if (this.heads[i + 1]?.kind !== 'outfit' && (blocked || !token.key.includes(' '))) return undefined;
        const slots = GARMENTS.filter((slot) => values.some((v) => v.slot === slot && typeof v.value !== 'number'));
        return slots.find((slot) => this.heads.some((head) => head?.kind === 'part' && head.slots.includes(slot))) ?? slots[0];
    }

    /**
     * Whether an adjective without a noun says enough: of what everybody has, always ("messy", "tall"); of what has to be
     * put on first, only when the word is a noun by itself ("thigh-highs", not "tiny").
     */
    private standsAlone(token: Token, i: number, values: MeaningOf<'value'>[]): boolean {
        if (ALWAYS.includes(values[0].slot)) return true;
        const next = this.heads[i + 1];
        if (next && next.kind !== 'quality' && !this.tokens[i + 1].mark) return false;
        return values.some(({ part, option }) => findPart(part)!.options[option].type !== 'number') || (JAPANESE.test(token.key) ? token.key.length > 2 && !/[イナタ]$/.test(token.key) : values.some(({ part }) => findPart(part)!.words.en.some((word) => token.key.endsWith(phraseKey(foldWord(word))))));
    }

    /** How big a comparative's step is, and which way. */
    private step(): number {
        return this.strength * (this.more || 1);
    }
}

/** Garments an adjective of no noun may be said of, what is seen most first. */
const GARMENTS: readonly Slot[] = ['top', 'dress', 'bottom', 'outer'];

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const choiceOf = ({ part, option, value }: ValueChoice): ValueChoice => ({ part, option, value });

function targetOf(head: Head): ColorTarget {
    if (head.kind === 'set') return { sets: head.sets };
    if (head.kind === 'outfit') return { outfit: true };
    if (head.kind === 'detail') return { places: head.places };
    const slot = coloredAs(head.slots[0]);
    return head.places.length ? { places: head.places, slot } : { slot };
}

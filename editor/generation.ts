import { Events } from '@playcanvas/observer';
import type { Recipe } from '../src/recipe/recipe';
import type { BuiltAvatar } from './avatars';
import type { EditOp } from './edit-history';
import type { EditorHost } from './hosts/host';
import { addCharacters } from './operations/add-characters';
import { changeCharacter } from './operations/change-character';
import { group } from './operations/group';
import { removeCharacters } from './operations/remove-characters';
import type { Chip, Reader } from './reading';
import type { Character } from './scene-document';
import { t } from './strings';

/** Variations made of one sentence. */
export const VARIATIONS = 4;
/** Portraits kept in the strip; the oldest leave first. */
const KEPT = 32;

export interface Portrait {
    id: number;
    recipe: Recipe;
    state: 'waiting' | 'building' | 'ready' | 'failed';
    /** A real render, once there. */
    image?: ImageData;
    /** Milliseconds the build took. */
    milliseconds?: number;
    error?: unknown;
    /** Which generation it belongs to: a gap is drawn between rounds. */
    round: number;
}

export type PromptMode = 'new' | 'edit';

/** Seeds stay short enough to be said aloud. */
export const randomSeed = (): number => 1 + Math.floor(Math.random() * 99999);

/**
 * From the sentence to portraits and onto the stage. Fires `change` for the bar (sentence, seed, mode, chips, progress)
 * and `strip` for the portraits.
 */
export class Generation extends Events {
    sentence = '';
    seed = randomSeed();
    mode: PromptMode = 'new';
    chips: Chip[] = [];
    portraits: Portrait[] = [];
    /** How many of the running round are done; undefined when nothing runs. */
    progress: { done: number; total: number } | undefined;
    /** A line in place of the chips, with what to do about it. */
    problem: { key: string; values: Record<string, string | number> } | undefined;

    /** The sentence that waits while the other mode is on. */
    private stashed = '';
    private abort: AbortController | undefined;
    private nextId = 1;
    private round = 0;

    constructor(
        readonly host: EditorHost,
        readonly reader: Reader
    ) {
        super();
        host.selection.on('change', (ids, byHand) => {
            if (byHand) this.turn(ids.length === 1 ? 'edit' : 'new');
            else if (ids.length !== 1) this.turn('new');
            this.setSentence(this.sentence);
        });
        host.scene.on('change', () => this.emit('change'));
    }

    /** The character that `edit` would change. */
    get target(): Character | undefined {
        const { ids } = this.host.selection;
        return ids.length === 1 ? this.host.scene.find(ids[0]) : undefined;
    }

    setSentence(sentence: string): void {
        this.sentence = sentence;
        this.problem = undefined;
        this.chips = sentence.trim() ? this.readChips(sentence) : [];
        this.emit('change');
    }

    setSeed(seed: number): void {
        this.seed = Math.max(0, Math.min(999999, Math.floor(seed) || 0));
        this.emit('change');
    }

    setMode(mode: PromptMode): void {
        if (mode === 'edit' && !this.target) return;
        this.turn(mode);
        this.setSentence(this.sentence);
    }

    /** Each mode keeps a sentence of its own: what made a character is not what should change it. */
    private turn(mode: PromptMode): void {
        if (mode === this.mode) return;
        this.mode = mode;
        [this.sentence, this.stashed] = [this.stashed, this.sentence];
        this.emit('sentence', this.sentence);
    }

    private readChips(sentence: string): Chip[] {
        if (this.mode === 'edit' && this.target) return this.reader.edit(this.target.recipe, sentence).chips;
        return this.reader.read(sentence, this.seed).chips;
    }

    /** What Enter does: make four, or change the selected one. */
    async submit(): Promise<void> {
        const sentence = this.sentence.trim();
        if (!sentence) {
            this.tell('prompt.empty');
            return;
        }
        this.chips = this.readChips(sentence);
        if (!this.chips.some((chip) => chip.kind !== 'ignored')) {
            this.tell('prompt.nothingUnderstood');
            return;
        }
        if (this.mode === 'edit' && this.target) await this.editTarget(sentence);
        else await this.generate((seed) => this.reader.read(sentence, seed).recipe);
    }

    /** Four characters out of nothing but the seed. */
    surprise(): Promise<void> {
        this.setSeed(randomSeed());
        return this.generate((seed) => this.reader.invent(seed));
    }

    /** Four of the same sentence, or of the same parts with other locks and folds, as this portrait. */
    variationsOf(recipe: Recipe): Promise<void> {
        this.setSeed(randomSeed());
        return this.generate((seed) => (recipe.prompt ? this.reader.read(recipe.prompt, seed).recipe : { ...structuredClone(recipe), seed }));
    }

    cancel(): void {
        this.abort?.abort(new DOMException('Cancelled', 'AbortError'));
    }

    private async editTarget(sentence: string): Promise<void> {
        const target = this.target!;
        const { recipe, chips } = this.reader.edit(target.recipe, sentence);
        this.chips = chips;
        if (JSON.stringify(recipe.parts) === JSON.stringify(target.recipe.parts)) {
            this.tell('prompt.nothingChanged', { name: target.name });
            return;
        }
        await this.host.history.add(changeCharacter(this.host, target.id, { recipe }, t('step.words', { name: target.name, words: sentence })));
        this.sentence = '';
        this.problem = undefined;
        this.emit('sentence', '');
        this.emit('change');
    }

    private async generate(make: (seed: number) => Recipe): Promise<void> {
        this.cancel();
        const abort = new AbortController();
        this.abort = abort;
        this.round++;
        const round: Portrait[] = [];
        for (let i = 0; i < VARIATIONS; i++)
            round.push({ id: this.nextId++, recipe: make(this.seed + i), state: 'waiting', round: this.round });
        this.portraits = [...round, ...this.portraits.filter((portrait) => portrait.state === 'ready')].slice(0, KEPT);
        this.progress = { done: 0, total: round.length };
        this.problem = undefined;
        this.emit('change');
        this.emit('strip');
        for (const portrait of round) {
            portrait.state = 'building';
            this.emit('strip');
            try {
                // The first stands on the stage while the others are still being built: it is made ready beside its portrait.
                const first = portrait === round[0];
                const stood = first ? this.host.workshop.build(portrait.recipe, abort.signal) : undefined;
                stood?.catch(() => {});
                const { image, milliseconds } = await this.host.viewport.portrait(portrait.recipe, 'portrait', { signal: abort.signal });
                portrait.image = image;
                portrait.milliseconds = milliseconds;
                await stood;
                portrait.state = 'ready';
                if (abort.signal.aborted) throw abort.signal.reason;
                if (first) await this.host.history.add(this.placing(portrait.recipe));
            } catch (error) {
                if (abort.signal.aborted) break;
                portrait.state = 'failed';
                portrait.error = error;
                this.host.status.fail(error);
            }
            if (this.progress) this.progress.done++;
            this.emit('change');
            this.emit('strip');
        }
        // What was cancelled leaves no empty frames behind.
        this.portraits = this.portraits.filter((portrait) => !round.includes(portrait) || portrait.state === 'ready' || portrait.state === 'failed');
        if (this.abort === abort) {
            this.abort = undefined;
            this.progress = undefined;
        }
        this.emit('change');
        this.emit('strip');
    }

    /** Stands a generated character on the stage: in place of the untouched one, or where there is room. */
    private placing(recipe: Recipe): EditOp {
        const { host } = this;
        const trial = host.scene.characters.find((character) => character.trial);
        const name = trial?.name === recipe.name ? recipe.name : host.scene.freshName(recipe.name);
        const step = t('step.generate', { name });
        const position = trial ? trial.position : host.scene.freePlace();
        const character: Character = { id: host.scene.freshId(), name, recipe, position, rotation: trial?.rotation ?? [0, 0, 0], scale: 1, trial: true };
        const add = addCharacters(host, [character], step);
        return trial ? group(step, [removeCharacters(host, [trial.id], step), add]) : add;
    }

    /** Puts a portrait's character on the stage for good measure: same rule as the first of a round. */
    async place(portrait: Portrait): Promise<void> {
        await this.host.history.add(this.placing(portrait.recipe));
    }

    /** The avatar of a portrait, from memory or built again. */
    builtOf(portrait: Portrait): Promise<BuiltAvatar> {
        return this.host.workshop.build(portrait.recipe);
    }

    removePortrait(portrait: Portrait): void {
        this.portraits = this.portraits.filter((other) => other !== portrait);
        this.emit('strip');
    }

    private tell(key: string, values: Record<string, string | number> = {}): void {
        this.problem = { key, values };
        this.emit('change');
    }
}

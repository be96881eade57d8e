import type { Generation } from '../generation';
import type { Mounted } from '../hosts/host';
import { icon } from '../icons';
import { randomSeed } from '../generation';
import type { Chip } from '../reading';
import { t } from '../strings';
import { button, Cleanup, debounce, el, setButton, setPressed } from '../ui';

/** Milliseconds without a key before the chips follow the sentence. */
const READING_PAUSE = 140;

/** The sentence, the seed and what the words were read as. Always there, along the bottom. */
export function promptBar(generation: Generation, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();

    const input = el('textarea', 'h-sentence');
    input.rows = 1;
    input.id = 'sentence';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.maxLength = 600;
    input.setAttribute('aria-label', t('prompt.label'));
    input.setAttribute('aria-describedby', 'reading');
    input.value = generation.sentence;

    const modeNew = button({ text: t('prompt.new'), hint: t('prompt.newHint'), class: 'h-mode', onClick: () => pick('new') });
    const modeEdit = button({ text: t('prompt.editNobody'), hint: t('prompt.editHint'), class: 'h-mode', onClick: () => pick('edit') });
    const pick = (mode: 'new' | 'edit') => {
        generation.setMode(mode);
        input.focus();
    };

    const seed = el('input', 'h-seed');
    seed.type = 'number';
    seed.min = '0';
    seed.max = '999999';
    seed.title = t('prompt.seedHint');
    seed.setAttribute('aria-label', t('prompt.seed'));
    seed.addEventListener('change', () => generation.setSeed(seed.valueAsNumber));
    const seedLabel = el('label', 'h-seed-label', el('span', '', t('prompt.seed')), seed);

    const dice = button({
        icon: 'dice', hint: t('prompt.dice'), class: 'h-tool', onClick: () => {
            generation.setSeed(randomSeed());
            if (generation.sentence.trim() && generation.mode === 'new') void generation.submit();
            else if (!generation.sentence.trim()) void generation.surprise();
        }
    });
    const go = button({ text: t('prompt.generate'), hint: t('prompt.newHint'), key: 'Enter', class: 'h-primary', onClick: () => (generation.progress ? generation.cancel() : void generation.submit()) });

    const chips = el('div', 'h-chips');
    chips.id = 'reading';
    const bar = el('div', 'h-bar', el('div', 'h-modes', modeNew.dom, modeEdit.dom), input, seedLabel, dice.dom, go.dom);
    const progress = el('div', 'h-progress');
    progress.setAttribute('role', 'progressbar');
    const panel = el('div', 'h-prompt-inner', bar, progress, chips);
    parent.append(panel);

    /** As high as its lines, within what the stylesheet allows. The strip above moves up over the stage's edge, which keeps its size. */
    const grow = () => {
        input.style.height = '';
        const one = input.clientHeight;
        if (input.value) {
            input.style.height = `${input.scrollHeight}px`;
            input.style.overflowY = input.scrollHeight > input.clientHeight ? 'auto' : '';
        }
        document.documentElement.style.setProperty('--more-lines', `${input.clientHeight - one}px`);
    };
    let lastWidth = 0;
    const width = new ResizeObserver(() => {
        // The bar's height follows from its width; its own growing is no reason to measure again.
        if (bar.clientWidth !== lastWidth) grow();
        lastWidth = bar.clientWidth;
    });
    width.observe(bar);

    const read = debounce(READING_PAUSE, () => generation.setSentence(input.value));
    input.addEventListener('input', () => {
        // Pasted lines are one sentence.
        if (input.value.includes('\n')) input.value = input.value.replace(/\s*\n\s*/g, ' ');
        grow();
        // At once for whoever asks meanwhile; what the words mean can wait for a pause.
        generation.sentence = input.value;
        read();
    });
    // A wheel turns sideways here: the reading has one line.
    chips.addEventListener('wheel', (event) => {
        if (event.deltaY && chips.scrollWidth > chips.clientWidth) chips.scrollLeft += event.deltaY;
    }, { passive: true });
    input.addEventListener('keydown', (event) => {
        // Enter while an input method composes chooses a word; it does not send the sentence.
        if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            if (!input.value.trim() && !generation.sentence) generation.setSentence('');
            generation.sentence = input.value;
            void generation.submit();
        } else if (event.key === 'Escape') input.blur();
        else if (event.key === 'ArrowRight' && !input.value) {
            // The right arrow takes the grey example, as shells take a suggestion.
            event.preventDefault();
            useExample();
        }
    });

    const useExample = () => {
        input.value = t(generation.mode === 'edit' ? 'prompt.editExample' : 'prompt.example');
        generation.setSentence(input.value);
        input.focus();
    };

    /** Where a chip's word is now: the sentence may have been typed on since it was read. */
    const placeOf = ({ word, start }: Chip): [number, number] | undefined => {
        const text = input.value.toLowerCase();
        const at = start !== undefined && text.startsWith(word.toLowerCase(), start) ? start : text.indexOf(word.toLowerCase());
        return at < 0 ? undefined : [at, at + word.length];
    };
    const removeWord = (chip: Chip) => {
        const place = placeOf(chip);
        if (!place) return;
        const rest = input.value.slice(0, place[0]) + input.value.slice(place[1]);
        input.value = rest.replace(/\s{2,}/g, ' ').replace(/\s*,(\s*,)+/g, ',').replace(/^[\s,]+|[\s,]+$/g, '');
        generation.setSentence(input.value);
        input.focus();
    };
    const selectWord = (chip: Chip) => {
        const place = placeOf(chip);
        input.focus();
        if (place) input.setSelectionRange(...place);
    };

    let chipsShown = '';
    const showChips = () => {
        const { problem } = generation;
        const state = JSON.stringify([generation.chips, problem]);
        if (state === chipsShown) return;
        chipsShown = state;
        chips.replaceChildren();
        chips.classList.toggle('h-problem', !!problem);
        if (problem) {
            const line = el('span', 'h-problem-text', t(problem.key, problem.values));
            line.setAttribute('role', 'alert');
            chips.insertAdjacentHTML('beforeend', icon('info'));
            chips.append(line, ...remedies());
            return;
        }
        if (generation.chips.length === 0) {
            chips.append(el('span', 'h-chips-empty', t('chips.empty')));
            return;
        }
        for (const chip of generation.chips) {
            const pickWord = el('button', 'h-chip-word');
            if (chip.color) {
                const dot = el('i', 'h-chip-color');
                dot.style.background = chip.color;
                pickWord.append(dot);
            }
            pickWord.append(el('b', '', chip.word.trim()), el('span', '', chip.kind === 'ignored' ? t('chips.ignored') : chip.meaning));
            pickWord.title = chip.kind === 'ignored' ? `${t('chips.ignoredHint', { word: chip.word.trim() })} (${chip.meaning})` : t('chips.pick', { word: chip.word.trim() });
            pickWord.addEventListener('click', () => selectWord(chip));
            const remove = el('button', 'h-chip-remove');
            remove.innerHTML = icon('close');
            remove.title = t('chips.remove', { word: chip.word.trim() });
            remove.setAttribute('aria-label', remove.title);
            remove.addEventListener('click', () => removeWord(chip));
            chips.append(el('span', `h-chip h-chip-${chip.kind}`, pickWord, ...(chip.kind === 'conflict' ? [] : [remove])));
        }
    };
    const remedies = () => {
        const link = (text: string, run: () => void) => {
            const action = el('button', 'h-link', text);
            action.addEventListener('click', run);
            return action;
        };
        return [link(t('action.useExample'), useExample), ...(generation.mode === 'new' ? [link(t('action.surprise'), () => void generation.surprise())] : [])];
    };

    const update = () => {
        const { target, mode, progress: running } = generation;
        setPressed(modeNew, mode === 'new');
        setPressed(modeEdit, mode === 'edit');
        modeEdit.enabled = !!target;
        setButton(modeEdit, {
            text: target ? t('prompt.edit', { name: target.name }) : t('prompt.editNobody'),
            hint: t(target ? 'prompt.editHint' : 'prompt.editNobodyHint')
        });
        grow();
        input.placeholder = t(mode === 'edit' ? 'prompt.editExample' : 'prompt.example');
        if (document.activeElement !== seed) seed.value = String(generation.seed);
        seedLabel.classList.toggle('h-hidden', mode === 'edit');
        dice.hidden = mode === 'edit';
        setButton(go, {
            text: running ? t('prompt.cancel') : t(mode === 'edit' ? 'prompt.apply' : 'prompt.generate'),
            hint: running ? t('prompt.cancel') : t(mode === 'edit' ? 'prompt.editHint' : 'prompt.newHint'),
            key: running ? 'Esc' : 'Enter'
        });
        go.class[running ? 'add' : 'remove']('h-cancelling');
        progress.style.setProperty('--done', String(running ? (running.done + 0.35) / running.total : 0));
        progress.classList.toggle('h-running', !!running);
        if (running) progress.setAttribute('aria-valuetext', t('prompt.progress', { done: running.done + 1, total: running.total }));
        showChips();
    };
    cleanup.add(generation.on('change', update));
    cleanup.add(
        generation.on('sentence', (sentence: string) => {
            input.value = sentence;
            update();
        })
    );
    cleanup.listen(window, 'hinagata:sentence' as never, ((event: CustomEvent<string>) => {
        input.value = event.detail;
        generation.setSentence(event.detail);
        input.focus();
    }) as never);
    update();
    return {
        destroy() {
            cleanup.run();
            width.disconnect();
            for (const element of [modeNew, modeEdit, dice, go]) element.destroy();
            panel.remove();
        }
    };
}

/** Puts a sentence into the bar from elsewhere (an example in an empty state). */
export function offerSentence(sentence: string): void {
    window.dispatchEvent(new CustomEvent('hinagata:sentence', { detail: sentence }));
}

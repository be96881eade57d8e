import { exportCharacter } from '../files/export';
import { copyLink, saveRecipe } from '../files/recipe-file';
import { VARIATIONS, type Generation, type Portrait } from '../generation';
import type { Mounted } from '../hosts/host';
import { currentLanguage, t } from '../strings';
import { startPortraitDrag } from '../tools/drag-portrait';
import { Cleanup, el, pictureOf, showMenu } from '../ui';
import { offerSentence } from './prompt-bar';

/** Sentences that show what can be said, for the empty strip. */
const EXAMPLES: Record<'en' | 'ja', string[]> = {
    en: [
        'silver-haired girl with long twintails, red eyes, black sailor uniform',
        'boy with messy brown hair, green eyes, grey hoodie',
        'girl with a pink bob, cat ears, white dress',
        'chibi girl with blonde drill hair, blue eyes'
    ],
    ja: ['銀髪のロングツインテール、赤い瞳、黒いセーラー服の女の子', '茶髪の男の子、緑の瞳、灰色のパーカー', 'ピンクのボブ、猫耳、白いワンピースの女の子', '金髪の縦ロール、青い瞳のちびキャラ']
};

/** The portraits of this session: drag one onto the stage, or right-click for more. */
export function filmstrip(generation: Generation, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();
    const { host } = generation;
    const list = el('div', 'h-film');
    list.setAttribute('role', 'list');
    list.setAttribute('aria-label', t('film.title'));
    parent.append(list);
    const hint = el('span', 'h-film-use', t('film.hint'));
    const cells = new Map<number, { cell: HTMLButtonElement; state: string }>();

    const menuFor = (portrait: Portrait, x: number, y: number, cell: HTMLElement) =>
        showMenu(
            x,
            y,
            [
                { text: t('film.place'), key: 'Enter', run: () => void generation.place(portrait) },
                { text: t('film.variations'), run: () => void generation.variationsOf(portrait.recipe) },
                '-',
                { text: t('film.exportVrm'), run: () => void exportCharacter(host, portrait.recipe, 'vrm') },
                { text: t('film.saveRecipe'), run: () => void saveRecipe(host, portrait.recipe) },
                { text: t('film.copyLink'), run: () => void copyLink(host, portrait.recipe) },
                '-',
                { text: t('film.remove'), key: 'Del', run: () => generation.removePortrait(portrait) }
            ],
            cell
        );

    const cellOf = (portrait: Portrait) => {
        const cell = el('button', 'h-frame');
        cell.setAttribute('role', 'listitem');
        cell.dataset.portrait = String(portrait.id);
        cell.addEventListener('pointerdown', (event) => {
            if (event.button === 0 && portrait.state === 'ready') startPortraitDrag(generation, portrait, cell, event);
        });
        // Made ready under the pointer: by the time a drag reaches the stage the character is there.
        cell.addEventListener('pointerenter', () => {
            if (portrait.state === 'ready') generation.builtOf(portrait).catch(() => {});
        });
        cell.addEventListener('click', (event) => {
            // Keyboard only (detail 0): a mouse click is the end of a drag and is answered there.
            if (event.detail === 0 && portrait.state === 'ready') void generation.place(portrait);
        });
        cell.addEventListener('contextmenu', (event) => {
            event.preventDefault();
            if (portrait.state === 'ready') menuFor(portrait, event.clientX, event.clientY, cell);
        });
        cell.addEventListener('keydown', (event) => {
            if (event.key === 'Delete') {
                event.stopPropagation();
                generation.removePortrait(portrait);
            } else if (event.key === 'ArrowRight') (cell.nextElementSibling as HTMLElement | null)?.focus();
            else if (event.key === 'ArrowLeft') (cell.previousElementSibling as HTMLElement | null)?.focus();
            else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
                event.preventDefault();
                const box = cell.getBoundingClientRect();
                menuFor(portrait, box.left + 20, box.top + 20, cell);
            }
        });
        return cell;
    };

    /** Portraits of the last visit are recipes: their pictures are taken when they are first seen, after whoever is on the stage. */
    const retake = async (portrait: Portrait) => {
        try {
            await host.scene.settled();
            const { image, milliseconds } = await host.viewport.portrait(portrait.recipe, 'portrait');
            portrait.image = image;
            portrait.milliseconds = milliseconds;
        } catch (error) {
            console.warn(error);
            portrait.state = 'failed';
        }
        const entry = cells.get(portrait.id);
        if (entry) fill(entry.cell, portrait);
    };
    const seen = new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) {
            if (!isIntersecting) continue;
            seen.unobserve(target);
            const portrait = generation.portraits.find(({ id }) => String(id) === (target as HTMLElement).dataset.portrait);
            if (portrait && !portrait.image) void retake(portrait);
        }
    });

    const fill = (cell: HTMLButtonElement, portrait: Portrait) => {
        cell.className = `h-frame h-frame-${portrait.state}`;
        cell.replaceChildren();
        if (portrait.image) cell.append(pictureOf(portrait.image, 'h-frame-picture'));
        else {
            cell.append(el('span', 'h-frame-wait', t(portrait.state === 'failed' ? 'film.failed' : portrait.state === 'building' ? 'status.building' : 'film.waiting')));
            if (portrait.state === 'ready') {
                cell.classList.add('h-frame-retake');
                seen.observe(cell);
            }
        }
        cell.append(el('span', 'h-frame-name', portrait.recipe.name));
        cell.title = `${t('film.item', { name: portrait.recipe.name })} · ${t('prompt.seed')} ${portrait.recipe.seed}`;
        cell.setAttribute('aria-label', t('film.item', { name: portrait.recipe.name }));
    };

    const update = () => {
        const { portraits } = generation;
        if (portraits.length === 0) {
            cells.clear();
            const examples = EXAMPLES[currentLanguage()].map((sentence) => {
                const example = el('button', 'h-example', sentence);
                example.addEventListener('click', () => offerSentence(sentence));
                return example;
            });
            list.classList.add('h-film-empty');
            list.replaceChildren(el('span', 'h-film-hint', t('film.empty')), el('div', 'h-examples', ...examples));
            return;
        }
        if (list.classList.contains('h-film-empty')) {
            list.classList.remove('h-film-empty');
            list.replaceChildren();
        }
        const present = new Set(portraits.map(({ id }) => id));
        // While there is room beside them, the first portraits say what they are for.
        list.append(hint);
        hint.classList.toggle('h-hidden', portraits.length > VARIATIONS);
        for (const [id, { cell }] of cells)
            if (!present.has(id)) {
                cell.remove();
                cells.delete(id);
            }
        portraits.forEach((portrait, i) => {
            let entry = cells.get(portrait.id);
            if (!entry) {
                entry = { cell: cellOf(portrait), state: '' };
                cells.set(portrait.id, entry);
            }
            if (entry.state !== portrait.state) {
                entry.state = portrait.state;
                fill(entry.cell, portrait);
            }
            entry.cell.classList.toggle('h-frame-round', i > 0 && portraits[i - 1].round !== portrait.round);
            if (list.children[i] !== entry.cell) list.insertBefore(entry.cell, list.children[i] ?? null);
        });
    };
    // A wheel turns sideways here: the strip has no height to scroll.
    list.addEventListener('wheel', (event) => {
        if (event.deltaY && list.scrollWidth > list.clientWidth) {
            list.scrollLeft += event.deltaY;
            event.preventDefault();
        }
    });
    cleanup.add(generation.on('strip', update));
    update();
    return {
        destroy() {
            cleanup.run();
            seen.disconnect();
            list.remove();
        }
    };
}

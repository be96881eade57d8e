import { Panel } from '@playcanvas/pcui';
import { findPart, partsOf } from '../../src/catalogue/index';
import { optionShows } from '../../src/catalogue/color-options';
import type { OptionSpec, Slot } from '../../src/catalogue/part';
import { clearSlot, REQUIRED_SLOTS, setOption, setPart, type Recipe } from '../../src/recipe/index';
import { exportCharacter } from '../files/export';
import { copyLink, saveRecipe } from '../files/recipe-file';
import type { EditorHost, Mounted } from '../hosts/host';
import { icon, type IconName } from '../icons';
import { MARKS, MOOD_GROUPS, STANCES } from '../moods';
import { changeCharacter } from '../operations/change-character';
import type { PartPictures } from '../part-pictures';
import { isChanged, optionValue } from '../recipe-values';
import type { Character, Triple } from '../scene-document';
import { currentLanguage, t, tr, type StringKey } from '../strings';
import { swatchesFor } from '../swatches';
import { button, Cleanup, el, foldByKey, nextTurn, pictureOf } from '../ui';
import { numberField, optionField, textField, vectorField, type Field } from './fields';

const TABS = {
    character: ['body', 'bodymark', 'tattoo'],
    face: ['face', 'eyes', 'makeup', 'freckles', 'mole', 'scar', 'facepaint', 'beard', 'patch'],
    hair: ['hair', 'bangs', 'sides', 'ahoge', 'ornament', 'hairband', 'ears', 'horns', 'halo'],
    wardrobe: ['top', 'bottom', 'dress', 'outer', 'cape', 'apron', 'waist', 'legwear', 'footwear', 'handwear', 'neckwear', 'headwear', 'eyewear', 'mask', 'earrings', 'wrist', 'bag', 'tail', 'wings'],
    life: [],
    file: []
} as const satisfies Record<string, readonly Slot[]>;
export type TabName = keyof typeof TABS;

/** Milliseconds at a time spent on making fields. */
const FILL_BUDGET = 8;

/** Shows a tab from elsewhere (a click on a sleeve opens the wardrobe). */
export function openTab(tab: TabName, slot?: Slot): void {
    window.dispatchEvent(new CustomEvent('hinagata:tab', { detail: { tab, slot } }));
}

/** Options of what a character wears in a slot, without the colours that would change nothing. */
function shown({ recipe }: Character, slot: Slot): [string, OptionSpec][] {
    const options = findPart(recipe.parts[slot]?.part ?? '')?.options ?? {};
    return Object.entries(options).filter(([, spec]) => optionShows(spec, (other) => optionValue(recipe, slot, other, options[other])));
}

/** Everything about the selected character; controls come from the catalogue alone. */
export function inspector(host: EditorHost, pictures: PartPictures, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();
    let tab: TabName = 'character';
    let query = '';
    /** Which fields are on screen: rebuilt only when this changes, so that a slider survives its own change. */
    let structure = '';
    /** Counts fillings: an older one that is still under way stops. */
    let filling = 0;
    let refreshers: ((character: Character) => void)[] = [];
    const destroyers: (() => void)[] = [];
    let searchable: { text: string; dom: HTMLElement; group: HTMLElement }[] = [];

    const head = el('div', 'h-inspector-head');
    const tabs = el('div', 'h-tabs');
    tabs.setAttribute('role', 'tablist');
    const tabButtons = (Object.keys(TABS) as TabName[]).map((name) => {
        const control = el('button', 'h-tab');
        control.innerHTML = icon(name as IconName);
        control.append(el('span', '', t(`tab.${name}`)));
        control.setAttribute('role', 'tab');
        control.addEventListener('click', () => show(name));
        control.addEventListener('keydown', (event) => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            if (!step) return;
            const names = Object.keys(TABS) as TabName[];
            const next = names[(names.indexOf(name) + step + names.length) % names.length];
            show(next);
            tabButtons.find((other) => other.name === next)!.control.focus();
        });
        tabs.append(control);
        return { name, control };
    });
    const search = el('input', 'h-search');
    search.type = 'search';
    search.placeholder = t('inspector.search');
    search.setAttribute('aria-label', t('inspector.search'));
    search.addEventListener('input', () => {
        query = search.value.trim().toLowerCase();
        structure = '';
        update();
    });
    const body = el('div', 'h-inspector-body');
    body.setAttribute('role', 'tabpanel');
    parent.append(head, tabs, search, body);

    const seen = new IntersectionObserver(
        (entries) => {
            for (const entry of entries)
                if (entry.isIntersecting) {
                    seen.unobserve(entry.target);
                    loaders.get(entry.target)?.();
                    loaders.delete(entry.target);
                }
        },
        { root: body, rootMargin: '80px' }
    );
    const loaders = new Map<Element, () => void>();

    const show = (name: TabName) => {
        tab = name;
        query = search.value = '';
        structure = '';
        update();
        body.scrollTop = 0;
    };

    const change = (character: Character, recipe: Recipe, field: string, gesture?: string) => {
        if (JSON.stringify(recipe) === JSON.stringify(character.recipe)) return;
        host.history
            .add(changeCharacter(host, character.id, { recipe }, t('step.change', { name: character.name, field }), gesture && `${character.id} ${field} ${gesture}`))
            .catch((error) => host.status.fail(error));
    };

    const addGroup = (title: string, collapsed = false): HTMLElement => {
        const panel = new Panel({ headerText: title, collapsible: true, collapsed, class: 'h-group' });
        foldByKey(panel);
        body.append(panel.dom);
        destroyers.push(() => panel.destroy());
        return panel.content.dom;
    };
    const addField = <T>(group: HTMLElement, field: Field<T>, read: (character: Character) => [T, boolean?]) => {
        group.append(field.dom);
        destroyers.push(() => field.destroy());
        searchable.push({ text: field.text, dom: field.dom, group });
        refreshers.push((character) => field.show(...read(character)));
    };

    /** Yields between fields: a slider measures itself when it is shown, and a dozen in one go hold the page up. */
    const addSlot = function* (character: Character, slot: Slot): Generator<void> {
        const { id } = character;
        const parts = partsOf(slot);
        if (parts.length === 0) return;
        const worn = character.recipe.parts[slot]?.part;
        const part = worn ? findPart(worn) : undefined;
        const slotTitle = t(`slot.${slot}`);
        const group = addGroup(part ? `${slotTitle} · ${tr(part.title)}` : slotTitle);
        group.parentElement!.dataset.slot = slot;

        // 1. Which part: pictures, never a list of names.
        if (parts.length > 1 || !REQUIRED_SLOTS.includes(slot)) {
            const grid = el('div', 'h-parts');
            grid.setAttribute('role', 'radiogroup');
            grid.setAttribute('aria-label', slotTitle);
            const choose = (part: string | undefined) => {
                const now = host.scene.find(id);
                if (now) change(now, part === undefined ? clearSlot(now.recipe, slot) : setPart(now.recipe, part), slotTitle);
            };
            const add = (partId: string | undefined, title: string, hint: string) => {
                const cell = el('button', 'h-part', el('span', 'h-part-picture'), el('span', 'h-part-name', title));
                cell.title = hint;
                cell.setAttribute('role', 'radio');
                cell.setAttribute('aria-checked', String(worn === partId));
                cell.classList.toggle('h-on', worn === partId);
                cell.addEventListener('click', () => choose(partId));
                const holder = cell.querySelector('.h-part-picture')!;
                if (partId === undefined) holder.innerHTML = icon('none');
                else {
                    loaders.set(cell, () => {
                        pictures.of(slot, partId).then(
                            (image) => holder.replaceChildren(pictureOf(image)),
                            () => holder.replaceChildren(title.slice(0, 1))
                        );
                    });
                    seen.observe(cell);
                }
                grid.append(cell);
            };
            if (!REQUIRED_SLOTS.includes(slot)) add(undefined, t('inspector.none'), t('inspector.none'));
            for (const other of parts) add(other.id, tr(other.title), other.description);
            group.append(grid);
            yield;
            searchable.push({ text: parts.map((p) => `${p.title.en} ${p.title.ja} ${slotTitle}`).join(' ').toLowerCase(), dom: grid, group });
        }

        // 2. Its options, in their groups.
        if (!part) return;
        const groups = new Map<string, [string, (typeof part.options)[string]][]>();
        for (const [name, spec] of shown(character, slot)) {
            const heading = spec.group ?? (spec.type === 'color' ? 'Colour' : 'Shape');
            groups.set(heading, [...(groups.get(heading) ?? []), [name, spec]]);
        }
        for (const [heading, options] of groups) {
            if (groups.size > 1) group.append(el('h4', 'h-subhead', t(`group.${heading}`).replace(/^group\./, '')));
            for (const [name, spec] of options) {
                const edit = (value: number | string | boolean | undefined, gesture?: string) => {
                    const now = host.scene.find(id);
                    if (now?.recipe.parts[slot]) change(now, setOption(now.recipe, slot, name, value), tr(spec.title), gesture);
                };
                const field = optionField(spec, swatchesFor(slot, name), edit, () => edit(undefined));
                addField(group, field, ({ recipe }) => [optionValue(recipe, slot, name, spec), isChanged(recipe, slot, name, spec)]);
                yield;
            }
        }
    };

    const addIdentity = ({ id }: Character) => {
        const group = addGroup(t('group.identity'));
        const rename = (name: string) => {
            const now = host.scene.find(id);
            if (now && name.trim() && name !== now.name)
                void host.history.add(changeCharacter(host, id, { name: name.trim(), recipe: { ...now.recipe, name: name.trim() } }, t('step.rename', { name: now.name })));
        };
        addField(group, textField(t('field.name'), rename), ({ name }) => [name]);
        const reseed = (seed: number, gesture: string) => {
            const now = host.scene.find(id);
            if (now) change(now, { ...now.recipe, seed: Math.round(seed) }, t('field.seed'), gesture);
        };
        addField(group, numberField(t('field.seed'), { min: 0, max: 999999, step: 1, precision: 0 }, reseed), ({ recipe }) => [recipe.seed]);
    };

    const addTransform = ({ id }: Character) => {
        const group = addGroup(t('group.transform'));
        const set = (fields: Partial<Character>, step: StringKey, gesture: string) => {
            const now = host.scene.find(id);
            if (now) host.history.add(changeCharacter(host, id, fields, t(step, { name: now.name }), `${id} ${step} ${gesture}`)).catch((error) => host.status.fail(error));
        };
        addField(group, vectorField(t('field.position'), 0.05, (position, g) => set({ position }, 'step.move', g)), ({ position }) => [position as Triple]);
        addField(group, vectorField(t('field.rotation'), 5, (rotation, g) => set({ rotation }, 'step.rotate', g)), ({ rotation }) => [rotation as Triple]);
        addField(group, numberField(t('field.scale'), { min: 0.05, max: 20, step: 0.05, precision: 3 }, (scale, g) => set({ scale }, 'step.scale', g)), ({ scale }) => [scale]);
    };

    const addMood = ({ id }: Character) => {
        /** What a character does that the scene file says nothing of. */
        const resting = { expression: 'neutral', mark: 'none', pose: STANCES[0] } as const;
        /** One of a few, as buttons in a grid; groups of one field share the choice. */
        const addPick = <T extends string>(field: keyof typeof resting, title: string, values: readonly T[], name: (value: T) => string) => {
            const group = addGroup(t(`group.${title}`));
            const grid = el('div', 'h-grid');
            grid.setAttribute('role', 'radiogroup');
            grid.setAttribute('aria-label', t(`group.${title}`));
            const cells = values.map((value) => {
                const cell = el('button', 'h-choice', name(value));
                cell.setAttribute('role', 'radio');
                cell.addEventListener('click', () => {
                    const now = host.scene.find(id);
                    const next = value === resting[field] ? undefined : value;
                    if (now && now[field] !== next)
                        host.history.add(changeCharacter(host, id, { [field]: next }, t('step.change', { name: now.name, field: name(value) }))).catch((error) => host.status.fail(error));
                });
                grid.append(cell);
                return { value, cell };
            });
            group.append(grid);
            refreshers.push((character) => {
                for (const { value, cell } of cells) {
                    const on = value === (character[field] ?? resting[field]);
                    cell.classList.toggle('h-on', on);
                    cell.setAttribute('aria-checked', String(on));
                }
            });
        };
        const mood = (value: string) => t(`expression.${value}`);
        addPick('expression', 'expression', [resting.expression, ...MOOD_GROUPS.expression], mood);
        addPick('pose', 'pose', STANCES, (stance) => t(`pose.${stance}`));
        addPick('expression', 'face', MOOD_GROUPS.face, mood);
        addPick('expression', 'manga', MOOD_GROUPS.manga, mood);
        addPick('mark', 'mark', [resting.mark, ...MARKS], mood);
    };

    const addFile = ({ id }: Character) => {
        const now = () => host.scene.find(id)!.recipe;
        const group = addGroup(t('group.export'));
        const actions: [string, () => void][] = [
            [t('menu.exportVrm'), () => void exportCharacter(host, now(), 'vrm')],
            [t('menu.exportGlb'), () => void exportCharacter(host, now(), 'glb')],
            [t('menu.saveRecipe'), () => void saveRecipe(host, now())],
            [t('menu.copyLink'), () => void copyLink(host, now())]
        ];
        const row = el('div', 'h-actions');
        for (const [text, run] of actions) {
            const control = button({ text, hint: text, onClick: run });
            row.append(control.dom);
            destroyers.push(() => control.destroy());
        }
        group.append(row);
        const credit = addGroup(t('group.credit'));
        const setMeta = (key: 'author' | 'license', value: string) => {
            const recipe = now();
            host.history.add(changeCharacter(host, id, { recipe: { ...recipe, meta: { ...recipe.meta, [key]: value } } }, t(`field.${key}`))).catch((error) => host.status.fail(error));
        };
        addField(credit, textField(t('field.author'), (value) => setMeta('author', value)), ({ recipe }) => [recipe.meta?.author ?? '']);
        addField(credit, textField(t('field.license'), (value) => setMeta('license', value)), ({ recipe }) => [recipe.meta?.license ?? '']);
        addField(credit, textField(t('field.prompt'), () => {}, true), ({ recipe }) => [recipe.prompt ?? '']);
        const warnings = host.scene.builtOf(id)?.avatar.warnings ?? [];
        if (warnings.length) {
            const list = addGroup(t('group.warnings'));
            for (const warning of warnings) list.append(el('p', 'h-note', warning));
        }
    };

    const clear = () => {
        filling++;
        body.ariaBusy = 'false';
        for (const destroy of destroyers.splice(0)) destroy();
        for (const target of loaders.keys()) seen.unobserve(target);
        loaders.clear();
        refreshers = [];
        searchable = [];
        body.replaceChildren();
    };

    const update = () => {
        const { ids } = host.selection;
        const character = ids.length === 1 ? host.scene.find(ids[0]) : undefined;
        for (const { name, control } of tabButtons) {
            control.classList.toggle('h-on', name === tab);
            control.setAttribute('aria-selected', String(name === tab));
        }
        parent.classList.toggle('h-nothing', !character);
        if (!character) {
            const next = `none ${ids.length} ${currentLanguage()}`;
            if (next === structure) return;
            structure = next;
            clear();
            head.textContent = t('inspector.title');
            const empty = el('div', 'h-empty', el('strong', '', ids.length ? t('inspector.several', { count: ids.length }) : t('inspector.empty')), el('p', '', t(ids.length ? 'inspector.severalHint' : 'inspector.emptyHint')));
            empty.insertAdjacentHTML('afterbegin', icon('character'));
            body.append(empty);
            return;
        }
        head.textContent = character.name;
        const slots: readonly Slot[] = query ? Object.values(TABS).flat() : TABS[tab];
        const worn = slots.map((slot) => `${character.recipe.parts[slot]?.part ?? '-'}${shown(character, slot).length}`).join();
        const next = [character.id, tab, query, worn, currentLanguage(), tab === 'file' ? (host.scene.builtOf(character.id)?.avatar.warnings.join() ?? '') : ''].join('|');
        if (next !== structure) {
            const keep = structure.startsWith(`${character.id}|${tab}|${query}|`) ? body.scrollTop : 0;
            structure = next;
            clear();
            void fill(contents(character, slots, keep), ++filling);
        }
        for (const refresh of refreshers) refresh(character);
    };

    /**
     * Makes what the panel holds.
     * @yields wherever the page may turn to something else.
     */
    const contents = function* (character: Character, slots: readonly Slot[], scroll: number): Generator<void> {
        const identity = query || tab === 'character';
        if (identity) {
            addIdentity(character);
            yield;
        }
        for (const slot of slots) {
            yield* addSlot(character, slot);
            yield;
        }
        if (identity) addTransform(character);
        if (!query && tab === 'life') addMood(character);
        if (!query && tab === 'file') addFile(character);
        yield;
        if (query) filter();
        body.scrollTop = scroll;
    };

    /** Makes a panel a few fields at a time, so that a long one never holds the page up; a newer panel ends it. */
    const fill = async (steps: Generator<void>, mine: number) => {
        body.ariaBusy = 'true';
        for (let done = false; !done; ) {
            await nextTurn();
            if (mine !== filling) return;
            const character = host.scene.find(host.selection.ids[0]);
            for (const until = performance.now() + FILL_BUDGET; !done && performance.now() < until; ) {
                const known = refreshers.length;
                done = !!steps.next().done;
                if (character) for (const refresh of refreshers.slice(known)) refresh(character);
            }
        }
        body.ariaBusy = 'false';
    };

    const filter = () => {
        const groups = new Map<HTMLElement, boolean>();
        for (const { text, dom, group } of searchable) {
            const hit = text.includes(query);
            dom.classList.toggle('h-hidden', !hit);
            groups.set(group, (groups.get(group) ?? false) || hit);
        }
        for (const [group, hit] of groups) group.parentElement!.classList.toggle('h-hidden', !hit);
        for (const heading of body.querySelectorAll('.h-subhead')) heading.classList.add('h-hidden');
        if (![...groups.values()].some(Boolean)) body.append(el('p', 'h-note', t('inspector.nothingFound')));
    };

    cleanup.add(host.selection.on('change', update));
    cleanup.add(host.scene.on('change', update as never));
    cleanup.add(host.scene.on('entity', update as never));
    cleanup.listen(window, 'hinagata:tab' as never, ((event: CustomEvent<{ tab: TabName; slot?: Slot }>) => {
        show(event.detail.tab);
        if (event.detail.slot) body.querySelector(`[data-slot="${event.detail.slot}"]`)?.scrollIntoView({ block: 'start' });
    }) as never);
    update();
    return {
        destroy() {
            cleanup.run();
            clear();
            seen.disconnect();
            parent.replaceChildren();
        }
    };
}

import { Panel } from '@playcanvas/pcui';
import type { Generation, Portrait } from '../generation';
import type { Mounted } from '../hosts/host';
import { currentLanguage, t } from '../strings';
import { startPortraitDrag } from '../tools/drag-portrait';
import { el, foldByKey, pictureOf } from '../ui';

/** Archetypes: a name, the sentence, and the seed at which it looks well. */
const CAST: { name: { en: string; ja: string }; sentence: string; seed: number }[] = [
    { name: { en: 'Schoolgirl', ja: '女子生徒' }, sentence: 'girl with long black hair, brown eyes, navy sailor uniform', seed: 3 },
    { name: { en: 'Schoolboy', ja: '男子生徒' }, sentence: 'boy with messy brown hair, green eyes, grey hoodie', seed: 5 },
    { name: { en: 'Cat girl', ja: '猫耳' }, sentence: 'girl with a pink bob, cat ears, yellow eyes, white dress', seed: 8 },
    { name: { en: 'Twintails', ja: 'ツインテール' }, sentence: 'blonde girl with long twintails, blue eyes, red sailor uniform', seed: 11 },
    { name: { en: 'Chibi', ja: 'ちびキャラ' }, sentence: 'chibi girl with a brown bob, green eyes, yellow hoodie', seed: 14 },
    { name: { en: 'Bookish', ja: '文学少女' }, sentence: 'girl with a blue bob, purple eyes, glasses, white blouse, black skirt', seed: 17 }
];

/** Portraits outlive the panel: another language shows the same pictures. */
const portraits = new WeakMap<Generation, Portrait[]>();

/** Ready-made characters as pictures, to drag onto the stage; drawn when nothing else is being built. */
export function gallery(generation: Generation, parent: HTMLElement): Mounted {
    const { host, reader } = generation;
    const panel = new Panel({ headerText: t('gallery.title'), class: 'h-gallery', collapsible: true });
    foldByKey(panel);
    const grid = el('div', 'h-cast');
    panel.content.dom.append(grid);
    parent.append(panel.dom);

    let list = portraits.get(generation);
    if (!list) {
        list = CAST.map(({ sentence, seed }, i) => ({ id: -1 - i, recipe: reader.read(sentence, seed).recipe, state: 'waiting', round: 0 }));
        portraits.set(generation, list);
    }
    const seen = new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries)
            if (isIntersecting) {
                seen.unobserve(target);
                void load(list[[...grid.children].indexOf(target)], target as HTMLElement);
            }
    });
    const load = async (portrait: Portrait, cell: HTMLElement) => {
        const holder = cell.querySelector('.h-part-picture')!;
        try {
            if (!portrait.image) {
                // Whoever is on the stage comes first, then quietly one after another.
                await host.scene.settled();
                portrait.image = (await host.viewport.portrait(portrait.recipe, 'head', { quiet: true })).image;
                portrait.state = 'ready';
            }
            holder.replaceChildren(pictureOf(portrait.image!));
        } catch (error) {
            console.warn(error);
            portrait.state = 'failed';
        }
    };
    list.forEach((portrait, i) => {
        const name = CAST[i].name[currentLanguage()];
        const cell = el('button', 'h-part h-cast-member', el('span', 'h-part-picture'), el('span', 'h-part-name', name));
        cell.title = `${t('film.item', { name })}\n“${CAST[i].sentence}”`;
        cell.setAttribute('aria-label', t('film.item', { name }));
        cell.addEventListener('pointerdown', (event) => {
            if (event.button === 0 && portrait.image) startPortraitDrag(generation, portrait, cell, event);
        });
        cell.addEventListener('click', (event) => {
            if (event.detail === 0) void generation.place(portrait);
        });
        grid.append(cell);
        seen.observe(cell);
    });
    return {
        destroy() {
            seen.disconnect();
            panel.dom.remove();
            panel.destroy();
        }
    };
}

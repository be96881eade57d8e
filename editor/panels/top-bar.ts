import { TOON_STYLES, type ToonStyleName } from '../../runtime/toon-style';
import { duplicate, remove } from '../actions';
import { exportCharacter } from '../files/export';
import { openFile, replaceScene, saveScene } from '../files/open';
import { savePicture } from '../files/picture';
import { copyLink, saveRecipe } from '../files/recipe-file';
import type { Generation } from '../generation';
import type { EditorHost, Mounted } from '../hosts/host';
import { BACKDROPS } from '../scene-document';
import { currentLanguage, setLanguage, t } from '../strings';
import type { GizmoName, GizmoTools } from '../tools/gizmos';
import { button, Cleanup, el, setButton, setPressed, showMenu } from '../ui';
import { showHelp } from './help';

/** File menu, undo, tools, stage and language. */
export function topBar(host: EditorHost, generation: Generation, gizmos: GizmoTools, parent: HTMLElement): Mounted {
    const cleanup = new Cleanup();
    const brand = el('div', 'h-brand');
    brand.innerHTML = '<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="11" r="6.5"/><path d="M5 29c0-7.5 4.5-10.5 11-10.5S27 21.5 27 29z"/></svg>';
    brand.append(el('strong', '', 'Hinagata'), el('span', '', '雛形'));

    const file = button({ text: t('menu.file'), hint: t('menu.file'), class: 'h-menu-button', onClick: () => fileMenu() });
    file.dom.setAttribute('aria-haspopup', 'menu');
    const fileMenu = () => {
        const box = file.dom.getBoundingClientRect();
        const target = host.selection.ids.length === 1 ? host.scene.find(host.selection.ids[0]) : undefined;
        const only = target ?? (host.scene.characters.length === 1 ? host.scene.characters[0] : undefined);
        const enabled = !!only;
        showMenu(
            box.left,
            box.bottom + 2,
            [
                { text: t('menu.new'), run: () => void host.history.add(replaceScene(host, { format: 'hinagata-scene', version: 1, stage: { ...host.scene.stage }, characters: [] }, t('step.new'))) },
                { text: t('menu.open'), key: 'Ctrl O', run: () => void chooseAndOpen(generation) },
                { text: t('menu.saveScene'), key: 'Ctrl S', run: () => void saveScene(host, host.scene.toFile) },
                '-',
                { text: t('menu.exportVrm'), enabled, run: () => void exportCharacter(host, only!.recipe, 'vrm') },
                { text: t('menu.exportGlb'), enabled, run: () => void exportCharacter(host, only!.recipe, 'glb') },
                { text: t('menu.saveRecipe'), enabled, run: () => void saveRecipe(host, only!.recipe) },
                { text: t('menu.copyLink'), enabled, run: () => void copyLink(host, only!.recipe) },
                { text: t('menu.savePicture'), run: () => void savePicture(host) }
            ],
            file.dom
        );
    };

    const undo = button({ icon: 'undo', hint: t('menu.undo'), key: 'Ctrl Z', class: 'h-tool', onClick: () => void host.history.undo().catch((error) => host.status.fail(error)) });
    const redo = button({ icon: 'redo', hint: t('menu.redo'), key: 'Ctrl Y', class: 'h-tool', onClick: () => void host.history.redo().catch((error) => host.status.fail(error)) });

    const tools = (['select', 'translate', 'rotate', 'scale'] as GizmoName[]).map((name) => ({
        name,
        control: button({ icon: name, hint: t(`tool.${name}`), key: { select: 'Q', translate: 'W', rotate: 'E', scale: 'R' }[name], class: 'h-tool', onClick: () => gizmos.choose(name) })
    }));
    const snap = button({ icon: 'snap', hint: t('tool.snap'), key: 'X', class: 'h-tool', onClick: () => gizmos.setSnap(!gizmos.snap) });
    const frame = button({ icon: 'frame', hint: t('tool.frame'), key: 'F', class: 'h-tool', onClick: () => host.viewport.frame(host.selection.ids) });
    const copy = button({ icon: 'duplicate', hint: t('hierarchy.duplicate'), key: 'Ctrl D', class: 'h-tool', onClick: () => duplicate(host) });
    const bin = button({ icon: 'trash', hint: t('hierarchy.delete'), key: 'Del', class: 'h-tool', onClick: () => remove(host) });

    const play = button({ icon: 'pause', hint: t('tool.pause'), key: 'Space', class: 'h-tool', onClick: () => (host.viewport.playing = !host.viewport.playing) });
    const grid = button({ icon: 'grid', hint: t('tool.grid'), key: 'G', class: 'h-tool', onClick: () => host.scene.setStage({ grid: !host.scene.stage.grid }) });
    const backdrops = BACKDROPS.map((name) => ({
        name,
        control: button({ icon: name, hint: t(`tool.backdrop.${name}`), class: 'h-tool', onClick: () => host.scene.setStage({ backdrop: name }) })
    }));
    const style = button({ text: t('style.classic'), hint: t('tool.style'), class: 'h-menu-button', onClick: () => styleMenu() });
    style.dom.setAttribute('aria-haspopup', 'menu');
    const styleMenu = () => {
        const box = style.dom.getBoundingClientRect();
        showMenu(box.left, box.bottom + 2, (Object.keys(TOON_STYLES) as ToonStyleName[]).map((name) => ({ text: t(`style.${name}`), run: () => host.scene.setStage({ style: name }) })), style.dom);
    };
    const language = button({ text: t('menu.language'), hint: t('menu.languageHint'), class: 'h-language', onClick: () => setLanguage(currentLanguage() === 'en' ? 'ja' : 'en') });
    language.dom.lang = currentLanguage() === 'en' ? 'ja' : 'en';
    const help = button({ icon: 'help', hint: t('menu.help'), key: '?', class: 'h-tool', onClick: () => showHelp() });

    const part = (...controls: { dom: HTMLElement }[]) => el('div', 'h-tools', ...controls.map(({ dom }) => dom));
    parent.append(
        brand, part(file), part(undo, redo), part(...tools.map(({ control }) => control), snap), part(frame, copy, bin),
        el('span', 'h-space'), part(play, grid), part(...backdrops.map(({ control }) => control)), part(style), part(language, help)
    );

    const update = () => {
        const { undoName, redoName } = host.history;
        undo.enabled = undoName !== undefined;
        redo.enabled = redoName !== undefined;
        setButton(undo, { icon: 'undo', hint: undoName ? t('menu.undoOf', { step: undoName }) : t('menu.undo'), key: 'Ctrl Z' });
        setButton(redo, { icon: 'redo', hint: redoName ? t('menu.redoOf', { step: redoName }) : t('menu.redo'), key: 'Ctrl Y' });
        for (const { name, control } of tools) setPressed(control, gizmos.current === name);
        setPressed(snap, gizmos.snap);
        setPressed(grid, host.scene.stage.grid);
        for (const { name, control } of backdrops) setPressed(control, host.scene.stage.backdrop === name);
        setButton(style, { text: t(`style.${host.scene.stage.style}`), hint: t('tool.style') });
        setButton(play, host.viewport.playing ? { icon: 'pause', hint: t('tool.pause'), key: 'Space' } : { icon: 'play', hint: t('tool.play'), key: 'Space' });
        const some = host.selection.ids.length > 0;
        copy.enabled = some;
        bin.enabled = some;
    };
    cleanup.add(host.history.on('change', update));
    cleanup.add(host.selection.on('change', update));
    cleanup.add(host.scene.on('change', update as never));
    cleanup.add(gizmos.on('change', update));
    cleanup.add(host.viewport.on('playing', update));
    update();
    const controls = [file, style, undo, redo, snap, frame, copy, bin, play, grid, language, help, ...tools.map((x) => x.control), ...backdrops.map((x) => x.control)];
    return {
        destroy() {
            cleanup.run();
            for (const control of controls) control.destroy();
            parent.replaceChildren();
        }
    };
}

/** Asks for a file and opens it. */
export async function chooseAndOpen(generation: Generation): Promise<void> {
    const file = await generation.host.assets.open('.json,.hinagata-scene,.vrm,.glb');
    if (file) await openFile(generation, file);
}

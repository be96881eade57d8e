import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import type { Faint } from './contrast';
import type {} from './studio-access-page';
import { PATIENCE, startStudio, type StudioBrowser } from './studio-page';

/** What a person can operate. */
const CONTROLS = '.h-group > .pcui-panel-header, button, input, textarea, select, a[href], [tabindex]:not([tabindex="-1"])';
/** Roles that must have a name. */
const NAMED = new Set(['button', 'textbox', 'searchbox', 'spinbutton', 'slider', 'checkbox', 'switch', 'combobox', 'radio', 'radiogroup', 'tab', 'link', 'menuitem', 'dialog', 'listbox', 'treeitem']);
const TABS = ['Figure', 'Face', 'Hair', 'Clothes', 'Acting', 'File'];

describe('Studio for every eye and hand', function () {
    this.timeout(PATIENCE * 2);
    let studio: StudioBrowser;
    let page: Page;
    let devtools: CDPSession;

    before(async () => {
        studio = await startStudio();
        const bundle = await build({ entryPoints: [join(import.meta.dirname, 'studio-access-page.ts')], bundle: true, format: 'iife', target: 'es2022', write: false, logLevel: 'error' });
        page = await studio.open({
            async before(p) {
                await p.emulateMedia({ reducedMotion: 'reduce' });
                await p.addInitScript(bundle.outputFiles[0].text);
            }
        });
        devtools = await page.context().newCDPSession(page);
        await devtools.send('DOM.enable');
        await devtools.send('CSS.enable');
        await page.evaluate(() => window.hinagata!.settled());
    });
    after(() => studio?.close());

    /** What is faint now: as it lies there, and with the pointer over each control. */
    async function faintNow(state: string): Promise<string[]> {
        const found: string[] = [];
        const note = (kind: string, list: Faint[]) => {
            for (const { where, text, color, background, ratio, needed } of list) found.push(`${state}${kind}: ${where} “${text}” ${color} on ${background} is ${ratio}, not ${needed}`);
        };
        note('', await page.evaluate(() => window.access.faint()));
        const { root } = await devtools.send('DOM.getDocument');
        const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `${CONTROLS}, .pcui-treeview-item-contents, .h-chip, .pcui-panel-header` });
        // What left the page meanwhile is not there to be pointed at.
        const force = (forcedPseudoClasses: string[]) => Promise.allSettled(nodeIds.map((nodeId) => devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));
        await force(['hover']);
        note(' under the pointer', await page.evaluate(() => window.access.faint()));
        await force([]);
        return [...new Set(found)];
    }

    /** Controls in sight without a name a screen reader could say. */
    async function nameless(state: string): Promise<string[]> {
        const { nodes } = await devtools.send('Accessibility.getFullAXTree');
        return nodes
            .filter(({ ignored, role, name }) => !ignored && NAMED.has(String(role?.value)) && !String(name?.value ?? '').trim())
            .map(({ role, properties, nodeId }) => `${state}: a ${role!.value} has no name (node ${nodeId}, ${JSON.stringify(properties?.slice(0, 2))})`);
    }

    /** Presses Tab until it comes round: controls in sight that were not reached, and those whose focus does not show. */
    async function unreached(state: string): Promise<string[]> {
        await page.evaluate((controls) => window.access.walk(controls), CONTROLS);
        let out = 0;
        for (let i = 0; i < 1200 && out < 2; i++) {
            await page.keyboard.press('Tab');
            const step = await page.evaluate(() => window.access.step());
            if (step === 'out') out++;
            if (step === 'again') break;
        }
        const { missed, dim } = await page.evaluate(() => window.access.result());
        return [...missed.map((name) => `${state}: Tab never reaches ${name}`), ...dim.map((name) => `${state}: focus does not show on ${name}`)];
    }

    const states: { name: string; enter(): Promise<unknown>; leave?(): Promise<unknown>; tab?: boolean }[] = [
        { name: 'first open', enter: async () => {}, tab: true },
        { name: 'empty sentence', enter: () => page.locator('.h-primary').click() },
        {
            name: 'portraits and chips',
            async enter() {
                await page.evaluate(() => window.hinagata!.generate('silver-haired girl with long twintails, dragonfruit', 20));
                await page.evaluate(() => window.hinagata!.settled());
            },
            tab: true
        },
        ...TABS.map((tab) => ({
            name: `inspector, ${tab}`,
            async enter() {
                await page.evaluate(() => window.hinagata!.select(window.hinagata!.scene().characters[0].id));
                await page.locator('.h-tab', { hasText: tab }).click();
                await page.waitForSelector('.h-inspector-body[aria-busy=false]');
            },
            tab: true
        })),
        {
            name: 'a broken recipe',
            enter: () =>
                page.evaluate(() => {
                    const dataTransfer = new DataTransfer();
                    dataTransfer.items.add(new File(['{ oops'], 'broken.json'));
                    for (const type of ['dragenter', 'drop']) window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
                }).then(() => page.waitForSelector('.h-notice-error')),
            leave: () => page.locator('.h-notice-close').first().click()
        },
        ...['File', 'Drawing style'].map((title) => ({
            name: `menu: ${title}`,
            enter: () => page.locator(`.h-menu-button[title="${title}"]`).click(),
            leave: () => page.keyboard.press('Escape')
        })),
        { name: 'keys', enter: () => page.locator('.h-top .h-tool').last().click(), leave: () => page.keyboard.press('Escape') },
        {
            name: 'empty stage',
            async enter() {
                await page.evaluate(() => (document.activeElement as HTMLElement).blur());
                await page.keyboard.press('Control+a');
                await page.keyboard.press('Delete');
                await page.waitForSelector('.h-empty-stage:not(.h-hidden)');
            }
        }
    ];
    for (const { name, enter, leave, tab } of states)
        it(`can be read, named and reached: ${name}`, async () => {
            await enter();
            const found = [...(await faintNow(name)), ...(await nameless(name)), ...(tab ? await unreached(name) : [])];
            await leave?.();
            assert.deepEqual(found, []);
        });

    it('notices a faint text', async () => {
        await page.addStyleTag({ content: '.h-status-figures { color: #55666a !important; }' });
        assert.match((await faintNow('x')).join(), /h-status-figures/);
    });
});

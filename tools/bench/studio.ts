import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';
import { serve } from '../../src/cli/static-server';
import { median, type Figure } from '../bench-figure';
import { build } from '../build.mjs';
import { ROOT } from '../install.mjs';

const PROMPT = 'silver-haired girl with long twintails, red eyes, black sailor uniform';
const RUNS = 3;

interface Round {
    seconds: number;
    firstSeconds: number;
    /** Durations, ms, of the page's tasks above 50 ms, as the browser itself reports them. */
    tasks: number[];
    /** Longest time between two turns of the page, ms, drawing included. */
    gap: number;
}

/** One generation of four portraits and a character on the stage, in the Studio, in a headless Chromium. */
async function round(executablePath: string, address: string): Promise<Round> {
    const browser = await chromium.launch({ executablePath, args: WEBGL_FLAGS });
    try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
        await page.addInitScript(() => {
            const tasks: number[] = [];
            Object.assign(window, { longTasks: tasks });
            new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
        });
        await page.goto(`${address}?dpr=0.5&still&lang=en`);
        await page.waitForSelector('[data-ready]', { timeout: 120_000 });
        await page.evaluate(() => window.hinagata!.settled());
        // The ready-made characters' pictures are drawn by themselves; the sentence should have the workers to itself.
        await page.waitForFunction(() => document.querySelectorAll('.h-cast-member canvas').length === document.querySelectorAll('.h-cast-member').length, null, { timeout: 120_000 });
        await page.evaluate(() => void ((window as unknown as { longTasks: number[] }).longTasks.length = 0));
        await page.fill('#sentence', PROMPT);
        const started = performance.now();
        await page.keyboard.press('Enter');
        const ready = (count: number) => page.waitForFunction((n) => window.hinagata!.portraits().filter(({ state }) => state === 'ready').length >= n, count, { timeout: 120_000 });
        const gap = page.evaluate(async () => {
            let last = performance.now();
            let longest = 0;
            while (window.hinagata!.portraits().filter(({ state }) => state === 'ready').length < 4) {
                await new Promise((resolve) => setTimeout(resolve, 0));
                const now = performance.now();
                longest = Math.max(longest, now - last);
                last = now;
            }
            return longest;
        });
        await ready(1);
        const firstSeconds = (performance.now() - started) / 1000;
        await ready(4);
        await page.evaluate(() => window.hinagata!.settled());
        const seconds = (performance.now() - started) / 1000;
        const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
        return { seconds, firstSeconds, tasks, gap: await gap };
    } finally {
        await browser.close();
    }
}

/** How long the Studio's page is held up while a sentence becomes four portraits and a character on the stage. */
export async function run(): Promise<Figure[]> {
    await build({ quiet: true, only: ['studio'] });
    const server = await serve({ folder: join(ROOT, 'dist/studio') });
    const executablePath = await findChromium();
    const rounds: Round[] = [];
    for (let i = 0; i < RUNS; i++) rounds.push(await round(executablePath, server.url));
    server.close();
    return [
        { key: 'firstPortraitSeconds', title: `Enter → first portrait, median of ${RUNS}`, value: median(rounds.map((r) => r.firstSeconds)), unit: 's' },
        { key: 'allPortraitsSeconds', title: 'Enter → four portraits and one on the stage', value: median(rounds.map((r) => r.seconds)), unit: 's' },
        { key: 'longTasks', title: 'tasks of the page above 50 ms, median', value: median(rounds.map((r) => r.tasks.length)) },
        { key: 'longestTask', title: 'the longest of them in the median round (0: none)', value: median(rounds.map((r) => Math.max(0, ...r.tasks))), unit: 'ms' },
        { key: 'worstTask', title: 'the longest in any round', value: Math.max(0, ...rounds.flatMap((r) => r.tasks)), unit: 'ms' },
        { key: 'longestGap', title: 'longest wait between two turns of the page, median', value: median(rounds.map((r) => r.gap)), unit: 'ms' }
    ];
}

// Draws the gallery of heads again: every head of samples/gallery/heads.json as a turnaround with four expressions, one
// picture each, and all of them on one sheet; then every look of samples/gallery/looks.json on a sheet of their own.
//   npm run -s gallery -- [--only a,b] [--size 256] [--out folder]
//   npm run -s gallery -- --looks [--out folder]      the looks alone; with --out each from four sides, walking, waving and sitting
//   npm run -s gallery -- --lookbook [--out folder]   one character under eight lightings, and in six styles
//   npm run -s gallery -- --seeds 100 --out folder    what the prior invents, heads.jpg alone
import { ensureInstalled, ROOT, fail } from './install.mjs';
ensureInstalled();
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HOME = join(ROOT, 'samples/gallery');
const { values } = parseArgs({ options: { only: { type: 'string' }, size: { type: 'string', default: '256' }, seeds: { type: 'string' }, looks: { type: 'boolean' }, lookbook: { type: 'boolean' }, out: { type: 'string', default: HOME } } });
const size = Number(values.size);
if (!Number.isInteger(size) || size < 64 || size > 1024) fail(`--size must be a whole number from 64 to 1024 (got "${values.size}")`);

/** From the sides, then what the face can do. */
const VIEWS = ['bust', 'bust-three-quarter', 'bust-side', 'bust-back', 'face@happy', 'face@angry', 'face@sad', 'face@surprised'];
const COLUMNS = 4;
/** Heads side by side on the sheet of all of them, and pixels of each. */
const SHEET_COLUMNS = values.seeds ? 10 : 6;
const CELL = values.seeds ? 160 : 256;

const { build } = await import('./build.mjs');
await build({ quiet: true, only: values.lookbook ? ['samples'] : ['preview'] });
const { register } = await import('tsx/esm/api');
register();
const { createCanvas, loadImage } = await import('@napi-rs/canvas');
const { openRenderer } = await import('../src/cli/render.ts');
const { findChromium, WEBGL_FLAGS } = await import('../src/cli/find-chromium.ts');
const { readPrompt } = await import('../src/prompt/index.ts');

const { inventRecipe } = await import('../src/recipe/index.ts');
const listed = JSON.parse(readFileSync(join(ROOT, 'samples/gallery/heads.json'), 'utf8'));
const heads = values.seeds ? Array.from({ length: Number(values.seeds) }, (_, i) => ({ name: `seed-${i + 1}`, seed: i + 1 })) : listed;
const wanted = values.only?.split(',') ?? heads.map(({ name }) => name);
for (const name of wanted) if (!heads.some((head) => head.name === name)) fail(`--only: there is no head "${name}" in samples/gallery/heads.json`);
/** From four sides, and in motion. */
const LOOK_VIEWS = { stand: ['front', 'three-quarter', 'side', 'back'], walk: ['three-quarter'], wave: ['front'], sit: ['three-quarter'] };
const LOOKS_COLUMNS = 10;
/** Pixels of a look on the sheet; its margins left and right are cut. */
const LOOK = { width: 150, height: 300 };

async function drawLooks() {
    const looks = JSON.parse(readFileSync(join(ROOT, 'samples/gallery/looks.json'), 'utf8'));
    const sheet = createCanvas(LOOKS_COLUMNS * LOOK.width, Math.ceil(looks.length / LOOKS_COLUMNS) * LOOK.height);
    for (const [i, { name, prompt, seed }] of looks.entries()) {
        const { recipe, ignored } = readPrompt(prompt, { seed });
        const own = values.out !== HOME;
        const pictures = [];
        for (const [pose, views] of Object.entries(LOOK_VIEWS)) if (own || pose === 'stand') pictures.push(await renderer.render({ recipe, views, size: own ? 400 : 2 * LOOK.height, columns: views.length, pose }));
        const drawn = await Promise.all(pictures.map(({ png }) => loadImage(Buffer.from(png))));
        const side = drawn[0].height;
        const wide = (side * LOOK.width) / LOOK.height;
        sheet.getContext('2d').drawImage(drawn[0], side * 1.5 - wide / 2, 0, wide, side, (i % LOOKS_COLUMNS) * LOOK.width, Math.floor(i / LOOKS_COLUMNS) * LOOK.height, LOOK.width, LOOK.height);
        if (own) {
            const all = createCanvas(4 * side, 2 * side);
            drawn.forEach((picture, k) => all.getContext('2d').drawImage(picture, k ? (k - 1) * side : 0, k ? side : 0));
            writeFileSync(join(values.out, `${name}.jpg`), all.toBuffer('image/jpeg', 88));
        }
        const unread = ignored.map(({ text }) => text).join(', ');
        console.log(`${name}: ${pictures[0].triangles} triangles, built in ${pictures[0].milliseconds.toFixed(0)} ms${unread ? `; not understood: ${unread}` : ''}${pictures[0].warnings.length ? `; ${pictures[0].warnings.join('; ')}` : ''}`);
    }
    writeFileSync(join(values.out, 'looks.jpg'), sheet.toBuffer('image/jpeg', 88));
}

/** The sample of eight lightings as a picture; then its second picture, light from the side, in every style. */
async function drawLookbook() {
    const { chromium } = await import('playwright-core');
    const { serve } = await import('../src/cli/static-server.ts');
    const { TOON_STYLES } = await import('../runtime/toon-style.ts');
    const server = await serve({ folder: join(ROOT, 'dist/studio') });
    const browser = await chromium.launch({ executablePath: await findChromium(), args: WEBGL_FLAGS });
    try {
        const styles = Object.keys(TOON_STYLES);
        let row;
        for (const [i, style] of styles.entries()) {
            const page = await browser.newPage();
            await page.goto(`${server.url}samples/lookbook.html?style=${style}`, { waitUntil: 'commit' });
            const data = await page.waitForFunction(() => document.querySelector('#lookbook')?.toDataURL('image/png'), undefined, { timeout: 120_000 });
            const picture = await loadImage(Buffer.from((await data.jsonValue()).split(',')[1], 'base64'));
            const [width, height] = [picture.width / 4, picture.height / 2];
            row ??= createCanvas(styles.length * width, height);
            row.getContext('2d').drawImage(picture, width, 0, width, height, i * width, 0, width, height);
            if (style === 'classic') {
                const canvas = createCanvas(picture.width, picture.height);
                canvas.getContext('2d').drawImage(picture, 0, 0);
                writeFileSync(join(values.out, 'lookbook.jpg'), canvas.toBuffer('image/jpeg', 88));
            }
            await page.close();
            console.log(`lookbook: ${style}`);
        }
        writeFileSync(join(values.out, 'styles.jpg'), row.toBuffer('image/jpeg', 88));
    } finally {
        await browser.close();
        server.close();
    }
}

if (values.lookbook) {
    await drawLookbook();
    process.exit(0);
}
const renderer = await openRenderer(join(ROOT, 'dist/render'), findChromium, WEBGL_FLAGS);
const all = createCanvas(SHEET_COLUMNS * CELL, Math.ceil(wanted.length / SHEET_COLUMNS) * CELL);
try {
    if (!values.seeds && !values.only) await drawLooks();
    for (const [i, name] of values.looks ? [] : wanted.entries()) {
        const { prompt, seed } = heads.find((head) => head.name === name);
        const { recipe, ignored } = prompt ? readPrompt(prompt, { seed }) : { recipe: inventRecipe(seed), ignored: [] };
        const sheet = await renderer.render({ recipe, views: values.seeds ? ['bust', 'bust-three-quarter'] : VIEWS, size, columns: COLUMNS });
        const picture = await loadImage(Buffer.from(sheet.png));
        const canvas = createCanvas(picture.width, picture.height);
        canvas.getContext('2d').drawImage(picture, 0, 0);
        if (!values.seeds) writeFileSync(join(values.out, `${name}.jpg`), canvas.toBuffer('image/jpeg', 88));
        // The three-quarter view stands for the whole.
        all.getContext('2d').drawImage(picture, size, 0, size, size, (i % SHEET_COLUMNS) * CELL, Math.floor(i / SHEET_COLUMNS) * CELL, CELL, CELL);
        const unread = ignored.map(({ text }) => text).join(', ');
        console.log(`${name}: ${sheet.triangles} triangles, built in ${sheet.milliseconds.toFixed(0)} ms${unread ? `; not understood: ${unread}` : ''}${sheet.warnings.length ? `; ${sheet.warnings.join('; ')}` : ''}`);
    }
    if (!values.only && !values.looks) writeFileSync(join(values.out, 'heads.jpg'), all.toBuffer('image/jpeg', 90));
} catch (error) {
    fail(error.message);
} finally {
    await renderer.close();
}
process.exit(0);

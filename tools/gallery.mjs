// Draws the gallery of heads again: every head of samples/gallery/heads.json as a turnaround with four expressions, one
// picture each, and all of them on one sheet.
//   npm run -s gallery -- [--only a,b] [--size 256] [--out folder]
//   npm run -s gallery -- --seeds 100 --out folder    what the prior invents, heads.jpg alone
import { ensureInstalled, ROOT, fail } from './install.mjs';
ensureInstalled();
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { only: { type: 'string' }, size: { type: 'string', default: '256' }, seeds: { type: 'string' }, out: { type: 'string', default: join(ROOT, 'samples/gallery') } } });
const size = Number(values.size);
if (!Number.isInteger(size) || size < 64 || size > 1024) fail(`--size must be a whole number from 64 to 1024 (got "${values.size}")`);

/** From the sides, then what the face can do. */
const VIEWS = ['bust', 'bust-three-quarter', 'bust-side', 'bust-back', 'face@happy', 'face@angry', 'face@sad', 'face@surprised'];
const COLUMNS = 4;
/** Heads side by side on the sheet of all of them, and pixels of each. */
const SHEET_COLUMNS = values.seeds ? 10 : 6;
const CELL = values.seeds ? 160 : 256;

const { build } = await import('./build.mjs');
await build({ quiet: true, only: ['preview'] });
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
const renderer = await openRenderer(join(ROOT, 'dist/render'), findChromium, WEBGL_FLAGS);
const all = createCanvas(SHEET_COLUMNS * CELL, Math.ceil(wanted.length / SHEET_COLUMNS) * CELL);
try {
    for (const [i, name] of wanted.entries()) {
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
    if (!values.only) writeFileSync(join(values.out, 'heads.jpg'), all.toBuffer('image/jpeg', 90));
} catch (error) {
    fail(error.message);
} finally {
    await renderer.close();
}
process.exit(0);

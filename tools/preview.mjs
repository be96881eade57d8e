// Renders sheets of characters for looking at while modelling:
//   node tools/preview.mjs --prompt "…" | --recipe file.json  --out sheet.png [--views front,three-quarter,side,back,face]
//     [--size 400] [--columns N] [--pose stand] [--expression happy] [--seed N] [--light yaw,pitch] [--level 0…2]
//     [--set slot=part;slot.option=value;slot=]   changes the recipe: another part, an option, an empty slot
import { ensureInstalled, ROOT, fail } from './install.mjs';
ensureInstalled();
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
const { values } = parseArgs({
    options: {
        prompt: { type: 'string' }, recipe: { type: 'string' }, out: { type: 'string', default: 'preview.png' }, views: { type: 'string', default: 'front,three-quarter,side,back,face' },
        size: { type: 'string', default: '400' }, columns: { type: 'string' }, pose: { type: 'string', default: 'stand' }, expression: { type: 'string' }, seed: { type: 'string', default: '1' },
        light: { type: 'string' }, set: { type: 'string' }, level: { type: 'string' }, textures: { type: 'string' }, background: { type: 'string' }
    }
});
const { register } = await import('tsx/esm/api');
register();
const esbuild = await import('esbuild');
await import('./list-parts.mjs');
const folder = process.env.PREVIEW_DIR ?? join('/tmp', `hinagata-preview-${process.pid}`);
mkdirSync(folder, { recursive: true });
await esbuild.build({ entryPoints: { page: join(ROOT, 'runtime/sheet-page.ts') }, bundle: true, format: 'esm', target: 'es2022', outdir: folder, outExtension: { '.js': '.mjs' }, logLevel: 'error' });
const { openRenderer } = await import('../src/cli/render.ts');
const { findChromium, WEBGL_FLAGS } = await import('../src/cli/find-chromium.ts');
let recipe;
if (values.recipe) recipe = JSON.parse(readFileSync(values.recipe, 'utf8'));
else {
    const { readPrompt } = await import('../src/prompt/index.ts');
    const reading = readPrompt(values.prompt ?? '', { seed: Number(values.seed) });
    recipe = reading.recipe;
    console.log(JSON.stringify(recipe.parts));
}
for (const change of values.set?.split(';').filter(Boolean) ?? []) {
    const [, slot, option, value] = /^([a-z]+)(?:\.(\w+))?=(.*)$/.exec(change) ?? fail(`--set: "${change}" is not slot=part, slot.option=value or slot=`);
    if (option) (recipe.parts[slot].options ??= {})[option] = /^-?[\d.]+$/.test(value) ? Number(value) : value === 'true' || value === 'false' ? value === 'true' : value;
    else if (value) recipe.parts[slot] = { part: value };
    else delete recipe.parts[slot];
}
const renderer = await openRenderer(folder, findChromium, WEBGL_FLAGS);
try {
    const [yaw, pitch] = (values.light ?? '').split(',').map(Number);
    const sheet = await renderer.render({
        recipe, views: values.views.split(','), size: Number(values.size), columns: values.columns ? Number(values.columns) : undefined, pose: values.pose, expression: values.expression,
        light: values.light ? { yaw, pitch } : undefined, textureScale: values.textures ? Number(values.textures) : undefined, background: values.background, level: Number(values.level ?? 0)
    });
    writeFileSync(values.out, sheet.png);
    console.log(`${values.out}: ${sheet.triangles} triangles, ${sheet.draws} draws, built in ${sheet.milliseconds.toFixed(0)} ms${sheet.warnings.length ? `; ${sheet.warnings.join('; ')}` : ''}`);
} catch (error) {
    fail(error.message);
} finally {
    await renderer.close();
}
process.exit(0);

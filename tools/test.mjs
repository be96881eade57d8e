// `npm test`: installs what is missing, regenerates the catalogue's list, builds, and runs every tier of tests.
//   npm test                      everything
//   npm test -- --tier core       one tier: core | runtime | wgsl | browser | types
//   npm test -- --grep "hair"     mocha's own --grep
import { ensureInstalled, ROOT, fail } from './install.mjs';
ensureInstalled();
const { spawn } = await import('node:child_process');
const { readdirSync } = await import('node:fs');
const { join, relative } = await import('node:path');
const { bundleTests } = await import('./bundle-tests.mjs');
const { parseArgs } = await import('node:util');

const { values } = parseArgs({ options: { tier: { type: 'string' }, grep: { type: 'string' } } });
const TIERS = ['types', 'core', 'runtime', 'wgsl', 'browser'];
if (values.tier && !TIERS.includes(values.tier)) fail(`--tier must be one of ${TIERS.join(', ')} (got "${values.tier}")`);

const files = readdirSync(join(ROOT, 'test'), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && f.name.endsWith('.test.ts'))
    .map((f) => relative(ROOT, join(f.parentPath ?? f.path, f.name)))
    .sort();
/** Files that take about as long as all others of their tier: they run beside them. */
const LONG = /(thousand-heads|build[/\\]build)\.test\.ts$/;
const tierOf = (file) =>
    file.endsWith('.browser.test.ts') ? 'browser' : /[/\\]wgsl[^/\\]*\.test\.ts$/.test(file) ? 'wgsl' : /^test[/\\](runtime|shaders|editor)[/\\]/.test(file) ? 'runtime' : 'core';

let passed = 0;
let failed = 0;
let skipped = 0;
const run = (command, args, capture) =>
    new Promise((resolve) => {
        const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'], env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
        let text = '';
        child.stdout?.on('data', (chunk) => {
            text += chunk;
            process.stdout.write(chunk);
        });
        child.on('close', (code) => resolve({ code, text }));
    });
const count = (text, word) => Number(new RegExp(`^\\s+(\\d+) ${word}`, 'm').exec(text)?.[1] ?? 0);

await import('./list-parts.mjs');
for (const tier of TIERS) {
    if (values.tier && values.tier !== tier) continue;
    console.log(`\n— ${tier} —`);
    if (tier === 'types') {
        const checks = [
            ['typescript/bin/tsc', '--noEmit', '-p', '.'],
            ['eslint/bin/eslint.js', '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']
        ];
        for (const [program, ...args] of checks) {
            const { code } = await run(process.execPath, [join(ROOT, 'node_modules', program), ...args]);
            if (code === 0) passed++;
            else failed++;
        }
        continue;
    }
    const own = files.filter((f) => tierOf(f) === tier);
    if (own.length === 0) continue;
    if (tier === 'browser') {
        const { build } = await import('./build.mjs');
        const { ensureChromium } = await import('./chromium.mjs');
        try {
            await build({ quiet: true });
            process.env.CHROME_PATH = await ensureChromium();
        } catch (error) {
            console.error(error.message);
            failed++;
            continue;
        }
    }
    const mocha = join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js');
    const bundles = tier === 'core' ? await bundleTests(own) : own;
    const groups = [bundles.filter((_, i) => !LONG.test(own[i])), bundles.filter((_, i) => LONG.test(own[i]))].filter((group) => group.length);
    const results = await Promise.all(
        groups.map((group) => run(process.execPath, [tier === 'core' ? '--enable-source-maps' : '--import=tsx', mocha, '--exit', '--timeout', tier === 'browser' ? '180000' : '30000', ...(values.grep ? ['--grep', values.grep] : []), ...group], true))
    );
    for (const { code, text } of results) {
        const plain = text.replace(/\x1b\[[0-9;]*m/g, '');
        passed += count(plain, 'passing');
        skipped += count(plain, 'pending');
        const broken = count(plain, 'failing');
        // A run that dies before its summary has failed, whatever it printed.
        failed += broken || (code === 0 ? 0 : 1);
    }
}
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

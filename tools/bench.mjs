// `npm run -s bench -- <name> [--json]`: prints a benchmark's figures; with --json one object of numbers on stdout.
import { ensureInstalled, ROOT, fail } from './install.mjs';
ensureInstalled();
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = readdirSync(join(ROOT, 'tools', 'bench')).filter((f) => f.endsWith('.ts')).map((f) => f.slice(0, -3));
const args = process.argv.slice(2);
const name = args.find((a) => !a.startsWith('-'));
if (args.includes('--help') || args.includes('-h')) {
    console.log(`Usage: npm run -s bench -- <name> [--json]\n\nBenchmarks: ${names.join(', ')}`);
    process.exit(0);
}
if (!name || !names.includes(name)) fail(`bench: ${name ? `there is no benchmark "${name}"` : 'say which benchmark'}; choose from ${names.join(', ')}`);
await import('./list-parts.mjs');
const { run } = await import(await bundle(name));
const figures = await run();
if (args.includes('--json')) console.log(JSON.stringify(Object.fromEntries(figures.map((f) => [f.key, f.value]))));
else {
    const width = Math.max(...figures.map((f) => f.title.length));
    for (const f of figures) console.log(`${f.title.padEnd(width)}  ${typeof f.value === 'number' ? Number(f.value.toPrecision(4)) : f.value} ${f.unit ?? ''}`.trimEnd());
}
process.exit(0);

/** Bundles a benchmark as what we ship is bundled: the tests' loader names every inner function as it is made, which costs a tenth. */
async function bundle(name) {
    const esbuild = await import('esbuild');
    const outfile = join(ROOT, 'dist', 'bench', `${name}.mjs`);
    const toolsStay = {
        name: 'tools-stay',
        setup: ({ onResolve }) => onResolve({ filter: /^\..*\.mjs$/ }, ({ path, importer }) => ({ path: pathToFileURL(resolve(dirname(importer), path)).href, external: true }))
    };
    await esbuild.build({ entryPoints: [join(ROOT, 'tools', 'bench', `${name}.ts`)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external', plugins: [toolsStay], logLevel: 'warning' });
    return pathToFileURL(outfile).href;
}

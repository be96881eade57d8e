// Bundles everything into dist/: the package, the command line, the Studio, the scripts. Node 20, esbuild.
import { ensureInstalled, ROOT } from './install.mjs';
ensureInstalled();
const esbuild = await import('esbuild');
const { cpSync, mkdirSync, rmSync, existsSync, readdirSync, readFileSync, writeFileSync } = await import('node:fs');
const { join } = await import('node:path');

const dist = join(ROOT, 'dist');
const at = (...path) => join(ROOT, ...path);

/** Builds what there is; `only` names targets (package, cli, studio, preview, scripts). */
export async function build({ quiet = false, only } = {}) {
    await import('./list-parts.mjs');
    const started = performance.now();
    const plugin = JSON.parse(readFileSync(at('plugin.json'), 'utf8'));
    const want = (name) => !only || only.includes(name);
    const common = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning', absWorkingDir: ROOT, define: { 'process.env.NODE_ENV': '"production"' } };
    // Reached only in Node, behind a check; the browser bundles must not try to resolve them.
    const nodeOnly = ['node:fs', 'node:path'];
    mkdirSync(dist, { recursive: true });
    const jobs = [];
    if (want('package')) {
        // Libraries stay imports: the user's bundler shares them with the rest of the app.
        const external = ['playcanvas', 'zod', 'comlink', '@gltf-transform/*'];
        jobs.push(esbuild.build({ ...common, entryPoints: { index: at('src/index.ts'), runtime: at('runtime/index.ts') }, outdir: dist, outExtension: { '.js': '.mjs' }, external, splitting: true, chunkNames: 'chunks/[name]-[hash]' }));
        jobs.push(esbuild.build({ ...common, entryPoints: { 'build-worker': at('runtime/build-worker.ts') }, outdir: dist, outExtension: { '.js': '.mjs' }, minify: true, external: nodeOnly }));
    }
    if (want('cli'))
        jobs.push(esbuild.build({ ...common, platform: 'node', entryPoints: { cli: at('src/cli/index.ts') }, outdir: dist, outExtension: { '.js': '.mjs' }, packages: 'external', banner: { js: '#!/usr/bin/env node' } }));
    if (want('studio')) {
        const studio = join(dist, 'studio');
        mkdirSync(studio, { recursive: true });
        jobs.push(
            esbuild.build({
                ...common, entryPoints: { main: at(plugin.editor.entry), 'build-worker': at('runtime/build-worker.ts'), 'portrait-worker': at('editor/stage/portrait-worker.ts') }, outdir: studio, outExtension: { '.js': '.mjs' }, minify: true, sourcemap: true, splitting: true, external: nodeOnly, chunkNames: 'chunks/[name]-[hash]',
                loader: { '.svg': 'text', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.png': 'dataurl' }
            })
        );
        cpSync(at('editor/index.html'), join(studio, 'index.html'));
        cpSync(at('plugin.json'), join(studio, 'plugin.json'));
        if (existsSync(at('editor/assets'))) cpSync(at('editor/assets'), join(studio, 'assets'), { recursive: true });
    }
    if (want('samples')) {
        const samples = join(dist, 'studio', 'samples');
        mkdirSync(samples, { recursive: true });
        const entryPoints = Object.fromEntries(plugin.samples.map((s) => [s.name, at(s.file)]));
        jobs.push(
            esbuild.build({
                ...common, entryPoints, outdir: samples, outExtension: { '.js': '.mjs' }, splitting: true, chunkNames: 'chunks/[name]-[hash]', minify: true, external: nodeOnly,
                alias: { hinagata: at('src/index.ts'), 'hinagata/runtime': at('runtime/index.ts') }
            })
        );
        const style = '<style>html,body{margin:0;height:100%;overflow:hidden;background:#e6e4ee}canvas{display:block}</style>';
        for (const { name, title } of plugin.samples)
            writeFileSync(join(samples, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>${title}</title>${style}<script type="module" src="./${name}.mjs"></script>`);
    }
    if (want('preview') && existsSync(at('runtime/sheet-page.ts'))) {
        mkdirSync(join(dist, 'render'), { recursive: true });
        jobs.push(esbuild.build({ ...common, entryPoints: { page: at('runtime/sheet-page.ts') }, outdir: join(dist, 'render'), outExtension: { '.js': '.mjs' }, minify: true, external: nodeOnly }));
    }
    if (want('scripts') && existsSync(at('runtime/scripts'))) {
        // Scripts are copied, not bundled: the Editor's parser reads their comments.
        const to = join(dist, 'scripts');
        rmSync(to, { recursive: true, force: true });
        mkdirSync(to, { recursive: true });
        for (const file of readdirSync(at('runtime/scripts'))) if (file.endsWith('.mjs') && file !== 'hinagata-runtime.mjs') cpSync(at('runtime/scripts', file), join(to, file));
        // What they import travels with them, the engine excepted: the Editor has its own.
        jobs.push(esbuild.build({ ...common, entryPoints: { 'hinagata-runtime': at('runtime/index.ts') }, outdir: to, outExtension: { '.js': '.mjs' }, external: ['playcanvas', ...nodeOnly] }));
    }
    await Promise.all(jobs);
    if (!quiet) console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').pop())) {
    await build();
    if (process.argv.includes('--types')) {
        // Declarations for the package; the bundles above do not need them.
        const { spawnSync } = await import('node:child_process');
        const tsc = at('node_modules', 'typescript', 'bin', 'tsc');
        const { status } = spawnSync(process.execPath, [tsc, '-p', '.', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/types'], { cwd: ROOT, stdio: 'inherit' });
        if (status) process.exit(status);
    }
}

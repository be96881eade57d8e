// Bundles tests of the core into dist/tests, as what we ship is bundled: a loader that transforms each module by itself makes the
// modelling a third slower. What a test asks of its own place (`import.meta`) is told as in the source.
import { ROOT } from './install.mjs';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string[]} files test files, relative to the repository; @returns {Promise<string[]>} the bundles, in the same order */
export async function bundleTests(files) {
    const esbuild = await import('esbuild');
    const plugin = {
        name: 'own-place',
        setup({ onResolve, onLoad }) {
            // Tools are run as they are.
            onResolve({ filter: /^\..*\.mjs$/ }, ({ path, importer }) => ({ path: pathToFileURL(resolve(dirname(importer), path)).href, external: true }));
            onLoad({ filter: /\.ts$/ }, ({ path }) => {
                const text = readFileSync(path, 'utf8');
                if (!text.includes('import.meta.')) return undefined;
                const own = text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
                return { contents: own, loader: 'ts' };
            });
        }
    };
    await esbuild.build({
        entryPoints: files.map((file) => join(ROOT, file)), outdir: join(ROOT, 'dist', 'tests'), outbase: join(ROOT, 'test'), outExtension: { '.js': '.mjs' }, chunkNames: 'chunks/[name]-[hash]',
        bundle: true, splitting: true, sourcemap: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external', plugins: [plugin], logLevel: 'error'
    });
    return files.map((file) => join('dist', 'tests', file.replace(/^test[/\\]/, '').replace(/\.ts$/, '.mjs')));
}

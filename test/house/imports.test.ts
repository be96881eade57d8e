import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..', '..');

/** What each room may import from, itself included. Rooms read downwards only. */
const BASE = ['src/avatar', 'src/geometry', 'src/paint', 'src/rig'];
const ALLOWED: Record<string, string[]> = {
    'src/avatar': BASE,
    'src/geometry': ['src/geometry'],
    'src/paint': BASE,
    'src/rig': BASE,
    'src/catalogue': [...BASE, 'src/catalogue'],
    'src/recipe': [...BASE, 'src/catalogue', 'src/recipe'],
    'src/build': [...BASE, 'src/catalogue', 'src/recipe', 'src/build'],
    'src/prompt': [...BASE, 'src/catalogue', 'src/recipe', 'src/prompt'],
    'src/gltf': [...BASE, 'src/build', 'src/recipe', 'src/gltf'],
    'src/cli': [...BASE, 'src/catalogue', 'src/recipe', 'src/build', 'src/prompt', 'src/gltf', 'src/cli'],
    shaders: ['shaders'],
    runtime: ['src', 'shaders', 'runtime'],
    editor: ['src', 'shaders', 'runtime', 'editor'],
    samples: ['samples']
};
/** Packages a room may use; anything else of npm's is a line this test names. */
const PACKAGES: Record<string, RegExp> = {
    'src/avatar': /^$/,
    'src/geometry': /^$/,
    'src/paint': /^$/,
    'src/rig': /^$/,
    'src/catalogue': /^$/,
    'src/recipe': /^zod/,
    'src/build': /^meshoptimizer\//,
    'src/prompt': /^$/,
    'src/gltf': /^@gltf-transform\//,
    'src/cli': /^(node:|commander|@napi-rs\/canvas|playwright-core|@gltf-transform\/|tsx)/,
    shaders: /^$/,
    runtime: /^(playcanvas|comlink)/,
    editor: /^(playcanvas|@playcanvas\/|comlink)/,
    samples: /^(hinagata|playcanvas)/
};

const filesUnder = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile() && /\.(ts|mjs)$/.test(f.name))
        .map((f) => relative(ROOT, join(f.parentPath ?? f.path, f.name)));

/** Every `import … from '…'` and `import('…')` with the line it stands on. */
export function importsOf(text: string): { line: number; target: string }[] {
    const found: { line: number; target: string }[] = [];
    text.split('\n').forEach((row, i) => {
        if (/^\s*(\/\/|\*)/.test(row)) return;
        for (const match of row.matchAll(/(?:\bfrom |\bimport |\bimport\()['"]([^'"]+)['"]/g)) found.push({ line: i + 1, target: match[1] });
    });
    return found;
}

/** The lines of a file that break the one-way rule. */
export function breaches(file: string, text: string): string[] {
    const room = Object.keys(ALLOWED).filter((r) => file.startsWith(`${r}/`)).sort((a, b) => b.length - a.length)[0];
    if (!room) return [];
    return importsOf(text).flatMap(({ line, target }) => {
        if (!target.startsWith('.')) return PACKAGES[room].test(target) ? [] : [`${file}:${line} imports the package ${target}`];
        const to = relative(ROOT, resolve(ROOT, dirname(file), target));
        return ALLOWED[room].some((a) => to === a || to.startsWith(`${a}/`)) ? [] : [`${file}:${line} imports ${to}`];
    });
}

/** Where the Studio opens: the one place that knows which host it makes. */
const OPENS = 'editor/studio.ts';

/** The lines of an editor's file that know more of the program they run in than `EditorHost`. */
export function hostBreaches(file: string, text: string): string[] {
    if (!file.startsWith('editor/') || /^editor\/(hosts|stage)\//.test(file) || file === OPENS) return [];
    return importsOf(text).flatMap(({ line, target }) => {
        const to = relative(ROOT, resolve(ROOT, dirname(file), target));
        const inside = to.startsWith('editor/stage/') || (to.startsWith('editor/hosts/') && to !== 'editor/hosts/host');
        return inside ? [`${file}:${line} imports ${to}`] : [];
    });
}

describe('the house', () => {
    it('imports one way', () => {
        const found = ['src', 'shaders', 'runtime', 'editor', 'samples'].flatMap(filesUnder).flatMap((file) => breaches(file, readFileSync(join(ROOT, file), 'utf8')));
        assert.deepEqual(found, []);
    });
    it('keeps panels, tools and operations to the one interface of their host', () => {
        assert.deepEqual(filesUnder('editor').flatMap((file) => hostBreaches(file, readFileSync(join(ROOT, file), 'utf8'))), []);
        assert.deepEqual(hostBreaches('editor/tools/x.ts', `import type { EditorHost } from '../hosts/host';\nimport type { A } from '../hosts/studio-host';\nimport type { Stage } from '../stage/stage';`), [
            'editor/tools/x.ts:2 imports editor/hosts/studio-host',
            'editor/tools/x.ts:3 imports editor/stage/stage'
        ]);
    });
    it('notices an import against the stream', () => {
        assert.deepEqual(breaches('src/geometry/x.ts', `import { a } from './mesh';\nimport { b } from '../recipe/parse';`), ['src/geometry/x.ts:2 imports src/recipe/parse']);
        assert.deepEqual(breaches('src/build/x.ts', `import * as pc from 'playcanvas';`), ['src/build/x.ts:1 imports the package playcanvas']);
    });
    it('makes geometry with mathematics that rounds alike everywhere', () => {
        const banned = /\bMath\.(sin|cos|tan|asin|acos|atan|atan2|pow|exp|log|log2|log10|hypot|cbrt|sinh|cosh|tanh|random)\b|\*\*/;
        const found = ['src/geometry', 'src/rig', 'src/catalogue', 'src/build'].flatMap(filesUnder).flatMap((file) =>
            readFileSync(join(ROOT, file), 'utf8').split('\n').flatMap((row, i) => (banned.test(row.replace(/\/\*\*.*|^\s*(\*|\/\/).*|\/\/ .*/, '')) ? [`${file}:${i + 1} ${row.trim()}`] : []))
        );
        assert.deepEqual(found, []);
    });
});

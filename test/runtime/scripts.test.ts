import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname ?? '', '..', '..');
const FOLDER = join(ROOT, 'runtime', 'scripts');
const SCRIPTS = readdirSync(FOLDER).filter((file) => file.endsWith('.mjs') && file !== 'hinagata-runtime.mjs');

interface Parsed {
    [script: string]: { attributes: Record<string, { type: string; title?: string; description?: string; default?: unknown; min?: number; max?: number }>; errors: { message: string }[] };
}

/** The parser is bundled for browsers: it must not take Node for one of its own hosts, and fetches its libraries. */
async function makeParser() {
    const host = process as { browser?: boolean };
    const realFetch = globalThis.fetch;
    const libraries = readFileSync(join(ROOT, 'node_modules', '@playcanvas', 'attribute-parser', 'dist', 'libs.d.ts'), 'utf8');
    host.browser = true;
    globalThis.fetch = (async () => new Response(libraries)) as typeof fetch;
    try {
        const { JSDocParser } = await import('@playcanvas/attribute-parser');
        const parser = await new JSDocParser().init('libs.d.ts');
        const types = readFileSync(join(ROOT, 'node_modules', 'playcanvas', 'build', 'playcanvas.d.ts'), 'utf8')
            // The engine's Asset became generic in 2.23, which the parser 1.10.1 does not know yet; the Editor runs it with 2.21's.
            .replace(/declare class Asset<.*?> extends/, 'declare class Asset extends');
        parser.updateProgram([['/playcanvas.d.ts', types]]);
        return parser;
    } finally {
        delete host.browser;
        globalThis.fetch = realFetch;
    }
}

let editor: ReturnType<typeof makeParser> | undefined;

/** What the Editor's own parser makes of a script: its inspector, or why there is none. Files of a name replace one another. */
async function parse(source: string): Promise<Parsed> {
    const parser = await (editor ??= makeParser());
    parser.updateProgram([['/script.mjs', source]]);
    const [scripts, errors] = parser.parseAttributes('/script.mjs');
    assert.deepEqual(errors.map((e) => e.message), []);
    return scripts as Parsed;
}

describe('scripts as the Editor reads them', function () {
    this.timeout(60000);

    for (const file of SCRIPTS) {
        it(`${file} gives an inspector with a title and a sentence for every attribute`, async () => {
            const scripts = await parse(readFileSync(join(FOLDER, file), 'utf8'));
            assert.equal(Object.keys(scripts).length, 1);
            for (const { attributes, errors } of Object.values(scripts)) {
                assert.deepEqual(errors.map((e) => e.message), []);
                assert.ok(Object.keys(attributes).length > 5);
                for (const [name, attribute] of Object.entries(attributes)) {
                    assert.ok(attribute.title, `${name} has no title`);
                    assert.match(attribute.description ?? '', /\.$/, `${name} is not described`);
                    if (attribute.type === 'number') assert.ok(attribute.min! <= (attribute.default as number) && (attribute.default as number) <= attribute.max!, `${name}: the default is out of range`);
                }
            }
        });
    }

    it('reads an asset slot on the avatar and an entity slot on its life', async () => {
        const avatar = await parse(readFileSync(join(FOLDER, 'hinagata-avatar.mjs'), 'utf8'));
        assert.equal(avatar.hinagataAvatar.attributes.recipe.type, 'asset');
        const life = await parse(readFileSync(join(FOLDER, 'avatar-life.mjs'), 'utf8'));
        assert.equal(life.avatarLife.attributes.lookAt.type, 'entity');
    });

    it('would notice a type the inspector cannot show', async () => {
        const scripts = await parse(`import { Script, Mat4 } from 'playcanvas';
export class Wrong extends Script {
    static scriptName = 'wrong';
    /** @attribute @type {Mat4} */
    field = new Mat4();
}`);
        assert.equal(scripts.wrong.errors.length, 1);
    });
});

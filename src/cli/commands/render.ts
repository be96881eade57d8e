import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faceExpressions } from '../../rig/expressions';
import type { Recipe } from '../../recipe/recipe';
import { Failure, sayWhy } from '../failure';
import { checkTarget, writeWhole } from '../files';
import { findChromium, WEBGL_FLAGS } from '../find-chromium';
import { loadRecipe, RECIPE_ENDINGS } from '../load-recipe';
import { wholeNumber } from '../numbers';
import { readSentence, warnReading } from '../prompt-recipe';
import { openRenderer } from '../render';
import type { Terminal } from '../terminal';
import { warner, type Warn } from '../warnings';

interface RenderOptions {
    out: string;
    views: string;
    size: string;
    seed?: string;
    pose?: string;
    expression?: string;
    background?: string;
}

/** `render`: pictures of a character from several sides. */
export function addRender(program: Command, terminal: Terminal): void {
    program
        .command('render')
        .description('draw a character from several sides into one picture (needs Chromium or Chrome)')
        .argument('<what>', 'a prompt, a recipe .json, or a .vrm or .glb that Hinagata wrote')
        .requiredOption('-o, --out <file>', 'where to: .png')
        .option('-v, --views <list>', 'front, three-quarter, side, back, face, bust …, separated by commas', 'front,three-quarter,side,back,face')
        .option('--size <pixels>', 'width and height of each view, 64 to 2048', '512')
        .option('-e, --expression <name>', 'happy, angry, sad, blink, aa …')
        .option('--pose <name>', 'stand or tpose', 'stand')
        .option('--background <color>', '#rrggbb')
        .option('-s, --seed <number>', 'whole number, for a prompt (default: 1)')
        .addHelpText(
            'after',
            `
Examples:
  hinagata render "girl with silver twintails and red eyes" --out girl.png
  hinagata render girl.json --views front,face --size 1024 --expression happy --out girl.png`
        )
        .action(async (what: string, options: RenderOptions) => {
            await checkTarget(options.out, ['png']);
            const size = wholeNumber('--size', options.size, 64, 2048);
            const views = options.views.split(',').map((view) => view.trim()).filter((view) => view !== '');
            if (views.length === 0 || views.length > 24) throw new Failure(`--views takes 1 to 24 names (got "${options.views}")`);
            if (options.background !== undefined && !/^#[0-9a-f]{6}$/i.test(options.background))
                throw new Failure(`--background must look like #e6e4ee (got "${options.background}")`);
            const expressions = faceExpressions().map((e) => e.name);
            if (options.expression !== undefined && !expressions.includes(options.expression))
                throw new Failure(`--expression must be one of ${expressions.slice(0, 18).join(', ')} (got "${options.expression}")`);
            const warn = warner(terminal);
            const recipe = await recipeOf(what, options.seed, terminal, warn);
            const renderer = await openRenderer(pageFolder(), findChromium, WEBGL_FLAGS).catch((error: unknown) => {
                throw new Failure(/playwright-core/.test(sayWhy(error)) ? 'render needs the package playwright-core: npm install playwright-core' : sayWhy(error));
            });
            try {
                const { pose, expression, background } = options;
                const sheet = await renderer.render({ recipe, views, size, pose, expression, background });
                await writeWhole(options.out, sheet.png);
                warn(sheet.warnings);
                terminal.out(`${options.out}: ${views.length} views, ${sheet.triangles} triangles in ${sheet.draws} draws`);
            } finally {
                await renderer.close();
            }
        });
}

async function recipeOf(what: string, seed: string | undefined, terminal: Terminal, warn: Warn): Promise<Recipe> {
    if (RECIPE_ENDINGS.includes(extname(what).slice(1).toLowerCase())) {
        const { recipe, warnings } = await loadRecipe(what);
        warn(warnings, what);
        return recipe;
    }
    const reading = readSentence(what, seed);
    warnReading(terminal, reading);
    return reading.recipe;
}

/** The bundled page: beside the built command line, or in `dist` when this runs from the sources. */
function pageFolder(): string {
    const here = dirname(fileURLToPath(import.meta.url));
    const folders = [join(here, 'render'), join(here, '..', '..', '..', 'dist', 'render')];
    return folders.find((folder) => existsSync(join(folder, 'page.mjs'))) ?? folders[0];
}

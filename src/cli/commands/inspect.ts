import type { Command } from 'commander';
import { extname } from 'node:path';
import { readSummary, type FileSummary } from '../../gltf/read';
import { Failure, sayWhy } from '../failure';
import { readWhole } from '../files';
import { loadRecipe } from '../load-recipe';
import { makeFile } from '../make-file';
import { sayBytes } from '../numbers';
import { printJson, type Terminal } from '../terminal';
import { warner } from '../warnings';

/** `inspect`: counts what is in a file. */
export function addInspect(program: Command, terminal: Terminal): void {
    program
        .command('inspect')
        .description('count what is in a file: triangles, draws, bones, morphs, springs, layers, bytes')
        .argument('<file>', '.vrm (1.0 or 0.x), .glb, .vrma, or a recipe .json, which is built first')
        .option('--json', 'print everything as JSON')
        .addHelpText(
            'after',
            `
Examples:
  hinagata inspect girl.vrm
  hinagata inspect girl.json --json`
        )
        .action(async (file: string, options: { json?: boolean }) => {
            const summary = extname(file).toLowerCase() === '.json' ? await inspectRecipe(file) : await inspectBytes(file);
            if (options.json) return printJson(terminal, { file, ...summary });
            for (const line of describe(summary)) terminal.out(line);
            warner(terminal)(summary.warnings, file);
        });
}

type Summary = Omit<FileSummary, 'format'> & { format: FileSummary['format'] | 'Hinagata recipe'; recipeBytes?: number };

async function inspectBytes(file: string): Promise<Summary> {
    const bytes = await readWhole(file);
    try {
        return readSummary(bytes);
    } catch (error) {
        throw new Failure(`cannot read ${file}: ${sayWhy(error)}`);
    }
}

/** A recipe is counted as the VRM it makes. */
async function inspectRecipe(file: string): Promise<Summary> {
    const { length } = await readWhole(file);
    const { recipe, warnings } = await loadRecipe(file);
    const { avatar, bytes } = await makeFile(recipe, 'vrm');
    return { ...readSummary(bytes), format: 'Hinagata recipe', recipeBytes: length, warnings: [...new Set([...warnings, ...avatar.warnings])] };
}

function describe(s: Summary): string[] {
    const lines: [string, string][] = [
        ['format', s.format + (s.generator ? ` (by ${s.generator})` : '')],
        ['name', s.name],
        ['size', s.recipeBytes === undefined ? sayBytes(s.bytes) : `${sayBytes(s.recipeBytes)}, as VRM ${sayBytes(s.bytes)}`],
        ['triangles', `${s.triangles} (${s.vertices} vertices) in ${s.draws} draws, ${s.meshes} meshes`],
        ['materials', `${s.materials.length}: ${some(s.materials)}; ${s.textures} textures`],
        ['bones', `${s.bones} of ${s.nodes} nodes, ${s.humanoidBones.length} humanoid`],
        ['morphs', `${s.morphs.length}${s.morphs.length ? `: ${some(s.morphs)}` : ''}`],
        ['expressions', `${s.expressions.length}${s.expressions.length ? `: ${some(s.expressions)}` : ''}`],
        ['springs', `${s.springs.chains} chains of ${s.springs.joints} joints, ${s.springs.colliders} colliders`]
    ];
    for (const { layer, part, triangles } of s.layers) lines.push([`  ${layer}`, `${part}, ${triangles} triangles`]);
    if (s.recipe && s.recipeBytes === undefined) lines.push(['recipe', 'inside: this file can be edited']);
    return lines.map(([key, value]) => `${key.padEnd(14)}${value}`);
}

/** A list short enough for a line. */
const some = (names: readonly string[]): string => names.slice(0, 12).join(', ') + (names.length > 12 ? ` and ${names.length - 12} more` : '');

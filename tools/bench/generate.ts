import { Logger, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { buildAvatar } from '../../src/build/build';
import { mergeAvatar } from '../../src/build/merge';
import { makeFile } from '../../src/cli/make-file';
import { readPrompt } from '../../src/prompt/index';
import { median, type Figure } from '../bench-figure';

const PROMPT = 'silver-haired girl with long twintails, red eyes, black sailor uniform';
const RUNS = 20;

/** A sentence to a VRM file, as the command line does it. */
const promptToVrm = async (seed: number): Promise<Uint8Array> => (await makeFile(readPrompt(PROMPT, { seed }).recipe, 'vrm')).bytes;

/** How long a character takes from recipe to avatar and from prompt to file, and how big it is. Medians of 20. */
export async function run(): Promise<Figure[]> {
    const { recipe } = readPrompt(PROMPT, { seed: 1 });
    for (let i = 0; i < 3; i++) buildAvatar(recipe);
    const build: number[] = [];
    for (let i = 0; i < RUNS; i++) {
        const start = performance.now();
        buildAvatar(recipe);
        build.push(performance.now() - start);
    }
    await promptToVrm(1);
    const file: number[] = [];
    const parse: number[] = [];
    const ratio: number[] = [];
    const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).setLogger(new Logger(Logger.Verbosity.SILENT));
    let bytes = new Uint8Array();
    for (let i = 0; i < RUNS; i++) {
        let start = performance.now();
        bytes = (await promptToVrm(i + 1)) as typeof bytes;
        file.push(performance.now() - start);
        // The peer in the same run: what it costs glTF-Transform merely to read such a file back.
        start = performance.now();
        await io.readBinary(bytes);
        parse.push(performance.now() - start);
        ratio.push(file[i] / parse[i]);
    }
    const avatar = buildAvatar(recipe);
    const model = mergeAvatar(avatar);
    const sum = (f: (mesh: (typeof model.groups)[number]['mesh']) => number) => model.groups.reduce((s, g) => s + f(g.mesh), 0);
    const vrm = await promptToVrm(1);
    return [
        { key: 'buildMilliseconds', title: 'recipe → avatar, median of 20', value: median(build), unit: 'ms' },
        { key: 'promptToVrmMilliseconds', title: 'prompt → VRM file, median of 20', value: median(file), unit: 'ms' },
        { key: 'parseMilliseconds', title: 'reading that file with glTF-Transform (peer)', value: median(parse), unit: 'ms' },
        { key: 'makeToReadRatio', title: 'making it ÷ reading it, median', value: median(ratio), unit: '×' },
        { key: 'triangles', title: 'triangles', value: sum((m) => m.indices.length / 3) },
        { key: 'vertices', title: 'vertices', value: sum((m) => m.positions.length / 3) },
        { key: 'bones', title: 'bones', value: avatar.bones.length },
        { key: 'springs', title: 'spring chains', value: avatar.springs.length },
        { key: 'vrmBytes', title: 'VRM file', value: vrm.length, unit: 'bytes' },
        { key: 'recipeBytes', title: 'recipe', value: JSON.stringify(recipe).length, unit: 'bytes' }
    ];
}

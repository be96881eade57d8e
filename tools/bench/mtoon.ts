import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MToonComparison } from '../../test/shaders/mtoon-comparison';
import type { Figure } from '../bench-figure';
import { ROOT } from '../install.mjs';

/** Files that look along −Z, as VRM 0.x do. */
const BACKWARD = /Godette|EmissionMigration/;

/** SSIM, foreground only, of every file with MToon materials, drawn here, to the same file in three-vrm, in one browser. */
export async function run(): Promise<Figure[]> {
    const folder = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'vrm');
    if (!folder || !existsSync(join(folder, 'conformance'))) throw new Error('set HINAGATA_DATA to a folder with vrm/conformance/ and vrm/models/');
    const comparison = await MToonComparison.start(folder, { page: join(ROOT, 'test', 'shaders', 'mtoon-page.ts') });
    const figures: Figure[] = [];
    let worst = 1;
    let between = 1;
    try {
        for (const file of ['conformance', 'models'].flatMap((sub) => readdirSync(join(folder, sub)).map((name) => `${sub}/${name}`))) {
            const { ssim, betweenBacks, shaded } = await comparison.compare(file, BACKWARD.test(file) ? -1 : 1);
            if (!shaded) continue;
            figures.push({ key: file, title: file, value: Number(ssim.toFixed(4)) });
            worst = Math.min(worst, ssim);
            between = Math.min(between, betweenBacks);
        }
    } finally {
        await comparison.close();
    }
    figures.push({ key: 'worst', title: 'least like three-vrm', value: Number(worst.toFixed(4)) }, { key: 'betweenBacks', title: 'WebGL2 and WebGPU least alike', value: Number(between.toFixed(4)) });
    return figures;
}

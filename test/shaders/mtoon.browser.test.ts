import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MToonComparison } from './mtoon-comparison';

const data = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'vrm');

/** The engine we develop with, and the oldest we promise. */
for (const engine of ['playcanvas', 'playcanvas-2-21']) describe(`MToon of other programs in ${engine}, beside three-vrm`, function () {
    this.timeout(180000);
    let comparison: MToonComparison | undefined;
    before(async function () {
        if (!data || !existsSync(join(data, 'conformance'))) {
            console.log('      skipped: set HINAGATA_DATA to a folder with vrm/conformance/ and vrm/models/ to draw those files');
            return this.skip();
        }
        comparison = await MToonComparison.start(data, { engine });
    });
    after(() => comparison?.close());

    async function check(file: string, facing: 1 | -1, least: number, materials: number): Promise<void> {
        const { ssim, betweenBacks, shaded, errors, warnings } = await comparison!.compare(file, facing);
        assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] }, file);
        assert.equal(shaded, materials, `${file}: mesh instances drawn as MToon`);
        assert.ok(ssim >= least, `${file}: SSIM ${ssim} to three-vrm`);
        assert.ok(betweenBacks >= 0.99, `${file}: SSIM ${betweenBacks} between WebGL2 and WebGPU`);
    }

    it('is drawn as there in every conformance file of MToon', async () => {
        const files = readdirSync(join(data!, 'conformance')).filter((name) => name.startsWith('mtoon_'));
        assert.ok(files.length > 5);
        for (const name of files) await check(`conformance/${name}`, 1, 0.99, 1);
    });
    it('is drawn as there on a textured VRM 0.x with outlines', () => check('models/Godette_vrm_v4.vrm', -1, 0.97, 2));
    it('is drawn as there where it shines by itself', () => check('models/EmissionMigration_v0.107.0.vrm', -1, 0.95, 2));
    it('is drawn as there where textures move', () => check('models/VRMC_materials_mtoon_UV_Animation_Test.vrm', 1, 0.99, 3));
});

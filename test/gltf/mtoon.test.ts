import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGlbJson } from '../../src/gltf/glb';
import { readMToon } from '../../src/gltf/mtoon';

const data = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'vrm');
function jsonOf(context: Mocha.Context, file: string): unknown {
    if (!data || !existsSync(join(data, file))) {
        console.log(`      skipped: set HINAGATA_DATA to a folder with vrm/${file}`);
        context.skip();
    }
    return readGlbJson(readFileSync(join(data, file)));
}
const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-4, `${a} instead of ${b}`);
const material = (mtoon: unknown, more: object = {}) => ({ materials: [{ name: 'Skin', extensions: { VRMC_materials_mtoon: mtoon }, ...more }] });

describe('MToon materials', () => {
    it('have the values of the specification where a file gives none', () => {
        const { materials, warnings } = readMToon(material({ specVersion: '1.0' }));
        assert.deepEqual(warnings, []);
        const [m] = materials;
        assert.ok(m);
        assert.deepEqual(
            [m.alphaMode, m.shadeColor, m.shadingShift, m.shadingToony, m.giEqualization, m.rimLightingMix, m.rimFresnelPower, m.outlineWidthMode, m.outlineLightingMix, m.litTexture],
            ['OPAQUE', [0, 0, 0], 0, 0.9, 0.9, 1, 5, 'none', 1, undefined]
        );
    });
    it('are read from VRM 1.0 as they are written', function () {
        const { materials, warnings } = readMToon(jsonOf(this, 'conformance/mtoon_shadingShift_neg1.vrm'));
        assert.deepEqual(warnings, []);
        assert.equal(materials[0]!.shadingShift, -1);
        assert.deepEqual(materials[0]!.shadeColor, [0.5, 0.5, 0.5]);
    });
    it('are brought over from VRM 0.x', function () {
        const { materials, warnings } = readMToon(jsonOf(this, 'models/Godette_vrm_v4.vrm'));
        assert.deepEqual(warnings, []);
        const [face, body, logo] = materials;
        // toony' = lerp(.8, 1, (1 − .45) / 2), shift' = .45 − (1 − toony').
        near(face!.shadingToony, 0.855);
        near(face!.shadingShift, 0.305);
        near(face!.shadeColor[0], 0.827 ** 2.2);
        near(face!.giEqualization, 0.75);
        assert.equal(face!.outlineWidthMode, 'screenCoordinates');
        near(face!.outlineWidth, 0.0025);
        near(face!.outlineLightingMix, 0.925);
        assert.equal(body!.litTexture!.index, 0);
        assert.equal(logo, undefined, 'a material of glTF stays one');
    });
    it('of VRM 0.x keep the order in which they are drawn', () => {
        const old = (name: string, renderQueue: number, zWrite: number) => ({ name, shader: 'VRM/MToon', renderQueue, keywordMap: { _ALPHABLEND_ON: true }, floatProperties: { _ZWrite: zWrite } });
        const { materials } = readMToon({ materials: [{}, {}, {}, {}], extensions: { VRM: { materialProperties: [old('a', 3000, 0), old('b', 2997, 0), old('c', 2501, 1), old('d', 2502, 1)] } } });
        assert.deepEqual(materials.map((m) => [m!.renderQueueOffset, m!.transparentWithZWrite]), [[0, false], [-1, false], [0, true], [1, true]]);
    });
    it('out of range take the nearest value, and say so once, with the field', () => {
        const { materials, warnings } = readMToon(
            material({ shadingToonyFactor: 7, shadingShiftFactor: 'much', shadeColorFactor: [-1, 0.5, 0], outlineWidthMode: 'thick', shadeMultiplyTexture: { index: 3 }, matcapTexture: 4, rimLightingMixFactor: null })
        );
        const [m] = materials;
        assert.deepEqual([m!.shadingToony, m!.shadingShift, m!.shadeColor, m!.outlineWidthMode, m!.shadeTexture, m!.matcapTexture, m!.rimLightingMix], [1, 0, [0, 0.5, 0], 'none', undefined, undefined, 1]);
        assert.equal(warnings.length, 7);
        assert.ok(warnings.includes('Material "Skin": shadingToonyFactor is 7, outside 0 … 1; 1 is taken.'), warnings.join('\n'));
        assert.ok(warnings.includes('Material "Skin": shadeMultiplyTexture names the texture 3, which does not exist; it is drawn without.'));
        assert.deepEqual(readMToon(material('none')).warnings, ['Material "Skin": VRMC_materials_mtoon is not an object; it is drawn as plain glTF.']);
    });
    it('never stop a file from being read, whatever is in it', function () {
        if (!data || !existsSync(join(data, 'malformed'))) return this.skip();
        for (const name of readdirSync(join(data, 'malformed'))) {
            let json: unknown;
            try {
                json = readGlbJson(readFileSync(join(data, 'malformed', name)));
            } catch {
                continue;
            }
            assert.doesNotThrow(() => readMToon(json), name);
        }
        for (const none of [null, 3, [], 'x', {}, { materials: 4 }, { materials: [null, 3] }]) assert.deepEqual(readMToon(none).materials.filter(Boolean), []);
    });
});

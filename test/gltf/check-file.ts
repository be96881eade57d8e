import assert from 'node:assert/strict';
import validator from 'gltf-validator';
import { readGlbJson } from '../../src/gltf/glb';
import { extensionSchema, schemaFolder } from './vrm-schema';

/**
 * Messages of the Khronos validator beyond hints. Extensions it does not know are not a fault of the file, and MToon's
 * specification asks for the unlit fallback beside it, which the validator finds odd.
 */
export async function complaints(bytes: Uint8Array): Promise<string[]> {
    const report = await validator.validateBytes(bytes, { maxIssues: 100, ignoredIssues: ['UNSUPPORTED_EXTENSION', 'MULTIPLE_EXTENSIONS'] });
    const lines = report.issues.messages.filter((m) => m.severity <= 1).map((m) => `${m.code} ${m.pointer}: ${m.message.replace(/index \d+/, 'some index')}`);
    return [...new Set(lines)];
}

/** Holds every VRM extension of a file against the official schemas; skips the test, with a sentence, where there are none. */
export function satisfySchemas(context: Mocha.Context, bytes: Uint8Array): void {
    const folder = schemaFolder();
    if (!folder) {
        console.log('      skipped: set HINAGATA_DATA to a folder with schemas/ to check against the official VRM schemas');
        context.skip();
    }
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const json = readGlbJson(bytes) as any;
    const check = (name: string, values: unknown[]): void => {
        const valid = extensionSchema(folder, name);
        for (const value of values) assert.ok(valid(value), `${name}: ${JSON.stringify(valid.errors)}`);
    };
    assert.ok(json.materials.length > 0);
    check('VRMC_vrm', [json.extensions.VRMC_vrm]);
    check('VRMC_springBone', json.extensions.VRMC_springBone ? [json.extensions.VRMC_springBone] : []);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    check('VRMC_materials_mtoon', json.materials.map((m: any) => m.extensions.VRMC_materials_mtoon));
}

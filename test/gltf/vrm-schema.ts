import Ajv, { type ValidateFunction } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GLTF_PROPERTY = { type: 'object', properties: { extensions: {}, extras: {} } };
/** The VRM schemas refer to glTF's own, which are not among them. */
const GLTF_STUBS: Record<string, object> = {
    'glTFProperty.schema.json': GLTF_PROPERTY,
    'glTFChildOfRootProperty.schema.json': GLTF_PROPERTY,
    'glTFid.schema.json': { type: 'integer', minimum: 0 },
    'textureInfo.schema.json': {
        type: 'object',
        properties: { index: { type: 'integer', minimum: 0 }, texCoord: { type: 'integer', minimum: 0 } },
        required: ['index']
    }
};

/** The official schemas' folder, or undefined where there is none: set `HINAGATA_DATA` to a folder with `schemas/`. */
export function schemaFolder(): string | undefined {
    const folder = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'schemas');
    return folder && existsSync(folder) ? folder : undefined;
}

/** A checker of one VRM extension, e.g. `VRMC_vrm`. */
export function extensionSchema(folder: string, extension: string): ValidateFunction {
    const ajv = new Ajv({ strict: false, allErrors: true });
    for (const [id, schema] of Object.entries(GLTF_STUBS)) ajv.addSchema({ ...schema, $id: id });
    const files = join(folder, `${extension}-1.0`);
    let main: object | undefined;
    for (const file of readdirSync(files)) {
        const { $schema: _draft, ...schema } = JSON.parse(readFileSync(join(files, file), 'utf8'));
        if (file === `${extension}.schema.json`) main = { ...schema, $id: file };
        else ajv.addSchema({ ...schema, $id: file });
    }
    if (!main) throw new Error(`extensionSchema: ${files} has no ${extension}.schema.json`);
    return ajv.compile(main);
}

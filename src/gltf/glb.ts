/** A value parsed from someone else's file: nothing is known of its shape. */
export type Json = Record<string, unknown>;

const MAGIC_GLTF = 0x46546c67;
const CHUNK_JSON = 0x4e4f534a;

/**
 * The JSON of a GLB (and so of a VRM or VRMA).
 * @throws Error with one line saying what is wrong with the file.
 */
export function readGlbJson(bytes: Uint8Array): Json {
    if (bytes.byteLength === 0) throw new Error('the file is empty');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < 4 || view.getUint32(0, true) !== MAGIC_GLTF) throw new Error('not a GLB or VRM file (it does not start with "glTF")');
    if (bytes.byteLength < 20) throw new Error(`the file ends in its header (${bytes.byteLength} bytes)`);
    const version = view.getUint32(4, true);
    if (version !== 2) throw new Error(`glTF version ${version} is not read, only 2`);
    const declared = view.getUint32(8, true);
    if (declared > bytes.byteLength) throw new Error(`the file is cut short: ${bytes.byteLength} of ${declared} bytes`);
    const length = view.getUint32(12, true);
    if (view.getUint32(16, true) !== CHUNK_JSON) throw new Error('its first chunk is not JSON');
    if (20 + length > bytes.byteLength) throw new Error('its JSON chunk runs past the end of the file');
    let json: unknown;
    try {
        json = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
    } catch (error) {
        throw new Error(`its JSON cannot be read (${oneLine((error as Error).message)})`);
    }
    if (!isObject(json)) throw new Error('its JSON is not an object');
    return json;
}

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value if it is an object, else an empty one. */
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
/** The objects of an array; what is no object becomes an empty one, so that indices stay true. */
export const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(objectOf) : []);
/** The value if it is a finite number, else undefined. */
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
/** The value if it is a string, else undefined. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

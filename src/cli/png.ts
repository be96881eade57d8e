import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const compress = promisify(deflate);

/** Each row is stored as its difference to the one above. */
const FILTER_UP = 2;
/** Beyond this the file gets 2 % smaller and takes half as long again. */
const LEVEL = 5;

/**
 * RGBA bytes, row 0 at the top, as a PNG file, without the alpha channel where all is opaque. The canvas's own encoder
 * takes three times as long for an atlas and makes the file no smaller: painted cel pictures are flats and gradients,
 * for which one filter does. Several pictures asked for at once are compressed at once, on the threads beside this one.
 */
export async function encodePng(data: Uint8ClampedArray, width: number, height: number): Promise<Uint8Array> {
    // Whole pixels are compared as words; words want an even start.
    const bytes = data.byteOffset % 4 === 0 ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : Uint8Array.from(data);
    const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
    let opaque = true;
    for (let i = 3; opaque && i < bytes.length; i += 4) opaque = bytes[i] === 255;
    const channels = opaque ? 3 : 4;
    const raw = new Uint8Array(height * (channels * width + 1));
    let to = 0;
    for (let y = 0; y < height; y++) {
        raw[to++] = FILTER_UP;
        const end = (y + 1) * width;
        for (let pixel = y * width; pixel < end; pixel++, to += channels) {
            // The same as above, as most are: the difference is the zeros that are there already.
            if (y > 0 && pixels[pixel] === pixels[pixel - width]) continue;
            const at = 4 * pixel;
            for (let k = 0; k < channels; k++) raw[to + k] = y > 0 ? bytes[at + k] - bytes[at + k - 4 * width] : bytes[at + k];
        }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // 8 bits a channel; colour type 2 is RGB, 6 is RGBA.
    header.set([8, opaque ? 2 : 6, 0, 0, 0], 8);
    const content = await compress(raw, { level: LEVEL, memLevel: 9, chunkSize: 1 << 19 });
    return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', content), chunk('IEND', new Uint8Array())]);
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Uint8Array): Uint8Array {
    const bytes = Buffer.alloc(12 + content.length);
    bytes.writeUInt32BE(content.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(content, 8);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + content.length)), 8 + content.length);
    return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
});
function crc32(bytes: Uint8Array): number {
    let c = 0xffffffff;
    for (let i = 0; i < bytes.length; i++) c = CRC_TABLE[(c ^ bytes[i]) & 255] ^ (c >>> 8);
    return (c ^ 0xffffffff) >>> 0;
}

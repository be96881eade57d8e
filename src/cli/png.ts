import { deflateSync } from 'node:zlib';

/** Each row is stored as its difference to the one above. */
const FILTER_UP = 2;

/**
 * RGBA bytes, row 0 at the top, as a PNG file, without the alpha channel where all is opaque. The canvas's own encoder
 * takes three times as long for an atlas and makes the file no smaller: painted cel pictures are flats and gradients,
 * for which one filter does.
 */
export function encodePng(data: Uint8ClampedArray, width: number, height: number): Uint8Array {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    let opaque = true;
    for (let i = 3; opaque && i < bytes.length; i += 4) opaque = bytes[i] === 255;
    const row = 4 * width;
    const raw = new Uint8Array(height * ((opaque ? 3 : 4) * width + 1));
    let to = 0;
    for (let y = 0; y < height; y++) {
        raw[to++] = FILTER_UP;
        const above = y > 0 ? row : 0;
        const start = y * row;
        if (above && Buffer.compare(bytes.subarray(start, start + row), bytes.subarray(start - row, start)) === 0) {
            // The same row again: all differences are the zeros that are there already.
            to += opaque ? 3 * width : row;
            continue;
        }
        for (let i = start; i < start + row; i += 4) {
            raw[to++] = above ? bytes[i] - bytes[i - above] : bytes[i];
            raw[to++] = above ? bytes[i + 1] - bytes[i + 1 - above] : bytes[i + 1];
            raw[to++] = above ? bytes[i + 2] - bytes[i + 2 - above] : bytes[i + 2];
            if (!opaque) raw[to++] = above ? bytes[i + 3] - bytes[i + 3 - above] : bytes[i + 3];
        }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // 8 bits a channel; colour type 2 is RGB, 6 is RGBA.
    header.set([8, opaque ? 2 : 6, 0, 0, 0], 8);
    return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(raw, { level: 6 })), chunk('IEND', new Uint8Array())]);
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

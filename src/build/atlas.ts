import type { Material } from '../avatar/avatar';
import type { Drawing } from '../paint/drawing';

/** Where each material's drawing lies in the avatar's one picture. */
export interface AtlasLayout {
    /** Pixels: a power of two. */
    width: number;
    /** Pixels: a multiple of 128, no more than the width, so that seven mipmaps halve it evenly. */
    height: number;
    /** One square a distinct drawing. */
    tiles: AtlasTile[];
    /** Index into `tiles` by material. */
    tileOf: number[];
}
export interface AtlasTile {
    drawing: Drawing;
    /** Pixels, the padding included; `size` is a power of two. */
    x: number;
    y: number;
    size: number;
    /** Pixels kept free on each side so that mipmaps do not bleed. */
    padding: number;
}

const PADDING = 4;
/** Of tiles that a fold may show many pixels of at once: a pixel on its edge looks so far aside. */
const WIDE_PADDING = 8;
const WIDE_TILE = 128;
/** A flat colour needs no detail, but its neighbours must not bleed in down to the fourth mipmap. */
const SMALLEST_TILE = 16;
const SMALLEST_ATLAS = 128;
const LARGEST_ATLAS = 4096;

/**
 * Packs the materials' drawings into one picture. Equal drawings share a tile.
 * `scale` multiplies every painted tile: 2 for close-ups, 0.5 for a crowd.
 * @throws when the drawings cannot fit 4096 × 4096.
 */
export function packAtlas(materials: readonly Material[], scale = 1): AtlasLayout {
    const tiles: AtlasTile[] = [];
    const known = new Map<string, number>();
    const tileOf = materials.map(({ drawing }) => {
        const key = JSON.stringify(drawing);
        let index = known.get(key);
        if (index === undefined) {
            index = tiles.length;
            known.set(key, index);
            const wanted = drawing.size <= SMALLEST_TILE ? SMALLEST_TILE : powerOfTwo(drawing.size * scale);
            tiles.push({ drawing, x: 0, y: 0, size: wanted, padding: wanted >= WIDE_TILE ? WIDE_PADDING : PADDING });
        }
        return index;
    });

    // Squares of powers of two, largest first, laid along a Z-order curve: each starts on a multiple of its own area,
    // so that none overlap and no gap is left between them. The curve fills a square, then that square twice over.
    const order = tiles.map((_, i) => i).sort((a, b) => tiles[b].size - tiles[a].size || a - b);
    let cell = 0;
    for (const i of order) {
        const tile = tiles[i];
        tile.x = evenBits(cell) * SMALLEST_TILE;
        tile.y = evenBits(Math.floor(cell / 2)) * SMALLEST_TILE;
        cell += cells(tile.size, tile.size);
    }
    let width = SMALLEST_ATLAS;
    let height = SMALLEST_ATLAS;
    while (cells(width, height) < cell) {
        if (width === height) width *= 2;
        else height *= 2;
    }
    // What the curve did not reach below would be painted, packed and sent to the graphics card for nothing.
    height = SMALLEST_ATLAS;
    for (const tile of tiles) height = Math.max(height, Math.ceil((tile.y + tile.size) / SMALLEST_ATLAS) * SMALLEST_ATLAS);
    if (width > LARGEST_ATLAS) throw new Error(`packAtlas: ${tiles.length} drawings do not fit ${LARGEST_ATLAS} pixels at scale ${scale}; lower the scale`);
    return { width, height, tiles, tileOf };
}

/** How many of the smallest tiles lie in so many pixels. */
const cells = (width: number, height: number): number => (width / SMALLEST_TILE) * (height / SMALLEST_TILE);

/** The nearest power of two a tile may have. */
function powerOfTwo(size: number): number {
    let power = SMALLEST_TILE;
    while (power * 1.5 <= size) power *= 2;
    return power;
}

/** The number made of every second bit of `n`, the lowest first. */
function evenBits(n: number): number {
    let bits = 0;
    for (let place = 1; n > 0; place *= 2, n = Math.floor(n / 4)) bits += (n % 2) * place;
    return bits;
}

/** Maps a drawing's uv into the atlas: `[offsetU, offsetV, scaleU, scaleV]`, uv' = offset + uv · scale. */
export function tileTransform(layout: AtlasLayout, material: number): [number, number, number, number] {
    const tile = layout.tiles[layout.tileOf[material]];
    const inner = tile.size - 2 * tile.padding;
    return [(tile.x + tile.padding) / layout.width, (tile.y + tile.padding) / layout.height, inner / layout.width, inner / layout.height];
}

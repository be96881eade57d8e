import type { Material } from '../avatar/avatar';
import type { Drawing } from '../paint/drawing';

/** Where each material's drawing lies in the avatar's one picture. */
export interface AtlasLayout {
    /** Pixels on each side, a power of two. */
    size: number;
    /** One rectangle a distinct drawing. */
    tiles: AtlasTile[];
    /** Index into `tiles` by material. */
    tileOf: number[];
}
export interface AtlasTile {
    drawing: Drawing;
    /** Pixels, the padding included. */
    x: number;
    y: number;
    size: number;
    /** Pixels kept free on each side so that mipmaps do not bleed. */
    padding: number;
}

const PADDING = 4;
/** A flat colour needs no detail, but its neighbours must not bleed in down to the fourth mipmap. */
const SMALLEST_TILE = 16;
const LARGEST_ATLAS = 4096;

/**
 * Packs the materials' drawings into one square. Equal drawings share a tile.
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
            const wanted = drawing.size <= SMALLEST_TILE ? SMALLEST_TILE : Math.max(SMALLEST_TILE, Math.round(drawing.size * scale));
            tiles.push({ drawing, x: 0, y: 0, size: wanted, padding: wanted <= SMALLEST_TILE ? SMALLEST_TILE / 4 : PADDING });
        }
        return index;
    });
    const order = tiles.map((_, i) => i).sort((a, b) => tiles[b].size - tiles[a].size || a - b);
    for (let size = 128; size <= LARGEST_ATLAS; size *= 2) {
        if (place(tiles, order, size)) return { size, tiles, tileOf };
    }
    throw new Error(`packAtlas: ${tiles.length} drawings do not fit ${LARGEST_ATLAS} pixels at scale ${scale}; lower the scale`);
}

/** Shelves, tallest first: within a few percent of the best for squares of powers of two. */
function place(tiles: AtlasTile[], order: number[], size: number): boolean {
    let x = 0;
    let y = 0;
    let shelf = 0;
    for (const i of order) {
        const tile = tiles[i];
        if (x + tile.size > size) {
            x = 0;
            y += shelf;
            shelf = 0;
        }
        if (x + tile.size > size || y + tile.size > size) return false;
        tile.x = x;
        tile.y = y;
        x += tile.size;
        shelf = Math.max(shelf, tile.size);
    }
    return true;
}

/** Maps a drawing's uv into the atlas: `[offsetU, offsetV, scale]`, uv' = offset + uv · scale. */
export function tileTransform(layout: AtlasLayout, material: number): [number, number, number] {
    const tile = layout.tiles[layout.tileOf[material]];
    return [(tile.x + tile.padding) / layout.size, (tile.y + tile.padding) / layout.size, (tile.size - 2 * tile.padding) / layout.size];
}

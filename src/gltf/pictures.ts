import type { Avatar } from '../avatar/avatar';
import type { RenderModel } from '../build/merge';
import { smoothstep } from '../geometry/scalar';
import type { Pixels } from '../paint/rasterize';

/**
 * The lit picture as other programs understand it. On opaque surfaces our alpha is the painted shadow of the fringe
 * (1 none), which files have no channel for: there the shaded colour is painted in. Glass keeps its alpha.
 * Returns `lit` itself where nothing is shadowed.
 */
export function filePicture(avatar: Avatar, model: RenderModel, lit: Pixels, shade: Pixels): Pixels {
    const { tiles, tileOf, width } = model.atlas;
    const glass = new Set(avatar.materials.flatMap((m, i) => (m.alpha === 'blend' ? [tileOf[i]] : [])));
    // Texels of the scaled picture, should it have been painted at another size than the layout's.
    const scale = lit.width / width;
    let data = lit.data;
    tiles.forEach((tile, index) => {
        if (glass.has(index)) return;
        const end = (at: number) => Math.round((at + tile.size) * scale);
        for (let y = Math.round(tile.y * scale); y < end(tile.y); y++) {
            const last = 4 * (y * lit.width + end(tile.x));
            for (let at = 4 * (y * lit.width + Math.round(tile.x * scale)); at < last; at += 4) {
                if (lit.data[at + 3] === 255) continue;
                if (data === lit.data) data = lit.data.slice();
                // The edge is as hard as the shader draws it.
                const open = smoothstep(0.35, 0.65, lit.data[at + 3] / 255);
                for (let k = 0; k < 3; k++) data[at + k] = Math.round(shade.data[at + k] + (lit.data[at + k] - shade.data[at + k]) * open);
                data[at + 3] = 255;
            }
        }
    });
    return data === lit.data ? lit : { ...lit, data };
}

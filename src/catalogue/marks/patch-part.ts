import type { Material } from '../../avatar/avatar';
import type { MeshData } from '../../geometry/mesh';
import { lineColor, mixColors, toOklch } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import type { AnimeHead } from '../face/anime-head';
import type { ChoiceOption, PartMesh, PartResult, Words } from '../part';

/** Which eye a patch covers; `right` says the right one. */
export const sideOption = (right: Words): ChoiceOption => ({
    type: 'choice', default: 'left', title: { en: 'Side', ja: '側' },
    values: [{ id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', title: { en: 'Right', ja: '右' }, words: right }]
});

/** White cloth on fair skin needs a plainer line than white cloth by itself. */
const WHITE_LINE = '#7a6470';

/** Cloth lying on the head. `line` is the outline's width as a share of the head's height. */
export function clothMesh(head: AnimeHead, name: string, color: string, drawing: Drawing, mesh: MeshData, line = 0.0048): PartMesh {
    const material: Material = { name, kind: 'cloth', drawing, alpha: 'opaque', opacity: 1, outlineWidth: line * head.scale, outlineColor: toOklch(color).l > 0.8 ? mixColors(lineColor(color), WHITE_LINE, 0.6) : lineColor(color) };
    return { layer: 'accessory', boneNames: ['head'], mesh, material };
}

/** Hides the eye below a patch, lashes and brow with it as far as they lie within its outline: they are drawn in front of all else. */
export function coveredEye(head: AnimeHead, side: number, covers: (x: number, y: number) => boolean): NonNullable<PartResult['hides']> {
    return [
        {
            layers: ['eyes', 'brows'],
            test(x, y, z) {
                const p = head.toHead(x, y, z);
                return p[0] * side > 0 && covers(p[0] * side, p[1]);
            }
        }
    ];
}

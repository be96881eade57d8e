import type { MaterialKind } from '../../avatar/avatar';
import type { MeshBuilder } from '../../geometry/mesh';
import { ink, lineColor } from '../../paint/color';
import { flat, type Drawing } from '../../paint/drawing';
import { toAvatar } from '../accessory/to-avatar';
import type { BuildContext, PartMesh } from '../part';

/** Width of the line round a hat as a share of the head's height: the hair's own. */
const LINE_WIDTH = 0.0052;

/** A finished piece of a hat, made in head space; it moves as the head does but for what hangs on bones of its own. */
export function hatPiece({ head }: BuildContext, name: string, color: string, mesh: MeshBuilder, { kind = 'cloth', drawing, boneNames = ['head'] }: { kind?: MaterialKind; drawing?: Drawing; boneNames?: string[] } = {}): PartMesh {
    toAvatar(mesh, head);
    return {
        layer: 'headwear', boneNames, mesh: mesh.finish(),
        material: { name, kind, drawing: drawing ?? flat(ink(color, kind)), alpha: 'opaque', opacity: 1, outlineWidth: LINE_WIDTH * head.scale, outlineColor: lineColor(color) }
    };
}

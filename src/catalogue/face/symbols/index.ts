import type { PartMesh } from '../../part';
import { EYE_BONES } from '../../eyes/eye-mesh';
import type { AnimeHead } from '../anime-head';
import { drawnEyes, pupils } from './eye-symbols';
import { floatingSymbols } from './floating-symbols';
import { skinSymbols } from './skin-symbols';
import { SymbolBuilder } from './symbol-builder';
import { symbolDrawing } from './swatches';

/**
 * Every symbol drawn characters wear: eyes shut to strokes, spirals and stars in them, sweat, tears, gloom. One mesh in the
 * eyes' layer, folded up to nothing until a blend shape of its name grows it, so that they work in any VRM viewer and cost
 * no draw of their own. They use the eye bones, which the eyes' part brings.
 */
export function symbolMesh(head: AnimeHead): PartMesh {
    const builder = new SymbolBuilder(head);
    drawnEyes(builder, head);
    pupils(builder, head);
    skinSymbols(builder, head);
    floatingSymbols(builder, head);
    return {
        layer: 'eyes',
        boneNames: EYE_BONES,
        mesh: builder.finish(),
        material: {
            name: 'Symbols',
            kind: 'line',
            drawing: symbolDrawing(),
            alpha: 'opaque',
            opacity: 1,
            outlineWidth: 0,
            outlineColor: '#000000'
        }
    };
}

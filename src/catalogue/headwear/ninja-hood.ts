import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { polyPath, type Drawing } from '../../paint/drawing';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { definePart } from '../part';
import { Cowl, COWL_BONES } from './cowl';
import { hatPiece } from './hat-piece';

export default definePart({
    id: 'headwear/ninja-hood',
    slot: 'headwear',
    title: { en: 'Ninja hood', ja: '忍者頭巾' },
    description: 'A hood wound close about the head, with or without a plate on the brow.',
    words: { en: ['ninja hood', 'ninja headwear', 'ninja cowl', 'forehead protector', 'balaclava', 'head wrap'], ja: ['忍者頭巾', '忍び頭巾', '額当て', '鉢金'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#2c2e3d', main: true, title: { en: 'Cloth', ja: '生地' } },
        metal: { type: 'color', default: '#aab2c2', title: { en: 'Plate', ja: '鉢金' }, words: { en: ['brow plate', 'forehead plate'], ja: ['鉢金'] }, needs: { option: 'plate', value: true } },
        plate: { type: 'toggle', default: true, title: { en: 'Brow plate', ja: '鉢金' }, words: { en: ['forehead protector', 'brow plate'], ja: ['額当て', '鉢金'] } }
    },
    build(context, { color, metal, plate }) {
        const cowl = new Cowl(context, { off: 0.03, open: 61, edge: 0.016, lining: 22, foot: 0.34, throat: -0.2, most: 0.06 });
        const meshes = [hatPiece(context, 'ninja-hood', color, cowl.mesh(), { boneNames: COWL_BONES, drawing: wound(color) })];
        if (plate) {
            const mesh = new MeshBuilder();
            const rows = [[64, 0], [64.5, 0.02], [69, 0.024], [73.5, 0.024], [78, 0.02], [78.5, 0]] as const;
            const ids = rows.map(([arch, off], r) => Array.from({ length: 13 }, (_, i) => {
                const u = lerp(0.335, 0.665, i / 12);
                const side = smoothstep(0, 0.06, Math.min(i / 12, 1 - i / 12) + 0.012);
                const p = cowl.place(arch, u, 0.004 + off * side);
                return mesh.vertex(p[0], p[1], p[2], 0, 0, 0, i / 12, r / (rows.length - 1));
            }));
            for (let r = 0; r + 1 < rows.length; r++) for (let i = 0; i < 12; i++) mesh.quad(ids[r][i], ids[r + 1][i], ids[r + 1][i + 1], ids[r][i + 1]);
            meshes.push(hatPiece(context, 'ninja-plate', metal, mesh, { kind: 'metal' }));
        }
        return { meshes, ...cowl.cover() };
    }
});

/** Bands of cloth laid over one another, drawn tight from the brow to the nape. */
function wound(color: string): Drawing {
    const dark = clothInk(color).shade;
    const lap = { lit: dark, shade: dark };
    const laps = [[[0, 0.4], [0.25, 0.34], [0.5, 0.42], [0.75, 0.34], [1, 0.4]], [[0, 0.58], [0.25, 0.5], [0.5, 0.6], [0.75, 0.5], [1, 0.58]], [[0, 0.78], [0.25, 0.7], [0.5, 0.8], [0.75, 0.7], [1, 0.78]]] as const;
    return foldedCloth(color, [0.12, 0.3, 0.7, 0.88].map((u, i) => ({ points: [[u, 0.94], [u + 0.02, 0.84], [0.5 + 0.6 * (u - 0.5), 0.7 - 0.04 * (i % 2)]], width: 0.016, strength: 0.6 })), 256, [
        { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.15], [0, 0.15]], true), paint: { kind: 'solid', ink: lap } },
        ...laps.map((points) => ({ op: 'stroke' as const, path: polyPath(points), width: 0.008, soft: 0.003, paint: { kind: 'solid' as const, ink: lap, alpha: 0.8 } }))
    ]);
}

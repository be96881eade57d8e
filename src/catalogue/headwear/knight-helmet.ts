import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, sin, smoothstep, TAU } from '../../geometry/scalar';
import { polyPath, type Drawing } from '../../paint/drawing';
import { facet, metalInks, steel } from '../../paint/plate';
import { clothInk } from '../outfit/cloth';
import type { V3 } from '../hair/scalp';
import { definePart } from '../part';
import { Cowl, COWL_BONES } from './cowl';
import { hatPiece } from './hat-piece';

export default definePart({
    id: 'headwear/knight-helmet',
    slot: 'headwear',
    title: { en: 'Knight’s helmet', ja: '騎士の兜' },
    description: 'A steel helmet with a ridge, open before the face, its visor raised, with a plume.',
    words: { en: ['helmet', 'knight helmet', 'plate helmet', 'armored helmet', 'steel helmet', 'great helm', 'helm'], ja: ['兜', 'ヘルメット', '騎士の兜', 'ヘルム'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#b9c2d0', main: true, title: { en: 'Steel', ja: '鋼' } },
        trim: { type: 'color', default: '#d2ab57', title: { en: 'Trim', ja: '縁' }, words: { en: ['helmet trim'], ja: ['兜の縁'] } },
        visor: { type: 'toggle', default: true, title: { en: 'Raised visor', ja: '面頬' }, words: { en: ['visor', 'raised visor'], ja: ['面頬', 'バイザー'] } },
        plume: { type: 'toggle', default: true, title: { en: 'Plume', ja: '羽根飾り' }, words: { en: ['plume', 'helmet plume', 'crest'], ja: ['羽根飾り', '前立て'] } },
        plumeColor: { type: 'color', default: '#b5323f', title: { en: 'Plume', ja: '羽根飾り' }, words: { en: ['plume', 'crest'], ja: ['羽根飾り'] }, needs: { option: 'plume', value: true } }
    },
    build(context, { color, trim, visor, plume, plumeColor }) {
        const cowl = new Cowl(context, { off: 0.034, open: 60, edge: 0.03, lining: 30, foot: 0.36, throat: -0.1, most: 0.05, across: 22 });
        const shell = cowl.mesh();
        const meshes = [hatPiece(context, 'knight-helmet', color, shell, { kind: 'metal', boneNames: COWL_BONES, drawing: helmetSteel(color, trim) })];
        /** A band over the crown: places across at a share of the way round, `off` above the steel. */
        const strip = (mesh: MeshBuilder, from: number, to: number, half: number, lift: (t: number) => number, steps = 8): void => {
            const ids = Array.from({ length: steps + 1 }, (_, r) => {
                const t = r / steps;
                const arch = lerp(from, to, t);
                return ([[-1, 0], [-0.8, 0.55], [0, 1], [0.8, 0.55], [1, 0]] as const).map(([side, up], k) => {
                    const p = cowl.place(arch, 0.5 + side * half, up * lift(t) - (up ? 0 : 0.004));
                    return mesh.vertex(p[0], p[1], p[2], 0, 0, 0, k / 4, t);
                });
            });
            for (let r = 0; r < steps; r++) for (let k = 0; k < 4; k++) mesh.quad(ids[r][k], ids[r][k + 1], ids[r + 1][k + 1], ids[r + 1][k]);
        };
        const comb = new MeshBuilder();
        strip(comb, 62, 186, 0.02, (t) => 0.014 + 0.05 * sin(PI * t));
        const meshOf = (mesh: MeshBuilder): MeshBuilder => turnedOut(mesh);
        meshes.push(hatPiece(context, 'helmet-comb', trim, meshOf(comb), { kind: 'metal', boneNames: ['head'] }));
        if (visor) {
            // A plate hinged at the temples and pushed up over the brow, with its sights.
            const plate = new MeshBuilder();
            const COLUMNS = 14;
            const rows = [[70, 0.012], [69, 0.04], [74, 0.062], [82, 0.066], [90, 0.058], [97, 0.044], [98, 0.012]] as const;
            const ids = rows.map(([arch, off], r) => Array.from({ length: COLUMNS + 1 }, (_, i) => {
                const t = i / COLUMNS;
                const u = lerp(0.14, 0.86, t);
                const ends = smoothstep(0, 0.16, Math.min(t, 1 - t));
                const nose = 0.035 * Math.max(0, 1 - Math.abs(t - 0.5) / 0.16) * (r > 0 && r < 6 ? 1 : 0);
                const p = cowl.place(lerp(84, arch, 0.35 + 0.65 * ends), u, off * (0.4 + 0.6 * ends) + nose);
                return plate.vertex(p[0], p[1], p[2], 0, 0, 0, t, r / (rows.length - 1));
            }));
            for (let r = 0; r + 1 < rows.length; r++) for (let i = 0; i < COLUMNS; i++) plate.quad(ids[r][i], ids[r + 1][i], ids[r + 1][i + 1], ids[r][i + 1]);
            meshes.push(hatPiece(context, 'helmet-visor', color, plate, { kind: 'metal', drawing: visorSteel(color) }));
        }
        if (plume) {
            // A tail of horsehair that springs from the crown and falls behind.
            const hair = new MeshBuilder();
            const root = cowl.place(104, 0.5, 0.03);
            const line = Array.from({ length: 9 }, (_, i): V3 => {
                const t = i / 8;
                return [root[0], root[1] + 0.2 * sin(PI * Math.min(1, 0.62 * t + 0.1)) - 0.42 * t * t - 0.06, root[2] - 0.1 * t - 0.4 * t * (1.25 - 0.6 * t)];
            });
            const rings = line.map((at, i) => {
                const t = i / 8;
                const [a, b] = [line[Math.max(0, i - 1)], line[Math.min(8, i + 1)]];
                const [dy, dz] = [b[1] - a[1], b[2] - a[2]];
                const l = Math.sqrt(dy * dy + dz * dz) || 1;
                const r = (0.022 + 0.07 * sin(PI * Math.min(1, t * 0.9 + 0.06))) * (1 - t * t * t * 0.75);
                return Array.from({ length: 9 }, (_, k) => {
                    const turn = (k / 8) * TAU;
                    const bump = 1 + 0.1 * cos(4 * turn);
                    const [x, n] = [0.8 * r * bump * sin(turn), r * bump * cos(turn)];
                    const v = hair.vertex(at[0] + x, at[1] + (n * -dz) / l, at[2] + (n * dy) / l, 0, 0, 0, k / 8, t);
                    hair.shadeAt(v, 0, 0, 0, 1);
                    return v;
                });
            });
            for (let i = 0; i < 8; i++) for (let k = 0; k < 8; k++) hair.quad(rings[i][k], rings[i][k + 1], rings[i + 1][k + 1], rings[i + 1][k]);
            const tip = hair.vertex(line[8][0], line[8][1] - 0.05, line[8][2] - 0.01, 0, 0, 0, 0.5, 1);
            for (let k = 0; k < 8; k++) hair.triangle(rings[8][k], rings[8][k + 1], tip);
            meshes.push(hatPiece(context, 'helmet-plume', plumeColor, meshOf(hair), { drawing: strands(plumeColor) }));
        }
        return { meshes, ...cowl.cover({ halo: 0.12 }) };
    }
});

/** Whichever way its triangles were laid, they face away from the mesh's middle line. */
function turnedOut(mesh: MeshBuilder): MeshBuilder {
    let inward = 0;
    const p = mesh.positions;
    const middle = [0, 1, 2].map((k) => {
        let sum = 0;
        for (let i = 0; i < mesh.count; i++) sum += p[3 * i + k];
        return sum / mesh.count;
    });
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [3 * mesh.indices[t], 3 * mesh.indices[t + 1], 3 * mesh.indices[t + 2]];
        const u = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
        const v = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
        const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
        inward += n.reduce((sum, x, k) => sum + x * (p[a + k] - middle[k]), 0) < 0 ? 1 : -1;
    }
    if (inward > 0) for (let t = 0; t < mesh.indices.length; t += 3) [mesh.indices[t + 1], mesh.indices[t + 2]] = [mesh.indices[t + 2], mesh.indices[t + 1]];
    return mesh;
}

/** The lining dark, a gilt rim with rivets, the sky mirrored in a band over the temples. */
function helmetSteel(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    const rivets = Array.from({ length: 13 }, (_, i) => {
        const u = 0.1 + (0.8 * i) / 12;
        return polyPath(Array.from({ length: 8 }, (_, k): [number, number] => [u + 0.006 * cos((k * TAU) / 8), 0.192 + 0.009 * sin((k * TAU) / 8)]), true);
    }).join('');
    return steel(color, [
        ...[0, 1].flatMap((s) => {
            const m = (u: number): number => (s ? 1 - u : u);
            return [
                facet([[m(0.2), 0.26], [m(0.34), 0.24], [m(0.3), 0.62], [m(0.18), 0.84], [m(0.1), 0.86]], gleam, 0.85),
                facet([[m(0.37), 0.24], [m(0.4), 0.24], [m(0.36), 0.6], [m(0.33), 0.7]], gleam, 0.7),
                facet([[m(0), 0.24], [m(0.08), 0.24], [m(0.05), 0.9], [m(0), 1]], dark, 0.6),
                facet([[m(0.45), 0.3], [m(0.49), 0.3], [m(0.49), 0.98], [m(0.42), 0.98]], dark, 0.45)
            ];
        }),
        facet([[0, 0], [1, 0], [1, 0.155], [0, 0.155]], { lit: '#4a3730', shade: '#33242a' }),
        facet([[0, 0.155], [1, 0.155], [1, 0.226], [0, 0.226]], gilt.base),
        { op: 'fill', path: rivets, paint: { kind: 'solid', ink: gilt.gleam } },
        { op: 'stroke', path: polyPath([[0, 0.23], [1, 0.23]]), width: 0.006, paint: { kind: 'solid', ink: dark, alpha: 0.8 } }
    ], 512);
}

/** Sights and breaths cut into the visor. */
function visorSteel(color: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const hole = { lit: '#3a3440', shade: '#2a2430' };
    const slots = [[0.2, 0.44], [0.56, 0.8]].map(([a, b]) => facet([[a, 0.42], [b, 0.42], [b, 0.5], [a, 0.5]], hole));
    const breaths = [0.24, 0.3, 0.36, 0.64, 0.7, 0.76].map((u) => facet([[u, 0.62], [u + 0.018, 0.62], [u + 0.018, 0.72], [u, 0.72]], hole));
    return steel(color, [facet([[0, 0.2], [1, 0.2], [1, 0.32], [0, 0.32]], gleam, 0.8), facet([[0, 0.84], [1, 0.84], [1, 1], [0, 1]], dark, 0.6), ...slots, ...breaths]);
}

/** Long hair in strands. */
function strands(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: base.shade };
    const lines = Array.from({ length: 12 }, (_, i) => polyPath([[(i + 0.5) / 12, 0.05], [(i + 0.3) / 12, 0.5], [(i + 0.6) / 12, 1]])).join('');
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'stroke', path: lines, width: 0.02, soft: 0.006, paint: { kind: 'solid', ink: dark, alpha: 0.6 } }] };
}

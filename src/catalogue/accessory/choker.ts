import { MeshBuilder } from '../../geometry/mesh';
import { cos, PI, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { normalize } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { ellipsePath, flat, polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { bellDrawing } from '../ornament/bell-mesh';
import { upright } from '../ornament/seat';
import { clothInk, figureOf, piece } from '../outfit/cloth';
import { definePart } from '../part';
import { band, type BandPlace } from './band';
import { feelClothes, grownWithHead } from './over-clothes';
import { pendant, pendantChoices, torus, type Pendant } from './pendant';

/** Height of its middle on the adult female: between the jaw's shadow and the collar line. */
const MIDDLE = 1.303;
/** Cloth this close to the neck is part of it, a tight turtleneck's; what stands off farther is a collar that covers a choker. Metres on an adult. */
const TIGHT = 0.006;
const COLUMNS = 32;
const SCALLOPS = 14;

export default definePart({
    id: 'accessory/choker',
    slot: 'neckwear',
    title: { en: 'Choker', ja: 'チョーカー' },
    description: 'A band close round the neck: ribbon, lace or leather, bare or with a pendant.',
    words: { en: ['choker', 'chokers', 'neck band', 'neckband', 'collar around neck'], ja: ['チョーカー', '首輪', 'ネックバンド'] },
    likely: { feminine: 3, masculine: 0.5, chibi: 2 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#2b2530', main: true, title: { en: 'Band', ja: 'バンド' } },
        material: {
            type: 'choice', default: 'ribbon', title: { en: 'Material', ja: '素材' },
            values: [
                { id: 'ribbon', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['ribbon choker', 'velvet choker', 'plain choker'], ja: ['リボンチョーカー', 'ベルベットチョーカー'] } },
                { id: 'lace', likely: 0.6, title: { en: 'Lace', ja: 'レース' }, words: { en: ['lace choker', 'lace', 'frilled choker'], ja: ['レースチョーカー', 'レース'] } },
                { id: 'leather', likely: 0.5, title: { en: 'Leather, buckled', ja: '革' }, words: { en: ['leather choker', 'leather collar', 'buckled choker', 'belt choker', 'leather', 'animal collar', 'pet collar'], ja: ['革チョーカー', '革の首輪', 'レザーチョーカー'] } },
                { id: 'studded', likely: 0.25, title: { en: 'Leather, studded', ja: '鋲付き' }, words: { en: ['studded choker', 'spiked choker', 'spiked collar', 'studded collar', 'studded', 'spiked'], ja: ['スタッズチョーカー', '鋲付き', 'トゲ付き首輪'] } }
            ]
        },
        pendant: {
            type: 'choice', default: 'none', title: { en: 'Pendant', ja: '飾り' },
            values: [
                { id: 'none', title: { en: 'None', ja: 'なし' } },
                ...pendantChoices({ en: ['choker', 'collar'], ja: ['チョーカー', '首輪'] }, [['heart', 1], ['bell', 0.5], ['cross', 0.6], ['gem', 0.6], ['star', 0.3], ['moon', 0.3], ['ring', 0.4], ['coin', 0.1]]).map((value) =>
                    value.id === 'bell' ? { ...value, words: { en: [...value.words!.en, 'neck bell', 'bell around neck', 'cat bell'], ja: [...value.words!.ja, '首の鈴', '首に鈴', '首輪の鈴'] } } : value
                )
            ]
        },
        metal: { type: 'color', default: '#e2b24a', title: { en: 'Metal', ja: '金具' }, words: { en: ['pendant', 'bell', 'buckle', 'studs', 'heart', 'cross'], ja: ['飾り', '金具', '鈴', 'バックル'] } },
        width: {
            type: 'number', min: 0.5, max: 1.8, default: 1, step: 0.05, unit: '×', title: { en: 'Width', ja: '幅' },
            words: [
                { words: { en: ['wide', 'thick', 'broad'], ja: ['太い', '幅広'] }, value: 1.5 },
                { words: { en: ['thin', 'narrow', 'slim'], ja: ['細い'] }, value: 0.6 }
            ]
        }
    },
    build(context, { color, material, pendant: hung, metal, width }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const leather = material === 'leather' || material === 'studded';
        // Things at a big head's neck are drawn as big as the head, as far as the neck has room.
        const grown = grownWithHead(figure);
        const half = Math.min((leather ? 0.0085 : material === 'lace' ? 0.0095 : 0.0075) * width * grown, 0.3 * (figure.chinY - figure.y(1.28)));
        const thick = (leather ? 0.0032 : 0.0018) * unit;
        const middle = figure.y(MIDDLE);
        const feel = feelClothes(context, { low: middle - 0.03 * unit, high: middle + 0.03 * unit });
        const bare = feelClothes(context, { low: 0, high: 0, which: () => false });
        const { cz } = figure.neckSection(middle);

        // 1. The band, lower in front.
        const on = (angle: number, y: number): Vec3 => {
            const way: Vec3 = [sin(angle), 0, cos(angle)];
            const from: Vec3 = [0, y, cz];
            const skin = bare(from, way, 0.12 * unit);
            const r = Math.min(feel(from, way, skin + TIGHT * unit), skin + TIGHT * unit);
            return [way[0] * r, y, cz + way[2] * r];
        };
        const heightAt = (angle: number): number => middle - 0.0035 * unit * cos(angle);
        const placeAt = (angle: number): BandPlace => {
            const y = heightAt(angle);
            const [low, high] = [on(angle, y - half), on(angle, y + half)];
            const across = normalize([high[0] - low[0], high[1] - low[1], high[2] - low[2]]);
            const side: Vec3 = [cos(angle), 0, -sin(angle)];
            const out = normalize([across[1] * side[2] - across[2] * side[1], across[2] * side[0] - across[0] * side[2], across[0] * side[1] - across[1] * side[0]]);
            const k = out[0] * sin(angle) + out[2] * cos(angle) < 0 ? 1 : -1;
            const at = on(angle, y);
            const mid: Vec3 = [0, 1, 2].map((d) => 0.5 * (low[d] + high[d])) as Vec3;
            // A hollow is bridged, a bulge is followed.
            const outer = Math.max(0, (at[0] - mid[0]) * sin(angle) + (at[2] - mid[2]) * cos(angle));
            return { at: [mid[0] + outer * sin(angle), mid[1], mid[2] + outer * cos(angle)], out: [-k * out[0], -k * out[1], -k * out[2]], across };
        };
        const columns = material === 'lace' ? 4 * SCALLOPS : COLUMNS;
        const places = Array.from({ length: columns }, (_, i) => placeAt(-PI + (i / columns) * TAU));
        const cloth = new MeshBuilder();
        band(cloth, figure, places, {
            thick, swell: leather ? 0.1 : 0.3,
            half: material === 'lace' ? (t) => half * (0.8 + 0.28 * Math.abs(sin(t * SCALLOPS * PI))) : half
        });

        // 2. What is on it: studs, a buckle at the side, a pendant in front.
        const metalwork = new MeshBuilder();
        const skinLike = (place: BandPlace): ((vertex: number) => void) => {
            const [joints, weights] = [[0, 0, 0, 0], [0, 0, 0, 0]];
            figure.weightsAt(place.at[0], place.at[1], place.at[2], joints, weights);
            return (vertex) => metalwork.skinAt(vertex, joints, weights);
        };
        if (material === 'studded')
            for (let i = 0; i < 14; i++) {
                const angle = ((i + 0.5) / 14) * TAU;
                // No stud where the pendant hangs.
                if (hung !== 'none' && cos(angle) > 0.93) continue;
                const place = placeAt(angle);
                cone(metalwork, { ...upright(shift(place, thick), place.out), up: place.across }, 0.42 * half, 0.62 * half, skinLike(place));
            }
        if (leather) {
            const place = placeAt(-2.2);
            buckle(metalwork, place, thick, half, unit, skinLike(place));
        }
        if (hung !== 'none') {
            const place = placeAt(0);
            const kind = hung as Pendant;
            const height = (kind === 'bell' ? 0.026 : kind === 'ring' ? 0.022 : kind === 'cross' ? 0.03 : 0.022) * grown;
            const hold = skinLike(place);
            const low: Vec3 = [0, place.at[1] - 0.55 * half, place.at[2] + 1.4 * thick];
            const loop = 0.0032 * grown;
            const first = metalwork.count;
            if (kind !== 'ring') torus(metalwork, upright([low[0], low[1] - 0.4 * loop, low[2] + 0.0006 * unit], [1, 0, 0]), loop, 0.0009 * grown, 10);
            for (let i = first; i < metalwork.count; i++) hold(i);
            pendant(metalwork, upright([0, low[1] - (kind === 'ring' ? -0.2 * height : 1.1 * loop), low[2] + 0.001 * unit], [0, 0, 1]), kind, height, hold);
        }
        const drawing = material === 'lace' ? laceDrawing(color) : leather ? leatherDrawing(color) : ribbonDrawing(color);
        return {
            meshes: [
                piece(context, 'neckwear', 'choker', color, cloth, { kind: leather ? 'leather' : 'cloth', drawing, outline: 0.6 }),
                ...(metalwork.count ? [piece(context, 'neckwear', 'choker-metal', metal, metalwork, { kind: 'metal', outline: 0.6, drawing: hung === 'bell' ? bellDrawing(metal) : flat(ink(metal, 'metal')) })] : [])
            ]
        };
    }
});

const shift = ({ at, out }: BandPlace, by: number): Vec3 => [at[0] + out[0] * by, at[1] + out[1] * by, at[2] + out[2] * by];

/** A blunt stud. */
function cone(mesh: MeshBuilder, frame: ReturnType<typeof upright>, radius: number, height: number, skin: (vertex: number) => void): void {
    const put = (x: number, y: number, z: number): number => {
        const p = [0, 1, 2].map((d) => frame.at[d] + frame.right[d] * x + frame.up[d] * y + frame.out[d] * z);
        const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, 0.5);
        mesh.shadeAt(vertex, 0, 0, 0, 0.5);
        skin(vertex);
        return vertex;
    };
    const ring = Array.from({ length: 7 }, (_, k) => put(radius * cos((k / 7) * TAU), radius * sin((k / 7) * TAU), -0.2 * height));
    const tip = put(0, 0, height);
    ring.forEach((a, k) => mesh.triangle(a, ring[(k + 1) % 7], tip));
}

/** A square buckle's frame on a band. */
function buckle(mesh: MeshBuilder, place: BandPlace, thick: number, half: number, unit: number, skin: (vertex: number) => void): void {
    const along: Vec3 = [place.across[1] * place.out[2] - place.across[2] * place.out[1], place.across[2] * place.out[0] - place.across[0] * place.out[2], place.across[0] * place.out[1] - place.across[1] * place.out[0]];
    const outer: [number, number] = [0.95 * half, 1.3 * half];
    const wire = Math.max(0.0014 * unit, 0.22 * half);
    const put = (x: number, y: number, z: number): number => {
        const p = [0, 1, 2].map((d) => place.at[d] + along[d] * x + place.across[d] * y + place.out[d] * z);
        const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, 0.5);
        mesh.shadeAt(vertex, 0, 0, 0, 0.6);
        skin(vertex);
        return vertex;
    };
    const corners = [[1, -1], [1, 1], [-1, 1], [-1, -1]] as const;
    const ring = (grow: number, z: number): number[] => corners.map(([x, y]) => put(x * (outer[0] - grow), y * (outer[1] - grow), z));
    const [low, high] = [0.4 * thick, 2 * thick];
    const rows = [ring(0, low), ring(0.2 * wire, high), ring(wire, high), ring(wire, low)];
    for (let r = 0; r < 3; r++) for (let k = 0; k < 4; k++) mesh.quad(rows[r][k], rows[r][(k + 1) % 4], rows[r + 1][(k + 1) % 4], rows[r + 1][k]);
}

/** Satin: a sheen along its middle. */
function ribbonDrawing(color: string): Drawing {
    const base = clothInk(color);
    return { size: 32, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, ...[0.2, 0.8].map((v): DrawOp => ({ op: 'stroke', path: polyPath([[0, v], [1, v]]), width: 0.05, paint: { kind: 'solid', ink: { lit: base.shade, shade: ink(base.shade, 'cloth').shade }, alpha: 0.7 } }))] };
}

/** Leather stitched along both edges. */
function leatherDrawing(color: string): Drawing {
    const base = ink(color, 'leather');
    const thread = ink(base.shade, 'cloth');
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...[0.22, 0.78].flatMap((v) => Array.from({ length: 40 }, (_, i): DrawOp => ({ op: 'stroke', path: polyPath([[(i + 0.15) / 40, v], [(i + 0.75) / 40, v]]), width: 0.03, paint: { kind: 'solid', ink: { lit: base.shade, shade: thread.shade } } })))
        ]
    };
}

/** Lace: a solid middle, and eyelets that let the darker ground through along both scalloped edges. */
function laceDrawing(color: string): Drawing {
    const base = clothInk(color);
    const hole = { kind: 'solid', ink: { lit: base.shade, shade: ink(base.shade, 'cloth').shade } } as const;
    return {
        size: 512,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...Array.from({ length: SCALLOPS }, (_, i): DrawOp[] => {
                const u = (i + 0.5) / SCALLOPS;
                return [
                    ...[0.17, 0.83].map((v): DrawOp => ({ op: 'fill', path: ellipsePath(u, v, 0.016, 0.07), paint: hole })),
                    ...[-1, 1].flatMap((k) => [0.27, 0.73].map((v): DrawOp => ({ op: 'fill', path: ellipsePath(u + (0.31 * k) / SCALLOPS, v, 0.009, 0.045), paint: hole }))),
                    { op: 'fill', path: ellipsePath(u, 0.5, 0.02, 0.075), paint: hole }, { op: 'fill', path: ellipsePath(u, 0.5, 0.009, 0.04), paint: { kind: 'solid', ink: base } }
                ];
            }).flat(),
            ...[0.36, 0.64].map((v): DrawOp => ({ op: 'stroke', path: polyPath([[0, v], [1, v]]), width: 0.03, paint: hole }))
        ]
    };
}

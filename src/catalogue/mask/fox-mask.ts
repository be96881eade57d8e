import { MeshBuilder } from '../../geometry/mesh';
import { bell, smoothstep } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, flat, polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { plate, type Outline } from '../ornament/plate';
import { inFrame, turned } from '../ornament/seat';
import { trinket } from '../ornament/trinket';
import { definePart } from '../part';
import { carve, maskSeat, superellipse, wornChoice } from './carved-mask';

const HALF_WIDTH = 0.205;
const HALF_HEIGHT = 0.225;
/** Where the drawing keeps the colours of the ears: beside the mask's own outline. */
const EAR_UV = [0.03, 0.97] as const;
const INNER_UV = [0.97, 0.97] as const;

export default definePart({
    id: 'mask/fox-mask',
    slot: 'mask',
    title: { en: 'Fox mask', ja: '狐面' },
    description: 'A painted festival mask of a fox or a cat, worn at the side of the head or before the face.',
    words: { en: ['fox mask', 'kitsune mask', 'animal mask', 'festival mask', 'white fox mask'], ja: ['狐面', '狐のお面', 'きつねのお面', 'お面', '狐の面'] },
    likely: { feminine: 0.01, masculine: 0.01, chibi: 0.02 },
    options: {
        color: { type: 'color', default: '#faf6ef', main: true, title: { en: 'Face', ja: '地色' } },
        accent: { type: 'color', default: '#c9303a', title: { en: 'Paint', ja: '模様の色' }, words: { en: ['markings', 'paint', 'pattern'], ja: ['模様', '柄'] } },
        cord: { type: 'color', default: '#b52a38', title: { en: 'Cord', ja: 'ひも' }, words: { en: ['cord', 'string'], ja: ['紐', 'ひも'] } },
        animal: {
            type: 'choice', default: 'fox', title: { en: 'Animal', ja: '動物' },
            values: [
                { id: 'fox', title: { en: 'Fox', ja: '狐' } },
                { id: 'cat', likely: 0.2, title: { en: 'Cat', ja: '猫' }, words: { en: ['cat mask', 'neko mask'], ja: ['猫面', '猫のお面'] } }
            ]
        },
        worn: wornChoice({ en: 'fox mask', ja: '狐面' })
    },
    build(context, { color, accent, cord, animal, worn }) {
        const fox = animal === 'fox';
        const { frame, size, hides, cord: string } = maskSeat(context, worn, HALF_WIDTH, HALF_HEIGHT);
        const mesh = new MeshBuilder();
        carve(mesh, frame, {
            halfWidth: HALF_WIDTH, halfHeight: HALF_HEIGHT, size,
            // Broad cheeks; a fox's come to a point.
            outline: (c, s) => {
                const [x, y] = superellipse(c, s, 2.35);
                return [x * (1 - (fox ? 0.5 : 0.16) * smoothstep(0.05, -1, y) - 0.12 * smoothstep(0.3, 1, y)), y];
            },
            relief: (x, y) => 0.075 * (1 - 0.8 * (x * x + y * y)) + (fox ? 0.085 * bell(x, 0.3) * bell(y + 0.38, 0.4) : 0.035 * bell(x, 0.4) * bell(y + 0.38, 0.3)) - 0.014 * bell(Math.abs(x) - 0.45, 0.2) * bell(y - 0.12, 0.16) + 0.012 * bell(x, 0.5) * bell(y - 0.45, 0.2)
        });
        // Ears, red inside.
        for (const side of [1, -1]) {
            const root = turned({ ...frame, at: inFrame(frame, side * 0.118 * size, 0.165 * size, -0.02 * size) }, side * (fox ? 16 : 22));
            const ear = (k: number, rise: number): Outline => [[-0.062, -0.03], [0.062, -0.03], [0.055, 0.05], [0.012, fox ? 0.17 : 0.125], [-0.012, fox ? 0.17 : 0.125], [-0.055, 0.05]].map(([x, y]) => [x * k * size, (y * k + rise) * size] as const);
            plate(mesh, root, ear(1, 0), { thick: 0.03 * size, dome: 0.004, bevel: 0.14, base: -0.02 * size, middle: [0, 0.04 * size], uv: EAR_UV });
            plate(mesh, { ...root, at: inFrame(root, 0, 0, 0.026 * size) }, ear(0.62, 0.018), { thick: 0.009 * size, dome: 0.001, bevel: 0.14, middle: [0, 0.04 * size], uv: INNER_UV });
        }
        return {
            meshes: [trinket(context, 'fox-mask', color, mesh, { drawing: painted(color, accent, fox) }), trinket(context, 'fox-mask-cord', cord, string, { drawing: flat(ink(cord, 'cloth')) })],
            hides
        };
    }
});

/** A place of the mask, ±1 each way, in its picture. */
const at = ([x, y]: readonly [number, number]): [number, number] => [0.5 + 0.46 * x, 0.5 - 0.46 * y];
type Points = readonly (readonly [number, number])[];
const mirrored = (points: Points): Points => points.map(([x, y]) => [-x, y] as const);

function painted(color: string, accent: string, fox: boolean): Drawing {
    const paint = { kind: 'solid', ink: ink(accent, 'cloth') } as const;
    const black = { kind: 'solid', ink: { lit: '#2c2328', shade: '#1f181d' } } as const;
    const gold = { kind: 'solid', ink: { lit: '#e8b843', shade: '#b98a2e' } } as const;
    const both = (points: Points, op: (path: string) => DrawOp, closed = true): DrawOp[] => [points, mirrored(points)].map((own) => op(polyPath(own.map(at), closed)));
    const fill = (points: Points, ground: typeof paint | typeof black): DrawOp[] => both(points, (path) => ({ op: 'fill', path, paint: ground }));
    const line = (points: Points, width: number, ground: typeof paint | typeof black): DrawOp[] => both(points, (path) => ({ op: 'stroke', path, width, paint: ground }), false);
    const [nx, ny] = at([0, fox ? -0.62 : -0.28]);
    return {
        size: 512,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: ink(color, 'cloth') } },
            { op: 'fill', path: polyPath([[0.93, 0.93], [1, 0.93], [1, 1], [0.93, 1]], true), paint },
            // Rouge round the eyes, then slits with gold in them.
            ...fill([[0.16, 0.02], [0.34, 0.24], [0.62, 0.42], [0.8, 0.5], [0.74, 0.22], [0.5, 0.02], [0.3, -0.06]], paint),
            ...fill([[0.2, 0.04], [0.36, 0.2], [0.56, 0.3], [0.7, 0.34], [0.58, 0.14], [0.4, 0.03]], black),
            ...fill([[0.32, 0.09], [0.42, 0.19], [0.54, 0.21], [0.46, 0.08]], gold as never),
            // Brows, the mark of the forehead, whiskers.
            ...fill([[0.18, 0.46], [0.3, 0.56], [0.36, 0.5], [0.24, 0.4]], paint),
            { op: 'fill', path: polyPath(([[0, 0.92], [0.09, 0.7], [0, 0.46], [-0.09, 0.7]] as Points).map(at), true), paint },
            ...line([[0.12, 0.84], [0.17, 0.68], [0.13, 0.52]], 0.014, paint),
            ...(fox ? [[[0.42, -0.2], [0.6, -0.16], [0.76, -0.06]], [[0.4, -0.32], [0.56, -0.32], [0.7, -0.26]], [[0.36, -0.43], [0.48, -0.46], [0.58, -0.44]]] : [[[0.5, -0.16], [0.7, -0.12], [0.86, -0.04]], [[0.5, -0.3], [0.7, -0.32], [0.86, -0.3]], [[0.48, -0.44], [0.64, -0.52], [0.78, -0.54]]] as Points[]).flatMap((points) => line(points as Points, 0.018, paint)),
            // Nose and mouth.
            { op: 'fill', path: ellipsePath(nx, ny, 0.04, 0.026), paint: black },
            ...(fox ? line([[0, -0.66], [0.02, -0.76], [0.14, -0.74], [0.24, -0.62], [0.3, -0.5]], 0.014, paint) : line([[0, -0.3], [0.02, -0.46], [0.14, -0.52], [0.26, -0.44]], 0.014, black))
        ]
    };
}

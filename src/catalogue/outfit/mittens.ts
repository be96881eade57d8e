import { Field } from '../../geometry/field';
import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin, smoothstep, square, TAU } from '../../geometry/scalar';
import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { fingerField, hasMittens, type Finger } from '../../rig/hand';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { pastWrist } from './glove';
import { aroundArm, ribbed } from './rib';
import { armReach, shell } from './shell';

/** How far the wool stands off the hand. Metres on an adult's. */
const THICK = 0.0042;

export default definePart({
    id: 'outfit/mittens',
    slot: 'handwear',
    title: { en: 'Mittens', ja: 'ミトン' },
    description: 'Thick knitted mittens with a ribbed cuff.',
    words: { en: ['mittens', 'mitten', 'knit mittens', 'winter mittens'], ja: ['ミトン', 'ミトン手袋'] },
    likely: { feminine: 0.3, masculine: 0.1, chibi: 0.6 },
    options: {
        color: { type: 'color', default: '#c2454f', main: true, title: { en: 'Wool', ja: '毛糸' } },
        cuffColor: { type: 'color', default: '#f4efe8', title: { en: 'Cuffs', ja: '袖口' }, words: { en: ['mitten cuffs'], ja: ['ミトンの縁'] } },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' },
            values: [
                { id: 'plain', likely: 2, title: { en: 'Plain', ja: '無地' } },
                { id: 'stripes', likely: 1, title: { en: 'Stripes', ja: 'しましま' }, words: { en: ['striped mittens'], ja: ['しましまミトン'] } }
            ]
        }
    },
    build(context, { color, cuffColor, pattern }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const start = figure.spec.wrist - 0.026 * unit;
        const cuff = 0.036 * unit;
        const wool = new MeshBuilder();
        for (const side of [1, -1] as const) {
            palm(wool, figure, side, start + 0.4 * cuff);
            thumb(wool, figure, side);
        }
        asOne(figure, wool);
        const band = shell(figure, {
            outfit: context.outfit, ease: () => 0.0062 * unit, smooth: 1, least: 0.001 * unit, rim: 0.005 * unit,
            hem: [(x) => start - armReach(figure, x), (x) => armReach(figure, x) - start - cuff], uv: aroundArm(figure)
        });
        return {
            meshes: [
                piece(context, 'handwear', 'mittens', color, wool, { drawing: woolly(color, pattern === 'stripes' ? cuffColor : undefined) }),
                piece(context, 'handwear', 'mitten-cuffs', cuffColor, band, { drawing: ribbed(cuffColor, 12) })
            ],
            hides: [{ layers: ['body'], test: (x) => armReach(figure, x) > start + 0.012 * unit }]
        };
    }
});

/** Rings from the cuff to the tips, and columns round the hand. */
const RINGS = 15;
const COLUMNS = 22;

/** The hand without its thumb, closed at the tips: its outline is cast onto the four fingers as one soft volume. */
function palm(mesh: MeshBuilder, figure: BodyFigure, side: 1 | -1, start: number): void {
    const { hand, wrist } = figure.spec;
    const field = grownTogether(figure);
    const [, axisY, axisZ] = figure.shoulder;
    const root = figure.fingers.Middle.points[0];
    const tips = (['Index', 'Middle', 'Ring', 'Little'] as const).map((name) => figure.fingers[name].points[0]);
    const middle = 0.5 * (Math.min(...tips.map((p) => p[2])) + Math.max(...tips.map((p) => p[2])));
    // Close in the cuff, full over the back of the hand.
    const ease = (x: number): number => lerp(0.0022, THICK, smoothstep(0, 0.03 * hand, x - figure.shoulder[0] - wrist)) * hand;
    const center = (x: number): Vec3 => {
        const t = smoothstep(figure.shoulder[0] + wrist, root[0], x);
        return [x, lerp(axisY, root[1], t), lerp(axisZ, middle, t)];
    };
    const cast = (from: Vec3, way: Vec3, far: number, off: number): number => {
        let r = far;
        for (let k = 0; k < 40; k++) {
            const d = field.evaluate(from[0] + way[0] * r, from[1] + way[1] * r, from[2] + way[2] * r) - off;
            if (d < 1e-4) break;
            r -= 0.85 * d;
            if (r < 0.002) return 0.002;
        }
        return r;
    };
    const first = figure.shoulder[0] + start;
    const end = root[0] + cast(center(root[0]), [1, 0, 0], 0.16 * hand, THICK * hand);
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const put = (p: Vec3, u: number): number => {
        const i = mesh.vertex(side * p[0], p[1], p[2], 0, 0, 0, u, clamp((pastWrist(figure, p[0]) + 0.03 * hand) / (0.2 * hand)));
        figure.weightsAt(side * p[0], p[1], p[2], joints, weights);
        mesh.skinAt(i, joints, weights);
        return i;
    };
    // Closer together towards the round tip.
    const rings = Array.from({ length: RINGS }, (_, r) => {
        const t = (r + 0.15) / RINGS;
        const x = lerp(first, end, t < 0.55 ? 1.16 * t : 0.638 + 0.362 * sin(((t - 0.55) / 0.45) * (PI / 2)));
        const from = center(x);
        return Array.from({ length: COLUMNS + 1 }, (__, c) => {
            const a = (c / COLUMNS) * TAU;
            const way: Vec3 = [0, cos(a), sin(a)];
            const far = cast(from, way, 0.075 * hand, ease(x));
            return put([x, from[1] + way[1] * far, from[2] + way[2] * far], c / COLUMNS);
        });
    });
    const flip = side > 0;
    for (let r = 0; r + 1 < RINGS; r++) for (let c = 0; c < COLUMNS; c++) mesh.quad(rings[r][c], rings[r][c + 1], rings[r + 1][c + 1], rings[r + 1][c], !flip);
    const tip = put([end, center(end)[1], middle], 0.5);
    for (let c = 0; c < COLUMNS; c++) mesh.triangle(rings[RINGS - 1][c], rings[RINGS - 1][c + 1], tip, !flip);
}

/** The thumb, out of the palm: a tube round its bones. */
function thumb(mesh: MeshBuilder, figure: BodyFigure, side: 1 | -1): void {
    const { hand } = figure.spec;
    const { points, rootRadius, tipRadius } = figure.fingers.Thumb;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const SIDES = 12;
    const STEPS = 10;
    const at = (s: number): Vec3 => {
        const f = clamp(s, 0, 2.9999);
        return mix(points[Math.floor(f)], points[Math.floor(f) + 1], f - Math.floor(f));
    };
    const along = normalize(sub(points[3], points[0]));
    const up = normalize(sub([0, 1, 0], scale(along, along[1])));
    const across = cross(along, up);
    const put = (p: Vec3, bone: Vec3, u: number): number => {
        const i = mesh.vertex(side * p[0], p[1], p[2], 0, 0, 0, u, clamp((pastWrist(figure, p[0]) + 0.03 * hand) / (0.2 * hand)));
        figure.weightsAt(side * bone[0], bone[1], bone[2], joints, weights);
        mesh.skinAt(i, joints, weights);
        return i;
    };
    const rings = Array.from({ length: STEPS }, (_, r) => {
        const t = r / (STEPS - 1);
        const round = Math.sqrt(Math.max(0, 1 - square(Math.max(0, (t - 0.66) / 0.34)) * 0.9));
        // Slim where it leaves the palm.
        const radius = (lerp(rootRadius * 1.25, tipRadius * 1.3, t) * lerp(0.72, 1, smoothstep(0, 0.4, t)) + THICK * hand) * round;
        const bone = at(lerp(0.25, 3, t < 0.66 ? 0.92 * t : 0.607 + 0.393 * sin(((t - 0.66) / 0.34) * (PI / 2))));
        return Array.from({ length: SIDES + 1 }, (__, k) => {
            const a = (k / SIDES) * TAU;
            return put(add(bone, add(scale(up, radius * cos(a)), scale(across, radius * sin(a)))), bone, k / SIDES);
        });
    });
    const flip = side > 0;
    for (let r = 0; r + 1 < STEPS; r++) for (let k = 0; k < SIDES; k++) mesh.quad(rings[r][k], rings[r][k + 1], rings[r + 1][k + 1], rings[r + 1][k], !flip);
    const tip = put(add(points[3], scale(along, 0.12 * tipRadius)), points[3], 0.5);
    for (let k = 0; k < SIDES; k++) mesh.triangle(rings[STEPS - 1][k], rings[STEPS - 1][k + 1], tip, !flip);
}

/** Four fingers in one soft volume, left hand: fuller than they are, and all but equally long. */
function grownTogether(figure: BodyFigure): Field {
    const { hand } = figure.spec;
    const field = new Field().profile(figure.maps.arm);
    const longer = hasMittens(figure.spec) ? { Index: 1, Middle: 1, Ring: 1, Little: 1 } : { Index: 1.02, Middle: 1, Ring: 1.02, Little: 1.12 };
    const fuller = hasMittens(figure.spec) ? 1 : 1.65;
    (['Index', 'Middle', 'Ring', 'Little'] as const).forEach((name, n) => {
        const { points, rootRadius, tipRadius } = figure.fingers[name];
        const root = points[0];
        const reached = points.map((p): Vec3 => [root[0] + (p[0] - root[0]) * longer[name] * 0.97, p[1], root[2] + (p[2] - root[2]) * 0.4]);
        fingerField(field, { points: reached as Finger['points'], rootRadius: rootRadius * fuller, tipRadius: tipRadius * fuller * 1.08 }, hand);
        if (n > 0) field.union(0.03 * hand);
    });
    return field.union(0.014 * hand);
}

/** What is one bends as one: the four fingers' weights become the middle finger's. */
function asOne(figure: BodyFigure, mesh: MeshBuilder): void {
    const other = new Map<number, number>();
    for (const side of ['left', 'right'])
        for (const finger of ['Index', 'Ring', 'Little'])
            for (const bone of ['Proximal', 'Intermediate', 'Distal']) other.set(figure.boneIndex(`${side}${finger}${bone}`), figure.boneIndex(`${side}Middle${bone}`));
    for (let i = 0; i < mesh.count; i++) {
        // Two weights may fall on one bone: they are added up.
        const sums = new Map<number, number>();
        for (let k = 4 * i; k < 4 * i + 4; k++) if (mesh.weights[k] > 0) sums.set(other.get(mesh.joints[k]) ?? mesh.joints[k], (sums.get(other.get(mesh.joints[k]) ?? mesh.joints[k]) ?? 0) + mesh.weights[k]);
        mesh.skinAt(i, [...sums.keys()], [...sums.values()]);
    }
}

/** Knitted wales along the hand, and stripes across it. */
function woolly(color: string, stripe?: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    if (stripe) for (const v of [0.3, 0.52, 0.74]) ops.push({ op: 'fill', path: polyPath([[0, v], [1, v], [1, v + 0.09], [0, v + 0.09]], true), paint: { kind: 'solid', ink: clothInk(stripe) } });
    // Each stitch a V: two short strokes that meet.
    const path = Array.from({ length: 16 }, (_, c) =>
        Array.from({ length: 22 }, (__, r) => {
            const [x, y, w, h] = [(c + 0.5) / 16, (r + 0.5) / 22, 0.42 / 16, 0.4 / 22];
            return polyPath([[x - w, y - h], [x, y + h], [x + w, y - h]]);
        }).join('')
    ).join('');
    ops.push({ op: 'stroke', path, width: 0.007, paint: { kind: 'solid', ink: dark, alpha: 0.32 } });
    return { size: 256, ops };
}

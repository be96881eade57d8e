import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { lineColor, lighten } from '../../paint/color';
import { metalInks } from '../../paint/plate';
import type { Drawing, DrawOp } from '../../paint/drawing';
import type { BuildContext, PartResult } from '../part';
import { armCaps, armRadius } from './arm-plate';
import { buttonRow } from './button';
import { clothInk, figureOf, foldedCloth, piece } from './cloth';
import { jacketCut, underJacket } from './jacket-cut';
import { bothSides, patch, seam } from './jacket-paint';
import { armReach, shell } from './shell';
import { standCollar } from './stand-collar';
import { armSpot, topUv, trunkSpot } from './top-chart';
import { topFolds } from './top-folds';
import { offSkirts, wearsSkirt } from './waist';

/** A jacket closed to a stand collar. */
export interface UniformJacket {
    color: string;
    buttons: string;
    /** Braid and epaulettes of an officer's. @default none */
    trim?: string;
    /** One row of buttons, or two as cooks wear. */
    style: 'school' | 'chef' | 'officer';
}

/** Makes a uniform jacket's pieces. */
export function uniformJacket(context: BuildContext, options: UniformJacket): PartResult {
    const figure = figureOf(context);
    const unit = figure.scale;
    const { outfit } = context;
    const officer = options.style === 'officer';
    const chef = options.style === 'chef';
    const trim = options.trim ?? options.color;
    const skirt = wearsSkirt(context);
    const clear = offSkirts(figure, outfit.copy(), 0.009 * unit);
    const low = skirt ? 0.885 : 0.845;
    const cut = jacketCut(figure, { point: 1.222, hem: low, sleeve: 0.404, ease: { chest: 0.0135, waist: officer ? 0.0115 : 0.0135, hem: 0.02, shoulder: 0.0125, cuff: 0.0175 } });
    const ease = (x: number, y: number, z: number): number => (skirt ? Math.max(cut.ease(x, y), clear.ease(x, y, z)) : cut.ease(x, y));
    const cloth = shell(figure, { outfit, over: 0.0035 * unit, ease, hem: cut.cut, smooth: 5, rim: 0.006 * unit, uv: topUv(figure), ...(skirt && { sculpt: clear.sculpt }) });
    const paint: DrawOp[] = [
        ...bothSides((k) => [...seam([[k * 0.25, 1.13], [k * 0.25, 0.86]], options.color), ...(chef ? patch([[k * 0.1, 1.16], [k * 0.15, 1.16], [k * 0.15, 1.11], [k * 0.1, 1.11]], lighten(options.color, -0.02), options.color) : [])]),
        ...seam(chef ? [[0.062, 1.22], [0.066, 0.99], [0.05, 0.845]] : [[0.004, 1.24], [0.004, 0.84]], options.color),
        ...(officer ? braid(trim) : [])
    ];
    const meshes = [piece(context, 'outerwear', 'uniform-jacket', options.color, cloth, { drawing: foldedCloth(options.color, topFolds({ fullness: officer ? 0.85 : 1, sleeve: 0.4, hem: low }), 512, paint) })];
    const collar = new MeshBuilder();
    standCollar(collar, figure, { open: 0.05, height: officer ? 0.038 : 0.034, off: 0.0125, thick: 0.005, lean: 0.002, front: 1.226, back: 1.26 });
    meshes.push(piece(context, 'outerwear', 'uniform-collar', options.color, collar, { drawing: officer ? edged(options.color, trim) : undefined }));
    const studs = new MeshBuilder();
    const radius = 0.0078 * unit;
    if (chef) for (const x of [0.058, -0.058]) buttonRow(studs, figure, cloth, { x: x * unit, from: figure.y(1.175), to: figure.y(0.965), count: 5, radius });
    else buttonRow(studs, figure, cloth, { x: 1e-6, from: figure.y(1.2), to: figure.y(low + 0.045), count: officer ? 7 : 5, radius });
    meshes.push(piece(context, 'outerwear', 'uniform-buttons', options.buttons, studs, { kind: 'metal', outline: 0.6 }));
    if (officer) {
        // Epaulettes: a board on either shoulder with a fringe round its end.
        const boards = new MeshBuilder();
        const r = armRadius(figure, figure.armS(0.03)) + 0.012 * unit;
        const bones = (side: 'left' | 'right'): readonly (readonly [string, number])[] => [[`${side}Shoulder`, 0.75], [`${side}UpperArm`, 0.25]];
        armCaps(boards, figure, { at: figure.armS(-0.004), half: 0.046 * unit, radius: r + 0.013 * unit, inner: r * 0.86, outer: r + 0.009 * unit, front: 0.105, back: 0.105, thick: 0.0055 * unit, bones });
        meshes.push(piece(context, 'outerwear', 'uniform-epaulettes', trim, boards, { kind: 'metal', drawing: board(trim) }));
        const fringe = new MeshBuilder();
        fringes(fringe, figure, r + 0.016 * unit);
        meshes.push(piece(context, 'outerwear', 'uniform-fringes', trim, fringe, { kind: 'metal', drawing: threads(trim), outline: 0.8 }));
        const cuffs = shell(figure, {
            outfit, over: 0.0022 * unit, ease: () => 0.0195 * unit, smooth: 3, rim: 0.005 * unit,
            hem: [(x) => armReach(figure, x) - figure.armS(0.406), (x, y) => figure.armS(0.352) - 0.4 * Math.max(0, y - figure.shoulder[1]) - armReach(figure, x)]
        });
        meshes.push(piece(context, 'outerwear', 'uniform-cuffs', trim, cuffs));
    }
    return { meshes, hides: [...underJacket(cut, unit), { layers: ['tops'], materials: ['hood', 'hoodie-strings'], test: () => true }] };
}

/** Braids across the chest with loops at their ends, and knots on the sleeves. */
function braid(color: string): DrawOp[] {
    const gold = clothInk(color);
    const dark = { lit: lineColor(color), shade: lineColor(color) };
    const ops: DrawOp[] = [];
    for (let i = 0; i < 6; i++) {
        const y = 1.19 - 0.043 * i;
        const reach = lerp(0.135, 0.07, i / 5);
        const path = [-1, 1].map((k) => [[k * 0.004, y], [k * reach * 0.5, y + 0.004], [k * reach, y + 0.01]].map(([turn, h], q) => `${q ? 'L' : 'M'}${trunkSpot(turn, h).join(' ')}`).join('')).join('');
        ops.push({ op: 'stroke', path, width: 0.0115, paint: { kind: 'solid', ink: dark, alpha: 0.7 } }, { op: 'stroke', path, width: 0.0082, paint: { kind: 'solid', ink: gold } });
        for (const k of [-1, 1]) {
            const ring = Array.from({ length: 13 }, (_, q) => trunkSpot(k * (reach + 0.012) + 0.012 * cos((q / 12) * TAU), y + 0.011 + 0.0095 * sin((q / 12) * TAU)));
            ops.push({ op: 'stroke', path: ring.map((p, q) => `${q ? 'L' : 'M'}${p.join(' ')}`).join(''), width: 0.006, paint: { kind: 'solid', ink: gold } });
        }
    }
    for (const turn of [0.36, 0.64]) ops.push({ op: 'stroke', path: [[turn, 0.3], [0.5, 0.27], [turn, 0.34]].map((p, q) => `${q ? 'L' : 'M'}${armSpot(p[0], p[1]).join(' ')}`).join(''), width: 0.006, paint: { kind: 'solid', ink: gold } });
    return ops;
}

/** A collar with braid along its edge. */
function edged(color: string, trim: string): Drawing {
    const gold = clothInk(trim);
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, { op: 'fill', path: 'M0 0L1 0L1 0.2L0 0.2Z', paint: { kind: 'solid', ink: gold } }] };
}

function board(color: string): Drawing {
    const { base, gleam, dark } = metalInks(color);
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path: 'M0 0.3L1 0.3L1 0.42L0 0.42Z', paint: { kind: 'solid', ink: gleam } }, { op: 'stroke', path: 'M0 0.16L1 0.16M0 0.84L1 0.84M0.12 0L0.12 1', width: 0.04, paint: { kind: 'solid', ink: dark, alpha: 0.6 } }] };
}

function threads(color: string): Drawing {
    const { base, gleam, dark } = metalInks(color);
    const lines = (from: number): string => Array.from({ length: 16 }, (_, i) => `M${(i + from) / 16} 0L${(i + from) / 16} 1`).join('');
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'stroke', path: lines(0.1), width: 0.016, paint: { kind: 'solid', ink: dark } }, { op: 'stroke', path: lines(0.5), width: 0.012, paint: { kind: 'solid', ink: gleam } }] };
}

/** Threads that hang from the boards' ends, all round them. */
function fringes(mesh: MeshBuilder, figure: ReturnType<typeof figureOf>, radius: number): void {
    const unit = figure.scale;
    const reach = figure.armS(0.032);
    const ARC = 12;
    for (const side of ['left', 'right'] as const) {
        const sign = side === 'left' ? 1 : -1;
        const joints = [figure.boneIndex(`${side}Shoulder`), figure.boneIndex(`${side}UpperArm`), 0, 0];
        const axis = figure.armAt(reach);
        const rows = [[0, 0], [0.006, -0.002], [0.007, -0.024], [0.001, -0.026]].map(([out, down]) => Array.from({ length: ARC + 1 }, (_, k) => {
            const turn = lerp(-0.125, 0.125, k / ARC) * TAU;
            const x = figure.shoulder[0] + reach + out * unit;
            const v = mesh.vertex(sign * x, axis[1] + radius * cos(turn) * 0.98 + down * unit, axis[2] + radius * sin(turn), 0, 0, 0, k / ARC, -down / 0.026);
            mesh.skinAt(v, joints, [0.75, 0.25, 0, 0]);
            return v;
        }));
        for (let r = 0; r + 1 < rows.length; r++)
            for (let k = 0; k < ARC; k++) {
                const [a, b, c, d] = [rows[r][k], rows[r + 1][k], rows[r + 1][k + 1], rows[r][k + 1]];
                if (sign > 0) mesh.quad(a, b, c, d);
                else mesh.quad(a, d, c, b);
            }
    }
}

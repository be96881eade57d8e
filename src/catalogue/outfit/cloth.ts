import { dropFolded } from '../../geometry/folded-triangles';
import type { LayerName, Material, MaterialKind } from '../../avatar/avatar';
import type { MeshBuilder } from '../../geometry/mesh';
import { random } from '../../geometry/random';
import { ink, lineColor } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import type { BuildContext, PartMesh } from '../part';

/** Width of the line round clothes, metres on an adult. */
const LINE = 0.0014;

export const figureOf = (context: BuildContext): BodyFigure => context.figure as BodyFigure;

/** A cloth colour in light and shade. */
export const clothInk = (hex: string): Ink => ink(hex, 'cloth');

export interface ClothOptions {
    kind?: MaterialKind;
    drawing?: Drawing;
    boneNames?: string[];
    outline?: number;
}

/** A finished piece of a garment. */
export function piece(context: BuildContext, layer: LayerName, name: string, color: string, mesh: MeshBuilder, options: ClothOptions = {}): PartMesh {
    const figure = figureOf(context);
    const material: Material = {
        name, kind: options.kind ?? 'cloth', alpha: 'opaque', opacity: 1, outlineWidth: LINE * figure.scale * (options.outline ?? 1), outlineColor: lineColor(color),
        drawing: options.drawing ?? { size: 4, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }] }
    };
    return { layer, material, boneNames: options.boneNames ?? figure.bones.map((b) => b.name), mesh: dropFolded(mesh.finish()) };
}

/** A line drawn on cloth through points of its picture: a seam, a row of stitches. `width` is a share of the picture. */
export const drawn = (points: readonly (readonly [number, number])[], width: number, paint: Ink, alpha = 1, soft = 0.001): DrawOp =>
    ({ op: 'stroke', path: polyPath(points), width, soft, paint: { kind: 'solid', ink: paint, alpha } });

/** A fold: a tapered stroke through points of the garment's picture, deep at its first point. */
export interface Fold {
    points: [number, number][];
    /** Share of the picture. */
    width: number;
    /** 0 … 1. @default 0.5 */
    strength?: number;
}

/**
 * Cloth with folds painted in. Smooth cloth looks like plastic; authored strokes, dark where the cloth is pinched and
 * gone where it falls free, are what makes it cloth.
 */
export function foldedCloth(color: string, folds: readonly Fold[], size = 512, over: readonly DrawOp[] = []): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    for (const { points, width, strength = 0.5 } of folds) {
        // A sliver from broad to a point; a second, wider and fainter one softens its edge.
        for (const [grow, alpha] of [[1.9, 0.32], [1, 1]]) {
            const left: [number, number][] = [];
            const right: [number, number][] = [];
            const n = points.length - 1;
            points.forEach(([x, y], i) => {
                const [ax, ay] = points[Math.max(0, i - 1)];
                const [bx, by] = points[Math.min(n, i + 1)];
                const l = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
                const w = width * grow * (1 - i / n) * (i === 0 ? 0.55 : 1);
                left.push([x - ((by - ay) / l) * w, y + ((bx - ax) / l) * w]);
                right.push([x + ((by - ay) / l) * w, y - ((bx - ax) / l) * w]);
            });
            ops.push({ op: 'fill', path: polyPath([...left, ...right.reverse()], true), paint: { kind: 'solid', ink: dark, alpha: strength * alpha } });
        }
    }
    return { size, ops: [...ops, ...over] };
}

/** Folds every shirt has, in the body's own picture: from the armpits, at the waist, inside the elbows. `fullness` 0 … 1.5. */
export function shirtFolds(fullness: number, long: boolean): Fold[] {
    const next = random(5);
    const folds: Fold[] = [];
    // The trunk: u 0.25 is the front's centre, v 0.5 the groin, 0 the neck; the armholes lie near u .09–.16 and .34–.41, v .09–.22.
    for (const k of [1, -1]) {
        const u = (x: number) => 0.25 + k * x;
        folds.push(
            { points: [[u(0.088), 0.235], [u(0.062), 0.262], [u(0.036), 0.272]], width: 0.006 * fullness, strength: 0.55 },
            { points: [[u(0.092), 0.262], [u(0.07), 0.3], [u(0.052), 0.316]], width: 0.005 * fullness, strength: 0.5 },
            { points: [[u(0.165), 0.235], [u(0.196), 0.266], [u(0.222), 0.274]], width: 0.006 * fullness, strength: 0.5 },
            { points: [[u(0.125), 0.36], [u(0.09), 0.352], [u(0.05), 0.362]], width: 0.006 * fullness, strength: 0.5 },
            { points: [[u(0.125), 0.385], [u(0.1), 0.392], [u(0.064), 0.386]], width: 0.005 * fullness, strength: 0.45 },
            { points: [[u(0.13), 0.372], [u(0.17), 0.364], [u(0.21), 0.374]], width: 0.006 * fullness, strength: 0.5 }
        );
    }
    if (long)
        for (const y of [0, 0.5])
            for (let i = 0; i < 9; i++) {
                // The arm: v falls from the hand (0) to the shoulder (0.5); the elbow's hollow is at u .25 of its chart.
                const v = y + 0.5 * (0.42 + 0.035 * i + 0.02 * next());
                const u = 0.5 + 0.16 * (0.2 + 0.5 * next());
                folds.push({ points: [[u, v], [u + 0.02, v + 0.008], [u + 0.042, v + 0.002 + 0.012 * next()]], width: 0.0045 * fullness, strength: 0.45 });
            }
    return folds;
}

/** The edge of the front that lies over the other, in the body's own picture: from the chest down, a little to the character's right. */
export function closing(color: string, from = 0.3, to = 0.5): DrawOp {
    const base = clothInk(color);
    return drawn([[0.252, from], [0.2535, to]], 0.003, { lit: ink(base.shade, 'cloth').shade, shade: ink(base.shade, 'cloth').shade }, 0.9);
}

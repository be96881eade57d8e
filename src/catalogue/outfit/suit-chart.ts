import { clamp } from '../../geometry/scalar';
import { polyPath, type DrawOp, type Ink } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { bodyTemplate, bodyUv } from '../../rig/body-template';
import { CHART_ARM, CHART_LEG, CHART_TORSO } from '../../rig/rings';

/** Where things lie in the body's own picture, for garments that cover all of it. Heights and reaches on the adult female. */
export class SuitChart {
    private readonly trunkRows: number[];
    private readonly legRows: number[];
    private readonly armRows: number[];

    constructor(private readonly figure: BodyFigure) {
        const { template, trunk, legRings, armRings } = bodyTemplate(figure);
        const mean = (ids: readonly number[], k: number): number => ids.filter((i) => i >= 0).reduce((sum, i) => sum + template.get(i)[k], 0) / ids.filter((i) => i >= 0).length;
        this.trunkRows = trunk.map((row) => mean(row, 1));
        this.legRows = legRings.map((row) => -mean(row, 1));
        this.armRows = armRings.map((row) => mean(row, 0) - figure.shoulder[0]);
    }

    /** `turn` round the trunk: 0 front, ¼ the side, ½ back. */
    trunk(turn: number, y: number, mirrored: boolean): readonly [number, number] {
        return bodyUv(CHART_TORSO, clamp(2 * turn), rowOf(this.trunkRows, this.figure.y(y)) / (this.trunkRows.length - 1), mirrored);
    }

    /** `turn` round the leg: 0 front, ¼ outside, ½ back, ¾ inside. */
    leg(turn: number, y: number, mirrored: boolean): readonly [number, number] {
        return bodyUv(CHART_LEG, clamp((0.135 + turn) % 1), 1 - rowOf(this.legRows, -this.figure.y(y)) / (this.legRows.length + 13), mirrored);
    }

    /** `turn` round the arm: 0 underneath, ¼ behind, ½ above, ¾ in front. */
    arm(turn: number, s: number, mirrored: boolean): readonly [number, number] {
        return bodyUv(CHART_ARM, clamp(turn), 1 - rowOf(this.armRows, this.figure.armS(s)) / this.armRows.length, mirrored);
    }

    /** Both halves of something: filled, or with `width` a line. */
    on(part: 'trunk' | 'leg' | 'arm', spots: readonly (readonly [number, number])[], paint: Ink, { width, alpha = 1 }: { width?: number; alpha?: number } = {}): DrawOp[] {
        return [false, true].map((mirrored): DrawOp => {
            const points = along(spots, width === undefined).map(([turn, at]) => this[part](turn, at, mirrored));
            return width === undefined
                ? { op: 'fill', path: polyPath(points, true), paint: { kind: 'solid', ink: paint, alpha } }
                : { op: 'stroke', path: polyPath(points), width, paint: { kind: 'solid', ink: paint, alpha } };
        });
    }
}

/** With places between: the picture bends. */
function along(spots: readonly (readonly [number, number])[], closed: boolean): (readonly [number, number])[] {
    return spots.flatMap((a, i) => {
        const b = spots[(i + 1) % spots.length];
        return i === spots.length - 1 && !closed ? [a] : [0, 1, 2, 3].map((k) => [a[0] + ((b[0] - a[0]) * k) / 4, a[1] + ((b[1] - a[1]) * k) / 4] as const);
    });
}

/** Where in a rising table a value stands. */
function rowOf(table: readonly number[], value: number): number {
    let i = 0;
    while (i < table.length - 2 && table[i + 1] < value) i++;
    return i + (value - table[i]) / (table[i + 1] - table[i] || 1);
}

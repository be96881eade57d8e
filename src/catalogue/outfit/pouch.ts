import { MeshBuilder } from '../../geometry/mesh';
import { ink } from '../../paint/color';
import type { Drawing, DrawOp } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { flap, hanging, softBox, stiffAt, type SoftBox } from '../accessory/soft-box';
import { circle } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { inFrame } from '../ornament/seat';
import { clothInk, drawn } from './cloth';
import type { Spot } from './on-cloth';

/** The pieces of a pouch, each its own material. */
export interface PouchMeshes {
    body: MeshBuilder;
    flap: MeshBuilder;
    metal: MeshBuilder;
}
export const pouchMeshes = (): PouchMeshes => ({ body: new MeshBuilder(), flap: new MeshBuilder(), metal: new MeshBuilder() });

/** A pouch with a flap and a stud, its back at a place on a belt; it hangs from its top, and moves as the skin there does. Metres. */
export function pouch(into: PouchMeshes, figure: BodyFigure, { at, out }: Spot, box: SoftBox, down = 0.55): void {
    const above = 0.18 * box.height;
    const frame = hanging([at[0], at[1] + above - 0.5 * box.height, at[2]], out);
    softBox(into.body, frame, box, stiffAt(into.body, figure, at));
    flap(into.flap, figure, frame, box, { half: 0.52 * box.width, down, thick: 0.09 * box.depth, corner: 0.34 * box.width, off: 0.02 * box.depth }, stiffAt(into.flap, figure, at));
    const first = into.metal.count;
    const radius = 0.1 * box.width;
    plate(into.metal, { ...frame, at: inFrame(frame, 0, (0.5 - 0.78 * down) * box.height, 1.12 * box.depth + (box.full ?? 0)) }, circle(8).map(([x, y]) => [2 * x * radius, 2 * y * radius] as const), { thick: 0.5 * radius, dome: 0.2 * radius });
    const skin = stiffAt(into.metal, figure, at);
    for (let i = first; i < into.metal.count; i++) skin(i);
}

/** A pouch's leather: darker towards its bottom, a seam round its front. */
export function pouchLeather(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    ops.push(drawn([[0.12, 0.1], [0.12, 0.84], [0.88, 0.84], [0.88, 0.1]], 0.022, dark, 0.8));
    ops.push({ op: 'fill', path: 'M0 0.93 L1 0.93 L1 1 L0 1 Z', paint: { kind: 'solid', ink: dark, alpha: 0.7 } });
    return { size: 64, ops };
}

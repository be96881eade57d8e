import { MeshBuilder } from '../../geometry/mesh';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { button } from './button';
import { clothInk, drawn } from './cloth';
import { onCloth } from './on-cloth';
import { shell, type ShellOptions } from './shell';

export interface PlacketOptions {
    /** Heights of its ends, metres. */
    top: number;
    bottom: number;
    /** Half its width, metres. */
    half: number;
    /** From button to button, metres; the first lies `first` below the top. */
    step: number;
    first: number;
    /** Radius of a button, metres. */
    radius: number;
    /** Where buttons stop, metres. @default 0.012 above the bottom */
    last?: number;
    /** How far it lies off the cloth, metres. @default 0.0018 × figure scale */
    lift?: number;
}

/** The strip that closes a shirt, laid on it, and the buttons on the strip. `cloth` are the shirt's own shell options, with what lies below the shirt as their outfit. */
export function placket(figure: BodyFigure, cloth: ShellOptions, options: PlacketOptions): { strip: MeshBuilder; buttons: MeshBuilder } {
    const unit = figure.scale;
    const { top, bottom, half, step, first, radius, last = bottom + 0.012 * unit, lift = 0.0018 * unit } = options;
    const strip = shell(figure, {
        ...cloth, ease: (x, y, z) => cloth.ease(x, y, z) + lift, margin: 0.2, exact: true, rim: 0.003 * unit,
        hem: [(x, y, z) => Math.max(Math.abs(x) - half, -z), (_x, y) => Math.max(y - top, bottom - y)],
        uv: (x, y) => [0.5 + (0.5 * x) / half, (top - y) / (top - bottom)]
    });
    const buttons = new MeshBuilder();
    for (let y = top - first; y > last; y -= step) {
        const spot = onCloth(strip, 1e-6, y);
        if (spot) button(buttons, figure, spot, radius);
    }
    return { strip, buttons };
}

/** A placket's picture: a row of stitches along both edges. */
export function placketCloth(color: string): Drawing {
    const base = clothInk(color);
    const thread = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, ...[0.17, 0.83].map((u) => drawn([[u, 0], [u, 1]], 0.035, thread, 0.8, 0.01))] };
}

/** A button's picture: two holes and the thread between them. */
export function buttonFace(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: ink(base.shade, 'cloth').shade, shade: ink(base.shade, 'cloth').shade };
    return {
        size: 32,
        ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'stroke', path: polyPath([[0.42, 0.5], [0.58, 0.5]]), width: 0.09, paint: { kind: 'solid', ink: dark } }]
    };
}

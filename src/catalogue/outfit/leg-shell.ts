import { clamp, hypot2, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { legsUv } from './leg-chart';
import { shell, smoothMax, type Hem, type ShellOptions } from './shell';

/** How wide a trouser leg is. Lengths on the adult female, metres. */
export interface LegShape {
    /** Off the skin at the thighs; half as much at the hips, where a top goes over it. */
    ease: number;
    /** Radius beyond the knee's own, at the knee. */
    knee: number;
    /** Radius beyond the calf's own, at the hem. */
    hem: number;
    /** Height of the waist edge. */
    waist: number;
}

export interface LegShells {
    ease: ShellOptions['ease'];
    /** Negative on the trousers. */
    within: Hem;
    /** Negative below a line `rise` metres above the hem: turn-ups and seams. */
    belowHem(rise: number): Hem;
    /** The cloth, with the picture of `leg-chart.ts`. */
    make(options?: Partial<ShellOptions>): ReturnType<typeof shell>;
}

/** Trousers over the body's own legs: straight tubes from the knee down, so that no calf shows through the cloth. */
export function legShells(figure: BodyFigure, shape: LegShape): LegShells {
    const unit = figure.scale;
    const mean = (y: number): number => {
        const [out, inn, front, back] = figure.leg.at(y);
        return (out + inn + front + back) / 4;
    };
    const kneeY = figure.y(0.46);
    let calf = 0;
    for (let i = 0; i <= 8; i++) calf = Math.max(calf, mean(figure.y(lerp(0.16, 0.4, i / 8))));
    const kneeR = mean(kneeY) + shape.knee * unit;
    const hemR = calf + shape.hem * unit;
    const ankle = figure.spec.ankle;
    const crotch = figure.spec.crotchY;
    const hipY = figure.y(0.81);
    const ease = (x: number, y: number, z: number): number => {
        const least = shape.ease * lerp(1, 0.5, smoothstep(hipY, hipY + 0.06 * unit, y)) * unit;
        if (y > kneeY + 0.12 * unit) return y < crotch + 0.02 * unit ? Math.min(least, Math.max(0.0006, Math.abs(x) - 0.0008)) : least;
        const at = figure.leg.at(Math.max(y, figure.y(0.1)));
        const radius = hypot2(Math.abs(x) - at[4], z - at[5]);
        const t = clamp((kneeY - y) / (kneeY - figure.y(0.05)));
        const straight = lerp(kneeR, hemR, t) - radius;
        // Over the shoe and its welt.
        const over = 0.017 * unit * smoothstep(figure.y(0.13), figure.y(0.075), y);
        const own = Math.max(shape.ease * 0.55 * unit, straight, over);
        const e = lerp(own, least, smoothstep(kneeY + 0.02 * unit, kneeY + 0.12 * unit, y));
        return Math.min(e, Math.max(0.0006, Math.abs(x) - 0.0015));
    };
    // The hem breaks on the instep: it rises towards the toes.
    const floor = (z: number): number => figure.y(0.03) + 0.5 * Math.max(0, z - ankle[2] - 0.026 * unit);
    const waistY = figure.y(shape.waist);
    const within: Hem = (_, y, z) => smoothMax(y - waistY, floor(z) - y, 0.002 * unit);
    return {
        ease,
        within,
        belowHem: (rise) => (_, y, z) => y - floor(z) - rise,
        make: (options = {}) => shell(figure, { ease, hem: within, smooth: 4, uv: (_x, _y, _z, u, v) => legsUv(u, v), ...options })
    };
}

import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

/** Up the inside, over the roll and down its outside: share of the collar's height and how far off the neck, metres on an adult; where it lies in the picture. */
const SECTION: readonly (readonly [rise: number, out: number, v: number, light: number])[] = [
    [0.3, 0.0035, 0, -0.6], [0.86, 0.0045, 0, -0.4], [0.98, 0.0075, 0.05, 0], [0.97, 0.0115, 0.15, 0], [0.8, 0.0155, 0.35, 0], [0.45, 0.0165, 0.65, 0], [0.2, 0.0165, 0.9, 0], [0.14, 0.0135, 1, -0.3], [0.16, 0.008, 1, -0.6]
];

/** A knitted collar turned down over itself round the neck, as a turtleneck's. Its picture is that of a rib: u runs from the front (0) to the back (1). */
export function rolledNeck(mesh: MeshBuilder, figure: BodyFigure): void {
    const unit = figure.scale;
    const AROUND = 28;
    const bones = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
    const rings = Array.from({ length: AROUND }, (_, j) => {
        const angle = (j / AROUND) * TAU;
        const [s, c] = [sin(angle), cos(angle)];
        const ahead = (1 + c) / 2;
        const base = lerp(figure.y(1.262), figure.y(1.228), pow(ahead, 1.3));
        const top = lerp(figure.y(1.307), figure.y(1.283), pow(ahead, 1.2));
        const at = figure.neckSection(lerp(base, top, 0.85));
        const depth = c > 0 ? at.front : at.back;
        const r = 1 / Math.sqrt((s * s) / (at.rx * at.rx) + (c * c) / (depth * depth));
        return SECTION.map(([rise, out, v, light]) => {
            const y = lerp(base, top, rise);
            // Wider at its foot, where the shoulders begin.
            let far = r + (out + 0.007 * (1 - rise) * (1 - rise)) * unit;
            // Nor may it sink into the shoulders.
            for (let k = 0; k < 3; k++) far += Math.max(0, 0.0025 * unit - figure.distance(s * far, y, at.cz + c * far));
            const i = mesh.vertex(s * far, y, at.cz + c * far, 0, 0, 0, Math.min(angle, TAU - angle) / (TAU / 2), v);
            const bend = 0.45 * smoothstep(figure.y(1.24), figure.y(1.3), y);
            mesh.skinAt(i, bones, [1 - bend, bend]);
            mesh.shadeAt(i, light);
            return i;
        });
    });
    for (let j = 0; j < AROUND; j++) {
        const [a, b] = [rings[j], rings[(j + 1) % AROUND]];
        for (let q = 0; q + 1 < SECTION.length; q++) mesh.quad(a[q], a[q + 1], b[q + 1], b[q]);
    }
}

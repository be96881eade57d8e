import type { MeshBuilder } from '../../geometry/mesh';
import { cos, hypot3, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

export interface ShirtCollarOptions {
    /** Half the opening at the throat, radians. @default 0.15 */
    open?: number;
    /** How far the fall reaches down behind and at the points, metres on an adult. @default 0.043 and 0.06 */
    fall?: number;
    tips?: number;
    /** Clearance the fall keeps off the skin, metres on an adult. @default 0.0195 */
    clearance?: number;
}

/** A turned-down shirt collar: a stand round the neck and a fall over it, closed all round. */
export function shirtCollar(mesh: MeshBuilder, figure: BodyFigure, options: ShirtCollarOptions = {}): void {
    const { open = 0.15, fall = 0.043, tips = 0.06, clearance = 0.0195 } = options;
    const unit = figure.scale;
    const AROUND = 28;
    const field = figure.fields.noFingers;
    const g = field.gradient;
    const bone = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
    // Up the inside of the stand, over the fold, down the fall and back under it.
    const section: readonly (readonly [side: 'stand' | 'fall', share: number, out: number])[] = [
        ['stand', 0, 0.0055], ['stand', 1, 0.0065], ['fall', 0, 0.0095], ['fall', 0.35, 0.0145], ['fall', 0.7, 0.019], ['fall', 1, 0.024], ['fall', 0.97, 0.0205], ['stand', 0.55, 0.0075]
    ];
    const rings: number[][] = [];
    for (let j = 0; j <= AROUND; j++) {
        const angle = lerp(open, TAU - open, j / AROUND);
        const s = sin(angle);
        const c = cos(angle);
        const front = (1 + c) / 2;
        const throat = front * front * front;
        const base = lerp(figure.y(1.268), figure.y(1.226), pow(front, 1.3));
        const top = base + 0.027 * unit * lerp(1, 0.82, throat);
        const neck = (y: number) => {
            const at = figure.neckSection(y);
            const depth = c > 0 ? at.front : at.back;
            return { r: 1 / Math.sqrt((s * s) / (at.rx * at.rx) + (c * c) / (depth * depth)), cz: at.cz };
        };
        const stand = neck(top);
        const drop = lerp(fall, tips, throat) * unit;
        rings.push(section.map(([side, share, out], q) => {
            let y = side === 'stand' ? lerp(base, top, share) : top + 0.002 * unit - drop * share;
            const r = stand.r + out * unit;
            let x = s * r + (side === 'fall' ? Math.sign(s) * throat * share * 0.013 * unit : 0);
            let z = stand.cz + c * r + (side === 'fall' ? throat * share * 0.01 * unit : 0);
            if (side === 'fall') {
                // Lies on the shoulders: moved straight off them, not outwards, or it would stand like wings.
                const want = (q === 6 ? clearance - 0.0035 : clearance) * unit * smoothstep(0, 0.45, share);
                for (let k = 0; k < 5; k++) {
                    const d = field.evaluate(x, y, z);
                    if (d >= want) break;
                    const l = hypot3(g[0], g[1], g[2]) || 1;
                    x += (g[0] / l) * (want - d);
                    y += (g[1] / l) * (want - d);
                    z += (g[2] / l) * (want - d);
                }
            }
            const i = mesh.vertex(x, y, z);
            const bend = 0.35 * smoothstep(figure.y(1.25), figure.y(1.29), y);
            mesh.skinAt(i, bone, [1 - bend, bend]);
            mesh.shadeAt(i, q === 0 || q === 1 || q >= 6 ? -0.5 : 0);
            return i;
        }));
    }
    const n = section.length;
    for (let j = 0; j < AROUND; j++)
        for (let q = 0; q < n; q++) mesh.quad(rings[j][q], rings[j][(q + 1) % n], rings[j + 1][(q + 1) % n], rings[j + 1][q]);
    for (let q = 1; q < n - 1; q++) {
        mesh.triangle(rings[0][0], rings[0][q + 1], rings[0][q]);
        mesh.triangle(rings[AROUND][0], rings[AROUND][q], rings[AROUND][q + 1]);
    }
}

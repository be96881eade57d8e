import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin } from '../../geometry/scalar';
import { add, cross, normalize, scale, sub, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { FINGERS, hasMittens } from '../../rig/hand';
import { fingerBones } from '../../rig/skeleton';
import { TOES, toeAt } from './toes';

/** A nail: columns across it (radians from its middle) and rows along it. */
const COLUMNS = [-0.75, -0.4, 0, 0.4, 0.75];
const ROWS = [0, 0.5, 1];
/** How far a nail stands off the finger, as a share of its radius. */
const LIFT = 0.07;

/** Nails on fingers and toes: small plates on their backs. Mittens have none. */
export function nails(figure: BodyFigure): MeshBuilder {
    const mesh = new MeshBuilder();
    /** `flip`: its columns run the other way round. */
    const plate = (bone: number, side: number, flip: boolean, place: (along: number, angle: number) => { at: Vec3; out: Vec3 }): void => {
        const rows = ROWS.map((along, r) =>
            COLUMNS.map((angle) => {
                // Rounded at both ends.
                const { at, out } = place(r === 1 ? along : along + (r === 0 ? 1 : -1) * 0.16 * angle * angle, angle);
                const i = mesh.vertex(side * at[0], at[1], at[2], side * out[0], out[1], out[2], 0.5 + angle * 0.5, 1 - along);
                mesh.skinAt(i, [bone], [1]);
                mesh.shadeAt(i, 0, 0, 0, 0);
                return i;
            })
        );
        for (let r = 0; r + 1 < rows.length; r++) for (let k = 0; k + 1 < COLUMNS.length; k++) mesh.quad(rows[r][k], rows[r][k + 1], rows[r + 1][k + 1], rows[r + 1][k], side > 0 !== flip);
    };
    for (const side of [1, -1]) {
        const name = side > 0 ? 'left' : 'right';
        if (!hasMittens(figure.spec))
            for (const finger of FINGERS) {
                const { points, tipRadius } = figure.fingers[finger];
                const along = normalize(sub(points[3], points[2]));
                // A thumb's nail looks up and forward, the others' up.
                const up = normalize(sub(finger === 'Thumb' ? [0.25, 1, -0.35] : [0, 1, 0], scale(along, finger === 'Thumb' ? along[1] + 0.25 * along[0] - 0.35 * along[2] : along[1])));
                const across = cross(along, up);
                const bone = figure.boneIndex(`${name}${fingerBones(finger)[2]}`);
                plate(bone, side, true, (t, angle) => {
                    const out = add(scale(across, sin(angle)), scale(up, cos(angle)));
                    const r = tipRadius * (1.1 + LIFT) * lerp(1, 0.86, t * t);
                    return { at: add(add(points[2], scale(sub(points[3], points[2]), lerp(0.5, 1.12, t))), scale(out, r)), out };
                });
            }
        for (const toe of TOES)
            plate(figure.boneIndex(`${name}Toes`), side, false, (t, angle) => {
                const { at, r } = toeAt(figure, toe, lerp(0.66, 0.965, t));
                const out: Vec3 = [sin(angle), cos(angle), 0];
                return { at: add(at, scale(out, r * (1 + 2 * LIFT))), out: normalize([out[0], out[1], 0.3 + 0.5 * t]) };
            });
    }
    return mesh;
}

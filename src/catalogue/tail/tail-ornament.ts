import { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import { lineColor } from '../../paint/color';
import { unit, type V3 } from '../hair/scalp';
import { bellBall, bellDrawing } from '../ornament/bell-mesh';
import { bowMesh } from '../ornament/bow-mesh';
import { ribbonCloth } from '../ornament/ribbon-cloth';
import { inFrame, upright } from '../ornament/seat';
import type { BuildContext, PartMesh } from '../part';
import type { MadeTail } from './tail-part';

/** A ribbon tied round a tail, with or without a bell. */
export interface TailBow extends MadeTail {
    /** Where along the tail. */
    at: number;
    /** From the knot to the end of a loop, metres on an adult. */
    size: number;
    color: string;
    /** Colour of the bell, if there is one. */
    bell?: string;
}

/** The band, its bow and the bell, tied where they are seen from the front: on the outside. */
export function tailBow({ head }: BuildContext, name: string, { spine, radius: radiusAt, unit: scale, at, size: wide, color, bell, boneNames, hangOn }: TailBow): PartMesh[] {
    const [radius, size] = [radiusAt(at), wide * scale];
    const cloth = new MeshBuilder();
    const { q, along, up, side } = spine.at(at);

    // 1. The band round it.
    const AROUND = 8;
    const rows = ([[-1, 1], [-0.8, 1.14], [0.8, 1.14], [1, 1]] as const).map(([k, stand]) =>
        Array.from({ length: AROUND }, (_, i) => {
            const [c, s] = [cos((TAU * i) / AROUND), sin((TAU * i) / AROUND)];
            const p = [0, 1, 2].map((d) => q[d] + along[d] * k * 0.22 * size + (side[d] * c + up[d] * s) * radius * stand);
            return cloth.vertex(p[0], p[1], p[2], 0, 0, 0, i / AROUND, 0.2);
        })
    );
    for (let r = 0; r + 1 < rows.length; r++) for (let i = 0; i < AROUND; i++) cloth.quad(rows[r][i], rows[r + 1][i], rows[r + 1][(i + 1) % AROUND], rows[r][(i + 1) % AROUND]);

    // 2. The bow on it.
    const ahead: V3 = [0.55 * (q[0] < 0 ? -1 : 1), 0.05, 0.8];
    const way = ahead[0] * along[0] + ahead[1] * along[1] + ahead[2] * along[2];
    const out = unit([0, 1, 2].map((d) => ahead[d] - along[d] * way) as V3);
    const frame = upright([0, 1, 2].map((d) => q[d] + out[d] * radius) as V3, out);
    bowMesh(cloth, frame, { size, tails: 0.8, full: 0.95 });
    const hang = hangOn(cloth);
    for (let v = 0; v < cloth.count; v++) hang(v, at);
    const line = { outlineWidth: 0.0052 * head.scale, alpha: 'opaque', opacity: 1 } as const;
    const pieces: PartMesh[] = [{ layer: 'tail', boneNames, mesh: cloth.finish(), material: { name: `${name}-bow`, kind: 'cloth', drawing: ribbonCloth(color, 'plain', color), outlineColor: lineColor(color), ...line } }];
    if (bell) {
        const ball = new MeshBuilder();
        bellBall(ball, upright(inFrame(frame, 0, -0.62 * size, 0.36 * size), out), 0.36 * size);
        const hangBell = hangOn(ball);
        for (let v = 0; v < ball.count; v++) hangBell(v, at);
        pieces.push({ layer: 'tail', boneNames, mesh: ball.finish(), material: { name: `${name}-bell`, kind: 'metal', drawing: bellDrawing(bell), outlineColor: lineColor(bell), ...line } });
    }
    return pieces;
}

import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin } from '../../geometry/scalar';
import type { HatSeat } from './hat-seat';

export interface VisorOptions {
    /** Where its middle is on the band, radians. */
    azimuth: number;
    /** Half the angle of the band it takes, radians. */
    half: number;
    /** How far it stands out in the middle, head units. */
    length: number;
    thick: number;
    /** Height of its root over the band's lower edge. */
    lift: number;
    /** How steeply it falls ahead. */
    pitch: number;
    /** How much lower its sides are than its middle. */
    curve: number;
    /** How far its root stands off the inside of the band. */
    off: number;
}

const COLUMNS = 16;
const ROWS = [0, 0.4, 0.8, 1];

/** A peak: a curved plate that stands out of the band. v runs from its root (0) to its edge (1), u across. */
export function visor(mesh: MeshBuilder, seat: HatSeat, { azimuth, half, length, thick, lift, pitch, curve, off }: VisorOptions): void {
    const [ca, sa] = [cos(azimuth), sin(azimuth)];
    const column = (i: number): ((t: number, face: number) => number) => {
        const s = (2 * i) / COLUMNS - 1;
        const angle = s * half;
        const root = seat.band(azimuth + angle) + off - 0.012;
        // Its outline is round: no corner where it leaves the band.
        const out = length * Math.sqrt(Math.max(0, 1 - s * s * s * s)) * (1 - 0.12 * s * s) + 0.012;
        return (t, face) => {
            // Own directions: across and ahead of the peak.
            const x = root * sin(angle) + out * t * 0.3 * sin(angle);
            const z = root * cos(angle) + out * t;
            const y = lift - pitch * out * t - curve * x * x * (0.35 * t + 0.65 * t * t) + face * thick * (t === 1 ? 0.3 : 0.5);
            const q = seat.place(x * ca + z * sa, y, z * ca - x * sa);
            const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, i / COLUMNS, t);
            mesh.shadeAt(v, face < 0 ? -0.55 : t === 0 ? -0.35 : 0, 0, 0, 0.9);
            return v;
        };
    };
    const rows = Array.from({ length: COLUMNS + 1 }, (_, i) => {
        const put = column(i);
        return [...ROWS.map((t) => put(t, 1)), ...[...ROWS].reverse().map((t) => put(t, -1))];
    });
    const n = rows[0].length;
    for (let i = 0; i < COLUMNS; i++) for (let k = 0; k + 1 < n; k++) mesh.quad(rows[i][k], rows[i][k + 1], rows[i + 1][k + 1], rows[i + 1][k]);
}

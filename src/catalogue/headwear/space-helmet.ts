import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, sin } from '../../geometry/scalar';
import { ink, lineColor } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { toAvatar } from '../accessory/to-avatar';
import type { Vec3 } from '../../geometry/vec3';
import type { V3 } from '../hair/scalp';
import { definePart } from '../part';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

/** Height over the chin the helmet ends at, above the suit's collar. */
const LOWEST = -0.14;

export default definePart({
    id: 'headwear/space-helmet',
    slot: 'headwear',
    title: { en: 'Space helmet', ja: '宇宙ヘルメット' },
    description: 'A round helmet with a clear bowl before the face, a white shell behind and lamps at the ears.',
    words: { en: ['space helmet', 'astronaut helmet', 'fishbowl helmet', 'glass helmet', 'bubble helmet'], ja: ['宇宙ヘルメット', '宇宙服のヘルメット'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#f3f2ef', main: true, title: { en: 'Shell', ja: '外殻' } },
        glass: { type: 'color', default: '#bfe4f2', title: { en: 'Glass', ja: 'ガラス' }, words: { en: ['helmet glass'], ja: ['ガラスの色'] } },
        tint: { type: 'number', min: 0.08, max: 0.9, default: 0.2, step: 0.02, unit: '', title: { en: 'Tint', ja: '濃さ' }, words: [{ words: { en: ['mirrored visor', 'dark visor'], ja: ['ミラーバイザー'] }, value: 0.75 }] }
    },
    build(context, { color, glass, tint }) {
        const { head } = context;
        const { skull } = head;
        const seat = new HatSeat(context, { height: 0.6, lean: 0, most: 0.06 });
        // Round hair, chin and all.
        const at: V3 = [0, 0.5, skull.center[2] + 0.03];
        const R = Math.max(seat.band(1.5708), seat.band(0), seat.band(3.1416), seat.at[1] + seat.top - at[1]) + 0.085;
        // 1. The shell: behind a plane that leans from the crown to the cheeks, with a rolled edge.
        const shell = new MeshBuilder();
        const COLUMNS = 28;
        // Turned so that the lathe's axis looks ahead: rings from the edge to the back.
        const about = (turn: number, out: number, r: number): V3 => {
            // Seen from ahead: `turn` round the axis from the top, `out` degrees away from straight ahead.
            const [c, s] = [cos(out * DEGREES), sin(out * DEGREES)];
            const up = 18 * DEGREES;
            const [x, y, z] = [r * s * sin(turn), r * s * cos(turn), r * c];
            return [at[0] + x, at[1] + y * cos(up) - z * sin(up) * 0.3, at[2] + z * cos(up * 0.3) + y * sin(up) * -0.2];
        };
        const rows: (readonly [out: number, r: number, light: number, line: number])[] = [[80, R - 0.03, -0.5, 0], [74, R - 0.02, -0.4, 0], [72, R + 0.006, 0, 0.8], [73, R + 0.03, 0, 1], [78, R + 0.034, 0, 1], [83, R + 0.014, 0, 1], [96, R + 0.01, 0, 1], [112, R + 0.01, 0, 1], [130, R + 0.01, 0, 1], [150, R + 0.01, 0, 1], [168, R + 0.01, 0, 1], [180, R + 0.01, 0, 1]];
        const ids = rows.map(([out, r, light, line], i) => Array.from({ length: COLUMNS + 1 }, (_, k) => {
            const p = about((k === COLUMNS ? 0 : k / COLUMNS) * 360 * DEGREES, out, r);
            // It stops above the collar.
            const v = shell.vertex(p[0], Math.max(p[1], LOWEST), p[2], 0, 0, 0, k / COLUMNS, i / (rows.length - 1));
            shell.shadeAt(v, light, 0, 0, line);
            return v;
        }));
        for (let r = 0; r + 1 < rows.length; r++) for (let k = 0; k < COLUMNS; k++) shell.quad(ids[r][k], ids[r][k + 1], ids[r + 1][k + 1], ids[r + 1][k]);
        const meshes = [hatPiece(context, 'space-helmet', color, shell, { drawing: shellPaint(color) })];
        // 2. Lamps at the ears.
        const lamps = new MeshBuilder();
        for (const side of [1, -1]) {
            const turns: Turn[] = [[0, 0.07], [0.05, 0.07], [0.062, 0.058], [0.064, 0]].map(([out, r], i) => ({ place: (a) => [side * (R - 0.005 + out), at[1] + 0.02 + r * cos(a), at[2] - 0.12 + r * sin(a) * side], v: i / 3 }));
            lathe(lamps, turns, 14);
        }
        meshes.push(hatPiece(context, 'space-helmet-lamps', '#8f98a8', lamps, { kind: 'metal' }));
        // 3. The bowl of glass.
        const bowl = new MeshBuilder();
        const outs = [2, 18, 34, 50, 64, 76];
        const glassIds = outs.map((out) => Array.from({ length: COLUMNS + 1 }, (_, k) => {
            const p = about((k === COLUMNS ? 0 : k / COLUMNS) * 360 * DEGREES, out, R - 0.002);
            return bowl.vertex(p[0], Math.max(p[1], LOWEST), p[2], 0, 0, 0, 0.5 + 0.5 * (out / 76) * sin((k / COLUMNS) * 360 * DEGREES), 0.5 - 0.5 * (out / 76) * cos((k / COLUMNS) * 360 * DEGREES));
        }));
        for (let r = 0; r + 1 < outs.length; r++) for (let k = 0; k < COLUMNS; k++) bowl.quad(glassIds[r][k], glassIds[r][k + 1], glassIds[r + 1][k + 1], glassIds[r + 1][k]);
        toAvatar(bowl, head);
        meshes.push({ layer: 'headwear', boneNames: ['head'], mesh: bowl.finish(), material: { name: 'space-helmet-glass', kind: 'glass', drawing: bowlPaint(glass), alpha: 'blend', opacity: tint, outlineWidth: 0, outlineColor: lineColor(glass) } });
        // Nothing is pressed flat in it: what would reach through the glass is kept within, however long it is.
        const within = (x: number, y: number, z: number): Vec3 | undefined => {
            const p = head.toHead(x, y, z);
            const d = [p[0] - at[0], p[1] - at[1], p[2] - at[2]];
            const far = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
            const knee = 0.8 * R;
            const room = 0.95 * R - knee;
            const to = far > knee ? knee + (room * (far - knee)) / (far - knee + room) : far;
            const up = Math.max(at[1] + (d[1] * to) / far, LOWEST + 0.1);
            if (to === far && up === p[1]) return undefined;
            // Held up from below, it must draw in as the bowl does there.
            const wide = 0.94 * Math.sqrt(Math.max(0.01, R * R - (up - at[1]) * (up - at[1])));
            const across = Math.max(1, Math.sqrt(d[0] * d[0] + d[2] * d[2]) * (to / far) / wide);
            return head.toAvatar(at[0] + (d[0] * to) / far / across, up, at[2] + (d[2] * to) / far / across);
        };
        return {
            meshes,
            presses: [{ slots: ['hair', 'bangs', 'sides', 'ahoge', 'ornament', 'hairband', 'ears', 'horns'], move: within }, { slots: ['halo'], move: (x, y, z) => [x, y + 0.16 * head.scale, z] }]
        };
    }
});

/** A seam round the shell, a stripe over it. */
function shellPaint(color: string): Drawing {
    const base = ink(color, 'cloth');
    const dark = { lit: base.shade, shade: base.shade };
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'stroke', path: polyPath([[0, 0.5], [1, 0.5]]), width: 0.014, paint: { kind: 'solid', ink: dark, alpha: 0.8 } }, { op: 'fill', path: polyPath([[0, 0.3], [1, 0.3], [1, 0.36], [0, 0.36]], true), paint: { kind: 'solid', ink: dark, alpha: 0.5 } }] };
}

/** Two slanting gleams on clear glass. */
function bowlPaint(color: string): Drawing {
    const base = ink(color, 'glass');
    const sky = { lit: '#ffffff', shade: '#ffffff' };
    const streak = (points: [number, number][]): Drawing['ops'][number] => ({ op: 'fill', path: polyPath(points, true), paint: { kind: 'solid', ink: sky } });
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: { lit: base.lit, shade: base.lit } } }, streak([[0.18, 0.36], [0.3, 0.18], [0.36, 0.22], [0.24, 0.42]]), streak([[0.16, 0.5], [0.2, 0.44], [0.23, 0.46], [0.19, 0.54]])] };
}

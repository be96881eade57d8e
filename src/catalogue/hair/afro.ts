import { acos, clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { direction, hairline, skullFlare, type V3 } from './scalp';
import type { Sculptor } from './sculptor';

export default definePart({
    id: 'hair/afro',
    slot: 'hair',
    title: { en: 'Afro', ja: 'アフロ' },
    description: 'A great round cloud of tight curls.',
    words: { en: ['afro', 'afro hair', 'afro curls'], ja: ['アフロ', 'アフロヘア'] },
    likely: { feminine: 0.15, masculine: 0.2, chibi: 0.15 },
    suggests: { bangs: [['', 1]], sides: [['', 1]], ahoge: [['', 1]] },
    options: {
        ...hairColors('#4a332c'),
        size: {
            type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [{ words: { en: ['big', 'huge', 'large'], ja: ['大きい', '巨大な'] }, value: 1.35 }, { words: { en: ['small', 'short'], ja: ['小さい', '小さめ'] }, value: 0.7 }]
        }
    },
    build: (context, options) =>
        makeHair(context, 'afro', (s, scalp) => {
            scalp.flare = skullFlare;
            cloud(s, options.size);
        })
});

/** Rows and columns of the cloud, and the curls that swell out of it. */
const ROWS = 34;
const COLUMNS = 84;
const SWELLS = 84;
/** How much nearer one swell must be than the next for its full height, radians, and that height, head heights. */
const CREASE = 0.26;
const SWELL = 0.085;
/** How far the cloud stands off the scalp, head heights. */
const HEIGHT = 0.33;

/** s of its edge at an azimuth. */
const edge = (azimuth: number): number => Math.min(hairline(azimuth) + 0.05, 1.66);

/** One closed skin with round swells, dark between them: single curls all over would be macaroni. */
function cloud(s: Sculptor, size: number): void {
    const { mesh, scalp } = s;
    const lock = s.session.crowd.newLock();
    // Golden steps spread the swells evenly; a little chance keeps them from rows.
    const swells: V3[] = [];
    for (let i = 0; i < SWELLS; i++) {
        const y = clamp(1 - (1.75 * (i + 0.5)) / SWELLS + s.jitter(0.03), -1, 1);
        const a = (i * 0.618034 + s.jitter(0.02)) * TAU;
        const r = Math.sqrt(1 - y * y);
        swells.push([r * cos(a), y, r * sin(a)]);
    }
    const rows: number[][] = [];
    for (let j = 0; j <= ROWS; j++) {
        rows[j] = [];
        const u = j / ROWS;
        // Out at once, level, and round under at the edge.
        const full = Math.sqrt(1 - pow(clamp((u - 0.7) / 0.3), 2));
        for (let i = 0; i < COLUMNS; i++) {
            const azimuth = (i / COLUMNS) * 360 - 180;
            const d = direction(azimuth, edge(azimuth) * u);
            let [nearest, second] = [9, 9];
            for (const w of swells) {
                const angle = acos(clamp(d[0] * w[0] + d[1] * w[1] + d[2] * w[2], -1, 1));
                if (angle < nearest) [nearest, second] = [angle, nearest];
                else if (angle < second) second = angle;
            }
            // 0 in the crease between two swells.
            const flat = 1 - clamp((second - nearest) / CREASE);
            const round = Math.sqrt(1 - flat * flat);
            // The hairline is a row of curls, too.
            const at = edge(azimuth) * u + 0.07 * round * smoothstep(0.75, 1, u);
            // Lower over the forehead, or it is a hat's brim.
            const brow = 1 - 0.3 * smoothstep(70, 20, Math.abs(azimuth)) * smoothstep(0.5, 1, u);
            const q = scalp.point(azimuth, at, lerp(0.012, (HEIGHT * brow - SWELL + SWELL * round) * size, full));
            const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, s.session.across(i / COLUMNS, { lock, x: q[0], inner: false }), 0.1 + 0.4 * u);
            mesh.shadeAt(v, lerp(-0.8, 0.08, smoothstep(0, 0.75, round)) - 0.25 * (1 - full), 0, 0, 0.8);
            mesh.strandAt(v, 0, 0, 0, 0.37);
            s.chainOf[v] = -1;
            rows[j][i] = v;
        }
    }
    for (let j = 0; j < ROWS; j++) for (let i = 0; i < COLUMNS; i++) mesh.quad(rows[j][i], rows[j + 1][i], rows[j + 1][(i + 1) % COLUMNS], rows[j][(i + 1) % COLUMNS]);
}

import type { MeshData } from '../../geometry/mesh';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { lineBend } from './lips';
import { MOUTH_SWATCHES } from './mouth-mesh';
import { posedMesh } from './posed-mesh';
import { reliefOf } from './relief';
import { swatchUv } from './strip';

/** Half width and length, head units; the line round a fang, and where it hangs as a share of the mouth's half width. */
const FANG = { half: 0.0068, length: 0.0175, line: 0.0022, at: 0.5 };
/** Heights of the line and of the tooth over the skin: above the lip's line. */
const LIFT = { line: 0.0044, tooth: 0.0056 };

/** Small fangs that hang from the upper lip's line and show over the lower lip; one hangs on the avatar's left. Weighted on bone 0. */
export function fangsMesh(head: AnimeHead, both: boolean): MeshData {
    const relief = reliefOf(head);
    return posedMesh(['mouth'], (pose, builder) => {
        const { mouth } = pose;
        const half = head.shape.mouth * mouth.width;
        const { upper } = head.lips(mouth);
        const lipAt = (x: number): number => {
            let i = 1;
            while (i < upper.length - 1 && upper[i][0] < x) i++;
            const [a, b] = [upper[i - 1], upper[i]];
            return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]) + lineBend(mouth, x / half);
        };
        const put = (x: number, y: number, lift: number, uv: Vec2): number => {
            const q = head.deform(relief.at(x, y, lift), pose);
            const [ax, ay, az] = head.toAvatar(q[0], q[1], q[2]);
            const vertex = builder.vertex(ax, ay, az, 0, 0, 1, uv[0], uv[1]);
            builder.shadeAt(vertex, 0.3, 0, 0, 0);
            return vertex;
        };
        // A narrow mouth carries smaller fangs.
        const size = Math.min(1, mouth.width * 1.15) * Math.min(1, head.shape.mouth / 0.047);
        for (const side of both ? [1, -1] : [1]) {
            const x = FANG.at * half;
            for (const [swatch, grown, lift] of [['line', FANG.line, LIFT.line], ['tooth', 0, LIFT.tooth]] as const) {
                const uv = swatchUv(MOUTH_SWATCHES[swatch], MOUTH_SWATCHES.count);
                const wide = FANG.half * size + grown;
                const y = (dx: number): number => lipAt(x + dx) - 0.001;
                const inner = put(side * (x - wide), y(-wide), lift, uv);
                const outer = put(side * (x + wide), y(wide), lift, uv);
                const tip = put(side * (x + 0.12 * wide), y(0) - FANG.length * size - 1.6 * grown, lift, uv);
                // A little belly keeps it from looking like paper.
                const low = put(side * (x - 0.42 * wide), y(0) - 0.62 * FANG.length * size - grown, lift, uv);
                builder.quad(inner, low, tip, outer, side < 0);
            }
        }
    });
}

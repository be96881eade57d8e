import { lerp, smoothstep } from '../../geometry/scalar';
import { flyaways } from './flyaways';
import { hairline, type V3 } from './scalp';
import type { Sculptor } from './sculptor';

/** How loose hair hangs down the back. */
export interface LongBack {
    /** Head heights below the chin. */
    length: number;
    /** 0 straight … 1.5 curly. */
    wave: number;
    /** 0 combed … 1 just out of bed. @default 0 */
    mess?: number;
    /** Share of the usual volume. */
    volume: number;
    /** Ends in a level cut instead of points. @default false */
    cut?: boolean;
}

/** Long hair down the back with six chains, over a cap. Sets the sculptor's flare, wave and curl for it; `wave` and `curl` stay, and so does `mess`. */
export function longBack(s: Sculptor, { length: L, wave, mess = 0, volume, cut = false }: LongBack): void {
    const { scalp } = s;
    scalp.flare = (azimuth, d) => 1 + 0.03 * (d - 1) + 0.05 * smoothstep(50, 120, Math.abs(azimuth)) * smoothstep(1.2, 3, d - 1);
    scalp.volume = 0.55 + 0.45 * volume;
    s.wave = wave;
    s.mess = mess;
    s.curl = 0.35 + 0.65 * wave;
    const Y = (y: number) => scalp.sAt(y);
    // Below the jaw the mass draws together behind the back.
    const pull = (az: number, k: number) => 180 + (az - 180) * k;
    const down = (share: number) => Y(0.1 - (L + 0.1) * share);
    s.cap(hairline, 0.016, -0.1);

    // 1. Six chains down the back; every lock there hangs on the nearest.
    const CHAINS = 6;
    const spread = (i: number, n: number) => lerp(78, 282, i / (n - 1));
    for (let c = 0; c < CHAINS; c++) {
        const az = spread(c, CHAINS);
        const points: V3[] = s.points([[az, 1.35, 0.05], [pull(az, 0.88), 1.75, 0.06], [pull(az, 0.72), down(0.35), 0.06], [pull(az, 0.64), down(0.7), 0.07], [pull(az, 0.62), down(1), 0.06]]);
        s.chain(`back-${c + 1}`, points, L > 2.2 ? 7 : L > 0.8 ? 5 : 4);
    }
    const chainAt = (az: number) => `back-${Math.round(lerp(0, CHAINS - 1, (az - 78) / 204)) + 1}`;

    // 2. A dark curtain inside.
    for (let i = 0; i < 5; i++) {
        const az = lerp(96, 264, i / 4);
        s.lock([[az, 0.7, 0], [az, 1.1, 0.01], [pull(az, 0.8), 1.9, -0.015], [pull(az, 0.62), down(0.5), -0.04], [pull(az, 0.6), down(0.9), -0.04]], { width: 0.3, thickness: 0.06, ambient: s.session.dye.inner ? -0.12 : -0.3, inner: true, highlight: 0, section: 'wisp', root: 0.7, belly: 0.6, rings: 9, wave: [0.015, 1.5, i * 0.2], chain: chainAt(az) });
    }

    // 3. The back. The wave's phase runs with the azimuth, so that neighbours nest.
    const BACK = 13;
    for (let i = 0; i < BACK; i++) {
        const az = lerp(76, 284, i / (BACK - 1)) + s.jitter(3);
        const middle = 1 - Math.abs(az - 180) / 106;
        const end = cut ? 1 + s.jitter(0.012) - (i % 2) * 0.015 : 1 + s.jitter(0.08) + 0.07 * middle - (i % 2) * 0.09;
        // Two layers: a narrow lock lies on the meeting of two broad ones, far enough out not to sink into them.
        const upper = i % 2;
        const out = 0.05 + upper * 0.034;
        const side = az < 180 ? 1 : -1;
        const swing = upper ? 1 : -1;
        s.lock(
            [[az - 32, 0.02, 0.014], [az - 10, 0.16, out - 0.02], [az, 0.5, out - 0.004], [az, 1, out + 0.01], [pull(az, 0.84), 1.6, out + 0.01], [pull(az, 0.68), down(0.3), out], [pull(az, 0.67), down(0.65), out + 0.02], [pull(az, 0.63), down(end), out + 0.01]],
            {
                width: (upper ? 0.23 : 0.3) * lerp(0.9, 1.12, s.next()), root: 0.3, belly: upper ? 0.42 : 0.5, sharp: upper ? 1.1 : 0.9, thickness: upper ? 0.3 : 0.28, mass: 0.3, edgeAmbient: 0.16,
                wave: [0.085, 1.1 + 0.8 * Math.min(1.4, L), 0.1 + (0.18 * Math.abs(az - 180)) / 30, 0.35, 0.35], curl: lerp(0.4, 0.9, s.next()), curlFrom: 0.84, hook: cut ? 0 : -side * 0.45, hookFrom: 0.75, chain: chainAt(az),
                cut: cut ? [0.8, swing * 0.6] : undefined,
                children: i % 4 === 2 ? undefined : [{ across: swing * 0.75, from: upper ? 0.36 : 0.55, to: lerp(0.84, 0.97, s.next()), width: 0.5, hook: swing * 0.4, curl: 0.4, section: 'spike' }]
            }
        );
    }
    flyaways(s, 1.9);
}

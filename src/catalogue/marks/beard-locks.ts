import { clamp, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { AnimeHead } from '../face/anime-head';
import { JAW_END } from '../face/profile-rows';
import type { V3 } from '../hair/scalp';
import { unit } from '../hair/scalp';
import type { LockOptions, Sculptor } from '../hair/sculptor';
import { onHead } from './on-head';

/** Away from the middle of the lower face. */
const outward = (q: V3): V3 => unit([1.1 * q[0], 0.35 * (q[1] - 0.12), q[2] + 0.05]);

/** What all locks of a beard share: few rings, hardly a ring of light, and roots that run out on the skin. */
const BEARD: LockOptions = { width: 0.1, section: 'laid', rings: 6, highlight: 0.15, mass: 0.15, facing: outward, root: 0.2, belly: 0.42, thickness: 0.3, rootAmbient: -0.06 };

/** A beard's measures on one face. Head units. */
export interface BeardPlace {
    head: AnimeHead;
    /** Length below the chin. */
    length: number;
    /** Sideways turn and wave of the ends, 0 … 1. */
    curl: number;
}

/** Angle of the sideburn from the middle of the face, radians. */
const SIDEBURN = 1.42;

/** Height of the jaw's edge, by the angle from the middle of the face. */
const jawEdge = ({ head }: BeardPlace, phi: number): number => head.surface(phi, JAW_END - 0.7)[1];

/** Where the beard begins on the cheek: under the lip, beside the mouth, then rising to the sideburn. */
function cheekLine({ head }: BeardPlace, phi: number): number {
    const { mouthY, eyeY } = head.shape;
    const far = clamp((phi - 0.22) / (SIDEBURN - 0.22));
    return lerp(mouthY - 0.036, eyeY - 0.03, 0.2 * smoothstep(0, 0.2, far) + 0.8 * pow(far, 1.7));
}

/**
 * Locks along the jaw from ear to ear in two layers, the upper from the cheek's line, the lower from the jaw's edge, so that
 * no skin shows between. Those of the chin swing with the chain `beard` where there is one.
 */
export function jawLocks(s: Sculptor, place: BeardPlace, chain?: string): void {
    const lay = (angle: number, from: number, out: number, drop: number, options: Partial<LockOptions>): void => {
        const phi = Math.abs(angle);
        const at = (a: number, y: number, lift: number): V3 => onHead(place.head, a, y, lift).point;
        const middle = 1 - smoothstep(0.3, 1.1, phi);
        const edge = jawEdge(place, phi);
        const root = lerp(cheekLine(place, phi), edge, from);
        // Towards the ear hair lies down the jaw; at the chin it hangs free.
        const hang = drop * lerp(0.12, 1, middle);
        // It all leans forward, to the chin.
        const lean = angle * lerp(0.82, 1, middle);
        const a = at(angle, root, -0.004);
        const b = at(lerp(angle, lean, 0.5), lerp(root, edge, 0.4), 0.012 + out);
        const c = at(lean, edge + 0.004, 0.016 + out);
        const inward = lerp(0.97, 0.62, clamp(hang * 1.5));
        const forward = 0.03 * (1 - middle);
        s.strand(
            [a, b, c, [c[0] * lerp(1, inward, 0.5), c[1] - 0.5 * hang - 0.016, c[2] + forward + 0.3 * out - 0.01], [c[0] * inward, c[1] - hang - 0.03, c[2] + 2 * forward - 0.02 - 0.04 * hang]],
            {
                ...BEARD, curl: -0.3, curlFrom: 0.7, hook: (0.15 + place.curl) * s.jitter(0.8), hookFrom: 0.6,
                wave: [0.006 + (0.012 + 0.014 * place.curl) * clamp(hang * 3), 1.2 + 2 * hang, s.next(), 0.3, 0.3], chain: middle > 0.25 ? chain : undefined, ...options
            }
        );
    };
    const both = (angles: readonly number[], put: (angle: number) => void): void => {
        for (const angle of angles) for (const side of angle === 0 ? [1] : [1, -1]) put(side * angle);
    };
    // The lower layer first: the upper covers its roots.
    both([0, 0.22, 0.46, 0.74, 1.05, 1.32], (angle) => lay(angle, 0.62, 0, place.length * lerp(0.82, 0.95, s.next()), { width: 0.15, ambient: -0.08, sharp: 1.2, root: 0.5, rings: 5 }));
    both([0.07, 0.25, 0.43, 0.62, 0.8, 0.97, 1.13, 1.28, SIDEBURN], (angle) =>
        lay(angle + s.jitter(0.02), 0, 0.008, place.length * lerp(0.85, 1.08, s.next()), {
            width: 0.115,
            // Those by the ear are short and lie flat.
            rings: angle > 0.7 ? 5 : 6,
            children: angle < 0.5 && place.length > 0.12 ? [{ across: s.jitter(0.9), from: 0.45, width: 0.5, hook: s.jitter(0.5) }] : undefined
        })
    );
}

/** Hair before the ears, from under the hair down to `low`, head space. */
export function sideburnLocks(s: Sculptor, { head }: BeardPlace, low: number, width: number): void {
    const { eyeY } = head.shape;
    const top = eyeY + 0.07;
    for (const side of [1, -1])
        for (const [angle, reach] of [[SIDEBURN + 0.1, 0.72], [SIDEBURN - 0.02, 0.9], [SIDEBURN + 0.04, 1]] as const) {
            const end = lerp(top, low, reach * lerp(0.94, 1.04, s.next()));
            const at = (share: number, forward: number, lift: number): V3 => onHead(head, side * (angle - forward * width), lerp(top, end, share), lift).point;
            s.strand([at(0, 0, 0.008), at(0.25, 0, 0.021), at(0.6, 0.04, 0.018), at(1, 0.19, 0.006)], { ...BEARD, width: 0.085 * width, sharp: 1.3, root: 0.25, belly: 0.3, rings: 5 });
        }
}

/** A tuft on the chin alone. */
export function chinLocks(s: Sculptor, place: BeardPlace, width: number, chain?: string): void {
    const { head } = place;
    const chin = -head.shape.chinLength;
    const top = Math.min(0.062, head.shape.mouthY - 0.062) + 0.55 * chin;
    for (const [i, across] of [-0.9, 0.9, -0.45, 0.45, 0].entries()) {
        const x = across * width;
        const end = place.length * (1 - 0.3 * Math.abs(across)) * lerp(0.92, 1.08, s.next());
        const a = head.at(x, top - 0.012 * Math.abs(across), -0.002);
        const b = head.at(x * 0.95, chin + 0.034, 0.014 + 0.003 * i);
        s.strand(
            [a, b, [x * 0.8, chin - 0.2 * end - 0.012, b[2] + 0.006], [x * 0.45, chin - 0.65 * end - 0.016, b[2] - 0.006], [x * 0.15, chin - end - 0.018, b[2] - 0.012]],
            { ...BEARD, width: 0.044 + 0.28 * width, sharp: 1.3, hook: place.curl * s.jitter(0.8), hookFrom: 0.5, chain }
        );
    }
}

export const MOUSTACHES = ['natural', 'thin', 'handlebar', 'walrus'] as const;
export type Moustache = (typeof MOUSTACHES)[number];

/** Locks on the upper lip, the same on both sides. */
export function moustacheLocks(s: Sculptor, head: AnimeHead, style: Moustache, size: number): void {
    const { mouthY, mouth, noseY } = head.shape;
    const middle = lerp(mouthY, noseY - 0.02, style === 'thin' ? 0.45 : 0.62);
    const put = (side: number, points: readonly (readonly [number, number, number])[], options: Partial<LockOptions>): void => {
        // A line along the lip, so the lock's own side looks out.
        s.strand(points.map(([x, y, lift]) => head.at(side * x, y, lift)), { ...BEARD, rings: 6, section: 'mid', thickness: 0.5, mass: 0.1, ...options });
    };
    const wide = mouth + 0.012 + 0.02 * size;
    for (const side of [1, -1]) {
        if (style === 'thin') {
            put(side, [[0.006, middle, 0.003], [0.5 * wide, middle - 0.002, 0.007], [wide * 0.98, mouthY + 0.006, 0.003]], { width: 0.016 * size, root: 0.6, thickness: 0.6 });
            continue;
        }
        if (style === 'handlebar') {
            put(side, [[0.003, middle - 0.004, 0.004], [0.5 * wide, middle - 0.012, 0.016], [wide, mouthY + 0.002, 0.02], [wide + 0.03 * size, mouthY + 0.018, 0.024], [wide + 0.034 * size, mouthY + 0.045 * size + 0.006, 0.022]], { width: 0.04 * size, root: 0.5, belly: 0.3 });
            put(side, [[0.002, middle + 0.007, 0.003], [0.55 * wide, middle, 0.014], [wide * 0.95, mouthY + 0.012, 0.012]], { width: 0.026 * size });
            continue;
        }
        const drop = style === 'walrus' ? 0.05 * size : 0.014 * size;
        put(side, [[0.002, middle - 0.006, 0.004], [0.45 * wide, middle - 0.008, 0.018], [wide * 0.9, mouthY - 0.2 * drop, 0.018], [wide * 1.02, mouthY - drop, 0.009]], { width: 0.044 * size, root: 0.55, belly: 0.35 });
        put(side, [[0.002, middle + 0.008, 0.003], [0.5 * wide, middle + 0.002, 0.015], [wide, mouthY + 0.004 - 0.4 * drop, 0.012]], { width: 0.03 * size });
        if (style === 'walrus') put(side, [[0.004, middle - 0.004, 0.006], [0.3 * wide, middle - 0.012, 0.022], [0.5 * wide, mouthY - 0.15 * drop, 0.014]], { width: 0.045 * size, root: 0.6, belly: 0.5, sharp: 0.7 });
    }
}

/** The hair under the lower lip. */
export function lipTuft(s: Sculptor, head: AnimeHead, size: number): void {
    const { mouthY } = head.shape;
    const y = mouthY - 0.04;
    s.strand([head.at(0, y, 0.002), head.at(0, y - 0.014, 0.012), head.at(0, y - 0.03 * size, 0.006)], { ...BEARD, width: 0.026 * size, section: 'mid', thickness: 0.5, root: 0.7 });
}

/** A chain of bones down a long beard. */
export function beardChain(s: Sculptor, place: BeardPlace): string {
    const [, , z] = place.head.at(0, 0.05 - place.head.shape.chinLength, 0.02);
    const chin = -place.head.shape.chinLength;
    const points: V3[] = [];
    for (let i = 0; i <= 3; i++) points.push([0, chin - 0.02 - (place.length * i) / 3, z - 0.01 * sin(i)]);
    s.chain('beard', points, 4);
    return 'beard';
}

import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { figureOf } from '../outfit/cloth';
import type { BuildContext } from '../part';
import { band, placesAlong } from './band';

/** Most hair or hat a strap lies over: it presses down what stands off farther. Head units. */
const MOST = 0.2;

/** How far along the unit `way` from a place within the head its outside lies: skull, hair, and with `hats` what is worn on it. Head space. */
export function feelHead({ head, hair, outfit }: BuildContext, low: number, high: number, hats: boolean): (from: Readonly<Vec3>, way: Readonly<Vec3>, share?: number) => number {
    const { center, radii } = head.skull;
    const near = (y: number): boolean => y > low - 0.16 && y < high + 0.16;
    const locks = hair.surface.patch((_, y) => near(y));
    const hat = hats ? outfit.surface.patch((x, y, z) => near(head.toHead(x, y, z)[1]), ({ layer }) => layer === 'headwear') : undefined;
    return (from, way, share = 1) => {
        let [a, b, c] = [0, 0, -1];
        for (let d = 0; d < 3; d++) {
            const [q, w] = [(from[d] - center[d]) / radii[d], way[d] / radii[d]];
            a += w * w;
            b += q * w;
            c += q * q;
        }
        const skull = (Math.sqrt(Math.max(0, b * b - a * c)) - b) / a;
        const lock = locks.reach(from, way, skull + MOST + 0.1) ?? 0;
        const over = hat ? (hat.reach(head.toAvatar(from[0], from[1], from[2]), way, (skull + MOST + 0.1) * head.scale) ?? 0) / head.scale : 0;
        return skull + share * clamp(Math.max(lock, over) - skull, 0, MOST);
    };
}

export interface HeadStrap {
    /** Height of its middle by the angle from the middle of the face, + the avatar's left. */
    height(angle: number): number;
    half: number;
    thick: number;
    /** Angle on both sides at which it starts; 0: all round. */
    from: number;
    /** Whether it goes over a hat. @default false */
    hats?: boolean;
    /** Angles between which it leaves the skin to lie over the hair. @default over all hair */
    leaves?: readonly [number, number];
}

/** A strap round the head. Head units and space; weighted on bone 0. */
export function accessoryStrap(context: BuildContext, mesh: MeshBuilder, { height, half, thick, from, hats = false, leaves }: HeadStrap): void {
    const { head } = context;
    const closed = from === 0;
    const COUNT = closed ? 40 : 32;
    const angles = Array.from({ length: closed ? COUNT : COUNT + 1 }, (_, i) => lerp(from, 2 * PI - from, i / COUNT));
    const levels = angles.map((a) => height(a > PI ? a - 2 * PI : a));
    const feel = feelHead(context, Math.min(...levels), Math.max(...levels), hats);
    const [, , cz] = head.skull.center;
    const far = angles.map((a, i) => {
        const share = leaves ? smoothstep(leaves[0], leaves[1], Math.min(a, 2 * PI - a)) : 1;
        return Math.max(...[-0.7, 0, 0.7].map((k) => feel([0, levels[i] + k * half, cz], [sin(a), 0, cos(a)], share)));
    });
    // It is stretched over the highest locks.
    const n = angles.length;
    const pick = (i: number): number => far[closed ? (i + n) % n : clamp(i, 0, n - 1)];
    const line = angles.map((a, i) => {
        const around = [-2, -1, 0, 1, 2].map((k) => pick(i + k));
        const r = 0.6 * Math.max(...around.slice(1, 4)) + 0.08 * around.reduce((sum, d) => sum + d, 0) + 0.002;
        return { at: [sin(a) * r, levels[i], cz + cos(a) * r] as Vec3, out: [sin(a), 0, cos(a)] as Vec3 };
    });
    band(mesh, figureOf(context), placesAlong(line, closed), { half, thick, closed, skin: (vertex) => mesh.skinAt(vertex, [0], [1]) });
}

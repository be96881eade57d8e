import { add, dot, normalize, scale, sub, type Vec3 } from '../../geometry/vec3';
import { figureOf } from '../outfit/cloth';
import type { Spot } from '../outfit/on-cloth';
import type { BuildContext, PartMesh } from '../part';
import { feelClothes, type Feel } from './over-clothes';

/** Where a strap is felt for: outwards from a place within the body. */
export interface Ray {
    from: Vec3;
    /** Of length 1. */
    way: Vec3;
}

/** Rounds in which hollows are bridged. */
const ROUNDS = 24;

/** A strap's line over all that is worn, drawn straight over what lies deeper than its neighbours. `far`, `gap`: metres. */
export function tautStrap(feel: Feel, rays: readonly Ray[], far: number, gap: number, closed = false): Spot[] {
    const n = rays.length;
    const round = (i: number, step: number): number => (closed ? (i + step + n) % n : Math.max(0, Math.min(n - 1, i + step)));
    const places = rays.map(({ from, way }) => add(from, scale(way, feel(from, way, far) + gap)));
    const beside = (i: number, step: number): Vec3 => places[round(i, step)];
    for (let r = 0; r < ROUNDS; r++)
        for (let i = closed ? 0 : 1; i < (closed ? n : n - 1); i++) {
            const short = dot(sub(scale(add(beside(i, -1), beside(i, 1)), 0.5), places[i]), rays[i].way);
            if (short > 0) places[i] = add(places[i], scale(rays[i].way, short));
        }
    let outs = places.map((_, i) => {
        const along = normalize(sub(beside(i, 1), beside(i, -1)));
        return normalize(sub(rays[i].way, scale(along, dot(rays[i].way, along))));
    });
    // Webbing does not flutter.
    for (let r = 0; r < 2; r++) outs = outs.map((out, i) => normalize(add(scale(out, 2), add(outs[round(i, 1)], outs[round(i, -1)]))));
    return places.map((at, i) => ({ at, out: outs[i] }));
}

/** Takes the corners off a strap's way before it is felt: its ends stay. */
export function softened(rays: readonly Ray[], rounds = 3): Ray[] {
    let soft = [...rays];
    for (let r = 0; r < rounds; r++)
        soft = soft.map((ray, i) =>
            i === 0 || i === soft.length - 1 ? ray : { from: scale(add(scale(ray.from, 2), add(soft[i - 1].from, soft[i + 1].from)), 0.25), way: normalize(add(scale(ray.way, 2), add(soft[i - 1].way, soft[i + 1].way))) }
        );
    return soft;
}

/** What straps lie on: not what stands or hangs free there. */
export const underStraps = ({ layer, material }: PartMesh): boolean => layer !== 'accessory' && layer !== 'handwear' && !/hood$|bow|ribbon|tie|sleeve|frill|wing|scarf|drawstring|tassel/.test(material.name);

/** Feels the trunk between two heights of the adult female. */
export const feelTrunk = (context: BuildContext, low: number, high: number): Feel => feelClothes(context, { low: figureOf(context).y(low), high: figureOf(context).y(high), which: underStraps });

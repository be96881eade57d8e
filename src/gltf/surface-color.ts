import type { Avatar, Material } from '../avatar/avatar';
import { clamp, pow } from '../geometry/scalar';
import type { FilePrimitive } from './primitives';

export type Rgb = [number, number, number];

/** `#rrggbb` as linear RGB, 0 … 1. */
export function linearRgb(hex: string): Rgb {
    const channel = (at: number): number => {
        const s = (parseInt(hex.slice(at, at + 2), 16) || 0) / 255;
        return s <= 0.04045 ? s / 12.92 : pow((s + 0.055) / 1.055, 2.4);
    };
    return [channel(1), channel(3), channel(5)];
}

/** The lit colour most of a material has: its drawing's ground. */
export function groundColor(material: Material): string {
    const ground = material.drawing.ops.find((op) => op.op === 'flood');
    if (ground?.op !== 'flood') return '#808080';
    return ground.paint.kind === 'solid' ? ground.paint.ink.lit : ground.paint.stops[ground.paint.stops.length >> 1].ink.lit;
}

/**
 * What the lit surface has to be multiplied with to give the materials' outline colours, averaged over triangles. One
 * factor serves a whole kind of surface: the surface brings its own hue, so a navy skirt and a white blouse keep
 * outlines of their own.
 */
export function outlineFactor(avatar: Avatar, primitive: FilePrimitive): Rgb {
    const sum: Rgb = [0, 0, 0];
    let triangles = 0;
    for (const [index, count] of primitive.materials) {
        const material = avatar.materials[index];
        if (material.outlineWidth <= 0) continue;
        const line = linearRgb(material.outlineColor);
        const surface = linearRgb(groundColor(material));
        for (let k = 0; k < 3; k++) sum[k] += clamp(line[k] / Math.max(surface[k], 0.004)) * count;
        triangles += count;
    }
    if (triangles === 0) return [0, 0, 0];
    return [sum[0] / triangles, sum[1] / triangles, sum[2] / triangles];
}

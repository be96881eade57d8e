import type { LayerName } from '../../src/avatar/avatar';
import type { Slot } from '../../src/catalogue/part';
import type { EditorHost, Mounted } from '../hosts/host';
import { openTab, type TabName } from '../panels/inspector';

/** Which page of the inspector a layer is edited on. */
const PAGES: Partial<Record<LayerName, [TabName, Slot]>> = {
    body: ['character', 'body'], face: ['face', 'face'], eyes: ['face', 'eyes'], brows: ['face', 'face'], mouth: ['face', 'face'], hair: ['hair', 'hair'],
    ears: ['hair', 'ears'], legwear: ['wardrobe', 'legwear'], footwear: ['wardrobe', 'footwear'], bottoms: ['wardrobe', 'bottom'], tops: ['wardrobe', 'top'],
    dress: ['wardrobe', 'dress'], outerwear: ['wardrobe', 'outer'], neckwear: ['wardrobe', 'neckwear'], headwear: ['wardrobe', 'headwear'], eyewear: ['wardrobe', 'eyewear'],
    handwear: ['wardrobe', 'handwear'], tail: ['wardrobe', 'tail'], wings: ['wardrobe', 'wings']
};

/** A double click on hair, a sleeve or an eye opens the page where it is edited. */
export function layerTool(host: EditorHost): Mounted {
    const { canvas } = host.viewport;
    const open = (event: MouseEvent) => {
        const id = host.viewport.characterUnder(event.clientX, event.clientY);
        if (!id) return;
        host.selection.set([id], true);
        const layer = layerUnder(host, id, event.clientX, event.clientY);
        const page = layer && PAGES[layer];
        if (page) openTab(...page);
    };
    canvas.addEventListener('dblclick', open);
    return { destroy: () => canvas.removeEventListener('dblclick', open) };
}

/**
 * The layer the ray through that point meets first, by the skinned triangles: bones are few and a click is rare, so
 * one thread does it in a few milliseconds without asking the GPU.
 */
export function layerUnder(host: EditorHost, id: string, clientX: number, clientY: number): LayerName | undefined {
    const built = host.scene.builtOf(id);
    const avatar = host.scene.entityOf(id);
    if (!built || !avatar) return undefined;
    const { camera, canvas } = host.viewport;
    const box = canvas.getBoundingClientRect();
    const a = camera.screenToWorld(clientX - box.left, clientY - box.top, 0.1);
    const d = camera.screenToWorld(clientX - box.left, clientY - box.top, 10).sub(a).normalize();

    // 1. Each bone's move from rest to now, world space.
    const moves = built.model.bones.map(({ name, position }) => {
        const node = avatar.bones.get(name)!;
        const m = node.getWorldTransform().data;
        const [x, y, z] = position;
        return { m, x, y, z };
    });

    // 2. The nearest triangle met.
    let best: LayerName | undefined;
    let nearest = Infinity;
    for (const { mesh, ranges } of built.model.groups) {
        const { positions, joints, weights, indices } = mesh;
        const placed = new Float32Array(positions.length);
        for (let i = 0; i < positions.length / 3; i++) {
            for (let k = 0; k < 4; k++) {
                const w = weights[4 * i + k];
                if (w === 0) continue;
                const { m, x, y, z } = moves[joints[4 * i + k]];
                const px = positions[3 * i] - x;
                const py = positions[3 * i + 1] - y;
                const pz = positions[3 * i + 2] - z;
                placed[3 * i] += w * (m[0] * px + m[4] * py + m[8] * pz + m[12]);
                placed[3 * i + 1] += w * (m[1] * px + m[5] * py + m[9] * pz + m[13]);
                placed[3 * i + 2] += w * (m[2] * px + m[6] * py + m[10] * pz + m[14]);
            }
        }
        for (const { layer, start, count } of ranges) {
            for (let i = start; i < start + count; i += 3) {
                const t = rayTriangle(a, d, placed, indices[i], indices[i + 1], indices[i + 2]);
                if (t < nearest) {
                    nearest = t;
                    best = layer;
                }
            }
        }
    }
    return best;
}

interface Point {
    x: number;
    y: number;
    z: number;
}

/** Distance along the ray to a triangle, Infinity when it misses (Möller and Trumbore). */
function rayTriangle(a: Point, d: Point, p: Float32Array, i: number, j: number, k: number): number {
    const e1x = p[3 * j] - p[3 * i], e1y = p[3 * j + 1] - p[3 * i + 1], e1z = p[3 * j + 2] - p[3 * i + 2];
    const e2x = p[3 * k] - p[3 * i], e2y = p[3 * k + 1] - p[3 * i + 1], e2z = p[3 * k + 2] - p[3 * i + 2];
    const hx = d.y * e2z - d.z * e2y, hy = d.z * e2x - d.x * e2z, hz = d.x * e2y - d.y * e2x;
    const det = e1x * hx + e1y * hy + e1z * hz;
    if (Math.abs(det) < 1e-12) return Infinity;
    const sx = a.x - p[3 * i], sy = a.y - p[3 * i + 1], sz = a.z - p[3 * i + 2];
    const u = (sx * hx + sy * hy + sz * hz) / det;
    if (u < 0 || u > 1) return Infinity;
    const qx = sy * e1z - sz * e1y, qy = sz * e1x - sx * e1z, qz = sx * e1y - sy * e1x;
    const v = (d.x * qx + d.y * qy + d.z * qz) / det;
    if (v < 0 || u + v > 1) return Infinity;
    const t = (e2x * qx + e2y * qy + e2z * qz) / det;
    return t > 0 ? t : Infinity;
}

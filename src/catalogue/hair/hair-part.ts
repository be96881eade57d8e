import type { SpringChain } from '../../avatar/avatar';
import { clamp, exp, lerp, smoothstep } from '../../geometry/scalar';
import { lineColor } from '../../paint/color';
import { hairDrawing, hairLine } from '../../paint/hair';
import { cropDrawing } from '../../paint/hair-crop';
import { toAvatar } from '../accessory/to-avatar';
import type { BuildContext, NumberOption, PartMesh, PartResult } from '../part';
import { ribbonCloth } from '../ornament/ribbon-cloth';
import { combBack } from './combed-back';
import { Scalp, unit, type V3 } from './scalp';
import { Sculptor, type StrandChain } from './sculptor';
import type { Tie, TieValues } from './tie';
import { tieMesh } from './tie-mesh';

/** Width of the line round hair as a share of the head's height. */
const LINE_WIDTH = 0.0058;
/** How far hair keeps off the bare body, so that clothes fit between, metres. */
const CLOTHES = 0.03;
/** What a hood thrown back takes up behind the neck, on the adult female: up and down from the neck's bone, and back from the nape; metres. */
const HOOD = { above: 0.05, below: 0.13, depth: 0.052 };

/** Styles of many locks take fewer rings for each, so that any head of hair with its face stays within 14,000 triangles. */
const LEAN: Readonly<Record<string, number>> = {
    curly: 0.78, dreadlocks: 0.8, afro: 0.9, 'side-up': 0.82, 'low-twintails': 0.82, twintails: 0.92, 'twin-drills': 0.82, 'twin-braids': 0.85, 'crown-braid': 0.82, bun: 0.88, 'half-up': 0.9,
    flyaways: 0.6, braided: 0.6, parted: 0.85, curtain: 0.78, 'see-through': 0.85, 'swept-back': 0.85
};

export const volumeOption: NumberOption = {
    type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Volume', ja: 'ボリューム' },
    words: [
        { words: { en: ['voluminous', 'fluffy', 'thick'], ja: ['ふわふわ', 'ボリューミー'] }, value: 1.4 },
        { words: { en: ['flat', 'sleek', 'thin'], ja: ['ぺたんこ'] }, value: 0.7 }
    ]
};
export const curlOption: NumberOption = {
    type: 'number', min: 0, max: 1.8, default: 1, step: 0.05, unit: '×', title: { en: 'Curl', ja: 'カール' },
    words: [
        { words: { en: ['straight'], ja: ['ストレート', 'まっすぐ'] }, value: 0.1 },
        { words: { en: ['curly', 'wavy'], ja: ['ウェーブ', 'くせ毛', '巻き髪'] }, value: 1.5 }
    ]
};

/** The body's outline at one height, for keeping hair off it: half width and reach to front and back from `z`. Head space. */
interface Girth {
    y: number;
    halfWidth: number;
    front: number;
    back: number;
    z: number;
}

/**
 * Sculpts one part of the hair: skinned, with chains of bones where locks swing, in the hair's own colours. `style` is the
 * part's file name, which its bones start with; `tied` is needed where `sculpt` returns ties.
 */
export function makeHair(context: BuildContext, style: string, sculpt: (s: Sculptor, scalp: Scalp) => Tie[] | void, tied?: TieValues): PartResult {
    const { head } = context;
    const { hair } = context;
    const scalp = new Scalp(head);
    const push = keepOff(bodyGirths(context));
    const sculptor = new Sculptor(scalp, context.random, push, hair);
    sculptor.detail = context.detail * (LEAN[style] ?? 1);
    const ties = sculpt(sculptor, scalp) ?? [];
    if (sculptor.covered && ![...context.worn].some((id) => id.startsWith('bangs/'))) combBack(sculptor);

    const bones: NonNullable<PartResult['bones']> = [];
    const springs: SpringChain[] = [];
    const boneNames = ['head'];
    const firstBone: number[] = [];
    for (const chain of sculptor.chains) {
        firstBone.push(boneNames.length);
        const names = chain.points.map((_, i) => `${style}-${chain.name}-${i + 1}`);
        chain.points.forEach((p, i) => bones.push({ name: names[i], parent: i ? names[i - 1] : 'head', position: head.toAvatar(p[0], p[1], p[2]) }));
        boneNames.push(...names);
        springs.push({
            name: `${style}-${chain.name}`, joints: names,
            // Short locks spring back; long ones trail.
            stiffness: chain.points.length <= 3 ? 1.4 : chain.points.length === 4 ? 1.1 : 0.8, drag: 0.4, gravityPower: chain.points.length > 4 ? 0.15 : 0.06, gravityDir: [0, -1, 0], hitRadius: 0.018,
            colliderGroups: ['head', 'torso', 'arms']
        });
    }

    const { mesh } = sculptor;
    hair.surface.add(mesh);
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    for (let i = 0; i < mesh.count; i++) {
        const q: V3 = [mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2]];
        const chain = sculptor.chainOf[i];
        if (chain >= 0) weighAlong(sculptor.chains[chain], firstBone[chain], q, joints, weights);
        else {
            joints.fill(0);
            weights.fill(0);
            weights[0] = 1;
        }
        mesh.skinAt(i, joints, weights);
        const p = head.toAvatar(q[0], q[1], q[2]);
        for (let d = 0; d < 3; d++) mesh.positions[3 * i + d] = p[d];
    }
    // Which edges carry a line depends on the locks of every other part of the hair.
    const later = (): PartMesh[] => {
        sculptor.ink();
        const finished = mesh.finish();
        for (const [vertex, inward] of sculptor.sunk) finished.outlineNormals.set(inward, 3 * vertex);
        return [
            {
                layer: 'hair', boneNames, mesh: finished,
                material: {
                    name: 'hair', kind: 'hair', drawing: hairDrawing(hair.dye), alpha: 'opaque', opacity: 1,
                    outlineWidth: LINE_WIDTH * head.scale, outlineColor: hairLine(hair.dye.color)
                }
            }
        ];
    };
    const meshes: PartMesh[] = [];
    const { crop } = sculptor;
    if (crop.count) {
        hair.surface.add(crop);
        toAvatar(crop, head);
        meshes.push({
            layer: 'hair', boneNames: ['head'], mesh: crop.finish(),
            material: { name: 'hair-crop', kind: 'hair', drawing: cropDrawing(hair.dye, context.skin), alpha: 'opaque', opacity: 1, outlineWidth: LINE_WIDTH * head.scale, outlineColor: hairLine(hair.dye.color) }
        });
    }
    if (ties.length && tied && tied.tie !== 'none') {
        const { mesh: cloth, held } = tieMesh(context, ties.map((tie) => (tie.chain ? pushed(tie, push) : tie)), tied.tie);
        for (let i = 0; i < cloth.count; i++) {
            const { chain, at } = held[i];
            const index = sculptor.chains.findIndex(({ name }) => name === chain);
            if (index >= 0) {
                weighAlong(sculptor.chains[index], firstBone[index], at, joints, weights);
                cloth.skinAt(i, joints, weights);
            }
        }
        toAvatar(cloth, head);
        meshes.push({
            layer: 'hair', boneNames, mesh: cloth.finish(),
            material: { name: 'hair-tie', kind: 'cloth', drawing: ribbonCloth(tied.ties, 'plain', tied.ties), alpha: 'opaque', opacity: 1, outlineWidth: LINE_WIDTH * head.scale, outlineColor: lineColor(tied.ties) }
        });
    }
    return { meshes, later, bones, springs };
}

/** A tie moved off the body with the hair it holds. */
function pushed(tie: Tie, push: (q: V3) => void): Tie {
    const { axis, center } = tie;
    const [end, before] = [[...center] as V3, [0, 1, 2].map((d) => center[d] - 0.08 * axis[d]) as V3];
    push(end);
    push(before);
    return { ...tie, center: end, axis: unit([end[0] - before[0], end[1] - before[1], end[2] - before[2]]) };
}

/** Weights of a point along a chain: the head above the first joint, then each bone over its own stretch, blended at the joints. */
function weighAlong(chain: StrandChain, first: number, q: V3, joints: number[], weights: number[]): void {
    const { points } = chain;
    let best = Infinity;
    let at = 0;
    for (let i = 0; i < points.length - 1; i++) {
        const a = points[i];
        const b = points[i + 1];
        const d: V3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
        const t = clamp(((q[0] - a[0]) * d[0] + (q[1] - a[1]) * d[1] + (q[2] - a[2]) * d[2]) / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2] || 1));
        const x = q[0] - a[0] - d[0] * t;
        const y = q[1] - a[1] - d[1] * t;
        const z = q[2] - a[2] - d[2] * t;
        const distance = x * x + y * y + z * z;
        if (distance < best) {
            best = distance;
            at = i + t;
        }
    }
    // Bone k carries the stretch k … k + 1; the head carries what lies before it.
    const k = Math.min(points.length - 2, Math.floor(at));
    const f = at - k;
    const into = smoothstep(0, 0.5, f) * 0.5 + (f >= 0.5 ? smoothstep(0.5, 1, f) * 0.5 : 0);
    const before = k === 0 ? 0 : first + k - 1;
    const after = Math.min(first + points.length - 2, first + k + 1);
    joints[0] = before;
    joints[1] = first + k;
    joints[2] = after;
    joints[3] = 0;
    weights[0] = Math.max(0, 0.5 - into) * (k === 0 ? 2 : 1);
    weights[2] = Math.max(0, into - 0.5);
    weights[1] = 1 - weights[0] - weights[2];
    weights[3] = 0;
}

/** Measures torso and hips a little wider than bare, so that hair hangs outside the clothes; over a hood where there is one. */
function bodyGirths({ figure, head, worn }: BuildContext): Girth[] {
    const hooded = worn.has('outfit/hoodie');
    const unit = figure.height / 1.6;
    const shoulderX = figure.bone('leftUpperArm')[0];
    const neck = figure.bone('neck')[1];
    const top = hooded ? neck + HOOD.above * unit : neck;
    const bottom = figure.bone('leftUpperLeg')[1];
    const LEVELS = hooded ? 14 : 9;
    const girths: Girth[] = [];
    const reach = (y: number, z: number): number => {
        let out = 0;
        for (let i = 0; i < 24 && figure.distance(0, y, z * out) < CLOTHES; i++) out += 0.012;
        return out;
    };
    const nape = hooded ? reach(neck, -1) : 0;
    for (let i = 0; i < LEVELS; i++) {
        const y = top + ((bottom - top) * i) / (LEVELS - 1);
        const front = reach(y, 1);
        const bare = reach(y, -1);
        const share = hooded ? smoothstep(HOOD.below + 0.06, HOOD.below, (neck - y) / unit) * smoothstep(-HOOD.above, 0.02, (neck - y) / unit) : 0;
        const back = Math.max(bare, lerp(bare, nape + HOOD.depth * unit, share));
        // The neck is narrow; from the collar bones down the shoulders' width holds.
        const halfWidth = y > neck - 0.01 && !hooded ? shoulderX * 0.6 : shoulderX + CLOTHES;
        const [, hy, hz] = head.toHead(0, y, 0);
        girths.push({ y: hy, halfWidth: halfWidth / head.scale, front: front / head.scale, back: back / head.scale, z: hz });
    }
    return girths;
}

/** How far off the body a point `depth` within it is put: what lay over other hair still does. Head units. */
const layer = (depth: number): number => LAYERS * exp(-Math.max(depth, -LAYERS) / 0.07);
const LAYERS = 0.04;

/** Pushes points of hair forward or back out of the body. */
function keepOff(girths: Girth[]): (q: V3) => void {
    const first = girths[0];
    const last = girths[girths.length - 1];
    return (q) => {
        if (q[1] > first.y + 0.14) return;
        const level = clamp(((first.y - q[1]) / (first.y - last.y)) * (girths.length - 1), 0, girths.length - 1);
        const i = Math.min(girths.length - 2, Math.floor(level));
        const t = level - i;
        const a = girths[i];
        const b = girths[i + 1];
        const halfWidth = a.halfWidth + (b.halfWidth - a.halfWidth) * t;
        // Squarer than an ellipse: the shoulders are as thick as the chest almost to their ends.
        const u2 = (q[0] / halfWidth) * (q[0] / halfWidth);
        const inside = 1 - u2 * u2;
        if (inside <= 0) return;
        const fade = smoothstep(first.y + 0.14, first.y - 0.02, q[1]);
        const bulge = Math.sqrt(inside) * fade;
        const front = a.z + (a.front + (b.front - a.front) * t) * bulge;
        const back = a.z - (a.back + (b.back - a.back) * t) * bulge;
        // Whichever side it hangs on, it stays there.
        if (q[2] >= a.z - 0.02) q[2] = Math.max(q[2], front + layer(front - q[2]));
        else q[2] = Math.min(q[2], back - layer(q[2] - back));
    };
}

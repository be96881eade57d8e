import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { clamp, lerp } from '../../geometry/scalar';
import { add, scale } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { hairLift } from '../hair/hair-depth';
import { add3 } from '../hair/curve';
import { Scalp, type V3 } from '../hair/scalp';
import { trinket } from '../ornament/trinket';
import { definePart, type PartResult } from '../part';
import { Spine, stopsTo, sweep, type Hang } from '../tail/sweep';

/** One kind of feeler, in head space: metres would be head heights. */
interface Feeler {
    /** Where it stands on the scalp. */
    root: readonly [azimuth: number, s: number];
    /** Away from the middle, up and ahead, in shares of its length. */
    path: readonly V3[];
    length: number;
    radius: number;
    /** Radius of the ball at its end, in radii. */
    ball: number;
    /** Barbs on each side, as a moth's. */
    barbs?: number;
    /** A foot it is screwed on with, in radii. */
    foot?: number;
}
const KINDS: Record<string, Feeler> = {
    insect: { root: [24, 0.26], path: [[0.06, 0.28, 0.02], [0.14, 0.62, 0.08], [0.3, 0.84, 0.24], [0.5, 0.8, 0.42], [0.6, 0.66, 0.52]], length: 0.5, radius: 0.014, ball: 2.6 },
    moth: { root: [26, 0.27], path: [[0.08, 0.3, 0.04], [0.24, 0.6, 0.1], [0.5, 0.82, 0.18], [0.78, 0.86, 0.26]], length: 0.52, radius: 0.014, ball: 1, barbs: 10 },
    robot: { root: [66, 0.44], path: [[0.1, 0.25, 0], [0.2, 0.5, 0], [0.3, 0.75, -0.01], [0.4, 1, -0.02]], length: 0.42, radius: 0.018, ball: 2.4, foot: 3.2 }
};

/** Colour of the shaft, and of the ball: the last rows. */
function feelerDrawing(color: string, tip: string): Drawing {
    const [base, end] = [ink(color), ink(tip)];
    return { size: 32, ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: base }, { at: 0.86, ink: base }, { at: 0.9, ink: end }, { at: 1, ink: end }] } }] };
}

export default definePart({
    id: 'horns/antennae',
    slot: 'horns',
    title: { en: 'Antennae', ja: '触角' },
    description: 'A pair of feelers that bob: an insect\'s with a ball, a moth\'s feathered ones, or a robot\'s aerials.',
    words: { en: ['antennae', 'antenna', 'antennas', 'insect antennae', 'feelers', 'bug antennae', 'butterfly antennae', 'bee antennae'], ja: ['触角', '虫の触角', '昆虫の触角', 'アンテナ', '蝶の触角'] },
    likely: { feminine: 0.3, masculine: 0.1, chibi: 0.6 },
    options: {
        kind: {
            type: 'choice', default: 'insect', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'insect', likely: 2, title: { en: 'With a ball', ja: '玉付き' }, words: { en: ['insect', 'bug', 'bee', 'butterfly'], ja: ['虫の'] } },
                { id: 'moth', likely: 1, title: { en: 'Feathered', ja: '羽状' }, words: { en: ['feathered', 'feathery', 'moth', 'moth antennae', 'feathered antennae', 'fluffy'], ja: ['蛾の触角', '羽状の触角', '蛾の'] } },
                { id: 'robot', likely: 0.5, title: { en: 'Aerials', ja: 'ロボット' }, words: { en: ['robot', 'mechanical', 'robot antennae', 'mechanical antennae', 'android antennae', 'aerials'], ja: ['ロボットのアンテナ', '機械の触角', 'ロボットの'] } }
            ]
        },
        length: {
            type: 'number', min: 0.5, max: 1.7, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' }, spread: 0.4,
            words: [{ words: { en: ['long', 'big', 'large'], ja: ['長い', '大きな', '大きい'] }, value: 1.4 }, { words: { en: ['short', 'small', 'tiny', 'little'], ja: ['短い', '小さな', '小さい'] }, value: 0.65 }]
        },
        thickness: { type: 'number', min: 0.7, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Thickness', ja: '太さ' }, spread: 0.3, words: [{ words: { en: ['thick'], ja: ['太い'] }, value: 1.35 }, { words: { en: ['thin'], ja: ['細い'] }, value: 0.75 }] },
        color: { type: 'color', default: '#3a3040', main: true, title: { en: 'Colour', ja: '色' } },
        tip: { type: 'color', default: '#f0be4c', title: { en: 'Ends', ja: '先' }, words: { en: ['antenna tips', 'antennae tips', 'antenna balls'], ja: ['触角の先'] } }
    },
    build(context, { kind, length, thickness, color, tip }): PartResult {
        const { head } = context;
        const feeler = KINDS[kind];
        const scalp = new Scalp(head);
        const mesh = new MeshBuilder();
        const boneNames = ['head'];
        const bones: NonNullable<PartResult['bones']> = [];
        const springs: SpringChain[] = [];
        const long = feeler.length * length;
        const radius = feeler.radius * thickness;
        const roots = ([1, -1] as const).map((side) => ({ side, at: scalp.point(side * feeler.root[0], feeler.root[1], 0) }));
        const lift = hairLift(context.hair, roots.map(({ at }) => ({ at, way: scalp.radial(at) })), 0.08);
        for (const { side, at } of roots) {
            const way = scalp.radial(at);
            const up = add3(at, way, lift, way, 0);
            const points = [add(at, scale(way, -0.03)), up, ...feeler.path.map(([out, high, ahead]) => add(up, scale([side * out, high, ahead], long)))];
            const spine = new Spine(points, [0, 0, 1]);
            const name = `antennae-${side > 0 ? 'left' : 'right'}`;
            const first = boneNames.length;
            const chain = [name, `${name}-mid`, `${name}-tip`];
            const places = [0.12, 0.5, 0.98];
            boneNames.push(...chain);
            chain.forEach((bone, i) => bones.push({ name: bone, parent: i ? chain[i - 1] : 'head', position: head.toAvatar(...spine.at(places[i]).q) }));
            springs.push({ name, joints: chain, stiffness: feeler.foot ? 4 : 1.6, drag: 0.35, gravityPower: 0, gravityDir: [0, -1, 0], hitRadius: 0.008, colliderGroups: [] });
            const hang: Hang = (v, t) => {
                const [a, b] = [clamp((t - 0.06) / 0.2), clamp((t - 0.38) / 0.24)];
                mesh.skinAt(v, [0, first, first + 1], [1 - a, a * (1 - b), a * b]);
            };
            // 1. The shaft with its ball.
            const ballAt = 0.9;
            const round = (t: number): number => Math.sqrt(Math.max(0, 1 - ((t - 0.95) / 0.05) * ((t - 0.95) / 0.05)));
            sweep(mesh, spine, {
                radius: (t) => (t > ballAt ? Math.max(radius * 0.6, radius * feeler.ball * round(t)) : radius * lerp(1.15, 0.7, t)),
                stops: [...stopsTo(0.89, 10), ...(feeler.ball > 1 ? [0.905, 0.925, 0.95, 0.975, 0.994] : [0.96])], around: 7, hang, line: (t) => clamp(5 * t) * 0.85
            });
            // 2. Barbs to both sides, longest in the middle.
            for (let k = 0; k < (feeler.barbs ?? 0); k++)
                for (const aside of [1, -1]) {
                    const t = lerp(0.3, 0.96, k / (feeler.barbs! - 1));
                    const reach = long * 0.3 * (1 - 0.75 * Math.abs(2 * (k / (feeler.barbs! - 1)) - 0.8));
                    const { q, along, side: across, up: face } = spine.at(t);
                    const put = (forward: number, out: number, off: number): number => {
                        const p = [0, 1, 2].map((d) => q[d] + along[d] * forward + across[d] * out * aside + face[d] * off);
                        const v = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, 0.5, lerp(0.3, 1, Math.abs(out) / (0.3 * long)));
                        mesh.shadeAt(v, 0, 0, 0, 0.6);
                        hang(v, t);
                        return v;
                    };
                    const w = 0.02 * thickness;
                    const [a, b, c] = [put(-w, 0, 0), put(w, 0, 0), put(0, 0, 0.6 * w)];
                    const d = put(0.75 * reach, reach, 0.1 * reach);
                    const flip = aside < 0;
                    mesh.triangle(a, b, d, flip);
                    mesh.triangle(b, c, d, flip);
                    mesh.triangle(c, a, d, flip);
                    mesh.triangle(a, c, b, flip);
                }
            // 3. The foot.
            if (feeler.foot) {
                const disc = new Spine([add3(at, way, lift - 0.02, way, 0), add3(at, way, lift + 0.012, way, 0), add3(at, way, lift + 0.04, way, 0)], [0, 0, 1]);
                sweep(mesh, disc, { radius: () => radius * feeler.foot!, stops: [0, 0.75, 0.9], around: 8, picture: [0, 1, 0.1, 0.2], hang: (v) => mesh.skinAt(v, [0], [1]) });
            }
        }
        return { meshes: [trinket(context, 'antennae', color, mesh, { drawing: feelerDrawing(color, tip), boneNames })], bones, springs };
    }
});

import type { Avatar, Bone, Layer, Material, MaterialKind } from '../../src/avatar/avatar';
import { MeshBuilder, type MeshData } from '../../src/geometry/mesh';
import { flat } from '../../src/paint/drawing';

/** [name, parent, x, y, z] of a figure 1.5 m tall; the left side is mirrored from these. */
const MIDDLE: [string, string, number, number, number][] = [
    ['hips', '', 0, 0.8, 0],
    ['spine', 'hips', 0, 0.9, 0],
    ['chest', 'spine', 0, 1.02, 0],
    ['neck', 'chest', 0, 1.2, 0],
    ['head', 'neck', 0, 1.26, 0]
];
const SIDE: [string, string, number, number, number][] = [
    ['UpperLeg', 'hips', 0.08, 0.76, 0],
    ['LowerLeg', 'UpperLeg', 0.08, 0.42, 0],
    ['Foot', 'LowerLeg', 0.08, 0.07, 0],
    ['UpperArm', 'chest', 0.14, 1.15, 0],
    ['LowerArm', 'UpperArm', 0.36, 1.15, 0],
    ['Hand', 'LowerArm', 0.56, 1.15, 0],
    ['Eye', 'head', 0.03, 1.34, 0.05]
];

function bones(): Bone[] {
    const list: Bone[] = [];
    const index = (name: string) => list.findIndex((b) => b.name === name);
    for (const [name, parent, x, y, z] of MIDDLE) list.push({ name, parent: parent ? index(parent) : -1, position: [x, y, z], humanoid: true });
    for (const side of ['left', 'right']) {
        for (const [bone, parent, x, y, z] of SIDE) {
            const above = index(side + parent) >= 0 ? side + parent : parent;
            list.push({ name: side + bone, parent: index(above), position: [side === 'left' ? x : -x, y, z], humanoid: true });
        }
    }
    for (let i = 0; i < 3; i++) {
        list.push({ name: `tail_${i}`, parent: index(i ? `tail_${i - 1}` : 'head'), position: [0, 1.4 - 0.1 * i, -0.1], humanoid: false });
    }
    return list;
}

/** A box of 12 triangles between two corners, on up to two bones. */
function box(low: number[], high: number[], joints: number[], weights: number[]): MeshData {
    const b = new MeshBuilder();
    const at = (i: number, k: number): number => ((i >> k) & 1 ? high[k] : low[k]);
    for (let i = 0; i < 8; i++) {
        const v = b.vertex(at(i, 0), at(i, 1), at(i, 2), 0, 0, 0, i & 1, (i >> 1) & 1);
        b.skinAt(v, joints, weights);
    }
    b.quad(4, 5, 7, 6);
    b.quad(1, 0, 2, 3);
    b.quad(5, 1, 3, 7);
    b.quad(0, 4, 6, 2);
    b.quad(6, 7, 3, 2);
    b.quad(0, 1, 5, 4);
    return b.finish();
}

/**
 * A whole avatar in a few boxes: body, a face with two morphs, eyes, hair on a spring, glasses that blend.
 * Small enough to reason about, and has one of everything a file can hold.
 */
export function boxAvatar(name = 'Box'): Avatar {
    const skeleton = bones();
    const bone = (n: string) => skeleton.findIndex((b) => b.name === n);
    const layers: Layer[] = [];
    const materials: Material[] = [];
    const add = (layer: Layer['layer'], kind: MaterialKind, lit: string, shade: string, outlineWidth: number, mesh: MeshData, opacity = 1): void => {
        layers.push({ layer, part: `test/${layer}`, material: materials.length, mesh });
        materials.push({
            name: layer,
            kind,
            drawing: flat({ lit, shade }),
            alpha: opacity < 1 ? 'blend' : 'opaque',
            opacity,
            outlineWidth,
            outlineColor: '#4a2f3a'
        });
    };
    const whole = (part: MeshData, name: string, dy: number) => {
        const n = part.positions.length / 3;
        const vertices = Uint32Array.from([0, 1, n - 1]);
        part.morphs.push({
            name,
            vertices,
            deltas: Float32Array.from([0, dy, 0, 0, dy, 0, 0, dy, 0]),
            normalDeltas: new Float32Array(9)
        });
        return part;
    };
    add('body', 'skin', '#ffe0d0', '#e0a8a0', 0.002, box([-0.12, 0.7, -0.07], [0.12, 1.2, 0.07], [bone('hips'), bone('chest'), bone('chest')], [1, 1, 0.5]));
    add('tops', 'cloth', '#f4f4fb', '#b8b8d8', 0.0018, box([-0.14, 0.9, -0.09], [0.14, 1.18, 0.09], [bone('spine'), bone('chest'), bone('leftUpperArm')], [0.34, 0.33, 0.33]));
    const face = whole(whole(box([-0.09, 1.26, -0.08], [0.09, 1.48, 0.08], [bone('head')], [1]), 'mouthOpen', -0.01), 'smile', 0.004);
    add('face', 'skin', '#ffe0d0', '#e0a8a0', 0.0015, face);
    add('eyes', 'eye', '#3a6cc8', '#28488a', 0, whole(box([0.02, 1.32, 0.08], [0.05, 1.36, 0.082], [bone('leftEye')], [1]), 'eyeClose', -0.02));
    const hair = box([-0.1, 1.1, -0.14], [0.1, 1.5, -0.09], [bone('tail_0'), bone('tail_1')], [0.7, 0.3]);
    for (let i = 0; i < hair.shade.length; i += 4) {
        hair.shade[i] = 110;
        hair.shade[i + 3] = i & 4 ? 255 : 0;
    }
    add('hair', 'hair', '#5a4a7a', '#3a2c58', 0.002, hair);
    add('eyewear', 'glass', '#d8f0ff', '#a8c8e8', 0, box([-0.07, 1.32, 0.1], [0.07, 1.36, 0.102], [bone('head')], [1]), 0.35);
    const expression = (n: string, morphs: Record<string, number>, overrideBlink: 'none' | 'block' = 'none') =>
        ({ name: n, morphs, isBinary: false, overrideBlink, overrideLookAt: 'none', overrideMouth: 'none' }) as const;
    return {
        name,
        heightMetres: 1.5,
        headMetres: 0.22,
        bones: skeleton,
        layers,
        materials,
        expressions: [
            expression('happy', { smile: 1, eyeClose: 0.5 }, 'block'),
            expression('aa', { mouthOpen: 1 }),
            expression('blink', { eyeClose: 1 }),
            expression('neutral', {}),
            expression('smirk', { smile: 0.6 })
        ],
        colliders: [
            { name: 'head', bone: 'head', offset: [0, 0.1, 0], radius: 0.1, group: 'head' },
            { name: 'chest', bone: 'chest', offset: [0, 0, 0], tail: [0, 0.15, 0], radius: 0.1, group: 'torso' }
        ],
        springs: [
            {
                name: 'tail', joints: ['tail_0', 'tail_1', 'tail_2'], stiffness: 0.8, drag: 0.4, gravityPower: 0.1, gravityDir: [0, -1, 0],
                hitRadius: 0.02, colliderGroups: ['head', 'torso']
            }
        ],
        sockets: [{ name: 'rightHand', bone: 'rightHand', position: [-0.06, -0.02, 0.01], rotation: [0, 0, 0, 1] }],
        lookAt: { offsetFromHead: [0, 0.08, 0.06], horizontalInner: 8, horizontalOuter: 11, verticalUp: 7, verticalDown: 8 },
        meta: {
            name,
            version: '1',
            authors: ['Test'],
            licenseUrl: 'https://vrm.dev/licenses/1.0/',
            avatarPermission: 'everyone',
            commercialUsage: 'corporation',
            creditNotation: 'unnecessary',
            modification: 'allowModificationRedistribution',
            allowRedistribution: true
        },
        recipe: { format: 'hinagata-recipe', version: 2, name, seed: 7, parts: {} },
        warnings: []
    };
}

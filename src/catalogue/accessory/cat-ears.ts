import { clamp, cos, lerp, PI, pow, sin, smoothstep } from '../../geometry/scalar';
import { MeshBuilder } from '../../geometry/mesh';
import { add, cross, normalize, scale, type Vec3 } from '../../geometry/vec3';
import { ink, lighten } from '../../paint/color';
import { hairDrawing, hairLine } from '../../paint/hair';
import type { Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { Scalp } from '../hair/scalp';
import { Sculptor } from '../hair/sculptor';
import { toAvatar } from './to-avatar';

/** Rings from the root to just below the tip. */
const RINGS = 9;
/** Points over the back of a ring, and over its hollow front. */
const BACK = 7;
const FRONT = 5;
/** Share of the ear that stays with the skull when it twitches. */
const ROOT = 0.12;

export default definePart({
    id: 'accessory/cat-ears',
    slot: 'ears',
    title: { en: 'Cat ears', ja: '猫耳' },
    description: 'A pair of furry cat ears through the hair, with soft tufts inside; they swing a little.',
    words: {
        en: ['cat ears', 'cat ear', 'nekomimi', 'cat girl', 'catgirl', 'cat boy', 'catboy', 'kitty ears', 'animal ears', 'kemonomimi'],
        ja: ['猫耳', 'ねこみみ', 'ネコミミ', 'ネコ耳', '獣耳', 'ケモミミ', '猫娘']
    },
    likely: { feminine: 0.12, masculine: 0.05, chibi: 0.25 },
    options: {
        size: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large'], ja: ['大きい', '大きな'] }, value: 1.35 },
                { words: { en: ['small', 'tiny', 'little'], ja: ['小さい', '小さな'] }, value: 0.72 }
            ]
        },
        spread: {
            type: 'number', min: -10, max: 35, default: 14, step: 1, unit: '°', title: { en: 'Spread', ja: '開き' }, hint: 'How far the tips lean outwards.',
            words: [{ words: { en: ['flat', 'droopy', 'airplane'], ja: ['垂れた', 'イカ耳'] }, value: 35 }]
        },
        matchHair: {
            type: 'toggle', default: true, title: { en: 'Hair colour', ja: '髪と同じ色' }, group: 'Colour', hint: 'Takes the colour of the hair.',
            words: { en: ['matching'], ja: ['お揃い'] }
        },
        color: { type: 'color', default: '#3b3340', main: true, title: { en: 'Fur', ja: '毛の色' }, hint: 'Used when hair colour is off.', needs: { option: 'matchHair', value: false } },
        inner: { type: 'color', default: '#f4b6b8', title: { en: 'Inside', ja: '内側' }, words: { en: ['inner ear', 'inner ears'], ja: ['耳の内側'] } }
    },
    build(context, options) {
        const { head, random } = context;
        const color = options.matchHair ? context.hairColor : options.color;
        const scalp = new Scalp(head);
        const sculptor = new Sculptor(scalp, random);
        const fur = sculptor.mesh;
        const skin = new MeshBuilder();
        const boneNames = ['head', 'cat-ears-left', 'cat-ears-left-tip', 'cat-ears-right', 'cat-ears-right-tip'];
        const bones: { name: string; parent: string; position: Vec3 }[] = [];

        ([1, -1] as const).forEach((side, index) => {
            // 1. A frame standing on the scalp, looking ahead and a little outwards.
            const base = scalp.point(side * 58, 0.38, -0.015) as Vec3;
            const out = options.spread * (PI / 180);
            const up = normalize([side * (0.26 + sin(out)), cos(out), -0.1]);
            const ahead = normalize([side * 0.34, 0.05, 1]);
            const right = normalize(cross(up, ahead));
            const front = cross(right, up);
            const height = 0.40 * options.size;
            const half = 0.165 * options.size;
            const at = (across: number, along: number, forward: number): Vec3 => {
                // The tip leans back out and the root widens over the skull.
                const bend = 0.05 * along * along * height;
                return add(base, add(add(scale(right, across), scale(up, along * height)), add(scale(front, forward), [side * bend, 0, 0])));
            };
            // Sides bow out below and run straight to a rounded tip.
            const width = (t: number): number => half * pow(1 - t, 0.86) * (1 + 0.34 * sin(PI * t)) + 0.004 * (1 - t);
            const depth = (t: number): number => 0.085 * options.size * pow(1 - t, 0.9);
            const bone = 1 + 2 * index;
            const put = (mesh: MeshBuilder, p: Vec3, u: number, t: number, noise: number, line: number, light: number): number => {
                const v = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, u, 0.1 + 0.75 * t);
                mesh.shadeAt(v, light, 0, 0, line);
                mesh.strandAt(v, up[0], up[1], up[2], noise);
                const w = smoothstep(ROOT, 0.5, t);
                mesh.skinAt(v, [0, bone], [1 - w, w]);
                sculptor.chainOf[v] = -1;
                return v;
            };

            // 2. The shell: round behind, hollow in front, with a rim between.
            let before: number[] = [];
            for (let r = 0; r < RINGS; r++) {
                const t = (r / RINGS) * 0.97;
                const w = width(t);
                const d = depth(t);
                const ring: number[] = [];
                for (let k = 0; k < BACK; k++) {
                    const a = PI * (k / (BACK - 1));
                    ring.push(put(fur, at(-cos(a) * w, t, -sin(a) * d), 0.05 + 0.4 * (k / (BACK - 1)), t, 0.3, k === 0 || k === BACK - 1 ? 1 : 0.85, -0.02));
                }
                for (let k = 0; k < FRONT; k++) {
                    const x = lerp(0.86, -0.86, k / (FRONT - 1));
                    const rim = k === 0 || k === FRONT - 1;
                    ring.push(put(fur, at(x * w, t, rim ? 0.16 * d + 0.006 : -0.42 * d * (1 - x * x)), 0.6 + 0.3 * (k / (FRONT - 1)), t, 0.3, rim ? 0.6 : 0, rim ? 0 : -0.3));
                }
                const n = ring.length;
                if (r) for (let k = 0; k < n; k++) fur.quad(before[k], ring[k], ring[(k + 1) % n], before[(k + 1) % n]);
                before = ring;
            }
            const tip = put(fur, at(0, 1, -0.01), 0.25, 1, 0.3, 0.5, 0);
            for (let k = 0; k < before.length; k++) fur.triangle(before[k], tip, before[(k + 1) % before.length]);

            // 3. The skin in the hollow, a hair's breadth over the shell.
            const rows: number[][] = [];
            const COLUMNS = 5;
            for (let r = 0; r <= 6; r++) {
                const t = lerp(0, 0.84, r / 6);
                rows.push([]);
                for (let k = 0; k < COLUMNS; k++) {
                    const x = lerp(0.8, -0.8, k / (COLUMNS - 1)) * (1 - 0.25 * clamp((t - 0.5) / 0.34));
                    const p = at(x * width(t), t, -0.42 * depth(t) * (1 - x * x) + 0.012);
                    const v = skin.vertex(p[0], p[1], p[2], 0, 0, 0, k / (COLUMNS - 1), r / 6);
                    skin.shadeAt(v, -0.1 - 0.2 * (1 - t), 0, 0, 0);
                    const w = smoothstep(ROOT, 0.5, t);
                    skin.skinAt(v, [0, bone], [1 - w, w]);
                    rows[r].push(v);
                }
            }
            for (let r = 0; r < 6; r++) for (let k = 0; k < COLUMNS - 1; k++) skin.quad(rows[r][k], rows[r + 1][k], rows[r + 1][k + 1], rows[r][k + 1]);

            // 4. Tufts from the inner edge across the hollow.
            const from = fur.count;
            const size = options.size;
            for (const [x0, x1, top, wide] of [[-0.74, -0.30, 0.62, 0.085], [-0.42, 0.02, 0.54, 0.08], [0.62, 0.22, 0.48, 0.075], [0.1, 0.12, 0.4, 0.06]] as const) {
                const s = side * -1;
                const w0 = width(0.04);
                sculptor.strand([at(s * x0 * w0, 0.02, 0.0), at(s * lerp(x0, x1, 0.35) * w0, 0.16, 0.035 * size), at(s * lerp(x0, x1, 0.8) * w0, top * 0.7, 0.045 * size), at(s * x1 * w0, top, 0.03 * size)], {
                    width: wide * size, root: 0.6, belly: 0.3, sharp: 1.1, section: 'mid', thickness: 0.4, highlight: 0, outline: 0.5, ambient: 0.04, mass: 0, facing: () => front
                });
            }
            for (let v = from; v < fur.count; v++) {
                const along = ((fur.positions[3 * v] - base[0]) * up[0] + (fur.positions[3 * v + 1] - base[1]) * up[1] + (fur.positions[3 * v + 2] - base[2]) * up[2]) / height;
                const w = smoothstep(ROOT, 0.5, along);
                fur.skinAt(v, [0, bone], [1 - w, w]);
                // Tufts take the pale end of the picture.
                fur.uvs[2 * v + 1] = clamp(0.5 + 0.5 * along);
            }

            // 5. A bone from the root to the tip.
            const place = (p: Vec3): Vec3 => head.toAvatar(p[0], p[1], p[2]);
            bones.push({ name: boneNames[bone], parent: 'head', position: place(at(0, 0.08, 0)) });
            bones.push({ name: boneNames[bone + 1], parent: boneNames[bone], position: place(at(0, 0.95, 0)) });
        });

        toAvatar(fur, head);
        toAvatar(skin, head);
        return {
            meshes: [
                {
                    layer: 'ears', boneNames, mesh: fur.finish(),
                    material: {
                        name: 'cat-ears', kind: 'hair', drawing: hairDrawing({ color, tips: { color: lighten(color, 0.12), from: 0.45 } }), alpha: 'opaque', opacity: 1,
                        outlineWidth: 0.0058 * head.scale, outlineColor: hairLine(color)
                    }
                },
                {
                    layer: 'ears', boneNames, mesh: skin.finish(),
                    material: { name: 'cat-ears-inside', kind: 'skin', drawing: innerDrawing(options.inner), alpha: 'opaque', opacity: 1, outlineWidth: 0, outlineColor: hairLine(color) }
                }
            ],
            bones,
            springs: ['left', 'right'].map((side) => ({
                name: `cat-ears-${side}`, joints: [`cat-ears-${side}`, `cat-ears-${side}-tip`], stiffness: 2.6, drag: 0.5, gravityPower: 0, gravityDir: [0, -1, 0], hitRadius: 0.01, colliderGroups: []
            }))
        };
    }
});

/** Skin inside an ear: deeper at the root, paler to the edge. */
function innerDrawing(color: string): Drawing {
    const base = ink(color, 'skin');
    return {
        size: 32,
        ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: { lit: base.shade, shade: base.shade } }, { at: 0.55, ink: base }, { at: 1, ink: base }] } }]
    };
}

import type { Avatar, Bone, Expression, Layer, LayerName, Material, MaterialKind } from '../../src/avatar/avatar';
import { MeshBuilder, type MeshData } from '../../src/geometry/mesh';
import { flat } from '../../src/paint/drawing';
import type { CanvasMaker } from '../../src/paint/rasterize';
import { finishAvatar, type BuiltAvatar } from '../../runtime/build-avatar';

/** A doll of spheres and a cone: every pass, every kind of surface, a morph; no catalogue part needed. */
export function dollAvatar(): Avatar {
    const bones: Bone[] = [
        bone('hips', -1, [0, 0.8, 0]),
        bone('spine', 0, [0, 0.95, 0]),
        bone('neck', 1, [0, 1.22, 0]),
        bone('head', 2, [0, 1.3, 0]),
        bone('leftEye', 3, [0.035, 1.38, 0.08]),
        bone('rightEye', 3, [-0.035, 1.38, 0.08])
    ];
    const layers: Layer[] = [];
    const materials: Material[] = [];
    const add = (layer: LayerName, kind: MaterialKind, mesh: MeshData, lit: string, shade: string, extra: Partial<Material> = {}) => {
        layers.push({ layer, part: `test/${layer}`, mesh, material: materials.length });
        materials.push({
            name: layer, kind, drawing: flat({ lit, shade }), alpha: 'opaque', opacity: 1,
            outlineWidth: kind === 'eye' || kind === 'line' || kind === 'glass' ? 0 : 0.0014, outlineColor: '#8a4a44', ...extra
        });
    };
    add('body', 'skin', ball(0, 0.75, 0, 0.12, 0.3, 0.1, 0), '#ffefe6', '#f4b8ac');
    const face = ball(0, 1.38, 0, 0.09, 0.115, 0.095, 3);
    face.morphs.push(puff('jawOpen', face, (y) => y < 1.34, -0.02), puff('blink', face, (y) => y > 1.4 && y < 1.42, -0.002), puff('smile', face, (y) => y < 1.36, 0.005));
    add('face', 'skin', face, '#ffefe6', '#f4b8ac');
    for (const side of [1, -1]) {
        add('eyes', 'eye', ball(0.035 * side, 1.385, 0.085, 0.016, 0.018, 0.006, side > 0 ? 4 : 5), '#3a70c0', '#274f8c');
        const brow = ball(0.035 * side, 1.42, 0.083, 0.022, 0.004, 0.004, 3);
        for (let i = 1; i < brow.shade.length; i += 4) brow.shade[i] = 180;
        add('brows', 'line', brow, '#503a6a', '#503a6a');
    }
    const hair = ball(0, 1.41, -0.015, 0.115, 0.12, 0.115, 3, (y, z) => z > 0.035 && y < 1.425);
    hair.strands = new Float32Array((4 * hair.positions.length) / 3);
    for (let i = 0; i < hair.positions.length / 3; i++) {
        const [x, y, z] = hair.positions.subarray(3 * i, 3 * i + 3);
        const dx = x * 2;
        const dz = (z + 0.015) * 2;
        const dy = -(x * x + (z + 0.015) * (z + 0.015)) / Math.max(0.01, y - 1.3) - 0.05;
        const l = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1;
        hair.strands.set([dx / l, dy / l, dz / l, ((i * 7919) % 97) / 97], 4 * i);
        hair.shade[4 * i + 2] = 255;
    }
    add('hair', 'hair', hair, '#574d7a', '#393059', { outlineColor: '#191230' });
    add('bottoms', 'cloth', ball(0, 0.85, 0, 0.17, 0.14, 0.15, 0), '#33406b', '#232a50', { outlineColor: '#15162a' });
    add('tops', 'cloth', ball(0, 1.05, 0, 0.14, 0.17, 0.11, 1), '#ffffff', '#cdd3ea', { outlineColor: '#4a4460' });
    add('accessory', 'metal', ball(0, 1.1, 0.11, 0.02, 0.02, 0.01, 1), '#ffd05a', '#b0702a');
    add('eyewear', 'glass', ball(0, 1.385, 0.1, 0.06, 0.02, 0.004, 3), '#cfe8ff', '#9fb8d8', { alpha: 'blend', opacity: 0.3 });
    return {
        name: 'Doll', heightMetres: 1.52, headMetres: 0.24, bones, layers, materials,
        expressions: [
            expression('happy', { smile: 1, blink: 0.4 }, { overrideBlink: 'blend', overrideMouth: 'blend' }),
            expression('surprised', { jawOpen: 0.6 }, { overrideMouth: 'block', overrideLookAt: 'block' }),
            expression('aa', { jawOpen: 1 }),
            expression('blink', { blink: 1 }),
            expression('wink', { blink: 1 }, { isBinary: true })
        ],
        colliders: [], springs: [], sockets: [],
        lookAt: { offsetFromHead: [0, 0.08, 0.08], horizontalInner: 8, horizontalOuter: 11, verticalUp: 7, verticalDown: 8 },
        meta: {
            name: 'Doll', version: '1', authors: ['test'], licenseUrl: 'https://vrm.dev/licenses/1.0/', avatarPermission: 'everyone', commercialUsage: 'corporation',
            creditNotation: 'unnecessary', modification: 'allowModificationRedistribution', allowRedistribution: true
        },
        recipe: {}, warnings: []
    };
}

/** A canvas that paints nothing: tests of geometry and state need no pixels. */
export const blankCanvas: CanvasMaker = {
    canvas: (width, height) => ({
        getContext: () => new Proxy({} as Record<string, unknown>, {
            get: (_, key) => (key === 'getImageData' ? () => ({ data: new Uint8ClampedArray(4 * width * height).fill(255) }) : () => ({ addColorStop() {} })),
            set: () => true
        })
    }),
    path: (d) => d
};

/** The doll merged for the GPU. `canvas` paints its atlas. @default {@link blankCanvas} */
export const builtDoll = (canvas: CanvasMaker = blankCanvas): BuiltAvatar => finishAvatar(dollAvatar(), { canvas });

const bone = (name: string, parent: number, position: [number, number, number]): Bone => ({ name, parent, position, humanoid: true });

const expression = (name: string, morphs: Record<string, number>, extra: Partial<Expression> = {}): Expression => ({
    name, morphs, isBinary: false, overrideBlink: 'none', overrideLookAt: 'none', overrideMouth: 'none', ...extra
});

/** An ellipsoid on one bone; `skip` leaves a window. */
function ball(cx: number, cy: number, cz: number, rx: number, ry: number, rz: number, joint: number, skip?: (y: number, z: number) => boolean): MeshData {
    const build = new MeshBuilder();
    const rows = 20;
    const columns = 28;
    for (let i = 0; i <= rows; i++)
        for (let j = 0; j <= columns; j++) {
            const a = (Math.PI * i) / rows;
            const b = (2 * Math.PI * j) / columns;
            const n = [Math.sin(a) * Math.sin(b), Math.cos(a), Math.sin(a) * Math.cos(b)];
            const v = build.vertex(cx + rx * n[0], cy + ry * n[1], cz + rz * n[2], n[0] / rx, n[1] / ry, n[2] / rz, j / columns, i / rows);
            build.skinAt(v, [joint], [1]);
        }
    const at = (i: number, j: number) => i * (columns + 1) + j;
    for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) {
            const v = at(i, j);
            if (skip?.(build.positions[3 * v + 1], build.positions[3 * v + 2])) continue;
            build.quad(at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1));
        }
    return build.finish();
}

function puff(name: string, mesh: MeshData, where: (y: number) => boolean, dy: number) {
    const vertices: number[] = [];
    for (let i = 0; i < mesh.positions.length / 3; i++) if (where(mesh.positions[3 * i + 1])) vertices.push(i);
    const deltas = new Float32Array(3 * vertices.length);
    for (let i = 0; i < vertices.length; i++) deltas[3 * i + 1] = dy;
    return { name, vertices: Uint32Array.from(vertices), deltas, normalDeltas: new Float32Array(deltas.length) };
}

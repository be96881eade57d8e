import assert from 'node:assert/strict';
import { NEUTRAL } from '../../src/catalogue/face/pose';
import { SHAPES } from '../../src/catalogue/face/shapes';
import type { MeshData } from '../../src/geometry/mesh';
import { skinOver } from './front-view';
import { EYES, KINDS, buildHead, posed, type BuiltHead, type Kind } from './head-parts';

const CASES: [Kind, keyof typeof EYES][] = [
    ['female', 'round'],
    ['female', 'gentle'],
    ['male', 'narrow'],
    ['chibi', 'round']
];

/** Triangles of the skin near the left eye. */
function nearEye({ skin, head }: BuiltHead): number[] {
    const { x, y, halfWidth, halfHeight } = head.eye;
    const found: number[] = [];
    for (let t = 0; t < skin.indices.length; t += 3) {
        const i = 3 * skin.indices[t];
        const [px, py, pz] = head.toHead(skin.positions[i], skin.positions[i + 1], skin.positions[i + 2]);
        if (pz > 0.15 && Math.abs(px - x) < 2 * halfWidth && Math.abs(py - y) < 2 * halfHeight) found.push(t);
    }
    return found;
}

/** Vertices of the left iris: those on the bone `leftEye`. */
function leftIris(mesh: MeshData): number[] {
    const found: number[] = [];
    for (let i = 0; i < mesh.positions.length / 3; i++) if (mesh.joints[4 * i] === 1) found.push(i);
    return found;
}

describe('the eyes', () => {
    it('hang the eye bones on the head, behind the irises', () => {
        for (const kind of KINDS) {
            const { eyes, eyeballs, head } = buildHead(kind);
            assert.deepEqual(
                eyes.bones!.map((b) => [b.name, b.parent]),
                [
                    ['leftEye', 'head'],
                    ['rightEye', 'head']
                ]
            );
            const [left, right] = eyes.bones!.map((b) => b.position);
            assert.ok(left[0] > 0 && Math.abs(left[0] + right[0]) < 1e-9 && left[1] === right[1]);
            for (const i of leftIris(eyeballs)) assert.ok(eyeballs.positions[3 * i + 2] > left[2] + 0.1 * head.scale);
        }
    });

    for (const [kind, name] of CASES) {
        it(`shut their lids on one line (${name} on ${kind})`, () => {
            const { head } = buildHead(kind, name);
            for (const { to } of [SHAPES.blinkLeft, SHAPES.joyLeft]) {
                const { upper, lower } = head.lids(to.left);
                upper.forEach(([x, y], i) => assert.ok(Math.hypot(x - lower[i][0], y - lower[i][1]) < 1e-6));
            }
            const open = head.lids(NEUTRAL.left);
            assert.ok(open.upper[3][1] - open.lower[3][1] > 0.05);
        });

        it(`leave no gap in the skin when shut (${name} on ${kind})`, () => {
            const built = buildHead(kind, name);
            const near = nearEye(built);
            for (const morph of ['blinkLeft', 'joyLeft']) {
                const skin = posed(built.skin, morph, 1);
                for (const i of leftIris(built.eyeballs)) {
                    const [x, y, z] = built.eyeballs.positions.subarray(3 * i, 3 * i + 3);
                    const over = skinOver(built.skin, skin, near, x, y);
                    assert.ok(over !== undefined && over > z, `${morph}: iris vertex ${i} shows`);
                }
            }
        });

        it(`keep the iris behind the lids all the way to shut (${name} on ${kind})`, () => {
            const built = buildHead(kind, name);
            const near = nearEye(built);
            const { eyeballs, head } = built;
            for (const morph of ['blinkLeft', 'joyLeft', 'squintLeft', 'fierceLeft'])
                for (let step = 0; step <= 8; step++) {
                    const skin = posed(built.skin, morph, step / 8);
                    const eye = posed(eyeballs, morph, step / 8);
                    for (const i of leftIris(eyeballs)) {
                        const over = skinOver(built.skin, skin, near, eye[3 * i], eye[3 * i + 1]);
                        // Through the opening one sees the rim far behind: only skin at the lids' depth counts.
                        if (over === undefined || over < eye[3 * i + 2] - 0.015 * head.scale) continue;
                        assert.ok(
                            over > eye[3 * i + 2],
                            `${morph} at ${step / 8}: iris vertex ${i} stands ${(eye[3 * i + 2] - over) / head.scale} before the lid`
                        );
                    }
                }
        });

        it(`let the iris turn 12° sideways and 8° up and down without sinking into the white (${name} on ${kind})`, () => {
            const { eyeballs, eyes, head } = buildHead(kind, name);
            const [bx, by, bz] = eyes.bones![0].position;
            const iris = leftIris(eyeballs);
            const white: number[] = [];
            for (let t = 0; t < eyeballs.indices.length; t += 3)
                if (
                    [0, 1, 2].every(
                        (k) =>
                            eyeballs.joints[4 * eyeballs.indices[t + k]] === 0 &&
                            eyeballs.positions[3 * eyeballs.indices[t + k]] > 0
                    )
                )
                    white.push(t);
            const still = Float64Array.from(eyeballs.positions);
            for (const [yaw, pitch] of [
                [12, 0],
                [-12, 0],
                [0, 8],
                [0, -8]
            ]) {
                const [a, b] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
                for (const i of iris) {
                    const [x, y, z] = [
                        eyeballs.positions[3 * i] - bx,
                        eyeballs.positions[3 * i + 1] - by,
                        eyeballs.positions[3 * i + 2] - bz
                    ];
                    const [y1, z1] = [y * Math.cos(b) + z * Math.sin(b), z * Math.cos(b) - y * Math.sin(b)];
                    const [x2, y2, z2] = [
                        bx + x * Math.cos(a) + z1 * Math.sin(a),
                        by + y1,
                        bz - x * Math.sin(a) + z1 * Math.cos(a)
                    ];
                    const back = skinOver(eyeballs, still, white, x2, y2);
                    if (back !== undefined)
                        assert.ok(z2 > back, `at ${yaw}°, ${pitch}° vertex ${i} sinks by ${(back - z2) / head.scale}`);
                }
            }
        });
    }

    it('paint the two irises in their own colours and their lights on the same side', () => {
        const one = buildHead('female', 'round', {}, { color: '#3366cc' }).eyes.meshes[0].material.drawing;
        const odd = buildHead('female', 'round', {}, { color: '#3366cc', odd: true, otherColor: '#cc9933' }).eyes
            .meshes[0].material.drawing;
        assert.notDeepEqual(one, odd);
        assert.equal(one.ops.length, odd.ops.length);
        const lights = one.ops
            .filter((op) => op.op === 'fill' && op.paint.kind === 'solid' && op.paint.ink.lit === '#ffffff')
            .map((op) => Number(/^M([\d.-]+)/.exec((op as { path: string }).path)![1]));
        assert.equal(lights.length, 6);
        for (let i = 0; i < 3; i++) assert.ok(Math.abs(lights[i + 3] - lights[i] - 0.5) < 1e-4);
    });

    it('offer other pupils and a brow that follows the hair', () => {
        const drawings = ['round', 'slit', 'star', 'heart'].map((pupil) =>
            JSON.stringify(buildHead('female', 'round', {}, { pupil }).eyes.meshes[0].material.drawing)
        );
        assert.equal(new Set(drawings).size, 4);
    });
}).timeout(30000);

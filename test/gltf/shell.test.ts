import assert from 'node:assert/strict';
import { mergeAvatar } from '../../src/build/merge';
import { splitByKind } from '../../src/gltf/primitives';
import { outlineShell } from '../../src/gltf/shell';
import { boxAvatar } from './fixture';

/** Signed volume in m³: positive when wound outward. */
function volume({ positions: p, indices }: { positions: Float32Array; indices: Uint32Array }): number {
    let sum = 0;
    for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
        sum += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]) + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
    }
    return sum / 6;
}

describe('An outline shell', () => {
    const avatar = boxAvatar();
    const meshes = splitByKind(avatar, mergeAvatar(avatar));
    const cloth = meshes.flatMap((m) => m.primitives).find((p) => p.kind === 'cloth')!;

    it('lies around the surface, turned inside out', () => {
        const shell = outlineShell(avatar, cloth)!;
        assert.ok(volume(cloth) > 0);
        assert.ok(-volume(shell) > volume(cloth) * 1.01);
        for (let i = 0; i < shell.positions.length; i++) assert.ok(Number.isFinite(shell.positions[i]));
    });
    it('stands as far off as the material says', () => {
        const shell = outlineShell(avatar, cloth)!;
        const top = (p: Float32Array) => p.reduce((most, v, i) => (i % 3 === 1 ? Math.max(most, v) : most), -1);
        const lift = top(shell.positions) - top(cloth.positions);
        assert.ok(lift > 0.0008 && lift <= 0.0018 + 1e-6, `${lift} m`);
    });
    it('is none where there is no outline', () => {
        const eye = meshes.flatMap((m) => m.primitives).find((p) => p.kind === 'eye')!;
        assert.equal(outlineShell(avatar, eye), null);
    });
    it('moves with the morphs of its surface', () => {
        const face = meshes.find((m) => m.name === 'Face')!.primitives.find((p) => p.kind === 'skin')!;
        const shell = outlineShell(avatar, face)!;
        assert.equal(shell.targets.length, face.targets.length);
        const moved = (t: (typeof face.targets)[number]) => t?.positions.filter((v) => v !== 0).length ?? 0;
        assert.deepEqual(shell.targets.map(moved), face.targets.map(moved));
    });
});

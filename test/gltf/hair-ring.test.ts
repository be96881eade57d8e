import assert from 'node:assert/strict';
import { mergeAvatar } from '../../src/build/merge';
import { hairRing, ringColor } from '../../src/gltf/hair-ring';
import { splitByKind } from '../../src/gltf/primitives';
import { boxAvatar } from './fixture';

describe('The hair\'s ring of light', () => {
    const { width: size, data } = hairRing();
    const rowSum = (row: number) => {
        let sum = 0;
        for (let x = 0; x < size; x++) sum += data[4 * (row * size + x)];
        return sum / size;
    };
    it('is a band above the middle, with nothing where hair faces the viewer or looks down', () => {
        const rows = Array.from({ length: size }, (_, row) => rowSum(row));
        const brightest = rows.indexOf(Math.max(...rows));
        assert.ok(brightest > 0.18 * size && brightest < 0.3 * size, `row ${brightest} of ${size}`);
        assert.ok(rows[brightest] > 80);
        for (let row = Math.ceil(0.45 * size); row < size; row++) assert.equal(rows[row], 0);
    });
    it('is opaque, and grey as a mask is', () => {
        for (let i = 0; i < data.length; i += 4) {
            assert.ok(data[i] === data[i + 1] && data[i] === data[i + 2] && data[i + 3] === 255);
        }
    });
    it('adds light that stays within what a file may say', () => {
        const avatar = boxAvatar();
        const hair = splitByKind(avatar, mergeAvatar(avatar))
            .flatMap((m) => m.primitives)
            .find((p) => p.kind === 'hair')!;
        for (const color of ['#000000', '#5a4a7a', '#c9ccd6', '#ffffff']) {
            const [index] = hair.materials.keys();
            const fill = { kind: 'solid', ink: { lit: color, shade: color } } as const;
            avatar.materials[index].drawing = { size: 4, ops: [{ op: 'flood', paint: fill }] };
            const ring = ringColor(avatar, hair);
            assert.ok(ring.every((c) => c >= 0 && c <= 1), `${color}: ${ring}`);
            if (color === '#5a4a7a') assert.ok(Math.min(...ring) > 0.05, `${ring}`);
        }
    });
});

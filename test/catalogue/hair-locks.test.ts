import assert from 'node:assert/strict';
import { framesAlong, ringStops, sampleCurve } from '../../src/catalogue/hair/curve';
import { combTo } from '../../src/catalogue/hair/gather';
import { Scalp, type V3 } from '../../src/catalogue/hair/scalp';
import { Sculptor } from '../../src/catalogue/hair/sculptor';
import { random } from '../../src/geometry/random';
import { stand } from './wear';

const sculptor = () => {
    const s = new Sculptor(new Scalp(stand('female').head), random(1));
    // A straight lock has few rings; the tests want to look between them.
    s.detail = 3;
    return s;
};
/** Hanging free of the head, facing the viewer. */
const hang = (s: Sculptor, x: number, z = 1): void =>
    s.strand([[x, 0.6, z], [x, 0.3, z], [x, 0, z], [x, -0.3, z]], { width: 0.2, section: 'spike', facing: () => [0, 0, 1] });
/** Mean width of line along the left or right edge of everything made so far; below 0 where it sinks into the lock. */
const ink = (s: Sculptor, from: number, to: number): number => {
    let sum = 0;
    let n = 0;
    for (let i = 0; i < s.mesh.count; i++) {
        const [x, y] = [s.mesh.positions[3 * i], s.mesh.positions[3 * i + 1]];
        if (x < from || x > to || y > 0.35 || y < 0) continue;
        sum += s.mesh.shade[4 * i + 3] * (s.sunk.has(i) ? -1 : 1);
        n++;
    }
    assert.ok(n > 2, 'no vertices there');
    return sum / n / 255;
};

describe('locks of hair', () => {
    it('keep their line where they stand free, and lose it where they touch', () => {
        const alone = sculptor();
        hang(alone, 0);
        alone.ink();
        const touching = sculptor();
        hang(touching, 0);
        hang(touching, 0.17);
        touching.ink();
        assert.ok(ink(alone, 0.05, 0.11) > 0.8);
        assert.ok(ink(touching, 0.07, 0.105) < 0, `${ink(touching, 0.07, 0.105)}`);
        assert.ok(ink(touching, -0.11, -0.06) > 0.8, 'the far edge lost its line too');
    });

    it('keep the line between them when one hangs well before the other', () => {
        const s = sculptor();
        hang(s, 0);
        hang(s, 0.17, 1.15);
        s.ink();
        assert.ok(ink(s, 0.05, 0.11) > 0.8);
    });

    it('have more rings where they bend', () => {
        const facing = (): V3 => [0, 0, 1];
        const stops = (points: V3[]) => {
            const samples = sampleCurve(points, 40);
            return ringStops(samples, framesAlong(samples, facing));
        };
        const straight = stops([[0, 1, 0], [0, 0.5, 0], [0, 0, 0]]);
        const bent = stops([[0, 1, 0], [0, 0.2, 0], [0.1, 0, 0], [0.3, 0, 0]]);
        assert.ok(bent.length > straight.length, `${bent.length} against ${straight.length}`);
        for (const list of [straight, bent]) {
            assert.equal(list[0], 0);
            assert.ok(list.every((t, i) => t < 1 && (i === 0 || t > list[i - 1])), list.join(' '));
        }
        const corner = bent.filter((t) => t > 0.45 && t < 0.85).length;
        assert.ok(corner > bent.length * 0.45, `${corner} of ${bent.length} rings are in the bend`);
    });

    it('stray when messy, roots and the curtain beneath them staying where they were', () => {
        const made = (mess: number, highlight: number) => {
            const s = sculptor();
            s.mess = mess;
            s.strand([[0, 0.6, 1], [0, 0.3, 1], [0, 0, 1], [0, -0.3, 1]], { width: 0.2, section: 'spike', highlight, facing: () => [0, 0, 1] });
            return Array.from(s.mesh.positions.slice(0, 3 * s.mesh.count));
        };
        const middle = (points: number[], below: boolean) => points.filter((_, i) => i % 3 === 0 && (below ? points[i + 1] < -0.2 : points[i + 1] > 0.5)).reduce((sum, x, _, all) => sum + x / all.length, 0);
        assert.deepEqual(made(1, 0), made(0, 0));
        assert.ok(Math.abs(middle(made(1, 1), true) - middle(made(0, 1), true)) > 0.01, 'the tip did not stray');
        assert.ok(Math.abs(middle(made(1, 1), false) - middle(made(0, 1), false)) < 0.01, 'the root strayed');
    });

    it('lie close to the scalp and face outward where they are combed to a tie', () => {
        const s = sculptor();
        const { center, radii } = s.scalp;
        for (const k of [1, -1]) combTo(s, [[k * 60, 0.7], [k * 90, 1.1], [k * 130, 1.5], [k * 179, 1.6], [k * 179, 0.8], [k * 179, 0.2], [k * 2, 0.3]], [k * 104, 0.66], k < 0, true);
        const at = (i: number) => [0, 1, 2].map((d) => (s.mesh.positions[3 * i + d] - center[d]) / radii[d]);
        const { indices } = s.mesh;
        let inward = 0;
        for (let f = 0; f < indices.length; f += 3) {
            const [a, b, c] = [at(indices[f]), at(indices[f + 1]), at(indices[f + 2])];
            const [u, v] = [b.map((x, d) => x - a[d]), c.map((x, d) => x - a[d])];
            const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
            if (n[0] * a[0] + Math.max(n[1] * a[1], 0) + n[2] * a[2] < 0) inward++;
        }
        assert.ok(inward < (0.06 * indices.length) / 3, `${inward} of ${indices.length / 3} triangles face the scalp`);
        for (let i = 0; i < s.mesh.count; i++) {
            const [x, y, z] = at(i);
            const away = Math.hypot(x, Math.max(y, 0), z);
            assert.ok(away > 0.8 && away < 1.25, `vertex ${i} is ${away.toFixed(2)} radii from the middle of the skull`);
        }
    });
});

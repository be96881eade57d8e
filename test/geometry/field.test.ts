import assert from 'node:assert/strict';
import { Field, FAR } from '../../src/geometry/field';
import { Profile, type Section } from '../../src/geometry/profile';
import { random } from '../../src/geometry/random';

const rows: Section[] = [
    [0, 0.05, 0.04, 0.06, 0.05, 0, 0, 2],
    [0.1, 0.08, 0.07, 0.05, 0.06, 0.01, -0.01, 2.3],
    [0.25, 0.06, 0.06, 0.07, 0.05, 0.02, 0, 2.2],
    [0.4, 0.03, 0.035, 0.03, 0.03, 0, 0.01, 2]
];
const limb = new Profile([0.1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 0, 1], rows);
const shape = () =>
    new Field().profile(limb).ellipsoid([0.12, 0.2, 0.06], [0.05, 0.06, 0.04]).union(0.03).cone([0.1, 0.3, 0], [0.3, 0.35, 0.02], 0.03, 0.02).union(0.02);

describe('Field', () => {
    it('is zero on a profile’s own points, negative inside and positive outside', () => {
        const field = new Field().profile(limb);
        for (let s = 0.03; s < 0.38; s += 0.037) {
            for (let theta = 0; theta < 6.2; theta += 0.4) {
                const [on, out, inside] = [0, 0.01, -0.01].map((lift) => field.evaluate(...limb.point(s, theta, lift)));
                assert.ok(Math.abs(on) < 5e-4, `${on} at s ${s}, theta ${theta}`);
                assert.ok(out > 0.003 && inside < -0.003);
            }
        }
    });

    it('agrees with the profile’s own distance', () => {
        const field = new Field().profile(limb);
        const next = random(7);
        for (let i = 0; i < 500; i++) {
            const p: [number, number, number] = [0.02 + next() * 0.16, 0.02 + next() * 0.36, next() * 0.16 - 0.08];
            assert.ok(Math.abs(field.evaluate(...p) - limb.distance(...p)) < 1.5e-3);
        }
    });

    it('gives the gradient of its own distance', () => {
        const field = shape();
        const next = random(3);
        const h = 1e-5;
        let worst = 0;
        for (let i = 0; i < 400; i++) {
            const p = [0.03 + next() * 0.25, next() * 0.4, next() * 0.2 - 0.1];
            const d = field.evaluate(p[0], p[1], p[2]);
            if (Math.abs(d) > 0.05) continue;
            const g = [...field.gradient];
            const numeric = [0, 1, 2].map((k) => {
                const a = p.slice();
                const b = p.slice();
                a[k] += h;
                b[k] -= h;
                return (field.evaluate(a[0], a[1], a[2]) - field.evaluate(b[0], b[1], b[2])) / (2 * h);
            });
            worst = Math.max(worst, ...g.map((v, k) => Math.abs(v - numeric[k])));
        }
        // Tables are piecewise linear, so their slopes step a little from cell to cell.
        assert.ok(worst < 0.25, `worst difference ${worst}`);
    });

    it('mirrors itself across x = 0', () => {
        const field = shape();
        const left = field.evaluate(0.15, 0.2, 0.03);
        const gradient = [...field.gradient];
        assert.equal(field.evaluate(-0.15, 0.2, 0.03), left);
        assert.deepEqual([...field.gradient], [-gradient[0], gradient[1], gradient[2]]);
    });

    it('answers FAR beyond its margin, and a distance with a wider one', () => {
        const field = shape();
        assert.ok(field.evaluate(0.1, 2, 0) > 1);
        const sphere = new Field().ellipsoid([0, 0, 0], [0.1, 0.1, 0.1]);
        assert.equal(sphere.evaluate(0, 1, 0), FAR);
        assert.ok(Math.abs(sphere.withMargin(10).evaluate(0, 1, 0) - 0.9) < 1e-6);
    });

    it('grows and shrinks by the distance asked for', () => {
        const sphere = () => new Field().ellipsoid([0, 0, 0], [0.1, 0.1, 0.1]);
        assert.ok(Math.abs(sphere().grow(0.02).evaluate(0, 0.12, 0)) < 1e-9);
        assert.ok(Math.abs(sphere().grow(-0.02).evaluate(0, 0.08, 0)) < 1e-9);
    });

    it('refuses a program that does not leave one shape', () => {
        assert.throws(() => new Field().ellipsoid([0, 0, 0], [1, 1, 1]).ellipsoid([1, 0, 0], [1, 1, 1]).evaluate(0, 0, 0), /leave one shape \(it leaves 2\)/);
        assert.throws(() => new Field().ellipsoid([0, 0, 0], [1, 1, 1]).union(0.1).evaluate(0, 0, 0), /two shapes/);
    });
});

describe('Profile', () => {
    it('eases every side by the metres asked for', () => {
        const wide = limb.ease(0.01);
        for (let s = 0.02; s < 0.4; s += 0.05) {
            const a = limb.at(s);
            const b = wide.at(s);
            for (let k = 0; k < 4; k++) assert.ok(Math.abs(b[k] - a[k] - 0.01) < 4e-4);
        }
    });

    it('keeps its sections in a part cut out of it', () => {
        const part = limb.between(0.12, 0.3);
        assert.equal(part.start, 0.12);
        assert.equal(part.end, 0.3);
        for (const s of [0.12, 0.25, 0.3]) for (let k = 0; k < 7; k++) assert.ok(Math.abs(part.at(s)[k] - limb.at(s)[k]) < 1e-6);
    });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as scalar from '../../src/geometry/scalar';

const close = (a: number, b: number, relative = 1e-13) => assert.ok(Math.abs(a - b) <= relative * Math.max(1, Math.abs(b)), `${a} against ${b}`);

describe('scalar mathematics', () => {
    const angle = fc.double({ min: -1000, max: 1000, noNaN: true });
    it('agrees with the engine on sine, cosine and tangent', () => {
        fc.assert(fc.property(angle, (x) => { close(scalar.sin(x), Math.sin(x), 1e-12); close(scalar.cos(x), Math.cos(x), 1e-12); }));
        close(scalar.tan(0.7), Math.tan(0.7));
    });
    it('agrees with the engine on the inverse functions', () => {
        fc.assert(fc.property(angle, angle.filter((x) => x !== 0), (y, x) => close(scalar.atan2(y, x), Math.atan2(y === 0 ? 0 : y, x))));
        fc.assert(fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => { close(scalar.asin(x), Math.asin(x), 1e-12); close(scalar.acos(x), Math.acos(x), 1e-12); }));
    });
    it('agrees with the engine on powers, exponentials and logarithms', () => {
        const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
        fc.assert(fc.property(positive, fc.double({ min: -4, max: 4, noNaN: true }), (x, y) => { const e = Math.pow(x, y); assert.ok(Math.abs(scalar.pow(x, y) - e) <= 1e-12 * e); }));
        fc.assert(fc.property(positive, (x) => close(scalar.log(x), Math.log(x))));
        fc.assert(fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => assert.ok(Math.abs(scalar.exp(x) - Math.exp(x)) <= 1e-13 * Math.exp(x))));
    });
    it('knows the corners', () => {
        assert.equal(scalar.pow(0, 2.5), 0);
        assert.equal(scalar.pow(3, 0), 1);
        assert.equal(scalar.atan2(0, -1), Math.PI);
        assert.equal(scalar.smoothstep(1, 0, 0.25), scalar.smoothstep(0, 1, 0.75));
    });
});

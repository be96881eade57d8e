import assert from 'node:assert/strict';
import { converter } from 'culori';
import fc from 'fast-check';
import { COLOR_MODIFIERS, colorDistance, fromOklch, hueDistance, ink, lineColor, mixColors, modifyColor, NAMED_COLORS, parseHex, toOklch } from '../../src/paint/color';
import { MATERIAL_KINDS } from '../../src/avatar/avatar';

const hexes = fc.integer({ min: 0, max: 0xffffff }).map((n) => '#' + n.toString(16).padStart(6, '0'));
const HEX = /^#[0-9a-f]{6}$/;

describe('colour', () => {
    it('agrees with culori on OKLCH', () => {
        const peer = converter('oklch');
        fc.assert(fc.property(hexes, (hex) => {
            const ours = toOklch(hex);
            const theirs = peer(hex)!;
            assert.ok(Math.abs(ours.l - theirs.l) < 1e-4 && Math.abs(ours.c - theirs.c) < 1e-4, hex);
            if (ours.c > 0.01) assert.ok(hueDistance(ours.h, theirs.h ?? 0) < 0.5, hex);
        }));
    });
    it('comes back from OKLCH as it went in', () => {
        fc.assert(fc.property(hexes, (hex) => assert.equal(fromOklch(toOklch(hex)), hex)));
    });
    it('keeps hue and lightness of a colour too strong for the screen', () => {
        const asked = { l: 0.6, c: 0.5, h: 145 };
        const got = toOklch(fromOklch(asked));
        assert.ok(hueDistance(got.h, asked.h) < 1.5 && Math.abs(got.l - asked.l) < 0.01 && got.c < asked.c);
    });
    it('reads short and long hex and nothing else', () => {
        assert.equal(parseHex('#AbC'), '#aabbcc');
        assert.equal(parseHex('c9ccd6'), '#c9ccd6');
        for (const bad of ['#abcd', 'red', '', '#gggggg']) assert.equal(parseHex(bad), undefined);
        assert.throws(() => ink('red'), /ink: "red"/);
    });
    it('ends a mixture on its two colours', () => {
        fc.assert(fc.property(hexes, hexes, (a, b) => { assert.equal(mixColors(a, b, 0), a); assert.equal(mixColors(a, b, 1), b); }));
    });
});

describe('ink', () => {
    it('shades darker and never to grey', () => {
        fc.assert(fc.property(hexes, fc.constantFrom(...MATERIAL_KINDS), (hex, kind) => {
            const { lit, shade } = ink(hex, kind);
            assert.equal(lit, hex);
            assert.match(shade, HEX);
            const [a, b] = [toOklch(lit), toOklch(shade)];
            // Below this the eight bits have no darker neighbour to offer.
            if (a.l > 0.15) assert.ok(b.l < a.l, `${hex} ${kind} → ${shade}`);
            if (a.l > 0.25) assert.ok(b.c > 0.012, `${hex} ${kind} → ${shade} is grey`);
        }));
    });
    it('shades skin to rose, yellow to orange, green to blue, white to lavender', () => {
        const hue = (hex: string, kind: 'skin' | 'cloth') => toOklch(ink(hex, kind).shade).h;
        assert.ok(hue('#ffe8d9', 'skin') < toOklch('#ffe8d9').h - 10);
        assert.ok(hue('#f2d24f', 'cloth') < toOklch('#f2d24f').h);
        assert.ok(hue('#3f9a56', 'cloth') > toOklch('#3f9a56').h);
        assert.ok(hueDistance(hue('#ffffff', 'cloth'), 285) < 5);
    });
    it('draws outlines darker than paint, with a hue', () => {
        for (const { hex } of NAMED_COLORS) assert.ok(toOklch(lineColor(hex)).l <= 0.43 && toOklch(lineColor(hex)).c > 0.015, hex);
    });
});

describe('named colours', () => {
    it('are hex, and no word names two', () => {
        const seen = new Map<string, string>();
        for (const color of NAMED_COLORS) {
            for (const hex of [color.hex, color.hair, color.eye, color.skin]) if (hex) assert.match(hex, HEX, color.id);
            for (const word of [...color.words.en, ...color.words.ja]) {
                assert.equal(seen.get(word), undefined, `"${word}" is both ${seen.get(word)} and ${color.id}`);
                seen.set(word, color.id);
            }
        }
    });
    it('grow lighter or darker as the modifier says, and more so when it is strong', () => {
        const lightness = (id: string, strength: number) => toOklch(modifyColor('#3a6fc4', COLOR_MODIFIERS.find((m) => m.id === id)!, strength)).l;
        const own = toOklch('#3a6fc4').l;
        assert.ok(lightness('dark', 1) < own && lightness('dark', 1.5) < lightness('dark', 1));
        assert.ok(lightness('light', 1) > own && lightness('light', 1.5) > lightness('light', 1));
        assert.ok(colorDistance('#3a6fc4', '#3a6fc5') < 0.01);
    });
});

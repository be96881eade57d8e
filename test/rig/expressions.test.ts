import assert from 'node:assert/strict';
import { EXPRESSION_PRESETS } from '../../src/avatar/avatar';
import { SHAPES } from '../../src/catalogue/face/shapes';
import { faceExpressions } from '../../src/rig/expressions';
import { FACE_TRACKING } from '../../src/rig/face-tracking';
import { buildHead } from '../catalogue/head-parts';

const ALL = faceExpressions();
const find = (name: string) => ALL.find((e) => e.name === name)!;

describe('expressions', () => {
    it('have names of their own, the VRM presets among them', () => {
        const names = ALL.map((e) => e.name);
        assert.equal(new Set(names).size, names.length);
        for (const preset of EXPRESSION_PRESETS) assert.ok(names.includes(preset), preset);
    });
    it('cover the 52 names of face trackers, mirrored left to right', () => {
        assert.equal(FACE_TRACKING.size, 52);
        const flip = (name: string) => name.replace(/Left|Right/g, (side) => (side === 'Left' ? 'Right' : 'Left'));
        for (const [name] of FACE_TRACKING) {
            const other = Object.fromEntries(Object.entries(find(flip(name)).morphs).map(([morph, weight]) => [flip(morph), weight]));
            assert.deepEqual(find(name).morphs, other, name);
        }
    });
    it('name blend shapes the head has, at weights a VRM file can hold, and use all of them', () => {
        const used = new Set<string>();
        for (const { name, morphs } of ALL)
            for (const [morph, weight] of Object.entries(morphs)) {
                assert.ok(weight > 0 && weight <= 1, `${name}: ${morph} at ${weight}`);
                used.add(morph);
            }
        const { symbols } = buildHead();
        assert.deepEqual([...used].sort(), [...Object.keys(SHAPES), ...symbols.morphs.map((morph) => morph.name)].sort());
    });
    it('block what they do themselves, unless a tracker asks for them', () => {
        for (const { name, morphs, overrideBlink, overrideLookAt, overrideMouth } of ALL) {
            if (FACE_TRACKING.has(name) || /^(blink|aa$|ih$|ou$|ee$|oh$)/.test(name)) continue;
            const shut = (side: string) => (morphs[`blink${side}`] ?? 0) + (morphs[`joy${side}`] ?? 0);
            if (shut('Left') === 1 || shut('Right') === 1) assert.equal(overrideBlink, 'block', name);
            else if (shut('Left') > 0) assert.equal(overrideBlink, 'blend', name);
            if (shut('Left') === 1 && shut('Right') === 1) assert.equal(overrideLookAt, 'block', name);
            if (Object.keys(morphs).some((morph) => SHAPES[morph]?.to.mouth.drop > 0)) assert.equal(overrideMouth, 'blend', name);
        }
    });
    it('never shut one lid twice', () => {
        for (const { name, morphs } of ALL)
            for (const side of ['Left', 'Right']) assert.ok((morphs[`blink${side}`] ?? 0) + (morphs[`joy${side}`] ?? 0) <= 1, name);
    });
});

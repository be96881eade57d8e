import assert from 'node:assert/strict';
import { EXPRESSION_PRESETS } from '../../src/avatar/avatar';
import { POSES } from '../../src/catalogue/face/pose';
import { faceExpressions } from '../../src/rig/expressions';

describe('expressions', () => {
    it('cover every VRM preset once', () => {
        assert.deepEqual(
            faceExpressions()
                .map((e) => e.name)
                .sort(),
            [...EXPRESSION_PRESETS].sort()
        );
    });
    it('name blend shapes the head has, and use all of them', () => {
        const used = new Set(faceExpressions().flatMap((e) => Object.keys(e.morphs)));
        assert.deepEqual([...used].sort(), Object.keys(POSES).sort());
    });
    it('block what they do themselves', () => {
        for (const { name, morphs, overrideBlink, overrideMouth } of faceExpressions()) {
            if (/^(blink|look|neutral)|^(aa|ih|ou|ee|oh)$/.test(name)) continue;
            const poses = Object.keys(morphs).map((morph) => POSES[morph]);
            if (poses.some((pose) => pose.left.shut > 0)) assert.equal(overrideBlink, 'block', name);
            if (poses.some((pose) => pose.mouth.drop > 0)) assert.notEqual(overrideMouth, 'none', name);
        }
    });
});

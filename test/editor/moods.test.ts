import assert from 'node:assert/strict';
import { MARKS, MOODS } from '../../editor/moods';
import { faceExpressions } from '../../src/rig/expressions';

describe('moods and symbols of the Studio', () => {
    it('are expressions every avatar has, each offered once', () => {
        const names = faceExpressions().map((e) => e.name);
        const offered = [...MOODS, ...MARKS];
        assert.equal(new Set(offered).size, offered.length);
        for (const name of offered) assert.ok(names.includes(name), name);
    });
});

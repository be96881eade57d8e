import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPrompt } from '../../src/prompt/index';

const heads = JSON.parse(readFileSync(new URL('../../samples/gallery/heads.json', import.meta.url), 'utf8')) as { name: string; prompt: string; seed: number }[];

describe('the gallery', () => {
    it('has 24 heads of different names', () => assert.equal(new Set(heads.map(({ name }) => name)).size, 24));
    for (const { name, prompt, seed } of heads)
        it(`says nothing of ${name} that is not understood`, () => {
            const { ignored, conflicts } = readPrompt(prompt, { seed });
            assert.deepEqual([ignored.map(({ text }) => text), conflicts], [[], []]);
        });
});

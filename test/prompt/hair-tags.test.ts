import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrompt } from '../../src/prompt/index';

const file = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'tags', 'appearance_tags.csv');
/** Hair in the wind is a motion, not a style. */
const MOTION = ['floating_hair'];

describe('tags of hair', () => {
    it('are all understood, whole', function () {
        if (!file) {
            console.log('      skipped: set HINAGATA_DATA to a folder with tags/appearance_tags.csv to read its tags');
            this.skip();
        }
        const tags = readFileSync(file, 'utf8').split('\n').map((line) => line.split(','));
        const hair = tags.flatMap(([category, tag]) => (/^(hair|bangs)/.test(category) && !MOTION.includes(tag) ? [tag] : []));
        assert.ok(hair.length > 50, `${hair.length} tags`);
        for (const tag of hair) {
            const { reasons, ignored } = readPrompt(tag, { seed: 1 });
            assert.deepEqual(ignored.map(({ text }) => text), [], tag);
            assert.ok(reasons.some(({ text }) => text), `${tag}: nothing was understood`);
        }
    });
});

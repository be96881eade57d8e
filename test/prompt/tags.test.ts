import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrompt } from '../../src/prompt/index';

const file = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'tags', 'appearance_tags.csv');
/** Categories of tags, and what of them is not a style: hair in the wind is a motion, some clothes are not made here. */
const KINDS: readonly { name: string; category: RegExp; least: number; not: RegExp }[] = [
    { name: 'hair', category: /^(hair|bangs)/, least: 50, not: /^floating_hair$/ },
    { name: 'clothes', category: /^(dress_uniform|headwear|handwear|legwear|footwear|neckwear|eyewear|bottoms|tops|pattern|jewellery)/, least: 150, not: /swimsuit|leotard|^rose$/ }
];

describe('tags', () => {
    for (const { name, category, least, not } of KINDS)
        it(`of ${name} are all understood, whole`, function () {
            if (!file) {
                console.log('      skipped: set HINAGATA_DATA to a folder with tags/appearance_tags.csv to read its tags');
                this.skip();
            }
            const rows = readFileSync(file, 'utf8').split('\n').map((line) => line.split(','));
            const tags = rows.flatMap(([of, tag]) => (category.test(of) && !not.test(tag) ? [tag] : []));
            assert.ok(tags.length >= least, `${tags.length} tags`);
            for (const tag of tags) {
                const { reasons, ignored } = readPrompt(tag.replace('_(symbol)', ''), { seed: 1 });
                assert.deepEqual(ignored.map(({ text }) => text), [], tag);
                assert.ok(reasons.some(({ text }) => text), `${tag}: nothing was understood`);
            }
        });
});

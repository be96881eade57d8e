import assert from 'node:assert/strict';
import { buildAvatar } from '../../src/build/build';
import { findPart, partsOf } from '../../src/catalogue/index';
import type { PartDefinition, Slot } from '../../src/catalogue/part';
import type { Recipe } from '../../src/recipe/recipe';

/** Most triangles of any avatar in default options. */
const MOST = 32000;

const recipe = (parts: readonly PartDefinition[]): Recipe =>
    ({ format: 'hinagata-recipe', version: 2, name: 'Test', seed: 1, parts: Object.fromEntries(['body/female', 'face/anime', 'eyes/gentle'].map((id) => findPart(id)!).concat(parts).map((part) => [part.slot, { part: part.id }])) });

const triangles = (parts: readonly PartDefinition[]): number => buildAvatar(recipe(parts)).layers.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);

/** The parts of a slot that weigh most. */
const heaviest = (slot: Slot, count: number): PartDefinition[] =>
    partsOf(slot).map((part) => [part, triangles([part])] as const).sort((a, b) => b[1] - a[1]).slice(0, count).map(([part]) => part);

describe('outfits', () => {
    it(`stay within ${MOST} triangles whatever is worn together, under the fullest hair`, function () {
        this.timeout(120000);
        const [hair] = heaviest('hair', 1);
        const bottoms = heaviest('bottom', 2);
        const tops = [...heaviest('top', 3).flatMap((top) => bottoms.map((bottom) => [top, bottom])), ...heaviest('dress', 2).map((dress) => [dress])];
        const shoes = heaviest('footwear', 2);
        const legs = heaviest('legwear', 2).flatMap((legwear) => shoes.map((footwear) => [legwear, footwear]));
        for (const top of tops)
            for (const leg of legs) {
                const worn = [hair, ...top, ...leg];
                const count = triangles(worn);
                assert.ok(count <= MOST, `${worn.map((part) => part.id).join(', ')} make ${count} triangles`);
            }
    });
});

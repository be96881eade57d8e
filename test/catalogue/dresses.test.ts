import assert from 'node:assert/strict';
import { HairSession } from '../../src/catalogue/hair/session';
import { OutfitSession } from '../../src/catalogue/outfit/outfit-session';
import ballGown from '../../src/catalogue/outfit/ball-gown';
import chinaDress from '../../src/catalogue/outfit/china-dress';
import flaredSkirt from '../../src/catalogue/outfit/flared-skirt';
import maidApron from '../../src/catalogue/outfit/maid-apron';
import maidDress from '../../src/catalogue/outfit/maid-dress';
import pencilSkirt from '../../src/catalogue/outfit/pencil-skirt';
import shorts from '../../src/catalogue/outfit/shorts';
import sundress from '../../src/catalogue/outfit/sundress';
import tieredSkirt from '../../src/catalogue/outfit/tiered-skirt';
import type { BuildContext, PartDefinition, PartResult } from '../../src/catalogue/part';
import { MeshBuilder, type MeshData } from '../../src/geometry/mesh';
import { ruffle } from '../../src/catalogue/outfit/ruffle';
import { random } from '../../src/geometry/random';
import { readPrompt } from '../../src/prompt/index';
import { bytes, fault, KINDS, stand, triangles, wear, type Kind, type Values } from './wear';

const part = (of: unknown): PartDefinition => of as PartDefinition;
const FAMILY = [maidDress, maidApron, flaredSkirt, tieredSkirt, pencilSkirt, sundress, ballGown, chinaDress, shorts].map(part);
const meshOf = (result: PartResult, name: string): MeshData => {
    const found = result.meshes.find((piece) => piece.material.name === name);
    assert.ok(found, `there is a piece “${name}”`);
    return found.mesh;
};
const heights = (mesh: MeshData): number[] => Array.from(mesh.positions).filter((_, i) => i % 3 === 1);

/** Several parts put on one figure, one over the other. */
function dress(kind: Kind, worn: readonly [PartDefinition, Values?][]): PartResult[] {
    const context = {
        ...stand(kind), presentation: 'feminine', random: random(1), detail: 1, skin: { lit: '#ffefe6', shade: '#f4b8ac', outline: '#8a4a44' }, hairColor: '#c9ccd8',
        hair: new HairSession({ color: '#c9ccd8' }), outfit: new OutfitSession(), worn: new Set(worn.map(([of]) => of.id))
    } as BuildContext;
    return worn.map(([of, values]) => of.build(context, { ...Object.fromEntries(Object.entries(of.options).map(([name, option]) => [name, option.default])), ...values } as never));
}

describe('dresses, skirts, aprons and shorts', () => {
    for (const kind of KINDS)
        it(`are sound on a ${kind} figure, and hang on bones of their own name`, function () {
            this.timeout(10000);
            const { figure } = stand(kind);
            for (const of of FAMILY) {
                const result = wear(of, kind);
                const bones = new Set([...figure.bones.map((b) => b.name), ...(result.bones ?? []).map((b) => b.name)]);
                for (const bone of result.bones ?? []) assert.ok(bone.name.startsWith(of.id.split('/')[1]), bone.name);
                for (const piece of result.meshes) {
                    assert.equal(fault(piece.mesh, piece.boneNames.length), undefined, `${of.id}: ${piece.material.name}`);
                    assert.ok(piece.mesh.indices.length > 0, `${of.id}: nothing is left of ${piece.material.name}`);
                    for (const name of piece.boneNames) assert.ok(bones.has(name), `${of.id}: ${name}`);
                }
            }
        });

    it('are the same on both sides, but for bows and folds drawn by hand', () => {
        for (const [of, names] of [[sundress, ['sundress', 'sundress-straps', 'sundress-sash']], [maidApron, ['apron-bib', 'apron-straps', 'apron-band']], [chinaDress, ['china-leggings', 'china-dress']]] as const)
            for (const name of names) {
                const { positions } = meshOf(wear(part(of)), name);
                let [left, right] = [0, 0];
                for (let i = 0; i < positions.length; i += 3) {
                    left = Math.max(left, positions[i]);
                    right = Math.min(right, positions[i]);
                }
                assert.ok(Math.abs(left + right) < 1e-3, `${name} reaches ${left} and ${right}`);
            }
    });

    it('lay an apron over whatever skirt hangs there, on that skirt’s bones, or on bones of its own', () => {
        for (const kind of KINDS)
            for (const [under, cloth] of [[maidDress, 'maid-skirt'], [flaredSkirt, 'flared-skirt']] as const) {
                const [below, apron] = dress(kind, [[part(under)], [part(maidApron)]]);
                assert.equal(apron.bones, undefined);
                const skirt = meshOf(below, cloth).positions;
                const panel = meshOf(apron, 'apron').positions;
                // At the panel's foremost places nothing of the skirt lies before it.
                const low = Math.min(...heights(meshOf(apron, 'apron')));
                for (let i = 0; i < panel.length; i += 3) {
                    if (Math.abs(panel[i]) > 0.02 || panel[i + 1] > low + 0.1) continue;
                    for (let j = 0; j < skirt.length; j += 3)
                        if (Math.abs(skirt[j] - panel[i]) < 0.01 && Math.abs(skirt[j + 1] - panel[i + 1]) < 0.01 && skirt[j + 2] > 0) assert.ok(skirt[j + 2] < panel[i + 2] + 0.004, `${kind}: the ${cloth} comes through the apron`);
                }
            }
        assert.ok((wear(part(maidApron)).bones ?? []).length > 0);
    });

    it('keep a china dress decent: leggings reach below where its slits begin, whatever its length', () => {
        for (const kind of KINDS)
            for (const length of [1, 1.75, 2.7]) {
                const { figure } = stand(kind);
                const result = wear(part(chinaDress), kind, { length });
                assert.ok(Math.min(...heights(meshOf(result, 'china-leggings'))) < figure.y(0.67));
            }
    });

    it('reach as low as they are said to: a mini skirt ends above the knee, a long one below, a gown at the ground', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const low = (of: unknown, name: string, values: Values): number => Math.min(...heights(meshOf(wear(part(of), kind, values), name)));
            assert.ok(low(flaredSkirt, 'flared-skirt', { length: 0.85 }) > figure.y(0.55));
            assert.ok(low(flaredSkirt, 'flared-skirt', { length: 2.3 }) < figure.y(0.35));
            const gown = low(ballGown, 'gown-flounce', {});
            assert.ok(gown < figure.y(0.06) && gown > -0.02, `${kind}: ${gown}`);
        }
    });

    it('spend no more on a dressed maid or princess than a character has left for clothes', () => {
        for (const kind of KINDS) {
            assert.ok(dress(kind, [[part(maidDress)], [part(maidApron)]]).reduce((n, result) => n + triangles(result), 0) < 11000);
            assert.ok(triangles(wear(part(ballGown), kind)) < 8600);
        }
    });

    it('make a ruffle closed where its ends meet, of the height asked for, and the same twice', () => {
        const make = (): MeshBuilder => {
            const mesh = new MeshBuilder();
            ruffle(mesh, {
                closed: true, waves: 8, height: 0.1, depth: 0.01, thick: 0.003,
                seam: (s) => ({ at: [Math.sin(s * 2 * Math.PI), 1, Math.cos(s * 2 * Math.PI)], out: [Math.sin(s * 2 * Math.PI), 0, Math.cos(s * 2 * Math.PI)], fall: [0, -1, 0] }),
                skin: (into, i) => into.skinAt(i, [0], [1])
            });
            return mesh;
        };
        const mesh = make().finish();
        assert.equal(fault(mesh, 1), undefined);
        const low = Math.min(...heights(mesh));
        assert.ok(low < 0.905 && low > 0.89, `${low}`);
        // Its face looks outward.
        for (let t = 0; t < 6; t++) {
            const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.indices[3 * t + k]);
            const p = mesh.positions;
            const [u, v] = [b, c].map((i) => [0, 1, 2].map((k) => p[i + k] - p[a + k]));
            const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
            if (t < 4) assert.ok(n[0] * p[a] + n[2] * p[a + 2] > 0, `triangle ${t}`);
        }
        assert.deepEqual(make().finish().positions, mesh.positions);
    });

    it('have the same bytes twice', () => {
        for (const of of [maidApron, tieredSkirt, chinaDress].map(part)) assert.ok(bytes(wear(of)).equals(bytes(wear(of))), of.id);
    });

    it('are understood in English and Japanese', () => {
        const slots = (prompt: string): Record<string, string | undefined> => Object.fromEntries(Object.entries(readPrompt(prompt, { seed: 1 }).recipe.parts).map(([slot, chosen]) => [slot, chosen?.part]));
        for (const prompt of ['a maid', 'girl in a maid outfit', 'メイド']) {
            const worn = slots(prompt);
            assert.deepEqual([worn.dress, worn.apron, worn.hairband], ['outfit/maid-dress', 'outfit/maid-apron', 'hairband/maid-headdress'], prompt);
        }
        for (const prompt of ['princess', 'お姫様']) assert.equal(slots(prompt).dress, 'outfit/ball-gown', prompt);
        for (const [prompt, slot, id] of [
            ['girl in a red china dress', 'dress', 'outfit/china-dress'], ['チャイナドレスの女の子', 'dress', 'outfit/china-dress'], ['girl in a white sundress', 'dress', 'outfit/sundress'],
            ['woman in a pencil skirt', 'bottom', 'outfit/pencil-skirt'], ['タイトスカートの女性', 'bottom', 'outfit/pencil-skirt'], ['girl in a tiered skirt', 'bottom', 'outfit/tiered-skirt'],
            ['girl with a flared skirt', 'bottom', 'outfit/flared-skirt'], ['boy in shorts', 'bottom', 'outfit/shorts'], ['短パンの男の子', 'bottom', 'outfit/shorts'], ['girl in a pleated skirt', 'bottom', 'outfit/pleated-skirt']
        ] as const)
            assert.equal(slots(prompt)[slot], id, prompt);
        assert.equal(readPrompt('girl in a long flared skirt', { seed: 1 }).recipe.parts.bottom?.options?.length, 2.3);
        assert.equal(readPrompt('girl in a blue ball gown', { seed: 1 }).recipe.parts.dress?.part, 'outfit/ball-gown');
    });
});

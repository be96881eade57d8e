import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findPart, partsOf } from '../../src/catalogue/index';
import type { PartResult } from '../../src/catalogue/part';
import { Scalp } from '../../src/catalogue/hair/scalp';
import { anyValues, fault, KINDS, rigFault, stand, triangles, volumes, wear } from './wear';

/** Triangles a piece may have. */
const BUDGET = { bangs: 2400, sides: 2200, ahoge: 600 } as const;
/** Three strands that wind cost more than one lock. */
const PLAITED: Record<string, number> = { 'sides/braided': 2800, 'bangs/braided': 2600 };
/** Bangs that cover an eye, because that is what they are for. */
const OVER_AN_EYE = new Set(['bangs/over-one-eye']);

/** Triangles of the hair itself: a bow at the end of a plait is an ornament. */
const hairOf = ({ meshes, ...rest }: PartResult): number => triangles({ ...rest, meshes: meshes.filter(({ material }) => material.name === 'hair') });

describe('pieces of hair', () => {
    for (const slot of ['bangs', 'sides', 'ahoge'] as const)
        for (const part of partsOf(slot))
            describe(part.id, () => {
                it('is whole and within budget whatever its options', () => {
                    fc.assert(
                        fc.property(anyValues(part.options), fc.constantFrom(...KINDS), fc.nat(), (values, kind, seed) => {
                            const result = wear(part, kind, values, seed);
                            for (const piece of result.meshes) assert.equal(fault(piece.mesh, piece.boneNames.length), undefined);
                            const hair = hairOf(result);
                            assert.ok(hair <= (PLAITED[part.id] ?? BUDGET[slot]), `${hair} triangles`);
                            assert.equal(rigFault(result, part.id.split('/')[1]), undefined);
                        }),
                        { numRuns: 12 }
                    );
                });

                it('has its locks wound outward', () => {
                    const pieces = volumes(wear(part).meshes[0].mesh);
                    assert.ok(pieces.filter((v) => v <= 0).length <= 1 + pieces.length * 0.03);
                });

                if (slot === 'bangs' && !OVER_AN_EYE.has(part.id))
                    it('leaves the pupils free whatever its options', () => {
                        fc.assert(
                            fc.property(anyValues(part.options), fc.constantFrom(...KINDS), fc.nat(), (values, kind, seed) => {
                                const { head } = stand(kind);
                                const { eye } = head;
                                const { positions } = wear(part, kind, values, seed).meshes[0].mesh;
                                for (let i = 0; i < positions.length; i += 3) {
                                    const [x, y, z] = head.toHead(positions[i], positions[i + 1], positions[i + 2]);
                                    if (z < 0.2) continue;
                                    const over = Math.abs(Math.abs(x) - eye.x) < 0.35 * eye.halfWidth && Math.abs(y - eye.y) < 0.4 * eye.halfHeight;
                                    assert.ok(!over, `hair at ${x.toFixed(3)}, ${y.toFixed(3)} lies over a pupil`);
                                }
                            }),
                            { numRuns: 20 }
                        );
                    });
            });

    it('leave no bare scalp over a free forehead', () => {
        for (const kind of KINDS) {
            const { head } = stand(kind);
            const scalp = new Scalp(head);
            for (const id of ['hair/long', 'hair/bob', 'hair/short', 'hair/twintails']) {
                const hair = findPart(id)!;
                const places = (worn: string[]): number[][] =>
                    wear(hair, kind, {}, 1, 1, worn).meshes.flatMap(({ mesh: { positions } }) => Array.from({ length: positions.length / 3 }, (_, i) => head.toHead(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2])));
                const covers = (points: number[][], azimuth: number): boolean => {
                    const [x, y, z] = scalp.point(azimuth, 0.68, 0);
                    return points.some(([a, b, c]) => Math.hypot(a - x, b - y, c - z) < 0.06);
                };
                const bare = places([]);
                for (const azimuth of [-40, -20, 0, 20, 40]) assert.ok(covers(bare, azimuth), `${id}, ${kind}: no hair at ${azimuth}°`);
                assert.ok(!covers(places(['bangs/full']), 0), `${id}: hair under bangs that no one sees`);
            }
        }
    });

    it('have bones of names no other piece has', () => {
        const seen = new Map<string, string>();
        for (const slot of ['hair', 'bangs', 'sides', 'ahoge'] as const)
            for (const part of partsOf(slot))
                for (const { name } of wear(part).bones ?? []) {
                    assert.equal(seen.get(name) ?? part.id, part.id, `${name} is in two parts`);
                    seen.set(name, part.id);
                }
    });
});

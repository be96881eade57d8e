import { Extension, ExtensionProperty, PropertyType, type Node, type WriterContext } from '@gltf-transform/core';
import type { Collider, SpringChain } from '../avatar/avatar';

const NAME = 'VRMC_springBone';

/** Chains and what they collide with, by node. Attached to the document's root. */
export class Springs extends ExtensionProperty {
    static override EXTENSION_NAME = NAME;
    declare extensionName: string;
    declare propertyType: string;
    declare parentTypes: string[];

    colliders: { node: Node; collider: Collider }[] = [];
    springs: { joints: Node[]; chain: SpringChain }[] = [];

    protected override init(): void {
        this.extensionName = NAME;
        this.propertyType = 'VrmSprings';
        this.parentTypes = [PropertyType.ROOT];
    }
}

/** Writes the `VRMC_springBone` extension. */
export class VrmcSpringBone extends Extension {
    static override EXTENSION_NAME = NAME;
    override readonly extensionName = NAME;

    createSprings(): Springs {
        return new Springs(this.document.getGraph());
    }
    /** Files are read from their JSON (see `read.ts`), not through this class. */
    override read(): this {
        return this;
    }
    override write(context: WriterContext): this {
        const property = this.document.getRoot().getExtension<Springs>(NAME);
        if (!property) return this;
        const nodeOf = (node: Node): number => context.nodeIndexMap.get(node)!;
        const { colliders, springs } = property;

        const groups = [...new Set(colliders.map(({ collider }) => collider.group))];
        const groupsOf = (chain: SpringChain): number[] =>
            chain.colliderGroups.map((name) => groups.indexOf(name)).filter((index) => index >= 0);

        const json = context.jsonDoc.json;
        json.extensions ??= {};
        json.extensions[NAME] = {
            specVersion: '1.0',
            ...(colliders.length > 0 && {
                colliders: colliders.map(({ node, collider: { offset, tail, radius } }) => ({
                    node: nodeOf(node),
                    shape: tail ? { capsule: { offset, radius, tail } } : { sphere: { offset, radius } }
                })),
                colliderGroups: groups.map((name) => ({
                    name,
                    colliders: colliders.flatMap(({ collider }, index) => (collider.group === name ? [index] : []))
                }))
            }),
            ...(springs.length > 0 && {
                springs: springs.map(({ joints, chain }) => ({
                    name: chain.name,
                    joints: joints.map((node) => ({
                        node: nodeOf(node),
                        hitRadius: chain.hitRadius,
                        stiffness: chain.stiffness,
                        gravityPower: chain.gravityPower,
                        gravityDir: chain.gravityDir,
                        dragForce: chain.drag
                    })),
                    ...(groupsOf(chain).length > 0 && { colliderGroups: groupsOf(chain) })
                }))
            })
        };
        return this;
    }
}

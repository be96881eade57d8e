import { Extension, ExtensionProperty, PropertyType, type Node, type Texture, type WriterContext } from '@gltf-transform/core';
import type { AvatarMeta, LookAt } from '../avatar/avatar';

const NAME = 'VRMC_vrm';

/** What {@link VrmcVrm} says of one expression; morphs by index on the node that has them. */
export interface VrmExpression {
    isBinary: boolean;
    overrideBlink: 'none' | 'block' | 'blend';
    overrideLookAt: 'none' | 'block' | 'blend';
    overrideMouth: 'none' | 'block' | 'blend';
    binds: { node: Node; index: number; weight: number }[];
}

/**
 * What a VRM says of the character. Attached to the document's root. References are plain fields: the document lives
 * from one write to its file, and nothing is disposed in between.
 */
export class Humanoid extends ExtensionProperty {
    static override EXTENSION_NAME = NAME;
    declare extensionName: string;
    declare propertyType: string;
    declare parentTypes: string[];

    meta: AvatarMeta | null = null;
    /** A square picture shown in lists of models. */
    thumbnail: Texture | null = null;
    lookAt: LookAt | null = null;
    humanBones = new Map<string, Node>();
    /** Mesh nodes that a first-person camera may split at the head by itself. */
    meshes: Node[] = [];
    presets = new Map<string, VrmExpression>();
    customs = new Map<string, VrmExpression>();

    protected override init(): void {
        this.extensionName = NAME;
        this.propertyType = 'VrmHumanoid';
        this.parentTypes = [PropertyType.ROOT];
    }
}

/** Writes the `VRMC_vrm` extension: humanoid, meta, expressions, look-at and first person. */
export class VrmcVrm extends Extension {
    static override EXTENSION_NAME = NAME;
    override readonly extensionName = NAME;

    createHumanoid(): Humanoid {
        return new Humanoid(this.document.getGraph());
    }
    /** Files are read from their JSON (see `read.ts`), not through this class. */
    override read(): this {
        return this;
    }
    override write(context: WriterContext): this {
        const humanoid = this.document.getRoot().getExtension<Humanoid>(NAME);
        if (!humanoid) return this;
        const nodeOf = (node: Node): number => context.nodeIndexMap.get(node)!;
        const expression = (e: VrmExpression) => ({
            isBinary: e.isBinary,
            overrideBlink: e.overrideBlink,
            overrideLookAt: e.overrideLookAt,
            overrideMouth: e.overrideMouth,
            // The schema wants one bind at least, or none of the key.
            ...(e.binds.length > 0 && {
                morphTargetBinds: e.binds.map(({ node, index, weight }) => ({ node: nodeOf(node), index, weight }))
            })
        });
        const expressions = (map: Map<string, VrmExpression>) =>
            Object.fromEntries([...map].map(([name, e]) => [name, expression(e)]));
        const { lookAt, thumbnail } = humanoid;
        const range = (degrees: number) => ({ inputMaxValue: 90, outputScale: degrees });

        const json = context.jsonDoc.json;
        json.extensions ??= {};
        json.extensions[NAME] = {
            specVersion: '1.0',
            meta: {
                ...humanoid.meta,
                ...(thumbnail && { thumbnailImage: context.imageIndexMap.get(thumbnail)! })
            },
            humanoid: {
                humanBones: Object.fromEntries([...humanoid.humanBones].map(([name, node]) => [name, { node: nodeOf(node) }]))
            },
            ...(humanoid.meshes.length > 0 && {
                firstPerson: { meshAnnotations: humanoid.meshes.map((node) => ({ node: nodeOf(node), type: 'auto' })) }
            }),
            ...(lookAt && {
                lookAt: {
                    type: humanoid.humanBones.has('leftEye') && humanoid.humanBones.has('rightEye') ? 'bone' : 'expression',
                    offsetFromHeadBone: lookAt.offsetFromHead,
                    rangeMapHorizontalInner: range(lookAt.horizontalInner),
                    rangeMapHorizontalOuter: range(lookAt.horizontalOuter),
                    rangeMapVerticalDown: range(lookAt.verticalDown),
                    rangeMapVerticalUp: range(lookAt.verticalUp)
                }
            }),
            ...((humanoid.presets.size > 0 || humanoid.customs.size > 0) && {
                expressions: {
                    ...(humanoid.presets.size > 0 && { preset: expressions(humanoid.presets) }),
                    ...(humanoid.customs.size > 0 && { custom: expressions(humanoid.customs) })
                }
            })
        };
        return this;
    }
}

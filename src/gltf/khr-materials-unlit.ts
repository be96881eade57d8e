import { Extension, ExtensionProperty, PropertyType, type WriterContext } from '@gltf-transform/core';

const NAME = 'KHR_materials_unlit';

/** Marks a material as showing its picture as painted. */
export class Unlit extends ExtensionProperty {
    static override EXTENSION_NAME = NAME;
    declare extensionName: string;
    declare propertyType: string;
    declare parentTypes: string[];

    protected override init(): void {
        this.extensionName = NAME;
        this.propertyType = 'Unlit';
        this.parentTypes = [PropertyType.MATERIAL];
    }
}

/**
 * Writes the `KHR_materials_unlit` extension. `@gltf-transform/extensions` has one too, among thirty that a bundler
 * cannot leave out: 95 kB for this.
 */
export class KhrMaterialsUnlit extends Extension {
    static override EXTENSION_NAME = NAME;
    override readonly extensionName = NAME;

    createUnlit(): Unlit {
        return new Unlit(this.document.getGraph());
    }
    /** Files are read from their JSON (see `read.ts`), not through this class. */
    override read(): this {
        return this;
    }
    override write(context: WriterContext): this {
        for (const material of this.document.getRoot().listMaterials()) {
            if (!material.getExtension(NAME)) continue;
            const def = context.jsonDoc.json.materials![context.materialIndexMap.get(material)!];
            def.extensions ??= {};
            def.extensions[NAME] = {};
        }
        return this;
    }
}

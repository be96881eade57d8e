import { Extension, ExtensionProperty, PropertyType, type Texture, type WriterContext } from '@gltf-transform/core';

const NAME = 'VRMC_materials_mtoon';

/** How MToon shades a material. Colours are linear RGB factors. */
export class Mtoon extends ExtensionProperty {
    static override EXTENSION_NAME = NAME;
    declare extensionName: string;
    declare propertyType: string;
    declare parentTypes: string[];

    /** Colours in shade, over the base texture's uvs. */
    shadeMultiplyTexture: Texture | null = null;
    /** R: where light falls off sooner or later. Added to the shift as `texel · scale`. */
    shadingShiftTexture: Texture | null = null;
    shadingShiftTextureScale = 1;
    shadingShiftFactor = 0;
    /** 0 a soft gradient, 1 a knife's edge. */
    shadingToonyFactor = 0.9;
    giEqualizationFactor = 0.9;
    /** Metres; 0 draws no outline. */
    outlineWidthFactor = 0;
    /** G: share of the outline's width. */
    outlineWidthMultiplyTexture: Texture | null = null;
    outlineColorFactor: [number, number, number] = [0, 0, 0];
    /** 1: the outline takes the surface's lit colour, times the factor. */
    outlineLightingMixFactor = 1;
    /** Light by the direction a place faces, added. */
    matcapTexture: Texture | null = null;
    matcapFactor: [number, number, number] = [1, 1, 1];
    parametricRimColorFactor: [number, number, number] = [0, 0, 0];
    parametricRimFresnelPowerFactor = 5;
    parametricRimLiftFactor = 0;
    rimLightingMixFactor = 1;

    protected override init(): void {
        this.extensionName = NAME;
        this.propertyType = 'Mtoon';
        this.parentTypes = [PropertyType.MATERIAL];
    }
}

/** Writes the `VRMC_materials_mtoon` extension on every material that has a {@link Mtoon}. */
export class VrmcMaterialsMtoon extends Extension {
    static override EXTENSION_NAME = NAME;
    override readonly extensionName = NAME;

    createMtoon(): Mtoon {
        return new Mtoon(this.document.getGraph());
    }
    /** Files are read from their JSON (see `read.ts`), not through this class. */
    override read(): this {
        return this;
    }
    override write(context: WriterContext): this {
        for (const material of this.document.getRoot().listMaterials()) {
            const mtoon = material.getExtension<Mtoon>(NAME);
            if (!mtoon) continue;
            // All pictures of a material lie over the same uvs, so they share the base texture's sampler.
            const info = material.getBaseColorTextureInfo();
            const textureOf = (texture: Texture) => context.createTextureInfoDef(texture, info!);
            const outlined = mtoon.outlineWidthFactor > 0;
            const def = context.jsonDoc.json.materials![context.materialIndexMap.get(material)!];
            def.extensions ??= {};
            def.extensions[NAME] = {
                specVersion: '1.0',
                transparentWithZWrite: false,
                renderQueueOffsetNumber: 0,
                shadeColorFactor: [1, 1, 1],
                ...(info && mtoon.shadeMultiplyTexture && { shadeMultiplyTexture: textureOf(mtoon.shadeMultiplyTexture) }),
                shadingShiftFactor: mtoon.shadingShiftFactor,
                ...(info &&
                    mtoon.shadingShiftTexture && {
                        shadingShiftTexture: { ...textureOf(mtoon.shadingShiftTexture), scale: mtoon.shadingShiftTextureScale }
                    }),
                shadingToonyFactor: mtoon.shadingToonyFactor,
                giEqualizationFactor: mtoon.giEqualizationFactor,
                ...(info && mtoon.matcapTexture && { matcapTexture: textureOf(mtoon.matcapTexture), matcapFactor: mtoon.matcapFactor }),
                parametricRimColorFactor: mtoon.parametricRimColorFactor,
                rimLightingMixFactor: mtoon.rimLightingMixFactor,
                parametricRimFresnelPowerFactor: mtoon.parametricRimFresnelPowerFactor,
                parametricRimLiftFactor: mtoon.parametricRimLiftFactor,
                outlineWidthMode: outlined ? 'worldCoordinates' : 'none',
                outlineWidthFactor: outlined ? mtoon.outlineWidthFactor : 0,
                ...(outlined &&
                    info &&
                    mtoon.outlineWidthMultiplyTexture && { outlineWidthMultiplyTexture: textureOf(mtoon.outlineWidthMultiplyTexture) }),
                outlineColorFactor: mtoon.outlineColorFactor,
                outlineLightingMixFactor: mtoon.outlineLightingMixFactor
            };
        }
        return this;
    }
}

/**
 * Hinagata's engine-free core: recipes, the catalogue, building, words, files.
 * For the PlayCanvas side see `hinagata/runtime`.
 */
export type * from './avatar/avatar';
export type { MeshData, MorphData } from './geometry/mesh';
export type { Drawing, DrawOp, Ink, Paint } from './paint/drawing';
export { rasterizeAtlas, rasterizeDrawing, type CanvasMaker, type Pixels } from './paint/rasterize';
export * from './catalogue/index';
export { definePart, defineEnsemble, SLOTS } from './catalogue/part';
export type { PartDefinition, PartResult, BuildContext, EnsembleDefinition, OptionSpec, OptionValues, Slot } from './catalogue/part';
export type { Recipe, PartChoice } from './recipe/recipe';
export * from './recipe/index';
export * from './prompt/index';
export { buildAvatar, type BuildOptions } from './build/build';
export { mergeAvatar, type RenderModel, type RenderGroup, type RenderRange } from './build/merge';
export { writeGlb, writeVrm } from './gltf/write';
export { readSummary, readRecipe } from './gltf/read';

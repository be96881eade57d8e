/**
 * Avatars in a running PlayCanvas app. `createAvatarEntity` turns a built avatar into an entity; `AvatarBuilder` builds
 * one from a recipe in a worker.
 */
export { createAvatarEntity, createAvatarEntityInSlices, type AvatarEntity, type AvatarEntityOptions } from './avatar-entity';
export { AvatarBuilder, type AvatarBuilderOptions, type BuildCall } from './avatar-builder';
export { type BuildRequest, type BuildResult } from './build-here';
export { finishAvatar, browserCanvas, type BuiltAvatar, type FinishOptions } from './build-avatar';
export { levelFor } from './level-for';
export { warmUpAvatars } from './warm-up';
export { ExpressionMixer } from './expression-mixer';
export { recipeFromPrompt } from './recipe-from-prompt';
export { POSES, type PoseRotations } from './poses';
export { ToonLight, toonLight } from './toon-light';
export { parseToonStyle, TOON_STYLES, type ToonStyle, type ToonStyleName } from './toon-style';
export { createToonMaterial, setToonStyle, TOON_SEMANTICS, WIDEST_LINE, type ToonMaterialOptions, type ToonPass } from './toon-material';
export { MToonShading } from './mtoon-shading';
export { createMToonMaterial } from './mtoon-material';
export { ToonShading, type ToonShadingOptions } from './toon-shading';
export { compileAllShaders, type ShaderReport } from './shader-check';

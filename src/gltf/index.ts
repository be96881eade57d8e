export { writeGlb, writeVrm, type EncodePng, type GlbOptions, type VrmOptions, type WriteOptions } from './write';
export { readRecipe, readSummary, type FileSummary } from './read';
export { readMToon, type MToonMaterial, type MToonTexture } from './mtoon';
export { filePicture } from './pictures';

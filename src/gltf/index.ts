export { writeGlb, writeVrm, type EncodePng, type GlbOptions, type VrmOptions, type WriteOptions } from './write';
export { readRecipe, readSummary, type FileSummary } from './read';
export { filePicture } from './pictures';

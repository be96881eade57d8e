export { surfaceChunksGLSL } from './surface.glsl';
export { surfaceChunksWGSL } from './surface.wgsl';
export { throughVertexGLSL, throughFragmentGLSL } from './through.glsl';
export { throughVertexWGSL, throughFragmentWGSL } from './through.wgsl';
export { outlineVertexGLSL, outlineFragmentGLSL } from './outline.glsl';
export { outlineVertexWGSL, outlineFragmentWGSL } from './outline.wgsl';

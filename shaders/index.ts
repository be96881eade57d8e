export { surfaceVertexGLSL, surfaceFragmentGLSL } from './surface.glsl';
export { surfaceVertexWGSL, surfaceFragmentWGSL } from './surface.wgsl';
export { outlineVertexGLSL, outlineFragmentGLSL } from './outline.glsl';
export { outlineVertexWGSL, outlineFragmentWGSL } from './outline.wgsl';

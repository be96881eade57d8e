export const WEBGL_FLAGS: string[];
export const WEBGPU_FLAGS: string[];
export function findChromium(): Promise<string>;

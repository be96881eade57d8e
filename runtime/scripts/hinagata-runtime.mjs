// What the scripts beside this file need of Hinagata, in one place.
export * from '../runtime.mjs';

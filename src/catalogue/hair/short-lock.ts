import type { Guide, Sculptor } from './sculptor';

/** A lock of short hair over the forehead or the ear; `child` splits a smaller one off to that side. */
export function shortLock(s: Sculptor, guide: Guide, width: number, hook: number, child = 0): void {
    s.lock(guide, { width, root: 0.7, belly: 0.36, sharp: 1.05, thickness: 0.44, hook, hookFrom: 0.38, curl: -0.25, mass: 0.26, children: child ? [{ across: child * 0.8, from: 0.42, to: 0.86, width: 0.5, hook: hook - child * 0.2 }] : undefined });
}

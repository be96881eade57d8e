export const ROOT: string;
export function ensureInstalled(): void;
export function fail(line: string): never;

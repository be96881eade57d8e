import { Failure } from './failure';

/** A whole number an option was given, within `low … high`. */
export function wholeNumber(option: string, text: string, low: number, high: number): number {
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : NaN;
    if (!(value >= low && value <= high)) throw new Failure(`${option} must be a whole number from ${low} to ${high} (got "${text}")`);
    return value;
}

/** A number an option was given, within `low … high`. */
export function decimalNumber(option: string, text: string, low: number, high: number): number {
    const value = text.trim() === '' ? NaN : Number(text);
    if (!(value >= low && value <= high)) throw new Failure(`${option} must be a number from ${low} to ${high} (got "${text}")`);
    return value;
}

/** Bytes as people read them. */
export const sayBytes = (bytes: number): string =>
    bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;

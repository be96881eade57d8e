/** Side of the windows SSIM is taken over, pixels, and its two constants for values up to 255 (Wang et al. 2004). */
const WINDOW = 7;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/**
 * Structural similarity of two pictures, 1 where they are equal: the mean over the windows in which either shows more than
 * the background, and over red, green and blue.
 * @param a RGBA, `size` × `size`; its first pixel is background
 */
export function foregroundSsim(a: ArrayLike<number>, b: ArrayLike<number>, size: number): number {
    let sum = 0;
    let windows = 0;
    for (let y = 0; y + WINDOW <= size; y++)
        for (let x = 0; x + WINDOW <= size; x++) {
            if (!shows(a, size, x, y) && !shows(b, size, x, y)) continue;
            for (let c = 0; c < 3; c++) sum += windowSsim(a, b, size, x, y, c) / 3;
            windows++;
        }
    return windows ? sum / windows : 1;
}

/** Whether the middle of a window is not background. */
function shows(pixels: ArrayLike<number>, size: number, x: number, y: number): boolean {
    const at = 4 * ((y + (WINDOW >> 1)) * size + x + (WINDOW >> 1));
    return [0, 1, 2].some((c) => Math.abs(pixels[at + c] - pixels[c]) > 2);
}

function windowSsim(a: ArrayLike<number>, b: ArrayLike<number>, size: number, x: number, y: number, c: number): number {
    let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
    for (let j = 0; j < WINDOW; j++)
        for (let i = 0; i < WINDOW; i++) {
            const at = 4 * ((y + j) * size + x + i) + c;
            sa += a[at];
            sb += b[at];
            saa += a[at] * a[at];
            sbb += b[at] * b[at];
            sab += a[at] * b[at];
        }
    const n = WINDOW * WINDOW;
    const [ma, mb] = [sa / n, sb / n];
    return ((2 * ma * mb + C1) * (2 * (sab / n - ma * mb) + C2)) / ((ma * ma + mb * mb + C1) * (saa / n - ma * ma + sbb / n - mb * mb + C2));
}

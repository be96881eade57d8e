/**
 * Scalar mathematics that gives the same bits everywhere.
 *
 * `Math.sin`, `Math.pow` and their kin may round differently from one JavaScript engine to the next;
 * the same recipe must give the same geometry bytes in Node and in every browser. Everything here is
 * built from + − × ÷ and `Math.sqrt`, which IEEE 754 defines to the last bit. `test/geometry/scalar.test.ts`
 * holds these against `Math.*`, and `test/house.test.ts` forbids the engine's own in `src/`.
 */

export const PI = 3.141592653589793;
export const TAU = 6.283185307179586;
export const DEGREES = PI / 180;

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
/** Cubic Hermite step from 0 at `a` to 1 at `b`; `a` may exceed `b`. */
export const smoothstep = (a: number, b: number, x: number): number => {
    const t = clamp((x - a) / (b - a));
    return t * t * (3 - 2 * t);
};
export const square = (x: number): number => x * x;
export const hypot2 = (x: number, y: number): number => Math.sqrt(x * x + y * y);
export const hypot3 = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

// π/2 split in two so that the reduction keeps its low bits for every angle a modeller writes (|x| < 1e5).
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;

// Minimax kernels on [-π/4, π/4] (fdlibm's coefficients).
function sinKernel(x: number): number {
    const z = x * x;
    return (
        x +
        x * z * (-1.66666666666666324348e-1 + z * (8.33333333332248946124e-3 + z * (-1.98412698298579493134e-4 + z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))))
    );
}
function cosKernel(x: number): number {
    const z = x * x;
    return (
        1 -
        0.5 * z +
        z * z * (4.16666666666666019037e-2 + z * (-1.38888888888741095749e-3 + z * (2.48015872894767294178e-5 + z * (-2.75573143513906633035e-7 + z * (2.08757232129817482790e-9 - z * 1.13596475577881948265e-11)))))
    );
}

/** Sine; `x` in radians. */
export function sin(x: number): number {
    const n = Math.round(x / (HALF_PI_HIGH + HALF_PI_LOW));
    const r = x - n * HALF_PI_HIGH - n * HALF_PI_LOW;
    switch (((n % 4) + 4) % 4) {
        case 0:
            return sinKernel(r);
        case 1:
            return cosKernel(r);
        case 2:
            return -sinKernel(r);
        default:
            return -cosKernel(r);
    }
}
/** Cosine; `x` in radians. */
export function cos(x: number): number {
    const n = Math.round(x / (HALF_PI_HIGH + HALF_PI_LOW));
    const r = x - n * HALF_PI_HIGH - n * HALF_PI_LOW;
    switch (((n % 4) + 4) % 4) {
        case 0:
            return cosKernel(r);
        case 1:
            return -sinKernel(r);
        case 2:
            return -cosKernel(r);
        default:
            return sinKernel(r);
    }
}
/** Tangent; `x` in radians. */
export const tan = (x: number): number => sin(x) / cos(x);

function atanKernel(x: number): number {
    const z = x * x;
    return (
        x -
        x * z * (3.33333333333329318027e-1 + z * (-1.99999999998764832476e-1 + z * (1.42857142725034663711e-1 + z * (-1.11111104054623557880e-1 + z * (9.09088713343650656196e-2 + z * (-7.69187620504482999495e-2 + z * (6.66107313738753120669e-2 + z * (-5.83357013379057348645e-2 + z * (4.97687799461593236017e-2 + z * (-3.65315727442169155270e-2 + z * 1.62858201153657823623e-2))))))))))
    );
}
/** Arc tangent, in radians within (−π/2, π/2). */
export function atan(x: number): number {
    if (x < 0) return -atan(-x);
    if (x > 2.4375) return PI / 2 - atanKernel(1 / x);
    if (x > 0.4375) return PI / 4 + atanKernel((x - 1) / (x + 1));
    return atanKernel(x);
}
/** Angle of (x, y), in radians within (−π, π]. */
export function atan2(y: number, x: number): number {
    if (x > 0) return atan(y / x);
    if (x < 0) return y < 0 ? atan(y / x) - PI : atan(y / x) + PI;
    return y > 0 ? PI / 2 : y < 0 ? -PI / 2 : 0;
}
/** Arc sine; the argument is clamped to [−1, 1]. */
export function asin(x: number): number {
    const c = clamp(x, -1, 1);
    return atan2(c, Math.sqrt((1 - c) * (1 + c)));
}
/** Arc cosine; the argument is clamped to [−1, 1]. */
export const acos = (x: number): number => {
    const c = clamp(x, -1, 1);
    return atan2(Math.sqrt((1 - c) * (1 + c)), c);
};

const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
// 2^e for |e| ≤ 1100 by repeated squaring: exact, and free of Math.pow.
const POWERS_OF_TWO = ((): Float64Array => {
    const table = new Float64Array(2201);
    let up = 1;
    let down = 1;
    for (let e = 0; e <= 1100; e++) {
        table[1100 + e] = up;
        table[1100 - e] = down;
        up *= 2;
        down /= 2;
    }
    return table;
})();

/** e to the power `x`. */
export function exp(x: number): number {
    if (x > 709) return Infinity;
    if (x < -745) return 0;
    const k = Math.round(x * 1.4426950408889634);
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    const r = high - low;
    const t = r * r;
    const c = r - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.65339022054652515390e-6 + t * 4.13813679705723846039e-8))));
    return (1 - (low - (r * c) / (2 - c) - high)) * POWERS_OF_TWO[1100 + k];
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
/** Natural logarithm of a positive normal number. */
export function log(x: number): number {
    if (!(x > 0)) return x === 0 ? -Infinity : NaN;
    bits[0] = x;
    let k = ((words[1] >>> 20) & 2047) - 1023;
    words[1] = (words[1] & 0xfffff) | 0x3ff00000;
    let m = bits[0];
    if (m > 1.4142135623730951) {
        m /= 2;
        k++;
    }
    const f = m - 1;
    const s = f / (2 + f);
    const z = s * s;
    const R = z * (6.666666666666735130e-1 + z * (3.999999999940941908e-1 + z * (2.857142874366239149e-1 + z * (2.222219843214978396e-1 + z * (1.818357216161805012e-1 + z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
    const h = 0.5 * f * f;
    return k * LN2_HIGH - (h - (s * (h + R) + k * LN2_LOW) - f);
}
/** `x` to the power `y`, for `x` ≥ 0. */
export function pow(x: number, y: number): number {
    if (y === 1) return x;
    if (y === 2) return x * x;
    if (y === 0.5) return Math.sqrt(x);
    if (y === 0) return 1;
    if (x === 0) return 0;
    if (x === 1) return 1;
    return exp(y * log(x));
}
/** exp(−(x/width)²): the bell every sculpted bump is made of. */
export const bell = (x: number, width: number): number => exp(-(x * x) / (width * width));

/** A smooth function of one variable, given by points. */
export type Curve1 = (x: number) => number;

/**
 * Interpolates a table without overshooting (PCHIP): between two equal values it is flat, and it never leaves the range
 * of its neighbours. Constant beyond both ends. This is what keeps a table of body sections free of accidental bumps.
 * @param points `[x, y]`, x strictly increasing.
 */
export function monotoneCurve(points: readonly (readonly [number, number])[]): Curve1 {
    const n = points.length;
    if (n < 2) throw new Error(`monotoneCurve: needs at least two points (got ${n})`);
    const x = Float64Array.from(points, (p) => p[0]);
    const y = Float64Array.from(points, (p) => p[1]);
    const slope = pchipSlopes(x, y);
    return (at) => {
        if (at <= x[0]) return y[0];
        if (at >= x[n - 1]) return y[n - 1];
        let i = 0;
        while (at > x[i + 1]) i++;
        const h = x[i + 1] - x[i];
        const t = (at - x[i]) / h;
        const t2 = t * t;
        const t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * y[i] + (t3 - 2 * t2 + t) * h * slope[i] + (3 * t2 - 2 * t3) * y[i + 1] + (t3 - t2) * h * slope[i + 1];
    };
}

function pchipSlopes(x: Float64Array, y: Float64Array): Float64Array {
    const n = x.length;
    const h = new Float64Array(n - 1);
    const chord = new Float64Array(n - 1);
    for (let i = 0; i < n - 1; i++) {
        h[i] = x[i + 1] - x[i];
        if (!(h[i] > 0)) throw new Error(`monotoneCurve: x must increase (got ${x[i]} then ${x[i + 1]})`);
        chord[i] = (y[i + 1] - y[i]) / h[i];
    }
    const slope = new Float64Array(n);
    slope[0] = chord[0];
    slope[n - 1] = chord[n - 2];
    for (let i = 1; i < n - 1; i++) {
        if (chord[i - 1] * chord[i] <= 0) continue;
        const before = 2 * h[i] + h[i - 1];
        const after = h[i] + 2 * h[i - 1];
        slope[i] = (before + after) / (before / chord[i - 1] + after / chord[i]);
    }
    return slope;
}

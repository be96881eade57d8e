import { monotoneCurve } from '../geometry/monotone-curve';
import type { Vec3 } from '../geometry/vec3';

export type FigureKind = 'female' | 'male' | 'chibi';

/** Torso and neck: `[y, halfWidth, front, back, centerZ, exponent]`, metres. */
export type TorsoRow = readonly [number, number, number, number, number, number];
/** Leg: `[y, outer, inner, front, back, centerX, centerZ]`, metres. */
export type LegRow = readonly [number, number, number, number, number, number, number];
/** Arm: `[s, front, back, top, bottom]`, s metres from the shoulder joint towards the hand. */
export type ArmRow = readonly [number, number, number, number, number];

/** Everything a figure is measured by: section tables, joints and blends. Metres, avatar space, T-pose, left side. */
export interface BodySpec {
    height: number;
    /** Chin to skull top. */
    headHeight: number;
    chinY: number;
    torso: readonly TorsoRow[];
    neck: readonly TorsoRow[];
    leg: readonly LegRow[];
    arm: readonly ArmRow[];
    /** Joints. The arm's are distances from the shoulder. */
    shoulder: Vec3;
    elbow: number;
    wrist: number;
    hip: Vec3;
    knee: Vec3;
    ankle: Vec3;
    toe: Vec3;
    hipsY: number;
    spineY: number;
    chestY: number;
    upperChestY: number;
    neckY: number;
    headY: number;
    /** Where the collarbone starts. */
    collarX: number;
    /** Hand size, 1 = an adult woman's. */
    hand: number;
    /** Finger length and thickness, times the adult's at that hand size. */
    fingers: { length: number; thickness: number };
    /** Soft chest volume, one each side; none on a chibi. */
    chest: { center: Vec3; radii: Vec3; blend: number } | undefined;
    foot: { heelZ: number; toeZ: number; x: number; width: number; height: number };
    waistY: number;
    crotchY: number;
    /** Smooth-union widths of the arm, the leg and the neck with the trunk. */
    armBlend: number;
    legBlend: number;
    neckBlend: number;
    /** Length unit for things sized on the adult female figure (falloffs, ease, trims): 1 = female of 1.58 m. */
    unit: number;
}

// Tables were drawn against front and side references, then corrected by eye on the posed, shaded body.
const FEMALE: BodySpec = {
    height: 1.58, headHeight: 0.252, chinY: 1.328,
    torso: [
        [0.755, 0.070, 0.045, 0.060, -0.004, 2], [0.785, 0.118, 0.066, 0.080, -0.004, 2.1], [0.825, 0.144, 0.080, 0.098, -0.006, 2.2],
        [0.865, 0.141, 0.082, 0.098, -0.006, 2.2], [0.905, 0.128, 0.081, 0.084, -0.004, 2.2], [0.945, 0.112, 0.078, 0.068, 0, 2.2],
        [0.985, 0.1025, 0.075, 0.060, 0.002, 2.2], [1.02, 0.102, 0.074, 0.060, 0.002, 2.2], [1.06, 0.108, 0.077, 0.068, 0, 2.2],
        [1.10, 0.115, 0.080, 0.077, -0.003, 2.25], [1.14, 0.119, 0.080, 0.083, -0.006, 2.3], [1.18, 0.121, 0.073, 0.084, -0.010, 2.3],
        [1.21, 0.120, 0.060, 0.076, -0.014, 2.2], [1.235, 0.103, 0.048, 0.064, -0.016, 2.1], [1.256, 0.074, 0.038, 0.053, -0.018, 2],
        [1.275, 0.046, 0.032, 0.044, -0.018, 2]
    ],
    neck: [
        [1.20, 0.042, 0.036, 0.040, -0.016, 2], [1.25, 0.0405, 0.037, 0.040, -0.014, 2], [1.28, 0.0385, 0.038, 0.039, -0.010, 2],
        [1.32, 0.037, 0.038, 0.038, -0.005, 2], [1.38, 0.038, 0.038, 0.040, 0, 2]
    ],
    leg: [
        [0.045, 0.024, 0.022, 0.030, 0.030, 0.069, -0.022], [0.075, 0.0255, 0.0245, 0.030, 0.033, 0.069, -0.021],
        [0.10, 0.0255, 0.0245, 0.028, 0.032, 0.069, -0.019], [0.15, 0.029, 0.027, 0.030, 0.037, 0.0695, -0.016],
        [0.22, 0.0375, 0.036, 0.036, 0.049, 0.071, -0.012], [0.29, 0.0445, 0.043, 0.041, 0.058, 0.072, -0.008],
        [0.345, 0.045, 0.0445, 0.042, 0.056, 0.073, -0.004], [0.40, 0.0425, 0.043, 0.043, 0.047, 0.074, 0.001],
        [0.45, 0.0425, 0.0435, 0.047, 0.041, 0.075, 0.005], [0.49, 0.045, 0.0455, 0.049, 0.042, 0.0755, 0.005],
        [0.55, 0.0505, 0.051, 0.054, 0.048, 0.0765, 0.005], [0.64, 0.0585, 0.060, 0.063, 0.060, 0.078, 0.004],
        [0.72, 0.066, 0.069, 0.070, 0.072, 0.079, 0.001], [0.78, 0.069, 0.0735, 0.073, 0.081, 0.080, -0.003],
        [0.83, 0.067, 0.060, 0.070, 0.080, 0.080, -0.006], [0.88, 0.050, 0.040, 0.05, 0.05, 0.075, -0.006]
    ],
    arm: [
        [-0.045, 0.030, 0.032, 0.014, 0.034], [-0.01, 0.041, 0.043, 0.030, 0.043], [0.02, 0.0430, 0.0440, 0.0365, 0.042],
        [0.06, 0.0405, 0.0405, 0.0385, 0.040], [0.10, 0.037, 0.037, 0.037, 0.037], [0.16, 0.0335, 0.034, 0.034, 0.034],
        [0.205, 0.0315, 0.032, 0.0315, 0.0315], [0.225, 0.031, 0.0315, 0.031, 0.032], [0.255, 0.0325, 0.032, 0.031, 0.032],
        [0.29, 0.0315, 0.031, 0.0295, 0.030], [0.35, 0.026, 0.026, 0.024, 0.0245], [0.40, 0.0215, 0.0215, 0.0185, 0.0185],
        [0.425, 0.021, 0.021, 0.0165, 0.0165], [0.443, 0.0245, 0.0225, 0.0145, 0.015], [0.463, 0.030, 0.0275, 0.0125, 0.0145],
        [0.486, 0.0335, 0.0325, 0.011, 0.013], [0.502, 0.034, 0.0345, 0.0098, 0.0108], [0.510, 0.030, 0.031, 0.0075, 0.0085]
    ],
    shoulder: [0.122, 1.214, -0.014], elbow: 0.225, wrist: 0.425,
    hip: [0.080, 0.832, -0.003], knee: [0.075, 0.455, 0.006], ankle: [0.069, 0.078, -0.020], toe: [0.074, 0.018, 0.085],
    hipsY: 0.855, spineY: 0.935, chestY: 1.03, upperChestY: 1.125, neckY: 1.262, headY: 1.326, collarX: 0.028,
    hand: 1, fingers: { length: 1, thickness: 1 },
    chest: { center: [0.056, 1.133, 0.055], radii: [0.055, 0.056, 0.047], blend: 0.045 },
    foot: { heelZ: -0.062, toeZ: 0.165, x: 0.071, width: 1, height: 1 },
    waistY: 0.985, crotchY: 0.765, armBlend: 0.05, legBlend: 0.045, neckBlend: 0.044, unit: 1
};

/** The male's arms and legs are the female's tables, moved to his joints and thickened along their length. */
const MALE: BodySpec = {
    height: 1.72, headHeight: 0.252, chinY: 1.468,
    torso: [
        [0.825, 0.075, 0.050, 0.062, -0.004, 2], [0.855, 0.118, 0.070, 0.082, -0.004, 2.2], [0.89, 0.140, 0.082, 0.096, -0.006, 2.3],
        [0.93, 0.138, 0.084, 0.094, -0.006, 2.3], [0.975, 0.133, 0.084, 0.084, -0.003, 2.3], [1.02, 0.129, 0.083, 0.076, 0, 2.4],
        [1.07, 0.127, 0.083, 0.074, 0.002, 2.4], [1.12, 0.129, 0.085, 0.078, 0.001, 2.4], [1.17, 0.134, 0.089, 0.086, -0.002, 2.4],
        [1.22, 0.142, 0.092, 0.094, -0.006, 2.4], [1.265, 0.147, 0.090, 0.098, -0.010, 2.4], [1.305, 0.150, 0.079, 0.096, -0.014, 2.4],
        [1.338, 0.146, 0.064, 0.086, -0.017, 2.3], [1.364, 0.122, 0.051, 0.073, -0.019, 2.1], [1.388, 0.086, 0.042, 0.060, -0.020, 2],
        [1.41, 0.056, 0.036, 0.05, -0.02, 2]
    ],
    neck: [
        [1.32, 0.053, 0.046, 0.050, -0.020, 2], [1.38, 0.0505, 0.046, 0.049, -0.016, 2], [1.41, 0.049, 0.047, 0.048, -0.012, 2],
        [1.45, 0.048, 0.047, 0.048, -0.006, 2], [1.51, 0.048, 0.046, 0.048, 0, 2]
    ],
    leg: moveRows(FEMALE.leg, [[0.045, 0.048], [0.078, 0.085], [0.455, 0.492], [0.832, 0.90], [0.88, 0.95]],
        (c, y) => (c === 0 && y > 0.6 ? 1.02 : c < 4 ? (y < 0.12 ? 1.2 : 1.12) : c === 4 ? 1.12 : 1.08)),
    arm: moveRows(FEMALE.arm, [[-0.045, -0.052], [0, 0], [0.225, 0.268], [0.425, 0.506], [0.51, 0.602]],
        (_, s) => (s > 0.41 ? 1.16 : s > 0.35 ? 1.22 : 1.26)),
    shoulder: [0.158, 1.345, -0.016], elbow: 0.268, wrist: 0.506,
    hip: [0.089, 0.90, -0.004], knee: [0.084, 0.492, 0.006], ankle: [0.0775, 0.085, -0.022], toe: [0.083, 0.02, 0.095],
    hipsY: 0.925, spineY: 1.01, chestY: 1.12, upperChestY: 1.23, neckY: 1.392, headY: 1.464, collarX: 0.032,
    hand: 1.14, fingers: { length: 1, thickness: 1.03 },
    chest: { center: [0.06, 1.265, 0.05], radii: [0.07, 0.05, 0.042], blend: 0.05 },
    foot: { heelZ: -0.070, toeZ: 0.188, x: 0.080, width: 1.14, height: 1.1 },
    waistY: 1.06, crotchY: 0.832, armBlend: 0.06, legBlend: 0.05, neckBlend: 0.048, unit: 1.72 / 1.58
};

// A chibi has a torso and legs of its own (the adult's, remapped, looked bow-legged); only the arms are remapped.
const CHIBI: BodySpec = {
    height: 1, headHeight: 0.335, chinY: 0.665,
    torso: [
        [0.285, 0.045, 0.035, 0.045, 0, 2], [0.305, 0.075, 0.052, 0.060, 0, 2.1], [0.335, 0.098, 0.066, 0.074, -0.002, 2.2],
        [0.37, 0.100, 0.070, 0.074, -0.002, 2.2], [0.41, 0.092, 0.070, 0.066, 0, 2.2], [0.45, 0.083, 0.066, 0.058, 0.001, 2.2],
        [0.49, 0.080, 0.062, 0.056, 0, 2.2], [0.53, 0.080, 0.059, 0.058, -0.003, 2.2], [0.565, 0.078, 0.053, 0.057, -0.006, 2.2],
        [0.595, 0.068, 0.044, 0.051, -0.008, 2.2], [0.617, 0.052, 0.036, 0.043, -0.010, 2], [0.635, 0.034, 0.028, 0.032, -0.010, 2]
    ],
    neck: [
        [0.58, 0.032, 0.028, 0.030, -0.010, 2], [0.62, 0.031, 0.028, 0.030, -0.008, 2], [0.65, 0.030, 0.029, 0.030, -0.004, 2],
        [0.70, 0.030, 0.030, 0.030, 0, 2]
    ],
    leg: [
        [0.022, 0.0255, 0.0245, 0.029, 0.030, 0.0455, -0.013], [0.045, 0.0250, 0.0240, 0.028, 0.030, 0.0460, -0.012],
        [0.08, 0.0285, 0.0275, 0.030, 0.034, 0.0475, -0.009], [0.12, 0.0330, 0.0325, 0.034, 0.040, 0.0490, -0.006],
        [0.155, 0.0345, 0.0345, 0.037, 0.040, 0.0500, -0.002], [0.185, 0.0350, 0.0355, 0.040, 0.037, 0.0505, 0.001],
        [0.225, 0.0385, 0.0395, 0.043, 0.042, 0.0515, 0.001], [0.27, 0.0430, 0.0450, 0.048, 0.050, 0.0525, -0.001],
        [0.305, 0.0455, 0.0485, 0.050, 0.056, 0.0530, -0.003], [0.335, 0.0440, 0.0400, 0.048, 0.055, 0.0530, -0.004],
        [0.36, 0.034, 0.028, 0.035, 0.035, 0.050, -0.004]
    ],
    arm: moveRows(FEMALE.arm, [[-0.045, -0.034], [0, 0], [0.225, 0.108], [0.425, 0.205], [0.51, 0.261]],
        (_, s) => (s > 0.44 ? 0.74 : s > 0.35 ? 0.92 : 0.86)),
    shoulder: [0.078, 0.585, -0.008], elbow: 0.108, wrist: 0.205,
    hip: [0.054, 0.335, -0.001], knee: [0.051, 0.185, 0.002], ankle: [0.0469, 0.048, -0.012], toe: [0.049, 0.014, 0.05],
    hipsY: 0.365, spineY: 0.41, chestY: 0.46, upperChestY: 0.53, neckY: 0.628, headY: 0.665, collarX: 0.02,
    hand: 0.66, fingers: { length: 0.82, thickness: 1.12 },
    chest: undefined,
    foot: { heelZ: -0.044, toeZ: 0.092, x: 0.048, width: 0.92, height: 0.92 },
    waistY: 0.465, crotchY: 0.29, armBlend: 0.035, legBlend: 0.035, neckBlend: 0.028, unit: 0.55
};

/** The figures as drawn, before any option. */
export const BODY_SPECS: Readonly<Record<FigureKind, BodySpec>> = { female: FEMALE, male: MALE, chibi: CHIBI };

/** A table moved along its first column by a curve through `[from, to]` pairs, its other columns multiplied by `factor(column, s)`. */
export function moveRows<R extends readonly number[]>(rows: readonly R[], pairs: readonly (readonly [number, number])[], factor: (column: number, s: number) => number): R[] {
    const move = monotoneCurve(pairs);
    return rows.map((r) => r.map((v, i) => (i === 0 ? move(v) : v * factor(i - 1, r[0]))) as unknown as R);
}

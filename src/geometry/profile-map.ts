import { sectionRadius, type Profile } from './profile';

/** Directions of a section that are tabulated. */
export const MAP_TURNS = 64;

/**
 * A profile's radii tabulated over (s, direction), with their derivatives, so that a field sample needs no power and no
 * trigonometry: the direction is the "diamond" angle, from 0 at front over 1 at +side, 2 at back, 3 at −side.
 */
export class ProfileMap {
    readonly origin: readonly number[];
    readonly axis: readonly number[];
    readonly side: readonly number[];
    readonly front: readonly number[];
    readonly start: number;
    readonly end: number;
    /** Steps along s. */
    readonly steps: number;
    readonly stepsPerMetre: number;
    /** Radius, its change per metre of s, and per unit of diamond angle. (steps + 1) × (MAP_TURNS + 1). */
    readonly radius: Float32Array;
    readonly radiusPerS: Float32Array;
    readonly radiusPerTurn: Float32Array;
    /** Section centres, their change per metre, and the distance correction for the taper, per step. */
    readonly centerSide: Float32Array;
    readonly centerFront: Float32Array;
    readonly centerSidePerS: Float32Array;
    readonly centerFrontPerS: Float32Array;
    readonly taper: Float32Array;
    /** No surface point is further from the axis than this, metres. */
    readonly reach: number;

    constructor(profile: Profile, steps = 96) {
        this.origin = profile.origin;
        this.axis = profile.axis;
        this.side = profile.side;
        this.front = profile.front;
        this.start = profile.start;
        this.end = profile.end;
        this.steps = steps;
        this.stepsPerMetre = steps / (profile.end - profile.start);
        const width = MAP_TURNS + 1;
        const size = (steps + 1) * width;
        this.radius = new Float32Array(size);
        this.radiusPerS = new Float32Array(size);
        this.radiusPerTurn = new Float32Array(size);
        this.centerSide = new Float32Array(steps + 1);
        this.centerFront = new Float32Array(steps + 1);
        this.centerSidePerS = new Float32Array(steps + 1);
        this.centerFrontPerS = new Float32Array(steps + 1);
        this.taper = new Float32Array(steps + 1);

        const { x: dx, z: dz } = DIRECTIONS;
        let longest = 0;
        let offCenter = 0;
        for (let i = 0; i <= steps; i++) {
            const s = profile.start + ((profile.end - profile.start) * i) / steps;
            const [plus, minus, front, back, centerSide, centerFront, exponent] = profile.at(s);
            const slope = profile.slopeAt(s);
            this.centerSide[i] = centerSide;
            this.centerFront[i] = centerFront;
            this.taper[i] = 1 / Math.sqrt(1 + slope * slope);
            offCenter = Math.max(offCenter, Math.abs(centerSide) + Math.abs(centerFront));
            for (let j = 0; j < MAP_TURNS; j++) {
                const r = sectionRadius(dx[j], dz[j], plus, minus, front, back, exponent);
                this.radius[i * width + j] = r;
                if (r > longest) longest = r;
            }
            this.radius[i * width + MAP_TURNS] = this.radius[i * width];
        }
        this.reach = longest + offCenter;

        const step = (profile.end - profile.start) / steps;
        for (let i = 0; i <= steps; i++) {
            const a = i > 0 ? i - 1 : 0;
            const b = i < steps ? i + 1 : steps;
            const perS = 1 / ((b - a) * step);
            this.centerSidePerS[i] = (this.centerSide[b] - this.centerSide[a]) * perS;
            this.centerFrontPerS[i] = (this.centerFront[b] - this.centerFront[a]) * perS;
            for (let j = 0; j <= MAP_TURNS; j++) {
                this.radiusPerS[i * width + j] = (this.radius[b * width + j] - this.radius[a * width + j]) * perS;
                const before = j > 0 ? j - 1 : MAP_TURNS - 1;
                const after = j < MAP_TURNS ? j + 1 : 1;
                this.radiusPerTurn[i * width + j] = ((this.radius[i * width + after] - this.radius[i * width + before]) * MAP_TURNS) / 8;
            }
        }
    }
}

/** Unit directions of the diamond angles 4j / MAP_TURNS. */
const DIRECTIONS = ((): { x: Float64Array; z: Float64Array } => {
    const x = new Float64Array(MAP_TURNS);
    const z = new Float64Array(MAP_TURNS);
    for (let j = 0; j < MAP_TURNS; j++) {
        const turn = (4 * j) / MAP_TURNS;
        const dz = turn < 2 ? 1 - turn : turn - 3;
        const dx = (1 - Math.abs(dz)) * (turn < 2 ? 1 : -1);
        const l = Math.sqrt(dx * dx + dz * dz);
        x[j] = dx / l;
        z[j] = dz / l;
    }
    return { x, z };
})();

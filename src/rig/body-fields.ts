import { Field } from '../geometry/field';
import { ProfileMap } from '../geometry/profile-map';
import type { Profile } from '../geometry/profile';
import { mirrorX, type Vec3 } from '../geometry/vec3';
import type { BodySpec, FigureKind } from './body-spec';
import { FINGERS, fingerField, type Finger, type FingerName } from './hand';

/** The body's segments tabulated once, shared by the body's fields and by garments'. */
export interface BodyMaps {
    torso: ProfileMap;
    neck: ProfileMap;
    arm: ProfileMap;
    leg: ProfileMap;
    foot: ProfileMap;
}

/** The body as signed distances. Avatar space, metres; both halves unless said otherwise. */
export interface BodyFields {
    /** Everything. */
    all: Field;
    /** Everything but the fingers (palms included): what the template of trunk, arms and legs is laid on. */
    noFingers: Field;
    /** Trunk and neck alone, and the arm alone (fingers left out): for telling sleeve from side. */
    torso: Field;
    arm: Field;
    /** Left arm with palm and thumb, and with all fingers. */
    thumb: Field;
    hand: Field;
    /** One leg with its foot (each half its own). */
    leg: Field;
}

export interface BodyProfiles {
    torso: Profile;
    neck: Profile;
    arm: Profile;
    leg: Profile;
    foot: Profile;
}

export const bodyMaps = (p: BodyProfiles): BodyMaps => ({
    torso: new ProfileMap(p.torso),
    neck: new ProfileMap(p.neck, 24),
    arm: new ProfileMap(p.arm),
    leg: new ProfileMap(p.leg),
    foot: new ProfileMap(p.foot, 64)
});

/** Pushes the trunk and neck with the chest's and seat's soft volumes. */
export function pushTorso(f: Field, spec: BodySpec, maps: BodyMaps, kind: FigureKind): Field {
    const u = spec.unit;
    f.profile(maps.torso).profile(maps.neck).union(spec.neckBlend);
    if (spec.chest) {
        const { center, radii, blend } = spec.chest;
        f.ellipsoid(center, radii).ellipsoid(mirrorX(center), radii).union(0.045 * u).union(blend);
    }
    if (kind !== 'chibi') {
        const seat: Vec3 = [spec.hip[0] * 0.78, spec.hip[1] - 0.005 * u, -0.05 * u];
        f.ellipsoid(seat, [0.064 * u, 0.066 * u, 0.052 * u]).union(0.04 * u);
    }
    return f;
}

/** Pushes one leg with its foot. */
export const pushLeg = (f: Field, maps: BodyMaps, unit: number): Field => f.profile(maps.leg).profile(maps.foot).union(0.022 * unit);

export function bodyFields(spec: BodySpec, maps: BodyMaps, fingers: Record<FingerName, Finger>, kind: FigureKind): BodyFields {
    const { unit: u, hand: h } = spec;
    const trunk = (f: Field) => {
        pushTorso(f, spec, maps, kind);
        pushLeg(f, maps, u).profile(maps.leg, true).union(0.01 * u);
        return f.union(spec.legBlend);
    };
    const hand = (f: Field) => {
        f.profile(maps.arm);
        // Neighbouring fingers hardly blend (more webs them); the thumb, pushed last, blends a little more.
        [...FINGERS.slice(1), FINGERS[0]].forEach((name, n) => {
            fingerField(f, fingers[name], h);
            if (n > 0) f.union((name === 'Thumb' ? 0.003 : 0.001) * h);
        });
        return f.union(0.012 * h);
    };
    return {
        all: hand(trunk(new Field())).union(spec.armBlend),
        noFingers: trunk(new Field()).profile(maps.arm).union(spec.armBlend),
        torso: pushTorso(new Field(), spec, maps, kind),
        arm: new Field().profile(maps.arm),
        thumb: fingerField(new Field().profile(maps.arm), fingers.Thumb, h).union(0.012 * h),
        hand: hand(new Field()),
        leg: pushLeg(new Field(), maps, u)
    };
}

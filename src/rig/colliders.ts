import type { Collider } from '../avatar/avatar';
import type { BodyFigure } from './body-figure';

/** Spheres and capsules along the body, grouped 'head', 'torso', 'arms', 'legs', for hair and cloth to stay out of. */
export function bodyColliders(figure: BodyFigure): Collider[] {
    const { spec, torso, arm, leg } = figure;
    const out: Collider[] = [];
    type P = [number, number, number];
    const capsule = (name: string, bone: string, group: string, from: P, to: P | undefined, radius: number) => {
        const [bx, by, bz] = figure.bone(bone);
        const local = (p: P): P => [p[0] - bx, p[1] - by, p[2] - bz];
        out.push({ name, bone, offset: local(from), ...(to && { tail: local(to) }), radius, group });
    };

    const head = figure.headHeight;
    const headZ = figure.bone('head')[2];
    // Inside the skull and the jaw, so that hair lying on the scalp is not pushed off it.
    capsule('head', 'head', 'head', [0, figure.chinY + 0.6 * head, headZ], undefined, 0.36 * head);
    capsule('jaw', 'head', 'head', [0, figure.chinY + 0.28 * head, headZ + 0.06 * head], undefined, 0.25 * head);

    // A capsule lying across the trunk: as thick as the section is deep, as long as it is wide.
    const across = (name: string, bone: string, y: number) => {
        const [half, , front, back, , cz] = torso.at(y);
        const radius = 0.5 * (front + back);
        const z = cz + 0.5 * (front - back);
        const reach = Math.max(half - radius, 0.001);
        capsule(name, bone, 'torso', [-reach, y, z], [reach, y, z], radius);
    };
    across('hips', 'hips', figure.y(0.86));
    across('waist', 'spine', figure.y(0.985));
    across('chest', 'chest', figure.y(1.10));
    across('shoulders', 'upperChest', figure.y(1.19));
    const neck = figure.neckSection(figure.y(1.29));
    capsule('neck', 'neck', 'torso', [0, spec.neckY, neck.cz], [0, figure.chinY, neck.cz], 0.5 * (neck.front + neck.back));

    for (const side of ['left', 'right'] as const) {
        const s = side === 'left' ? 1 : -1;
        const onArm = (d: number): P => [s * (figure.shoulder[0] + d), figure.shoulder[1], figure.shoulder[2]];
        const armRadius = (d: number) => {
            const r = arm.at(d);
            return 0.25 * (r[0] + r[1] + r[2] + r[3]);
        };
        capsule(`${side}UpperArm`, `${side}UpperArm`, 'arms', onArm(0.1 * spec.elbow), onArm(spec.elbow), armRadius(0.5 * spec.elbow));
        capsule(`${side}LowerArm`, `${side}LowerArm`, 'arms', onArm(spec.elbow), onArm(spec.wrist), armRadius(0.5 * (spec.elbow + spec.wrist)));
        capsule(`${side}Hand`, `${side}Hand`, 'arms', onArm(spec.wrist + 0.04 * spec.hand), onArm(spec.wrist + 0.09 * spec.hand), 0.026 * spec.hand);
        const onLeg = (y: number): P => {
            const r = leg.at(y);
            return [s * r[4], y, r[5]];
        };
        const legRadius = (y: number) => {
            const r = leg.at(y);
            return 0.25 * (r[0] + r[1] + r[2] + r[3]);
        };
        const thigh = figure.y(0.74);
        const middle = 0.5 * (thigh + spec.knee[1]);
        // Two capsules a thigh: one cone would be the right shape, and springs know only capsules.
        capsule(`${side}Thigh`, `${side}UpperLeg`, 'legs', onLeg(figure.y(0.80)), onLeg(middle), legRadius(thigh));
        capsule(`${side}UpperLeg`, `${side}UpperLeg`, 'legs', onLeg(middle), onLeg(spec.knee[1]), legRadius(0.5 * (middle + spec.knee[1])));
        capsule(`${side}LowerLeg`, `${side}LowerLeg`, 'legs', onLeg(spec.knee[1]), onLeg(figure.y(0.12)), legRadius(figure.y(0.30)));
        const [toeX, toeY, toeZ] = figure.bone(`${side}Toes`);
        capsule(`${side}Foot`, `${side}Foot`, 'legs', onLeg(figure.y(0.08)), [toeX, toeY + 0.02 * figure.scale, toeZ], 0.03 * figure.scale);
    }
    return out;
}

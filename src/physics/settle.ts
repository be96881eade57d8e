import type { Bone, Collider, SpringChain } from '../avatar/avatar';
import { inverse, multiply, rotate, turnBetween, type Quaternion } from '../geometry/quaternion';
import { add, cross, dot, length, normalize, scale, sub, type Vec3 } from '../geometry/vec3';
import { transform, type SkinMatrix } from '../rig/skinning';

/** A sphere or a capsule, in a pose; avatar space, metres. */
interface Solid {
    from: Vec3;
    /** From one end to the other. */
    along: Vec3;
    radius: number;
}

/** Steps taken, each a sixtieth of a second: the pose is taken up within the first, then hair and cloth come to rest. Nothing has momentum: it would only be waited out. */
const STEPS = 72;
const TAKEN_UP = 36;
const STEP = 1 / 60;
/** How much of the way to its neighbours' middle cloth is carried. */
const SPAN = 0.85;
/** How far it sags between them, as a share of the joint's length: chains must not hold each other up. */
const SLACK = 0.08;
/** A hinged joint may be pushed from one solid into the next: it is pushed so often. */
const HINGED_ROUNDS = 2;
/** A way out that runs so nearly along a capsule leads nowhere: the square of its part across. */
const LEAST_ACROSS = 0.06;

/** A chain on its way. Arrays by joint; the last joint only ends the one before it. */
interface Chain {
    spring: SpringChain;
    joints: number[];
    /** Unit directions at rest and lengths to the next joint. */
    ways: Vec3[];
    lengths: number[];
    tails: Vec3[];
    /** Tails before the step, for the chains beside it: they all see the same. */
    was: Vec3[];
    /** Whether a solid holds the tail up: what is only carried by its neighbours does not carry them in turn. */
    held: boolean[];
    /** The chains on either side in the same cloth. */
    beside: Chain[];
}

/**
 * Where hair and cloth come to rest in a pose that is held: what VRM's spring bones do when the pose is taken up and
 * nothing moves any more. For pictures, thumbnails and measurements; what moves is simulated frame by frame.
 * `rotations` are the pose's local rotations by bone name. Returns those of the springs' joints. Avatar space, metres;
 * the same on any machine.
 */
export function settleSprings(
    { bones, springs, colliders }: { bones: readonly Bone[]; springs: readonly SpringChain[]; colliders: readonly Collider[] },
    rotations: Readonly<Record<string, Quaternion>>
): Record<string, Quaternion> {
    const index = new Map(bones.map(({ name }, i) => [name, i]));
    // A chain may hang on another: whatever carries it swings before it.
    const chains = springs
        .map((spring) => chainOf(bones, spring, spring.joints.map((name) => index.get(name) ?? -1)))
        .filter((chain) => chain !== undefined)
        .sort((a, b) => a.joints[0] - b.joints[0]);
    const named = new Map(chains.map((chain) => [chain.spring.name, chain]));
    for (const chain of chains) chain.beside = (chain.spring.between ?? []).map((name) => named.get(name)).filter((other) => other !== undefined);
    const local: (Quaternion | undefined)[] = bones.map(() => undefined);
    const settled: Record<string, Quaternion> = {};
    for (let step = 1; step <= STEPS; step++) {
        if (step <= TAKEN_UP) for (const [name, turn] of Object.entries(rotations)) if (index.has(name)) local[index.get(name)!] = part(turn, step / TAKEN_UP);
        const posed: SkinMatrix[] = [];
        bones.forEach(({ parent, position }, i) => posed.push(turned(parent < 0 ? ROOT : posed[parent], position, local[i])));
        const solids = solidsOf(bones, colliders, index, posed);
        for (const chain of chains) chain.was = [...chain.tails];
        for (const chain of chains) swing(bones, chain, chain.spring.colliderGroups.flatMap((group) => solids.get(group) ?? []), posed, local);
    }
    for (const { joints } of chains) for (const joint of joints) if (local[joint]) settled[bones[joint].name] = local[joint];
    return settled;
}

const ROOT: SkinMatrix = { rotation: [0, 0, 0, 1], translation: [0, 0, 0] };

/** A turn begun. */
const part = ([x, y, z, w]: Quaternion, share: number): Quaternion => {
    const k = w < 0 ? -1 : 1;
    const [a, b, c, d] = [k * x * share, k * y * share, k * z * share, 1 + (k * w - 1) * share];
    const l = Math.sqrt(a * a + b * b + c * c + d * d);
    return [a / l, b / l, c / l, d / l];
};

/** The transform of a bone at `position` on one transformed so, turned by `local`. */
function turned(parent: SkinMatrix, position: Readonly<Vec3>, local: Quaternion | undefined): SkinMatrix {
    const rotation = local ? multiply(parent.rotation, local) : parent.rotation;
    return { rotation, translation: sub(transform(parent, ...position), rotate(rotation, ...position)) };
}

/** A chain at rest; undefined where a joint is missing. */
function chainOf(bones: readonly Bone[], spring: SpringChain, joints: number[]): Chain | undefined {
    if (joints.length < 2 || joints.includes(-1)) return undefined;
    const axes = joints.slice(1).map((joint, i) => sub(bones[joint].position, bones[joints[i]].position));
    const tails = joints.slice(1).map((joint) => bones[joint].position);
    return { spring, joints, ways: axes.map(normalize), lengths: axes.map(length), tails, was: tails, held: tails.map(() => false), beside: [] };
}

/** Colliders where the pose has them, by group. */
function solidsOf(bones: readonly Bone[], colliders: readonly Collider[], index: ReadonlyMap<string, number>, posed: readonly SkinMatrix[]): Map<string, Solid[]> {
    const solids = new Map<string, Solid[]>();
    for (const { bone, group, offset, tail, radius } of colliders) {
        const i = index.get(bone);
        if (i === undefined) continue;
        const place = (p: Vec3): Vec3 => transform(posed[i], ...add(bones[i].position, p));
        const from = place(offset);
        const list = solids.get(group) ?? [];
        list.push({ from, along: tail ? sub(place(tail), from) : [0, 0, 0], radius });
        solids.set(group, list);
    }
    return solids;
}

/** One step of a chain; leaves its joints' local rotations and transforms behind. */
function swing(bones: readonly Bone[], { spring, joints, ways, lengths, tails, held, beside }: Chain, solids: readonly Solid[], posed: SkinMatrix[], local: (Quaternion | undefined)[]): void {
    const pull = scale(spring.gravityDir, spring.gravityPower * STEP);
    const first = bones[joints[0]].parent;
    let parent = first < 0 ? ROOT : posed[first];
    for (let i = 0; i + 1 < joints.length; i++) {
        const { position } = bones[joints[i]];
        const head = transform(parent, ...position);
        if (lengths[i] > 1e-6) {
            const rest = rotate(parent.rotation, ...ways[i]);
            const onto = (p: Vec3): Vec3 => add(head, scale(normalize(sub(p, head)), lengths[i]));
            let next = onto(add(tails[i], add(scale(rest, spring.stiffness * STEP), pull)));
            const hinge = spring.hinge && rotate(parent.rotation, ...spring.hinge);
            if (hinge) next = onto(add(next, scale(hinge, dot(hinge, rest) * lengths[i] - dot(hinge, sub(next, head)))));
            // Cloth spans from neighbour to neighbour: what lies higher than it hangs carries it along.
            if (beside.length === 2 && (beside[0].held[i] || beside[1].held[i])) {
                const span = scale(add(beside[0].was[i], beside[1].was[i]), 0.5);
                const lifted = span[1] - SLACK * lengths[i] - next[1];
                if (lifted > 0) next = onto(add(next, [SPAN * (span[0] - next[0]), SPAN * lifted, SPAN * (span[2] - next[2])]));
            }
            held[i] = false;
            for (let round = 0; round < (hinge ? HINGED_ROUNDS : 1); round++)
                for (const solid of solids) {
                    // What hangs on a hinge goes out by the way it swings: never inwards, to the solid's other side.
                    const outwards = hinge && normalize(cross(sub(next, head), hinge));
                    const out = pushed(next, solid, spring.hitRadius, outwards);
                    if (out) next = onto(add(next, out));
                    held[i] ||= out !== undefined;
                    // Nor may what spans to a neighbour go through it.
                    for (const { was: others } of beside) {
                        const along = pushed(scale(add(next, others[i]), 0.5), solid, spring.hitRadius, outwards);
                        if (along) next = onto(add(next, along));
                    }
                }
            tails[i] = next;
            local[joints[i]] = turnBetween(ways[i], rotate(inverse(parent.rotation), ...normalize(sub(next, head))));
        }
        parent = turned(parent, position, local[joints[i]]);
        posed[joints[i]] = parent;
    }
}

/** How a ball inside a solid is pushed out: straight, or along the unit direction `way`; undefined where it need not or cannot be. */
function pushed(at: Readonly<Vec3>, { from, along, radius }: Solid, ball: number, way?: Readonly<Vec3>): Vec3 | undefined {
    const least = radius + ball;
    const square = dot(along, along);
    const [x, y, z] = [at[0] - from[0], at[1] - from[1], at[2] - from[2]];
    const t = square > 0 ? Math.max(0, Math.min(1, (x * along[0] + y * along[1] + z * along[2]) / square)) : 0;
    let off: Vec3 = [x - t * along[0], y - t * along[1], z - t * along[2]];
    const distance = length(off);
    if (distance >= least || distance === 0) return undefined;
    if (!way) return scale(off, least / distance - 1);
    // Between a capsule's ends only what goes across it leads out.
    let v: Vec3 = [...way];
    if (t > 0 && t < 1) {
        off = sub(off, scale(along, dot(off, along) / square));
        v = sub(v, scale(along, dot(v, along) / square));
    }
    const a = dot(v, v);
    if (a < LEAST_ACROSS) return undefined;
    const b = dot(off, v);
    return scale(way, (Math.sqrt(Math.max(0, b * b - a * (dot(off, off) - least * least))) - b) / a);
}

import type { Expression } from '../src/avatar/avatar';

const BLINKS = ['blink', 'blinkLeft', 'blinkRight'];
const LOOKS = ['lookUp', 'lookDown', 'lookLeft', 'lookRight'];
const MOUTHS = ['aa', 'ih', 'ou', 'ee', 'oh'];

/**
 * Mixes expressions as VRM 1.0 asks: binary ones snap at one half, and an expression may block or fade the blink, the
 * gaze and the mouth (factor 1 − Σw). Holds no engine object; the caller carries the morph weights to the GPU.
 */
export class ExpressionMixer {
    /** Weight by morph name, after {@link apply}. */
    readonly morphs = new Map<string, number>();
    /** How much of the gaze the expressions leave, 0 … 1, after {@link apply}. */
    lookAtFactor = 1;
    private readonly weights: Float64Array;
    private readonly index: Map<string, number>;
    private readonly expressions: readonly Expression[];
    private dirty = true;

    constructor(expressions: readonly Expression[]) {
        this.expressions = expressions;
        this.weights = new Float64Array(expressions.length);
        this.index = new Map(expressions.map(({ name }, i) => [name, i]));
        for (const { morphs } of expressions) for (const name of Object.keys(morphs)) this.morphs.set(name, 0);
    }

    /** Names that {@link set} takes. */
    get names(): string[] {
        return [...this.index.keys()];
    }

    has(name: string): boolean {
        return this.index.has(name);
    }

    /** The weight as it was set, before overrides. */
    get(name: string): number {
        return this.weights[this.find(name)];
    }

    /** Sets a weight, 0 … 1. @throws when there is no expression of that name. */
    set(name: string, weight: number): void {
        const i = this.find(name);
        const to = Math.min(1, Math.max(0, weight));
        if (this.weights[i] === to) return;
        this.weights[i] = to;
        this.dirty = true;
    }

    /** Sets every weight to zero. */
    reset(): void {
        this.weights.fill(0);
        this.dirty = true;
    }

    /** Works the morph weights out again. Returns false when nothing changed since the last time. */
    apply(): boolean {
        if (!this.dirty) return false;
        this.dirty = false;
        const { expressions, morphs } = this;
        const blink = this.left('overrideBlink');
        const mouth = this.left('overrideMouth');
        this.lookAtFactor = this.left('overrideLookAt');
        for (const name of morphs.keys()) morphs.set(name, 0);
        for (let i = 0; i < expressions.length; i++) {
            let weight = this.output(i);
            // Most of a hundred expressions rest.
            if (weight === 0) continue;
            const { name, morphs: binds } = expressions[i];
            if (BLINKS.includes(name)) weight *= blink;
            else if (MOUTHS.includes(name)) weight *= mouth;
            else if (LOOKS.includes(name)) weight *= this.lookAtFactor;
            for (const morph in binds) morphs.set(morph, Math.min(1, morphs.get(morph)! + binds[morph] * weight));
        }
        return true;
    }

    private output(i: number): number {
        return this.expressions[i].isBinary ? (this.weights[i] > 0.5 ? 1 : 0) : this.weights[i];
    }

    private left(rule: 'overrideBlink' | 'overrideMouth' | 'overrideLookAt'): number {
        let taken = 0;
        for (let i = 0; i < this.expressions.length; i++) {
            const weight = this.output(i);
            if (weight === 0) continue;
            if (this.expressions[i][rule] === 'block') return 0;
            if (this.expressions[i][rule] === 'blend') taken += weight;
        }
        return 1 - Math.min(1, taken);
    }

    private find(name: string): number {
        const i = this.index.get(name);
        if (i === undefined) throw new Error(`expression: there is none named "${name}"; choose from ${this.names.join(', ')}`);
        return i;
    }
}

import { findPart } from '../catalogue/index';
import type { ValueChoice } from './statement';

/** A measure at another strength: "very" goes half as far again from the default, "slightly" half as far. */
export function scaled(choice: ValueChoice, strength: number): ValueChoice {
    const spec = findPart(choice.part)!.options[choice.option];
    if (spec.type !== 'number' || typeof choice.value !== 'number') return choice;
    const value = spec.default + (choice.value - spec.default) * strength;
    return { ...choice, value: Number(Math.min(spec.max, Math.max(spec.min, value)).toFixed(4)) };
}

/** How far a comparative moves, as a share of the option's range: a step a person would notice. */
const STEP = 0.2;

/** A number one comparative step from where it is, in the direction of the value the adjective means. */
export function stepped(choice: ValueChoice, current: number, strength: number): number {
    const spec = findPart(choice.part)!.options[choice.option];
    if (spec.type !== 'number' || typeof choice.value !== 'number') return current;
    const direction = Math.sign(choice.value - spec.default) || 1;
    const value = current + direction * (spec.max - spec.min) * STEP * strength;
    return Number(Math.min(spec.max, Math.max(spec.min, value)).toFixed(4));
}

import type { EnsembleDefinition, PartDefinition, Presentation, Slot } from './part';
import { PARTS, ENSEMBLES } from './list';

/** Every part known, by id: ours, then any registered at run time. */
const parts = new Map<string, PartDefinition>();
const ensembles = new Map<string, EnsembleDefinition>();
for (const part of PARTS) registerPart(part as PartDefinition);
for (const set of ENSEMBLES) registerEnsemble(set);

/**
 * Adds a part: from then on it is understood, shown, built and saved like ours.
 * @throws when the id is taken, malformed, or an option's default lies outside its range.
 */
export function registerPart(part: PartDefinition): void {
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(part.id)) throw new Error(`registerPart: id must look like "hair/bob" (got "${part.id}")`);
    if (parts.has(part.id)) throw new Error(`registerPart: "${part.id}" is already registered`);
    for (const [name, option] of Object.entries(part.options)) {
        if (option.type === 'number' && !(option.min <= option.default && option.default <= option.max))
            throw new Error(`registerPart: ${part.id} option ${name}: default ${option.default} is outside ${option.min} … ${option.max}`);
        if (option.type === 'choice' && !option.values.some((v) => v.id === option.default))
            throw new Error(`registerPart: ${part.id} option ${name}: default "${option.default}" is not one of its values`);
    }
    parts.set(part.id, part);
}

/** Adds a named outfit. @throws when the id is taken or a part in it is unknown. */
export function registerEnsemble(set: EnsembleDefinition): void {
    if (ensembles.has(set.id)) throw new Error(`registerEnsemble: "${set.id}" is already registered`);
    for (const { part } of set.parts) if (!parts.has(part)) throw new Error(`registerEnsemble: ${set.id} names the unknown part "${part}"`);
    ensembles.set(set.id, set);
}

/** The part of that id, or undefined. */
export const findPart = (id: string): PartDefinition | undefined => parts.get(id);
/** All parts, in the order they were registered. */
export const allParts = (): PartDefinition[] => [...parts.values()];
/** The parts of one slot. */
export const partsOf = (slot: Slot): PartDefinition[] => allParts().filter((p) => p.slot === slot);
export const allEnsembles = (): EnsembleDefinition[] => [...ensembles.values()];
export const findEnsemble = (id: string): EnsembleDefinition | undefined => ensembles.get(id);

/** Which of the three kinds of figure a body part makes: the one it is likeliest for. Unknown ids count as feminine. */
export function presentationOf(bodyPart: string): Presentation {
    const likely = parts.get(bodyPart)?.likely;
    if (!likely) return 'feminine';
    return (Object.keys(likely) as Presentation[]).reduce((a, b) => (likely[b] > likely[a] ? b : a));
}

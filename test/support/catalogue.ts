import { allParts } from '../../src/catalogue/index';

export { allParts };
/** Slots that at least one part fills. */
export const SLOTS_OF_PARTS = [...new Set(allParts().map((part) => part.slot))];

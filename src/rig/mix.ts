import type { Expression } from '../avatar/avatar';

/** Blend shapes and their weights, 0 … 1. A name that ends in `*` stands for its two sides, `…Left` and `…Right`. */
export type Mix = Readonly<Record<string, number>>;

/** What an expression may take over from the blink, the gaze and the mouth; see {@link Expression}. */
export type Overrides = Partial<Pick<Expression, 'overrideBlink' | 'overrideLookAt' | 'overrideMouth'>>;

const LIDS = /^(blink|joy|wide|squint|fierce|meek)/;
const OPEN_MOUTHS = /^(aa|ih|ou|ee|oh|laugh|wail|clench|tongueOut|cat|wavy|sneer|lowerLip)/;
/** Eyes shut further than this neither blink nor look. */
const SHUT = 0.95;

function spread(mix: Mix): Record<string, number> {
    const morphs: Record<string, number> = {};
    for (const [name, weight] of Object.entries(mix))
        if (name.endsWith('*')) for (const side of ['Left', 'Right']) morphs[name.slice(0, -1) + side] = weight;
        else morphs[name] = weight;
    return morphs;
}

const plain = (name: string, mix: Mix, overrides: Overrides): Expression => ({
    name,
    morphs: spread(mix),
    isBinary: false,
    overrideBlink: 'none',
    overrideLookAt: 'none',
    overrideMouth: 'none',
    ...overrides
});

/** A movement that others may be added to: a vowel, a blink, what a camera tracks. */
export const movement = (name: string, mix: Mix, overrides: Overrides = {}): Expression => plain(name, mix, overrides);

/**
 * A mood: where it moves the lids or opens the mouth itself, it takes that over in proportion to its own weight, so that a
 * blink or a vowel does not add to it.
 */
export function mood(name: string, mix: Mix): Expression {
    const morphs = Object.entries(spread(mix));
    const shut = (side: string): boolean =>
        morphs.some(([morph, weight]) => (morph === `blink${side}` || morph === `joy${side}`) && weight > SHUT);
    const anyShut = shut('Left') || shut('Right');
    return plain(name, mix, {
        overrideBlink: anyShut ? 'block' : morphs.some(([morph]) => LIDS.test(morph)) ? 'blend' : 'none',
        overrideLookAt: shut('Left') && shut('Right') ? 'block' : 'none',
        overrideMouth: morphs.some(([morph]) => OPEN_MOUTHS.test(morph)) ? 'blend' : 'none'
    });
}

import type { Expression } from '../avatar/avatar';

type Overrides = Partial<Pick<Expression, 'overrideBlink' | 'overrideLookAt' | 'overrideMouth'>>;
const expression = (name: string, morphs: string[], overrides: Overrides = {}): Expression => ({
    name,
    morphs: Object.fromEntries(morphs.map((morph) => [morph, 1])),
    isBinary: false,
    overrideBlink: 'none',
    overrideLookAt: 'none',
    overrideMouth: 'none',
    ...overrides
});

/**
 * The 18 VRM presets over the blend shapes of the head.
 * Where an expression shuts the eyes or opens the mouth itself, it takes that over in proportion to its own weight, so that
 * a blink or a vowel does not add to it.
 */
export function faceExpressions(): Expression[] {
    return [
        expression('neutral', []),
        expression('happy', ['happy'], { overrideBlink: 'block', overrideLookAt: 'block', overrideMouth: 'blend' }),
        expression('angry', ['angry'], { overrideBlink: 'blend' }),
        expression('sad', ['sad'], { overrideBlink: 'blend' }),
        expression('relaxed', ['relaxed'], { overrideBlink: 'blend' }),
        expression('surprised', ['surprised'], { overrideBlink: 'blend', overrideMouth: 'blend' }),
        expression('aa', ['aa']),
        expression('ih', ['ih']),
        expression('ou', ['ou']),
        expression('ee', ['ee']),
        expression('oh', ['oh']),
        expression('blink', ['blink'], { overrideLookAt: 'blend' }),
        expression('blinkLeft', ['blinkLeft']),
        expression('blinkRight', ['blinkRight']),
        // The eyes look with their bones: these stay empty, as files with bone look-at have them.
        expression('lookUp', []),
        expression('lookDown', []),
        expression('lookLeft', []),
        expression('lookRight', [])
    ];
}

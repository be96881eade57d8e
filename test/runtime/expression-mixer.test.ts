import assert from 'node:assert/strict';
import type { Expression } from '../../src/avatar/avatar';
import { ExpressionMixer } from '../../runtime/expression-mixer';

const make = (name: string, morphs: Record<string, number>, extra: Partial<Expression> = {}): Expression => ({
    name, morphs, isBinary: false, overrideBlink: 'none', overrideLookAt: 'none', overrideMouth: 'none', ...extra
});

describe('expressions', () => {
    const mixer = (...list: Expression[]) => new ExpressionMixer(list);

    it('add up on a shared morph and stay within 1', () => {
        const m = mixer(make('a', { x: 0.5 }), make('b', { x: 1, y: 0.3 }));
        m.set('a', 1);
        m.set('b', 0.4);
        m.apply();
        assert.ok(Math.abs(m.morphs.get('x')! - 0.9) < 1e-12);
        m.set('b', 1);
        m.apply();
        assert.equal(m.morphs.get('x'), 1);
        assert.equal(m.morphs.get('y'), 0.3);
    });

    it('fade the blink by their own weight when they blend', () => {
        const m = mixer(make('happy', { smile: 1 }, { overrideBlink: 'blend' }), make('blink', { lid: 1 }));
        m.set('blink', 1);
        m.set('happy', 0.25);
        m.apply();
        assert.equal(m.morphs.get('lid'), 0.75);
        m.set('happy', 1);
        m.apply();
        assert.equal(m.morphs.get('lid'), 0);
    });

    it('shut the mouth off at any weight when they block', () => {
        const m = mixer(make('pout', { lip: 1 }, { overrideMouth: 'block' }), make('aa', { jaw: 1 }), make('blink', { lid: 1 }));
        m.set('aa', 1);
        m.set('blink', 1);
        m.set('pout', 0.01);
        m.apply();
        assert.equal(m.morphs.get('jaw'), 0);
        assert.equal(m.morphs.get('lid'), 1, 'the blink is not the mouth');
    });

    it('snap when binary, for themselves and for what they override', () => {
        const m = mixer(make('wink', { lid: 1 }, { isBinary: true, overrideLookAt: 'blend' }));
        m.set('wink', 0.5);
        m.apply();
        assert.deepEqual([m.morphs.get('lid'), m.lookAtFactor], [0, 1]);
        m.set('wink', 0.51);
        m.apply();
        assert.deepEqual([m.morphs.get('lid'), m.lookAtFactor], [1, 0]);
    });

    it('do no work while nothing changes', () => {
        const m = mixer(make('aa', { jaw: 1 }));
        assert.equal(m.apply(), true);
        assert.equal(m.apply(), false);
        m.set('aa', 0);
        assert.equal(m.apply(), false);
        m.set('aa', 3);
        assert.equal(m.apply(), true);
        assert.equal(m.get('aa'), 1);
    });
});

import assert from 'node:assert/strict';
import type { AppBase, Entity } from 'playcanvas';
import { createAvatarEntity, type AvatarEntity } from '../../runtime/avatar-entity';
import { AvatarLife } from '../../runtime/scripts/avatar-life.mjs';
import { builtDoll } from './avatar-fixture';
import { nullApp } from './null-app';

describe('the script avatar-life', () => {
    let app: AppBase;
    let being: AvatarEntity;
    const start = (properties: Record<string, unknown> = {}) => {
        being.entity.addComponent('script');
        return being.entity.script!.create(AvatarLife, { properties } as never) as unknown as { enabled: boolean; blinkEvery: number };
    };
    beforeEach(() => {
        app = nullApp();
        being = createAvatarEntity(app, builtDoll());
        app.root.addChild(being.entity);
    });
    afterEach(() => {
        being.destroy();
        app.destroy();
    });
    const run = (seconds: number, each?: () => void) => {
        for (let i = 0; i < seconds * 60; i++) {
            app.update(1 / 60);
            each?.();
        }
    };
    const angle = (name: string) => (2 * Math.acos(Math.min(1, Math.abs(being.bones.get(name)!.getLocalRotation().w))) * 180) / Math.PI;

    it('breathes and sways within a few degrees, for as long as it runs', () => {
        start();
        let most = 0;
        let least = 90;
        run(30, () => {
            most = Math.max(most, angle('spine'));
            least = Math.min(least, angle('spine'));
        });
        assert.ok(most > 0.3 && most < 3, `the spine turned ${most}°`);
        assert.ok(least < most / 2);
    });

    it('blinks now and then, all the way, and at times of its own', () => {
        start({ seed: 7, blinkEvery: 2 });
        let blinks = 0;
        let full = 0;
        let before = 0;
        run(20, () => {
            const lid = being.getExpression('blink');
            if (lid > 0 && before === 0) blinks++;
            full = Math.max(full, lid);
            before = lid;
        });
        assert.ok(blinks >= 6 && blinks <= 20, `${blinks} blinks in 20 s`);
        assert.equal(full, 1);
        assert.equal(before > 1, false);
    });

    it('never blinks at 0', () => {
        start({ blinkEvery: 0 });
        run(5, () => assert.equal(being.getExpression('blink'), 0));
    });

    it('does the same for the same seed', () => {
        const trace = () => {
            const life = start({ seed: 3 });
            const out: number[] = [];
            run(6, () => out.push(being.getExpression('blink'), being.bones.get('spine')!.getLocalRotation().z));
            being.entity.removeComponent('script');
            assert.ok(life);
            return out;
        };
        const first = trace();
        being.setPose('tpose');
        assert.deepEqual(trace(), first);
    });

    it('adds to an animation and leaves it as it was when switched off', () => {
        const life = start();
        const spine = being.bones.get('spine') as Entity;
        run(2, () => spine.setLocalEulerAngles(0, 0, 20));
        life.enabled = false;
        spine.setLocalEulerAngles(0, 0, 20);
        run(0.1);
        assert.ok(Math.abs(angle('spine') - 20) < 1e-3);
        assert.equal(being.getExpression('blink'), 0);
        being.setPose('tpose');
        life.enabled = true;
        run(2);
        life.enabled = false;
        assert.ok(angle('spine') < 1e-6, 'our own turn is taken off');
    });

    it('follows an entity with the eyes', () => {
        const target = app.root.findByName('camera') as Entity;
        target.setPosition(2, 1.4, 2);
        start({ lookAt: target });
        run(2);
        assert.ok(being.bones.get('leftEye')!.getLocalRotation().y > 0.02);
    });
});

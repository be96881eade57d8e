import assert from 'node:assert/strict';
import type { AppBase } from 'playcanvas';
import { createAvatarEntity } from '../../runtime/avatar-entity';
import { parseToonStyle, TOON_STYLES, type ToonStyle } from '../../runtime/toon-style';
import { builtDoll } from './avatar-fixture';
import { nullApp } from './null-app';

describe('drawing styles', () => {
    it('are six, each read back whole from its JSON', () => {
        assert.deepEqual(Object.keys(TOON_STYLES), ['classic', 'soft', 'gouache', 'ink', 'flat', 'night']);
        for (const [name, style] of Object.entries(TOON_STYLES)) {
            assert.deepEqual(parseToonStyle(JSON.parse(JSON.stringify(style))), { style, warnings: [] });
            assert.deepEqual(parseToonStyle(name), { style, warnings: [] });
        }
    });

    it('start from another and change what is named', () => {
        const { style, warnings } = parseToonStyle({ base: 'ink', lineWidth: 2.5, tint: '#ffeedd' });
        assert.deepEqual(warnings, []);
        assert.deepEqual(style, { ...TOON_STYLES.ink, lineWidth: 2.5, tint: '#ffeedd' });
    });

    it('say in one sentence each what is wrong, and keep the default there', () => {
        const { style, warnings } = parseToonStyle({ softness: 90, tint: 'red', glow: 1, base: 'oil' });
        assert.deepEqual(style, TOON_STYLES.classic);
        assert.equal(warnings.length, 4);
        assert.match(warnings[0], /^style\.base: there is no style "oil"; choose from classic,/);
        assert.ok(warnings.some((w) => w === 'style.softness: must be a number from 0.2 to 8 (got 90).'));
        assert.ok(warnings.some((w) => w === 'style.tint: must be a colour such as "#ffffff" (got "red").'));
        assert.ok(warnings.some((w) => w === 'style.glow: there is no such field.'));
        for (const none of [null, 7, []]) assert.equal(parseToonStyle(none).warnings.length, 1);
    });

    it('reach every material of an avatar, at once and later', () => {
        const app: AppBase = nullApp();
        const being = createAvatarEntity(app, builtDoll(), { style: TOON_STYLES.ink });
        app.root.addChild(being.entity);
        const tones = (): number[][] => {
            const instances = (being.entity.findComponents('render') as unknown as { meshInstances: { material: { getParameter(name: string): { data: number[] } } }[] }[]).flatMap((r) => r.meshInstances);
            return instances.map(({ material }) => material.getParameter('toon_tone').data);
        };
        const expected = ({ softness, tones: n, shadeAmount, shadeDepth }: ToonStyle): number[] => [softness, n - 2, shadeAmount, shadeDepth];
        assert.ok(tones().length >= 4);
        for (const tone of tones()) assert.deepEqual([...tone], expected(TOON_STYLES.ink));
        being.style = TOON_STYLES.gouache;
        assert.equal(being.style, TOON_STYLES.gouache);
        for (const tone of tones()) assert.deepEqual([...tone], expected(TOON_STYLES.gouache));
        being.destroy();
        app.destroy();
    });
});

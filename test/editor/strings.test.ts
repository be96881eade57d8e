import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOON_STYLES } from '../../runtime/toon-style';
import { allParts } from '../../src/catalogue/index';
import { SLOTS } from '../../src/catalogue/part';
import { MARKS, MOODS, STANCES } from '../../editor/moods';
import { currentLanguage, onLanguage, preferredLanguage, setLanguage, STRINGS, t } from '../../editor/strings';

const editor = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../editor');
const sources = readdirSync(editor, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

describe('strings', () => {
    it('has every line in both languages, with the same braces', () => {
        for (const [key, line] of Object.entries(STRINGS)) {
            assert.ok(line.en.length > 0 && line.ja.length > 0, key);
            const braces = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
            // A Japanese line may leave a detail out that its grammar has no place for, but never invents one.
            for (const brace of braces(line.ja)) assert.ok(braces(line.en).includes(brace), `${key}: ${brace} is only in the Japanese line`);
        }
    });

    it('has every line the editor asks for', () => {
        for (const file of sources) {
            const text = readFileSync(join(editor, file), 'utf8');
            for (const [, key] of text.matchAll(/\bt\(\s*'([\w.]+)'/g)) assert.ok(key in STRINGS, `${file} asks for "${key}"`);
            for (const [, key] of text.matchAll(/UserError\('([\w.]+)'/g)) assert.ok(key in STRINGS, `${file} throws "${key}"`);
        }
        for (const slot of SLOTS) assert.ok(`slot.${slot}` in STRINGS, slot);
        for (const part of allParts()) for (const { group } of Object.values(part.options)) assert.ok(group === undefined || `group.${group}` in STRINGS, `${part.id}: group ${group}`);
        for (const mood of [...MOODS, ...MARKS]) assert.ok(`expression.${mood}` in STRINGS, mood);
        for (const style of Object.keys(TOON_STYLES)) assert.ok(`style.${style}` in STRINGS, style);
        for (const stance of STANCES) assert.ok(`pose.${stance}` in STRINGS, stance);
    });

    it('has no line nobody asks for', () => {
        const all = sources.filter((file) => !file.endsWith('strings.ts')).map((file) => readFileSync(join(editor, file), 'utf8')).join('\n');
        const made = /^(slot|tab|tool|expression|pose|group|prompt|tool\.backdrop|style)\./;
        for (const key of Object.keys(STRINGS)) assert.ok(made.test(key) || all.includes(`'${key}'`), `nobody shows "${key}"`);
    });

    it('fills braces and keeps what it is not given', () => {
        setLanguage('en');
        assert.equal(t('step.move', { name: 'Aoi' }), 'Move Aoi');
        assert.equal(t('step.move'), 'Move {name}');
        assert.equal(t('no.such.key'), 'no.such.key');
    });

    it('switches, tells everyone, and prefers what was chosen before', () => {
        let told = 0;
        const stop = onLanguage(() => told++);
        setLanguage('ja');
        setLanguage('ja');
        assert.equal(told, 1);
        assert.equal(currentLanguage(), 'ja');
        assert.equal(t('menu.file'), 'ファイル');
        stop();
        setLanguage('en');
        assert.equal(told, 1);
        assert.equal(preferredLanguage(null, ['fr', 'ja-JP', 'en']), 'ja');
        assert.equal(preferredLanguage(null, ['en-GB', 'ja']), 'en');
        assert.equal(preferredLanguage('en', ['ja']), 'en');
        assert.equal(preferredLanguage(null, ['de']), 'en');
    });
});

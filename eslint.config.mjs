// `npm run lint`: PlayCanvas' rules and typescript-eslint's, less what the compiler or the house's style says otherwise.
import playcanvas from '@playcanvas/eslint-config';
import tseslint from 'typescript-eslint';

const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));
/** Names Node and browsers give to the plain modules of tools and scripts. */
const PLATFORM = ['console', 'performance', 'process', 'setTimeout', 'clearTimeout', 'URL', 'document', 'window', 'atob'];

export default tseslint.config(
    // What tools write, and what others wrote.
    { ignores: ['dist/', 'node_modules/', 'src/catalogue/list.ts'] },
    ...playcanvas,
    ...tseslint.configs.recommended,
    {
        languageOptions: { globals: Object.fromEntries(PLATFORM.map((name) => [name, 'readonly'])) },
        rules: {
            // 1. The compiler resolves imports and names, and knows better who is unused and in which order things run.
            ...off('import/no-unresolved', 'import/extensions', 'import/export', 'import/named', 'import/namespace', 'import/no-named-as-default-member'),
            ...off('no-use-before-define', 'no-unused-vars'),
            '@typescript-eslint/no-unused-vars': ['error', { args: 'none', caughtErrors: 'none', ignoreRestSiblings: true }],
            // 2. Types stand in the code, so docblocks hold only what types cannot say.
            ...off('jsdoc/require-param', 'jsdoc/require-returns', 'jsdoc/require-param-type', 'jsdoc/require-returns-type', 'jsdoc/require-hyphen-before-param-description'),
            // 3. The house's layout: 4 spaces, single quotes, semicolons; short things side by side, long ones one a line.
            ...off('object-property-newline', 'indent', 'import/order', 'lines-between-class-members', 'curly', 'implicit-arrow-linebreak', 'operator-linebreak'),
            ...off('no-confusing-arrow', 'brace-style', 'func-call-spacing', 'generator-star-spacing', 'grouped-accessor-pairs', 'space-in-parens'),
            'arrow-parens': ['error', 'always'],
            quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
            semi: ['error', 'always'],
            // 4. Meant where it is written: order that matters, promises let go by `void`, one type import beside a value import.
            ...off('no-await-in-loop', 'require-await', 'require-atomic-updates', 'no-void', 'no-duplicate-imports', 'no-promise-executor-return', 'no-loop-func'),
            ...off('prefer-template', 'operator-assignment', 'no-unmodified-loop-condition', 'no-control-regex', 'no-div-regex'),
            // Kana and kanji are named outright where a class of them would be shorter.
            ...off('regexp/no-dupe-characters-character-class', 'regexp/no-obscure-range', 'regexp/no-unused-capturing-group', 'regexp/prefer-character-class'),
            // Worth a look, not a stop: the reader's patterns run on single words.
            'regexp/no-super-linear-backtracking': 'warn',
            'regexp/no-misleading-capturing-group': 'warn',
            ...off('@typescript-eslint/no-non-null-assertion', '@typescript-eslint/no-empty-function')
        }
    },
    {
        // The compiler has a stricter eye on names here.
        files: ['**/*.ts'],
        rules: off('no-undef')
    }
);

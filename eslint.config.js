import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Linted with types. For a .svelte file TypeScript makes its program anew, which takes three minutes in
 * all; svelte-check sees their types, and their promises are few lines in handlers.
 */
const TYPED = ['src/**/*.ts', 'tests/**/*.ts', '*.ts'];

const GLOBAL_TYPES = Object.keys(globals.browser).filter((name) => /^[A-Z]/.test(name));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	{
		files: TYPED,
		extends: [ts.configs.recommendedTypeCheckedOnly],
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// It calls assertions needless without which tsc refuses the file.
			'@typescript-eslint/no-unnecessary-type-assertion': 'off',
			'no-restricted-syntax': [
				'error',
				...['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration'].map((node) => ({
					selector: `${node}[id.name=/^(?:${GLOBAL_TYPES.join('|')})$/]:not(TSModuleDeclaration ${node})`,
					message:
						'A type named like one of the browser is read as that one. Use a word of the field.'
				}))
			]
		}
	},
	{
		// ESLint sees no types of the components that are handed on here; svelte-check does.
		files: ['**/share-lesson.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// Stand-ins and readers of JSON: a wrong type fails the test.
		files: ['**/*.test.ts', '**/testing/**', 'tests/**'],
		rules: {
			'@typescript-eslint/await-thenable': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript sees to it.
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			// A strict policy drops style attributes without a word.
			'svelte/no-inline-styles': ['error', { allowTransitions: true }]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/animation/player/lottie-player.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['lottie-web', 'lottie-web/**'],
							message:
								'All use of lottie-web is in lottie-player.ts, so that it can be replaced there.'
						}
					]
				}
			]
		}
	},
	{
		files: ['tests/e2e/**'],
		rules: { 'no-empty-pattern': 'off' }
	}
);

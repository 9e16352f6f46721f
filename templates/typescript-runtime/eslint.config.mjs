// Lints the hand-written TypeScript and JavaScript of the whole project; `npm run lint` starts it at the project's top.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/target/',
      'generated-sample/java/',
      'generated-sample/typescript/',
      'generated-sample/snippets/',
      'generated-sample/site/',
      'generator/core/src/test/golden/',
      'generator/core/src/test/site/',
      // They import packages that tests generate, and are compiled there.
      'generator/core/src/test/consumers/',
      'specs/stripe/sample/',
      // A site as the generator writes it.
      'templates/site/test/fixture/site/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: './tsconfig.lint.json',
        tsconfigRootDir: dirname(fileURLToPath(import.meta.url)),
      },
    },
    rules: {
      // The runner waits for its tests itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe'], package: 'node:test' }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A function that has to return a promise is async, so that what it throws rejects the promise.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Tests hand over what no caller should, and hold lines that only the compiler looks at.
    files: ['**/test/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Scripts and test servers without types: what JSON holds is `any` there.
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);

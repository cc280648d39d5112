import { readdirSync } from 'node:fs';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.{ts,tsx}'];
const web = ['apps/console/web/src/**/*.{ts,tsx}'];
const adapters = ['contracts', 'store', 'messaging', 'runtime'];
const libs = ['core', ...adapters, 'testing'];
const apps = readdirSync(new URL('apps', import.meta.url)).filter((app) => app !== 'hub');

const indexOf = (lib) => `./${lib}/index.ts`;

// The arrows between folders: who may reach whose files. Another lib is reached by its index alone.
const zones = [
  ...adapters.map((lib) => ({
    target: `./libs/${lib}`,
    from: './libs',
    except: [`./${lib}`, indexOf('core'), indexOf('testing')],
    message: 'contracts, store, messaging and runtime import only #core.',
  })),
  {
    target: './libs/testing',
    from: './libs',
    except: ['./testing', ...libs.map(indexOf)],
    message: 'Another lib is imported by its index: #core, #store, …',
  },
  { target: './libs', from: './apps', message: 'libs never import apps.' },
  {
    target: './apps',
    from: './libs',
    except: libs.map(indexOf),
    message: 'A lib is imported by its index: #core, #store, …',
  },
  ...apps.map((app) => ({
    target: `./apps/${app}`,
    from: './apps',
    except: [`./${app}`],
    message: 'Apps never import apps; only apps/hub launches them.',
  })),
];

const relativeIndex = {
  regex: `^(\\.\\./)+(libs/)?(${libs.join('|')})/index\\.js$`,
  message: 'Import another lib as #core, #store, …',
};
const testing = { regex: '^#testing', message: '#testing is for specs and libs/testing only.' };

const environment = {
  object: 'process',
  property: 'env',
  message: 'The environment is read once, in settings.ts.',
};
const inertTests = {
  selector:
    'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo|failing)$/], CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
  message: 'Every test runs, always.',
};

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', 'coverage/', '.samenloop/', '**/*.generated.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-restricted-syntax': ['error', inertTests],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-imports': ['error', { patterns: [relativeIndex] }],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: [...specs, 'libs/testing/**'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'no-restricted-imports': ['error', { patterns: [relativeIndex, testing] }],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    // main.ts hands the environment to settings.ts, unread.
    ignores: [...specs, 'libs/testing/**', '**/settings.ts', 'apps/*/src/*main.ts'],
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  {
    files: web,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            relativeIndex,
            {
              regex: '^(#|node:)',
              message: 'The web app knows the desk by its API alone, and runs in a browser.',
            },
          ],
        },
      ],
    },
  },
  // The test runner tidies up with the specs' own means.
  { files: ['apps/hub/prepare/*.mjs'], rules: { 'import-x/no-restricted-paths': 'off' } },
  {
    files: ['libs/core/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.{1,2}/)', message: 'libs/core imports nothing, not even node:*.' }] },
      ],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './libs/core',
              from: './',
              except: ['./libs/core'],
              message: 'libs/core imports nothing.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'performance',
          'console',
          'crypto',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
        ].map((name) => ({ name, message: 'The core knows no clock, randomness or environment.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in with the situation or the message.' },
        { object: 'Math', property: 'random', message: 'The core knows no randomness.' },
        environment,
      ],
      'no-restricted-syntax': [
        'error',
        inertTests,
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
          message: 'Time comes in with the situation or the message.',
        },
      ],
    },
  },
);

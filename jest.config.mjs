const libs = ['core', 'contracts', 'store', 'messaging', 'runtime', 'testing'];

// Inherited by the workers: what a run starts is named after it, and ended with it.
process.env.TEST_RUN = String(process.pid);

const compiled = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

export default {
  // A loaded machine may need seconds to make a database; a unit spec that hangs is still caught.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/libs/testing/jest/longest-first.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/stop-test-server.mjs',
  testMatch: ['<rootDir>/apps/**/*.spec.{ts,tsx}', '<rootDir>/libs/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/libs/testing/jest/no-styles.mjs',
    ...Object.fromEntries(libs.map((lib) => [`^#${lib}$`, `<rootDir>/libs/${lib}/index.ts`])),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': compiled(false), '^.+\\.tsx$': compiled(true) },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

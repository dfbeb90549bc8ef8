/** Sources are compiled by esbuild; types are checked apart, by `npm run typecheck`. */
const shared = {
  transform: { '\\.[jt]sx?$': '<rootDir>/test/support/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
};

export default {
  // Generous: the machines that run this are shared, and a validator or a browser starts slowly there.
  testTimeout: 180_000,
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
  projects: [
    {
      ...shared,
      displayName: 'suites',
      globalSetup: '<rootDir>/test/support/fluentBundle.ts',
      moduleNameMapper: {
        '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/jest/fluent.cjs',
        '^jsdom$': '<rootDir>/test/support/jsdom.cjs',
      },
      testEnvironment: '<rootDir>/test/support/nodeEnvironment.cjs',
      setupFiles: ['<rootDir>/test/support/xml.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/e2e/support/server.ts',
      globalTeardown: '<rootDir>/test/e2e/support/serverStop.ts',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/support/xml.ts'],
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};

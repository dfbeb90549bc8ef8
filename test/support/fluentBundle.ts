import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles Fluent UI into one file for the tests of the pane, because loading its thousands of modules one by one takes
 * seconds per test file. React is external, so that only one copy of React is loaded.
 */
export default function bundleFluent(): void {
  const root = join(__dirname, '../..');
  buildSync({
    entryPoints: [join(root, 'node_modules/@fluentui/react-components/lib/index.js')],
    outfile: join(root, 'node_modules/.cache/jest/fluent.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'node20',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    logLevel: 'error',
  });
}

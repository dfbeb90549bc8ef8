import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Makes one file of Fluent UI for the tests of the pane: its thousands of modules take each test file some seconds
 * to load one by one. React stays outside, so that there is one of it.
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

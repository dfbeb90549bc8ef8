/** Compiles a TypeScript source for Jest with esbuild, the same compiler as in the webpack build. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const self = readFileSync(__filename);

module.exports = {
  getCacheKey(source, path) {
    return createHash('sha256').update(self).update(version).update(path).update(source).digest('hex');
  },

  process(source, path) {
    const loader = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      // Jest runs CommonJS, so a dynamic import must become a promise of a `require`.
      supported: { 'dynamic-import': false },
      sourcemap: true,
      sourcefile: path,
    });
    return { code, map };
  },
};

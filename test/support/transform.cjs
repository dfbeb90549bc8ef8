/** Compiles one TypeScript source for jest, with esbuild: the compiler that webpack uses too. */
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const loader = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: true,
      sourcefile: path,
    });
    return { code, map };
  },
};

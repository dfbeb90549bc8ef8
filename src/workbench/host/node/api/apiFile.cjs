const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../../../../..');

/**
 * Returns the path of the JSON file that describes PowerPoint's API. Generates the file from the type definitions when
 * they, or the code that reads them, have changed. The TypeScript compiler is loaded only then, in a process of its own.
 */
exports.apiFile = function apiFile() {
  const sources = ['node_modules/@types/office-js/package.json', 'src/workbench/host/node/api/readTypes.ts'];
  const stamp = createHash('sha256');
  for (const source of sources) stamp.update(readFileSync(path.join(root, source)));
  const folder = path.join(root, 'node_modules/.cache/powerPointApi');
  const file = path.join(folder, `${stamp.digest('hex').slice(0, 16)}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const generate = path.join(__dirname, 'generate.ts');
    execFileSync(process.execPath, ['--import', 'tsx', generate, file], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  }
  return file;
};

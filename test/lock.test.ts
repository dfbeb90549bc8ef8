import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('the lock file names the packages of every platform', () => {
  const tool = join(__dirname, '../src/tools/lockPlatforms.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

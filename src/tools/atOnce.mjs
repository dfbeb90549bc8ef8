/**
 * `node src/tools/atOnce.mjs NAME …`: runs npm scripts in parallel. The output of the last script is shown live. The
 * output of the others is shown when all have ended, so that a failure comes last instead of getting lost among passing
 * tests. `--whole` before the names sets WHOLE=1, which includes the long test runs. Exits with code 1 when a script
 * failed, and names that script in the last line. Uses only Node.
 */
import { spawn } from 'node:child_process';

const names = process.argv.slice(2).filter(one => one !== '--whole');
if (process.argv.includes('--whole')) process.env.WHOLE = '1';

const npm = process.env.npm_execpath;
const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];

const ends = await Promise.all(
  names.map(
    (name, at, { length }) =>
      new Promise(resolve => {
        const script = spawn(command, [...first, 'run', '--silent', name], {
          shell: !npm && process.platform === 'win32',
          stdio: at === length - 1 ? 'inherit' : 'pipe',
        });
        const said = [];
        for (const stream of [script.stdout, script.stderr]) stream?.on('data', text => said.push(text));
        script.on('close', code => resolve({ name, code, said: Buffer.concat(said) }));
      }),
  ),
);
for (const { said } of ends) process.stdout.write(said);
const failed = ends.filter(({ code }) => code !== 0).map(({ name }) => name);
if (failed.length > 0) process.stderr.write(`Failed: ${failed.join(', ')}.\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

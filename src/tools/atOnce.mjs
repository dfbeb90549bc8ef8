/**
 * `node src/tools/atOnce.mjs NAME …`: runs npm scripts beside each other. The last one speaks as it goes; what the
 * others had to say is shown when all have ended, so that a failure stands last and is not lost among passing tests.
 * `--whole` before the names sets WHOLE=1: the tests take their long runs too. Exit code 1 when one of them failed,
 * with its name in the last line. Uses nothing but Node.
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

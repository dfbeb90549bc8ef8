import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Holds the server between jest's setup and teardown, which load this module separately. */
const shared = globalThis as { workbenchServer?: ChildProcess };

/**
 * Serves the workbench on a free port for all stories, as `npm start` does, and sets WORKBENCH_URL to its address. Does
 * not wait for the bundles: jest sets up all projects before it starts any test, and the stories wait themselves.
 */
export default async function start(): Promise<void> {
  const port = await freePort();
  const webpack = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const server = spawn(process.execPath, [webpack, 'serve', '--env', 'workbench'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  shared.workbenchServer = server;
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()));
  server.on('exit', code => {
    if (code) process.stderr.write(`The workbench could not be served:\n${said}\n`);
  });
  process.env.WORKBENCH_URL = `http://localhost:${port}`;
}

/** Stops the server that `start` started. */
export function stop(): void {
  shared.workbenchServer?.kill();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}

import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Where the server stays between jest's set-up and its tear-down, which load this module apart. */
const shared = globalThis as { workbenchServer?: ChildProcess };

/** Serves the workbench as `npm start` does, on a free port, for all stories. Its address goes in WORKBENCH_URL. */
export default async function start(): Promise<void> {
  const port = await freePort();
  const webpack = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const server = spawn(process.execPath, [webpack, 'serve', '--env', 'workbench'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = `http://localhost:${port}`;
  shared.workbenchServer = server;
  await until(server, address);
  process.env.WORKBENCH_URL = address;
}

/** Ends the server that `start` started. */
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

/** Resolves when the bundles are there: the server holds requests back until then. */
async function until(process: ChildProcess, address: string): Promise<void> {
  let said = '';
  for (const stream of [process.stdout, process.stderr])
    stream?.on('data', (data: Buffer) => (said += data.toString()));
  for (let tries = 0; tries < 600; tries++) {
    if (process.exitCode !== null) throw new Error(`The workbench could not be served:\n${said}`);
    const response = await fetch(`${address}/workbench.html`).catch(() => null);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error(`The workbench was not ready in time:\n${said}`);
}

/**
 * Adds the platform packages that this machine's registry lacks to package-lock.json, so that one lock file installs on
 * Linux, Windows and Mac. npm omits these packages from the lock file, and then never installs them (npm/cli #4828).
 * Run `npm run lock` after every change of dependencies. With `--check`, exits with code 1 when entries are missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(
      ([name]) => !lock.packages[`${place}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    )
    .map(([name, version]) => [`node_modules/${name}`, stub(name, version, dev)]),
);

if (process.argv.includes('--check')) {
  for (const [place] of missing) console.error(`package-lock.json lacks ${place}; run: npm run lock`);
  process.exit(missing.length > 0 ? 1 : 0);
}
Object.assign(lock.packages, Object.fromEntries(missing));
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${missing.length} platform packages added to package-lock.json.`);

/** Returns a lock entry for a platform package. The name of the package contains its operating system and processor. */
function stub(name, version, dev) {
  const os = /android|darwin|freebsd|netbsd|openbsd|openharmony|sunos|aix|linux|win32/.exec(name)?.[0];
  const cpu = /x64|arm64|arm|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32/.exec(name)?.[0];
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(dev && { dev: true }),
    optional: true,
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
  };
}

/** `npm run host -- FOLDER` writes the embedded host to a folder, as a package for other add-ins. */
import { packHost } from './hostPackage/packHost.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder: npm run host -- FOLDER\n');
  process.exitCode = 1;
} else {
  await packHost(folder);
  process.stdout.write(`The package office-host is in ${folder}. Its README.md says how to use it.\n`);
}

/**
 * `npm run self-test [-- --profile NAME]` runs the self-test on the embedded host and prints its sheet. With `--write`,
 * writes the sheets of all profiles to `test/contract/answers`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sheetText } from '../core/selfTest/sheet.ts';
import { profiles, type ProfileName } from '../workbench/host/profiles.ts';
import { runEmbedded, sheetOf } from './selfTest/runEmbedded.ts';

const { values } = parseArgs({
  options: { profile: { type: 'string', default: 'windows' }, write: { type: 'boolean', default: false } },
});
const names = Object.keys(profiles) as readonly ProfileName[];
const profile = names.find(one => one === values.profile);
if (!profile) {
  process.stderr.write(`Unknown profile ${values.profile}: choose ${names.join(', ')}\n`);
  process.exit(1);
}
for (const name of values.write ? names : [profile]) {
  const text = sheetText(sheetOf((await runEmbedded({ profile: name })).report));
  if (values.write)
    writeFileSync(new URL(`../../test/contract/answers/embedded-${name}.json`, import.meta.url), text);
  else process.stdout.write(text);
}
process.exit(0);

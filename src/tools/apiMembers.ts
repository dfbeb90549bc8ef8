/**
 * `npm run api-members [-- --missing] [-- --write]` counts, per requirement set and class, the members of PowerPoint's
 * API and those that the embedded host answers. With `--missing`, names the members that it does not answer. With
 * `--write`, updates the tables in the README of the host.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostReadme, README } from './apiMembers/hostReadme.ts';
import { report } from './apiMembers/report.ts';
import { coverage } from '../workbench/host/api/coverage.ts';

process.stdout.write(`${report(coverage(), process.argv.includes('--missing')).join('\n')}\n`);
if (process.argv.includes('--write')) writeFileSync(README, hostReadme(readFileSync(README, 'utf8')));

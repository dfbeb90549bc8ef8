/**
 * `npm run api-members [-- --missing]` counts, per requirement set and class, the members of PowerPoint's API and those
 * that the embedded host answers. With `--missing`, names the members that it does not answer.
 */
import { report } from './apiMembers/report.ts';
import { coverage } from '../workbench/host/api/coverage.ts';

process.stdout.write(`${report(coverage(), process.argv.includes('--missing')).join('\n')}\n`);

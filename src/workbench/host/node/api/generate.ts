/**
 * Writes the description of PowerPoint's API to the file in the first argument. `apiFile.cjs` starts this when the
 * description is missing or was made from other type definitions.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTypes } from './readTypes.ts';

const [file = ''] = process.argv.slice(2);
const types = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
// Several processes may start this at the same time. Each one replaces the file as a whole.
const draft = `${file}.${process.pid}`;
writeFileSync(draft, JSON.stringify(readTypes(readFileSync(types, 'utf8'))));
renameSync(draft, file);

import { writeFileSync } from 'node:fs';
import { templateFiles } from './template/templateFiles.ts';

/** Writes the templates to `assets`. */
for (const [name, bytes] of templateFiles()) {
  writeFileSync(new URL(`../../assets/${name}`, import.meta.url), bytes);
  console.log(`assets/${name}: ${bytes.length} bytes`);
}

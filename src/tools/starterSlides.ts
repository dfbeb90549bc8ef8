import { writeFileSync } from 'node:fs';
import { starterFiles } from './starter/starterFiles.ts';

/** Writes the starter slides to `assets`. */
for (const [name, bytes] of starterFiles()) {
  writeFileSync(new URL(`../../assets/${name}`, import.meta.url), bytes);
  console.log(`assets/${name}: ${bytes.length} bytes`);
}

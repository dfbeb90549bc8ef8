import { writeFileSync } from 'node:fs';
import { iconFiles } from './icon/iconFiles.ts';

/** Writes the icons to `assets`. */
for (const [name, bytes] of iconFiles()) {
  writeFileSync(new URL(`../../assets/${name}`, import.meta.url), bytes);
  console.log(`assets/${name}: ${bytes.length} bytes`);
}

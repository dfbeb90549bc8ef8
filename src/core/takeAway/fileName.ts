import { trimEnd } from '../text/trimEnd.ts';

/** The most characters in a file name. Longer names cause problems in paths of OneDrive and SharePoint. */
const MOST = 100;

/** Returns a file name that every operating system accepts: without forbidden characters, and not too long. */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .join(' ')
    .replace(/[\\/:*?"<>|#%\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = Array.from(name).slice(0, MOST).join('');
  return `${trimEnd(short.replace(/^[ .]+/u, ''), ' .')}.${extension}`;
}
